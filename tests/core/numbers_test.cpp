// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <limits>
#include <ostream>

namespace chinatech {
namespace {

struct Money {
    double amount;
    Currency currency;
    const char* ko;
    const char* en;
};
std::ostream& operator<<(std::ostream& stream, const Money& money) { return stream << money.en << ' ' << money.amount; }

class FormatMoney : public ::testing::TestWithParam<Money> {};

TEST_P(FormatMoney, InBothLanguages)
{
    const Money& money = GetParam();
    EXPECT_EQ(formatMoney(money.amount, money.currency, Language::Korean).toStdString(), money.ko);
    EXPECT_EQ(formatMoney(money.amount, money.currency, Language::English).toStdString(), money.en);
}

INSTANTIATE_TEST_SUITE_P(
    Amounts, FormatMoney,
    ::testing::Values(Money{495.99e12, Currency::KRW, "496조원", "KRW 496tn"},
                      Money{2.66e12, Currency::HKD, "2조 6,600억 홍콩달러", "HK$2.66tn"},
                      Money{1.23e12, Currency::KRW, "1조 2,300억원", "KRW 1.23tn"},
                      Money{398.1e9, Currency::CNY, "3,981억 위안", "RMB 398bn"},
                      Money{1e12, Currency::CNY, "1조 위안", "RMB 1.00tn"},
                      Money{343e9, Currency::USD, "3,430억 달러", "US$343bn"},
                      // Where one unit ends and the next begins.
                      Money{9999.4e8, Currency::KRW, "9,999억원", "KRW 1.00tn"},
                      Money{9999.6e8, Currency::KRW, "1조원", "KRW 1.00tn"},
                      Money{9960e8, Currency::KRW, "9,960억원", "KRW 996bn"},
                      Money{1.004e12, Currency::KRW, "1조원", "KRW 1.00tn"},
                      Money{1.996e12, Currency::KRW, "2조원", "KRW 2.00tn"},
                      Money{99.6e12, Currency::KRW, "99조 6,000억원", "KRW 99.6tn"},
                      Money{99.95e12, Currency::KRW, "99조 9,500억원", "KRW 100tn"},
                      Money{99.996e12, Currency::KRW, "100조원", "KRW 100tn"},
                      Money{100.4e12, Currency::KRW, "100조원", "KRW 100tn"},
                      Money{1e8, Currency::KRW, "1억원", "KRW 100m"},
                      Money{0.6e8, Currency::KRW, "60,000,000원", "KRW 60.0m"},
                      Money{999'600, Currency::USD, "999,600 달러", "US$1.00m"},
                      Money{-2.66e12, Currency::HKD, "−2조 6,600억 홍콩달러", "−HK$2.66tn"},
                      Money{0, Currency::KRW, "0원", "KRW 0"}, Money{-0.2, Currency::KRW, "0원", "KRW 0"},
                      Money{kMissing, Currency::KRW, "—", "—"}));

TEST(FormatMoneyCompact, ThreeDigitsInColumns)
{
    const auto ko = [](double amount) { return formatMoneyCompact(amount, Language::Korean).toStdString(); };
    const auto en = [](double amount) { return formatMoneyCompact(amount, Language::English).toStdString(); };
    EXPECT_EQ(ko(4.951e12), "4.95조");
    EXPECT_EQ(ko(34.96e12), "35.0조");
    EXPECT_EQ(ko(495.99e12), "496조");
    EXPECT_EQ(ko(99.96e12), "100조");
    EXPECT_EQ(ko(3491e8), "3,491억");
    EXPECT_EQ(ko(9996e8), "9,996억");
    EXPECT_EQ(en(4.951e12), "4.95tn");
    EXPECT_EQ(en(349.1e9), "349bn");
    EXPECT_EQ(en(999.6e9), "1.00tn");
    EXPECT_EQ(ko(kMissing), "—");
}

TEST(FormatReturn, SignsAndZero)
{
    EXPECT_EQ(formatReturn(140.0 / 82.4 - 1).toStdString(), "+69.90%");
    EXPECT_EQ(formatReturn(-0.05277).toStdString(), "−5.28%");
    EXPECT_EQ(formatReturn(0.00004).toStdString(), "0.00%");
    EXPECT_EQ(formatReturn(-0.00004).toStdString(), "0.00%");
    EXPECT_EQ(formatReturn(-0.0).toStdString(), "0.00%");
    EXPECT_EQ(formatReturn(12.345).toStdString(), "+1,234.50%");
    EXPECT_EQ(formatReturn(kMissing).toStdString(), "—");
    EXPECT_EQ(formatPoints(0.3478, Language::Korean).toStdString(), "+34.78%p");
    EXPECT_EQ(formatPoints(-0.3478, Language::English).toStdString(), "−34.78 pp");
}

TEST(FormatPrice, DecimalsOfTheQuote)
{
    EXPECT_EQ(formatPrice(140).toStdString(), "140.00");
    EXPECT_EQ(formatPrice(6037.44).toStdString(), "6,037.44");
    EXPECT_EQ(formatPrice(0.355).toStdString(), "0.355");
    EXPECT_EQ(formatPrice(1.45).toStdString(), "1.45");
    EXPECT_EQ(formatPriceWithCurrency(140, Currency::HKD, Language::Korean).toStdString(), "HK$140.00");
    EXPECT_EQ(formatPriceWithCurrency(1450, Currency::KRW, Language::Korean).toStdString(), "1,450원");
    EXPECT_EQ(formatPriceWithCurrency(1450, Currency::KRW, Language::English).toStdString(), "KRW 1,450");
}

TEST(FormatShares, CarriesToTheNextUnit)
{
    EXPECT_EQ(formatShares(19.03e9, Language::Korean).toStdString(), "190.3억 주");
    EXPECT_EQ(formatShares(19.03e9, Language::English).toStdString(), "19.03bn shares");
    EXPECT_EQ(formatShares(999.96e6, Language::English).toStdString(), "1.00bn shares");
    EXPECT_EQ(formatShares(999.9e6, Language::English).toStdString(), "999.9m shares");
}

TEST(FormatVolume, CountsInKoreanUnits)
{
    const auto korean = [](double shares) { return formatVolume(shares, Language::Korean).toStdString(); };
    EXPECT_EQ(korean(250'703'210), "2억 5,070만 주");
    EXPECT_EQ(korean(179'071'477), "1억 7,910만 주");
    EXPECT_EQ(korean(50'706'000), "5,071만 주");
    EXPECT_EQ(korean(99'999'999), "1억 주");
    EXPECT_EQ(korean(199'960'000), "2억 주");
    EXPECT_EQ(korean(12'340'000'000), "123억 4,000만 주");
    EXPECT_EQ(korean(10'000), "1만 주");
    EXPECT_EQ(korean(9'999), "9,999주");
    EXPECT_EQ(korean(0), "0주");
    EXPECT_EQ(formatVolume(kMissing, Language::Korean), QString(kDash));
    EXPECT_EQ(formatVolume(250'703'210, Language::English).toStdString(), "250.7m shares");
}

TEST(ShortestNumber, ReadsBackTheSame)
{
    for (const double value : {0.1 + 0.2, 140.0 / 82.4 - 1, 82.4, 1e-7, 1e22, -0.019789514554963326,
                               std::numeric_limits<double>::min(), std::numeric_limits<double>::max()}) {
        const QString text = shortestNumber(value);
        EXPECT_EQ(text.toDouble(), value) << text.toStdString();
        EXPECT_FALSE(text.contains(u','));
    }
    EXPECT_EQ(shortestNumber(82.4), QLatin1String("82.4"));
    EXPECT_EQ(shortestNumber(kMissing), QString());
}

TEST(ParseNumber, WholeFiniteFieldsOnly)
{
    EXPECT_EQ(parseNumber("82.40"), 82.4);
    EXPECT_EQ(parseNumber("-1e3"), -1000);
    for (const char* const bad : {"", " ", "nan", "NaN", "inf", "1,234", "1.2x", "0x10", "--1"})
        EXPECT_FALSE(parseNumber(bad)) << bad;
}

TEST(FormatDay, InBothLanguages)
{
    const Day friday = testing::day("2025-03-07");
    EXPECT_EQ(formatDay(friday, Language::Korean).toStdString(), "2025-03-07");
    EXPECT_EQ(formatDay(friday, Language::English).toStdString(), "7 Mar 2025");
    EXPECT_EQ(formatDayWithWeekday(friday, Language::Korean).toStdString(), "2025-03-07 (금)");
    EXPECT_EQ(formatDayWithWeekday(friday, Language::English).toStdString(), "Fri 7 Mar 2025");
    EXPECT_EQ(formatMonthOfYear(friday, Language::Korean).toStdString(), "2025년 3월");
    EXPECT_EQ(formatMonth(testing::day("2025-09-01"), Language::English).toStdString(), "Sep");
}

TEST(Day, ReadsOnlyRealIsoDates)
{
    EXPECT_EQ(Day::fromIso(QByteArrayView{"2024-02-29"}), (Day{2024, 2, 29}));
    for (const char* const bad : {"2025-02-29", "2025-3-7", "20250307", "2025-13-01", "2025-00-10", "2025-03-07 ",
                                  "1899-12-31", "2200-01-01", "2025/03/07", ""})
        EXPECT_FALSE(Day::fromIso(QByteArrayView{bad})) << bad;
    EXPECT_EQ((Day{2025, 3, 7}).toIso(), QLatin1String("2025-03-07"));
    EXPECT_EQ((Day{2025, 3, 7}).weekday(), 5);
    EXPECT_EQ(Day::fromQDate((Day{1999, 12, 31}).toQDate()), (Day{1999, 12, 31}));
}

TEST(Currency, CodesInAnyCase)
{
    for (const Currency currency : kCurrencies)
        EXPECT_EQ(currencyFromCode(currencyCode(currency).toLower()), currency);
    EXPECT_FALSE(currencyFromCode(u"RMB"));
}

TEST(Numbers, MoneyInAColumnHasThreeDigitsAndItsCurrency)
{
    EXPECT_EQ(formatMoneyInColumn(4.954e12, Currency::KRW, Language::Korean), QStringLiteral("4.95조원"));
    EXPECT_EQ(formatMoneyInColumn(496e12, Currency::KRW, Language::Korean), QStringLiteral("496조원"));
    EXPECT_EQ(formatMoneyInColumn(4.954e12, Currency::KRW, Language::English), QStringLiteral("KRW 4.95tn"));
}

} // namespace
} // namespace chinatech

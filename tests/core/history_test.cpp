// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/market_cap.h"
#include "core/analysis/returns.h"
#include "core/analysis/statistics.h"
#include "core/exchange/pack_import.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <string>

// The check figures of the history's and the reference's READMEs, typed from there. They must come out of the
// bundled sample and out of the real history alike; where the history is absent its half is skipped.

namespace chinatech {
namespace {

using testing::sharedPath;
using testing::TempData;

const AsOf kAsOf{Day{2025, 3, 7}, true};

enum class Figures { Sample, History };

/// Each market is made once for all tests of this file.
const Market* marketOf(Figures figures)
{
    if (figures == Figures::Sample) {
        static const Market kSample = TempData{}.store().load().value();
        return &kSample;
    }
    static const auto kHistory = []() -> std::optional<Market> {
        const QString pack = sharedPath(QStringLiteral("market-data"));
        if (pack.isEmpty())
            return std::nullopt;
        const TempData data;
        Store store = data.emptyStore();
        const auto report = importPaths(store, {pack});
        EXPECT_TRUE(report && !report->isPartial());
        return store.load().value();
    }();
    return kHistory ? &*kHistory : nullptr;
}

struct Expected
{
    const char* symbol;
    RangeKind range;
    double percent;
};

class CheckFigures : public ::testing::TestWithParam<Figures>
{
protected:
    void SetUp() override
    {
        m_market = marketOf(GetParam());
        if (!m_market)
            GTEST_SKIP() << "the real history is not beside the project";
    }

    [[nodiscard]] const Instrument& instrument(const char* symbol) const
    {
        return *m_market->find(QString::fromLatin1(symbol));
    }

    [[nodiscard]] Return computed(const char* symbol, RangeKind range,
                                  std::optional<Currency> currency = {}) const
    {
        return computeReturn(*m_market, instrument(symbol), {Range{range}, currency, false, kAsOf});
    }

    void expectAll(std::initializer_list<Expected> figures) const
    {
        for (const auto& [symbol, range, percent] : figures)
            EXPECT_NEAR(computed(symbol, range).value * 100, percent, 0.005) << symbol;
    }

    const Market* m_market = nullptr;
};

INSTANTIATE_TEST_SUITE_P(, CheckFigures, ::testing::Values(Figures::Sample, Figures::History),
                         [](const auto& tested) {
                             return std::string{tested.param == Figures::Sample ? "Sample" : "History"};
                         });

TEST_P(CheckFigures, YearToDate)
{
    constexpr auto kYtd = RangeKind::Ytd;
    expectAll({{"0020.HK", kYtd, 17.45}, {"0700.HK", kYtd, 27.94}, {"0981.HK", kYtd, 71.70},
               {"0992.HK", kYtd, 25.20}, {"1024.HK", kYtd, 54.05}, {"1211.HK", kYtd, 33.23},
               {"1810.HK", kYtd, 57.54}, {"3690.HK", kYtd, 20.96}, {"9618.HK", kYtd, 25.07},
               {"9626.HK", kYtd, 27.82}, {"9888.HK", kYtd, 9.79},  {"9961.HK", kYtd, -5.28},
               {"9988.HK", kYtd, 69.90}, {"9999.HK", kYtd, 16.76}, {"AAPL", kYtd, -4.53},
               {"AMZN", kYtd, -9.18},    {"BABA", kYtd, 65.85},    {"BIDU", kYtd, 12.44},
               {"BILI", kYtd, 33.08},    {"JD", kYtd, 21.98},      {"GOOGL", kYtd, -8.16},
               {"META", kYtd, 6.86},     {"MSFT", kYtd, -6.69},    {"NVDA", kYtd, -16.08},
               {"PDD", kYtd, 23.64},     {"TSLA", kYtd, -34.96},   {"HSI", kYtd, 20.79},
               {"HSTECH", kYtd, 35.12}});
}

TEST_P(CheckFigures, OneAndThreeYears)
{
    constexpr auto kOne = RangeKind::OneYear;
    constexpr auto kThree = RangeKind::ThreeYears;
    expectAll({{"9988.HK", kOne, 98.02},
               {"NVDA", kOne, 21.60},
               {"PDD", kOne, 2.37},
               {"HSTECH", kOne, 79.72},
               {"9988.HK", kThree, 45.83},
               {"0700.HK", kThree, 37.50},
               {"9961.HK", kThree, 173.24}});
}

TEST_P(CheckFigures, AlibabaStandsOnTheNotesSessions)
{
    const Return ytd = computed("9988.HK", RangeKind::Ytd);
    EXPECT_EQ(ytd.baseDate, (Day{2024, 12, 31}));
    EXPECT_EQ(ytd.basePrice, 82.40);
    EXPECT_EQ(ytd.endDate, (Day{2025, 3, 7}));
    EXPECT_EQ(ytd.endPrice, 140.00);
}

TEST_P(CheckFigures, AlibabaInWon)
{
    const Return won = computed("9988.HK", RangeKind::Ytd, Currency::KRW);
    EXPECT_NEAR(won.value * 100, 66.57, 0.005);
    EXPECT_NEAR(won.pricePart, 0.53006, 0.000005);
    EXPECT_NEAR(std::expm1(won.fxPart) * 100, -1.96, 0.005);
}

TEST_P(CheckFigures, AlibabaIsWorth496TrillionWon)
{
    const MarketCap cap = marketCap(*m_market, instrument("9988.HK"), kAsOf, Currency::KRW);
    EXPECT_FALSE(cap.missing.has_value());
    EXPECT_TRUE(cap.isImplied());
    EXPECT_EQ(std::round(cap.value / 1e12), 496);
}

TEST_P(CheckFigures, AdrPremiumOfAlibaba)
{
    const auto parity = adrParity(*m_market, instrument("9988.HK"), kAsOf);
    ASSERT_TRUE(parity.has_value());
    EXPECT_EQ(parity->day, kAsOf.day);
    EXPECT_NEAR(parity->premium * 100, -2.45, 0.005);
}

class History : public CheckFigures
{
};
INSTANTIATE_TEST_SUITE_P(, History, ::testing::Values(Figures::History),
                         [](const auto&) { return std::string{"Real"}; });

TEST_P(History, FiftyTwoWeekRangeOfAlibaba)
{
    const YearRange range = yearRange(*m_market, instrument("9988.HK"), kAsOf);
    EXPECT_FALSE(range.closing);
    EXPECT_DOUBLE_EQ(range.low, 65.80);
    EXPECT_DOUBLE_EQ(range.high, 145.90);
    const YearRange closing = yearClosingRange(*m_market, instrument("9988.HK"), kAsOf);
    EXPECT_TRUE(closing.closing);
    EXPECT_DOUBLE_EQ(closing.low, 66.70);
    EXPECT_DOUBLE_EQ(closing.high, 140.80);
}

TEST_P(History, ReplacesEverySampleBar)
{
    const TempData data;
    Store store = data.store();
    ASSERT_TRUE(importPaths(store, {sharedPath(QStringLiteral("market-data"))}).has_value());
    const Market market = store.load().value();
    for (const Instrument& listed : market.instruments)
        EXPECT_FALSE(market.record(listed.symbol).bars->isSample) << listed.symbol.toStdString();
    // What the pack does not speak of stays: private companies, short names, listing days.
    EXPECT_EQ(market.instruments.size(), 30U);
    EXPECT_EQ(market.find(QStringLiteral("0700.HK"))->names.shortEn, QStringLiteral("Tencent"));
    EXPECT_EQ(market.find(QStringLiteral("0700.HK"))->listed, (Day{2004, 6, 16}));
    EXPECT_EQ(market.newestSession, (Day{2025, 3, 10}));
}

/// A file of bars read as plain text: ISO date → close as the file has it.
std::map<QString, double> closesOfFile(const QString& symbol)
{
    std::map<QString, double> closes;
    const QString path = QStringLiteral("market-data/bars/%1.csv").arg(symbol);
    const QList<QByteArray> lines = testing::bytesOf(sharedPath(path)).split('\n');
    for (const QByteArray& line : lines.sliced(1)) {
        const QList<QByteArray> cells = line.trimmed().split(',');
        if (cells.size() > 4 && !cells[4].isEmpty())
            closes[QString::fromLatin1(cells[0])] = cells[4].toDouble();
    }
    return closes;
}

/// The last key not after that day: the session by a witness that traded on every one of them.
QString sessionOnOrBefore(const std::map<QString, double>& witness, const QDate& day)
{
    const auto after = witness.upper_bound(day.toString(Qt::ISODate));
    return after == witness.begin() ? QString() : std::prev(after)->first;
}

/// The target day of a range by Qt's own arithmetic of dates.
QDate targetDay(RangeKind range, const QDate& asOf)
{
    switch (range) {
    case RangeKind::OneWeek:
        return asOf.addDays(-7);
    case RangeKind::OneMonth:
        return asOf.addMonths(-1);
    case RangeKind::ThreeMonths:
        return asOf.addMonths(-3);
    case RangeKind::SixMonths:
        return asOf.addMonths(-6);
    case RangeKind::OneYear:
        return asOf.addYears(-1);
    case RangeKind::ThreeYears:
        return asOf.addYears(-3);
    default:
        return QDate{asOf.year() - 1, 12, 31};
    }
}

// Every third day of the history, holidays and weekends too: base and end from the text of the files, the
// sessions from the Hang Seng Index and from Apple. Files are split-adjusted or had no split, so that the
// plain ratio is the return.
TEST_P(History, ReturnsAgreeWithTheTextOfTheFiles)
{
    const auto hongKong = closesOfFile(QStringLiteral("HSI"));
    const auto newYork = closesOfFile(QStringLiteral("AAPL"));
    int compared = 0;
    for (const Instrument& listed : m_market->instruments) {
        const auto& witness = listed.exchange == QLatin1String("HKEX") ? hongKong : newYork;
        const auto closes = closesOfFile(listed.symbol);
        for (QDate asOf{2022, 1, 3}; asOf <= QDate(2025, 3, 10); asOf = asOf.addDays(3)) {
            const QString end = sessionOnOrBefore(witness, asOf);
            for (const RangeKind range :
                 {RangeKind::OneWeek, RangeKind::OneMonth, RangeKind::ThreeMonths, RangeKind::SixMonths,
                  RangeKind::Ytd, RangeKind::OneYear, RangeKind::ThreeYears}) {
                const QDate target = targetDay(range, asOf);
                if (target < QDate(2021, 1, 4))
                    continue;
                const QString base = sessionOnOrBefore(witness, target);
                const Return result = computeReturn(
                    *m_market, listed, {Range{range}, std::nullopt, false, {Day::fromQDate(asOf), true}});
                const bool known = closes.contains(base) && closes.contains(end) && base < end;
                ASSERT_EQ(known, !result.missing.has_value())
                    << listed.symbol.toStdString() << ' ' << asOf.toString(Qt::ISODate).toStdString();
                if (!known)
                    continue;
                ASSERT_NEAR(result.value, closes.at(end) / closes.at(base) - 1, 1e-9)
                    << listed.symbol.toStdString() << ' ' << asOf.toString(Qt::ISODate).toStdString();
                ++compared;
            }
        }
    }
    EXPECT_GT(compared, 40000);
}

} // namespace
} // namespace chinatech

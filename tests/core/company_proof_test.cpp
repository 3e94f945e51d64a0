// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_import.h"
#include "core/models/company_facts.h"
#include "core/models/company_history.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

// Every figure of the company screen beside one that is worked out here from the history's own files, with another formula
// where there is one. Where the history is absent they are skipped.

namespace chinatech {
namespace {

using testing::sharedPath;

const Day kDay{2025, 3, 7};
const AsOf kAsOf{kDay, true};

struct FileBar
{
    Day day;
    double high, low, close, volume, adjusted;
};

QList<QByteArrayList> rowsOf(const QString& name)
{
    QList<QByteArrayList> rows;
    for (const QByteArray& line : testing::bytesOf(sharedPath(QStringLiteral("market-data")) + u'/' + name).split('\n')) {
        if (!line.trimmed().isEmpty())
            rows.append(line.trimmed().split(','));
    }
    return rows;
}

double number(const QByteArray& text)
{
    return text.isEmpty() ? kMissing : text.toDouble();
}

/// The bars of the file up to the as-of day.
std::vector<FileBar> barsOf(const QString& symbol)
{
    std::vector<FileBar> bars;
    const QList<QByteArrayList> rows = rowsOf(QStringLiteral("bars/%1.csv").arg(symbol));
    for (const QByteArrayList& row : rows.sliced(1)) {
        const Day day = *Day::fromIso(QString::fromLatin1(row[0]));
        if (day <= kDay)
            bars.push_back({day, number(row[2]), number(row[3]), number(row[4]), number(row[5]), number(row[6])});
    }
    return bars;
}

/// Units of a currency for one euro, by day.
std::map<Day, double> euros(const QByteArray& column)
{
    const QList<QByteArrayList> rows = rowsOf(QStringLiteral("fx.csv"));
    const qsizetype at = rows.first().indexOf(column);
    std::map<Day, double> fixings;
    for (const QByteArrayList& row : rows.sliced(1)) {
        if (const double value = number(row.value(at)); !isMissing(value))
            fixings[*Day::fromIso(QString::fromLatin1(row[0]))] = value;
    }
    return fixings;
}

double onOrBefore(const std::map<Day, double>& fixings, Day day)
{
    return std::prev(fixings.upper_bound(day))->second;
}

double rate(const QByteArray& base, const QByteArray& quote, Day day)
{
    return onOrBefore(euros("EUR" + quote), day) / onOrBefore(euros("EUR" + base), day);
}

const Market* history()
{
    static const auto kHistory = []() -> std::optional<Market> {
        const QString pack = sharedPath(QStringLiteral("market-data"));
        if (pack.isEmpty())
            return std::nullopt;
        const testing::TempData data;
        Store store = data.emptyStore();
        EXPECT_TRUE(importPaths(store, {pack}));
        return store.load().value();
    }();
    return kHistory ? &*kHistory : nullptr;
}

class CompanyProof : public ::testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        if (!history())
            GTEST_SKIP() << "the real history is not beside the project";
        m_symbol = QString::fromLatin1(GetParam());
        m_facts = companyFacts(*history(), *history()->find(m_symbol), kAsOf);
        m_bars = barsOf(m_symbol);
    }

    /// The last so many bars before the newest "skip".
    [[nodiscard]] std::vector<FileBar> last(std::size_t count, std::size_t skip = 0) const
    {
        const auto end = m_bars.end() - static_cast<std::ptrdiff_t>(skip);
        return {end - static_cast<std::ptrdiff_t>(count), end};
    }
    [[nodiscard]] std::vector<FileBar> since(Day first) const
    {
        std::vector<FileBar> bars;
        std::ranges::copy_if(m_bars, std::back_inserter(bars), [first](const FileBar& bar) { return bar.day >= first; });
        return bars;
    }
    [[nodiscard]] double closeOnOrBefore(Day day) const
    {
        return std::ranges::find_if(m_bars.rbegin(), m_bars.rend(), [day](const FileBar& bar) { return bar.day <= day; })->close;
    }

    QString m_symbol;
    CompanyFacts m_facts;
    std::vector<FileBar> m_bars;
};

TEST_P(CompanyProof, PriceAndDayChange)
{
    const auto pair = last(2);
    EXPECT_EQ(m_facts.close.value, pair[1].close);
    EXPECT_EQ(m_facts.close.date, kDay);
    EXPECT_NEAR(m_facts.dayChange.value, (pair[1].close - pair[0].close) / pair[0].close, 1e-12);
    ASSERT_EQ(m_facts.dayChange.inputs.size(), 2u);
    EXPECT_EQ(m_facts.dayChange.inputs[1].value, pair[0].close);
    EXPECT_EQ(m_facts.dayChange.inputs[1].day, pair[0].day);
}

TEST_P(CompanyProof, ReturnsOfEveryRange)
{
    const std::map<RangeKind, Day> targets{{RangeKind::OneMonth, Day{2025, 2, 7}},   {RangeKind::ThreeMonths, Day{2024, 12, 7}},
                                           {RangeKind::SixMonths, Day{2024, 9, 7}},  {RangeKind::Ytd, Day{2024, 12, 31}},
                                           {RangeKind::OneYear, Day{2024, 3, 7}},    {RangeKind::ThreeYears, Day{2022, 3, 7}}};
    for (const auto& [range, target] : targets) {
        const double base = closeOnOrBefore(target);
        const RangeFacts& facts = *m_facts.find(range);
        EXPECT_NEAR(facts.local.value, (m_bars.back().close - base) / base, 1e-12) << Range{range, {}}.code().toStdString();
        EXPECT_EQ(facts.localFigure.inputs[1].value, base);
    }
}

TEST_P(CompanyProof, VolumeAgainstItsAverage)
{
    double sum = 0;
    for (const FileBar& bar : last(20, 1))
        sum += bar.volume;
    EXPECT_EQ(m_facts.volume.value, m_bars.back().volume);
    EXPECT_NEAR(m_facts.volumeRatio.value, m_bars.back().volume * 20 / sum, 1e-9);
}

TEST_P(CompanyProof, MeanTurnover)
{
    double sum = 0;
    for (const FileBar& bar : last(20))
        sum += bar.close * bar.volume;
    EXPECT_NEAR(m_facts.turnover.value / (sum / 20), 1, 1e-12);
}

TEST_P(CompanyProof, FiftyTwoWeeks)
{
    double low = 1e9;
    double high = 0;
    double highest = 0;
    for (const FileBar& bar : since(Day{2024, 3, 8})) {
        low = std::min(low, bar.low);
        high = std::max(high, bar.high);
        highest = std::max(highest, bar.close);
    }
    EXPECT_FALSE(m_facts.yearRange.closing);
    EXPECT_EQ(m_facts.yearLow.value, low);
    EXPECT_EQ(m_facts.yearHigh.value, high);
    EXPECT_NEAR(m_facts.belowYearHigh.value, (m_bars.back().close - highest) / highest, 1e-12);
}

/// By the computational formula of the variance, Σx² − (Σx)²/n, instead of deviations from the mean.
TEST_P(CompanyProof, Volatility)
{
    const auto bars = last(61);
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 1; i < bars.size(); ++i) {
        const double step = std::log(bars[i].close) - std::log(bars[i - 1].close);
        sum += step;
        squares += step * step;
    }
    const double variance = (squares - sum * sum / 60) / 59;
    EXPECT_NEAR(m_facts.volatility.value, std::sqrt(variance * 252), 1e-9);
}

/// Every pair of closes, instead of the highest so far.
TEST_P(CompanyProof, DeepestFallOfThreeYears)
{
    const auto bars = since(Day{2022, 3, 7});
    double worst = 0;
    for (std::size_t from = 0; from < bars.size(); ++from) {
        for (std::size_t to = from; to < bars.size(); ++to)
            worst = std::min(worst, (bars[to].close - bars[from].close) / bars[from].close);
    }
    EXPECT_NEAR(m_facts.drawdown.value, worst, 1e-12);
    EXPECT_NEAR(m_facts.drawdown.inputs[0].value / m_facts.drawdown.inputs[1].value - 1, worst, 1e-12);
}

TEST_P(CompanyProof, DividendYield)
{
    double cash = 0;
    for (const QByteArrayList& row : rowsOf(QStringLiteral("corporate_actions.csv"))) {
        const auto exDate = Day::fromIso(QString::fromLatin1(row[1]));
        if (QString::fromLatin1(row[0]) == m_symbol && row[2] == "dividend" && *exDate > Day{2024, 3, 7} && *exDate <= kDay)
            cash += number(row[3]);
    }
    EXPECT_NEAR(m_facts.dividendYield.value, cash / m_bars.back().close, 1e-12);
}

/// Against the vendor's dividend-adjusted closes, which know nothing of our price factors but were made with the same
/// dividends: rounded to four decimals there.
TEST_P(CompanyProof, TotalReturnInWonAddsUpInItsParts)
{
    const RangeFacts& year = *m_facts.find(RangeKind::OneYear);
    ASSERT_FALSE(year.wonTotal.missing);
    const QByteArray currency = currencyCode(*m_facts.instrument.currency).toLatin1();
    const FileBar& first = *std::ranges::find_if(m_bars.rbegin(), m_bars.rend(),
                                                 [](const FileBar& bar) { return bar.day <= Day{2024, 3, 7}; });
    const double fx = rate(currency, "KRW", kDay) / rate(currency, "KRW", first.day);
    const double total = m_bars.back().adjusted / first.adjusted * fx;
    EXPECT_NEAR(year.wonTotal.value / (total - 1), 1, 2e-3);
    EXPECT_NEAR(year.totalParts.sum(), std::log1p(year.wonTotal.value), 1e-12);
    EXPECT_NEAR(year.totalParts.fx, std::log(fx), 1e-9);
    EXPECT_NEAR(std::exp(year.totalParts.dividends), m_bars.back().adjusted / first.adjusted / (m_bars.back().close / first.close),
                1e-3);
    EXPECT_NEAR(year.priceParts.sum(), std::log1p(year.won.value), 1e-12);
    EXPECT_EQ(year.priceParts.dividends, 0);
}

INSTANTIATE_TEST_SUITE_P(History, CompanyProof, ::testing::Values("9988.HK", "0700.HK", "9618.HK", "0992.HK", "AAPL", "PDD"),
                         [](const auto& symbol) {
                             return QString::fromLatin1(symbol.param).remove(u'.').toStdString();
                         });

struct Pair
{
    const char* home;
    const char* away;
    double ratio;
};

class ParityProof : public ::testing::TestWithParam<Pair>
{
protected:
    void SetUp() override
    {
        if (!history())
            GTEST_SKIP() << "the real history is not beside the project";
    }
};

/// Pairs by walking both files side by side; the score by the computational formula of the variance.
TEST_P(ParityProof, PremiumHistoryAndScore)
{
    const auto [home, away, ratio] = GetParam();
    const auto usd = euros("EURUSD");
    const auto hkd = euros("EURHKD");
    std::map<Day, double> adr;
    for (const FileBar& bar : barsOf(QString::fromLatin1(away)))
        adr[bar.day] = bar.close;
    std::vector<DatedValue> expected;
    for (const FileBar& bar : barsOf(QString::fromLatin1(home))) {
        if (bar.day < Day{2022, 3, 7} || !adr.contains(bar.day))
            continue;
        const double inHome = adr[bar.day] * onOrBefore(hkd, bar.day) / onOrBefore(usd, bar.day);
        expected.push_back({bar.day, inHome / (bar.close * ratio) - 1});
    }
    const Instrument& ordinary = *history()->find(QString::fromLatin1(home));
    const std::vector<DatedValue> shown = adrHistory(*history(), ordinary, kAsOf);
    ASSERT_EQ(shown.size(), expected.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        EXPECT_EQ(shown[i].day, expected[i].day);
        EXPECT_NEAR(shown[i].value, expected[i].value, 1e-12);
    }
    double sum = 0;
    double squares = 0;
    for (auto pair = expected.end() - 252; pair != expected.end(); ++pair) {
        sum += pair->value;
        squares += pair->value * pair->value;
    }
    const double deviation = std::sqrt((squares - sum * sum / 252) / 251);
    EXPECT_NEAR(*parityScore(shown), (expected.back().value - sum / 252) / deviation, 1e-6);
    const CompanyFacts facts = companyFacts(*history(), ordinary, kAsOf);
    EXPECT_EQ(facts.adr->ordinaryPerAds, ratio);
    EXPECT_NEAR(facts.adr->premium.value, expected.back().value, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(History, ParityProof,
                         ::testing::Values(Pair{"9988.HK", "BABA", 8}, Pair{"9888.HK", "BIDU", 8}, Pair{"9618.HK", "JD", 2},
                                           Pair{"9626.HK", "BILI", 1}),
                         [](const auto& pair) { return std::string{pair.param.away}; });

TEST(CompanyProofOfTheNote, MarketCapFromTheFiles)
{
    if (!history())
        GTEST_SKIP() << "the real history is not beside the project";
    const CompanyFacts facts = companyFacts(*history(), *history()->find(QStringLiteral("9988.HK")), kAsOf);
    double shares = 0;
    for (const QByteArrayList& row : rowsOf(QStringLiteral("shares.csv"))) {
        if (row[0] == "9988.HK" && row[1] == "2025-03-07")
            shares = number(row[2]);
    }
    const double won = shares * 140.0 * rate("HKD", "KRW", kDay);
    EXPECT_NEAR(facts.marketCap.value / won, 1, 1e-12);
    EXPECT_EQ(std::round(facts.marketCap.value / 1e12), 496);
    const MarketCap dollars = marketCap(*history(), facts.instrument, kAsOf, Currency::USD);
    EXPECT_NEAR(dollars.value / (shares * 140.0 * rate("HKD", "USD", kDay)), 1, 1e-12);
}

TEST(CompanyProofOfTheNote, PremiumOfBaba)
{
    if (!history())
        GTEST_SKIP() << "the real history is not beside the project";
    const CompanyFacts facts = companyFacts(*history(), *history()->find(QStringLiteral("BABA")), kAsOf);
    EXPECT_NEAR(facts.adr->premium.value, -0.0245, 0.00005);
    EXPECT_FALSE(facts.adr->shutOn);
}

/// Presidents' Day: New York was shut, and Hong Kong was not.
TEST(CompanyProofOfTheNote, ADayOnWhichOneMarketWasShut)
{
    if (!history())
        GTEST_SKIP() << "the real history is not beside the project";
    const CompanyFacts facts =
        companyFacts(*history(), *history()->find(QStringLiteral("9988.HK")), {Day{2025, 2, 17}, true});
    EXPECT_EQ(facts.adr->shutOn, (Day{2025, 2, 17}));
    EXPECT_FALSE(facts.adr->isHomeShut);
    EXPECT_EQ(facts.adr->home.day, (Day{2025, 2, 14}));
}

} // namespace
} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/company_facts.h"
#include "core/models/company_figures.h"
#include "tests/support/market_builder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

const AsOf kMarch7{day("2025-03-07"), true};

Event eventOf(const char* date, const char* session, const QStringList& symbols)
{
    return {day(date),
            day(session),
            QStringLiteral("policy"),
            symbols,
            QStringLiteral("title"),
            QStringLiteral("제목"),
            QStringLiteral("press")};
}

/// The note's company with the closes, rates and shares that its figures are made of.
MarketBuilder note()
{
    return MarketBuilder{}
        .share("9988.HK")
        .close("2024-12-31", 82.40)
        .close("2025-03-05", 129.60)
        .close("2025-03-06", 140.80)
        .close("2025-03-07", 140.00)
        .shares("2025-03-07", 19030000000.0, "implied by the published market cap")
        .shares("2025-03-31", 18474235708.0)
        .fixing(Currency::HKD, Currency::KRW, "2024-12-31", 189.8745)
        .fixing(Currency::HKD, Currency::KRW, "2025-03-07", 186.1695);
}

TEST(CompanyFacts, FactBoxOfTheNote)
{
    const Market market =
        note().index("HSTECH").close("2024-12-31", 4468.11).close("2025-03-07", 6037.44).market();
    const CompanyFacts facts = companyFacts(market, market.instruments[0], kMarch7);
    const RangeFacts& ytd = *facts.find(RangeKind::Ytd);
    EXPECT_NEAR(ytd.local.value, 0.69903, 0.000005);
    EXPECT_NEAR(ytd.benchmark.value, 0.35123, 0.000005);
    EXPECT_NEAR(ytd.excess, 0.69903 - 0.35123, 0.00001);
    const ReturnParts parts = shownParts(ytd.priceParts);
    EXPECT_NEAR(parts.price + parts.fx, ytd.won.value, 1e-12);
    EXPECT_NEAR(facts.marketCap.value, 19.03e9 * 140 * 186.1695, 1);
    EXPECT_EQ(std::floor(facts.marketCap.value / 1e12 + 0.5), 496);
    EXPECT_TRUE(facts.marketCap.isImplied());
    EXPECT_NEAR(facts.dayChange.value, 140.0 / 140.8 - 1, 1e-12);
}

TEST(CompanyFacts, WhatNeedsEverySessionIsMissingOnSparseCloses)
{
    const Market market = note().market();
    const CompanyFacts facts = companyFacts(market, market.instruments[0], kMarch7);
    EXPECT_EQ(facts.volatility.missing, Missing::NotConsecutive);
    EXPECT_EQ(facts.drawdown.missing, Missing::NotConsecutive);
    EXPECT_EQ(facts.belowYearHigh.missing, Missing::NotConsecutive);
    EXPECT_EQ(facts.turnover.missing, Missing::NotConsecutive);
    EXPECT_EQ(facts.volume.missing, Missing::NoData);
    EXPECT_EQ(facts.dividendYield.missing, Missing::NoCorporateActions);
    EXPECT_FALSE(facts.lowestClose);
}

TEST(CompanyFacts, DrawdownIsTheDeepestFallFromAnEarlierHigh)
{
    const Market market = MarketBuilder{}
                              .share("A")
                              .closes("2022-03-01", "2022-12-30", 100)
                              .closes("2023-01-02", "2023-06-30", 200)
                              .closes("2023-07-03", "2024-01-31", 90)
                              .closes("2024-02-01", "2025-03-07", 150)
                              .market();
    const CompanyFacts facts = companyFacts(market, market.instruments[0], kMarch7);
    EXPECT_NEAR(facts.drawdown.value, 90.0 / 200 - 1, 1e-12);
    ASSERT_TRUE(facts.lowestClose);
    EXPECT_EQ(facts.lowestClose->day, day("2023-07-03"));
    EXPECT_NEAR(facts.belowYearHigh.value, 0, 1e-12);
    EXPECT_TRUE(facts.yearRange.closing);
}

TEST(CompanyFacts, DividendsAfterASplitCountInTodaysShares)
{
    MarketBuilder builder;
    builder.share("A").closes("2024-01-02", "2025-03-07", 40).covered("2022-01-01", "2025-03-07");
    Market market = builder.market();
    MarketRecord& record = market.records[QStringLiteral("A")];
    // 4.00 before a 4:1 split is 1.00 of a share of today; the one of 2023 is older than a year.
    record.actions = {{day("2023-05-02"), ActionKind::Dividend, 9, Currency::HKD, 0.9, {}},
                      {day("2024-05-02"), ActionKind::Dividend, 4, Currency::HKD, 0.98, {}},
                      {day("2024-08-01"), ActionKind::Split, kMissing, {}, 0.25, {}},
                      {day("2024-11-01"), ActionKind::Dividend, 0.6, Currency::HKD, 0.99, {}},
                      {day("2024-12-02"), ActionKind::Distribution, 5, Currency::HKD, 0.9, {}}};
    const CompanyFacts facts = companyFacts(market, market.instruments[0], kMarch7);
    EXPECT_NEAR(facts.dividendYield.value, (1.0 + 0.6) / 40, 1e-12);
    record.coverage = DayRange{day("2024-06-01"), day("2025-03-07")};
    EXPECT_EQ(companyFacts(market, market.instruments[0], kMarch7).dividendYield.missing,
              Missing::NoCorporateActions);
}

TEST(CompanyFacts, EventCountsOnTheFirstSessionThatCouldReact)
{
    Market market = note()
                        .index("HSTECH")
                        .close("2025-03-05", 5900)
                        .close("2025-03-06", 6200)
                        .close("2025-03-07", 6000)
                        .market();
    market.events = {eventOf("2023-01-02", "2023-01-02", {QStringLiteral("9988.HK")}),
                     eventOf("2025-03-05", "2025-03-06", {QStringLiteral("9988.HK")}),
                     eventOf("2025-03-06", "2025-03-06", {QStringLiteral("0700.HK")}),
                     eventOf("2025-03-07", "2025-03-07", {})};
    const CompanyFacts facts = companyFacts(market, market.instruments[0], kMarch7);
    ASSERT_EQ(facts.events.size(), 2u); // not the one of two years ago, nor another company's
    EXPECT_TRUE(facts.events[0].marketWide);
    EXPECT_NEAR(facts.events[0].excess.value, (140.0 / 140.8 - 1) - (6000.0 / 6200 - 1), 1e-12);
    EXPECT_EQ(facts.events[1].session, day("2025-03-06"));
    EXPECT_NEAR(facts.events[1].dayReturn.value, 140.8 / 129.6 - 1, 1e-12);
    EXPECT_FALSE(facts.events[1].onClosedDay);
}

TEST(CompanyFacts, PrivateCompanyHasEventsAndNoPrice)
{
    Market market = note().market();
    Instrument company;
    company.symbol = QStringLiteral("DEEPSEEK.PRIVATE");
    company.kind = InstrumentKind::Private;
    market.instruments.push_back(company);
    market.events = {eventOf("2025-01-20", "2025-01-20", {company.symbol})};
    const CompanyFacts facts = companyFacts(market, company, kMarch7);
    EXPECT_EQ(facts.close.missing, Missing::PrivateCompany);
    EXPECT_EQ(facts.find(RangeKind::Ytd)->local.missing, Missing::PrivateCompany);
    EXPECT_EQ(facts.marketCap.missing, Missing::PrivateCompany);
    ASSERT_EQ(facts.events.size(), 1u);
    EXPECT_FALSE(facts.events[0].marketWide);
    // It has no price to react with: for everybody else it is news of the whole market.
    EXPECT_TRUE(companyFacts(market, market.instruments[0], kMarch7).events[0].marketWide);
}

TEST(CompanyFacts, AdrShowsBothSidesWhicheverListingIsOpen)
{
    Market market = note()
                        .share("BABA", Currency::USD, "NYSE")
                        .close("2024-12-31", 84.79)
                        .close("2025-03-07", 140.62)
                        .fixing(Currency::USD, Currency::HKD, "2025-03-07", 7.7698)
                        .market();
    market.instruments[0].adrSymbol = QStringLiteral("BABA");
    market.instruments[0].ordinaryPerAds = 8;
    market.instruments[1].kind = InstrumentKind::Adr;
    for (const Instrument& listing : market.instruments) {
        const CompanyFacts facts = companyFacts(market, listing, kMarch7);
        ASSERT_TRUE(facts.adr);
        EXPECT_NEAR(facts.adr->premium.value, -0.0245, 0.00005);
        EXPECT_EQ(facts.adr->home.price, 140.00);
        EXPECT_EQ(facts.adr->adrClose, 140.62);
    }
    EXPECT_EQ(companyFacts(market, market.instruments[1], kMarch7).marketCap.missing, Missing::NoShareCount);
}

TEST(CompanyFigures, JsonSaysValueUnitDateSourceFormulaAndReason)
{
    const Market market = note().market();
    const CompanyFacts facts = companyFacts(market, market.instruments[0], kMarch7);
    const QJsonObject json = QJsonDocument::fromJson(companyJson(facts, QStringLiteral("Alibaba"))).object();
    const QJsonObject figures = json[QStringLiteral("figures")].toObject();
    const QJsonObject ytd = figures[QStringLiteral("ytd_return")].toObject();
    EXPECT_NEAR(ytd[QStringLiteral("value")].toDouble(), 0.699029126, 1e-9);
    EXPECT_EQ(ytd[QStringLiteral("date")].toString(), QStringLiteral("2025-03-07"));
    EXPECT_EQ(ytd[QStringLiteral("formula")].toString(), QStringLiteral("140 / 82.4 - 1"));
    EXPECT_EQ(ytd[QStringLiteral("source")].toString(), QStringLiteral("import"));
    const QJsonObject volatility = figures[QStringLiteral("volatility_60d")].toObject();
    EXPECT_TRUE(volatility[QStringLiteral("value")].isNull());
    EXPECT_EQ(volatility[QStringLiteral("missing")].toString(), QStringLiteral("not_consecutive_sessions"));
    EXPECT_EQ(figures[QStringLiteral("market_cap_krw")].toObject()[QStringLiteral("formula")].toString(),
              QStringLiteral("19030000000 * 140 * 186.1695"));
}

TEST(CompanyFigures, CsvLeavesMissingValuesEmptyAndRunsNothing)
{
    Market market = note().market();
    market.records[QStringLiteral("9988.HK")].shares.front().basis = QStringLiteral("=SUM(A1), implied");
    const QByteArray csv = tableCsv(figuresTable(companyFacts(market, market.instruments[0], kMarch7)));
    EXPECT_TRUE(csv.startsWith("figure,value,unit,date,source,formula,missing\n"));
    EXPECT_TRUE(csv.contains("\nvolatility_60d,,ratio,,,,not_consecutive_sessions\n")) << csv.constData();
    EXPECT_TRUE(csv.contains("\"'=SUM(A1), implied\"")) << csv.constData();
}

} // namespace
} // namespace chinatech

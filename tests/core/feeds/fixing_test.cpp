// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/feed_list.h"
#include "tests/core/feeds/recorded.h"

#include <algorithm>

namespace chinatech::testing {
namespace {

FixingQuery asking(const char* from, const char* to, const char* now) { return {{day(from), day(to)}, utc(now)}; }

const FixingQuery kMonth = asking("2024-02-08", "2024-03-08", "2024-03-08T16:00:00Z");

double rateOf(const std::vector<Fixing>& fixings, Currency quote, const char* on)
{
    const auto found = std::ranges::find_if(fixings, [&](const Fixing& one) {
        return one.base == Currency::EUR && one.quote == quote && one.day == day(on);
    });
    return found == fixings.end() ? kMissing : found->rate;
}

TEST(EcbFixings, AsksForTheHistoryOfFourCurrencies)
{
    const HttpRequest request = ecbFixings().request(kMonth);
    EXPECT_EQ(request.url.toEncoded(), QByteArray("https://data-api.ecb.europa.eu/service/data/EXR/D.KRW+USD+HKD+CNY.EUR.SP00.A"
                                                  "?startPeriod=2024-02-08&endPeriod=2024-03-08&format=csvdata&detail=dataonly"));
    EXPECT_EQ(request.lane, QStringLiteral("sdmx"));
}

TEST(EcbFixings, AsksForTheDailyDocumentWhenOnlyTheNewestDayIsWanted)
{
    const auto laneOf = [](const FixingQuery& asked) { return ecbFixings().request(asked).lane; };
    EXPECT_EQ(laneOf(asking("2024-03-08", "2024-03-08", "2024-03-08T16:00:00Z")), QStringLiteral("daily"));
    EXPECT_EQ(laneOf(asking("2024-03-09", "2024-03-11", "2024-03-11T16:00:00Z")), QStringLiteral("daily")) << "a weekend and a Monday";
    EXPECT_EQ(laneOf(asking("2024-03-07", "2024-03-08", "2024-03-08T16:00:00Z")), QStringLiteral("sdmx"));
    EXPECT_EQ(laneOf(asking("2024-03-08", "2024-03-08", "2024-03-20T16:00:00Z")), QStringLiteral("sdmx")) << "an old day";
}

TEST(EcbFixings, R42_ReadsColumnsByTheirHeaderAndSkipsDeadCurrencies)
{
    const auto fixings = ecbFixings().parse(kMonth, answer(inventedPayload("ecb.csv")));
    ASSERT_TRUE(fixings) << fixings.error().detail.toStdString();
    EXPECT_EQ(fixings->size(), 4U) << "no lev, no yuan without a rate, no won for one dollar";
    EXPECT_EQ(rateOf(*fixings, Currency::KRW, "2024-03-07"), 1448.75);
    EXPECT_EQ(rateOf(*fixings, Currency::KRW, "2024-03-08"), 1443.25);
    EXPECT_TRUE(isMissing(rateOf(*fixings, Currency::CNY, "2024-03-08")));
}

TEST(EcbFixings, R42_AnEmptyAnswerHasNoRates)
{
    EXPECT_EQ(ecbFixings().parse(kMonth, answer({})).error().kind, FetchErrorKind::NoDataInRange);
    EXPECT_EQ(ecbFixings().parse(kMonth, answer("CURRENCY,RATE\nKRW,1\n")).error().kind, FetchErrorKind::Malformed);
}

TEST(EcbFixings, ReadsTheDailyDocumentWithEitherQuotationMark)
{
    const auto fixings = ecbFixings().parse(kMonth, answer(inventedPayload("ecb_daily.xml")));
    ASSERT_TRUE(fixings) << fixings.error().detail.toStdString();
    EXPECT_EQ(fixings->size(), 4U);
    EXPECT_EQ(rateOf(*fixings, Currency::HKD, "2024-03-08"), 8.5511);
    const QByteArray cut = inventedPayload("ecb_daily.xml").chopped(40);
    EXPECT_EQ(ecbFixings().parse(kMonth, answer(cut)).error().kind, FetchErrorKind::Malformed);
    EXPECT_EQ(ecbFixings().parse(kMonth, answer("<!DOCTYPE html><html><body>sorry</body></html>")).error().kind, FetchErrorKind::Blocked);
}

TEST(EcbFixings, R47_AFailureGivesNoRateAtAll)
{
    for (const int status : {429, 500, 503, 404, 200}) {
        const auto fixings = ecbFixings().parse(kMonth, answer("{\"error\":1}", status));
        EXPECT_FALSE(fixings);
    }
    EXPECT_FALSE(FxTable{}.rate(Currency::USD, Currency::KRW, day("2024-03-08")));
}

TEST(EcbFixings, R19_PairsAreCrossedOverTheEuroAndMissingWhereALegIs)
{
    const FxTable table{*ecbFixings().parse(kMonth, answer(inventedPayload("ecb.csv")))};
    EXPECT_NEAR(table.rate(Currency::USD, Currency::KRW, day("2024-03-08"))->rate, 1443.25 / 1.0932, 1e-9);
    EXPECT_FALSE(table.rate(Currency::CNY, Currency::KRW, day("2024-03-08"))) << "missing, not 1";
}

TEST(Frankfurter, AsksAgainstTheEuro)
{
    EXPECT_EQ(frankfurterFixings().request(kMonth).url.toEncoded(),
              QByteArray("https://api.frankfurter.dev/v1/2024-02-08..2024-03-08?base=EUR&symbols=KRW,USD,HKD,CNY"));
}

TEST(Frankfurter, ReadsAPeriodAndASingleDay)
{
    const auto period = frankfurterFixings().parse(kMonth, answer(R"({"amount":1.0,"base":"EUR","start_date":"2024-03-07","end_date":"2024-03-08","rates":{"2024-03-08":{"KRW":1443.25,"USD":1.0932},"2024-03-07":{"KRW":1448.75}}})"));
    ASSERT_TRUE(period) << period.error().detail.toStdString();
    ASSERT_EQ(period->size(), 3U);
    EXPECT_EQ(period->front().day, day("2024-03-07"));
    EXPECT_EQ(rateOf(*period, Currency::USD, "2024-03-08"), 1.0932);
}

TEST(Frankfurter, R43_ASundayIsAnsweredUnderFridaysDate)
{
    const FixingQuery sunday = asking("2024-03-10", "2024-03-10", "2024-03-10T12:00:00Z");
    const auto fixings = frankfurterFixings().parse(sunday, answer(R"({"amount":1.0,"base":"EUR","date":"2024-03-08","rates":{"KRW":1443.25}})"));
    ASSERT_TRUE(fixings);
    EXPECT_EQ(fixings->at(0).day, day("2024-03-08"));
}

TEST(Frankfurter, RefusesAnotherBaseAndNamesItsErrors)
{
    EXPECT_EQ(frankfurterFixings().parse(kMonth, answer(R"({"amount":1.0,"base":"USD","date":"2024-03-08","rates":{"KRW":1320.1}})")).error().kind, FetchErrorKind::Malformed);
    EXPECT_EQ(frankfurterFixings().parse(kMonth, answer(R"({"message":"not found"})", 404)).error().kind, FetchErrorKind::NotFound);
    EXPECT_EQ(frankfurterFixings().parse(kMonth, answer(R"({"message":"invalid"})", 422)).error().kind, FetchErrorKind::Malformed);
}

TEST(RecordedEcb, CrossesOfThirteenApril)
{
    RECORDED(line, "ecb/eurofxref.csv");
    // The bulk file has currencies as columns; what is asked for has them as lines.
    const QList<QByteArray> lines = line.split('\n');
    const QList<QByteArray> names = lines[0].split(',');
    const QList<QByteArray> rates = lines[1].split(',');
    QByteArray sdmx = "FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\n";
    for (qsizetype i = 1; i + 1 < names.size(); ++i)
        sdmx += "D," + names[i].trimmed() + ",2026-04-13," + rates[i].trimmed() + '\n';
    const auto fixings = ecbFixings().parse(asking("2026-04-01", "2026-04-13", "2026-04-14T00:00:00Z"), answer(sdmx));
    ASSERT_TRUE(fixings) << fixings.error().detail.toStdString();
    const FxTable table{*fixings};
    EXPECT_NEAR(table.rate(Currency::USD, Currency::KRW, day("2026-04-13"))->rate, 1489.95, 0.005);
    EXPECT_NEAR(table.rate(Currency::HKD, Currency::KRW, day("2026-04-13"))->rate, 190.24, 0.005);
    EXPECT_NEAR(table.rate(Currency::CNY, Currency::KRW, day("2026-04-13"))->rate, 218.08, 0.005);
}

TEST(RecordedEcb, R42_SdmxAndDailyDocuments)
{
    RECORDED(sdmx, "ecb/ecb_recent_0.csv");
    const auto recent = ecbFixings().parse(asking("2026-02-17", "2026-03-18", "2026-03-19T00:00:00Z"), answer(sdmx));
    ASSERT_TRUE(recent) << recent.error().detail.toStdString();
    EXPECT_EQ(recent->size() % 4, 0U);
    EXPECT_FALSE(isMissing(rateOf(*recent, Currency::KRW, "2026-03-18")));
    RECORDED(pretty, "ecb/eurofxref-daily_2023-11-10.xml");
    const auto daily = ecbFixings().parse(kMonth, answer(pretty));
    ASSERT_TRUE(daily);
    EXPECT_EQ(rateOf(*daily, Currency::USD, "2023-11-10"), 1.0683);
    RECORDED(oneLine, "ecb/eurofxref-daily_2022-04-29_oneline.xml");
    EXPECT_EQ(rateOf(*ecbFixings().parse(kMonth, answer(oneLine)), Currency::KRW, "2022-04-29"), 1326.71);
}

TEST(RecordedFrankfurter, ErrorsAndForeignBases)
{
    RECORDED(unknown, "frankfurter/not_found_HTTP404.json");
    EXPECT_EQ(frankfurterFixings().parse(kMonth, answer(unknown, 404)).error().kind, FetchErrorKind::NotFound);
    RECORDED(dollar, "frankfurter/latest_USD_CNY_2026-08-27.json");
    EXPECT_EQ(frankfurterFixings().parse(kMonth, answer(dollar)).error().kind, FetchErrorKind::Malformed);
}

} // namespace
} // namespace chinatech::testing

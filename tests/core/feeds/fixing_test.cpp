// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/feed_list.h"
#include "core/feeds/fixing_days.h"
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

/// Four currencies on every day that has a fixing, in one of two orders.
QByteArray ecbLines(std::initializer_list<const char*> days, bool isByDay)
{
    const std::initializer_list<const char*> currencies{"CNY", "HKD", "KRW", "USD"};
    QByteArray body = "CURRENCY,TIME_PERIOD,OBS_VALUE\n";
    const auto add = [&](const char* currency, const char* on) { body += QByteArray{currency} + ',' + on + ",1234.56\n"; };
    for (const char* const outer : isByDay ? days : currencies) {
        for (const char* const inner : isByDay ? currencies : days)
            isByDay ? add(inner, outer) : add(outer, inner);
    }
    return body;
}

TEST(EcbFixings, AnAnswerThatWasCutOffAnywhereIsMalformed)
{
    const FixingQuery past = asking("2024-03-05", "2024-03-08", "2024-03-09T16:00:00Z");
    for (const bool isByDay : {false, true}) {
        const QByteArray whole = ecbLines({"2024-03-05", "2024-03-06", "2024-03-07", "2024-03-08"}, isByDay);
        EXPECT_EQ(ecbFixings().parse(past, answer(whole))->size(), 16U);
        for (qsizetype length = 1; length < whole.size(); ++length) {
            const auto cut = ecbFixings().parse(past, answer(whole.first(length)));
            ASSERT_FALSE(cut) << length << " bytes, by day: " << isByDay;
            EXPECT_EQ(cut.error().kind, FetchErrorKind::Malformed);
        }
    }
}

TEST(EcbFixings, OnlyTodaysFixingMayComeLate)
{
    const QByteArray untilThursday = ecbLines({"2024-03-06", "2024-03-07"}, false);
    EXPECT_TRUE(ecbFixings().parse(asking("2024-03-06", "2024-03-08", "2024-03-08T15:30:00Z"), answer(untilThursday)));
    EXPECT_FALSE(ecbFixings().parse(asking("2024-03-06", "2024-03-08", "2024-03-09T00:30:00Z"), answer(untilThursday)));
    EXPECT_FALSE(ecbFixings().parse(asking("2024-03-06", "2024-03-11", "2024-03-11T15:30:00Z"), answer(untilThursday)));
    // Good Friday and Easter Monday have none.
    const QByteArray beforeEaster = ecbLines({"2024-03-27", "2024-03-28"}, false);
    EXPECT_TRUE(ecbFixings().parse(asking("2024-03-27", "2024-04-01", "2024-04-01T20:00:00Z"), answer(beforeEaster)));
    EXPECT_FALSE(ecbFixings().parse(asking("2024-03-27", "2024-04-02", "2024-04-03T20:00:00Z"), answer(beforeEaster)));
}

TEST(FixingDays, AreThoseOfTheHolidayTable)
{
    // As the ECB has published them: Good Friday and Easter Monday.
    const std::pair<const char*, const char*> easters[]{{"2014-04-18", "2014-04-21"}, {"2016-03-25", "2016-03-28"},
                                                        {"2019-04-19", "2019-04-22"}, {"2024-03-29", "2024-04-01"},
                                                        {"2025-04-18", "2025-04-21"}, {"2026-04-03", "2026-04-06"}};
    for (const auto& [friday, monday] : easters) {
        EXPECT_FALSE(isFixingDay(day(friday))) << friday;
        EXPECT_FALSE(isFixingDay(day(monday))) << monday;
        EXPECT_TRUE(isFixingDay(day(friday) - 1)) << friday;
        EXPECT_TRUE(isFixingDay(day(monday) + 1)) << monday;
    }
    EXPECT_EQ(lastFixingDayOnOrBefore(day("2025-12-28")), day("2025-12-24"));
    EXPECT_EQ(lastFixingDayOnOrBefore(day("2026-01-01")), day("2025-12-31"));
    EXPECT_FALSE(isFixingDay(day("2025-05-01")));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/china_ai_reader.h"
#include "core/models/china_ai_facts.h"
#include "core/models/china_ai_rows.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace chinatech {
namespace {

using testing::day;
using testing::TempData;

/// The note's events are of 2025: whoever looks years later can still study them.
TEST(ChinaAiStudy, KnowsEventsHoweverOldAndNoneOfTheFuture)
{
    const TempData data;
    const Market market = data.store().load().value();
    const StudyFacts later = chinaAiFacts(market, bundledChinaAi(), {}, {day("2027-06-01"), true}).study;
    ASSERT_FALSE(later.events.empty());
    EXPECT_EQ(later.events.front().event.date, day("2024-08-28")) << "the first one of Alibaba's";
    EXPECT_TRUE(std::ranges::any_of(later.events, &EventRow::isChosen));
    const StudyFacts then = chinaAiFacts(market, bundledChinaAi(), {}, {day("2025-02-14"), true}).study;
    ASSERT_FALSE(then.events.empty());
    EXPECT_EQ(then.events.back().event.date, day("2025-02-13"));
}

/// Of how many companies a basket's ratios are stands beside them in the files.
TEST(ChinaAiStudy, FilesCountWhatARatioRestsOn)
{
    const TempData data;
    const Market market = data.store().load().value();
    const auto figures = chinaAiFigures(chinaAiFacts(market, bundledChinaAi(), {}, {day("2025-03-07"), true}));
    const auto valueOf = [&](const char* figure) {
        const auto found = std::ranges::find_if(figures, [figure](const ChinaAiFigure& one) {
            return one.section == QLatin1String("valuation") && one.subject == QLatin1String("us_7") && one.figure == QLatin1String(figure);
        });
        return found == figures.end() ? kMissing : found->value;
    };
    EXPECT_EQ(valueOf("in_median"), 0);
    EXPECT_EQ(valueOf("in_weighted"), 0);
    EXPECT_EQ(valueOf("without_quote"), 7) << "the sample has no quotes";
    EXPECT_TRUE(isMissing(valueOf("pe_median")));
}

/// A t of 3.6 is not 360 per cent: spreadsheets show a ratio as a percentage.
TEST(ChinaAiStudy, StatisticsAreNoRatios)
{
    const TempData data;
    const Market market = data.store().load().value();
    const auto figures = chinaAiFigures(chinaAiFacts(market, bundledChinaAi(), {}, {day("2025-03-07"), true}));
    int found = 0;
    for (const ChinaAiFigure& one : figures) {
        if (!one.figure.startsWith(QLatin1String("t_")) && !one.figure.startsWith(QLatin1String("p_")))
            continue;
        ++found;
        EXPECT_EQ(one.unit, QStringLiteral("statistic")) << qPrintable(one.figure);
    }
    EXPECT_GT(found, 4);
}

} // namespace
} // namespace chinatech

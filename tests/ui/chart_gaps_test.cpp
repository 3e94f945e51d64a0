// SPDX-License-Identifier: GPL-3.0-or-later
// What is no close: gaps, carried levels, closed days, the session that is still open.
#include "tests/support/market_builder.h"
#include "tests/ui/chart_fixture.h"
#include "tests/ui/chart_panes.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_layout.h"
#include "ui/pages/axis_closures.h"
#include "ui/pages/company_content.h"
#include "ui/pages/compare_content.h"

#include <QImage>

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

constexpr QSize kSize{1200, 600};

/// Places things as the exported picture does.
ChartGeometry placed(const CompareContent& content)
{
    const Figure figure = compareFigure(content, chartStyle());
    ChartGeometry geometry = compareGeometry(figure, QRectF{QPointF{}, QSizeF{kSize}}, {true, true, 20});
    fitValues(geometry, figure);
    return geometry;
}

/// Pixels in a box that are nearer to the colour than to the paper.
int inkIn(const QImage& image, const QRectF& box, const QColor& colour)
{
    int count = 0;
    const auto distance = [](QRgb pixel, QRgb other) {
        return std::abs(qRed(pixel) - qRed(other)) + std::abs(qGreen(pixel) - qGreen(other)) + std::abs(qBlue(pixel) - qBlue(other));
    };
    for (int y = qRound(box.top()); y < qRound(box.bottom()); ++y) {
        for (int x = qRound(box.left()); x < qRound(box.right()); ++x) {
            const QRgb pixel = image.pixel(x, y);
            count += distance(pixel, colour.rgb()) < distance(pixel, qRgb(255, 255, 255)) ? 1 : 0;
        }
    }
    return count;
}

QColor lineColour() { return chartStyle().tokens.series[0]; }

/// Two lines; the first ends four sessions before the axis does.
CompareContent stale()
{
    CompareContent content = walks(2, 12);
    RebasedLine& line = content.lines[0].data;
    line.x.resize(8);
    line.value = {0, 0.02, 0.04, 0.06, 0.08, 0.10, 0.12, 0.30};
    line.close.resize(8);
    line.gapBefore.resize(8);
    content.lines[0].isStale = true;
    content.lines[0].rangeReturn = 0.3;
    for (double& value : content.lines[1].data.value)
        value = 0;
    return content;
}

} // namespace

TEST(ChartGaps, TheMissingStretchHasHollowEndsAndACarriedLevel)
{
    CompareContent content = lineOf({0, 10, 20, 30, 40, 50, 60, 70});
    RebasedLine& line = content.lines.front().data;
    line.x = {0, 1, 2, 5, 6, 7};
    line.value = {0, 0.1, 0.2, 0.5, 0.6, 0.7};
    line.close = {100, 110, 120, 150, 160, 170};
    line.gapBefore = {false, false, false, true, false, false};
    const QImage image = renderCompare(content, chartStyle(), kSize, 1);
    const ChartGeometry geometry = placed(content);
    const double y = geometry.y(0.2);
    const QRectF level{geometry.x(2) + 6, y - 2, geometry.x(5) - geometry.x(2) - 12, 4};
    const int dots = inkIn(image, level, lineColour());
    EXPECT_GT(dots, level.width() / 8) << "dotted 1-3: a quarter of its length";
    EXPECT_LT(dots, level.width() / 2) << "but not a line";
    // Both ends are rings: paper inside.
    for (const auto& [position, value] : {std::pair{2, 0.2}, std::pair{5, 0.5}})
        EXPECT_EQ(image.pixel(QPointF{geometry.x(position), geometry.y(value)}.toPoint()), qRgb(255, 255, 255)) << position;
}

TEST(ChartGaps, ALineThatEndsEarlyIsCarriedDotted)
{
    const CompareContent content = stale();
    const QImage image = renderCompare(content, chartStyle(), kSize, 1);
    const ChartGeometry geometry = placed(content);
    const QRectF level{geometry.x(7) + 6, geometry.y(0.3) - 2, geometry.x(11) - geometry.x(7) - 12, 4};
    const int dots = inkIn(image, level, lineColour());
    EXPECT_GT(dots, level.width() / 8);
    EXPECT_LT(dots, level.width() / 2);
}

TEST(ChartGaps, TheOpenSessionIsADashedPieceToAHollowDot)
{
    CompareContent content = lineOf({0, 10, 20, 30, 40, 40});
    RebasedLine& line = content.lines.front().data;
    line.x.resize(5);
    line.value.resize(5);
    line.close.resize(5);
    line.gapBefore.resize(5);
    content.lines.front().provisional = QPointF{5, 0.1};
    const QImage image = renderCompare(content, chartStyle(), kSize, 1);
    const ChartGeometry geometry = placed(content);
    const QPointF end{geometry.x(5), geometry.y(0.1)};
    EXPECT_EQ(image.pixel(end.toPoint()), qRgb(255, 255, 255)) << "hollow";
    EXPECT_GT(inkIn(image, QRectF{end.x() - 5, end.y() - 5, 10, 10}, lineColour()), 8) << "a ring";
    // Dashed 3-2: less ink on its way than a line to a close there, and more than nothing.
    CompareContent closed = lineOf({0, 10, 20, 30, 40, 10});
    const QRectF way{QPointF{geometry.x(4) + 6, geometry.y(0.4) + 8}, QPointF{geometry.x(5) - 6, geometry.y(0.1) - 8}};
    const int whole = inkIn(renderCompare(closed, chartStyle(), kSize, 1), way, lineColour());
    const int dashes = inkIn(image, way, lineColour());
    EXPECT_LT(dashes, 0.85 * whole);
    EXPECT_GT(dashes, 0.3 * whole);
    // It is part of what the value axis fits.
    EXPECT_GE(geometry.plot.bottom(), end.y());
}

TEST(ChartGaps, ClosedDaysAreHatchedAndNamed)
{
    CompareContent content = lineOf({0, 10, 20, 30, 40, 50, 60, 70});
    content.closures = {{3, 4, QStringLiteral("Hong Kong closed")}};
    const QImage image = renderCompare(content, chartStyle(), kSize, 1);
    CompareContent open = content;
    open.closures.clear();
    const QImage without = renderCompare(open, chartStyle(), kSize, 1);
    const ChartGeometry geometry = placed(content);
    const auto differs = [&](double from, double to) {
        const QRect box = QRectF{geometry.x(from), geometry.plot.top(), geometry.x(to) - geometry.x(from), geometry.plot.height()}.toAlignedRect();
        return image.copy(box) != without.copy(box);
    };
    EXPECT_TRUE(differs(2.6, 4.4));
    EXPECT_FALSE(differs(0, 2.4));
    EXPECT_FALSE(differs(4.6, 7));
}

TEST(AxisClosures, NameTheExchangeAndLeaveWeekendsOut)
{
    MarketBuilder builder;
    for (const char* const closed : {"2025-01-29", "2025-01-30", "2025-01-31"})
        builder.holiday("HKEX", closed);
    builder.holiday("NYSE", "2025-01-20");
    builder.share("9988.HK").closes("2025-01-17", "2025-02-05", 100);
    builder.share("NVDA", Currency::USD, "NASDAQ").closes("2025-01-17", "2025-02-05", 100);
    const Market market = builder.market();
    const std::vector<const Instrument*> both{market.find(QStringLiteral("9988.HK")), market.find(QStringLiteral("NVDA"))};
    // Weekdays: the sessions of either exchange.
    std::vector<Day> sessions;
    std::vector<Day> days;
    for (Day one = day("2025-01-17"); one <= day("2025-02-05"); ++one) {
        days.push_back(one);
        if (!one.isWeekend())
            sessions.push_back(one);
    }
    const auto shared = axisClosures(market, both, sessions);
    ASSERT_EQ(shared.size(), 2U);
    EXPECT_EQ(shared[0], (AxisClosure{1, 1, QStringLiteral("New York closed")}));
    EXPECT_EQ(shared[1], (AxisClosure{8, 10, QStringLiteral("Hong Kong closed")}));
    // Every day: Wednesday to Sunday is one closure; other weekends are none.
    const auto every = axisClosures(market, {both[0]}, days);
    ASSERT_EQ(every.size(), 1U);
    EXPECT_EQ(days[static_cast<std::size_t>(every[0].first)], day("2025-01-29"));
    EXPECT_EQ(days[static_cast<std::size_t>(every[0].last)], day("2025-02-02"));
}

namespace {

Quote quoteOf(const char* session, double last)
{
    Quote quote;
    quote.symbol = QStringLiteral("9988.HK");
    quote.currency = Currency::HKD;
    quote.session = day(session);
    quote.last = last;
    return quote;
}

Market oneShare() { return MarketBuilder().share("9988.HK").closes("2024-12-31", "2025-03-07", 100).market(); }

} // namespace

TEST(ChartGaps, AQuoteOfAnOpenSessionExtendsTheComparison)
{
    const Market market = oneShare();
    CompareSelection selection;
    selection.symbols = {QStringLiteral("9988.HK")};
    selection.benchmark.clear();
    const auto contentOf = [&](const CompareSelection& chosen, const Quote& quote) {
        return compareContent(market, chosen, compareFigures(market, chosen), compareLines(market, chosen), Language::English, {quote});
    };
    const CompareContent content = contentOf(selection, quoteOf("2025-03-10", 110));
    EXPECT_EQ(content.axis.back(), day("2025-03-10"));
    ASSERT_TRUE(content.lines.front().provisional);
    EXPECT_EQ(content.lines.front().provisional->x(), static_cast<double>(content.axis.size()) - 1);
    EXPECT_NEAR(content.lines.front().provisional->y(), 0.1, 1e-12);
    EXPECT_DOUBLE_EQ(content.lines.front().rangeReturn, 0) << "no figure rests on it";
    // A session that has its close has no provisional one; dividends and other currencies have none.
    EXPECT_FALSE(contentOf(selection, quoteOf("2025-03-07", 110)).lines.front().provisional);
    CompareSelection total = selection;
    total.total = true;
    EXPECT_FALSE(contentOf(total, quoteOf("2025-03-10", 110)).lines.front().provisional);
    CompareSelection won = selection;
    won.currency = Currency::KRW;
    EXPECT_FALSE(contentOf(won, quoteOf("2025-03-10", 110)).lines.front().provisional);
    CompareSelection earlier = selection;
    earlier.asOf = day("2025-03-07");
    EXPECT_FALSE(contentOf(earlier, quoteOf("2025-03-10", 110)).lines.front().provisional);
}

TEST(ChartGaps, AQuoteOfAnOpenSessionExtendsThePrice)
{
    const Market market = oneShare();
    const AsOf asOf{day("2025-03-07"), false};
    const Instrument& share = *market.find(QStringLiteral("9988.HK"));
    const CompanyFacts facts = companyFacts(market, share, asOf);
    const auto price = provisionalPrice(market, share, quoteOf("2025-03-10", 110), asOf);
    ASSERT_TRUE(price);
    CompanyView view;
    view.range = {RangeKind::OneMonth, {}};
    for (const bool isCalendar : {false, true}) {
        view.calendarTime = isCalendar;
        const PriceContent content = priceContent(market, facts, view, Language::English, {}, price);
        ASSERT_TRUE(content.provisional);
        EXPECT_EQ(content.axis[static_cast<std::size_t>(content.provisional->x())], day("2025-03-10"));
        EXPECT_EQ(content.provisional->y(), 110);
        EXPECT_EQ(content.close.back(), 100) << "it is no close";
    }
}

} // namespace chinatech::testing

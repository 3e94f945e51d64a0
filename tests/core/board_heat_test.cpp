// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/board_heat.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

BoardRow rowOf(const char* symbol, const char* group, double chosen, double cap)
{
    BoardRow row;
    row.instrument.symbol = QString::fromLatin1(symbol);
    row.instrument.group = QString::fromLatin1(group);
    row.chosen.value = chosen;
    if (isMissing(chosen))
        row.chosen.missing = Missing::NoData;
    row.cap.value = cap;
    return row;
}

double areaOf(const QRectF& rect) { return rect.width() * rect.height(); }

TEST(Squarified, FillsTheAreaInProportionWithoutOverlap)
{
    const std::vector<double> weights{6, 6, 4, 3, 2, 2, 1};
    const QRectF area{10, 20, 600, 400};
    const std::vector<QRectF> tiles = squarified(weights, area);
    ASSERT_EQ(tiles.size(), weights.size());
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        EXPECT_NEAR(areaOf(tiles[i]), 240000 * weights[i] / 24, 1e-6);
        EXPECT_TRUE(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(tiles[i]));
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_LT(areaOf(tiles[i].intersected(tiles[j]).normalized()), 1e-6) << i << ' ' << j;
    }
}

/// The example of the paper: 6×4 with areas 6, 6, 4, 3, 2, 2, 1. The first two stand in a column of 3×2 tiles.
TEST(Squarified, DrawsTheExampleOfItsPaper)
{
    const std::vector<QRectF> tiles = squarified({6, 6, 4, 3, 2, 2, 1}, {0, 0, 6, 4});
    EXPECT_EQ(tiles[0], QRectF(0, 0, 3, 2));
    EXPECT_EQ(tiles[1], QRectF(0, 2, 3, 2));
    EXPECT_NEAR(tiles[2].width(), 12.0 / 7, 1e-9);
    EXPECT_NEAR(tiles[2].height(), 7.0 / 3, 1e-9);
    EXPECT_NEAR(tiles[3].width(), 9.0 / 7, 1e-9);
}

TEST(Squarified, KeepsTheOrderOfTheWeightsGiven)
{
    const std::vector<QRectF> tiles = squarified({1, 9}, {0, 0, 100, 100});
    EXPECT_NEAR(areaOf(tiles[0]), 1000, 1e-9);
    EXPECT_EQ(tiles[1].topLeft(), QPointF(0, 0));
}

TEST(Squarified, HasNothingToPlaceWhereThereIsNothing)
{
    EXPECT_TRUE(squarified({}, {0, 0, 100, 100}).empty());
    EXPECT_EQ(areaOf(squarified({1, 2}, {0, 0, 0, 100})[0]), 0);
}

TEST(BoardHeat, AnUnknownSizeIsTheSmallestKnown)
{
    BoardFigures figures;
    figures.rows = {rowOf("A", "internet", 0.5, 400e12), rowOf("B", "internet", -0.1, 25e12), rowOf("C", "internet", 0.2, kMissing)};
    const BoardHeat heat = boardHeat(figures, BoardSize::MarketCap);
    ASSERT_EQ(heat.groups.size(), 1u);
    const std::vector<HeatTile>& tiles = heat.groups[0].tiles;
    EXPECT_NEAR(tiles[0].weight / tiles[1].weight, 4, 1e-9) << "areas grow with the square root";
    EXPECT_TRUE(tiles[2].isUnknown);
    EXPECT_EQ(tiles[2].weight, std::sqrt(25e12));
    EXPECT_FALSE(tiles[0].isUnknown);
}

TEST(BoardHeat, CountsWhoRoseAmongThoseWithAReturnAndKeepsThePeersApart)
{
    BoardFigures figures;
    figures.rows = {rowOf("A", "internet", 0.5, 1), rowOf("B", "internet", -0.1, 1), rowOf("C", "ai_chips", kMissing, 1),
                    rowOf("T", "us_peer", -0.3, 1), rowOf("I", "index", 0.2, 1)};
    figures.rows[4].instrument.kind = InstrumentKind::Index;
    const BoardHeat heat = boardHeat(figures, BoardSize::Equal);
    EXPECT_EQ(heat.counted, 2);
    EXPECT_EQ(heat.rising, 1);
    EXPECT_DOUBLE_EQ(heat.groups[0].median, 0.2);
    ASSERT_EQ(heat.peers.tiles.size(), 1u);
    EXPECT_EQ(heat.peers.tiles[0].row, 3);
    figures.query.list = QStringLiteral("us_peer");
    EXPECT_TRUE(boardHeat(figures, BoardSize::Equal).peers.tiles.empty());
}

TEST(BoardHeat, ColourGrowsFromAVisibleBeginningToTheFullEnd)
{
    EXPECT_EQ(heatShare(0, 0.6), 0);
    EXPECT_NEAR(heatShare(0.6, 0.6), 1, 1e-12);
    EXPECT_NEAR(heatShare(-2, 0.6), 1, 1e-12);
    EXPECT_NEAR(heatShare(-0.3, 0.6), 0.16 + 0.84 * std::pow(0.5, 0.8), 1e-12);
    EXPECT_GT(heatShare(0.0001, 0.6), 0.16);
}

} // namespace
} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/board_file.h"
#include "tests/support/market_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

const QString kAlibaba = QStringLiteral("9988.HK");
const QString kTencent = QStringLiteral("0700.HK");

Market smallMarket()
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2024-12-31", 82.40).close("2025-02-28", 120).close("2025-03-06", 140.80).close("2025-03-07", 140.00);
    builder.shares("2025-03-01", 19.03e9, "issued, implied");
    builder.share("0700.HK").close("2025-03-07", 533.5);
    builder.index("HSTECH").close("2024-12-31", 4468.1).close("2025-03-07", 6037.44);
    builder.fixing(Currency::HKD, Currency::KRW, "2024-12-31", 189.8);
    builder.fixing(Currency::HKD, Currency::KRW, "2025-03-07", 186.1695);
    Market market = builder.market();
    market.instruments[0].group = market.instruments[1].group = QStringLiteral("internet");
    market.instruments[2].group = QStringLiteral("index");
    return market;
}

BoardFigures figuresOf(const Market& market, const QString& list = {})
{
    CompareSelection selection;
    selection.asOf = day("2025-03-07");
    BoardSelection board;
    board.list = list;
    return boardFigures(market, boardQuery(market, board, selection));
}

/// The market with what a vendor said of Tencent on a session.
Market withValuation(const char* session, double cap, double pe)
{
    Market market = smallMarket();
    market.records[kTencent].valuations = {{day(session), pe, cap, QStringLiteral("tencent")}};
    return market;
}

TEST(BoardFigures, GivesEveryPricedInstrumentItsReturnsInBothCurrencies)
{
    const BoardFigures figures = figuresOf(smallMarket());
    ASSERT_EQ(figures.rows.size(), 3u);
    const BoardRow& row = *figures.row(kAlibaba);
    EXPECT_NEAR(row.chosen.value, 140.0 / 82.4 - 1, 1e-12);
    EXPECT_NEAR(row.over(RangeKind::Ytd).value, 140.0 / 82.4 - 1, 1e-12);
    EXPECT_NEAR(row.over(RangeKind::OneDay).value, 140.0 / 140.8 - 1, 1e-12);
    EXPECT_NEAR(row.over(RangeKind::OneWeek).value, 140.0 / 120 - 1, 1e-12);
    EXPECT_NEAR(row.won.value, 140.0 * 186.1695 / (82.4 * 189.8) - 1, 1e-12);
    EXPECT_EQ(row.over(RangeKind::OneMonth).missing, Missing::NoCloseOnBaseSession);
    EXPECT_EQ(row.fall.missing, Missing::NotConsecutive);
    EXPECT_EQ(row.trend.size(), 4u);
    EXPECT_EQ(figures.row(kTencent)->chosen.missing, Missing::NoCloseOnBaseSession);
}

TEST(BoardFigures, AListIsOneGroup)
{
    EXPECT_EQ(figuresOf(smallMarket(), QStringLiteral("index")).rows.size(), 1u);
    EXPECT_EQ(figuresOf(smallMarket(), QStringLiteral("internet")).rows.size(), 2u);
}

TEST(BoardFigures, AVendorsFiguresCountOnTheirOwnSessionAlone)
{
    const BoardFigures fresh = figuresOf(withValuation("2025-03-07", 4.9e12, 22.5));
    EXPECT_NEAR(fresh.row(kTencent)->cap.value, 4.9e12 * 186.1695, 1);
    EXPECT_TRUE(fresh.row(kTencent)->cap.isVendors());
    EXPECT_EQ(fresh.row(kTencent)->peRatio.value, 22.5);
    const BoardFigures older = figuresOf(withValuation("2025-03-06", 4.9e12, 22.5));
    EXPECT_EQ(older.row(kTencent)->cap.missing, Missing::NoShareCount);
    EXPECT_EQ(older.row(kTencent)->peRatio.missing, Missing::NoQuote);
    EXPECT_NEAR(older.row(kAlibaba)->cap.value, 19.03e9 * 140 * 186.1695, 1);
}

TEST(BoardFigures, ASmallLineKeepsItsEndsAndNoMorePointsThanPixels)
{
    MarketBuilder builder;
    builder.share("9988.HK").closes("2024-01-02", "2025-03-06", 100).close("2025-03-07", 110);
    BoardSelection board;
    board.range = {RangeKind::OneYear, {}};
    CompareSelection selection;
    selection.asOf = day("2025-03-07");
    const Market market = builder.market();
    const BoardFigures figures = boardFigures(market, boardQuery(market, board, selection));
    ASSERT_EQ(figures.rows[0].trend.size(), kTrendPoints);
    EXPECT_EQ(figures.rows[0].trend.front().day, day("2024-03-07"));
    EXPECT_EQ(figures.rows[0].trend.back().close, 110);
}

TEST(BoardFile, CsvLeavesMissingFiguresEmptyAndNamesTheReason)
{
    const QList<QByteArray> lines = boardCsv(figuresOf(smallMarket()), Language::English).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 4);
    const QByteArrayList heads = lines[0].split(',');
    const QByteArrayList cells = lines[1].split(',');
    const QByteArrayList tencent = lines[2].split(',');
    ASSERT_EQ(heads.size(), cells.size());
    EXPECT_EQ(cells[heads.indexOf("symbol")], "9988.HK");
    EXPECT_NEAR(cells[heads.indexOf("return")].toDouble(), 140.0 / 82.4 - 1, 1e-15);
    EXPECT_EQ(cells[heads.indexOf("missing")], "");
    EXPECT_EQ(tencent[heads.indexOf("return")], "");
    EXPECT_EQ(tencent[heads.indexOf("missing")], "no_close_on_base_session");
    EXPECT_FALSE(lines.join().contains("nan"));
}

TEST(BoardFile, RowsStandInTheOrderAskedFor)
{
    const QList<QByteArray> lines = boardCsv(figuresOf(smallMarket()), Language::English, {2, 0}).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[1].startsWith("HSTECH,"));
    EXPECT_TRUE(lines[2].startsWith("9988.HK,"));
}

TEST(BoardFile, JsonSaysOfEachMissingFigureWhy)
{
    const QJsonObject root = QJsonDocument::fromJson(boardJson(figuresOf(smallMarket()), Language::English)).object();
    EXPECT_EQ(root[QStringLiteral("as_of")].toString(), QStringLiteral("2025-03-07"));
    const QJsonArray rows = root[QStringLiteral("rows")].toArray();
    ASSERT_EQ(rows.size(), 3);
    const QJsonObject alibaba = rows[0].toObject();
    EXPECT_NEAR(alibaba[QStringLiteral("return_krw")].toDouble(), 140.0 * 186.1695 / (82.4 * 189.8) - 1, 1e-12);
    EXPECT_TRUE(alibaba[QStringLiteral("return_3m")].isNull());
    const QJsonObject why = alibaba[QStringLiteral("missing")].toObject();
    EXPECT_EQ(why[QStringLiteral("return_3m")].toString(), QStringLiteral("no_close_on_base_session"));
    EXPECT_FALSE(why.contains(QStringLiteral("return_krw")));
}

} // namespace
} // namespace chinatech

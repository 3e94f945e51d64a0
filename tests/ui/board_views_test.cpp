// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/company_market.h"
#include "ui/i18n/translators.h"
#include "ui/pages/board_canvas.h"
#include "ui/pages/board_page.h"
#include "ui/theme/heat_colours.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

/// The board alone over the bundled sample, in one of its views.
struct ViewWindow {
    explicit ViewWindow(BoardView view, std::shared_ptr<const Market> market = testing::bundledMarket()) : session{std::move(market)}
    {
        BoardSelection board;
        board.view = view;
        session.setBoard(board);
        page = std::make_unique<BoardPage>(session);
        page->resize(1376, 837);
        page->show();
        QApplication::processEvents();
    }

    [[nodiscard]] BoardCanvas& canvas() const { return page->canvas(); }
    [[nodiscard]] const BoardMark* mark(const char* symbol) const
    {
        for (const BoardMark& one : canvas().marks()) {
            if (one.symbol == QLatin1String(symbol))
                return &one;
        }
        return nullptr;
    }

    Session session;
    std::unique_ptr<BoardPage> page;
};

TEST(BoardHeatMap, HasATileForEveryListingButTheIndices)
{
    ViewWindow f{BoardView::HeatMap};
    EXPECT_EQ(f.canvas().marks().size(), 26u);
    EXPECT_EQ(f.mark("HSTECH"), nullptr);
    ASSERT_NE(f.mark("TSLA"), nullptr) << "American peers stand below";
    for (const BoardMark& one : f.canvas().marks()) {
        EXPECT_TRUE(QRectF{f.canvas().rect()}.contains(one.area)) << qPrintable(one.symbol);
        EXPECT_FALSE(one.tip.empty());
    }
}

TEST(BoardHeatMap, AClickOpensTheCompanyAndTheArrowsWalk)
{
    ViewWindow f{BoardView::HeatMap};
    QSignalSpy asked{&f.session, &Session::companyRequested};
    QTest::mouseClick(&f.canvas(), Qt::LeftButton, {}, f.mark("0700.HK")->area.center().toPoint());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("0700.HK"));
    f.canvas().setFocus();
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    QTest::keyClick(&f.canvas(), Qt::Key_Right);
    ASSERT_GE(f.canvas().current(), 0);
    const double left = f.canvas().marks()[static_cast<std::size_t>(f.canvas().current())].area.center().x();
    QTest::keyClick(&f.canvas(), Qt::Key_Right);
    EXPECT_GT(f.canvas().marks()[static_cast<std::size_t>(f.canvas().current())].area.center().x(), left);
    EXPECT_FALSE(f.canvas().accessibleDescription().isEmpty());
    QTest::keyClick(&f.canvas(), Qt::Key_Return);
    EXPECT_EQ(asked.size(), 2);
}

TEST(BoardHeatMap, AnotherRangeColoursAnew)
{
    ViewWindow f{BoardView::HeatMap};
    const auto shown = [&f] { return f.mark("9988.HK")->tip[1]; };
    EXPECT_EQ(shown().value, QStringLiteral("+69.90%"));
    EXPECT_EQ(shown().sign, 1);
    f.page->chooseRange(0);
    EXPECT_EQ(shown().label, QStringLiteral("1M"));
    EXPECT_NE(shown().value, QStringLiteral("+69.90%"));
}

TEST(BoardHeatMap, WordsOnATileCanBeRead)
{
    // WCAG's 4.5 for every colour a tile can have, as DESIGN promises.
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    for (const bool dark : {false, true}) {
        for (const ColourConvention convention : {ColourConvention::Korea, ColourConvention::China, ColourConvention::West, ColourConvention::Safe}) {
            const Tokens tokens = makeTokens(dark, convention);
            for (int step = -20; step <= 20; ++step) {
                const QColor ground = heatColour(step, std::abs(step) / 20.0, tokens, convention);
                const double one = luminance(ground);
                const double other = luminance(heatText(ground, tokens));
                EXPECT_GE((std::max(one, other) + 0.05) / (std::min(one, other) + 0.05), 4.5) << dark << ' ' << static_cast<int>(convention) << ' ' << step;
            }
        }
    }
}

TEST(BoardRisk, TheSampleIsTooSparseAndSaysSo)
{
    ViewWindow f{BoardView::RiskReturn};
    EXPECT_TRUE(f.canvas().marks().empty());
    EXPECT_EQ(f.canvas().accessibleName(), QStringLiteral("No listing has both a return and 60 consecutive sessions"));
}

TEST(BoardRisk, ADotStandsForEveryListingWithBothFigures)
{
    const auto market = testing::historyMarket();
    if (!market)
        GTEST_SKIP() << "the real history is not there";
    ViewWindow f{BoardView::RiskReturn, market};
    ASSERT_NE(f.mark("9988.HK"), nullptr);
    ASSERT_NE(f.mark("0700.HK"), nullptr);
    // Alibaba returned more and moved more than Tencent: further up and further right.
    EXPECT_LT(f.mark("9988.HK")->area.center().y(), f.mark("0700.HK")->area.center().y());
    EXPECT_GT(f.mark("9988.HK")->area.center().x(), f.mark("0700.HK")->area.center().x());
}

TEST(BoardCorrelation, HasACellForEveryPairAndATwinForTheClipboard)
{
    const auto market = testing::historyMarket();
    if (!market)
        GTEST_SKIP() << "the real history is not there";
    ViewWindow f{BoardView::Correlation, market};
    EXPECT_EQ(f.canvas().marks().size(), 28u * 27 / 2);
    QTest::keyClick(&f.canvas(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 29);
    EXPECT_EQ(lines[0].split(u'\t').size(), 30);
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

TEST(BoardMonths, FollowTheChosenCompany)
{
    ViewWindow f{BoardView::Months};
    EXPECT_EQ(f.canvas().marks().size() % 13, 0u);
    ASSERT_FALSE(f.canvas().marks().empty());
    EXPECT_EQ(f.canvas().marks().front().symbol, QStringLiteral("9988.HK"));
    BoardSelection board = f.session.board();
    board.company = QStringLiteral("0700.HK");
    f.session.setBoard(board);
    EXPECT_EQ(f.canvas().marks().front().symbol, QStringLiteral("0700.HK"));
    EXPECT_TRUE(f.canvas().accessibleName().startsWith(QStringLiteral("Tencent rose in ")));
}

TEST(BoardViews, EveryViewIsAVectorPictureWithText)
{
    for (const BoardView view : {BoardView::HeatMap, BoardView::Months}) {
        ViewWindow f{view};
        const BoardAnswer answer = boardAnswer(f.session.snapshot(), boardQuery(f.session.market(), f.session.board(), f.session.selection()), view, f.session.board().company);
        const BoardDrawing drawing = boardMaker(answer, f.session.board())({20, 20, 1240, 760}, {f.session.tokens(), ColourConvention::Korea, Language::English});
        QByteArray bytes;
        QBuffer buffer{&bytes};
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({1280, 800});
        QPainter painter{&generator};
        drawing.paint(painter);
        painter.end();
        EXPECT_TRUE(bytes.contains("Alibaba")) << static_cast<int>(view);
        EXPECT_FALSE(bytes.contains("<image")) << static_cast<int>(view);
    }
}

} // namespace
} // namespace chinatech

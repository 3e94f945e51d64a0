// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/report.h"

#include "core/models/compare_table_model.h"
#include "tests/support/market_builder.h"
#include "ui/charts/chart_text.h"
#include "ui/documents/paper_table.h"
#include "ui/i18n/translators.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;

/// A report of a section with a head and so many rows of that height; what was painted on which page goes into the list.
Report reportOf(int rows, double height, std::vector<std::pair<QString, double>>& painted)
{
    installTranslators(*qApp, Language::English);
    Report report;
    report.kind = QStringLiteral("Kind");
    report.title = QStringLiteral("Title");
    report.footnote = QStringLiteral("Sources.");
    report.command = QStringLiteral("chinatech export compare --out compare.pdf");
    report.style = paperStyle(ColourConvention::Korea, Language::English);
    report.asOf = day("2025-03-07");
    report.sections = [rows, height, &painted](QSizeF) {
        const auto part = [&painted](const QString& name, double high) {
            return ReportPart{high, [&painted, name](const SheetPen& pen, const QRectF& area) {
                                  painted.emplace_back(name, pen.painter().transform().map(area.topLeft()).y());
                              }};
        };
        ReportSection section{part(QStringLiteral("head"), 20), {}};
        for (int i = 0; i < rows; ++i)
            section.parts.push_back(part(QString::number(i), height));
        return std::vector{section};
    };
    return report;
}

void paint(const FigurePage& page)
{
    QImage image{page.size, QImage::Format_RGB32};
    QPainter painter{&image};
    page.paint(painter, {QPointF{}, QSizeF{page.size}});
}

TEST(Report, RowsFlowFromPageToPageBelowTheirHead)
{
    std::vector<std::pair<QString, double>> painted;
    const FigureDocument document = reportDocument(reportOf(100, 18, painted), {794, 1123});
    ASSERT_EQ(document.pages.size(), 2u) << "100 rows of 18 and two heads are 1840, a page has room for less than 1000";
    paint(document.pages[0]);
    const std::size_t first = painted.size();
    paint(document.pages[1]);
    EXPECT_EQ(painted.size(), 102u) << "every row once, the head on both";
    EXPECT_EQ(painted[0].first, QLatin1String("head"));
    EXPECT_EQ(painted[first].first, QLatin1String("head"));
    EXPECT_EQ(painted.back().first, QLatin1String("99"));
    for (const auto& [name, y] : painted)
        EXPECT_LT(y + 18, 1123 - 31 - 16) << name.toStdString() << " stands above the footnote";
}

TEST(Report, WhatIsHigherThanAPageIsMadeSmaller)
{
    std::vector<std::pair<QString, double>> painted;
    const FigureDocument document = reportDocument(reportOf(1, 3000, painted), {794, 1123});
    EXPECT_EQ(document.pages.size(), 1u);
    EXPECT_EQ(document.info.title, QLatin1String("Title"));
    EXPECT_EQ(document.info.subject, QLatin1String("chinatech export compare --paper a4 --orientation portrait --out compare.pdf"));
}

TEST(Report, ALongCommandBreaksBetweenItsWordsBesideTheNumber)
{
    std::vector<std::pair<QString, double>> painted;
    Report report = reportOf(1, 18, painted);
    report.command = QStringLiteral("chinatech export compare 9988.HK 0700.HK 0981.HK 1810.HK 3690.HK 9888.HK 9961.HK 1211.HK 9618.HK 1024.HK"
                                    " 0992.HK 9999.HK --benchmark HSTECH --range 2024-12-31..2025-03-07 --currency KRW --total --log"
                                    " --calendar-time --as-of 2025-03-07 --lang ko --out compare.pdf");
    const FigureDocument document = reportDocument(report, {794, 1123});
    const QString svg = QString::fromUtf8(renderSvg(document.pages.front(), document.info, document.background));
    // Every text as it stands there, with its left edge and its line.
    static const QRegularExpression text{QStringLiteral("<text[^>]* x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"[^>]*>([^<]*)</text>")};
    QStringList lines;
    double numberLine = 0;
    double lastLine = 0;
    for (auto match = text.globalMatch(svg); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString words = one.captured(3).trimmed();
        if (words == QLatin1String("1 / 1"))
            numberLine = one.captured(2).toDouble();
        if (!report.command.contains(words) && !words.contains(QLatin1String("--")))
            continue;
        lastLine = one.captured(2).toDouble();
        EXPECT_LT(textWidth(words, chartFont(9)), 794 - 2 * 38 - 50) << words.toStdString();
        lines.append(words);
    }
    EXPECT_GT(lines.size(), 1);
    EXPECT_EQ(lastLine, numberLine);
    EXPECT_EQ(lines.join(u' '), document.info.subject);
}

TEST(PaperTable, KeepsTextSignAndWhatIsMissing)
{
    QStandardItemModel model{2, 2};
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("YTD")});
    const auto set = [&model](int row, int column, int role, const QVariant& value) { model.setData(model.index(row, column), value, role); };
    for (const int row : {0, 1}) {
        set(row, 0, LookRole, static_cast<int>(CellLook::Name));
        set(row, 0, SortRole, QStringLiteral("a"));
        set(row, 1, LookRole, static_cast<int>(CellLook::Change));
        set(row, 1, ColouredRole, true);
    }
    set(0, 1, Qt::DisplayRole, QStringLiteral("+69.90%"));
    set(0, 1, SortRole, 0.699);
    set(1, 1, Qt::DisplayRole, QStringLiteral("—"));
    const PaperTable table = paperTable(model, {1, 0}, {0, 1});
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_TRUE(table.rows[0].cells[1].isMissing) << "rows come in the order asked for";
    EXPECT_EQ(table.rows[1].cells[1].text, QLatin1String("+69.90%"));
    EXPECT_DOUBLE_EQ(table.rows[1].cells[1].sign, 0.699);
    const ReportSection section = tableSection(table, 600);
    EXPECT_EQ(section.parts.size(), 2u);
}

} // namespace
} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/screen_reports.h"

#include "core/format/dates.h"
#include "core/models/china_ai_rows.h"
#include "core/models/compare_csv.h"
#include "ui/documents/china_ai_command.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

constexpr double kAboveTable = 24;      ///< between a picture and the table below it
// Logical pixels that parts of the China AI screen are laid out in before they are fitted to a body of paper.
constexpr double kTwoColumns = 780;     ///< two columns on upright paper
constexpr double kOneColumn = 740;      ///< the study's tables one below the other
constexpr double kAcross = 1140;        ///< three columns on paper that lies on its side

QString words(const char* text) { return QCoreApplication::translate("Report", text); }

/// "--range ytd --as-of 2025-03-07 --lang ko": the same for every screen.
QString options(const QString& range, AsOf asOf, Language language)
{
    const QString span = range.isEmpty() ? QString() : QStringLiteral(" --range ") + range;
    return QStringLiteral("%1 --as-of %2 --lang %3").arg(span, asOf.day.toIso(), languageCode(language));
}

QString compareCommand(const CompareFigures& figures, Language language)
{
    QString symbols;
    for (const CompareRow& row : figures.rows) {
        if (!row.isBenchmark)
            symbols += u' ' + row.instrument.symbol;
    }
    QString command = QStringLiteral("chinatech export compare") + symbols + options(figures.range.code(), figures.asOf, language);
    if (figures.currency)
        command += QStringLiteral(" --currency ") + currencyCode(*figures.currency);
    if (figures.total)
        command += QStringLiteral(" --total");
    return command + QStringLiteral(" --out compare.pdf");
}

double heightOf(const ReportSection& section)
{
    double height = section.head.height;
    for (const ReportPart& part : section.parts)
        height += part.height;
    return height;
}

/// The chart takes what the table leaves of an upright page, within bounds.
ReportPart chartPart(const CompareContent& content, const ChartStyle& style, const ReportSection& table, QSizeF body)
{
    CompareContent chart = content;
    chart.title.clear();
    chart.subtitle.clear();
    chart.footer.clear();
    constexpr double kShape = 0.56;     ///< height of a chart a width
    constexpr double kSteepest = 0.9;
    const double usual = std::min(body.width() * kShape, body.height() * 0.62);
    const double left = body.height() - heightOf(table) - kAboveTable;
    const double height = std::max({260.0, usual, std::min(left, body.width() * kSteepest)});
    return {height, [chart, style](const SheetPen& pen, const QRectF& area) { paintCompare(pen.painter(), area, chart, style); }};
}

/// The picture takes what the table leaves of the page, within bounds.
ReportPart picturePart(const PaintFigure& picture, const ReportSection& table, QSizeF body)
{
    const double most = std::min(0.8 * body.height(), 0.75 * body.width());
    const double left = body.height() - heightOf(table) - kAboveTable;
    const double height = left > 0.45 * body.height() ? std::min(left, most) : most;
    return {height, [picture](const SheetPen& pen, const QRectF& area) { picture(pen.painter(), area); }};
}

/// A part laid out in "width" logical pixels, fitted to the body of a page.
ReportSection chinaAiSection(const ChinaAiSheet& sheet, const std::vector<ChinaAiPainter>& pieces, double width, QSizeF body)
{
    constexpr double kBelow = 12;
    const double scale = body.width() / width;
    ReportSection section;
    for (const ChinaAiPainter& paint : pieces) {
        const double below = &paint == &pieces.back() ? 0 : kBelow;
        section.parts.push_back({(chinaAiHeight(width, sheet, paint) + below) * scale,
                                 [sheet, paint, width, scale](const SheetPen& pen, const QRectF& area) {
                                     pen.painter().translate(area.topLeft());
                                     pen.painter().scale(scale, scale);
                                     paint(pen.painter(), width, sheet);
                                 }});
    }
    return section;
}

/// Paper on its side has room for policy, patents and models beside and below one another; upright paper for the study's
/// tables one below the other. So every page is filled.
std::vector<ReportSection> chinaAiSections(const ChinaAiSheet& sheet, QSizeF body)
{
    constexpr std::array kParts{ChinaAiPart::Policy, ChinaAiPart::Patents, ChinaAiPart::Models, ChinaAiPart::Study, ChinaAiPart::Gap};
    const ChinaAiPart wanted = sheet.facts.choice.part;
    const bool isAcross = body.width() > body.height();
    std::vector<ReportSection> sections;
    if (isAcross && wanted == ChinaAiPart::All)
        sections.push_back(chinaAiSection(sheet, {paintChinaAiFigures}, kAcross, body));
    for (const ChinaAiPart part : kParts) {
        const bool isAmongFigures = part == ChinaAiPart::Policy || part == ChinaAiPart::Patents || part == ChinaAiPart::Models;
        if (wanted == ChinaAiPart::All ? isAcross && isAmongFigures : wanted != part)
            continue;
        ChinaAiSheet one = sheet;
        one.facts.choice.part = part;
        const double width = isAcross ? std::max(kTwoColumns, body.width()) : part == ChinaAiPart::Study ? kOneColumn : kTwoColumns;
        const ChinaAiPainter whole = [](QPainter& painter, double wide, const ChinaAiSheet& shown) { return paintChinaAi(painter, wide, shown); };
        sections.push_back(chinaAiSection(one, part == ChinaAiPart::Gap ? chinaAiGapPieces(one) : std::vector{whole}, width, body));
    }
    return sections;
}

} // namespace

Report compareReport(const CompareContent& content, const CompareFigures& figures, const PaperTable& table, const ChartStyle& style)
{
    Report report;
    report.kind = words(QT_TRANSLATE_NOOP("Report", "Comparison"));
    report.title = content.title;
    report.subtitle = content.subtitle;
    report.footnote = content.footer;
    report.command = compareCommand(figures, style.language);
    report.style = style;
    report.asOf = figures.asOf.day;
    report.figures = compareTableCsv(figures, style.language);
    report.sections = [content, table, style](QSizeF body) {
        const ReportSection below = tableSection(table, body.width());
        return std::vector{ReportSection{{}, {chartPart(content, style, below, body)}}, below};
    };
    return report;
}

Report compareTableReport(const CompareContent& content, const CompareFigures& figures, const PaperTable& table, const ChartStyle& style)
{
    Report report = compareReport(content, figures, table, style);
    report.command.replace(QStringLiteral("export compare"), QStringLiteral("export table"));
    report.command.replace(QStringLiteral("compare.pdf"), QStringLiteral("table.pdf"));
    report.sections = [table](QSizeF body) { return std::vector{tableSection(table, body.width())}; };
    return report;
}

Report boardReport(const BoardReportContent& content, const ChartStyle& style)
{
    Report report;
    report.kind = words(QT_TRANSLATE_NOOP("Report", "Board"));
    report.title = content.title;
    report.subtitle = content.basis;
    report.footnote = words(QT_TRANSLATE_NOOP("Report", "Closing prices of the exchanges, adjusted for splits; exchange rates of the European "
                                                        "Central Bank. — no data. This is no investment advice."));
    report.command = QStringLiteral("chinatech export board") + content.choice + options(content.range.code(), content.asOf, style.language)
        + QStringLiteral(" --out board.pdf");
    report.style = style;
    report.asOf = content.asOf.day;
    report.figures = content.figures;
    report.isTitledInside = static_cast<bool>(content.picture);
    report.sections = [content](QSizeF body) {
        const ReportSection table = tableSection(content.table, body.width());
        if (!content.picture)
            return std::vector{table};
        return std::vector{ReportSection{{}, {picturePart(content.picture, table, body)}}, table};
    };
    return report;
}

Report chinaAiReport(const ChinaAiSheet& sheet)
{
    Report report;
    report.kind = words(QT_TRANSLATE_NOOP("Report", "China AI"));
    report.title = words(QT_TRANSLATE_NOOP("Report", "China's AI: policy, patents, models and what the shares did"));
    report.footnote = words(QT_TRANSLATE_NOOP("Report", "Closing prices of the exchanges, adjusted for splits; exchange rates of the European "
                                                        "Central Bank. — no data. This is no investment advice."));
    report.command = chinaAiCommand(sheet.facts, sheet.style.language);
    report.style = sheet.style;
    report.asOf = sheet.facts.asOf.day;
    report.figures = chinaAiCsv(sheet.facts);
    report.sections = [sheet](QSizeF body) { return chinaAiSections(sheet, body); };
    return report;
}

} // namespace chinatech

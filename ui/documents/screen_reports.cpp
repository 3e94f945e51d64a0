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

constexpr double kNarrowest = 900;      ///< logical pixels from which two parts of the China AI screen stand side by side

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

ReportPart chartPart(const CompareContent& content, const ChartStyle& style, QSizeF body)
{
    CompareContent chart = content;
    chart.title.clear();
    chart.subtitle.clear();
    chart.footer.clear();
    constexpr double kShape = 0.56;     ///< height of a chart a width
    const double height = std::max(260.0, std::min(body.width() * kShape, body.height() * 0.62));
    return {height, [chart, style](const SheetPen& pen, const QRectF& area) { paintCompare(pen.painter(), area, chart, style); }};
}

double heightOf(const ReportSection& section)
{
    double height = section.head.height;
    for (const ReportPart& part : section.parts)
        height += part.height;
    return height;
}

/// The picture takes what the table leaves of the page, within bounds.
ReportPart picturePart(const PaintFigure& picture, const ReportSection& table, QSizeF body)
{
    constexpr double kGap = 24;
    const double most = std::min(0.8 * body.height(), 0.75 * body.width());
    const double left = body.height() - heightOf(table) - kGap;
    const double height = left > 0.45 * body.height() ? std::min(left, most) : most;
    return {height, [picture](const SheetPen& pen, const QRectF& area) { picture(pen.painter(), area); }};
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
        return std::vector{ReportSection{{}, {chartPart(content, style, body)}}, tableSection(table, body.width())};
    };
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
    report.command = QStringLiteral("chinatech export board") + options(content.range.code(), content.asOf, style.language)
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
    report.sections = [sheet](QSizeF body) {
        constexpr std::array kParts{ChinaAiPart::Policy, ChinaAiPart::Patents, ChinaAiPart::Models, ChinaAiPart::Study, ChinaAiPart::Gap};
        const double width = std::max(kNarrowest, body.width());
        const double scale = body.width() / width;
        std::vector<ReportSection> sections;
        for (const ChinaAiPart part : kParts) {
            if (sheet.facts.choice.part != ChinaAiPart::All && sheet.facts.choice.part != part)
                continue;
            ChinaAiSheet one = sheet;
            one.facts.choice.part = part;
            sections.push_back({{}, {{chinaAiHeight(width, one) * scale, [one, width, scale](const SheetPen& pen, const QRectF& area) {
                                         pen.painter().translate(area.topLeft());
                                         pen.painter().scale(scale, scale);
                                         paintChinaAi(pen.painter(), width, one);
                                     }}}});
        }
        return sections;
    };
    return report;
}

} // namespace chinatech

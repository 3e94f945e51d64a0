// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_export.h"

#include "core/models/compare_csv.h"
#include "core/models/compare_table_model.h"
#include "ui/documents/screen_reports.h"
#include "ui/pages/compare_data.h"

#include <numeric>

namespace chinatech {

namespace {

constexpr QSize kFigureSize{1280, 720};

QString suggestedName(const CompareFigures& figures)
{
    QString range = figures.range.code();
    range.replace(QLatin1String(".."), QLatin1String("-"));
    return QStringLiteral("compare-%1-%2").arg(range, figures.asOf.day.toIso());
}

} // namespace

PaperTable comparePaperTable(const CompareFigures& figures, Language language)
{
    CompareTableModel model;
    model.setLanguage(language);
    model.setFigures(figures);
    std::vector<int> rows(figures.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (column != CompareChosen || model.chosenColumn() == CompareChosen)
            columns.push_back(column);
    }
    return paperTable(model, rows, columns);
}

FigureDocument compareDocument(const CompareContent& content, const ChartStyle& style, const CompareFigures& figures,
                               const PaperTable& table, QSize page)
{
    return reportDocument(compareReport(content, figures, table, style), page);
}

ExportSubject compareSubject(const CompareContent& content, const RebasedChart& lines, const ChartStyle& style,
                             ColourConvention convention, const CompareFigures& figures, const PaperTable& table)
{
    ExportSubject subject;
    subject.suggestedName = suggestedName(figures);
    subject.info = {content.title, content.footer, style.language, content.asOf, {}};
    subject.picture = [content, style, figures] {
        return comparePicture(content, style, kFigureSize, compareTableCsv(figures, style.language));
    };
    ExportContent onPaper;
    onPaper.document = [content, paper = paperStyle(convention, style.language), figures, table](QSize page) {
        return compareDocument(content, paper, figures, table, page);
    };
    subject.contents.push_back(onPaper);
    subject.tables = [figures, lines, language = style.language] {
        return std::vector{compareFileTable(figures, language), compareLinesTable(lines)};
    };
    subject.json = [figures, lines, language = style.language] { return compareScreenJson(figures, lines, language); };
    return subject;
}

} // namespace chinatech

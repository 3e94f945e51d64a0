// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_export.h"

#include "core/models/compare_csv.h"
#include "ui/charts/chart_export.h"
#include "ui/dialogs/export_dialog.h"

namespace chinatech {

namespace {

QString suggestedName(const CompareFigures& figures)
{
    QString range = figures.range.code();
    range.replace(QLatin1String(".."), QLatin1String("-"));
    return QStringLiteral("compare-%1-%2").arg(range, figures.asOf.day.toIso());
}

} // namespace

void exportComparison(QWidget* parent, const CompareContent& content, const ChartStyle& style,
                      const CompareFigures& figures)
{
    ExportSubject subject;
    subject.suggestedName = suggestedName(figures);
    subject.csv = [figures, language = style.language] { return compareTableCsv(figures, language); };
    subject.figure = [content, style, csv = subject.csv](ExportOptions options, const QString& path) {
        options.figures = csv();
        return exportCompare(content, style, options, path);
    };
    ExportDialog::run(parent, subject);
}

} // namespace chinatech

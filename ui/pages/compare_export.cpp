// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_export.h"

#include "core/models/compare_csv.h"
#include "ui/charts/chart_export.h"
#include "ui/dialogs/export_habits.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct CompareExportText {
    Q_DECLARE_TR_FUNCTIONS(CompareExportText)
};

QString suggestedName(const CompareFigures& figures)
{
    QString range = figures.range.code();
    range.replace(QLatin1String(".."), QLatin1String("-"));
    return QStringLiteral("compare-%1-%2").arg(range, figures.asOf.day.toIso());
}

Result<void> writeTable(const CompareFigures& figures, Language language, const QString& path)
{
    const QByteArray table = compareTableCsv(figures, language);
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit())
        return failure(ErrorCode::CannotWrite, path, file.errorString());
    return {};
}

Result<void> write(const CompareContent& content, const ChartStyle& style, const CompareFigures& figures,
                   const QString& path)
{
    const QString ending = QFileInfo{path}.suffix().toLower();
    if (ending == QLatin1String("csv"))
        return writeTable(figures, style.language, path);
    ExportOptions options;
    options.scale = exportHabits().scale;
    options.format = ending == QLatin1String("pdf") ? ImageFormat::Pdf
        : ending == QLatin1String("svg")            ? ImageFormat::Svg
                                                    : ImageFormat::Png;
    return exportCompare(content, style, options, path);
}

} // namespace

void exportComparison(QWidget* parent, const CompareContent& content, const ChartStyle& style,
                      const CompareFigures& figures)
{
    QString filter = exportHabits().format.toUpper() + QLatin1String(" (*.") + exportHabits().format + u')';
    const QString path = QFileDialog::getSaveFileName(parent, CompareExportText::tr("Export comparison"),
                                                      suggestedExportPath(suggestedName(figures)),
                                                      QStringLiteral("PNG (*.png);;PDF (*.pdf);;SVG (*.svg);;CSV (*.csv)"),
                                                      &filter);
    if (path.isEmpty())
        return;
    if (const auto done = write(content, style, figures, path); !done)
        QMessageBox::warning(parent, CompareExportText::tr("Export comparison"), errorText(done.error()));
}

} // namespace chinatech

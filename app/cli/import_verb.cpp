// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_verb.h"

#include "app/cli/store_access.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "core/exchange/pack_import.h"
#include "core/format/csv_cell.h"
#include "core/format/json_text.h"
#include "core/format/numbers.h"
#include "ui/text/import_text.h"

namespace chinatech {

namespace {

QString importTable(const ImportReport& report)
{
    TextTable table{{TextTable::Align::Left, TextTable::Align::Right, TextTable::Align::Left}};
    for (const ImportReport::File& file : report.files)
        table.addRow({file.file, formatCount(file.rows),
                      file.rejected ? words(QT_TRANSLATE_NOOP("CommandLine", "rows, file rejected"))
                                    : words(QT_TRANSLATE_NOOP("CommandLine", "rows"))});
    return table.text();
}

QString importCsv(const ImportReport& report)
{
    QString text = QStringLiteral("file,rows,rejected\n");
    for (const ImportReport::File& file : report.files)
        text += csvTextCell(file.file) + u',' + QString::number(file.rows) + u','
            + (file.rejected ? QLatin1String("true") : QLatin1String("false")) + u'\n';
    return text;
}

QString importJson(const ImportReport& report)
{
    QStringList files;
    for (const ImportReport::File& file : report.files)
        files.append(jsonObject({{"file", jsonText(file.file)},
                                 {"rows", QString::number(file.rows)},
                                 {"rejected", file.rejected ? QStringLiteral("true") : QStringLiteral("false")}}));
    QStringList problems;
    for (const ImportProblem& problem : report.problems)
        problems.append(jsonObject({{"file", jsonText(problem.file)},
                                    {"line", problem.line > 0 ? QString::number(problem.line) : QStringLiteral("null")},
                                    {"column", jsonTextOrNull(problem.column)},
                                    {"reason", jsonText(reasonCode(problem.reason))},
                                    {"reason_text", jsonText(reasonText(problem))}}));
    return jsonObject({{"files", jsonList(files)}, {"problems", jsonList(problems)}}) + u'\n';
}

QString written(const ImportReport& report, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json: return importJson(report);
    case OutputFormat::Csv: return importCsv(report);
    case OutputFormat::Table: break;
    }
    return importTable(report);
}

} // namespace

ExitCode runImport(const VerbContext& context)
{
    const QStringList paths = context.parser.positionalArguments();
    if (paths.isEmpty())
        return fail(context, {ErrorCode::ArgumentMissing, QStringLiteral("PATH"), {}});
    auto store = Store::open(directoryOf(context.options), Store::Mode::ReadWrite);
    if (!store)
        return fail(context, store.error());
    const auto report = importPaths(*store, paths);
    if (!report) {
        const ExitCode code = fail(context, report.error());
        context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Nothing was imported.")) << '\n';
        return code;
    }
    context.out << written(*report, context.options.format);
    for (const ImportProblem& problem : report->problems)
        context.err << problemText(problem) << '\n';
    if (report->isEmpty()) {
        context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Nothing was imported.")) << '\n';
        return ExitCode::Failed;
    }
    return report->isPartial() ? ExitCode::Partial : ExitCode::Done;
}

} // namespace chinatech

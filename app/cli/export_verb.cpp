// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_verb.h"

#include "app/cli/china_ai_request.h"
#include "app/cli/data_notes.h"
#include "app/cli/export_data.h"
#include "app/cli/export_request.h"
#include "app/cli/return_query.h"
#include "app/cli/store_access.h"
#include "app/cli/words.h"
#include "core/base/save_file.h"
#include "core/exchange/china_ai_reader.h"
#include "core/format/names.h"
#include "core/market/symbols.h"
#include "core/models/basket_file.h"
#include "core/models/board_file.h"
#include "core/models/china_ai_rows.h"
#include "core/models/company_figures.h"
#include "core/models/compare_csv.h"
#include "ui/documents/china_ai_sheet.h"
#include "ui/documents/company_sheet.h"
#include "ui/i18n/translators.h"
#include "ui/pages/board_export.h"
#include "ui/pages/compare_content.h"
#include "ui/text/missing_text.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <memory>

namespace chinatech {

namespace {

/// Everything an export of any kind starts from.
struct Job
{
    const ExportRequest& request;
    std::shared_ptr<const Market> market;
    AsOf asOf;
    QStringList symbols; ///< canonical
};

Result<QStringList> resolved(const Market& market, const QStringList& typed)
{
    QStringList symbols;
    for (const QString& name : typed) {
        const auto instrument = resolveSymbol(market, name);
        if (!instrument)
            return std::unexpected(instrument.error());
        if (!symbols.contains((*instrument)->symbol))
            symbols.append((*instrument)->symbol);
    }
    return symbols;
}

CompareSelection selectionOf(const Job& job)
{
    CompareSelection selection = CompareSelection::standard();
    if (!job.symbols.isEmpty()) {
        selection.symbols = job.symbols;
        // The benchmark has its own line; naming it as well does not draw it twice.
        if (job.symbols.size() > 1)
            selection.symbols.removeAll(selection.benchmark);
        else if (job.symbols.first() == selection.benchmark)
            selection.benchmark.clear();
        selection.selected = selection.symbols.first();
    }
    selection.range = job.request.query.range;
    selection.currency = job.request.query.currency;
    selection.total = job.request.query.total;
    if (job.asOf.isExplicit)
        selection.asOf = job.asOf.day;
    return selection;
}

/// Exit code of a table of which some rows are missing. Not among them: the benchmark's total return, which an index
/// cannot have.
ExitCode completeness(const CompareFigures& figures)
{
    const auto counts = [](const CompareRow& row) {
        return !row.isBenchmark || row.chosen.missing != Missing::NotForIndices;
    };
    const auto rows = std::ranges::count_if(figures.rows, counts);
    const auto missing = std::ranges::count_if(
        figures.rows, [&](const CompareRow& row) { return counts(row) && row.chosen.missing.has_value(); });
    if (missing == rows)
        return ExitCode::NoData;
    return missing > 0 ? ExitCode::Partial : ExitCode::Done;
}

Result<void> writeCompare(const Job& job, const CompareSelection& selection, const CompareFigures& figures,
                          Language language, const QString& path)
{
    const ExportRequest& request = job.request;
    if (request.what == ExportWhat::Table)
        return saveFile(path, request.ending == ExportEnding::Csv ? compareTableCsv(figures, language)
                                                                  : compareTableJson(figures, language));
    if (request.ending == ExportEnding::Csv)
        return saveFile(path, compareLinesCsv(compareLines(*job.market, selection)));
    if (request.ending == ExportEnding::Json)
        return saveFile(path, compareLinesJson(*job.market, compareLines(*job.market, selection),
                                               selection.query(*job.market), language));
    const ChartStyle style{makeTokens(false, ColourConvention::Korea), language};
    ExportOptions options = request.figure;
    options.figures = compareTableCsv(figures, language);
    return exportCompare(compareContent(*job.market, selection, figures, language), style, options, path);
}

Result<void> writeCompany(const Job& job, Language language, const QString& path)
{
    const ExportRequest& request = job.request;
    const Instrument& instrument = *job.market->find(job.symbols.first());
    if (request.isFigure())
        return exportCompanySheet(
            companySheet(job.market, instrument, job.asOf, language, ColourConvention::Korea), request.figure,
            path);
    const CompanyFacts facts = companyFacts(*job.market, instrument, job.asOf);
    return saveFile(path, request.ending == ExportEnding::Csv
                              ? companyCsv(facts)
                              : companyJson(facts, fullName(instrument, language)));
}

/// Writes one file a language. "write" is given the language, whose words are installed, and the path.
template <typename Write>
std::optional<Error> writeAll(const VerbContext& context, const ExportRequest& request, Write write)
{
    const auto& languages = context.options.languages;
    for (const Language language : languages) {
        installTranslators(*QCoreApplication::instance(), language);
        const QString path = request.pathFor(language, languages.size() > 1);
        const Result<void> done = write(language, path);
        // What is said about it is in the first language, whatever the file's is.
        installTranslators(*QCoreApplication::instance(), context.options.language());
        if (!done)
            return done.error();
        context.err
            << words(QT_TRANSLATE_NOOP("CommandLine", "Written: %1")).arg(QDir::toNativeSeparators(path))
            << '\n';
    }
    return std::nullopt;
}

ExitCode exportComparison(const VerbContext& context, const Job& job)
{
    const CompareSelection selection = selectionOf(job);
    const CompareFigures figures = compareFigures(*job.market, selection);
    const ExitCode complete = figures.rows.empty() ? ExitCode::NoData : completeness(figures);
    for (const CompareRow& row : figures.rows) {
        if (row.chosen.missing)
            context.err << row.instrument.symbol << ": " << missingText(*row.chosen.missing) << '\n';
    }
    context.err << spanNote(*job.market, job.asOf, job.request.query.range, context.options.language());
    if (complete == ExitCode::NoData)
        return fail(context, {ErrorCode::NoData, selection.symbols.join(QLatin1String(", ")), {}});
    const auto problem = writeAll(context, job.request, [&](Language language, const QString& path) {
        return writeCompare(job, selection, figures, language, path);
    });
    if (problem)
        return fail(context, *problem);
    QStringList symbols;
    for (const CompareRow& row : figures.rows)
        symbols.append(row.instrument.symbol);
    context.err << sampleNote(*job.market, symbols);
    return complete;
}

ExitCode exportCompany(const VerbContext& context, const Job& job)
{
    const Instrument& instrument = *job.market->find(job.symbols.first());
    // A private company has a page of events; a listing without a close has nothing to print.
    if (instrument.isPriced()) {
        if (const auto close = endClose(*job.market, instrument, job.asOf); !close) {
            context.err << instrument.symbol << ": " << missingText(close.error()) << '\n'
                        << spanNote(*job.market, job.asOf, {}, context.options.language());
            return fail(context, {ErrorCode::NoData, instrument.symbol, {}});
        }
    }
    const auto problem = writeAll(context, job.request, [&](Language language, const QString& path) {
        return writeCompany(job, language, path);
    });
    if (problem)
        return fail(context, *problem);
    context.err << sampleNote(*job.market, {instrument.symbol, instrument.adrSymbol});
    return ExitCode::Done;
}

ExitCode exportChinaAiPage(const VerbContext& context, const Job& job)
{
    const auto choice = readChinaAiRequest(context.parser, job.request, job.symbols, *job.market, job.asOf);
    if (!choice)
        return fail(context, choice.error());
    const ChinaAiFacts facts = chinaAiFacts(*job.market, bundledChinaAi(), *choice, job.asOf);
    const auto problem = writeAll(context, job.request, [&](Language language, const QString& path) -> Result<void> {
        if (job.request.ending == ExportEnding::Csv)
            return saveFile(path, chinaAiCsv(facts));
        if (job.request.ending == ExportEnding::Json)
            return saveFile(path, chinaAiJson(facts));
        return exportChinaAi({job.market, facts, paperStyle(ColourConvention::Korea, language)}, job.request.figure, path);
    });
    if (problem)
        return fail(context, *problem);
    context.err << sampleNote(*job.market, {facts.study.company.symbol});
    return ExitCode::Done;
}

Result<void> writeBoard(const Job& job, const BoardAnswer& answer, Language language, const QString& path)
{
    if (job.request.ending == ExportEnding::Csv)
        return saveFile(path, boardCsv(*answer.figures, language));
    if (job.request.ending == ExportEnding::Json)
        return saveFile(path, boardJson(*answer.figures, language));
    BoardSelection heatMap;
    heatMap.view = BoardView::HeatMap;
    const BoardStyle style{makeTokens(false, ColourConvention::Korea), ColourConvention::Korea, language};
    const BoardPicture picture = boardPicture(answer, heatMap, style);
    return writeFigure(job.request.figure, picture.info, picture.background, path, picture.paint);
}

/// All instruments, or those that were named: the table as data, the heat map as a picture.
ExitCode exportBoard(const VerbContext& context, const Job& job)
{
    BoardSelection board;
    board.range = job.request.query.range;
    BoardFigures figures = boardFigures(*job.market, boardQuery(*job.market, board, selectionOf(job)));
    std::erase_if(figures.rows, [&job](const BoardRow& row) {
        return !job.symbols.isEmpty() && !job.symbols.contains(row.instrument.symbol);
    });
    const auto missing = std::ranges::count_if(figures.rows, [](const BoardRow& row) { return row.chosen.missing.has_value(); });
    context.err << spanNote(*job.market, job.asOf, job.request.query.range, context.options.language());
    if (missing == std::ssize(figures.rows))
        return fail(context, {ErrorCode::NoData, job.symbols.join(QLatin1String(", ")), {}});
    QStringList symbols;
    for (const BoardRow& row : figures.rows) {
        symbols.append(row.instrument.symbol);
        if (row.chosen.missing)
            context.err << row.instrument.symbol << ": " << missingText(*row.chosen.missing) << '\n';
    }
    BoardAnswer answer;
    answer.market = job.market;
    answer.figures = std::make_shared<const BoardFigures>(std::move(figures));
    const auto problem = writeAll(context, job.request, [&](Language language, const QString& path) {
        return writeBoard(job, answer, language, path);
    });
    if (problem)
        return fail(context, *problem);
    context.err << sampleNote(*job.market, symbols);
    return missing > 0 ? ExitCode::Partial : ExitCode::Done;
}

} // namespace

QList<QCommandLineOption> exportOptions()
{
    QList<QCommandLineOption> options{
        {QStringLiteral("out"),
         words(QT_TRANSLATE_NOOP("CommandLine", "File to write; its ending is the format")),
         QStringLiteral("FILE.(png|pdf|svg|csv|json)")},
        {QStringLiteral("size"),
         words(QT_TRANSLATE_NOOP("CommandLine", "Width and height of a chart (default: 1280x720)")),
         QStringLiteral("WxH")},
        {QStringLiteral("scale"),
         words(QT_TRANSLATE_NOOP("CommandLine", "Device pixels of a PNG for each of its own (default: 2)")),
         QStringLiteral("1|2|3|4")}};
    return options + returnQueryOptions() + chinaAiOptions();
}

ExitCode runExport(const VerbContext& context)
{
    const auto request = readExportRequest(context);
    if (!request)
        return fail(context, request.error());
    auto loaded = loadMarket(context.options, [](Day) { return std::optional<Day>(); });
    if (!loaded)
        return fail(context, loaded.error());
    addBaskets(loaded->market, allBaskets(directoryOf(context.options)));
    auto symbols = resolved(loaded->market, request->symbols);
    if (!symbols)
        return fail(context, symbols.error());
    const Job job{*request, std::make_shared<const Market>(std::move(loaded->market)), loaded->asOf,
                  std::move(*symbols)};
    switch (request->what) {
    case ExportWhat::Company: return exportCompany(context, job);
    case ExportWhat::Board: return exportBoard(context, job);
    case ExportWhat::ChinaAi: return exportChinaAiPage(context, job);
    case ExportWhat::Compare:
    case ExportWhat::Table: break;
    }
    return exportComparison(context, job);
}

} // namespace chinatech

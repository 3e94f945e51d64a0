// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_verb.h"

#include "app/cli/china_ai_request.h"
#include "app/cli/export_job.h"
#include "app/cli/return_query.h"
#include "app/cli/store_access.h"
#include "app/cli/words.h"
#include "core/market/symbols.h"
#include "core/models/basket_file.h"

namespace chinatech {

namespace {

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

QStringList pricedSymbols(const Market& market)
{
    QStringList symbols;
    for (const Instrument& instrument : market.instruments) {
        if (instrument.isPriced())
            symbols.append(instrument.symbol);
    }
    return symbols;
}

} // namespace

QList<QCommandLineOption> exportOptions()
{
    QList<QCommandLineOption> options{
        {QStringLiteral("out"),
         words(QT_TRANSLATE_NOOP("CommandLine", "File to write; its ending is the format")),
         QStringLiteral("FILE.(png|pdf|svg|csv|json|xlsx)")},
        {QStringLiteral("size"),
         words(QT_TRANSLATE_NOOP("CommandLine", "Width and height of a chart (default: 1280x720)")),
         QStringLiteral("WxH")},
        {QStringLiteral("scale"),
         words(QT_TRANSLATE_NOOP("CommandLine", "Device pixels of a PNG for each of its own (default: 2)")),
         QStringLiteral("1|2|3|4")},
        {QStringLiteral("paper"),
         words(QT_TRANSLATE_NOOP("CommandLine", "Paper of a document: the whole screen on pages (a company sheet: default a4)")),
         QStringLiteral("a4|letter")},
        {QStringLiteral("orientation"),
         words(QT_TRANSLATE_NOOP("CommandLine", "How the paper lies (company sheets: default portrait, screens: landscape)")),
         QStringLiteral("portrait|landscape")},
        {QStringLiteral("view"),
         words(QT_TRANSLATE_NOOP("CommandLine", "View of the board (default: heatmap, with the table where it is on paper); monthly is of the first symbol")),
         QStringLiteral("table|heatmap|risk|correlation|monthly")},
        {QStringLiteral("calendar-time"),
         words(QT_TRANSLATE_NOOP("CommandLine", "A comparison's time axis with every day, not only sessions"))},
        {QStringLiteral("each"),
         words(QT_TRANSLATE_NOOP("CommandLine", "A PDF a company, FILE-SYMBOL.pdf, in place of one with a page a company"))}};
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
    // Without symbols, sheets are of every listing that has a price, and not of baskets.
    const QStringList priced = pricedSymbols(loaded->market);
    addBaskets(loaded->market, allBaskets(directoryOf(context.options)));
    auto symbols = resolved(loaded->market, request->symbols);
    if (!symbols)
        return fail(context, symbols.error());
    if (request->what == ExportWhat::Company && symbols->isEmpty())
        *symbols = priced;
    const ExportJob job{*request, std::make_shared<const Market>(std::move(loaded->market)), loaded->asOf,
                  std::move(*symbols)};
    switch (request->what) {
    case ExportWhat::Company: return exportCompanies(context, job);
    case ExportWhat::Board: return exportBoard(context, job);
    case ExportWhat::ChinaAi: return exportChinaAi(context, job);
    case ExportWhat::Compare:
    case ExportWhat::Table: break;
    }
    return exportComparison(context, job);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/returns_verb.h"

#include "app/cli/data_notes.h"
#include "app/cli/named_baskets.h"
#include "app/cli/return_query.h"
#include "app/cli/returns_report.h"
#include "core/market/symbols.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

/// The instruments named, in that order; without names every priced one.
Result<std::vector<const Instrument*>> chosenInstruments(const Market& market, const QStringList& symbols)
{
    std::vector<const Instrument*> chosen;
    for (const QString& symbol : symbols) {
        const auto instrument = resolveSymbol(market, symbol);
        if (!instrument)
            return std::unexpected(instrument.error());
        // Two names of one company are one row.
        if (std::ranges::find(chosen, *instrument) == chosen.end())
            chosen.push_back(*instrument);
    }
    if (symbols.isEmpty()) {
        for (const Instrument& instrument : market.instruments) {
            if (instrument.isPriced())
                chosen.push_back(&instrument);
        }
    }
    return chosen;
}

ExitCode exitCodeOf(const ReturnsReport& report)
{
    const auto missing = std::ranges::count_if(report.rows, [](const auto& row) { return row.result.missing.has_value(); });
    if (missing == static_cast<std::ptrdiff_t>(report.rows.size()))
        return ExitCode::NoData;
    return missing > 0 ? ExitCode::Partial : ExitCode::Done;
}

QString written(const ReturnsReport& report, const Options& options)
{
    switch (options.format) {
    case OutputFormat::Json: return returnsJson(report, options.language());
    case OutputFormat::Csv: return returnsCsv(report, options.language());
    case OutputFormat::Table: break;
    }
    return returnsTable(report, options.language());
}

} // namespace

QList<QCommandLineOption> returnsOptions() { return returnQueryOptions(); }

ExitCode runReturns(const VerbContext& context)
{
    const auto query = readReturnQuery(context.parser);
    if (!query)
        return fail(context, query.error());
    const auto loaded = loadMarketFor(context.options, context.parser.positionalArguments(),
                                      [&](Day asOf) { return barsNeededFrom(query->range, asOf); });
    if (!loaded)
        return fail(context, loaded.error());
    const auto instruments = chosenInstruments(loaded->market, context.parser.positionalArguments());
    if (!instruments)
        return fail(context, instruments.error());

    ReturnsReport report{*query, {}};
    report.query.asOf = loaded->asOf;
    QStringList symbols;
    for (const Instrument* const instrument : *instruments) {
        report.rows.push_back({instrument, computeReturn(loaded->market, *instrument, report.query),
                               isSampleAmongOthers(loaded->market, instrument->symbol)});
        symbols.append(instrument->symbol);
    }
    context.out << written(report, context.options);
    context.err << missingNotes(report)
                << spanNote(loaded->market, loaded->asOf, query->range, context.options.language())
                << sampleNote(loaded->market, symbols);
    return exitCodeOf(report);
}

} // namespace chinatech

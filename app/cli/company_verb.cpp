// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/company_verb.h"

#include "app/cli/company_report.h"
#include "app/cli/data_notes.h"
#include "app/cli/named_baskets.h"
#include "app/cli/store_access.h"
#include "core/format/names.h"
#include "core/market/symbols.h"
#include "core/models/company_figures.h"
#include "core/models/provisional_price.h"
#include "core/storage/database.h"
#include "core/storage/quote_store.h"
#include "ui/text/missing_text.h"

namespace chinatech {

namespace {

/// Of a session without a final close; a store that cannot be read a second time has none to tell.
std::optional<ProvisionalPrice> lastPrice(const LoadedMarket& loaded, const Instrument& instrument, const Options& options)
{
    const auto store = openForReading(options);
    if (!store)
        return std::nullopt;
    const auto quote = readNewestQuote(store->database(), instrument.symbol);
    return quote && *quote ? provisionalPrice(loaded.market, instrument, **quote, loaded.asOf) : std::nullopt;
}

QString written(const Market& market, const CompanyFacts& facts, const std::optional<ProvisionalPrice>& last,
                const Options& options)
{
    const std::vector<NamedFigure> more = last ? namedFigures(*last) : std::vector<NamedFigure>{};
    switch (options.format) {
    case OutputFormat::Json:
        return QString::fromUtf8(companyJson(facts, fullName(facts.instrument, options.language()), more));
    case OutputFormat::Csv:
        return QString::fromUtf8(tableCsv(figuresTable(facts, more)));
    case OutputFormat::Table:
        break;
    }
    return companyTable(market, facts, last, options.language());
}

/// The listings whose closes the box rests on.
QStringList symbolsOf(const CompanyFacts& facts)
{
    QStringList symbols{facts.instrument.symbol};
    if (facts.adr)
        symbols << facts.adr->ordinarySymbol << facts.adr->adrSymbol;
    return symbols;
}

/// The close and the return since the year's start are what the box is about; the rest goes with them or not.
ExitCode exitCodeOf(const CompanyFacts& facts)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    const int missing = (facts.close.missing ? 1 : 0) + (!ytd || ytd->local.missing ? 1 : 0);
    return missing == 2 ? ExitCode::NoData : missing == 1 ? ExitCode::Partial : ExitCode::Done;
}

} // namespace

ExitCode runCompany(const VerbContext& context)
{
    const QStringList arguments = context.parser.positionalArguments();
    if (arguments.isEmpty())
        return fail(context, {ErrorCode::ArgumentMissing, QStringLiteral("SYMBOL"), {}});
    if (arguments.size() > 1)
        return fail(context, {ErrorCode::ArgumentNotExpected, arguments[1], {}});
    // Three years of bars, and the fortnight before in which the base session lies.
    const auto loaded =
        loadMarketFor(context.options, arguments, [](Day asOf) { return asOf.plusYears(-3) - 15; });
    if (!loaded)
        return fail(context, loaded.error());
    const auto instrument = resolveSymbol(loaded->market, arguments.first());
    if (!instrument)
        return fail(context, instrument.error());
    const CompanyFacts facts = companyFacts(loaded->market, **instrument, loaded->asOf);
    context.out << written(loaded->market, facts, lastPrice(*loaded, **instrument, context.options), context.options);
    if (facts.close.missing)
        context.err << (*instrument)->symbol << ": " << missingText(*facts.close.missing) << '\n';
    context.err << spanNote(loaded->market, loaded->asOf, {}, context.options.language())
                << sampleNote(loaded->market, symbolsOf(facts));
    return exitCodeOf(facts);
}

} // namespace chinatech

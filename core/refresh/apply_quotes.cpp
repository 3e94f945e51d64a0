// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/apply_quotes.h"

#include "core/refresh/apply_transaction.h"
#include "core/refresh/session_quotes.h"
#include "core/storage/bar_store.h"
#include "core/storage/database.h"
#include "core/storage/instrument_store.h"
#include "core/storage/own_close_store.h"
#include "core/storage/quarantine_store.h"
#include "core/storage/quote_store.h"
#include "core/storage/source_store.h"

namespace chinatech {

namespace {

Quote storable(Quote quote, const Instrument* instrument)
{
    if (!instrument || !tellsClose(quote, instrument->exchange))
        quote.marketCap = quote.peTrailing = kMissing;
    return quote;
}

} // namespace

Result<Applied> applyQuotes(Database& database, const Market& market, std::span<const Quote> quotes)
{
    return inTransaction(database, [&]() -> Result<Applied> {
        Applied applied;
        for (const Quote& quote : quotes) {
            const auto instrument = instrumentNumber(database, quote.symbol);
            if (!instrument)
                return std::unexpected(instrument.error());
            if (!*instrument || isMissing(quote.last))
                continue;
            if (const auto written = writeQuote(database, **instrument, storable(quote, market.find(quote.symbol))); !written)
                return std::unexpected(written.error());
            ++applied.quotes;
        }
        return applied;
    });
}

Result<std::vector<Quote>> quotesSince(Database& database, const QString& symbol, std::optional<Day> from)
{
    const auto instrument = instrumentNumber(database, symbol);
    if (!instrument)
        return std::unexpected(instrument.error());
    return *instrument ? readQuotes(database, **instrument, from) : std::vector<Quote>{};
}

Result<Applied> applyOwnCloses(Database& database, const QString& symbol, const std::vector<Bar>& closes)
{
    if (closes.empty())
        return Applied{};
    return inTransaction(database, [&]() -> Result<Applied> {
        const auto instrument = instrumentNumber(database, symbol);
        const auto source = sourceId(database, ownCloseSource());
        if (!instrument || !source)
            return std::unexpected(instrument ? source.error() : instrument.error());
        if (!*instrument)
            return Applied{};
        BarWriter writer{database, *source};
        Applied applied;
        for (const Bar& bar : closes) {
            const auto before = readClose(database, **instrument, bar.day);
            if (!before)
                return std::unexpected(before.error());
            const QString by = *before ? (*before)->source : QString();
            const bool isOthers = !by.isEmpty() && by != ownCloseSource() && by != sampleSource();
            if (isOthers || (by == ownCloseSource() && (*before)->close == bar.close))
                continue;
            if (const auto removed = writer.removeSample(**instrument); !removed)
                return std::unexpected(removed.error());
            if (const auto written = writer.write(**instrument, bar); !written)
                return std::unexpected(written.error());
            ++applied.bars;
        }
        return applied;
    });
}

Result<void> compareWithCloses(Database& database, const Instrument& listing, std::span<const Quote> quotes, WallTime now)
{
    const auto instrument = instrumentNumber(database, listing.symbol);
    if (!instrument)
        return std::unexpected(instrument.error());
    for (const Quote& quote : quotes) {
        if (!*instrument || !tellsClose(quote, listing.exchange))
            continue;
        const auto close = readClose(database, **instrument, quote.session);
        if (!close)
            return std::unexpected(close.error());
        const auto disagreement = *close ? disagreementWith(quote, **close, now) : std::nullopt;
        if (!disagreement)
            continue;
        if (auto written = writeDisagreement(database, **instrument, *disagreement); !written)
            return written;
    }
    return {};
}

} // namespace chinatech

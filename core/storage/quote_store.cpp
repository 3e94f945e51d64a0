// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/quote_store.h"

#include "core/storage/database.h"
#include "core/storage/moment.h"
#include "core/storage/source_store.h"

#include <limits>

namespace chinatech {

namespace {

/// A query of the columns that quoteOf() reads.
QByteArray quotesWhere(const char* condition)
{
    return QByteArray{"SELECT instrument.symbol, instrument.currency, quote.day, moment, last, previous_close, open,"
                      " high, low, volume, market_cap, pe_trailing, high_52_weeks, low_52_weeks, is_trading,"
                      " asked, source.name FROM quote JOIN instrument ON instrument.id = quote.instrument_id"
                      " JOIN source ON source.id = quote.source_id WHERE "} + condition;
}

Quote quoteOf(const Statement& row)
{
    Quote quote;
    quote.symbol = row.text(0);
    quote.currency = currencyFromCode(row.text(1)).value_or(Currency{});
    quote.session = row.day(2);
    quote.time = momentAt(row, 3);
    double* const figures[]{&quote.last, &quote.previousClose, &quote.open, &quote.high, &quote.low, &quote.volume,
                            &quote.marketCap, &quote.peTrailing, &quote.high52Weeks, &quote.low52Weeks};
    int column = 4;
    for (double* const figure : figures)
        *figure = row.real(column++);
    quote.isTrading = row.integer(column) != 0;
    quote.asked = optionalMomentAt(row, column + 1);
    quote.source = row.text(column + 2);
    return quote;
}

Result<std::vector<Quote>> quotesOf(Statement& rows)
{
    std::vector<Quote> quotes;
    while (rows.next())
        quotes.push_back(quoteOf(rows));
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return quotes;
}

} // namespace

Result<std::vector<Quote>> readQuotes(Database& database, std::int64_t instrument, std::optional<Day> from)
{
    const QByteArray sql = quotesWhere("quote.instrument_id = ?1 AND quote.day >= ?2 ORDER BY quote.day");
    Statement rows = database.prepare(sql.constData());
    rows.bind(instrument, from.value_or(Day{std::numeric_limits<std::int32_t>::min()}));
    return quotesOf(rows);
}

Result<std::vector<Quote>> readNewestQuotes(Database& database)
{
    const QByteArray sql = quotesWhere("quote.day = (SELECT max(day) FROM quote AS other"
                                       " WHERE other.instrument_id = quote.instrument_id) ORDER BY instrument.position");
    Statement rows = database.prepare(sql.constData());
    return quotesOf(rows);
}

Result<std::optional<Quote>> readNewestQuote(Database& database, const QString& symbol)
{
    const QByteArray sql = quotesWhere("instrument.symbol = ?1 ORDER BY quote.day DESC LIMIT 1");
    Statement rows = database.prepare(sql.constData());
    rows.bind(symbol);
    const auto quotes = quotesOf(rows);
    if (!quotes)
        return std::unexpected(quotes.error());
    return quotes->empty() ? std::nullopt : std::optional{quotes->front()};
}

Result<void> writeQuote(Database& database, std::int64_t instrument, const Quote& quote)
{
    const auto source = sourceId(database, quote.source);
    if (!source)
        return std::unexpected(source.error());
    Statement upsert = database.prepare(
        "INSERT INTO quote (instrument_id, day, moment, last, previous_close, open, high, low, volume, market_cap,"
        " pe_trailing, high_52_weeks, low_52_weeks, is_trading, source_id, asked)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
        " ON CONFLICT (instrument_id, day) DO UPDATE SET moment = excluded.moment, last = excluded.last,"
        " previous_close = excluded.previous_close, open = excluded.open, high = excluded.high, low = excluded.low,"
        " volume = excluded.volume,"
        // What one vendor said is never credited to another who does not say it.
        " market_cap = CASE WHEN source_id = excluded.source_id THEN coalesce(excluded.market_cap, market_cap)"
        " ELSE excluded.market_cap END,"
        " pe_trailing = CASE WHEN source_id = excluded.source_id THEN coalesce(excluded.pe_trailing, pe_trailing)"
        " ELSE excluded.pe_trailing END,"
        " high_52_weeks = coalesce(excluded.high_52_weeks, high_52_weeks),"
        " low_52_weeks = coalesce(excluded.low_52_weeks, low_52_weeks),"
        " is_trading = excluded.is_trading, source_id = excluded.source_id, asked = excluded.asked"
        " WHERE excluded.moment > moment OR (excluded.moment = moment AND excluded.asked > coalesce(asked, 0))");
    return upsert.run(instrument, quote.session, stored(quote.time), quote.last, quote.previousClose, quote.open,
                      quote.high, quote.low, quote.volume, quote.marketCap, quote.peTrailing, quote.high52Weeks,
                      quote.low52Weeks, quote.isTrading, *source, stored(quote.asked));
}

} // namespace chinatech

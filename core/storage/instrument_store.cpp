// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/instrument_store.h"

#include "core/base/number.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

Instrument instrumentOf(const Statement& row)
{
    Instrument instrument;
    instrument.symbol = row.text(1);
    instrument.kind = kindFromCode(row.text(2)).value_or(InstrumentKind::Equity);
    instrument.group = row.text(3);
    instrument.currency = currencyFromCode(row.text(4));
    instrument.exchange = row.text(5);
    instrument.names = {row.text(6), row.text(7), row.text(8), row.text(9), row.text(10), row.text(11)};
    instrument.isin = row.text(12);
    instrument.adrSymbol = row.text(13);
    if (!row.isNull(14))
        instrument.ordinaryPerAds = row.real(14);
    instrument.deliveredBasis = basisFromCode(row.text(15)).value_or(PriceBasis::AsTraded);
    instrument.listed = row.optionalDay(16);
    instrument.isAdded = row.integer(17) != 0;
    return instrument;
}

/// Everything that speaks of an instrument by its number.
constexpr std::array kTablesOfInstrument{"bar", "corporate_action", "coverage", "share_count", "quote", "doubtful_bar",
                                         "untraded_session", "disagreement", "valuation"};

Result<void> removeRows(Database& database, std::int64_t instrument, const QString& symbol)
{
    for (const char* const table : kTablesOfInstrument) {
        const QByteArray sql = QByteArray{"DELETE FROM "} + table + " WHERE instrument_id = ?1";
        if (auto removed = database.prepare(sql.constData()).run(instrument); !removed)
            return removed;
    }
    if (auto removed = database.prepare("DELETE FROM refresh_state WHERE subject = ?1").run(symbol); !removed)
        return removed;
    return database.prepare("DELETE FROM instrument WHERE id = ?1").run(instrument);
}

} // namespace

QString basisCode(PriceBasis basis)
{
    return basis == PriceBasis::SplitAdjusted ? QStringLiteral("split_adjusted") : QStringLiteral("as_traded");
}

std::optional<PriceBasis> basisFromCode(QStringView code)
{
    for (const PriceBasis basis : {PriceBasis::AsTraded, PriceBasis::SplitAdjusted}) {
        if (code == basisCode(basis))
            return basis;
    }
    return std::nullopt;
}

Result<std::vector<StoredInstrument>> readInstruments(Database& database)
{
    std::vector<StoredInstrument> instruments;
    Statement rows = database.prepare(
        "SELECT id, symbol, kind, sector, currency, exchange, name_en, name_ko, name_zh_hans, name_zh_hant,"
        " short_en, short_ko, isin, adr_symbol, ordinary_per_ads, price_basis, listed, added"
        " FROM instrument ORDER BY position, id");
    while (rows.next())
        instruments.push_back({rows.integer(0), instrumentOf(rows)});
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return instruments;
}

InstrumentWriter::InstrumentWriter(Database& database)
    : m_upsert{database.prepare(
          "INSERT INTO instrument (symbol, kind, sector, currency, exchange, name_en, name_ko, name_zh_hans,"
          " name_zh_hant, short_en, short_ko, isin, adr_symbol, ordinary_per_ads, price_basis, listed, added, position)"
          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,"
          "  (SELECT coalesce(max(position), 0) + 1 FROM instrument))"
          " ON CONFLICT (symbol) DO UPDATE SET kind = excluded.kind, sector = excluded.sector,"
          " currency = excluded.currency, exchange = excluded.exchange, name_en = excluded.name_en,"
          " name_ko = excluded.name_ko, name_zh_hans = excluded.name_zh_hans,"
          " name_zh_hant = excluded.name_zh_hant, short_en = excluded.short_en, short_ko = excluded.short_ko,"
          " isin = excluded.isin, adr_symbol = excluded.adr_symbol,"
          " ordinary_per_ads = excluded.ordinary_per_ads, price_basis = excluded.price_basis,"
          " listed = excluded.listed")}
{
}

Result<void> InstrumentWriter::write(const Instrument& instrument)
{
    const InstrumentNames& names = instrument.names;
    const QString currency = instrument.currency ? currencyCode(*instrument.currency) : QString();
    return m_upsert.run(instrument.symbol, kindCode(instrument.kind), instrument.group, currency,
                        instrument.exchange, names.en, names.ko, names.zhHans, names.zhHant, names.shortEn,
                        names.shortKo, instrument.isin, instrument.adrSymbol, instrument.ordinaryPerAds,
                        basisCode(instrument.deliveredBasis), instrument.listed,
                        instrument.isAdded);
}

Result<std::optional<std::int64_t>> instrumentNumber(Database& database, const QString& symbol)
{
    Statement row = database.prepare("SELECT id FROM instrument WHERE symbol = ?1");
    row.bind(symbol);
    std::optional<std::int64_t> number;
    if (row.next())
        number = row.integer(0);
    if (const auto read = row.finish(); !read)
        return std::unexpected(read.error());
    return number;
}

Result<bool> removeAdded(Database& database, const QString& symbol)
{
    WriteTransaction transaction{database};
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto known = readInstruments(database);
    if (!known)
        return std::unexpected(known.error());
    const auto found = std::ranges::find_if(*known, [&](const StoredInstrument& stored) {
        return stored.instrument.symbol == symbol && stored.instrument.isAdded;
    });
    if (found == known->end())
        return false;
    if (const auto removed = removeRows(database, found->id, symbol); !removed)
        return std::unexpected(removed.error());
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return true;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/instrument_store.h"

#include "core/base/number.h"
#include "core/storage/database.h"

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
    return instrument;
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
        " short_en, short_ko, isin, adr_symbol, ordinary_per_ads, price_basis, listed"
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
          " name_zh_hant, short_en, short_ko, isin, adr_symbol, ordinary_per_ads, price_basis, listed, position)"
          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,"
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
                        basisCode(instrument.deliveredBasis), instrument.listed);
}

} // namespace chinatech

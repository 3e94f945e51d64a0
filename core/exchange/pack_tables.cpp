// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_tables.h"

#include "core/base/number.h"
#include "core/exchange/event_rows.h"
#include "core/storage/action_store.h"
#include "core/storage/bar_store.h"
#include "core/storage/calendar_store.h"
#include "core/storage/database.h"
#include "core/storage/drawing_store.h"
#include "core/storage/event_store.h"
#include "core/storage/fx_store.h"
#include "core/storage/replacement_store.h"
#include "core/storage/share_store.h"
#include "core/storage/valuation_store.h"

#include <QHash>

#include <map>

namespace chinatech {

namespace {

QString codeOf(std::optional<Currency> currency) { return currency ? currencyCode(*currency) : QString(); }

} // namespace

Result<CsvWriter> universeFile(const Instruments& instruments)
{
    CsvWriter file{"symbol,kind,group,currency,exchange,name_en,name_ko,name_zh_hans,name_zh_hant,isin,"
                   "adr_symbol,ordinary_per_ads,price_basis,delivered_basis,short_en,short_ko,listed"};
    for (const auto& [id, instrument] : instruments) {
        const InstrumentNames& names = instrument.names;
        file.field(instrument.symbol).field(kindCode(instrument.kind)).field(instrument.group);
        file.field(codeOf(instrument.currency)).field(instrument.exchange);
        file.field(names.en).field(names.ko).field(names.zhHans).field(names.zhHant);
        file.field(instrument.isin).field(instrument.adrSymbol);
        file.field(instrument.ordinaryPerAds.value_or(kMissing));
        // What is in the pack's bars, however they once came in.
        file.field(instrument.isPriced() ? basisCode(PriceBasis::AsTraded) : QString());
        file.field(instrument.isPriced() ? basisCode(instrument.deliveredBasis) : QString());
        file.field(names.shortEn).field(names.shortKo).field(instrument.listed).endRow();
    }
    return file;
}

Result<CsvWriter> calendarFile(Database& database)
{
    const auto lines = readCalendarDays(database);
    if (!lines)
        return std::unexpected(lines.error());
    CsvWriter file{"exchange,date,status,reason,source"};
    for (const CalendarDay& line : *lines) {
        file.field(line.exchange).field(line.day);
        file.field(line.half ? QStringLiteral("half") : QStringLiteral("closed"));
        file.field(line.reason).field(line.source).endRow();
    }
    return file;
}

Result<CsvWriter> actionFile(Database& database, const Instruments& instruments)
{
    auto actions = readActions(database);
    if (!actions)
        return std::unexpected(actions.error());
    CsvWriter file{"symbol,ex_date,kind,amount,currency,price_factor,source"};
    for (const auto& [id, instrument] : instruments) {
        for (const CorporateAction& action : (*actions)[id]) {
            file.field(instrument.symbol).field(action.exDate).field(actionCode(action.kind)).field(action.amount);
            file.field(codeOf(action.currency)).field(action.priceFactor).field(action.source).endRow();
        }
    }
    return file;
}

Result<CsvWriter> coverageFile(Database& database, const Instruments& instruments)
{
    const auto spans = readCoverage(database);
    if (!spans)
        return std::unexpected(spans.error());
    CsvWriter file{"symbol,from,to"};
    for (const auto& [id, instrument] : instruments) {
        if (const auto span = spans->find(id); span != spans->end())
            file.field(instrument.symbol).field(span->second.from).field(span->second.to).endRow();
    }
    return file;
}

Result<CsvWriter> shareFile(Database& database, const Instruments& instruments)
{
    auto counts = readShares(database);
    if (!counts)
        return std::unexpected(counts.error());
    CsvWriter file{"symbol,as_of,shares,basis"};
    for (const auto& [id, instrument] : instruments) {
        for (const ShareCount& count : (*counts)[id])
            file.field(instrument.symbol).field(count.asOf).field(count.shares).field(count.basis).endRow();
    }
    return file;
}

Result<CsvWriter> eventFile(Database& database)
{
    const auto all = readEvents(database);
    if (!all)
        return std::unexpected(all.error());
    std::vector<NamedEvent> rows;
    for (const auto& [event, key] : *all)
        rows.push_back({event, key});
    return eventRows(rows, EventOrigin::Data);
}

Result<CsvWriter> ownEventFile(Database& database)
{
    const auto all = readOwnEvents(database);
    const auto replacements = readReplacements(database);
    if (!all || !replacements)
        return std::unexpected(!all ? all.error() : replacements.error());
    QHash<std::int64_t, QString> names;
    for (const Replacement& one : *replacements)
        names.insert(one.ownId, one.name);
    std::vector<NamedEvent> rows;
    for (const Event& event : *all)
        rows.push_back({event, names.value(event.ownId)});
    return eventRows(rows, EventOrigin::User);
}

Result<CsvWriter> drawingFile(Database& database)
{
    const auto all = readDrawings(database);
    if (!all)
        return std::unexpected(all.error());
    CsvWriter file{"key,symbol,kind,currency,day,price,to_day,to_price,text"};
    for (const Drawing& drawing : *all) {
        const bool isTrend = drawing.kind == DrawingKind::Trend;
        file.field(drawing.key).field(drawing.symbol).field(drawingCode(drawing.kind)).field(codeOf(drawing.currency));
        file.field(drawing.from.day).field(drawing.from.price);
        file.field(isTrend ? std::optional{drawing.to.day} : std::nullopt).field(isTrend ? drawing.to.price : kMissing);
        file.field(drawing.text).endRow();
    }
    return file;
}

Result<CsvWriter> valuationFile(Database& database, const Instruments& instruments)
{
    const auto all = readImportedValuations(database);
    if (!all)
        return std::unexpected(all.error());
    CsvWriter file{"symbol,date,pe_trailing"};
    for (const auto& [id, instrument] : instruments) {
        const auto found = all->find(id);
        if (found == all->end())
            continue;
        for (const Valuation& valuation : found->second)
            file.field(instrument.symbol).field(valuation.day).field(valuation.peTrailing).endRow();
    }
    return file;
}

Result<CsvWriter> fxFile(Database& database)
{
    const auto fixings = readFixings(database);
    if (!fixings)
        return std::unexpected(fixings.error());
    std::map<QString, std::size_t> columns;
    const auto pairOf = [](const Fixing& fixing) { return currencyCode(fixing.base) + currencyCode(fixing.quote); };
    for (const Fixing& fixing : *fixings)
        columns.try_emplace(pairOf(fixing), columns.size());
    std::map<Day, std::vector<double>> days;
    for (const Fixing& fixing : *fixings) {
        std::vector<double>& rates = days.try_emplace(fixing.day, columns.size(), kMissing).first->second;
        rates[columns.at(pairOf(fixing))] = fixing.rate;
    }
    QByteArray header = "date";
    for (const auto& [pair, column] : columns)
        header += ',' + pair.toLatin1();
    CsvWriter file{header};
    for (const auto& [day, rates] : days) {
        file.field(day);
        for (const double rate : rates)
            file.field(rate);
        file.endRow();
    }
    return file;
}

CsvWriter barFile(const BarSeries& bars)
{
    CsvWriter file{bars.isSample ? "date,open,high,low,close,volume,source" : "date,open,high,low,close,volume"};
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar bar = bars.at(i);
        file.field(bar.day).field(bar.open).field(bar.high).field(bar.low).field(bar.close).field(bar.volume);
        if (bars.isSample)
            file.field(bars.source);
        file.endRow();
    }
    return file;
}

} // namespace chinatech

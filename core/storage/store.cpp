// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/base/system_reason.h"
#include "core/storage/action_store.h"
#include "core/storage/bar_store.h"
#include "core/storage/calendar_store.h"
#include "core/storage/database.h"
#include "core/storage/event_store.h"
#include "core/storage/fx_store.h"
#include "core/storage/instrument_store.h"
#include "core/storage/own_event_store.h"
#include "core/storage/quarantine_store.h"
#include "core/storage/schema.h"
#include "core/storage/share_store.h"
#include "core/storage/transaction.h"
#include "core/storage/valuation_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace chinatech {

namespace {

/// Hands the value over, or keeps the first error.
template <typename T> void take(Result<T> from, T& into, std::optional<Error>& error)
{
    if (from)
        into = std::move(*from);
    else if (!error)
        error = std::move(from.error());
}

/// The records of all instruments, with the bars that were asked for.
Result<void> readRecords(Database& database, const std::vector<StoredInstrument>& instruments,
                         const LoadOptions& options, Market& market)
{
    std::optional<Error> error;
    ActionsByInstrument actions;
    CoverageByInstrument coverage;
    SharesByInstrument shares;
    ValuationsByInstrument valuations;
    DaysByInstrument untraded;
    DaysByInstrument doubtful;
    take(readActions(database), actions, error);
    take(readCoverage(database), coverage, error);
    take(readShares(database), shares, error);
    take(readValuations(database), valuations, error);
    take(readUntradedSessions(database), untraded, error);
    take(readDoubtfulDays(database), doubtful, error);
    BarReader reader{database};
    for (const auto& [id, instrument] : instruments) {
        MarketRecord& record = market.records[instrument.symbol];
        BarSpan span;
        take(reader.span(id), span, error);
        record.firstBar = span.first;
        if (span.last)
            market.newestSession = std::max(market.newestSession.value_or(*span.last), *span.last);
        const bool wanted = options.symbols.isEmpty() || options.symbols.contains(instrument.symbol);
        if (wanted && span.first) {
            BarSeries bars;
            take(reader.read(id, options.barsFrom), bars, error);
            record.bars = std::make_shared<const BarSeries>(std::move(bars));
        }
        record.actions = std::move(actions[id]);
        record.shares = std::move(shares[id]);
        record.valuations = std::move(valuations[id]);
        record.untraded = std::move(untraded[id]);
        record.doubtful = std::move(doubtful[id]);
        if (const auto known = coverage.find(id); known != coverage.end())
            record.coverage = known->second;
        if (error)
            return std::unexpected(*error);
    }
    return {};
}

/// SQLite says of a folder where it can make no log only that it did not find the log.
Error becauseOfTheFolder(const Error& error, const QString& folder)
{
    const bool isAccess = error.code == ErrorCode::CannotOpen || error.code == ErrorCode::CannotWrite;
    if (!isAccess || access(QFile::encodeName(folder).constData(), W_OK) == 0 || (errno != EROFS && errno != EACCES))
        return error;
    return {ErrorCode::CannotWrite, folder, systemReason(errno)};
}

} // namespace

Store::Store(std::unique_ptr<Database> database)
    : m_database{std::move(database)}
{
}

Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::openWithoutSample(const DataDirectory& directory, Mode mode)
{
    const bool writes = mode == Mode::ReadWrite;
    const QString folder = QFileInfo{directory.database}.absolutePath();
    if (writes && !QDir{}.mkpath(folder))
        return failure(ErrorCode::CannotWrite, folder);
    if (const auto fit = probeFile(directory.database); !fit)
        return std::unexpected(fit.error());
    auto database = Database::open(directory.database,
                                   writes ? Database::Access::ReadWrite : Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(becauseOfTheFolder(database.error(), folder));
    const auto ready = writes ? upgradeSchema(**database, directory.backups) : checkSchema(**database);
    if (!ready)
        return std::unexpected(becauseOfTheFolder(ready.error(), folder));
    return Store{std::move(*database)};
}

Result<Market> Store::load(const LoadOptions& options) const
{
    ReadTransaction moment{*m_database};
    if (const auto begun = moment.begin(); !begun)
        return std::unexpected(begun.error());
    const auto instruments = readInstruments(*m_database);
    if (!instruments)
        return std::unexpected(instruments.error());

    Market market;
    for (const auto& [id, instrument] : *instruments)
        market.instruments.push_back(instrument);
    if (const auto read = readRecords(*m_database, *instruments, options, market); !read)
        return std::unexpected(read.error());

    std::optional<Error> error;
    std::vector<Fixing> fixings;
    take(readFixings(*m_database), fixings, error);
    take(readCalendars(*m_database), market.calendars, error);
    take(readEventsShown(*m_database), market.events, error);
    std::vector<Event> own;
    take(readOwnEvents(*m_database), own, error);
    if (error)
        return std::unexpected(*error);
    market.fx = FxTable{fixings};
    market.events.insert(market.events.end(), own.begin(), own.end());
    std::ranges::stable_sort(market.events, {}, &Event::date);
    return market;
}

Result<std::optional<Day>> Store::newestSession() const
{
    // One seek an instrument; max(day) over the whole table would read it all.
    Statement query = m_database->prepare(
        "SELECT max((SELECT max(day) FROM bar WHERE bar.instrument_id = instrument.id)) FROM instrument");
    std::optional<Day> newest;
    if (query.next())
        newest = query.optionalDay(0);
    if (const auto read = query.finish(); !read)
        return std::unexpected(read.error());
    return newest;
}

} // namespace chinatech

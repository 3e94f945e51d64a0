// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/apply.h"

#include "core/refresh/apply_actions.h"
#include "core/storage/bar_store.h"
#include "core/storage/database.h"
#include "core/storage/fx_store.h"
#include "core/storage/instrument_store.h"
#include "core/storage/quarantine_store.h"
#include "core/storage/quote_store.h"
#include "core/storage/source_store.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace chinatech {

namespace {

/// One writer a source, made when it is first needed.
class BarWriters {
public:
    BarWriters(Database& database, std::int64_t instrument) : m_database{database}, m_instrument{instrument} {}

    Result<void> write(const SourcedBar& sourced)
    {
        std::unique_ptr<BarWriter>& writer = m_writers[sourced.source];
        if (!writer) {
            const auto source = sourceId(m_database, sourced.source);
            if (!source)
                return std::unexpected(source.error());
            writer = std::make_unique<BarWriter>(m_database, *source);
        }
        return writer->write(m_instrument, sourced.bar);
    }

private:
    Database& m_database;
    std::int64_t m_instrument;
    std::map<QString, std::unique_ptr<BarWriter>> m_writers;
};

Result<void> applyQuarantine(Database& database, std::int64_t instrument, const HistoryChanges& changes,
                             const QString& feed)
{
    for (const Day day : changes.settled) {
        if (auto removed = removeDoubts(database, instrument, day); !removed)
            return removed;
    }
    for (const DoubtfulBar& doubt : changes.doubts) {
        if (auto written = writeDoubt(database, instrument, doubt); !written)
            return written;
    }
    for (const Day day : changes.untraded) {
        if (auto written = writeUntradedSession(database, instrument, day, feed); !written)
            return written;
    }
    for (const Disagreement& disagreement : changes.disagreements) {
        if (auto written = writeDisagreement(database, instrument, disagreement); !written)
            return written;
    }
    return {};
}

Result<void> applyBars(Database& database, std::int64_t instrument, const HistoryChanges& changes)
{
    if (!changes.bars.empty() || !changes.doubts.empty()) {
        const auto source = sourceId(database, sampleSource());
        if (!source)
            return std::unexpected(source.error());
        if (auto removed = BarWriter{database, *source}.removeSample(instrument); !removed)
            return removed;
    }
    BarWriters writers{database, instrument};
    for (const SourcedBar& bar : changes.bars) {
        if (auto written = writers.write(bar); !written)
            return written;
    }
    return {};
}

/// Runs the work in a transaction of its own.
template <typename Work> Result<Applied> inTransaction(Database& database, const Work& work)
{
    WriteTransaction transaction{database};
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    Result<Applied> applied = work();
    if (!applied)
        return applied;
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return applied;
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

using KnownRates = std::map<std::tuple<Currency, Currency, Day>, double>;

Result<KnownRates> knownRates(Database& database)
{
    const auto stored = readFixings(database);
    if (!stored)
        return std::unexpected(stored.error());
    KnownRates rates;
    for (const Fixing& fixing : *stored)
        rates[{fixing.base, fixing.quote, fixing.day}] = fixing.rate;
    return rates;
}

} // namespace

Result<Applied> applyHistory(Database& database, const HistoryOutcome& outcome)
{
    if (outcome.feed.isEmpty())
        return Applied{};
    const ParentsKnown parents{database};
    return inTransaction(database, [&]() -> Result<Applied> {
        const auto instrument = instrumentNumber(database, outcome.symbol);
        if (!instrument)
            return std::unexpected(instrument.error());
        // It may have been removed while its history was on the way.
        if (!*instrument)
            return Applied{};
        const HistoryChanges& changes = outcome.changes;
        if (const auto done = applyBars(database, **instrument, changes); !done)
            return std::unexpected(done.error());
        if (const auto done = applyQuarantine(database, **instrument, changes, outcome.feed); !done)
            return std::unexpected(done.error());
        const auto actions = applyActions(database, **instrument, outcome);
        if (!actions)
            return std::unexpected(actions.error());
        Applied applied;
        applied.bars = static_cast<int>(changes.bars.size());
        applied.doubts = static_cast<int>(changes.doubts.size());
        applied.actions = *actions;
        return applied;
    });
}

Result<Applied> applyFixings(Database& database, const FixingOutcome& outcome)
{
    if (outcome.fixings.empty())
        return Applied{};
    return inTransaction(database, [&]() -> Result<Applied> {
        const auto source = sourceId(database, outcome.feed);
        const auto known = knownRates(database);
        if (!source || !known)
            return std::unexpected(source ? known.error() : source.error());
        FixingWriter writer{database, *source};
        std::set<std::pair<Currency, Currency>> pairs;
        Applied applied;
        for (const Fixing& fixing : outcome.fixings) {
            if (pairs.insert({fixing.base, fixing.quote}).second) {
                if (const auto removed = writer.removeSample(fixing.base, fixing.quote); !removed)
                    return std::unexpected(removed.error());
            }
            const auto before = known->find({fixing.base, fixing.quote, fixing.day});
            if (before != known->end() && before->second == fixing.rate)
                continue;
            if (const auto written = writer.write(fixing); !written)
                return std::unexpected(written.error());
            ++applied.fixings;
        }
        return applied;
    });
}

Result<Applied> applyQuotes(Database& database, const std::vector<Quote>& quotes)
{
    return inTransaction(database, [&]() -> Result<Applied> {
        Applied applied;
        for (const Quote& quote : quotes) {
            const auto instrument = instrumentNumber(database, quote.symbol);
            if (!instrument)
                return std::unexpected(instrument.error());
            if (!*instrument || isMissing(quote.last))
                continue;
            if (const auto written = writeQuote(database, **instrument, quote); !written)
                return std::unexpected(written.error());
            ++applied.quotes;
        }
        return applied;
    });
}

} // namespace chinatech

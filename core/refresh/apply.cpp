// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/apply.h"

#include "core/refresh/apply_actions.h"
#include "core/refresh/apply_transaction.h"
#include "core/storage/bar_store.h"
#include "core/storage/database.h"
#include "core/storage/fx_store.h"
#include "core/storage/instrument_store.h"
#include "core/storage/own_close_store.h"
#include "core/storage/quarantine_store.h"
#include "core/storage/source_store.h"

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
        if (auto removed = removeOwnClose(database, instrument, day); !removed)
            return removed;
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

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_rows.h"
#include "core/exchange/file_importer.h"
#include "core/storage/action_store.h"
#include "core/storage/database.h"
#include "core/storage/event_store.h"
#include "core/storage/replacement_store.h"
#include "core/storage/share_store.h"

#include <set>
#include <utility>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

/// A file whose rows each speak of one instrument of the store.
class InstrumentFactImporter : public FileImporter {
public:
    explicit InstrumentFactImporter(Database& database)
        : m_database{database}
    {
    }

    RowOutcome begin(const CsvReader& /*file*/) override
    {
        auto instruments = indexInstruments(m_database);
        if (!instruments)
            return std::unexpected(instruments.error());
        m_instruments = std::move(*instruments);
        return std::nullopt;
    }

protected:
    std::int64_t instrument(FieldReader& fields, const CsvReader& row)
    {
        const QString symbol = fields.requiredText(row.column("symbol"));
        const auto found = m_instruments.constFind(symbol);
        if (found != m_instruments.constEnd())
            return found->id;
        fields.fail(Reason::UnknownSymbol, symbol.toUtf8(), row.column("symbol"));
        return 0;
    }

    bool isRepeated(std::int64_t instrument, Day day) { return !m_seen.insert({instrument, day}).second; }

    Database& m_database;

private:
    InstrumentIndex m_instruments;
    std::set<std::pair<std::int64_t, Day>> m_seen;
};

/// coverage.csv: over which span the corporate actions are complete.
class CoverageImporter : public InstrumentFactImporter {
public:
    using InstrumentFactImporter::InstrumentFactImporter;

    QStringList requiredColumns() const override
    {
        return {QStringLiteral("symbol"), QStringLiteral("from"), QStringLiteral("to")};
    }

    RowOutcome take(const CsvReader& row) override
    {
        FieldReader fields{row};
        const std::int64_t id = instrument(fields, row);
        const DayRange span{fields.requiredDay(row.column("from")), fields.requiredDay(row.column("to"))};
        if (span.to < span.from)
            fields.fail(Reason::BadDate, row.field(row.column("to")), row.column("to"));
        if (fields.problem())
            return fields.problem();
        m_spans.emplace_back(id, span);
        return std::nullopt;
    }

    Result<void> finish(int /*keptOut*/) override
    {
        for (const auto& [id, span] : m_spans) {
            if (auto written = extendCoverage(m_database, id, span); !written)
                return written;
        }
        return {};
    }

private:
    std::vector<std::pair<std::int64_t, DayRange>> m_spans;
};

/// shares.csv
class ShareImporter : public InstrumentFactImporter {
public:
    using InstrumentFactImporter::InstrumentFactImporter;

    QStringList requiredColumns() const override
    {
        return {QStringLiteral("symbol"), QStringLiteral("as_of"), QStringLiteral("shares")};
    }

    RowOutcome take(const CsvReader& row) override
    {
        FieldReader fields{row};
        const std::int64_t id = instrument(fields, row);
        ShareCount count;
        count.asOf = fields.requiredDay(row.column("as_of"));
        count.shares = fields.requiredPositive(row.column("shares"));
        count.basis = fields.text(row.column("basis"));
        if (fields.problem())
            return fields.problem();
        if (isRepeated(id, count.asOf))
            return RowProblem{Reason::DuplicateDay, count.asOf.toIso()};
        m_counts.emplace_back(id, count);
        return std::nullopt;
    }

    Result<void> finish(int /*keptOut*/) override
    {
        for (const auto& [id, count] : m_counts) {
            if (auto written = writeShares(m_database, id, count); !written)
                return written;
        }
        return {};
    }

private:
    std::vector<std::pair<std::int64_t, ShareCount>> m_counts;
};

/// events.csv and own_events.csv. An event may name companies the store does not have: it happened all the same.
class EventImporter : public FileImporter {
public:
    EventImporter(Database& database, EventOrigin origin)
        : m_database{database}
        , m_origin{origin}
    {
    }

    QStringList requiredColumns() const override { return eventColumns(m_origin); }

    RowOutcome begin(const CsvReader& /*file*/) override { return std::nullopt; }

    RowOutcome take(const CsvReader& row) override
    {
        FieldReader fields{row};
        NamedEvent entry = eventOf(fields, row, m_origin);
        if (fields.problem())
            return fields.problem();
        const Event& event = entry.event;
        const QString title = event.titleEn.isEmpty() ? event.titleKo : event.titleEn;
        if (!m_seen.insert({event.date, title}).second)
            return RowProblem{Reason::DuplicateDay, title};
        m_events.push_back(std::move(entry));
        return std::nullopt;
    }

    Result<void> finish(int /*keptOut*/) override
    {
        for (const auto& [event, name] : m_events) {
            if (auto written = m_origin == EventOrigin::Data ? writeEvent(m_database, {event, name})
                                                             : saveReplacement(m_database, event, name);
                !written)
                return written;
        }
        return {};
    }

private:
    Database& m_database;
    EventOrigin m_origin;
    std::vector<NamedEvent> m_events;
    std::set<std::pair<Day, QString>> m_seen;
};

} // namespace

std::unique_ptr<FileImporter> makeCoverageImporter(Database& database)
{
    return std::make_unique<CoverageImporter>(database);
}

std::unique_ptr<FileImporter> makeShareImporter(Database& database)
{
    return std::make_unique<ShareImporter>(database);
}

std::unique_ptr<FileImporter> makeEventImporter(Database& database)
{
    return std::make_unique<EventImporter>(database, EventOrigin::Data);
}

std::unique_ptr<FileImporter> makeOwnEventImporter(Database& database)
{
    return std::make_unique<EventImporter>(database, EventOrigin::User);
}

} // namespace chinatech

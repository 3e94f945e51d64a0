// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_importer.h"
#include "core/storage/calendar_store.h"
#include "core/storage/database.h"

#include <QMap>

#include <map>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

/// calendars.csv: from its first to its last day a file is the whole calendar of an exchange, so that a closure which
/// a later edition takes back goes. Not where a row was kept out: its day would turn into a session.
class CalendarImporter : public FileImporter {
public:
    explicit CalendarImporter(Database& database)
        : m_database{database}
    {
    }

    QStringList requiredColumns() const override
    {
        return {QStringLiteral("exchange"), QStringLiteral("date"), QStringLiteral("status")};
    }

    RowOutcome begin(const CsvReader& /*file*/) override { return std::nullopt; }

    RowOutcome take(const CsvReader& row) override
    {
        FieldReader fields{row};
        CalendarDay line;
        line.exchange = calendarKey(fields.requiredText(row.column("exchange")));
        line.day = fields.requiredDay(row.column("date"));
        const QString status = fields.requiredText(row.column("status"));
        line.half = status == QLatin1String("half");
        if (!line.half && status != QLatin1String("closed"))
            fields.fail(Reason::UnknownKind, status.toUtf8(), row.column("status"));
        line.reason = fields.text(row.column("reason"));
        line.source = fields.text(row.column("source"));
        if (fields.problem())
            return fields.problem();
        const Day day = line.day;
        if (!m_lines[line.exchange].try_emplace(day, std::move(line)).second)
            return RowProblem{Reason::DuplicateDay, day.toIso()};
        return std::nullopt;
    }

    Result<void> finish(int keptOut) override
    {
        CalendarWriter writer{m_database};
        for (auto exchange = m_lines.cbegin(); exchange != m_lines.cend(); ++exchange) {
            const DayRange span{exchange->begin()->first, exchange->rbegin()->first};
            if (keptOut == 0) {
                if (auto removed = writer.remove(exchange.key(), span); !removed)
                    return removed;
            }
            for (const auto& [day, line] : *exchange) {
                if (auto written = writer.write(line); !written)
                    return written;
            }
        }
        return {};
    }

private:
    Database& m_database;
    QMap<QString, std::map<Day, CalendarDay>> m_lines;
};

} // namespace

std::unique_ptr<FileImporter> makeCalendarImporter(Database& database)
{
    return std::make_unique<CalendarImporter>(database);
}

} // namespace chinatech

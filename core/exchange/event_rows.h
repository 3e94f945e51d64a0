// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_writer.h"
#include "core/exchange/field_reader.h"
#include "core/market/event.h"

#include <vector>

namespace chinatech {

/// Whose events a file holds: those that data brings have an English title; the user may write in either language.
enum class EventOrigin { Data, User };

/// The columns that every file of events must have.
[[nodiscard]] QStringList eventColumns(EventOrigin origin);
/// The event a row speaks of; what is wrong with it stays in the reader.
[[nodiscard]] Event eventOf(FieldReader& fields, const CsvReader& row, EventOrigin origin);
[[nodiscard]] CsvWriter eventRows(const std::vector<Event>& events);

/// The events of one file; rows that were kept out are told.
struct EventFile {
    std::vector<Event> events;
    std::vector<ImportProblem> problems;
};
/// A file of the user's events, to be looked at before it is kept. CannotRead, NotUtf8, ColumnMissing, NoValidRow.
[[nodiscard]] Result<EventFile> readOwnEventFile(const QString& path);

} // namespace chinatech

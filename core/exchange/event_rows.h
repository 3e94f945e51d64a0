// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_writer.h"
#include "core/exchange/field_reader.h"
#include "core/market/event.h"

#include <vector>

namespace chinatech {

/// Whose events a file holds: those that data brings have an English title and may have a `key`; the user may write in
/// either language and say in `replaces` which event of the data one of theirs stands for.
enum class EventOrigin { Data, User };

/// The columns that every file of events must have.
[[nodiscard]] QStringList eventColumns(EventOrigin origin);
/// An event and its name: the key of one of the data, what one of the user's stands for. May be empty.
struct NamedEvent {
    Event event;
    QString name;
};
/// The event a row speaks of; what is wrong with it stays in the reader.
[[nodiscard]] NamedEvent eventOf(FieldReader& fields, const CsvReader& row, EventOrigin origin);
[[nodiscard]] CsvWriter eventRows(const std::vector<NamedEvent>& events, EventOrigin origin);

/// The events of one file; rows that were kept out are told.
struct EventFile {
    std::vector<NamedEvent> events;
    std::vector<ImportProblem> problems;
};
/// A file of the user's events, to be looked at before it is kept. CannotRead, NotUtf8, ColumnMissing, NoValidRow.
[[nodiscard]] Result<EventFile> readOwnEventFile(const QString& path);

} // namespace chinatech

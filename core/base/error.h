// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace chinatech {

/// Why something from outside could not be done. The words for people are made at the edge
/// (ui/text/error_text.h), so that every language says it.
enum class ErrorCode {
    CannotOpen,        ///< context: path; detail: the system's reason
    CannotRead,        ///< context: path; detail: the system's reason
    CannotWrite,       ///< context: path; detail: the system's reason
    DiskFull,          ///< context: path
    DatabaseFailed,    ///< context: path; detail: SQLite's message
    DatabaseDamaged,   ///< context: path; detail: SQLite's message
    DatabaseBusy,      ///< context: path
    NotOurDatabase,    ///< context: path
    NewerSchema,       ///< context: path; detail: the version found
    NotUtf8,           ///< context: file; detail: line
    ColumnMissing,     ///< context: file; detail: the column
    NoValidRow,        ///< context: file
    NotAPack,          ///< context: path
    UnknownSymbol,     ///< context: what was typed; detail: suggestions, comma separated
    BadDate,           ///< context: what was typed
    BadRange,          ///< context: what was typed; detail: its first day, where that is not before its last
    BadOption,         ///< context: option, a space, what it takes (--lang ko|en); detail: what was typed
    UnknownVerb,       ///< context: what was typed; detail: the nearest one, if any
    UnknownOption,     ///< context: what was typed; detail: the nearest one, if any
    OptionNeedsValue,  ///< context: option
    OptionTakesNoValue,///< context: option
    UnknownFeed,       ///< context: what was typed; detail: the feeds there are, comma separated
    BadFeedUrl,        ///< context: what was typed
    ArgumentMissing,   ///< context: what is missing, as the usage line names it
    ArgumentNotExpected, ///< context: what was typed
    Usage,             ///< context: a sentence that is already in the user's language
    NoData,            ///< context: what has none
    Offline,           ///< the network was forbidden
    NotACode,          ///< context: what was typed
    UnknownListing,    ///< context: the symbol that no feed knows
    NotAdded,          ///< context: the symbol, which came with the sample or a pack
    Stopped,           ///< somebody asked for it; nothing was done
};

struct Error {
    ErrorCode code{};
    QString context;
    QString detail;

    bool operator==(const Error&) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString context = {}, QString detail = {})
{
    return std::unexpected(Error{code, std::move(context), std::move(detail)});
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/format/file_table.h"
#include "core/format/language.h"
#include "core/market/bar_series.h"
#include "core/market/doubtful_bar.h"
#include "core/models/request_marks.h"
#include "core/net/fetch_error.h"

#include <QVariant>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

namespace chinatech {

class SessionZone;

/// What a cell of the data screen's tables holds; std::monostate where the figure is missing.
struct DataCount {
    double value = 0;
};
struct DataPrice {
    double value = kMissing;
};
/// A signed ratio: a difference between two prices.
struct DataRatio {
    double value = kMissing;
};
/// How long something takes or took.
struct DataSpan {
    std::chrono::milliseconds value{};
};
using DataValue = std::variant<std::monostate, QString, DataCount, DataPrice, DataRatio, DataSpan, WallTime, Day>;

/// How much a cell asks for attention.
enum class DataTone { Plain, Quiet, Good, Warning, Error };

struct DataCell {
    DataValue value;
    DataTone tone = DataTone::Plain;
    bool strong = false;
    QString note{};                     ///< stands quietly behind the value; not in files
    QString tip{};
    std::optional<double> order{};     ///< sorts by this in place of the value
    QString code{};                     ///< what files say in place of the value; null: the value itself
    std::vector<RequestMark> marks{};  ///< of a column that paints them; the value says them in words
};

/// How values are written for the reader. Words that belong to the window come from outside; without a window they are
/// the codes.
struct DataContext {
    Language language = Language::English;
    WallTime now;
    std::shared_ptr<SessionZone> zone;      ///< the reader's; null: UTC
    QString zoneName = QStringLiteral("UTC");
    QString (*fetchErrorWords)(FetchErrorKind) = fetchErrorCode;
    QString (*fetchErrorSentence)(FetchErrorKind) = fetchErrorCode;
    QString (*barDoubtWords)(BarDoubt) = barDoubtCode;
};

/// The machine's zone, its abbreviation as of "now".
void setSystemZone(DataContext& context, WallTime now);

/// Every moment reads the same in both: language, words, zone and the reader's own day.
[[nodiscard]] bool readsTheSame(const DataContext& one, const DataContext& other);

/// "—" for a missing one. Moments of the reader's own day show their time alone.
[[nodiscard]] QString dataText(const DataValue& value, const DataContext& context);
/// double or text; invalid for a missing one.
[[nodiscard]] QVariant dataSortValue(const DataValue& value);
/// As a field of a CSV file: moments in UTC, spans in milliseconds, numbers unrounded, text that no spreadsheet runs.
[[nodiscard]] QString dataCsv(const DataValue& value);
/// The same for tables of files: counts, prices and spans are numbers, moments the text that CSV has.
[[nodiscard]] FileCell dataFileCell(const DataCell& cell);

/// "just now", "3 minutes ago" …
[[nodiscard]] QString agoText(std::chrono::milliseconds age);

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/bar_series.h"
#include "core/storage/statement.h"

#include <optional>

namespace chinatech {

class Database;

/// First and last day with a bar.
struct BarSpan {
    std::optional<Day> first;
    std::optional<Day> last;
};

/// Reads the bars of one instrument after another.
class BarReader {
public:
    explicit BarReader(Database& database);

    /// The bars from that day on, or all.
    [[nodiscard]] Result<BarSeries> read(std::int64_t instrument, std::optional<Day> from);
    /// Of all bars, whatever is read of them.
    [[nodiscard]] Result<BarSpan> span(std::int64_t instrument);

private:
    [[nodiscard]] Result<QString> newestSource(std::int64_t instrument);

    Statement m_bars;
    Statement m_span;
    Statement m_source;
};

/// Writes the bars of one delivery; a day that is there already is replaced.
class BarWriter {
public:
    BarWriter(Database& database, std::int64_t source);

    /// Where the closes agree, fields the new bar lacks stay as they were.
    [[nodiscard]] Result<void> write(std::int64_t instrument, const Bar& bar);
    /// The bundled sample gives way to real bars.
    [[nodiscard]] Result<void> removeSample(std::int64_t instrument);

private:
    std::int64_t m_source;
    Statement m_upsert;
    Statement m_removeSample;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bar_store.h"

#include "core/storage/database.h"
#include "core/storage/source_store.h"

#include <limits>

namespace chinatech {

BarReader::BarReader(Database& database)
    : m_bars{database.prepare("SELECT day, open, high, low, close, volume FROM bar"
                              " WHERE instrument_id = ?1 AND day >= ?2 ORDER BY day")}
    , m_span{database.prepare("SELECT (SELECT min(day) FROM bar WHERE instrument_id = ?1),"
                              " (SELECT max(day) FROM bar WHERE instrument_id = ?1)")}
    , m_source{database.prepare("SELECT source.name FROM bar JOIN source ON source.id = bar.source_id"
                                " WHERE instrument_id = ?1 ORDER BY day DESC LIMIT 1")}
{
}

Result<BarSeries> BarReader::read(std::int64_t instrument, std::optional<Day> from)
{
    BarSeries bars;
    m_bars.bind(instrument, from.value_or(Day{std::numeric_limits<std::int32_t>::min()}));
    while (m_bars.next()) {
        bars.append({m_bars.day(0), m_bars.real(1), m_bars.real(2), m_bars.real(3), m_bars.real(4), m_bars.real(5)});
    }
    if (const auto read = m_bars.finish(); !read)
        return std::unexpected(read.error());
    const auto source = newestSource(instrument);
    if (!source)
        return std::unexpected(source.error());
    bars.source = *source;
    bars.isSample = bars.source == sampleSource();
    return bars;
}

Result<BarSpan> BarReader::span(std::int64_t instrument)
{
    BarSpan span;
    if (m_span.bind(instrument).next())
        span = {m_span.optionalDay(0), m_span.optionalDay(1)};
    if (const auto read = m_span.finish(); !read)
        return std::unexpected(read.error());
    return span;
}

Result<QString> BarReader::newestSource(std::int64_t instrument)
{
    const QString name = m_source.bind(instrument).next() ? m_source.text(0) : QString();
    if (const auto read = m_source.finish(); !read)
        return std::unexpected(read.error());
    return name;
}

BarWriter::BarWriter(Database& database, std::int64_t source)
    : m_source{source}
    , m_upsert{database.prepare(
          "INSERT INTO bar (instrument_id, day, open, high, low, close, volume, source_id)"
          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
          " ON CONFLICT (instrument_id, day) DO UPDATE SET"
          " open = iif(close = excluded.close, coalesce(excluded.open, open), excluded.open),"
          " high = iif(close = excluded.close, coalesce(excluded.high, high), excluded.high),"
          " low = iif(close = excluded.close, coalesce(excluded.low, low), excluded.low),"
          " volume = iif(close = excluded.close, coalesce(excluded.volume, volume), excluded.volume),"
          " close = excluded.close, source_id = excluded.source_id")}
    , m_removeSample{database.prepare("DELETE FROM bar WHERE instrument_id = ?1"
                                      " AND source_id = (SELECT id FROM source WHERE name = ?2)")}
{
}

Result<void> BarWriter::write(std::int64_t instrument, const Bar& bar)
{
    return m_upsert.run(instrument, bar.day, bar.open, bar.high, bar.low, bar.close, bar.volume, m_source);
}

Result<void> BarWriter::removeSample(std::int64_t instrument)
{
    return m_removeSample.run(instrument, sampleSource());
}

} // namespace chinatech

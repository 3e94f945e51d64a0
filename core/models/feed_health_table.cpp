// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/feed_health_table.h"

#include "core/models/data_words.h"

#include <QCoreApplication>

#include <array>

namespace chinatech {

namespace {

constexpr std::size_t kMedianOf = 36;
constexpr std::size_t kShownRequests = 36;

std::optional<std::chrono::milliseconds> medianOf(const FeedReport& report, const QString& feed)
{
    std::vector<std::chrono::milliseconds> took;
    for (const RequestLogEntry& entry : report.requests) {
        if (entry.feed == feed && !entry.error && took.size() < kMedianOf)
            took.push_back(entry.took);
    }
    if (took.empty())
        return std::nullopt;
    const auto middle = took.begin() + static_cast<std::ptrdiff_t>(took.size() / 2);
    std::ranges::nth_element(took, middle);
    return *middle;
}

QString place(std::span<const Feed* const> order, const Feed& feed)
{
    constexpr std::array kPlaces{QT_TRANSLATE_NOOP("DataTables", "1st"), QT_TRANSLATE_NOOP("DataTables", "2nd"),
                                 QT_TRANSLATE_NOOP("DataTables", "3rd")};
    const auto at = static_cast<std::size_t>(std::ranges::find(order, &feed) - order.begin());
    return at < kPlaces.size() ? QCoreApplication::translate("DataTables", kPlaces[at]) : QString();
}

/// "Daily bars 1st · quotes 2nd".
QString usedFor(const Feed& feed)
{
    QStringList uses;
    if (feed.history)
        uses.append(QCoreApplication::translate("DataTables", "Daily bars %1").arg(place(historyFeeds(), feed)));
    if (feed.quotes)
        uses.append(QCoreApplication::translate("DataTables", "quotes %1").arg(place(quoteFeeds(), feed)));
    if (feed.fixings)
        uses.append(QCoreApplication::translate("DataTables", "Exchange rates %1").arg(place(fixingFeeds(), feed)));
    return uses.join(QStringLiteral(" · "));
}

DataCell stateCell(const FeedHealthRow& row)
{
    if (!row.isOn)
        return textCell(QCoreApplication::translate("DataTables", "Off"), DataTone::Quiet);
    if (!row.health && row.last.empty())
        return textCell(QCoreApplication::translate("DataTables", "Not asked yet"), DataTone::Quiet);
    // It answered that it does not have what was asked for: neither a success nor a failure.
    if (!row.health)
        return textCell(QCoreApplication::translate("DataTables", "No figure yet"), DataTone::Quiet);
    switch (row.breaker) {
    case BreakerState::Open: return textCell(QCoreApplication::translate("DataTables", "Paused"), DataTone::Warning);
    case BreakerState::HalfOpen:
        return textCell(QCoreApplication::translate("DataTables", "Next answer decides"), DataTone::Warning);
    case BreakerState::Closed: break;
    }
    if (row.health->failuresInARow > 0)
        return textCell(QCoreApplication::translate("DataTables", "Failing"), DataTone::Warning);
    return textCell(QCoreApplication::translate("DataTables", "OK"), DataTone::Good);
}

using Row = const FeedHealthRow&;
using In = const DataContext&;

DataCell feedCell(Row row, In)
{
    DataCell cell = textCell(QString::fromUtf8(row.feed->title));
    cell.strong = true;
    cell.code = QString::fromLatin1(row.feed->name);
    return cell;
}

DataCell failuresCell(Row row, In)
{
    DataCell cell;
    if (!row.health)
        return cell;
    cell.value = DataCount{static_cast<double>(row.health->failuresInARow)};
    cell.tone = row.health->failuresInARow > 0 ? DataTone::Warning : DataTone::Plain;
    return cell;
}

DataCell nextTryCell(Row row, In)
{
    return momentCell(row.isOn && row.health && row.breaker == BreakerState::Open ? row.health->pausedUntil : std::nullopt);
}

DataCell medianCell(Row row, In)
{
    DataCell cell;
    if (row.median)
        cell.value = DataCount{static_cast<double>(row.median->count())};
    cell.tip = QCoreApplication::translate("DataTables", "Median of the last usable answers");
    return cell;
}

/// The strip in words: "34 of 36 usable", and on hover what became of the others.
DataCell stripCell(Row row, In)
{
    DataCell cell;
    cell.marks = row.last;
    if (row.last.empty()) {
        cell.tip = QCoreApplication::translate("DataTables", "No request yet");
        return cell;
    }
    const auto count = [&](RequestMark mark) { return static_cast<int>(std::ranges::count(row.last, mark)); };
    const int usable = count(RequestMark::Usable);
    const int all = static_cast<int>(row.last.size());
    cell.value = QCoreApplication::translate("DataTables", "%1 of %2 usable").arg(usable).arg(all);
    cell.order = static_cast<double>(usable) / all;
    cell.code = QStringLiteral("%1/%2").arg(usable).arg(all);
    QStringList parts{std::get<QString>(cell.value)};
    if (const int nothing = count(RequestMark::Nothing); nothing > 0)
        parts.append(QCoreApplication::translate("DataTables", "%1 without what was asked for").arg(nothing));
    if (const int failed = count(RequestMark::Failed); failed > 0)
        parts.append(QCoreApplication::translate("DataTables", "%1 failed").arg(failed));
    if (const int refused = count(RequestMark::Refused); refused > 0)
        parts.append(QCoreApplication::translate("DataTables", "%1 refused").arg(refused));
    cell.tip = parts.join(QStringLiteral(" · ")) + u'\n'
        + QCoreApplication::translate("DataTables", "The newest request stands at the right.");
    return cell;
}

DataCell lastErrorCell(Row row, In in)
{
    DataCell cell = errorCell(row.health ? row.health->lastError : std::nullopt, in);
    if (row.health && row.health->failuresInARow == 0)
        cell.tone = DataTone::Quiet;
    return cell;
}

constexpr std::array<DataColumnOf<FeedHealthRow>, 9> kColumns{{
    {{"feed", QT_TRANSLATE_NOOP("DataTables", "Feed"), true}, feedCell},
    {{"state", QT_TRANSLATE_NOOP("DataTables", "State"), true}, [](Row row, In) { return stateCell(row); }},
    {{"used_for", QT_TRANSLATE_NOOP("DataTables", "Used for"), true},
     [](Row row, In) { return textCell(usedFor(*row.feed)); }},
    {{"last_success", QT_TRANSLATE_NOOP("DataTables", "Last success")},
     [](Row row, In) { return momentCell(row.health ? row.health->lastSuccess : std::nullopt); }},
    {{"last_requests", QT_TRANSLATE_NOOP("DataTables", "Last 36 requests"), true, nullptr, true}, stripCell},
    {{"failures_in_a_row", QT_TRANSLATE_NOOP("DataTables", "Failures in a row")}, failuresCell},
    {{"next_try", QT_TRANSLATE_NOOP("DataTables", "Next try")}, nextTryCell},
    {{"median_ms", QT_TRANSLATE_NOOP("DataTables", "Median ms")}, medianCell},
    {{"last_error", QT_TRANSLATE_NOOP("DataTables", "Last error"), true}, lastErrorCell},
}};

} // namespace

std::vector<FeedHealthRow> feedHealthRows(const FeedReport& report, const QSet<QString>& disabled)
{
    std::vector<FeedHealthRow> rows;
    for (const Feed& feed : feedTable()) {
        FeedHealthRow row;
        row.feed = &feed;
        const QString name = QString::fromLatin1(feed.name);
        if (const auto found = std::ranges::find(report.health, name, &FeedHealth::feed); found != report.health.end()) {
            row.health = *found;
            row.breaker = breakerState(*found, feed.policy(), report.readAt);
        }
        row.median = medianOf(report, name);
        row.last = lastRequests(report.requests, name, kShownRequests);
        row.isOn = !disabled.contains(name);
        rows.push_back(std::move(row));
    }
    return rows;
}

const DataTableSpec<FeedHealthRow>& feedHealthSpec()
{
    static const DataTableSpec<FeedHealthRow> spec{kColumns, [](Row row) { return QString::fromLatin1(row.feed->name); }};
    return spec;
}

} // namespace chinatech

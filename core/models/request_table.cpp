// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/request_table.h"

#include "core/models/data_words.h"

#include <QCoreApplication>

#include <array>

namespace chinatech {

namespace {

using Row = const RequestLogEntry&;
using In = const DataContext&;

DataCell countCell(qint64 count)
{
    DataCell cell;
    cell.value = DataCount{static_cast<double>(count)};
    return cell;
}

DataCell feedCell(Row row, In)
{
    DataCell cell = textCell(sourceTitle(row.feed));
    cell.strong = true;
    cell.code = row.feed;
    return cell;
}

/// Where nobody answered there is no status.
DataCell statusCell(Row row, In)
{
    if (row.status == 0)
        return {};
    DataCell cell = countCell(row.status);
    cell.tone = row.status >= 400 ? DataTone::Error : DataTone::Plain;
    cell.strong = row.status >= 400;
    return cell;
}

DataCell outcomeCell(Row row, In in)
{
    if (row.error)
        return errorCell(row.error, in);
    DataCell cell = textCell(QCoreApplication::translate("DataTables", "Usable", "an answer"), DataTone::Quiet);
    cell.code = QStringLiteral("usable");
    return cell;
}

DataCell pathCell(Row row, In)
{
    DataCell cell = textCell(row.path);
    cell.tip = row.host + row.path;
    return cell;
}

constexpr std::array<DataColumnOf<RequestLogEntry>, 9> kColumns{{
    {{"time", QT_TRANSLATE_NOOP("DataTables", "Time (%1)"), true, "30 Mar 2025 06:12:48"},
     [](Row row, In) { return momentCell(row.started); }},
    {{"feed", QT_TRANSLATE_NOOP("DataTables", "Feed"), true, "European Central Bank"}, feedCell},
    {{"host", QT_TRANSLATE_NOOP("DataTables", "Host"), true, "query1.finance.yahoo.com"},
     [](Row row, In) { return textCell(row.host); }},
    {{"path", QT_TRANSLATE_NOOP("DataTables", "Path"), true, "/v8/finance/chart/9988.HK"}, pathCell},
    {{"status", QT_TRANSLATE_NOOP("DataTables", "HTTP"), false, "429"}, statusCell},
    {{"bytes", QT_TRANSLATE_NOOP("DataTables", "Bytes"), false, "88,888,888"}, [](Row row, In) { return countCell(row.bytes); }},
    {{"ms", QT_TRANSLATE_NOOP("DataTables", "ms"), false, "88,888"}, [](Row row, In) { return countCell(row.took.count()); }},
    {{"class", QT_TRANSLATE_NOOP("DataTables", "Outcome"), true}, outcomeCell},
    {{"detail", QT_TRANSLATE_NOOP("DataTables", "Detail"), true, "HTTP 429 Too Many Requests"},
     [](Row row, In) { return textCell(row.error ? row.error->detail : row.remark, DataTone::Quiet); }},
}};

} // namespace

const DataTableSpec<RequestLogEntry>& requestSpec()
{
    static const DataTableSpec<RequestLogEntry> spec{kColumns, [](Row row) {
        return QString::number(row.started.time_since_epoch().count()) + row.path;
    }, true, [](Row one, Row other) { return one.started == other.started && one.path == other.path; }};
    return spec;
}

} // namespace chinatech

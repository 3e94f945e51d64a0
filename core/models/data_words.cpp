// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/data_words.h"

#include "core/feeds/feed.h"
#include "core/net/breaker.h"

#include <QCoreApplication>

namespace chinatech {

QString sourceTitle(const QString& source)
{
    if (const Feed* const feed = findFeed(source))
        return QString::fromUtf8(feed->title);
    if (source == QLatin1String("sample"))
        return QCoreApplication::translate("DataTables", "Sample", "where a bar is from");
    if (source == QLatin1String("import"))
        return QCoreApplication::translate("DataTables", "Import", "where a bar is from");
    if (source == QLatin1String("quotes"))
        return QCoreApplication::translate("DataTables", "Own closes", "where a bar is from");
    return source;
}

DataCell errorCell(const std::optional<FetchError>& error, const DataContext& context)
{
    if (!error)
        return {};
    const bool isRefusal = error->kind == FetchErrorKind::RateLimited || error->kind == FetchErrorKind::Blocked;
    DataCell cell = textCell(context.fetchErrorWords(error->kind),
                             isRefusal                        ? DataTone::Error
                                 : countsAsFailure(error->kind) ? DataTone::Warning
                                                                : DataTone::Quiet);
    cell.tip = context.fetchErrorSentence(error->kind);
    if (!error->detail.isEmpty())
        cell.tip += u'\n' + error->detail;
    cell.code = fetchErrorCode(error->kind);
    return cell;
}

DataCell textCell(const QString& text, DataTone tone)
{
    DataCell cell;
    if (!text.isEmpty())
        cell.value = text;
    cell.tone = tone;
    return cell;
}

DataCell momentCell(const std::optional<WallTime>& moment)
{
    DataCell cell;
    if (moment)
        cell.value = *moment;
    return cell;
}

DataCell dayCell(const std::optional<Day>& day)
{
    DataCell cell;
    if (day)
        cell.value = *day;
    return cell;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry_after.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace chinatech {
namespace {

std::optional<QDateTime> readDate(const QString& text, const char* format)
{
    QDateTime time = QLocale::c().toDateTime(text, QString::fromLatin1(format));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

std::optional<WallTime> parseHttpDate(const QByteArray& text)
{
    const QString written = QString::fromLatin1(text).simplified();
    std::optional<QDateTime> time = readDate(written, "ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    if (!time)
        time = readDate(written, "ddd MMM d hh:mm:ss yyyy");
    if (!time) {
        // The oldest form has two digits for the year; Qt takes them as 19xx, and then the weekday need not fit.
        const qsizetype comma = written.indexOf(u',');
        time = readDate(written.mid(comma + 1).trimmed(), "dd-MMM-yy hh:mm:ss 'GMT'");
        if (time && time->date().year() < 1970)
            time = time->addYears(100);
    }
    if (!time)
        return std::nullopt;
    return WallTime{std::chrono::milliseconds{time->toMSecsSinceEpoch()}};
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& text, WallTime now)
{
    const QByteArray trimmed = text.trimmed();
    const bool isNumber = !trimmed.isEmpty() && std::ranges::all_of(trimmed, [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const int seconds = trimmed.toInt(&fits);
        return std::chrono::seconds{fits ? seconds : std::numeric_limits<int>::max()};
    }
    const std::optional<WallTime> time = parseHttpDate(trimmed);
    if (!time)
        return std::nullopt;
    return std::max(std::chrono::ceil<std::chrono::seconds>(*time - now), std::chrono::seconds{0});
}

} // namespace chinatech

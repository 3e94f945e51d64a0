// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/feeds/recorded.h"

#include "core/feeds/vendor_symbols.h"
#include "tests/support/project_folder.h"
#include "tests/support/temp_store.h"

#include <QDateTime>

namespace chinatech::testing {

std::optional<QByteArray> recordedPayload(const char* path)
{
    const QString found = sharedPath(QLatin1String("feeds/") + QLatin1String(path));
    return found.isEmpty() ? std::nullopt : std::optional{bytesOf(found)};
}

QByteArray inventedPayload(const char* name)
{
    const QByteArray payload = bytesOf(projectPath(QStringLiteral("tests/core/feeds/payloads/")) + QLatin1String(name));
    if (payload.isEmpty())
        qFatal("no payload %s", name);
    return payload;
}

WallTime utc(const char* iso)
{
    const QDateTime time = QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
    if (!time.isValid())
        qFatal("%s is no time", iso);
    return WallTime{std::chrono::milliseconds{time.toMSecsSinceEpoch()}};
}

HistoryQuery query(const char* typed, const char* from, const char* to, const char* now)
{
    const auto listing = canonicalSymbol(QString::fromLatin1(typed));
    if (!listing)
        qFatal("%s is no code", typed);
    HistoryQuery query;
    query.symbol = listing->symbol;
    query.kind = listing->kind;
    query.exchange = listing->exchange;
    query.currency = listing->currency;
    query.days = {day(from), day(to)};
    query.now = utc(now);
    return query;
}

HistoryQuery query(const char* typed, const char* from, const char* to)
{
    const QByteArray now = (day(to) + 10).toIso().toLatin1() + "T12:00:00Z";
    return query(typed, from, to, now.constData());
}

} // namespace chinatech::testing

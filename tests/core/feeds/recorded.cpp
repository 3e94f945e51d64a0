// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/feeds/recorded.h"

#include "core/feeds/vendor_symbols.h"

#include <QDateTime>
#include <QFile>

namespace chinatech::testing {

namespace {

std::optional<QByteArray> contents(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? std::optional{file.readAll()} : std::nullopt;
}

} // namespace

std::optional<QByteArray> recordedPayload(const char* path)
{
    const QString root = qEnvironmentVariable("CHINATECH_SHARED", QStringLiteral(CHINATECH_SOURCE_DIR "/../shared"));
    return contents(root + QLatin1String("/feeds/") + QLatin1String(path));
}

QByteArray inventedPayload(const char* name)
{
    const auto found = contents(QStringLiteral(CHINATECH_SOURCE_DIR "/tests/core/feeds/payloads/") + QLatin1String(name));
    if (!found)
        qFatal("no payload %s", name);
    return *found;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/data_cell.h"

#include "core/feeds/session_zone.h"
#include "core/format/csv_cell.h"
#include "core/format/dates.h"
#include "core/format/numbers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace chinatech {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

template <typename... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

SessionZone::Local localOf(WallTime moment, const DataContext& context)
{
    if (context.zone)
        return context.zone->at(moment);
    const auto day = std::chrono::floor<days>(moment);
    return {Day{day}, static_cast<int>(std::chrono::floor<seconds>(moment - day).count())};
}

QString momentText(WallTime moment, const DataContext& context)
{
    const SessionZone::Local local = localOf(moment, context);
    const QString time = formatTimeOfDay(local.secondOfDay);
    if (local.day == localOf(context.now, context).day)
        return time;
    return formatDay(local.day, context.language) + u' ' + time;
}

QString spanText(milliseconds span)
{
    // %n takes an int: whole units, the largest that fits.
    const auto whole = [&](auto unit) { return static_cast<int>(std::chrono::floor<decltype(unit)>(span).count()); };
    if (const int n = whole(days{}); n >= 2)
        return QCoreApplication::translate("DataTables", "%n day(s)", "how long", n);
    if (const int n = whole(hours{}); n >= 1)
        return QCoreApplication::translate("DataTables", "%n hour(s)", "how long", n);
    if (const int n = whole(minutes{}); n >= 1)
        return QCoreApplication::translate("DataTables", "%n minute(s)", "how long", n);
    const int n = whole(seconds{});
    return QCoreApplication::translate("DataTables", "%n second(s)", "how long", n);
}

QString utcText(WallTime moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

} // namespace

void setSystemZone(DataContext& context, WallTime now)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    auto local = std::make_shared<SessionZone>(zone.id());
    context.now = now;
    if (!local->isValid())
        return;
    context.zone = std::move(local);
    context.zoneName = zone.abbreviation(QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC));
}

bool readsTheSame(const DataContext& one, const DataContext& other)
{
    return one.language == other.language && one.zoneName == other.zoneName && one.fetchErrorWords == other.fetchErrorWords
        && one.fetchErrorSentence == other.fetchErrorSentence && one.barDoubtWords == other.barDoubtWords
        && localOf(one.now, one).day == localOf(other.now, other).day;
}

QString dataText(const DataValue& value, const DataContext& context)
{
    const auto dashed = [](double number, QString text) { return isMissing(number) ? QString{kDash} : text; };
    return std::visit(Overloaded{
                          [](std::monostate) { return QString{kDash}; },
                          [](const QString& text) { return text; },
                          [](DataCount count) { return formatCount(count.value); },
                          [&](DataPrice price) { return dashed(price.value, formatPrice(price.value)); },
                          [&](DataRatio ratio) { return dashed(ratio.value, formatReturn(ratio.value)); },
                          [](DataSpan span) { return spanText(span.value); },
                          [&](WallTime moment) { return momentText(moment, context); },
                          [&](Day day) { return formatDay(day, context.language); },
                      },
                      value);
}

QVariant dataSortValue(const DataValue& value)
{
    const auto number = [](double of) { return isMissing(of) ? QVariant() : QVariant(of); };
    return std::visit(Overloaded{
                          [](std::monostate) { return QVariant(); },
                          [](const QString& text) { return QVariant(text); },
                          [&](DataCount count) { return number(count.value); },
                          [&](DataPrice price) { return number(price.value); },
                          [&](DataRatio ratio) { return number(ratio.value); },
                          [&](DataSpan span) { return number(static_cast<double>(span.value.count())); },
                          [&](WallTime moment) { return number(static_cast<double>(moment.time_since_epoch().count())); },
                          [&](Day day) { return number(day - Day{}); },
                      },
                      value);
}

QString dataCsv(const DataValue& value)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return QString(); },
                          [](const QString& text) { return csvTextCell(text); },
                          [](DataCount count) { return shortestNumber(count.value); },
                          [](DataPrice price) { return shortestNumber(price.value); },
                          [](DataRatio ratio) { return shortestNumber(ratio.value); },
                          [](DataSpan span) { return QString::number(span.value.count()); },
                          [](WallTime moment) { return utcText(moment); },
                          [](Day day) { return day.toIso(); },
                      },
                      value);
}

FileCell dataFileCell(const DataCell& cell)
{
    if (!cell.code.isNull())
        return {cell.code};
    return std::visit(Overloaded{
                          [](std::monostate) -> FileCell { return {QString()}; },
                          [](const QString& text) -> FileCell { return {text}; },
                          [](DataCount count) -> FileCell { return {count.value, FileFormat::Whole}; },
                          [](DataPrice price) -> FileCell { return {price.value, FileFormat::Price}; },
                          [](DataRatio ratio) -> FileCell { return {ratio.value, FileFormat::Ratio}; },
                          [](DataSpan span) -> FileCell { return {static_cast<double>(span.value.count()), FileFormat::Whole}; },
                          [](WallTime moment) -> FileCell { return {utcText(moment)}; },
                          [](Day day) -> FileCell { return {std::optional{day}}; },
                      },
                      cell.value);
}

QString agoText(milliseconds age)
{
    if (age < minutes{1})
        return QCoreApplication::translate("DataTables", "just now");
    return QCoreApplication::translate("DataTables", "%1 ago", "a length of time").arg(spanText(age));
}

} // namespace chinatech

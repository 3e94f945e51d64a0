// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_text.h"

#include "core/format/numbers.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct DataText {
    Q_DECLARE_TR_FUNCTIONS(DataText)
};

std::int64_t bytesOf(const std::vector<RequestLogEntry>& requests)
{
    std::int64_t bytes = 0;
    for (const RequestLogEntry& entry : requests)
        bytes += entry.bytes;
    return bytes;
}

std::int64_t rowsOf(const StoreInfo& store, const char* table)
{
    const auto found = std::ranges::find(store.tables, QLatin1String(table), &StoreInfo::Table::name);
    return found == store.tables.end() ? 0 : found->rows;
}

QString requestNote(const FeedReport& report, Language language)
{
    const int count = static_cast<int>(report.requests.size());
    return DataText::tr("%n request(s)", nullptr, count) + QStringLiteral(" · ")
        + bytesText(bytesOf(report.requests), language) + QStringLiteral(" · ") + DataText::tr("nothing else is ever sent");
}

} // namespace

QString bytesText(std::int64_t bytes, Language language)
{
    QString text = localeOf(language).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    return text.replace(QLatin1String("kB"), QLatin1String("KB"));
}

DataNotes dataNotes(const FeedReport& report, Language language)
{
    const bool isAsked = !report.requests.empty() || !report.states.empty();
    const auto waiting = std::ranges::count(report.doubts, false, &StoredDoubt::isRejected);
    const int open = static_cast<int>(waiting);
    const int pairs = static_cast<int>(report.disagreements.size());
    DataNotes notes;
    notes.health = isAsked ? DataText::tr("asked in order; where one gives nothing, the next one is asked")
                           : DataText::tr("nothing was asked yet; each feed's successes and failures will stand here");
    notes.freshness = isAsked ? DataText::tr("days are those of the exchange")
                              : DataText::tr("nothing was asked yet; how current each figure is will stand here");
    notes.noFreshness = DataText::tr("No priced company is known.");
    if (open > 0)
        notes.quarantine = DataText::tr("%n bar(s) to decide", nullptr, open) + QStringLiteral(" · ")
            + DataText::tr("no figure rests on them");
    notes.noQuarantine = isAsked ? DataText::tr("No bar is in quarantine.")
                                 : DataText::tr("Bars that are not to be believed will stand here, with the reason, for you to decide.");
    if (pairs > 0)
        notes.disagreements = DataText::tr("%n day(s) on which two sources tell different closes", nullptr, pairs);
    notes.noDisagreements = isAsked ? DataText::tr("No two sources disagree.")
                                    : DataText::tr("Days on which two sources tell different closes will stand here, side by side.");
    if (!report.requests.empty())
        notes.requests = requestNote(report, language);
    notes.noRequests = DataText::tr("Every request will stand here with its time, host, path, status, bytes and duration.");
    return notes;
}

QString outcomeWords(FetchErrorKind kind)
{
    switch (kind) {
    case FetchErrorKind::RateLimited: return DataText::tr("Asked too often");
    case FetchErrorKind::Blocked: return DataText::tr("Refused");
    case FetchErrorKind::AuthStale: return DataText::tr("Access expired");
    case FetchErrorKind::NotFound: return DataText::tr("Not there");
    case FetchErrorKind::NoDataInRange: return DataText::tr("Nothing for these days");
    case FetchErrorKind::Malformed: return DataText::tr("Unreadable answer");
    case FetchErrorKind::Transient: return DataText::tr("No answer for now");
    case FetchErrorKind::Cancelled: return DataText::tr("Cancelled");
    }
    return {};
}

QString storeLine(const FeedReport& report, const DataContext& context)
{
    if (report.store.path.isEmpty())
        return {};
    const auto bars = static_cast<double>(rowsOf(report.store, "bar"));
    QStringList parts{DataText::tr("Store %1").arg(QDir::toNativeSeparators(report.store.path)),
                      bytesText(report.store.bytes, context.language), DataText::tr("%1 bars").arg(formatCount(bars))};
    if (report.backups.empty()) {
        parts.append(DataText::tr("no backup yet"));
    } else {
        const BackupFile& newest = report.backups.front();
        parts.append(DataText::tr("newest backup %1, %2")
                         .arg(dataText(newest.written, context), bytesText(newest.bytes, context.language)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace chinatech

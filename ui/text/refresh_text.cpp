// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/refresh_text.h"

#include "core/format/names.h"
#include "core/models/data_words.h"
#include "core/storage/refresh_state_store.h"
#include "ui/text/fetch_error_text.h"

#include <QCoreApplication>

#include <map>

namespace chinatech {

namespace {

struct RefreshWords {
    Q_DECLARE_TR_FUNCTIONS(Refresh)
};

std::vector<const RefreshLine*> linesOf(const RefreshReport& report, RefreshResult result)
{
    std::vector<const RefreshLine*> lines;
    for (const RefreshLine& line : report.lines) {
        if (line.result == result)
            lines.push_back(&line);
    }
    return lines;
}

/// The reason most of them have.
FetchErrorKind mainReason(const std::vector<const RefreshLine*>& failed)
{
    std::map<FetchErrorKind, int> counts;
    for (const RefreshLine* line : failed) {
        if (line->error)
            ++counts[line->error->kind];
    }
    FetchErrorKind main = FetchErrorKind::Transient;
    int most = 0;
    for (const auto& [kind, count] : counts) {
        if (count > most) {
            most = count;
            main = kind;
        }
    }
    return main;
}

/// To the minute, later: who asks then is not too early.
QString minuteText(WallTime moment, const DataContext& context)
{
    constexpr qsizetype kSeconds = 3;   // ":30"
    return dataText(std::chrono::ceil<std::chrono::minutes>(moment), context).chopped(kSeconds);
}

QString nameOf(const RefreshLine& line, const Market& market, Language language)
{
    if (line.subject == fixingsSubject())
        return RefreshWords::tr("exchange rates");
    const Instrument* const instrument = market.find(line.subject);
    return instrument ? shortName(*instrument, language) : line.subject;
}

} // namespace

QString refreshTrouble(const RefreshReport& report, const Market& market, Language language)
{
    const auto failed = linesOf(report, RefreshResult::Failed);
    const auto quarantined = linesOf(report, RefreshResult::Quarantined);
    if (!failed.empty()) {
        const QString reason = fetchErrorText(mainReason(failed));
        if (failed.size() == report.lines.size() - static_cast<std::size_t>(report.count(RefreshResult::Current)))
            return RefreshWords::tr("Nothing could be fetched. %1").arg(reason);
        const int count = static_cast<int>(failed.size());
        if (count == 1)
            return RefreshWords::tr("Not fetched: %1. %2").arg(nameOf(*failed.front(), market, language), reason);
        return RefreshWords::tr("%n subject(s) could not be fetched. %1", nullptr, count).arg(reason);
    }
    if (quarantined.empty())
        return report.failing.empty() ? QString() : RefreshWords::tr("Everything is there, but not every source answered.");
    int bars = 0;
    for (const RefreshLine* line : quarantined)
        bars += line->applied.doubts;
    return RefreshWords::tr("%n bar(s) are in quarantine until a second source confirms them.", nullptr, bars);
}

QString feedTrouble(const RefreshReport& report, const DataContext& context)
{
    std::map<QString, QStringList> pausedUntil;
    QStringList failing;
    for (const FeedHealth& health : report.failing) {
        const QString name = sourceTitle(health.feed);
        if (health.pausedUntil && *health.pausedUntil > context.now)
            pausedUntil[minuteText(*health.pausedUntil, context)].append(name);
        else
            failing.append(name);
    }
    const QString comma = QStringLiteral(", ");
    QStringList paused;
    for (const auto& [minute, names] : pausedUntil)
        paused.append(RefreshWords::tr("%1 until %2", "feeds that are not asked").arg(names.join(comma), minute));
    QStringList sentences;
    if (!paused.isEmpty())
        sentences.append(RefreshWords::tr("Not asked again: %1.").arg(paused.join(comma)));
    if (!failing.isEmpty())
        sentences.append(RefreshWords::tr("Failing: %1.").arg(failing.join(comma)));
    return sentences.join(u' ');
}

QString refreshSummary(const RefreshReport& report)
{
    const int updated = report.count(RefreshResult::Updated);
    int waiting = 0;
    for (const RefreshLine& line : report.lines)
        waiting += line.waiting;
    if (updated == 0 && waiting > 0)
        return RefreshWords::tr("Nothing new; %n session(s) wait in quarantine.", nullptr, waiting);
    return updated == 0 ? RefreshWords::tr("Everything is up to date.")
                        : RefreshWords::tr("Updated %n subject(s).", nullptr, updated);
}

} // namespace chinatech

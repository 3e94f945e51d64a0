// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/reconcile.h"

#include <algorithm>

namespace chinatech {

namespace {

/// From so many contradictions on, the delivery as a whole is not believed.
constexpr std::size_t kContradictionsForAll = 3;

const Bar* barOn(const std::vector<Bar>& bars, Day day)
{
    const auto found = std::ranges::lower_bound(bars, day, {}, &Bar::day);
    return found != bars.end() && found->day == day ? &*found : nullptr;
}

const DoubtfulBar* doubtOn(const HistoryChanges& changes, Day day)
{
    const auto found = std::ranges::find(changes.doubts, day, [](const DoubtfulBar& doubt) { return doubt.bar.day; });
    return found != changes.doubts.end() ? &*found : nullptr;
}

/// A stored bar that lacks fields which the delivered one has.
bool completes(const Bar& delivered, const Bar& stored)
{
    return (isMissing(stored.open) && !isMissing(delivered.open))
        || (isMissing(stored.high) && !isMissing(delivered.high))
        || (isMissing(stored.low) && !isMissing(delivered.low))
        || (isMissing(stored.volume) && !isMissing(delivered.volume));
}

/// What is heard about one open day.
class DayHearing {
public:
    DayHearing(HistoryChanges& changes, const MarketRecord& known, Day day, WallTime now)
        : m_changes{changes}, m_day{day}, m_now{now}, m_stored{comparableBars(known).closeOn(day)},
          m_storedSource{known.bars->source}, m_doubt{doubtOn(changes, day)}
    {
    }

    void hear(const Bar& second, const QString& source)
    {
        const bool isOwnWord = !m_doubt || m_doubt->doubt != BarDoubt::Disagrees;
        if (isMissing(m_stored) && isOwnWord)
            take(second, source);
        else if (!isMissing(m_stored) && closesAgree(second.close, m_stored))
            keepStored();
        else if (m_doubt && closesAgree(second.close, m_doubt->bar.close))
            take(m_doubt->bar, m_doubt->source);
        else
            stayOpen(second, source);
    }

    /// Of a day that has a close already, a feed that lists none says nothing.
    void hearNoTrade()
    {
        if (!isMissing(m_stored))
            return;
        m_changes.untraded.insert(m_day);
        close();
    }

private:
    void take(Bar bar, QString source)
    {
        if (!isMissing(m_stored))
            m_changes.disagreements.push_back({m_day, source, bar.close, m_storedSource, m_stored, m_now});
        else if (m_doubt && m_doubt->source != source)
            m_changes.disagreements.push_back({m_day, source, bar.close, m_doubt->source, m_doubt->bar.close, m_now});
        m_changes.bars.push_back({bar, std::move(source)});
        close();
    }

    void keepStored()
    {
        if (m_doubt)
            m_changes.disagreements.push_back({m_day, m_storedSource, m_stored, m_doubt->source, m_doubt->bar.close, m_now});
        close();
    }

    void stayOpen(const Bar& second, const QString& source)
    {
        m_changes.doubts.push_back({second, BarDoubt::Disagrees, source, m_now});
    }

    /// Removes the doubt, which m_doubt must not be read after.
    void close()
    {
        m_doubt = nullptr;
        std::erase_if(m_changes.doubts, [this](const DoubtfulBar& doubt) { return doubt.bar.day == m_day; });
        m_changes.open.erase(m_day);
        m_changes.settled.insert(m_day);
    }

    HistoryChanges& m_changes;
    Day m_day;
    WallTime m_now;
    double m_stored;
    QString m_storedSource;
    const DoubtfulBar* m_doubt;
};

} // namespace

const BarSeries& comparableBars(const MarketRecord& known)
{
    static const BarSeries kNone;
    return known.bars->isSample ? kNone : *known.bars;
}

HistoryChanges reconcile(const MarketRecord& known, const ValidatedHistory& delivered, const QString& source,
                         WallTime now)
{
    HistoryChanges changes;
    const BarSeries& stored = comparableBars(known);
    const CloseMatch match = matchCloses(stored, delivered.bars);
    changes.split = match.split;
    const bool isBelieved = match.split || match.differing.size() < kContradictionsForAll;
    const auto doubt = [&](const Bar& bar, BarDoubt why) {
        changes.doubts.push_back({bar, why, source, now});
        changes.open.insert(bar.day);
    };
    for (const Bar& bar : delivered.bars) {
        const auto index = stored.indexOf(bar.day);
        if (!index) {
            if (isBelieved) {
                changes.bars.push_back({bar, source});
                if (known.doubtful.contains(bar.day))
                    changes.settled.insert(bar.day);
            } else {
                doubt(bar, BarDoubt::Disagrees);
            }
        } else if (closesAgree(bar.close, stored.close[*index])) {
            if (completes(bar, stored.at(*index))) {
                changes.bars.push_back({bar, source});
                changes.bars.back().bar.close = stored.close[*index];
            }
        } else if (!match.split) {
            doubt(bar, BarDoubt::Disagrees);
        }
    }
    for (const DoubtfulBar& doubtful : delivered.doubtful) {
        if (stored.indexOf(doubtful.bar.day))
            continue;
        changes.doubts.push_back(doubtful);
        changes.open.insert(doubtful.bar.day);
    }
    for (const Day day : delivered.missing) {
        if (!stored.indexOf(day) && !known.untraded.contains(day))
            changes.open.insert(day);
    }
    return changes;
}

void hearSecond(HistoryChanges& changes, const MarketRecord& known, const ValidatedHistory& second,
                const QString& source, WallTime now)
{
    const std::set<Day> open = changes.open;
    for (const Day day : open) {
        DayHearing hearing{changes, known, day, now};
        if (const Bar* const bar = barOn(second.bars, day)) {
            hearing.hear(*bar, source);
            continue;
        }
        const bool isBracketed = !second.bars.empty() && second.bars.front().day < day && day < second.bars.back().day;
        const bool isDoubted = std::ranges::any_of(second.doubtful, [day](const DoubtfulBar& other) { return other.bar.day == day; });
        if (isBracketed && !isDoubted)
            hearing.hearNoTrade();
    }
}

} // namespace chinatech

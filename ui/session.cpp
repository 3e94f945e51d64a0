// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include <algorithm>
#include <utility>

namespace chinatech {

Session::Session(std::shared_ptr<const Market> market, QObject* parent)
    : QObject{parent}
    , m_market{std::move(market)}
    , m_company{m_selection.selected}
{
}

void Session::setMarket(std::shared_ptr<const Market> market)
{
    m_market = std::move(market);
    Q_EMIT marketChanged();
}

void Session::setSelection(const CompareSelection& selection)
{
    m_selection = selection;
    Q_EMIT selectionChanged();
}

void Session::setBoard(const BoardSelection& board)
{
    if (board == m_board)
        return;
    m_board = board;
    Q_EMIT boardChanged();
}

void Session::setChinaAi(const ChinaAiChoice& choice)
{
    if (choice == m_chinaAi)
        return;
    m_chinaAi = choice;
    Q_EMIT chinaAiChanged();
}

void Session::setCompany(const QString& symbol)
{
    if (symbol == m_company || !m_market->find(symbol))
        return;
    m_company = symbol;
    Q_EMIT companyChanged();
}

void Session::setIndicators(const IndicatorSets& indicators)
{
    if (indicators == m_indicators)
        return;
    m_indicators = indicators;
    Q_EMIT indicatorsChanged();
}

void Session::setCompanyChoice(const CompanyChoice& choice)
{
    if (choice == m_companyChoice)
        return;
    m_companyChoice = choice;
    Q_EMIT companyChoiceChanged();
}

void Session::setChartHabits(ChartHabits habits)
{
    if (habits == m_chartHabits)
        return;
    m_chartHabits = habits;
    Q_EMIT chartHabitsChanged();
}

void Session::setCrosshairDay(std::optional<Day> day)
{
    if (day == m_crosshairDay)
        return;
    m_crosshairDay = day;
    Q_EMIT crosshairDayChanged();
}

void Session::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

void Session::setAppearance(bool dark, ColourConvention convention)
{
    m_convention = convention;
    m_tokens = makeTokens(dark, convention);
    Q_EMIT appearanceChanged();
}

void Session::openCompany(const QString& symbol)
{
    setCompany(symbol);
    Q_EMIT companyRequested(symbol);
}

void Session::setFeedReport(std::shared_ptr<const FeedReport> report)
{
    m_feedReport = std::move(report);
    Q_EMIT feedReportChanged();
}

void Session::wantFeedReport() { Q_EMIT feedReportWanted(); }

void Session::setDisabledFeeds(const QSet<QString>& feeds)
{
    if (feeds == m_disabledFeeds)
        return;
    m_disabledFeeds = feeds;
    Q_EMIT disabledFeedsChanged();
}

void Session::switchFeed(const QString& feed, bool isOn) { Q_EMIT feedSwitchWanted(feed, isOn); }

void Session::setNetworkUse(NetworkUse use)
{
    if (use == m_networkUse)
        return;
    m_networkUse = use;
    Q_EMIT networkUseChanged();
}

void Session::workOffline(bool isOffline) { Q_EMIT offlineWanted(isOffline); }

void Session::removeListing(const QString& symbol) { Q_EMIT listingRemovalWanted(symbol); }

void Session::decideDoubts(const std::vector<DoubtDecision>& decisions)
{
    if (!decisions.empty())
        Q_EMIT doubtsDecided(decisions);
}

void Session::changeOwnEvents(const std::vector<OwnEventChange>& changes)
{
    if (!changes.empty())
        Q_EMIT ownEventsChanged(changes);
}

void Session::refuseOwnEvents(const Error& error) { Q_EMIT ownEventsRefused(error); }

const std::vector<Quote>& Session::quotes() const
{
    static const std::vector<Quote> kNone;
    return m_feedReport ? m_feedReport->quotes : kNone;
}

void Session::setDrawings(std::vector<Drawing> drawings)
{
    m_drawings = std::move(drawings);
    Q_EMIT drawingsChanged();
}

void Session::changeDrawings(const std::vector<DrawingChange>& changes)
{
    if (changes.empty())
        return;
    for (const DrawingChange& change : changes) {
        const auto known = std::ranges::find(m_drawings, change.drawing.key, &Drawing::key);
        if (change.isRemoval && known != m_drawings.end())
            m_drawings.erase(known);
        else if (!change.isRemoval && known != m_drawings.end())
            *known = change.drawing;
        else if (!change.isRemoval)
            m_drawings.push_back(change.drawing);
    }
    Q_EMIT drawingsChanged();
    // As they are now: what was drawn since may have been kept.
    std::vector<DrawingChange> all = changes;
    for (const QString& key : std::exchange(m_unkept, {})) {
        const auto known = std::ranges::find(m_drawings, key, &Drawing::key);
        Drawing drawing = known != m_drawings.end() ? *known : Drawing{};
        drawing.key = key;
        all.push_back({drawing, known == m_drawings.end()});
    }
    Q_EMIT drawingsDrawn(all);
}

void Session::refuseDrawings(const std::vector<DrawingChange>& changes)
{
    for (const DrawingChange& change : changes)
        m_unkept.insert(change.drawing.key);
}

} // namespace chinatech

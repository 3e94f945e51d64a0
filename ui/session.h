// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/indicator_sets.h"
#include "core/format/language.h"
#include "core/market/drawing.h"
#include "core/market/market.h"
#include "core/models/board_selection.h"
#include "core/models/china_ai_choice.h"
#include "core/models/company_choice.h"
#include "core/models/compare_selection.h"
#include "core/models/feed_report.h"
#include "core/storage/own_event_store.h"
#include "ui/theme/tokens.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace chinatech {

/// Whether anything may leave the machine.
enum class NetworkUse {
    Allowed,
    Off,            ///< the reader switched it off
    Forbidden,      ///< the program was started so
};

/// How charts answer the hand.
struct ChartHabits {
    bool isLinked = false;      ///< the crosshair's day is that of all charts, on every screen
    bool hasInertia = false;    ///< a chart that is let go while it moves runs on

    bool operator==(const ChartHabits&) const = default;
};

/// What all screens of one window share: the market snapshot, what is chosen, the language and the colours.
/// Pages read it and are told what changed; whoever changes something does it here. GUI thread only.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(std::shared_ptr<const Market> market, QObject* parent = nullptr);

    [[nodiscard]] const Market& market() const { return *m_market; }
    /// The same for work in another thread, which keeps it as long as it reads.
    [[nodiscard]] const std::shared_ptr<const Market>& snapshot() const { return m_market; }
    [[nodiscard]] const CompareSelection& selection() const { return m_selection; }
    [[nodiscard]] const BoardSelection& board() const { return m_board; }
    [[nodiscard]] const ChinaAiChoice& chinaAi() const { return m_chinaAi; }
    /// The company of the company screen; always an instrument of the market.
    [[nodiscard]] const QString& company() const { return m_company; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] ColourConvention convention() const { return m_convention; }

    void setMarket(std::shared_ptr<const Market> market);
    void setSelection(const CompareSelection& selection);
    void setBoard(const BoardSelection& board);
    void setChinaAi(const ChinaAiChoice& choice);
    void setCompany(const QString& symbol);
    /// How that screen shows its prices.
    [[nodiscard]] const CompanyChoice& companyChoice() const { return m_companyChoice; }
    void setCompanyChoice(const CompanyChoice& choice);
    /// The indicators of the company screen's chart, and the sets put by under a name.
    [[nodiscard]] const IndicatorSets& indicators() const { return m_indicators; }
    void setIndicators(const IndicatorSets& indicators);
    [[nodiscard]] const ChartHabits& chartHabits() const { return m_chartHabits; }
    void setChartHabits(ChartHabits habits);
    /// The day that linked charts point at.
    [[nodiscard]] std::optional<Day> crosshairDay() const { return m_crosshairDay; }
    void setCrosshairDay(std::optional<Day> day);
    void setLanguage(Language language);
    void setAppearance(bool dark, ColourConvention convention);

    /// Asks the window to show a company's screen.
    void openCompany(const QString& symbol);

    /// What the store knew of its feeds when it was last read; null before that.
    [[nodiscard]] const std::shared_ptr<const FeedReport>& feedReport() const { return m_feedReport; }
    void setFeedReport(std::shared_ptr<const FeedReport> report);
    /// The newest quote of each instrument in that report; none before it was read.
    [[nodiscard]] const std::vector<Quote>& quotes() const;
    /// Has it read (again); it comes later, with feedReportChanged().
    void wantFeedReport();
    /// Feeds that are never asked, by name.
    [[nodiscard]] const QSet<QString>& disabledFeeds() const { return m_disabledFeeds; }
    void setDisabledFeeds(const QSet<QString>& feeds);
    /// Asks the settings to have it so.
    void switchFeed(const QString& feed, bool isOn);
    [[nodiscard]] NetworkUse networkUse() const { return m_networkUse; }
    void setNetworkUse(NetworkUse use);
    /// Asks the settings to have it so.
    void workOffline(bool isOffline);
    /// Takes an added listing out of the store, with everything known of it; the market follows.
    void removeListing(const QString& symbol);
    /// The user's word on bars in quarantine; market and report follow.
    void decideDoubts(const std::vector<DoubtDecision>& decisions);
    /// Has events of the user's own kept, changed or removed; the market follows.
    void changeOwnEvents(const std::vector<OwnEventChange>& changes);
    /// They could not be kept: whoever asked still has them.
    void refuseOwnEvents(const Error& error);
    /// What the user drew over prices: read once at the start, then shown at once and kept in the store behind it.
    [[nodiscard]] const std::vector<Drawing>& drawings() const { return m_drawings; }
    void setDrawings(std::vector<Drawing> drawings);
    void changeDrawings(const std::vector<DrawingChange>& changes);
    /// The store could not take them. They stay on screen and go along with the next change.
    void refuseDrawings(const std::vector<DrawingChange>& changes);

Q_SIGNALS:
    void marketChanged();
    void selectionChanged();
    void boardChanged();
    void chinaAiChanged();
    void companyChanged();
    void companyChoiceChanged();
    void indicatorsChanged();
    void chartHabitsChanged();
    void crosshairDayChanged();
    void languageChanged();     ///< after the translators were changed
    void appearanceChanged();
    void companyRequested(const QString& symbol);
    void feedReportChanged();
    void feedReportWanted();
    void disabledFeedsChanged();
    void feedSwitchWanted(const QString& feed, bool isOn);
    void networkUseChanged();
    void offlineWanted(bool isOffline);
    void listingRemovalWanted(const QString& symbol);
    void doubtsDecided(const std::vector<chinatech::DoubtDecision>& decisions);
    void ownEventsChanged(const std::vector<chinatech::OwnEventChange>& changes);
    void ownEventsRefused(const chinatech::Error& error);
    void drawingsChanged();
    void drawingsDrawn(const std::vector<chinatech::DrawingChange>& changes);

private:
    std::shared_ptr<const Market> m_market;
    std::vector<Drawing> m_drawings;
    QSet<QString> m_unkept;     ///< keys of drawings that the store has not taken yet
    std::shared_ptr<const FeedReport> m_feedReport;
    QSet<QString> m_disabledFeeds;
    NetworkUse m_networkUse = NetworkUse::Allowed;
    CompareSelection m_selection = CompareSelection::standard();
    BoardSelection m_board;
    ChinaAiChoice m_chinaAi;
    QString m_company;
    CompanyChoice m_companyChoice;
    IndicatorSets m_indicators;
    ChartHabits m_chartHabits;
    std::optional<Day> m_crosshairDay;
    Language m_language = Language::English;
    ColourConvention m_convention = ColourConvention::Korea;
    Tokens m_tokens = makeTokens(false, ColourConvention::Korea);
};

} // namespace chinatech

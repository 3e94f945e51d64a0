// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "core/models/company_history.h"
#include "ui/pages/company_content.h"
#include "ui/pages/page.h"
#include "ui/text/event_details.h"

class QLabel;
class QScrollArea;

namespace chinatech {

class CompanyDrawings;
class CompanyEventList;
class CompanyFactBox;
class CompanyKeyList;
class CompanyParity;
class CompanyToolBar;
class CompanyWonSplit;
class PriceChart;
class RangeStrip;
class Segmented;

/// One company: the fact box with its key figures, the price, ADR premium and the return in won, and its
/// events. Where the window is narrow the events share the left column with the key figures.
class CompanyPage : public Page
{
    Q_OBJECT
public:
    explicit CompanyPage(Session& session, QWidget* parent = nullptr);

    void exportAs() override;
    void copyFigure() override;
    void printFigure() override;
    void copyFacts() override;
    void chooseRange(int index) override;
    [[nodiscard]] std::vector<NamedTwin> twins() const override;

    [[nodiscard]] const CompanyFacts& facts() const { return m_facts; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QWidget* makeLeft();
    [[nodiscard]] QWidget* makeCentre();
    [[nodiscard]] QWidget* makeRight();
    void connectAll();
    void onChanged();
    void onSelectionChanged();
    void onIndicatorsChanged();
    void hideOverlay(const QString& key, bool isolate);
    [[nodiscard]] CompanyView view() const;
    void onEventsChosen();
    void recompute();
    void showNoPrice(bool isEmpty);
    [[nodiscard]] std::optional<ProvisionalPrice> newestProvisional() const;
    void onQuotes();
    [[nodiscard]] CompanyFacts shownFacts() const;
    void onViewChanged();
    void showFactTexts();
    void showFacts();
    void showChart();
    void showStrip();
    [[nodiscard]] bool isRoomy() const;
    void connectDrawings();
    [[nodiscard]] PriceContent shownContent(std::optional<Day> today) const;
    [[nodiscard]] EventDetails detailsOf(const Event& event) const;
    void retranslate();
    void recolour();
    void foldEvents();
    void exportSheet();

    CompanyFacts m_facts;
    std::vector<DatedValue> m_parityHistory;
    CompanyToolBar* m_tools = nullptr;
    CompanyFactBox* m_box = nullptr;
    Segmented* m_tab = nullptr;
    QLabel* m_keyTitle = nullptr;
    CompanyKeyList* m_keys = nullptr;
    QWidget* m_foldedEvents = nullptr;
    PriceChart* m_chart = nullptr;
    RangeStrip* m_strip = nullptr;
    CompanyDrawings* m_drawings = nullptr;
    QLabel* m_noPrice = nullptr;
    CompanyParity* m_parity = nullptr;
    CompanyWonSplit* m_split = nullptr;
    QWidget* m_right = nullptr;
    QWidget* m_eventsHead = nullptr;
    QLabel* m_eventsTitle = nullptr;
    QLabel* m_eventsWhat = nullptr;
    QScrollArea* m_eventsScroll = nullptr;
    CompanyEventList* m_events = nullptr;
    QSet<QString> m_hidden;         ///< overlays, kept when range and company change
    EventFilter m_shownEvents;
    bool m_folded = false;
    bool m_isStale = false;         ///< something changed while another screen was shown
};

} // namespace chinatech

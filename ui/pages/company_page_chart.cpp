// SPDX-License-Identifier: GPL-3.0-or-later
// The chart's half of CompanyPage: what is drawn beside the price, and the strip below it.
#include "ui/charts/price_chart.h"
#include "ui/charts/range_strip.h"
#include "ui/pages/company_drawings.h"
#include "ui/pages/company_page.h"
#include "ui/pages/company_tool_bar.h"

namespace chinatech {

CompanyView CompanyPage::view() const
{
    const IndicatorSets& indicators = session().indicators();
    return {session().companyChoice(), session().selection().events, indicators.hasVolume, indicators.shown, m_hidden};
}

void CompanyPage::onIndicatorsChanged()
{
    if (isVisible())
        showChart();
    else
        m_isStale = true;
}

/// Hides an overlay or shows it again; isolated, all others are hidden or shown.
void CompanyPage::hideOverlay(const QString& key, bool isolate)
{
    QSet<QString> others;
    for (const ChartSeries& overlay : m_chart->content().overlays) {
        if (overlay.key != key)
            others.insert(overlay.key);
    }
    if (isolate)
        m_hidden = m_hidden == others ? QSet<QString>{} : others;
    else if (!m_hidden.remove(key))
        m_hidden.insert(key);
    showChart();
}

/// The strip has room in all but the lowest windows, and follows whatever the chart shows.
void CompanyPage::showStrip()
{
    const std::vector<Day>& axis = m_chart->content().axis;
    m_strip->setShown(!axis.empty() && isRoomy());
    if (axis.empty())
        return;
    const auto [left, right] = m_chart->plotEdges();
    m_strip->setEdges(left, right);
    m_strip->setWindow({axis.front(), axis.back()}, m_chart->daysInView());
}

PriceContent CompanyPage::shownContent(std::optional<Day> today) const
{
    const CompanyView shown = view();
    PriceContent content =
        priceContent(session().market(), m_facts, shown, session().language(), today, m_facts.provisional);
    m_drawings->addTo(content, m_facts, shown);
    return content;
}

void CompanyPage::connectDrawings()
{
    m_drawings = new CompanyDrawings{session(), *m_chart, this};
    m_drawings->addShortcuts(*this);
    m_tools->setDrawingMenu([this](QMenu& menu) { m_drawings->fill(menu); });
}

EventDetails CompanyPage::detailsOf(const Event& event) const
{
    const ReturnQuery query{{RangeKind::Ytd, {}}, session().companyChoice().currency, false, m_facts.asOf};
    return eventDetails(session().market(), event, eventListings(session().market(), m_facts), query, session().language());
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/china_ai_study.h"

#include "core/models/company_facts.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr std::size_t kWindows = kStudyWindows.size();
constexpr Day kFirstDay{1900, 1, 1};

/// Values of one window, one column a window.
class Columns {
public:
    void add(const EventStudy& study, bool lessBenchmark)
    {
        for (std::size_t i = 0; i < kWindows; ++i)
            m_columns[i].push_back(study.windows[i].value(lessBenchmark));
    }
    void add(const StudyMeans& means)
    {
        for (std::size_t i = 0; i < kWindows; ++i)
            m_columns[i].push_back(means[i].mean);
    }
    [[nodiscard]] StudyMeans means() const
    {
        StudyMeans means;
        for (std::size_t i = 0; i < kWindows; ++i)
            means[i] = meanOf(m_columns[i]);
        return means;
    }

private:
    std::array<std::vector<double>, kWindows> m_columns;
};

/// The first model that has something to show in every window, else the first event that has, else the newest.
void chooseOne(std::vector<EventRow>& events)
{
    const auto isWhole = [](const EventRow& row) {
        return std::ranges::none_of(row.study.windows, [](const StudyWindow& window) { return window.missing.has_value(); });
    };
    auto found = std::ranges::find_if(
        events, [&](const EventRow& row) { return row.event.category == QLatin1String("ai_model") && isWhole(row); });
    if (found == events.end())
        found = std::ranges::find_if(events, isWhole);
    (found == events.end() ? events.back() : *found).isChosen = true;
}

/// The company's events of the category, oldest first, with what it did around each.
void listEvents(StudyFacts& facts, const Market& market, const ChinaAiChoice& choice, const Instrument* benchmark, AsOf asOf)
{
    Columns columns;
    // However old: what an event did can be studied for as long as there are prices around it.
    std::vector<EventFacts> known = companyEvents(market, facts.company, asOf, choice.benchmark, DayRange{kFirstDay, asOf.day});
    std::ranges::reverse(known);
    for (const EventFacts& one : known) {
        if (!choice.category.isEmpty() && one.event.category != choice.category)
            continue;
        EventRow row;
        row.event = one.event;
        row.key = eventKey(one.event);
        row.isMarketWide = one.marketWide;
        row.isChosen = choice.events.contains(row.key);
        row.study = studyEvent(market, one.event, facts.company, benchmark, asOf);
        columns.add(row.study, choice.lessBenchmark);
        facts.events.push_back(std::move(row));
    }
    facts.eventMeans = columns.means();
    if (facts.events.empty() || std::ranges::any_of(facts.events, &EventRow::isChosen))
        return;
    // A category is studied whole.
    if (!choice.category.isEmpty()) {
        for (EventRow& row : facts.events)
            row.isChosen = true;
        return;
    }
    chooseOne(facts.events);
}

CompanyStudyRow companyRow(const Market& market, const Instrument& instrument, const StudyFacts& facts,
                           const Instrument* benchmark, bool lessBenchmark, AsOf asOf)
{
    CompanyStudyRow row;
    row.instrument = instrument;
    Columns columns;
    for (const EventRow& event : facts.events) {
        if (!event.isChosen)
            continue;
        row.study = studyEvent(market, event.event, instrument, benchmark, asOf);
        columns.add(row.study, lessBenchmark);
    }
    row.means = columns.means();
    return row;
}

/// Largest first; what is missing last in any case.
void sortBy(std::vector<CompanyStudyRow>& rows, int window)
{
    const auto column = static_cast<std::size_t>(std::clamp(window, 0, static_cast<int>(kWindows) - 1));
    std::ranges::stable_sort(rows, [column](const CompanyStudyRow& one, const CompanyStudyRow& other) {
        const double left = one.means[column].mean;
        const double right = other.means[column].mean;
        return isMissing(right) ? !isMissing(left) : left > right;
    });
}

} // namespace

StudyFacts chinaAiStudy(const Market& market, const ChinaAiChoice& choice, AsOf asOf)
{
    StudyFacts facts;
    facts.benchmark.fill(kMissing);
    const Instrument* company = market.find(choice.company);
    if (!company && !market.instruments.empty())
        company = &market.instruments.front();
    if (!company)
        return facts;
    facts.company = *company;
    const Instrument* const benchmark = market.find(choice.benchmark);
    listEvents(facts, market, choice, benchmark, asOf);

    Columns columns;
    for (const Instrument& instrument : market.instruments) {
        // An ADR tells the same story a second time, and an index is no company.
        if (instrument.kind != InstrumentKind::Equity)
            continue;
        // The company whose events are listed is always beside those chosen.
        if (!choice.companies.isEmpty() && !choice.companies.contains(instrument.symbol) && instrument.symbol != facts.company.symbol)
            continue;
        facts.companies.push_back(companyRow(market, instrument, facts, benchmark, choice.lessBenchmark, asOf));
        columns.add(facts.companies.back().means);
    }
    facts.companyMeans = columns.means();
    sortBy(facts.companies, choice.sortWindow);
    if (benchmark) {
        const CompanyStudyRow own = companyRow(market, *benchmark, facts, nullptr, false, asOf);
        for (std::size_t i = 0; i < kWindows; ++i)
            facts.benchmark[i] = own.means[i].mean;
    }
    return facts;
}

} // namespace chinatech

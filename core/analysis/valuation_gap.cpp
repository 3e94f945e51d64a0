// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/valuation_gap.h"

#include "core/analysis/rebase.h"

#include <algorithm>
#include <map>
#include <set>

namespace chinatech {

namespace {

/// Sessions in (after, to]; where the calendar does not know, weekdays.
int sessionsOld(const TradingCalendar& calendar, Day after, Day to)
{
    int count = 0;
    for (Day day = after + 1; day <= to; ++day) {
        const SessionStatus status = calendar.status(day);
        count += status == SessionStatus::Unknown ? !day.isWeekend() : status != SessionStatus::Closed;
        if (count >= kOutdatedSessions)
            break;
    }
    return count;
}

CompanyPe companyPe(const Market& market, const QString& symbol, Day asOf)
{
    CompanyPe company;
    company.symbol = symbol;
    company.missing = Missing::NoQuote;
    const Instrument* const instrument = market.find(symbol);
    if (!instrument || !instrument->isPriced())
        return company;
    const std::vector<Valuation>& known = market.record(symbol).valuations;
    const auto after = std::ranges::upper_bound(known, asOf, {}, &Valuation::day);
    if (after == known.begin())
        return company;
    const Valuation& newest = *std::prev(after);
    company.day = newest.day;
    company.source = newest.source;
    if (sessionsOld(market.calendarOf(*instrument), newest.day, asOf) >= kOutdatedSessions) {
        company.missing = Missing::Outdated;
        return company;
    }
    if (instrument->currency) {
        if (const auto rate = market.fx.rate(*instrument->currency, Currency::USD, newest.day))
            company.marketCap = newest.marketCap * rate->rate;
    }
    company.pe = newest.peTrailing;
    company.missing = isMissing(company.pe) ? std::optional{Missing::NoEarnings} : std::nullopt;
    return company;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return kMissing;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

BasketPe basketPe(const Market& market, const QStringList& symbols, AsOf asOf)
{
    BasketPe basket;
    std::vector<double> ratios;
    double value = 0;
    double earnings = 0;
    for (const QString& symbol : symbols) {
        CompanyPe company = companyPe(market, symbol, asOf.day);
        if (!company.missing) {
            ratios.push_back(company.pe);
            if (!isMissing(company.marketCap)) {
                value += company.marketCap;
                earnings += company.marketCap / company.pe;
                ++basket.weighed;
            }
        } else if (company.missing == Missing::NoEarnings) {
            ++basket.withoutEarnings;
        } else {
            ++basket.withoutQuote;
        }
        basket.companies.push_back(std::move(company));
    }
    basket.counted = static_cast<int>(ratios.size());
    basket.median = medianOf(std::move(ratios));
    if (earnings > 0)
        basket.weighted = value / earnings;
    return basket;
}

std::vector<PeGapPoint> peGapHistory(const Market& market, const QStringList& first, const QStringList& second, AsOf asOf)
{
    std::set<Day> days;
    for (const QStringList& symbols : {first, second}) {
        for (const QString& symbol : symbols) {
            for (const Valuation& valuation : market.record(symbol).valuations) {
                if (valuation.day <= asOf.day)
                    days.insert(valuation.day);
            }
        }
    }
    std::vector<PeGapPoint> history;
    for (const Day day : days) {
        const BasketPe one = basketPe(market, first, {day, true});
        const BasketPe other = basketPe(market, second, {day, true});
        if (one.counted > 0 && other.counted > 0)
            history.push_back({day, one.median, other.median, one.weighted, other.weighted});
    }
    return history;
}

BasketReturn basketReturn(const Market& market, const QStringList& symbols, const Range& range, AsOf asOf)
{
    BasketReturn basket;
    std::vector<const Instrument*> members;
    for (const QString& symbol : symbols) {
        const Instrument* const member = market.find(symbol);
        const Return whole = member ? computeReturn(market, *member, {range, std::nullopt, false, asOf}) : Return{};
        if (member && !whole.missing) {
            members.push_back(member);
        } else {
            basket.leftOut.append(symbol);
            basket.missing = whole.missing.value_or(Missing::NoData);
        }
    }
    basket.counted = static_cast<int>(members.size());
    if (members.empty())
        return basket;
    basket.missing.reset();
    const RebasedChart chart = rebase(market, members, {range, std::nullopt, false, asOf});
    std::map<Day, std::pair<double, int>> sums;
    double ends = 0;
    for (const RebasedLine& line : chart.lines) {
        for (std::size_t i = 0; i < line.x.size(); ++i) {
            auto& [sum, count] = sums[chart.axis[static_cast<std::size_t>(line.x[i])]];
            sum += line.value[i];
            ++count;
        }
        ends += line.value.empty() ? kMissing : line.value.back();
    }
    for (const auto& [day, sum] : sums) {
        if (sum.second != basket.counted)
            continue;
        basket.days.push_back(day);
        basket.value.push_back(sum.first / basket.counted);
    }
    // Of each member's own end, which is not the same day for all where the as-of day is not given.
    basket.last = ends / basket.counted;
    return basket;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/basket.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace chinatech {

namespace {

constexpr double kBase = 100;
const QString kGroup = QStringLiteral("basket");

std::vector<const Instrument*> membersOf(const Market& market, const Basket& basket)
{
    std::vector<const Instrument*> members;
    for (const QString& symbol : basket.members) {
        const Instrument* const member = market.find(symbol);
        if (!member || !member->isPriced() || market.record(symbol).bars->empty())
            return {};
        members.push_back(member);
    }
    return members;
}

/// The closes of one member, asked in ascending order of days.
class Closes {
public:
    Closes(const MarketRecord& record, DayRange span) : m_bars{adjustedBars(record, span, span.to)} {}

    double on(Day day)
    {
        while (m_next < m_bars.size() && m_bars.days[m_next] < day)
            ++m_next;
        return m_next < m_bars.size() && m_bars.days[m_next] == day ? m_bars.close[m_next] : kMissing;
    }

private:
    BarSeries m_bars;
    std::size_t m_next = 0;
};

bool endsPeriod(Day session, Day next, Rebalance rebalance)
{
    const auto period = [rebalance](Day day) {
        return day.year() * 12 + (rebalance == Rebalance::Quarterly ? (day.month() - 1) / 3 : day.month() - 1);
    };
    return rebalance != Rebalance::Never && period(session) != period(next);
}

/// The share of each member at the close of a session; they add up to 1.
std::expected<std::vector<double>, Missing> weightsAt(const Market& market, const std::vector<const Instrument*>& members,
                                                      BasketWeights weights, Day session)
{
    std::vector<double> shares(members.size(), 1);
    for (std::size_t i = 0; weights == BasketWeights::MarketCap && i < members.size(); ++i) {
        const MarketCap cap = marketCap(market, *members[i], {session, true}, Currency::USD);
        if (cap.missing)
            return std::unexpected(*cap.missing);
        shares[i] = cap.value;
    }
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share /= sum;
    return shares;
}

/// What is held between two rebalancings.
struct Holding {
    std::vector<double> units;

    [[nodiscard]] bool isOpen() const { return !units.empty(); }
    [[nodiscard]] double worth(const std::vector<double>& closes) const
    {
        return std::inner_product(units.begin(), units.end(), closes.begin(), 0.0);
    }
    void buy(double level, const std::vector<double>& shares, const std::vector<double>& closes)
    {
        units.resize(shares.size());
        for (std::size_t i = 0; i < shares.size(); ++i)
            units[i] = level * shares[i] / closes[i];
    }
};

/// The days that every member reaches and the calendar knows.
std::optional<DayRange> sharedSpan(const Market& market, const Basket& basket, const TradingCalendar& calendar)
{
    const auto& known = calendar.knownSpan();
    if (!known)
        return std::nullopt;
    DayRange span = *known;
    for (const QString& symbol : basket.members) {
        const BarSeries& bars = *market.record(symbol).bars;
        span.from = std::max(span.from, bars.days.front());
        span.to = std::min(span.to, bars.days.back());
    }
    return span.from <= span.to ? std::optional{span} : std::nullopt;
}

} // namespace

TradingCalendar commonCalendar(const Market& market, const std::vector<const Instrument*>& members, const QString& key)
{
    std::optional<DayRange> span;
    for (const Instrument* const member : members) {
        const auto& known = market.calendarOf(*member).knownSpan();
        if (!known)
            return {};
        span = span ? DayRange{std::max(span->from, known->from), std::min(span->to, known->to)} : *known;
    }
    std::vector<CalendarDay> closures;
    for (Day day = span ? span->from : Day{}; span && day <= span->to; ++day) {
        const bool isShut = std::ranges::any_of(members, [&](const Instrument* member) {
            return market.calendarOf(*member).status(day) == SessionStatus::Closed;
        });
        if (isShut && !day.isWeekend())
            closures.push_back({key, day, false, {}, {}});
    }
    return TradingCalendar{key, std::move(closures)};
}

std::expected<BasketLevels, Missing> basketLevels(const Market& market, const Basket& basket, const TradingCalendar& calendar)
{
    const std::vector<const Instrument*> members = membersOf(market, basket);
    const auto span = members.empty() ? std::nullopt : sharedSpan(market, basket, calendar);
    if (!span)
        return std::unexpected(Missing::NoData);
    std::vector<Closes> series;
    for (const Instrument* const member : members)
        series.emplace_back(market.record(member->symbol), *span);

    const std::vector<Day> sessions = calendar.sessionsIn(*span);
    BasketLevels levels;
    Holding holding;
    Missing whyNone = basket.rebalance == Rebalance::Never ? Missing::NoCloseOnBaseSession : Missing::NotConsecutive;
    std::vector<double> closes(members.size());
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const Day session = sessions[i];
        std::ranges::transform(series, closes.begin(), [session](Closes& one) { return one.on(session); });
        const bool isComplete = std::ranges::none_of(closes, isMissing);
        const bool isLast = i + 1 == sessions.size();
        const bool buys = basket.rebalance == Rebalance::Never ? session == basket.start
                                                              : !isLast && endsPeriod(session, sessions[i + 1], basket.rebalance);
        if (isComplete && (holding.isOpen() || buys)) {
            levels.days.push_back(session);
            levels.levels.push_back(holding.isOpen() ? holding.worth(closes) : kBase);
        }
        if (!buys)
            continue;
        if (!isComplete) {
            holding = {};
            levels = {};
            continue;
        }
        const auto shares = weightsAt(market, members, basket.weights, session);
        if (!shares) {
            whyNone = shares.error();
            holding = {};
            levels = {};
            continue;
        }
        holding.buy(levels.levels.back(), *shares, closes);
    }
    if (levels.days.empty())
        return std::unexpected(whyNone);
    return levels;
}

bool isBasket(const Instrument& instrument) { return instrument.group == kGroup; }

void addBaskets(Market& market, const std::vector<Basket>& baskets)
{
    for (const Basket& basket : baskets) {
        if (market.find(basket.symbol))
            continue;
        Instrument instrument;
        instrument.symbol = basket.symbol;
        instrument.kind = InstrumentKind::Index;
        instrument.group = kGroup;
        instrument.names = basket.names;
        MarketRecord record;
        BarSeries bars;
        bars.source = kGroup;
        const std::vector<const Instrument*> members = membersOf(market, basket);
        if (!members.empty()) {
            const auto isShared = [&](auto&& of) {
                return std::ranges::all_of(members, [&](const Instrument* one) { return of(*one) == of(*members.front()); });
            };
            if (isShared([](const Instrument& one) { return one.currency; }))
                instrument.currency = members.front()->currency;
            instrument.exchange = members.front()->exchange;
            if (!isShared([](const Instrument& one) { return calendarKey(one.exchange); })) {
                instrument.exchange = QStringLiteral("basket:") + basket.symbol;
                market.calendars[instrument.exchange] = commonCalendar(market, members, instrument.exchange);
            }
            for (const Instrument* const member : members)
                bars.isSample |= market.record(member->symbol).bars->isSample;
        }
        if (const auto levels = basketLevels(market, basket, market.calendarOf(instrument))) {
            for (std::size_t i = 0; i < levels->days.size(); ++i)
                bars.append({levels->days[i], kMissing, kMissing, kMissing, levels->levels[i], kMissing});
            record.firstBar = instrument.listed = levels->days.front();
        }
        record.bars = std::make_shared<const BarSeries>(std::move(bars));
        market.records[basket.symbol] = std::move(record);
        market.instruments.push_back(std::move(instrument));
    }
}

} // namespace chinatech

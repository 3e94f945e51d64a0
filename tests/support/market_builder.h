// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"

#include <initializer_list>

namespace chinatech::testing {

/// Makes small markets by hand: MarketBuilder().share("9988.HK").close("2025-03-07", 140).market().
class MarketBuilder {
public:
    /// Starts with New York and Hong Kong calendars that know 2014–2027 and no holiday but the given ones.
    MarketBuilder();

    MarketBuilder& holiday(const char* exchange, const char* day);
    MarketBuilder& share(const char* symbol, Currency currency = Currency::HKD, const char* exchange = "HKEX");
    MarketBuilder& index(const char* symbol);
    /// The following speak of the instrument added last.
    MarketBuilder& listed(const char* day);
    MarketBuilder& sample();
    MarketBuilder& close(const char* day, double price);
    /// The same close on every session of its exchange in the range.
    MarketBuilder& closes(const char* from, const char* to, double price);
    MarketBuilder& split(const char* exDate, double priceFactor);
    MarketBuilder& dividend(const char* exDate, double priceFactor);
    MarketBuilder& covered(const char* from, const char* to);
    MarketBuilder& shares(const char* asOf, double count, const char* basis = "accounts");
    MarketBuilder& fixing(Currency base, Currency quote, const char* day, double rate);

    [[nodiscard]] Market market() const;

private:
    Instrument& last() { return m_market.instruments.back(); }
    MarketRecord& record() { return m_market.records[last().symbol]; }

    Market m_market;
    QHash<QString, std::vector<CalendarDay>> m_calendars;
    QHash<QString, std::vector<Bar>> m_bars;
    QHash<QString, bool> m_samples;
    std::vector<Fixing> m_fixings;
};

/// A day from its ISO text, for tests alone: a bad text ends the test program.
[[nodiscard]] Day day(const char* iso);

} // namespace chinatech::testing

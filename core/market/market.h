// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/bar_series.h"
#include "core/market/corporate_action.h"
#include "core/market/event.h"
#include "core/market/fx_table.h"
#include "core/market/instrument.h"
#include "core/market/trading_calendar.h"
#include "core/market/valuation.h"

#include <QHash>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace chinatech {

/// What the store knows of one instrument beside its names.
struct MarketRecord {
    std::shared_ptr<const BarSeries> bars = std::make_shared<const BarSeries>();
    std::vector<CorporateAction> actions;   ///< ascending by ex-date
    std::optional<DayRange> coverage;       ///< span over which the actions are known to be complete
    std::vector<ShareCount> shares;         ///< ascending by day
    std::vector<Valuation> valuations;      ///< ascending by day
    std::set<Day> untraded;                 ///< sessions that a second source shows without a trade: a suspension
    std::set<Day> doubtful;                 ///< days whose only bar is in quarantine
    std::optional<Day> firstBar;            ///< oldest bar of the store, also when fewer were loaded
};

/// An immutable picture of what the store held at one moment: all that the analysis reads.
/// Values only, so it may be read from any thread.
class Market {
public:
    std::vector<Instrument> instruments;            ///< universe order
    QHash<QString, MarketRecord> records;           ///< by symbol
    QHash<QString, TradingCalendar> calendars;      ///< by calendarKey()
    FxTable fx;
    std::vector<Event> events;                      ///< ascending by date; those the user entered among them
    std::optional<Day> newestSession;               ///< newest bar of any instrument

    [[nodiscard]] const Instrument* find(const QString& symbol) const;
    /// An empty record for a symbol that has none.
    [[nodiscard]] const MarketRecord& record(const QString& symbol) const;
    /// A calendar that answers Unknown for an exchange that has none.
    [[nodiscard]] const TradingCalendar& calendarOf(const Instrument& instrument) const;
    /// True while every stored bar belongs to the bundled sample.
    [[nodiscard]] bool isSampleOnly() const;
};

} // namespace chinatech

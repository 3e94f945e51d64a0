// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/market_builder.h"

#include <algorithm>

namespace chinatech::testing {

Day day(const char* iso) { return Day::fromIso(QByteArrayView{iso}).value(); }

MarketBuilder::MarketBuilder()
{
    // A calendar knows the years it has a line of; one on a Sunday closes nothing that was open.
    for (const char* const exchange : {"HKEX", "NYSE"}) {
        holiday(exchange, "2014-01-01");
        for (int year = 2014; year <= 2027; ++year) {
            Day sunday{year, 12, 31};
            while (sunday.weekday() != 7)
                sunday = sunday - 1;
            holiday(exchange, qPrintable(sunday.toIso()));
        }
    }
}

MarketBuilder& MarketBuilder::holiday(const char* exchange, const char* when)
{
    const QString key = QString::fromLatin1(exchange);
    m_calendars[key].push_back({key, day(when), false, {}, QStringLiteral("no trading that day")});
    return *this;
}

MarketBuilder& MarketBuilder::share(const char* symbol, Currency currency, const char* exchange)
{
    Instrument instrument;
    instrument.symbol = QString::fromLatin1(symbol);
    instrument.currency = currency;
    instrument.exchange = QString::fromLatin1(exchange);
    instrument.names.en = instrument.symbol;
    m_market.instruments.push_back(instrument);
    return *this;
}

MarketBuilder& MarketBuilder::index(const char* symbol)
{
    share(symbol);
    last().kind = InstrumentKind::Index;
    return *this;
}

MarketBuilder& MarketBuilder::listed(const char* when)
{
    last().listed = day(when);
    return *this;
}

MarketBuilder& MarketBuilder::sample()
{
    m_samples[last().symbol] = true;
    return *this;
}

MarketBuilder& MarketBuilder::close(const char* when, double price)
{
    Bar bar;
    bar.day = day(when);
    bar.close = price;
    m_bars[last().symbol].push_back(bar);
    return *this;
}

MarketBuilder& MarketBuilder::closes(const char* from, const char* to, double price)
{
    for (Day when = day(from); when <= day(to); ++when) {
        if (!when.isWeekend())
            close(when.toIso().toLatin1().constData(), price);
    }
    return *this;
}

MarketBuilder& MarketBuilder::split(const char* exDate, double priceFactor)
{
    CorporateAction action;
    action.exDate = day(exDate);
    action.kind = ActionKind::Split;
    action.priceFactor = priceFactor;
    record().actions.push_back(action);
    return *this;
}

MarketBuilder& MarketBuilder::dividend(const char* exDate, double priceFactor)
{
    split(exDate, priceFactor);
    record().actions.back().kind = ActionKind::Dividend;
    return *this;
}

MarketBuilder& MarketBuilder::covered(const char* from, const char* to)
{
    record().coverage = DayRange{day(from), day(to)};
    return *this;
}

MarketBuilder& MarketBuilder::shares(const char* asOf, double count, const char* basis)
{
    record().shares.push_back({day(asOf), count, QString::fromUtf8(basis)});
    return *this;
}

MarketBuilder& MarketBuilder::fixing(Currency base, Currency quote, const char* when, double rate)
{
    m_fixings.push_back({base, quote, day(when), rate});
    return *this;
}

Market MarketBuilder::market() const
{
    Market market = m_market;
    for (auto calendar = m_calendars.begin(); calendar != m_calendars.end(); ++calendar)
        market.calendars[calendar.key()] = TradingCalendar{calendar.key(), calendar.value()};
    for (const Instrument& instrument : market.instruments) {
        auto bars = std::make_shared<BarSeries>();
        bars->isSample = m_samples.value(instrument.symbol);
        bars->source = bars->isSample ? QStringLiteral("sample") : QStringLiteral("import");
        std::vector<Bar> sorted = m_bars.value(instrument.symbol);
        std::ranges::sort(sorted, {}, &Bar::day);
        for (const Bar& bar : sorted)
            bars->append(bar);
        MarketRecord& record = market.records[instrument.symbol];
        if (!bars->empty()) {
            record.firstBar = bars->days.front();
            market.newestSession = std::max(market.newestSession.value_or(bars->days.back()), bars->days.back());
        }
        record.bars = std::move(bars);
    }
    market.fx = FxTable{m_fixings};
    return market;
}

} // namespace chinatech::testing

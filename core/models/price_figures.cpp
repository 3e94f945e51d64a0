// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/price_figures.h"

#include "core/analysis/market_cap.h"
#include "core/analysis/risk.h"
#include "core/analysis/statistics.h"
#include "core/models/company_facts.h"

#include <algorithm>
#include <numeric>

namespace chinatech {

namespace {

const QString kSessionsUnit = QStringLiteral("sessions");

/// The day so many sessions before.
std::expected<Day, Missing> sessionsBefore(const PriceReading& reading, Day day, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto before = reading.market.calendarOf(reading.instrument).lastSessionOnOrBefore(day - 1);
        if (!before)
            return std::unexpected(Missing::UnknownCalendar);
        day = *before;
    }
    return day;
}

SourcedFigure figureOf(const PriceReading& reading, const std::expected<double, Missing>& value, const QString& unit,
                       std::vector<FigureInput> inputs)
{
    if (!value)
        return missingFigure(unit, value.error());
    return {*value, unit, reading.close.day, reading.source, {}, std::nullopt, std::move(inputs)};
}

FigureInput priceInput(const PriceReading& reading, InputKind kind, double price, Day day)
{
    return {kind, price, reading.unit(), day, reading.source};
}

FigureInput closeInput(const PriceReading& reading)
{
    return priceInput(reading, InputKind::Close, reading.close.price, reading.close.day);
}

/// Where a window of so many sessions begins; nothing where the calendar cannot tell.
std::vector<FigureInput> windowInputs(const PriceReading& reading, int sessions, int back)
{
    const auto first = sessionsBefore(reading, reading.close.day, back);
    if (!first)
        return {};
    return {{InputKind::FirstSession, static_cast<double>(sessions), kSessionsUnit, *first, {}}};
}

QString quotient(double end, double base)
{
    return shortestNumber(end) + QStringLiteral(" / ") + shortestNumber(base) + QStringLiteral(" - 1");
}

double volumeOn(const PriceReading& reading)
{
    const BarSeries day = adjustedBars(reading.market.record(reading.instrument.symbol),
                                       {reading.close.day, reading.close.day}, reading.asOf.day);
    return day.empty() ? kMissing : day.volume.front();
}

std::expected<double, Missing> meanVolumeBefore(const PriceReading& reading)
{
    const auto first = sessionsBefore(reading, reading.close.day, kVolumeSessions);
    const auto last = first ? sessionsBefore(reading, reading.close.day, 1) : first;
    if (!last)
        return std::unexpected(last.error());
    const auto bars = everySession(reading.market, reading.instrument, {*first, *last}, reading.asOf.day);
    if (!bars)
        return std::unexpected(bars.error());
    // A missing volume makes the whole sum missing: NaN carries through.
    const double sum = std::accumulate(bars->volume.begin(), bars->volume.end(), 0.0);
    if (isMissing(sum) || sum <= 0)
        return std::unexpected(Missing::NoData);
    return sum / static_cast<double>(bars->size());
}

struct Cash
{
    double amount = 0;          ///< a share of today, in the listing's currency
    std::optional<Day> last;    ///< newest ex-date; nothing where there was none
    QString source;             ///< of that one; of the prices where there was none
};

std::expected<Cash, Missing> cashOfOneYear(const PriceReading& reading)
{
    const MarketRecord& record = reading.market.record(reading.instrument.symbol);
    const Instrument& instrument = reading.instrument;
    const Day from = reading.asOf.day.plusYears(-1);
    const Day end = reading.close.day;
    if (!record.coverage || record.coverage->from > from + 1 || record.coverage->to < end)
        return std::unexpected(Missing::NoCorporateActions);
    Cash cash{0, std::nullopt, reading.source};
    for (const CorporateAction& action : record.actions) {
        if (action.kind != ActionKind::Dividend || action.exDate <= from || action.exDate > end)
            continue;
        if (isMissing(action.amount) || !instrument.currency)
            return std::unexpected(Missing::NoCorporateActions);
        const auto fx = reading.market.fx.rate(action.currency.value_or(*instrument.currency), *instrument.currency,
                                               action.exDate);
        if (!fx)
            return std::unexpected(Missing::NoFixing);
        cash.amount += action.amount * fx->rate / splitDivisor(record.actions, action.exDate, reading.asOf.day);
        cash.last = action.exDate;
        cash.source = action.source;
    }
    return cash;
}

/// The bars of the year, every session of them.
std::expected<BarSeries, Missing> yearOf(const PriceReading& reading)
{
    return everySession(reading.market, reading.instrument, {reading.asOf.day.plusYears(-1) + 1, reading.close.day},
                        reading.asOf.day);
}

SourcedFigure extreme(const PriceReading& reading, const BarSeries& bars, const std::vector<double>& prices, bool isHigh)
{
    const auto place = isHigh ? std::ranges::max_element(prices) : std::ranges::min_element(prices);
    const Day day = bars.days[static_cast<std::size_t>(place - prices.begin())];
    return {*place, reading.unit(), reading.close.day, reading.source, {}, std::nullopt,
            {priceInput(reading, isHigh ? InputKind::High : InputKind::Low, *place, day)}};
}

std::expected<BarSeries, Missing> barsOfThreeYears(const PriceReading& reading)
{
    const auto base =
        reading.market.calendarOf(reading.instrument).lastSessionOnOrBefore(reading.asOf.day.plusYears(-3));
    if (!base)
        return std::unexpected(Missing::UnknownCalendar);
    if (reading.instrument.listed && *base < *reading.instrument.listed)
        return std::unexpected(Missing::YoungerThanRange);
    return everySession(reading.market, reading.instrument, {*base, reading.close.day}, reading.asOf.day);
}

SourcedFigure fallFigure(const PriceReading& reading, const Fall& fall)
{
    return {fall.ratio(), kRatioUnit, reading.close.day, reading.source, quotient(fall.to, fall.from), std::nullopt,
            {priceInput(reading, InputKind::Trough, fall.to, fall.toDay),
             priceInput(reading, InputKind::Peak, fall.from, fall.fromDay)}};
}

} // namespace

QString PriceReading::unit() const
{
    return instrument.currency ? currencyCode(*instrument.currency) : QString();
}

SourcedFigure missingFigure(const QString& unit, Missing why)
{
    SourcedFigure figure;
    figure.unit = unit;
    figure.missing = why;
    return figure;
}

SourcedFigure returnFigure(const Market& market, const Instrument& instrument, const Return& result,
                           std::optional<Currency> currency)
{
    SourcedFigure figure{result.value, kRatioUnit, result.endDate, result.source, {}, result.missing};
    if (result.missing)
        return figure;
    const PriceReading reading{market, instrument, {}, {*result.endDate, result.endPrice, 0}, result.source};
    figure.formula = quotient(result.endPrice, result.basePrice);
    figure.inputs = {closeInput(reading),
                     priceInput(reading, InputKind::BaseClose, result.basePrice, *result.baseDate)};
    if (!currency || !instrument.currency || *currency == *instrument.currency)
        return figure;
    const auto atEnd = market.fx.rate(*instrument.currency, *currency, *result.endDate);
    const auto atBase = market.fx.rate(*instrument.currency, *currency, *result.baseDate);
    if (!atEnd || !atBase)
        return figure;
    const auto number = [](double value) { return shortestNumber(roundSignificant(value, 10)); };
    figure.formula = QStringLiteral("%1 * %2 / (%3 * %4) - 1")
                         .arg(shortestNumber(result.endPrice), number(atEnd->rate), shortestNumber(result.basePrice),
                              number(atBase->rate));
    const QString pair = currencyCode(*instrument.currency) + currencyCode(*currency);
    figure.inputs.push_back({InputKind::Fixing, atEnd->rate, pair, atEnd->fixedOn, {}});
    figure.inputs.push_back({InputKind::Fixing, atBase->rate, pair, atBase->fixedOn, {}});
    return figure;
}

SourcedFigure dayChangeFigure(const PriceReading& reading)
{
    const auto change = sessionReturn(reading.market, reading.instrument, reading.close.day, reading.asOf.day);
    SourcedFigure figure = figureOf(reading, change, kRatioUnit, {});
    const auto before = sessionsBefore(reading, reading.close.day, 1);
    if (figure.missing || !before)
        return figure;
    const double base =
        adjustedCloseOn(reading.market.record(reading.instrument.symbol), *before, reading.asOf.day);
    figure.formula = quotient(reading.close.price, base);
    figure.inputs = {closeInput(reading), priceInput(reading, InputKind::BaseClose, base, *before)};
    return figure;
}

SourcedFigure volumeFigure(const PriceReading& reading)
{
    const double volume = volumeOn(reading);
    if (isMissing(volume))
        return missingFigure(kSharesUnit, Missing::NoData);
    return {volume, kSharesUnit, reading.close.day, reading.source, {}, std::nullopt};
}

SourcedFigure volumeRatioFigure(const PriceReading& reading)
{
    const double volume = volumeOn(reading);
    const auto mean = meanVolumeBefore(reading);
    if (isMissing(volume) || !mean)
        return missingFigure(kMultipleUnit, mean ? Missing::NoData : mean.error());
    const auto first = sessionsBefore(reading, reading.close.day, kVolumeSessions);
    return {volume / *mean, kMultipleUnit, reading.close.day, reading.source,
            shortestNumber(volume) + QStringLiteral(" / ") + shortestNumber(std::round(*mean)), std::nullopt,
            {{InputKind::Volume, volume, kSharesUnit, reading.close.day, reading.source},
             {InputKind::MeanVolume, *mean, kSharesUnit, {}, reading.source},
             {InputKind::FirstSession, kVolumeSessions, kSessionsUnit, *first, {}}}};
}

SourcedFigure turnoverFigure(const PriceReading& reading)
{
    // An index level times shares is no money.
    if (reading.instrument.isIndex())
        return missingFigure(reading.unit(), Missing::NotForIndices);
    return figureOf(reading, meanTurnover(reading.market, reading.instrument, reading.asOf), reading.unit(),
                    windowInputs(reading, kTurnoverWindow, kTurnoverWindow - 1));
}

SourcedFigure volatilityFigure(const PriceReading& reading)
{
    return figureOf(reading, volatility(reading.market, reading.instrument, reading.asOf), kRatioUnit,
                    windowInputs(reading, kVolatilitySessions, kVolatilitySessions));
}

SourcedFigure dividendYieldFigure(const PriceReading& reading)
{
    if (reading.instrument.isIndex())
        return missingFigure(kRatioUnit, Missing::NotForIndices);
    const auto cash = cashOfOneYear(reading);
    if (!cash)
        return missingFigure(kRatioUnit, cash.error());
    return {cash->amount / reading.close.price, kRatioUnit, reading.close.day, reading.source,
            shortestNumber(roundSignificant(cash->amount, 12)) + QStringLiteral(" / ") +
                shortestNumber(reading.close.price),
            std::nullopt,
            {{InputKind::Dividends, cash->amount, reading.unit(), cash->last, cash->source}, closeInput(reading)}};
}

SourcedFigure peFigure(const PriceReading& reading)
{
    const auto published = peOf(reading.market, reading.instrument, reading.close.day);
    if (!published)
        return missingFigure(kMultipleUnit, published.error());
    return {published->peTrailing, kMultipleUnit, published->day, published->source, {}, std::nullopt};
}

YearFigures yearFigures(const PriceReading& reading)
{
    YearFigures year;
    const auto bars = yearOf(reading);
    if (!bars) {
        year.low = year.high = missingFigure(reading.unit(), bars.error());
        year.belowHighestClose = missingFigure(kRatioUnit, bars.error());
        return year;
    }
    year.closing = std::ranges::any_of(bars->high, isMissing) || std::ranges::any_of(bars->low, isMissing);
    year.low = extreme(reading, *bars, year.closing ? bars->close : bars->low, false);
    year.high = extreme(reading, *bars, year.closing ? bars->close : bars->high, true);
    const SourcedFigure highest = extreme(reading, *bars, bars->close, true);
    year.belowHighestClose = {reading.close.price / highest.value - 1, kRatioUnit, reading.close.day, reading.source,
                              quotient(reading.close.price, highest.value), std::nullopt,
                              {closeInput(reading),
                               priceInput(reading, InputKind::Peak, highest.value, *highest.inputs.front().day)}};
    return year;
}

ThreeYears threeYears(const PriceReading& reading)
{
    ThreeYears result;
    const auto bars = barsOfThreeYears(reading);
    if (!bars) {
        result.drawdown = missingFigure(kRatioUnit, bars.error());
        return result;
    }
    result.drawdown = fallFigure(reading, deepestFall(*bars));
    const auto at = [&bars](auto place) {
        return CloseAt{bars->days[static_cast<std::size_t>(place - bars->close.begin())], *place};
    };
    result.lowest = at(std::ranges::min_element(bars->close));
    result.highest = at(std::ranges::max_element(bars->close));
    return result;
}

} // namespace chinatech

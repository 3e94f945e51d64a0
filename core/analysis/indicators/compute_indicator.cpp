// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/compute_indicator.h"

#include "core/analysis/indicators/atr.h"
#include "core/analysis/indicators/bollinger.h"
#include "core/analysis/indicators/drawdown.h"
#include "core/analysis/indicators/macd.h"
#include "core/analysis/indicators/moving_average.h"
#include "core/analysis/indicators/obv.h"
#include "core/analysis/indicators/rolling_risk.h"
#include "core/analysis/indicators/rsi.h"

#include <utility>

namespace chinatech {

namespace {

std::vector<SessionValues> linesOf(const IndicatorChoice& choice, const SessionBars& bars)
{
    const auto n = [&choice](std::size_t i) { return static_cast<int>(choice.parameters[i]); };
    switch (choice.kind) {
    case IndicatorKind::Sma: return {simpleAverage(bars.close, n(0))};
    case IndicatorKind::Ema: return {exponentialAverage(bars.close, n(0))};
    case IndicatorKind::Bollinger: {
        BollingerBands bands = bollingerBands(bars.close, n(0), choice.parameters[1]);
        return {std::move(bands.middle), std::move(bands.upper), std::move(bands.lower)};
    }
    case IndicatorKind::Rsi: return {relativeStrength(bars.close, n(0))};
    case IndicatorKind::Macd: {
        Macd result = macd(bars.close, n(0), n(1), n(2));
        return {std::move(result.line), std::move(result.signal), std::move(result.histogram)};
    }
    case IndicatorKind::Atr: return {averageTrueRange(bars.high, bars.low, bars.close, n(0))};
    case IndicatorKind::Obv: return {onBalanceVolume(bars.close, bars.volume)};
    case IndicatorKind::Drawdown: return {drawdown(bars.close, n(0))};
    case IndicatorKind::Volatility: return {rollingVolatility(bars.close, n(0))};
    case IndicatorKind::Beta: break;
    }
    return {};
}

} // namespace

IndicatorValues computeIndicator(const IndicatorChoice& choice, const SessionBars& shown, const SessionBars& local,
                                 const SessionBars& benchmark)
{
    if (choice.kind == IndicatorKind::Beta) {
        CommonCloses closes = commonCloses(local, benchmark);
        SessionValues beta = rollingBeta(closes.first, closes.second, static_cast<int>(choice.parameters[0]));
        return {std::move(closes.days), {std::move(beta)}};
    }
    return {shown.days, linesOf(choice, shown)};
}

} // namespace chinatech

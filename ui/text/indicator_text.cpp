// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/indicator_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

/// Sessions up to and with the first value.
int sessionsNeeded(const IndicatorChoice& choice)
{
    const int first = static_cast<int>(choice.parameters[0]);
    switch (choice.kind) {
    case IndicatorKind::Rsi:
    case IndicatorKind::Volatility:
    case IndicatorKind::Beta: return first + 1;
    case IndicatorKind::Macd: return static_cast<int>(choice.parameters[1]);
    case IndicatorKind::Obv: return 1;
    default: return first;
    }
}

} // namespace

QString indicatorShortName(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::Sma: return QCoreApplication::translate("Indicators", "SMA");
    case IndicatorKind::Ema: return QCoreApplication::translate("Indicators", "EMA");
    case IndicatorKind::Bollinger: return QCoreApplication::translate("Indicators", "Bollinger");
    case IndicatorKind::Rsi: return QStringLiteral("RSI");
    case IndicatorKind::Macd: return QStringLiteral("MACD");
    case IndicatorKind::Atr: return QStringLiteral("ATR");
    case IndicatorKind::Obv: return QStringLiteral("OBV");
    case IndicatorKind::Drawdown: return QCoreApplication::translate("Indicators", "Drawdown");
    case IndicatorKind::Volatility: return QCoreApplication::translate("Indicators", "Volatility");
    case IndicatorKind::Beta: return QCoreApplication::translate("Indicators", "Beta");
    }
    return {};
}

QString indicatorName(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::Sma: return QCoreApplication::translate("Indicators", "Simple moving average (SMA)");
    case IndicatorKind::Ema: return QCoreApplication::translate("Indicators", "Exponential moving average (EMA)");
    case IndicatorKind::Bollinger: return QCoreApplication::translate("Indicators", "Bollinger bands");
    case IndicatorKind::Rsi: return QCoreApplication::translate("Indicators", "Relative strength (RSI)");
    case IndicatorKind::Macd: return QStringLiteral("MACD");
    case IndicatorKind::Atr: return QCoreApplication::translate("Indicators", "Average true range (ATR)");
    case IndicatorKind::Obv: return QCoreApplication::translate("Indicators", "On-balance volume (OBV)");
    case IndicatorKind::Drawdown: return QCoreApplication::translate("Indicators", "Drawdown from the high");
    case IndicatorKind::Volatility: return QCoreApplication::translate("Indicators", "Volatility, annualised");
    case IndicatorKind::Beta: return QCoreApplication::translate("Indicators", "Beta to the benchmark");
    }
    return {};
}

QString indicatorTitle(const IndicatorChoice& choice)
{
    const QString parameters = choice.parameterText();
    return parameters.isEmpty() ? indicatorShortName(choice.kind) : indicatorShortName(choice.kind) + u' ' + parameters;
}

QString parameterName(IndicatorKind kind, std::size_t parameter)
{
    if (kind == IndicatorKind::Bollinger && parameter == 1)
        return QCoreApplication::translate("Indicators", "Deviations");
    if (kind == IndicatorKind::Macd) {
        return parameter == 0   ? QCoreApplication::translate("Indicators", "Short average")
               : parameter == 1 ? QCoreApplication::translate("Indicators", "Long average")
                                : QCoreApplication::translate("Indicators", "Signal");
    }
    return QCoreApplication::translate("Indicators", "Sessions");
}

QString parameterBounds(const IndicatorParameter& bounds)
{
    return QCoreApplication::translate("Indicators", "%1 to %2")
        .arg(QString::number(bounds.low), QString::number(bounds.high));
}

QString parameterProblem(IndicatorKind kind, std::size_t parameter)
{
    const IndicatorParameter& bounds = indicatorEntry(kind).parameters[parameter];
    const QString sentence = bounds.decimals > 0
        ? QCoreApplication::translate("Indicators", "%1, %2: a number from %3 to %4.")
        : QCoreApplication::translate("Indicators", "%1, %2: a whole number from %3 to %4.");
    return sentence.arg(indicatorShortName(kind), parameterName(kind, parameter), QString::number(bounds.low),
                        QString::number(bounds.high));
}

QString orderProblem()
{
    return QCoreApplication::translate("Indicators", "MACD: the short average must have fewer sessions than the long one.");
}

QString indicatorLineName(IndicatorKind kind, std::size_t line)
{
    if (kind == IndicatorKind::Macd && line == 0)
        return QStringLiteral("MACD");
    if (kind == IndicatorKind::Macd && line == 1)
        return QCoreApplication::translate("Indicators", "Signal");
    if (kind == IndicatorKind::Macd && line == 2)
        return QCoreApplication::translate("Indicators", "Difference");
    return {};
}

QString indicatorLineCode(IndicatorKind kind, std::size_t line)
{
    if (line == 0 || (kind != IndicatorKind::Macd && kind != IndicatorKind::Bollinger))
        return {};
    if (kind == IndicatorKind::Macd)
        return line == 1 ? QStringLiteral("signal") : QStringLiteral("histogram");
    return line == 1 ? QStringLiteral("upper") : QStringLiteral("lower");
}

QString indicatorNeeds(const IndicatorChoice& choice)
{
    const int count = sessionsNeeded(choice);
    if (choice.kind == IndicatorKind::Obv)
        return QCoreApplication::translate("Indicators", "needs the volume of the session");
    if (choice.kind == IndicatorKind::Atr)
        return QCoreApplication::translate("Indicators", "needs the highs and lows of %n session(s) in a row", nullptr, count);
    return QCoreApplication::translate("Indicators", "needs %n session(s) in a row", nullptr, count);
}

} // namespace chinatech

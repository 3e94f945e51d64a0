// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/cap_figure.h"

namespace chinatech {

namespace {

void addFactor(SourcedFigure& figure, FigureInput input)
{
    figure.formula += (figure.formula.isEmpty() ? QString() : QStringLiteral(" * ")) + shortestNumber(input.value);
    figure.inputs.push_back(std::move(input));
}

} // namespace

SourcedFigure capFigure(const MarketCap& cap, const Instrument& instrument, std::optional<Currency> currency)
{
    const bool isLocal = currency == instrument.currency;
    SourcedFigure figure;
    figure.value = isLocal ? cap.localValue : cap.value;
    figure.unit = currency ? currencyCode(*currency) : QString();
    if (cap.close.day != Day{})
        figure.date = cap.close.day;
    figure.source = cap.isVendors() ? cap.vendor : cap.shares.basis;
    if (isMissing(figure.value)) {
        figure.missing = cap.missing.value_or(Missing::NoData);
        return figure;
    }
    const QString local = instrument.currency ? currencyCode(*instrument.currency) : QString();
    if (cap.isVendors()) {
        addFactor(figure, {InputKind::MarketCap, cap.localValue, local, cap.close.day, cap.vendor});
    } else {
        addFactor(figure, {InputKind::Shares, cap.shares.shares, QStringLiteral("shares"), cap.shares.asOf, cap.shares.basis});
        addFactor(figure, {InputKind::Close, cap.close.price, local, cap.close.day, {}});
    }
    if (!isLocal)
        addFactor(figure, {InputKind::Fixing, cap.fx.rate, local + figure.unit, cap.fx.fixedOn, {}});
    return figure;
}

SourcedFigure sharesFigure(const MarketCap& cap)
{
    const QString unit = QStringLiteral("shares");
    if (cap.shares.shares <= 0) {
        SourcedFigure none;
        none.unit = unit;
        none.missing = cap.isVendors() ? Missing::NoShareCount : cap.missing.value_or(Missing::NoShareCount);
        return none;
    }
    return {cap.shares.shares, unit, cap.shares.asOf, cap.shares.basis, {}, std::nullopt};
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_notes.h"

#include "app/cli/words.h"
#include "core/format/dates.h"
#include "ui/text/particle.h"

#include <algorithm>

namespace chinatech {

namespace {

bool isSample(const Market& market, const QString& symbol)
{
    const BarSeries& bars = *market.record(symbol).bars;
    return bars.isSample && !bars.empty();
}

std::optional<DayRange> spanOfPrices(const Market& market)
{
    std::optional<Day> first;
    for (const MarketRecord& record : market.records) {
        if (record.firstBar)
            first = std::min(first.value_or(*record.firstBar), *record.firstBar);
    }
    return first && market.newestSession ? std::optional{DayRange{*first, *market.newestSession}} : std::nullopt;
}

} // namespace

bool isSampleAmongOthers(const Market& market, const QString& symbol)
{
    return isSample(market, symbol) && !market.isSampleOnly();
}

QString starred(const QString& text) { return text + QStringLiteral(" *"); }

QString starText()
{
    return u'\n' + words(QT_TRANSLATE_NOOP("CommandLine", "* closes of the bundled sample")) + u'\n';
}

QString sampleNote(const Market& market, const QStringList& symbols)
{
    if (market.isSampleOnly())
        return words(QT_TRANSLATE_NOOP("CommandLine", "These are the figures of the bundled sample. “chinatech import” "
                                                      "takes in a market-data pack."))
            + u'\n';
    QStringList named;
    for (const QString& symbol : symbols) {
        if (isSample(market, symbol) && !named.contains(symbol))
            named.append(symbol);
    }
    if (named.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("CommandLine", "The figures of these rest on the bundled sample, not on imported "
                                                  "prices: %1."))
               .arg(named.join(QLatin1String(", ")))
        + u'\n';
}

QString spanNote(const Market& market, AsOf asOf, const Range& range, Language language)
{
    const auto span = spanOfPrices(market);
    if (!span)
        return {};
    QList<Day> asked;
    if (asOf.isExplicit)
        asked.append(asOf.day);
    if (range.kind == RangeKind::Custom)
        asked << range.custom.from << range.custom.to;
    const auto outside = std::ranges::find_if(asked, [&](Day day) { return !span->contains(day); });
    if (outside == asked.end())
        return {};
    return withParticles(words(QT_TRANSLATE_NOOP("CommandLine", "There are prices from %1 to %2; %3 lies outside."))
                             .arg(formatDay(span->from, language), formatDay(span->to, language),
                                  formatDay(*outside, language)))
        + u'\n';
}

} // namespace chinatech

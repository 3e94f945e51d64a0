// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/selection_settings.h"

namespace chinatech {

CompareSelection readSelection(const Settings& settings)
{
    CompareSelection selection = CompareSelection::standard();
    selection.hiddenColumns = settings.list(Setting::CompareHiddenColumns);
    for (const QString& kind : settings.list(Setting::HiddenEvents))
        selection.events.set(kind, false);
    if (!settings.isSet(Setting::CompareSymbols))
        return selection;
    selection.symbols = settings.list(Setting::CompareSymbols);
    selection.benchmark = settings.text(Setting::CompareBenchmark);
    const QStringList hidden = settings.list(Setting::CompareHidden);
    selection.hidden = QSet<QString>{hidden.begin(), hidden.end()};
    selection.selected = settings.text(Setting::CompareSelected);
    if (const Result<Range> range = Range::parse(settings.text(Setting::CompareRange)))
        selection.range = *range;
    selection.currency = currencyFromCode(settings.text(Setting::CompareCurrency));
    selection.total = settings.flag(Setting::CompareTotal);
    selection.logScale = settings.flag(Setting::CompareLog);
    selection.calendarTime = settings.flag(Setting::CompareCalendar);
    selection.showEvents = settings.flag(Setting::CompareEvents);
    return selection;
}

void writeSelection(Settings& settings, const CompareSelection& selection)
{
    QStringList hidden{selection.hidden.begin(), selection.hidden.end()};
    hidden.sort();
    settings.set(Setting::CompareSymbols, selection.symbols);
    settings.set(Setting::CompareBenchmark, selection.benchmark);
    settings.set(Setting::CompareHidden, hidden);
    settings.set(Setting::CompareSelected, selection.selected);
    settings.set(Setting::CompareRange, selection.range.code());
    settings.set(Setting::CompareCurrency, selection.currency ? currencyCode(*selection.currency) : QString());
    settings.set(Setting::CompareTotal, selection.total);
    settings.set(Setting::CompareLog, selection.logScale);
    settings.set(Setting::CompareCalendar, selection.calendarTime);
    settings.set(Setting::CompareEvents, selection.showEvents);
    settings.set(Setting::HiddenEvents, selection.events.hidden);
    settings.set(Setting::CompareHiddenColumns, selection.hiddenColumns);
}

} // namespace chinatech

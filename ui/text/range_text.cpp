// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/range_text.h"

#include "core/format/dates.h"
#include "core/models/range_label.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

struct Words {
    RangeKind kind;
    const char* adverb;
    const char* name;
};

constexpr std::array kWords{
    Words{RangeKind::OneDay, QT_TRANSLATE_NOOP("RangeText", "on the day"), QT_TRANSLATE_NOOP("RangeText", "1 day")},
    Words{RangeKind::OneWeek, QT_TRANSLATE_NOOP("RangeText", "in the past week"),
          QT_TRANSLATE_NOOP("RangeText", "1 week")},
    Words{RangeKind::OneMonth, QT_TRANSLATE_NOOP("RangeText", "in the past month"),
          QT_TRANSLATE_NOOP("RangeText", "1 month")},
    Words{RangeKind::ThreeMonths, QT_TRANSLATE_NOOP("RangeText", "in the past 3 months"),
          QT_TRANSLATE_NOOP("RangeText", "3 months")},
    Words{RangeKind::SixMonths, QT_TRANSLATE_NOOP("RangeText", "in the past 6 months"),
          QT_TRANSLATE_NOOP("RangeText", "6 months")},
    Words{RangeKind::Ytd, QT_TRANSLATE_NOOP("RangeText", "this year"), QT_TRANSLATE_NOOP("RangeText", "year to date")},
    Words{RangeKind::OneYear, QT_TRANSLATE_NOOP("RangeText", "in the past year"),
          QT_TRANSLATE_NOOP("RangeText", "1 year")},
    Words{RangeKind::ThreeYears, QT_TRANSLATE_NOOP("RangeText", "in the past 3 years"),
          QT_TRANSLATE_NOOP("RangeText", "3 years")},
    Words{RangeKind::FiveYears, QT_TRANSLATE_NOOP("RangeText", "in the past 5 years"),
          QT_TRANSLATE_NOOP("RangeText", "5 years")},
    Words{RangeKind::Max, QT_TRANSLATE_NOOP("RangeText", "since the first close"),
          QT_TRANSLATE_NOOP("RangeText", "since the first close")},
    Words{RangeKind::Custom, QT_TRANSLATE_NOOP("RangeText", "from %1 to %2"),
          QT_TRANSLATE_NOOP("RangeText", "%1 to %2")},
};

QString inWords(const char* Words::*form, const Range& range, Language language)
{
    const auto words = std::ranges::find(kWords, range.kind, &Words::kind);
    const QString text = QCoreApplication::translate("RangeText", (*words).*form);
    if (range.kind != RangeKind::Custom)
        return text;
    return text.arg(formatDay(range.custom.from, language), formatDay(range.custom.to, language));
}

} // namespace

QString rangeAdverb(const Range& range, Language language) { return inWords(&Words::adverb, range, language); }

QString rangeName(const Range& range, Language language) { return inWords(&Words::name, range, language); }

QStringList rangeButtonTexts()
{
    QStringList texts;
    for (const RangeKind kind : kNamedRanges)
        texts.append(rangeLabel({kind, {}}));
    texts.append(QCoreApplication::translate("RangeText", "Custom", "choose two days of one's own"));
    return texts;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/indicator_choice.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

IndicatorChoice IndicatorChoice::standard(IndicatorKind kind, int colour)
{
    IndicatorChoice choice{kind, {}, colour};
    for (std::size_t i = 0; i < choice.entry().parameterCount(); ++i)
        choice.parameters[i] = choice.entry().parameters[i].fallback;
    return choice;
}

bool IndicatorChoice::allows(std::size_t parameter, double value) const
{
    const IndicatorParameter& bounds = entry().parameters[parameter];
    const bool isWhole = value == std::floor(value);
    return value >= bounds.low && value <= bounds.high && (bounds.decimals > 0 || isWhole);
}

std::optional<IndicatorChoice> IndicatorChoice::parse(const QString& text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    const QString code = words.takeFirst();
    const auto entry = std::ranges::find_if(kIndicators, [&code](const IndicatorEntry& one) {
        return code == QLatin1String{one.code};
    });
    if (entry == kIndicators.end())
        return std::nullopt;
    IndicatorChoice choice{entry->kind, {}, 0};
    if (!words.isEmpty() && words.back().startsWith(u'#'))
        choice.colour = std::clamp(words.takeLast().mid(1).toInt(), 0, kIndicatorColours - 1);
    if (words.size() != static_cast<qsizetype>(entry->parameterCount()))
        return std::nullopt;
    for (std::size_t i = 0; i < entry->parameterCount(); ++i) {
        const auto value = parseNumber(words[static_cast<qsizetype>(i)].toLatin1());
        if (!value || !choice.allows(i, *value))
            return std::nullopt;
        choice.parameters[i] = *value;
    }
    return choice.isConsistent() ? std::optional{choice} : std::nullopt;
}

QString IndicatorChoice::code() const
{
    QStringList words{QLatin1String{entry().code}};
    for (std::size_t i = 0; i < entry().parameterCount(); ++i)
        words.append(shortestNumber(parameters[i]));
    words.append(u'#' + QString::number(colour));
    return words.join(u' ');
}

QString IndicatorChoice::parameterText() const
{
    QStringList words;
    for (std::size_t i = 0; i < entry().parameterCount(); ++i)
        words.append(QString::number(parameters[i], 'f', parameters[i] == static_cast<int>(parameters[i]) ? 0 : 1));
    return words.join(QStringLiteral(", "));
}

IndicatorSet parseIndicatorSet(const QStringList& texts)
{
    IndicatorSet set;
    for (const QString& text : texts) {
        if (const auto choice = IndicatorChoice::parse(text))
            set.push_back(*choice);
    }
    return set;
}

QStringList indicatorSetCode(const IndicatorSet& set)
{
    QStringList texts;
    for (const IndicatorChoice& choice : set)
        texts.append(choice.code());
    return texts;
}

} // namespace chinatech

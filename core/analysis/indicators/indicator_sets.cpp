// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators/indicator_sets.h"

#include <algorithm>

namespace chinatech {

namespace {

/// Between a set's name and its indicators; a name never has one.
constexpr QChar kBetween{u'\t'};

/// The settings keep a list with commas between its texts, which a name may have.
QString coded(QString name) { return name.replace(u'%', QLatin1String("%25")).replace(u',', QLatin1String("%2C")); }
// "%252C" is the text "%2C": its "%25" is followed by no code of its own once commas are back.
QString decoded(QString code) { return code.replace(QLatin1String("%2C"), QLatin1String(",")).replace(QLatin1String("%25"), QLatin1String("%")); }

} // namespace

const NamedIndicatorSet* IndicatorSets::find(const QString& name) const
{
    const auto found = std::ranges::find(saved, name, &NamedIndicatorSet::name);
    return found == saved.end() ? nullptr : &*found;
}

void IndicatorSets::save(const QString& name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return;
    remove(plain);
    saved.push_back({plain, shown});
    std::ranges::sort(saved, {}, &NamedIndicatorSet::name);
}

void IndicatorSets::remove(const QString& name)
{
    std::erase_if(saved, [&name](const NamedIndicatorSet& one) { return one.name == name; });
}

std::vector<NamedIndicatorSet> parseNamedSets(const QStringList& texts)
{
    std::vector<NamedIndicatorSet> sets;
    for (const QString& text : texts) {
        QStringList parts = text.split(kBetween);
        const QString name = decoded(parts.takeFirst());
        if (!name.isEmpty())
            sets.push_back({name, parseIndicatorSet(parts)});
    }
    return sets;
}

QStringList namedSetsCode(const std::vector<NamedIndicatorSet>& sets)
{
    QStringList texts;
    for (const NamedIndicatorSet& one : sets)
        texts.append((QStringList{coded(one.name)} + indicatorSetCode(one.set)).join(kBetween));
    return texts;
}

} // namespace chinatech

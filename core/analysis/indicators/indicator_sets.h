// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/indicator_choice.h"

namespace chinatech {

struct NamedIndicatorSet {
    QString name;
    IndicatorSet set;

    bool operator==(const NamedIndicatorSet&) const = default;
};

/// The indicators on the company chart, and the sets that the reader put by under a name.
struct IndicatorSets {
    IndicatorSet shown;
    std::vector<NamedIndicatorSet> saved;       ///< by name
    bool hasVolume = true;                      ///< whether the volume stands below the prices

    [[nodiscard]] const NamedIndicatorSet* find(const QString& name) const;
    /// What is shown, under that name; replaces a set of the same name. Nothing without a name.
    void save(const QString& name);
    void remove(const QString& name);

    bool operator==(const IndicatorSets&) const = default;
};

/// As the settings keep them, one text a set; what makes no sense is left out.
[[nodiscard]] std::vector<NamedIndicatorSet> parseNamedSets(const QStringList& texts);
[[nodiscard]] QStringList namedSetsCode(const std::vector<NamedIndicatorSet>& sets);

} // namespace chinatech

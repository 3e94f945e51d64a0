// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "core/format/language.h"

#include <QString>

#include <vector>

namespace chinatech {

/// One number a figure was computed from: "HK$82.40", "base close · exchange closing prices", "31 Dec 2024".
struct ProvenanceInput
{
    QString amount;
    QString what;
    QString when;
};

/// Where a figure comes from, in finished words: what hovering says, a popover shows and the clipboard takes.
struct Provenance
{
    QString title;      ///< the figure's name
    QString value;      ///< as it is printed
    QString exact;      ///< unrounded, where that says more
    QString definition; ///< what it measures, in words
    QString formula;    ///< with its numbers
    std::vector<ProvenanceInput> inputs;
    QString session;    ///< the one it is of
    QString source;
    QString age;
    QString note;       ///< what a reader must know to trust it
    QString missing;    ///< why there is none; then formula, session, source and age are empty
};

/// What stays the same for all figures of one screen.
struct ProvenanceContext
{
    AsOf asOf;
    int sessionsOld = 0;      ///< of the newest close
    std::optional<Day> today; ///< by the reader's calendar; nothing where the as-of day was chosen
    Language language = Language::English;
};

[[nodiscard]] Provenance provenanceOf(const QString& title, const QString& value, const QString& definition,
                                      const SourcedFigure& figure, const ProvenanceContext& context);

/// Line by line, columns parted by tabs.
[[nodiscard]] QString provenanceText(const Provenance& provenance);
/// The same as a small table, for a tooltip.
[[nodiscard]] QString provenanceHtml(const Provenance& provenance);

} // namespace chinatech

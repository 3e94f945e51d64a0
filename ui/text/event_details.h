// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/event_reaction.h"
#include "core/format/language.h"

#include <QStringList>

#include <vector>

namespace chinatech {

/// A line whose reader may ask what it did since an event.
struct EventListing {
    const Instrument* instrument = nullptr;
    int slot = 0;               ///< of the series colours
    bool isBenchmark = false;
};

/// What one listing did since the event, in words.
struct EventReturn {
    QString name;
    QString note;               ///< the close it is measured from, where that is another for each; why there is none
    double value = kMissing;    ///< ratio
    int slot = 0;
    bool isBenchmark = false;
    bool isPlain = false;       ///< of an index: without direction colour
};

/// Everything the reader is told who asks about an event: finished words in the language.
struct EventDetails {
    QString title;
    QString facts;              ///< "2025-02-20 (목) · 실적 · 출처: company"
    QString session0;           ///< said only where it is not the day itself
    QString since;              ///< heading of the returns
    std::vector<EventReturn> returns;

    /// All of it, line by line: for screen readers and the clipboard.
    [[nodiscard]] QString text() const;
};

/// The returns of those listings that the event concerns; of all where it concerns none of them. The benchmark always has its.
[[nodiscard]] EventDetails eventDetails(const Market& market, const Event& event,
                                        const std::vector<EventListing>& listings, const ReturnQuery& query,
                                        Language language);

} // namespace chinatech

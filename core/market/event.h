// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/day.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace chinatech {

/// Something that happened to one company, to several, or (no symbols) to the whole market.
struct Event {
    Day date;
    Day firstSession;       ///< first session of the company's exchange that could react
    QString category;       ///< ai_model, policy, earnings, corporate, partnership, regulatory
    QStringList symbols;
    QString titleEn;
    QString titleKo;
    QString source;
    std::int64_t ownId = 0; ///< of an event that the user entered, by which the store knows it; 0: it came with the data

    [[nodiscard]] bool isOwn() const { return ownId != 0; }

    bool operator==(const Event&) const = default;
};

/// A published number of shares with the day it is known for.
struct ShareCount {
    Day asOf;
    double shares = 0;      ///< of the unit that the basis names: unitOfCount()
    QString basis;          ///< where the count comes from, in words

    bool operator==(const ShareCount&) const = default;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/event.h"
#include "core/market/event_categories.h"

#include <QLatin1String>
#include <QStringList>

namespace chinatech {

/// What an EventFilter calls the events that the user entered.
inline constexpr QLatin1String kOwnEvents{"own"};

/// Which events charts show. The user's own are a kind of their own: "only mine" and "no policy but mine" can both be said.
struct EventFilter {
    QStringList hidden;     ///< of kEventCategories and kOwnEvents; what is not named is shown

    [[nodiscard]] bool shows(const Event& event) const
    {
        return !hidden.contains(event.isOwn() ? QString{kOwnEvents} : event.category);
    }
    [[nodiscard]] bool isAll() const { return hidden.isEmpty(); }
    void set(const QString& kind, bool shown)
    {
        hidden.removeAll(kind);
        if (!shown)
            hidden.append(kind);
        hidden.sort();
    }

    bool operator==(const EventFilter&) const = default;
};

} // namespace chinatech

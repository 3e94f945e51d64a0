// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"

#include <optional>

namespace chinatech {

/// Session 0 of an event for one listing: the first session of its exchange that could react, or the next one on which it
/// traded where it was suspended. Events say that session for the exchange of the company they name first, and for Hong
/// Kong where they name none with a price; on any other exchange news of a day can act on that day already. Nothing
/// where the calendar does not reach.
[[nodiscard]] std::optional<Day> eventSession(const Market& market, const Event& event, const Instrument& instrument);

/// Whether the event names the listing or another one of the same company: a share and its ADR are one.
[[nodiscard]] bool eventConcerns(const Market& market, const Event& event, const Instrument& instrument);

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "ui/session.h"

namespace chinatech {

/// The facts as a fact box shows them, on screen and on the clipboard: with the price of the listing's open session, where
/// the session has a quote of it, and the market cap in the chosen currency; in won where that is the listing's own.
[[nodiscard]] CompanyFacts shownFacts(CompanyFacts facts, const Session& session, std::optional<Currency> chosen);

} // namespace chinatech

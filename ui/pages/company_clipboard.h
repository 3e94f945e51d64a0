// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "ui/charts/chart_content.h"

#include <QSize>

namespace chinatech {

/// Puts the fact box on the clipboard: one line of text, a small table (HTML), and a sharp picture.
void copyFactBox(const CompanyFacts& facts, const Tokens& tokens, Language language);

} // namespace chinatech

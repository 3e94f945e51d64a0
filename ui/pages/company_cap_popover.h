// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/models/company_facts.h"
#include "ui/widgets/popover_frame.h"

namespace chinatech {

/// How a market cap was computed: shares × price × rate, each with its source and day, and the product to the
/// won.
class CompanyCapPopover : public PopoverFrame
{
    Q_OBJECT
public:
    CompanyCapPopover(const CompanyFacts& facts, Language language, QWidget* parent);
};

} // namespace chinatech

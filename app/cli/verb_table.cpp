// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_table.h"

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

/// One line a verb, in the order people meet them.
constexpr std::array<Verb, 0> kVerbs{};

} // namespace

std::span<const Verb> verbTable() { return kVerbs; }

const Verb* findVerb(const QString& name)
{
    const auto found = std::ranges::find_if(kVerbs, [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return found == kVerbs.end() ? nullptr : &*found;
}

} // namespace chinatech

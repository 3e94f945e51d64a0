// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/instrument.h"

#include <array>
#include <utility>

namespace chinatech {

namespace {

constexpr std::array<std::pair<InstrumentKind, QStringView>, 4> kKinds{{
    {InstrumentKind::Equity, u"equity"},
    {InstrumentKind::Adr, u"adr"},
    {InstrumentKind::Index, u"index"},
    {InstrumentKind::Private, u"private"},
}};

} // namespace

QString kindCode(InstrumentKind kind)
{
    for (const auto& [value, code] : kKinds) {
        if (value == kind)
            return code.toString();
    }
    return {};
}

std::optional<InstrumentKind> kindFromCode(QStringView code)
{
    for (const auto& [value, text] : kKinds) {
        if (text == code)
            return value;
    }
    return std::nullopt;
}

} // namespace chinatech

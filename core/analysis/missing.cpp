// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/missing.h"

namespace chinatech {

QString missingCode(Missing missing)
{
    switch (missing) {
    case Missing::NoData: return QStringLiteral("no_data");
    case Missing::NoCloseOnBaseSession: return QStringLiteral("no_close_on_base_session");
    case Missing::NoCloseOnEndSession: return QStringLiteral("no_close_on_end_session");
    case Missing::BaseSessionDoubtful: return QStringLiteral("base_session_in_quarantine");
    case Missing::EndSessionDoubtful: return QStringLiteral("end_session_in_quarantine");
    case Missing::YoungerThanRange: return QStringLiteral("younger_than_range");
    case Missing::RangeNotStarted: return QStringLiteral("range_not_started");
    case Missing::NoFixing: return QStringLiteral("no_fixing");
    case Missing::NoCorporateActions: return QStringLiteral("no_corporate_actions");
    case Missing::UnknownCalendar: return QStringLiteral("unknown_calendar");
    case Missing::FirstCloseUnknown: return QStringLiteral("first_close_unknown");
    case Missing::Outdated: return QStringLiteral("outdated");
    case Missing::NotConsecutive: return QStringLiteral("not_consecutive_sessions");
    case Missing::NoShareCount: return QStringLiteral("no_share_count");
    case Missing::UnitMismatch: return QStringLiteral("unit_mismatch");
    case Missing::PrivateCompany: return QStringLiteral("private_company");
    case Missing::NotForIndices: return QStringLiteral("not_for_indices");
    case Missing::NotYet: return QStringLiteral("not_yet");
    case Missing::NoQuote: return QStringLiteral("no_quote");
    case Missing::NoEarnings: return QStringLiteral("no_earnings");
    }
    return {};
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/missing_text.h"

#include <QCoreApplication>

namespace chinatech {

QString missingText(Missing missing)
{
    switch (missing) {
    case Missing::NoData:
        return QCoreApplication::translate("Missing", "There is no data for it yet.");
    case Missing::NoCloseOnBaseSession:
        return QCoreApplication::translate("Missing", "There is no close for exactly the base session.");
    case Missing::NoCloseOnEndSession:
        return QCoreApplication::translate("Missing", "There is no close for exactly the end session.");
    case Missing::BaseSessionDoubtful:
        return QCoreApplication::translate("Missing", "The only bar of the base session is in quarantine: it shows no"
                                                      " trade, or another source disagrees.");
    case Missing::EndSessionDoubtful:
        return QCoreApplication::translate("Missing", "The only bar of the end session is in quarantine: it shows no"
                                                      " trade, or another source disagrees.");
    case Missing::YoungerThanRange:
        return QCoreApplication::translate("Missing", "It was listed after the base day of the range.");
    case Missing::RangeNotStarted:
        return QCoreApplication::translate("Missing", "There has been no session since the base day yet.");
    case Missing::NoFixing:
        return QCoreApplication::translate("Missing",
                                           "There is no exchange rate of that day or of the five days before.");
    case Missing::NoCorporateActions:
        return QCoreApplication::translate("Missing", "Dividends and splits are not known for the whole span.");
    case Missing::UnknownCalendar:
        return QCoreApplication::translate("Missing", "The exchange's calendar does not reach that day.");
    case Missing::FirstCloseUnknown:
        return QCoreApplication::translate("Missing", "The oldest close is not known to be the listing's first.");
    case Missing::Outdated:
        return QCoreApplication::translate("Missing", "The newest close is five or more sessions old.");
    case Missing::NotConsecutive:
        return QCoreApplication::translate("Missing", "Sessions are missing inside the window.");
    case Missing::NoShareCount:
        return QCoreApplication::translate("Missing", "No number of shares is known by that day.");
    case Missing::UnitMismatch:
        return QCoreApplication::translate("Missing", "Shares and price are of different units.");
    case Missing::PrivateCompany:
        return QCoreApplication::translate("Missing", "It is a private company: it has no share price.");
    case Missing::NotForIndices:
        return QCoreApplication::translate("Missing", "An index has no such figure.");
    case Missing::NotYet:
        return QCoreApplication::translate("Missing", "So many sessions have not passed yet.");
    case Missing::NoQuote:
        return QCoreApplication::translate("Missing", "No quote with a valuation is known by that day.");
    case Missing::NoEarnings:
        return QCoreApplication::translate("Missing", "The quote shows no price-earnings ratio: a loss, or none published.");
    }
    return {};
}

} // namespace chinatech

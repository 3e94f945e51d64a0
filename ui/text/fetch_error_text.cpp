// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fetch_error_text.h"

#include <QCoreApplication>

namespace chinatech {

QString fetchErrorText(FetchErrorKind kind)
{
    switch (kind) {
    case FetchErrorKind::RateLimited:
        return QCoreApplication::translate("FetchError", "The source was asked too often and is left alone for a while.");
    case FetchErrorKind::Blocked:
        return QCoreApplication::translate("FetchError", "The source refuses requests of this program or from here.");
    case FetchErrorKind::AuthStale:
        return QCoreApplication::translate("FetchError", "The source wants a new authorisation.");
    case FetchErrorKind::NotFound:
        return QCoreApplication::translate("FetchError", "The source does not know what was asked for. What is stored stays.");
    case FetchErrorKind::NoDataInRange:
        return QCoreApplication::translate("FetchError", "The source has nothing for these days.");
    case FetchErrorKind::Malformed:
        return QCoreApplication::translate("FetchError", "The answer cannot be read, or is not what was asked for.");
    case FetchErrorKind::Transient:
        return QCoreApplication::translate("FetchError", "The source cannot be reached, or does not work just now.");
    case FetchErrorKind::Cancelled:
        return QCoreApplication::translate("FetchError", "It was cancelled.");
    }
    return {};
}

} // namespace chinatech

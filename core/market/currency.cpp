// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/currency.h"

namespace chinatech {

QString currencyCode(Currency currency)
{
    switch (currency) {
    case Currency::HKD: return QStringLiteral("HKD");
    case Currency::USD: return QStringLiteral("USD");
    case Currency::KRW: return QStringLiteral("KRW");
    case Currency::CNY: return QStringLiteral("CNY");
    case Currency::EUR: return QStringLiteral("EUR");
    }
    return {};
}

std::optional<Currency> currencyFromCode(QStringView code)
{
    for (const Currency currency : kCurrencies) {
        if (code.compare(currencyCode(currency), Qt::CaseInsensitive) == 0)
            return currency;
    }
    return std::nullopt;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace chinatech {

/// The currencies listings and fixings are quoted in.
enum class Currency { HKD, USD, KRW, CNY, EUR };

inline constexpr std::array kCurrencies{Currency::HKD, Currency::USD, Currency::KRW, Currency::CNY, Currency::EUR};

/// ISO 4217 code.
[[nodiscard]] QString currencyCode(Currency currency);
[[nodiscard]] std::optional<Currency> currencyFromCode(QStringView code);

} // namespace chinatech

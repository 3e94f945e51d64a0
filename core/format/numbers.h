// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/market/currency.h"

#include <QString>

namespace chinatech {

/// What stands for a missing figure on screen and paper.
inline constexpr QChar kDash{0x2014};
/// The minus of screen and paper; files use "-".
inline constexpr QChar kMinus{0x2212};

/// "+69.90%", "−5.28%", "0.00%"; "—" when missing. The ratio 0.699 is 69.9 %.
[[nodiscard]] QString formatReturn(double ratio, int decimals = 2);
/// Without a plus sign: "52.1%".
[[nodiscard]] QString formatPercent(double ratio, int decimals = 1);
/// A difference of returns: "+34.78%p" in Korean, "+34.78 pp" in English.
[[nodiscard]] QString formatPoints(double ratio, Language language);
/// The same without its unit, for a column whose head names it.
[[nodiscard]] QString formatPointsBare(double ratio);

/// A price with thousands separators and the decimals such a price is quoted with: 140.00, 6,037.44, 0.355.
[[nodiscard]] QString formatPrice(double price);
/// With its currency: "HK$140.00", "US$140.62", "1,450원".
[[nodiscard]] QString formatPriceWithCurrency(double price, Currency currency, Language language);

/// An amount of money by PRODUCT's rules: 496조원, 2조 6,600억 홍콩달러, 3,981억 위안 · KRW 496tn, RMB 398bn, US$343bn.
[[nodiscard]] QString formatMoney(double amount, Currency currency, Language language);
/// In a table column whose head names the currency: 4.95조, 3,491억 · 4.95tn, 349bn.
[[nodiscard]] QString formatMoneyCompact(double amount, Language language);
/// The same with its currency, where the head does not name it: 4.95조원, 496조원 · KRW 4.95tn.
[[nodiscard]] QString formatMoneyInColumn(double amount, Currency currency, Language language);

/// A number of shares: "190.3억 주", "19.03bn shares".
[[nodiscard]] QString formatShares(double shares, Language language);
/// What was traded, in shares: "2억 5,070만 주", "5,071만 주", "250.7m shares".
[[nodiscard]] QString formatVolume(double shares, Language language);
/// A count with thousands separators and no decimals.
[[nodiscard]] QString formatCount(double count);

/// The currency's name beside an amount: "홍콩달러" · "HKD".
[[nodiscard]] QString currencyName(Currency currency, Language language);

} // namespace chinatech

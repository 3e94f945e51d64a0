// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/numbers.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace chinatech {

namespace {

constexpr double kEok = 1e8;
constexpr double kJo = 1e12;

QString fixed(double value, int decimals)
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(value, 'f', decimals);
}

/// Sign, digits, unit; a value that prints as zero has no sign.
QString withSign(double value, int decimals, bool plus, const QString& unit = {})
{
    if (isMissing(value))
        return kDash;
    const QString digits = fixed(std::abs(value), decimals);
    const bool isZero = std::ranges::none_of(digits, [](QChar digit) { return digit >= u'1' && digit <= u'9'; });
    const QString sign = isZero ? QString() : value < 0 ? QString(kMinus) : plus ? QStringLiteral("+") : QString();
    return sign + digits + unit;
}

/// Three significant digits without trailing zeros' loss: 4.95, 34.9, 349, 3,491.
QString threeDigits(double value)
{
    const double rounded = roundSignificant(value, 3);
    const int decimals = rounded >= 100 ? 0 : rounded >= 10 ? 1 : 2;
    return fixed(value >= 1000 ? std::round(value) : rounded, decimals);
}

/// English scale words with three significant digits, carried over where rounding reaches the next one.
QString englishScale(double amount)
{
    constexpr std::array<std::pair<double, const char*>, 3> kScales{{{1e12, "tn"}, {1e9, "bn"}, {1e6, "m"}}};
    for (const auto& [size, word] : kScales) {
        if (roundSignificant(amount, 3) >= size)
            return threeDigits(amount / size) + QLatin1String(word);
    }
    return fixed(amount, 0);
}

/// ≥ 100조 whole 조; 1–100조 조 and hundreds of 억; below that 억 with separators. The unit is chosen by what is
/// printed: 9,960억 stays 억, and 9,999.6억 is 1조.
QString koreanScale(double amount)
{
    const double eok = std::round(amount / kEok);
    const double hundreds = std::round(amount / (100 * kEok));
    if (hundreds >= 10'000)
        return fixed(std::round(amount / kJo), 0) + QStringLiteral("조");
    if (eok >= 10'000) {
        const double jo = std::floor(hundreds / 100);
        const double rest = (hundreds - 100 * jo) * 100;
        const QString whole = fixed(jo, 0) + QStringLiteral("조");
        return rest > 0 ? whole + u' ' + fixed(rest, 0) + QStringLiteral("억") : whole;
    }
    if (std::round(amount) >= kEok)
        return fixed(eok, 0) + QStringLiteral("억");
    return fixed(amount, 0);
}

/// The sign of an amount, where it does not print as nothing.
QString signOf(double amount, const QString& digits)
{
    return amount < 0 && digits != QLatin1String("0") ? QString(kMinus) : QString();
}

QString prefix(Currency currency)
{
    switch (currency) {
    case Currency::HKD: return QStringLiteral("HK$");
    case Currency::USD: return QStringLiteral("US$");
    case Currency::KRW: return QStringLiteral("KRW ");
    case Currency::CNY: return QStringLiteral("RMB ");
    case Currency::EUR: return QStringLiteral("EUR ");
    }
    return {};
}

/// 원 follows its number directly, other currencies after a space.
QString koreanUnit(Currency currency)
{
    const QString name = currencyName(currency, Language::Korean);
    return currency == Currency::KRW ? name : u' ' + name;
}

} // namespace

QString formatReturn(double ratio, int decimals)
{
    return withSign(100 * ratio, decimals, true, QStringLiteral("%"));
}

QString formatPercent(double ratio, int decimals)
{
    return withSign(100 * ratio, decimals, false, QStringLiteral("%"));
}

QString formatPoints(double ratio, Language language)
{
    return withSign(100 * ratio, 2, true,
                    language == Language::Korean ? QStringLiteral("%p") : QStringLiteral(" pp"));
}

QString formatPointsBare(double ratio) { return withSign(100 * ratio, 2, true); }

QString formatPrice(double price)
{
    if (isMissing(price))
        return kDash;
    // Exchanges quote cheap shares to a tenth of a cent; two decimals would hide a tick of theirs.
    const bool cheap = std::abs(price) < 10 && std::abs(price * 100 - std::round(price * 100)) > 1e-6;
    return withSign(price, cheap ? 3 : 2, false);
}

QString formatPriceWithCurrency(double price, Currency currency, Language language)
{
    if (isMissing(price))
        return kDash;
    if (currency == Currency::KRW)
        return language == Language::Korean ? withSign(price, 0, false) + QStringLiteral("원")
                                            : prefix(currency) + withSign(price, 0, false);
    return prefix(currency) + formatPrice(price);
}

QString formatMoney(double amount, Currency currency, Language language)
{
    if (isMissing(amount))
        return kDash;
    if (language == Language::Korean) {
        const QString digits = koreanScale(std::abs(amount));
        return signOf(amount, digits) + digits + koreanUnit(currency);
    }
    const QString digits = englishScale(std::abs(amount));
    return signOf(amount, digits) + prefix(currency) + digits;
}

QString formatMoneyCompact(double amount, Language language)
{
    if (isMissing(amount))
        return kDash;
    const double size = std::abs(amount);
    const bool isJo = language == Language::Korean && std::round(size / kEok) >= 10'000;
    const QString digits = isJo ? threeDigits(size / kJo) + QStringLiteral("조")
        : language == Language::Korean ? koreanScale(size)
                                       : englishScale(size);
    return signOf(amount, digits) + digits;
}

QString formatMoneyInColumn(double amount, Currency currency, Language language)
{
    if (isMissing(amount))
        return kDash;
    return language == Language::Korean ? formatMoneyCompact(amount, language) + koreanUnit(currency)
                                        : formatMoney(amount, currency, language);
}

QString formatShares(double shares, Language language)
{
    if (isMissing(shares))
        return kDash;
    if (language == Language::Korean) {
        if (std::round(shares) < kEok)
            return fixed(std::round(shares), 0) + QStringLiteral("주");
        return fixed(shares / kEok, 1) + QStringLiteral("억 주");
    }
    if (std::round(shares / 1e5) < 10'000)
        return fixed(shares / 1e6, 1) + QStringLiteral("m shares");
    return fixed(shares / 1e9, 2) + QStringLiteral("bn shares");
}

QString formatVolume(double shares, Language language)
{
    constexpr double kMan = 1e4;
    if (isMissing(shares) || language != Language::Korean)
        return formatShares(shares, language);
    if (std::round(shares) < kMan)
        return fixed(std::round(shares), 0) + QStringLiteral("주");
    // From 억 on to the nearest 10만; the unit is chosen by what is printed.
    double man = std::round(shares / kMan);
    if (man < kEok / kMan)
        return fixed(man, 0) + QStringLiteral("만 주");
    man = 10 * std::round(shares / kMan / 10);
    const double eok = std::floor(man / (kEok / kMan));
    const double rest = man - eok * (kEok / kMan);
    const QString whole = fixed(eok, 0) + QStringLiteral("억");
    return (rest > 0 ? whole + u' ' + fixed(rest, 0) + QStringLiteral("만") : whole) + QStringLiteral(" 주");
}

QString formatCount(double count) { return withSign(count, 0, false); }

QString currencyName(Currency currency, Language language)
{
    if (language == Language::English)
        return currency == Currency::CNY ? QStringLiteral("RMB") : currencyCode(currency);
    switch (currency) {
    case Currency::HKD: return QStringLiteral("홍콩달러");
    case Currency::USD: return QStringLiteral("달러");
    case Currency::KRW: return QStringLiteral("원");
    case Currency::CNY: return QStringLiteral("위안");
    case Currency::EUR: return QStringLiteral("유로");
    }
    return {};
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/vendor_symbols.h"

#include <algorithm>

namespace chinatech {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Ticker letters, and at most one class sign as in BRK.B.
bool isTicker(QStringView text)
{
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto sign = std::ranges::find(text, u'.');
    const qsizetype letters = sign - text.begin();
    const qsizetype behind = text.end() - sign;
    return letters >= 1 && letters <= 5 && std::ranges::all_of(text.first(letters), isLetter)
        && (behind == 0 || (behind == 2 && isLetter(text.back())));
}

/// RMB counters of Hong Kong listings have codes of their own.
std::optional<TypedListing> hongKong(const QString& digits)
{
    const int code = digits.toInt();
    if (!isDigits(digits) || digits.size() > 5 || code == 0)
        return std::nullopt;
    const bool isRmbCounter = code >= 80'000 && code <= 89'999;
    return TypedListing{QString::number(code).rightJustified(4, u'0') + QLatin1String(".HK"), InstrumentKind::Equity,
                        QStringLiteral("HKEX"), isRmbCounter ? Currency::CNY : Currency::HKD};
}

/// B shares are quoted in the currency foreigners pay with: 900… in USD, 200… in HKD.
std::optional<TypedListing> mainland(const QString& digits, Venue venue)
{
    if (!isDigits(digits) || digits.size() != 6)
        return std::nullopt;
    if (venue == Venue::Shanghai)
        return TypedListing{digits + QLatin1String(".SS"), InstrumentKind::Equity, QStringLiteral("SSE"),
                            digits.startsWith(u'9') ? Currency::USD : Currency::CNY};
    return TypedListing{digits + QLatin1String(".SZ"), InstrumentKind::Equity, QStringLiteral("SZSE"),
                        digits.startsWith(u'2') ? Currency::HKD : Currency::CNY};
}

/// Six digits alone: Shanghai's shares and funds begin with 5, 6 and 9, Shenzhen's with 0 to 3.
std::optional<TypedListing> mainlandByNumber(const QString& digits)
{
    switch (digits.front().unicode()) {
    case u'5': case u'6': case u'9': return mainland(digits, Venue::Shanghai);
    case u'0': case u'1': case u'2': case u'3': return mainland(digits, Venue::Shenzhen);
    default: return std::nullopt;
    }
}

std::optional<TypedListing> unitedStates(const QString& ticker, const QString& exchange)
{
    if (!isTicker(ticker))
        return std::nullopt;
    // Both New York exchanges keep one calendar, so the guess does no harm until a feed says which it is.
    return TypedListing{ticker, InstrumentKind::Equity, exchange.isEmpty() ? QStringLiteral("NYSE") : exchange,
                        Currency::USD, !exchange.isEmpty()};
}

std::optional<TypedListing> index(const QString& name)
{
    if (name == QLatin1String("HSI") || name == QLatin1String("HSTECH"))
        return TypedListing{name, InstrumentKind::Index, QStringLiteral("HKEX"), Currency::HKD};
    if (name == QLatin1String("GSPC") || name == QLatin1String("DJI"))
        return TypedListing{name, InstrumentKind::Index, QStringLiteral("NYSE"), Currency::USD};
    if (name == QLatin1String("IXIC"))
        return TypedListing{name, InstrumentKind::Index, QStringLiteral("NASDAQ"), Currency::USD};
    return std::nullopt;
}

/// What stands behind the colon or the last dot, or before the digits: "HKG", "SS", "sz".
std::optional<TypedListing> atVenue(const QString& code, const QString& venue)
{
    if (venue == QLatin1String("HK") || venue == QLatin1String("HKG") || venue == QLatin1String("HKEX"))
        return hongKong(code);
    if (venue == QLatin1String("SS") || venue == QLatin1String("SH") || venue == QLatin1String("SHA")
        || venue == QLatin1String("SSE"))
        return mainland(code, Venue::Shanghai);
    if (venue == QLatin1String("SZ") || venue == QLatin1String("SHE") || venue == QLatin1String("SZSE"))
        return mainland(code, Venue::Shenzhen);
    if (venue == QLatin1String("NYSE") || venue == QLatin1String("NYQ") || venue == QLatin1String("N"))
        return unitedStates(code, QStringLiteral("NYSE"));
    if (venue == QLatin1String("NASDAQ") || venue == QLatin1String("NSQ") || venue == QLatin1String("OQ")
        || venue == QLatin1String("NMS"))
        return unitedStates(code, QStringLiteral("NASDAQ"));
    if (venue == QLatin1String("AMEX"))
        return unitedStates(code, QStringLiteral("AMEX"));
    return std::nullopt;
}

} // namespace

std::optional<TypedListing> canonicalSymbol(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    if (text.startsWith(u'^'))
        return index(text.sliced(1));
    if (const auto known = index(text))
        return known;
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
        QString code = text.first(colon);
        return atVenue(code.replace(u'-', u'.'), text.sliced(colon + 1));
    }
    for (const QString& prefix : {QStringLiteral("HK"), QStringLiteral("SH"), QStringLiteral("SZ")}) {
        if (text.startsWith(prefix) && isDigits(QStringView{text}.sliced(2)))
            return atVenue(text.sliced(2), prefix);
    }
    text.replace(u'-', u'.');
    if (const qsizetype dot = text.lastIndexOf(u'.'); dot > 0 && isDigits(QStringView{text}.first(dot)))
        return atVenue(text.first(dot), text.sliced(dot + 1));
    if (isDigits(text))
        return text.size() == 6 ? mainlandByNumber(text) : hongKong(text);
    return unitedStates(text, {});
}

} // namespace chinatech

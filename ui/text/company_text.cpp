// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/company_text.h"

#include "core/format/dates.h"
#include "core/format/exchange_zone.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "core/models/data_words.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>

#include <cmath>

namespace chinatech {

namespace {

const QString kDot = QStringLiteral(" · ");

/// "Hong Kong dollar": a currency as a sentence speaks of it.
QString currencyInWords(Currency currency)
{
    switch (currency) {
    case Currency::HKD:
        return QCoreApplication::translate("Company", "Hong Kong dollar");
    case Currency::USD:
        return QCoreApplication::translate("Company", "US dollar");
    case Currency::KRW:
        return QCoreApplication::translate("Company", "won");
    case Currency::CNY:
        return QCoreApplication::translate("Company", "yuan");
    case Currency::EUR:
        return QCoreApplication::translate("Company", "euro");
    }
    return {};
}

QString unitText(ShareUnit unit)
{
    switch (unit) {
    case ShareUnit::Ordinary:
        return QCoreApplication::translate("Company", "ordinary shares", "a unit");
    case ShareUnit::Depositary:
        return QCoreApplication::translate("Company", "depositary shares (ADS)", "a unit");
    case ShareUnit::HShare:
        return QCoreApplication::translate("Company", "H shares", "a unit");
    case ShareUnit::AShare:
        return QCoreApplication::translate("Company", "A shares", "a unit");
    }
    return {};
}

QString signWithoutPlus(double ratio, int decimals)
{
    return formatPercent(std::abs(ratio), decimals);
}

QString benchmarkSentence(const Market& market, const CompanyFacts& facts, Language language)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    const Instrument* const benchmark = market.find(facts.benchmark);
    if (!ytd || !benchmark || isMissing(ytd->excess))
        return {};
    const QString text =
        ytd->excess >= 0
            ? QCoreApplication::translate("Company", "Ahead of the %1 (%2) by %3 points this year.")
            : QCoreApplication::translate("Company", "Behind the %1 (%2) by %3 points this year.");
    QString points = formatPointsBare(std::abs(ytd->excess));
    points.remove(u'+');
    return text.arg(shortName(*benchmark, language), formatReturn(ytd->benchmark.value), points);
}

QString lowAndHighSentence(const CompanyFacts& facts, Language language)
{
    QStringList sentences;
    if (facts.lowestClose && facts.lowestClose->price < facts.close.value) {
        const double rise = facts.close.value / facts.lowestClose->price - 1;
        sentences.append(
            QCoreApplication::translate("Company", "Up %1 from the three-year closing low of %2 on %3.")
                .arg(signWithoutPlus(rise, 0),
                     priceText(facts.instrument, facts.lowestClose->price, language),
                     formatDay(facts.lowestClose->day, language)));
    }
    if (!facts.belowYearHigh.missing) {
        const double high = facts.close.value / (1 + facts.belowYearHigh.value);
        sentences.append(
            facts.belowYearHigh.value < 0
                ? QCoreApplication::translate("Company", "The close is %1 from the 52-week closing high of %2.")
                      .arg(formatReturn(facts.belowYearHigh.value),
                           priceText(facts.instrument, high, language))
                : QCoreApplication::translate("Company", "At its 52-week closing high."));
    }
    return sentences.join(u' ');
}

QString wonSentence(const CompanyFacts& facts)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    if (!ytd || isMissing(ytd->won.value) || !facts.instrument.currency || isMissing(ytd->won.fxPart) ||
        ytd->won.fxPart == 0)
        return {};
    const QString text =
        ytd->won.fxPart < 0
            ? QCoreApplication::translate("Company", "In won the return is %1: the %2 lost ground.")
            : QCoreApplication::translate("Company", "In won the return is %1: the %2 gained ground.");
    return text.arg(formatReturn(ytd->won.value), currencyInWords(*facts.instrument.currency));
}

QString exchangeTag(const QString& exchange)
{
    return exchange == QLatin1String("HKEX") ? QStringLiteral("HKG") : exchange;
}

} // namespace

QString rangeWord(RangeKind range)
{
    switch (range) {
    case RangeKind::OneMonth:
        return QCoreApplication::translate("Company", "1M");
    case RangeKind::ThreeMonths:
        return QCoreApplication::translate("Company", "3M");
    case RangeKind::SixMonths:
        return QCoreApplication::translate("Company", "6M");
    case RangeKind::OneYear:
        return QCoreApplication::translate("Company", "1Y");
    case RangeKind::ThreeYears:
        return QCoreApplication::translate("Company", "3Y");
    case RangeKind::FiveYears:
        return QCoreApplication::translate("Company", "5Y");
    default:
        return Range{range, {}}.code().toUpper();
    }
}

QString priceText(const Instrument& instrument, double price, Language language)
{
    return instrument.isIndex() || !instrument.currency
               ? formatPrice(price)
               : formatPriceWithCurrency(price, *instrument.currency, language);
}

QString companyHeading(const Instrument& instrument, Language language)
{
    return language == Language::Korean ? fullName(instrument, language) : shortName(instrument, language);
}

QString listingText(const Instrument& instrument)
{
    if (!instrument.isPriced())
        return QCoreApplication::translate("Company", "private company");
    if (instrument.isIndex())
        return instrument.symbol;
    const qsizetype dot = instrument.symbol.indexOf(u'.');
    return (dot < 0 ? instrument.symbol : instrument.symbol.first(dot)) + u':' +
           exchangeTag(instrument.exchange);
}

QString companyLine(const Market& market, const CompanyFacts& facts, bool withAdr)
{
    QStringList parts{facts.instrument.names.en, listingText(facts.instrument)};
    if (withAdr && facts.adr) {
        const bool isAdr = facts.instrument.symbol == facts.adr->adrSymbol;
        if (const Instrument* const other =
                market.find(isAdr ? facts.adr->ordinarySymbol : facts.adr->adrSymbol))
            parts.append(QCoreApplication::translate("Company", "%1 (1 ADS = %2 ordinary shares)")
                             .arg(listingText(*other), shortestNumber(facts.adr->ordinaryPerAds)));
    }
    parts.removeAll(QString());
    return parts.join(kDot);
}

QString baseLine(const CompanyFacts& facts, Language language)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    if (!ytd)
        return {};
    if (ytd->local.missing)
        return missingText(*ytd->local.missing);
    const QString base = priceText(facts.instrument, ytd->local.basePrice, language);
    return QStringLiteral("%1 (%2) → %3 (%4)")
        .arg(base, formatDay(*ytd->local.baseDate, language), formatPrice(ytd->local.endPrice),
             formatDay(*ytd->local.endDate, language));
}

QString priceSourceText(const QString& source)
{
    if (source == QLatin1String("sample"))
        return QCoreApplication::translate("Company", "exchange closing prices");
    if (source == QLatin1String("import"))
        return QCoreApplication::translate("Company", "imported files");
    if (source == QLatin1String("quotes"))
        return QCoreApplication::translate("Company", "own closes, from quotes after the session");
    if (source == QLatin1String("basket"))
        return QCoreApplication::translate("Company", "own basket, from the closes of its members");
    return source.isEmpty() ? QString(kDash) : sourceTitle(source);
}

QString sourceLine(const CompanyFacts& facts)
{
    QStringList parts;
    if (!facts.source.isEmpty())
        parts.append(priceSourceText(facts.source));
    if (!facts.marketCap.missing) {
        parts.append(QCoreApplication::translate("Company", "ECB reference rates"));
        parts.append(facts.marketCap.isVendors() ? QCoreApplication::translate("Company", "market cap %1").arg(sourceTitle(facts.marketCap.vendor))
                     : facts.marketCap.isImplied() ? QCoreApplication::translate("Company", "share count ①")
                                                   : QCoreApplication::translate("Company", "share count"));
    }
    if (parts.isEmpty())
        return {};
    return QCoreApplication::translate("Company", "Source: %1").arg(parts.join(kDot));
}

QString shareBasisText(const QString& basis)
{
    // Only ordinary shares are said to be so; other counts say themselves what they count.
    if (unitOfCount({{}, 0, basis}) != ShareUnit::Ordinary)
        return basis;
    if (basis.contains(QLatin1String("implied"), Qt::CaseInsensitive))
        return QCoreApplication::translate("Company", "ordinary shares, implied by the published market cap");
    if (basis.contains(QLatin1String("accounts")))
        return QCoreApplication::translate("Company", "ordinary shares, company accounts");
    return basis;
}

QString basisText(const MarketCap& cap)
{
    return cap.isVendors() ? QCoreApplication::translate("Company", "as %1 publishes it").arg(sourceTitle(cap.vendor))
                           : shareBasisText(cap.shares.basis);
}

QString capMissingText(const MarketCap& cap, const Instrument& instrument)
{
    return cap.missing == Missing::UnitMismatch ? unitsDifferText(cap, instrument)
                                                : missingText(cap.missing.value_or(Missing::NoData));
}

QString unitsDifferText(const MarketCap& cap, const Instrument& instrument)
{
    return QCoreApplication::translate("Company", "The count of %1 is of %2, the price that of one of %3: together they "
                                                  "would be off by the ratio of the two.")
        .arg(cap.shares.asOf.toIso(), unitText(unitOfCount(cap.shares)), unitText(unitOfListing(instrument)));
}

QString companySentence(const Market& market, const CompanyFacts& facts, Language language)
{
    if (!facts.instrument.isPriced())
        return QCoreApplication::translate("Company",
                                           "A private company: it has no share price. Its events are below.");
    if (facts.close.missing)
        return missingText(*facts.close.missing);
    QStringList sentences{benchmarkSentence(market, facts, language), lowAndHighSentence(facts, language),
                          wonSentence(facts)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString adrFormula(const Market& market, const AdrFacts& adr, Language language)
{
    if (adr.premium.missing)
        return missingText(*adr.premium.missing);
    const Instrument* const away = market.find(adr.adrSymbol);
    const Instrument* const home = market.find(adr.ordinarySymbol);
    const double parity = adr.adrClose * adr.fx.rate / adr.ordinaryPerAds;
    return QCoreApplication::translate("Company", "%1 %2 × %3 ÷ %4 = %5 against %6")
        .arg(adr.adrSymbol, formatPriceWithCurrency(adr.adrClose, *away->currency, language),
             shortestNumber(roundSignificant(adr.fx.rate, 5)), shortestNumber(adr.ordinaryPerAds),
             formatPriceWithCurrency(parity, *home->currency, language),
             formatPriceWithCurrency(adr.home.price, *home->currency, language));
}

QString adrTimes(const AdrFacts& adr, Language language)
{
    if (adr.premium.missing)
        return {};
    const QString day = formatDay(adr.home.day, language);
    // 16:00 in New York is 04:00 the next morning in Hong Kong in summer, 05:00 in winter.
    return isSummerInNewYork(adr.home.day)
               ? QCoreApplication::translate("Company",
                                             "Hong Kong %1 16:00 HKT · New York 16:00 EDT, 12 hours later")
                     .arg(day)
               : QCoreApplication::translate("Company",
                                             "Hong Kong %1 16:00 HKT · New York 16:00 EST, 13 hours later")
                     .arg(day);
}

QString adrShutText(const AdrFacts& adr, Language language)
{
    if (!adr.shutOn || adr.premium.missing)
        return {};
    const QString text = adr.isHomeShut
        ? QCoreApplication::translate("Company", "Hong Kong was shut on %1: the premium of %2")
        : QCoreApplication::translate("Company", "New York was shut on %1: the premium of %2");
    return text.arg(formatDay(*adr.shutOn, language), formatDay(adr.home.day, language));
}

QString exactMoney(double amount, Currency currency, Language language)
{
    if (isMissing(amount))
        return kDash;
    if (currency == Currency::KRW)
        return formatPriceWithCurrency(std::round(amount), currency, language);
    return formatCount(amount) + u' ' + currencyName(currency, language);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of a company's page.
#include "ui/documents/sheet_parts.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "core/models/data_words.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

QString words(const char* text) { return QCoreApplication::translate("CompanySheet", text); }

/// "HKD/KRW 186.169".
QString rateText(Currency from, Currency to, double rate, int digits)
{
    return currencyCode(from) + u'/' + currencyCode(to) + u' ' + shortestNumber(roundSignificant(rate, digits));
}

QString sourceWords(const QString& source)
{
    if (source == QLatin1String("recovered from adjusted prices"))
        return words(QT_TRANSLATE_NOOP("CompanySheet", "recovered from adjusted prices"));
    return source == QLatin1String("sample")
        ? words(QT_TRANSLATE_NOOP("CompanySheet", "%1 (bundled sample, days apart)")).arg(priceSourceText(source))
        : priceSourceText(source);
}

/// Gathers the sentences of one page.
class Foot
{
public:
    Foot(const CompanySheet& sheet, Language language) : m_sheet{sheet}, m_facts{sheet.facts}, m_language{language} {}

    [[nodiscard]] QString text()
    {
        addPrices();
        if (m_facts.instrument.isPriced())
            addOthersPrices();
        else
            addStudyPrices();
        addPremium();
        addRates();
        if (m_facts.instrument.isPriced()) {
            add(words(QT_TRANSLATE_NOOP("CompanySheet", "YTD base: the last close of the year before. A return in won is shared between "
                                                        "price and currency in proportion to their logarithms.")));
            add(words(QT_TRANSLATE_NOOP("CompanySheet", "Events on closed days count on the next session. — no data.")));
        }
        addDelivered();
        addMarketCap();
        add(words(QT_TRANSLATE_NOOP("CompanySheet", "This is no investment advice.")));
        return m_sentences.join(u' ');
    }

private:
    void add(const QString& sentence) { m_sentences.append(sentence); }

    void addPrices()
    {
        if (!m_facts.source.isEmpty() && m_facts.close.date)
            add(words(QT_TRANSLATE_NOOP("CompanySheet", "Prices: %1, %2, adjusted for splits, not for dividends."))
                    .arg(sourceWords(m_facts.source), formatDay(*m_facts.close.date, m_language)));
    }

    /// The benchmark and the ADR, where somebody else delivered them.
    void addOthersPrices()
    {
        const auto prices = [this](const QString& symbol, bool isPrinted) {
            const Instrument* const instrument = m_sheet.market->find(symbol);
            const QString& source = m_sheet.market->record(symbol).bars->source;
            if (isPrinted && instrument && !source.isEmpty() && source != m_facts.source)
                add(words(QT_TRANSLATE_NOOP("CompanySheet", "%1: %2.")).arg(shortName(*instrument, m_language), sourceWords(source)));
        };
        prices(m_facts.benchmark, std::ranges::any_of(m_facts.ranges, [](const RangeFacts& range) { return !range.benchmark.missing; }));
        if (!m_facts.adr || m_facts.adr->premium.missing)
            return;
        const bool isAdr = m_facts.adr->adrSymbol == m_facts.instrument.symbol;
        prices(isAdr ? m_facts.adr->ordinarySymbol : m_facts.adr->adrSymbol, true);
    }

    /// A page without a price shows what listed shares did.
    void addStudyPrices()
    {
        const QString& source = m_sheet.market->record(m_facts.benchmark).bars->source;
        if (!source.isEmpty())
            add(words(QT_TRANSLATE_NOOP("CompanySheet", "Prices of listed shares: %1, adjusted for splits, not for dividends; in their own currencies."))
                    .arg(sourceWords(source)));
    }

    void addPremium()
    {
        if (!m_facts.adr || m_facts.adr->premium.missing)
            return;
        add(words(QT_TRANSLATE_NOOP("CompanySheet", "ADR premium: %1.")).arg(adrTimes(*m_facts.adr, m_language)));
        if (const QString shut = adrShutText(*m_facts.adr, m_language); !shut.isEmpty())
            add(shut + u'.');
    }

    /// Every rate that a figure of the page was made with.
    void addRates()
    {
        QStringList rates;
        const auto& currency = m_facts.instrument.currency;
        if (currency && *currency != Currency::KRW && m_facts.close.date) {
            if (const auto won = m_sheet.market->fx.rate(*currency, Currency::KRW, *m_facts.close.date))
                rates.append(rateText(*currency, Currency::KRW, won->rate, 6));
        }
        const Instrument* const home = m_facts.adr ? m_sheet.market->find(m_facts.adr->ordinarySymbol) : nullptr;
        const Instrument* const away = m_facts.adr ? m_sheet.market->find(m_facts.adr->adrSymbol) : nullptr;
        if (home && away && !m_facts.adr->premium.missing) {
            const QString rate = rateText(*away->currency, *home->currency, m_facts.adr->fx.rate, 5);
            rates.append(isPremiumOld(m_facts) ? QStringLiteral("%1 (%2)").arg(rate, formatDay(m_facts.adr->home.day, m_language)) : rate);
        }
        if (!rates.isEmpty())
            add(words(QT_TRANSLATE_NOOP("CompanySheet", "Currency: reference rates of the European Central Bank, %1."))
                    .arg(rates.join(QStringLiteral(", "))));
    }

    /// What came from elsewhere than the prices.
    void addDelivered()
    {
        if (!m_facts.peRatio.missing && m_facts.peRatio.source != m_facts.source)
            add(words(QT_TRANSLATE_NOOP("CompanySheet", "P/E: %1.")).arg(sourceTitle(m_facts.peRatio.source)));
        const auto& actions = m_sheet.market->record(m_facts.instrument.symbol).actions;
        const QString source = actions.empty() ? QString() : actions.back().source;
        if (!m_facts.dividendYield.missing && m_facts.dividendYield.value > 0 && source != m_facts.source && !source.isEmpty())
            add(words(QT_TRANSLATE_NOOP("CompanySheet", "Dividends: %1.")).arg(sourceWords(source)));
    }

    void addMarketCap()
    {
        const MarketCap& cap = m_facts.marketCap;
        if (cap.isVendors() && !cap.missing)
            return add(words(QT_TRANSLATE_NOOP("CompanySheet", "Market cap: %1.")).arg(basisText(cap)));
        if (isMissing(cap.shares.shares) || cap.shares.shares <= 0)
            return;
        if (cap.isImplied())
            add(words(QT_TRANSLATE_NOOP("CompanySheet", "① %1: %2.")).arg(formatShares(cap.shares.shares, m_language), basisText(cap)));
        else
            add(words(QT_TRANSLATE_NOOP("CompanySheet", "Share count: %1, %2."))
                    .arg(basisText(cap), formatDay(cap.shares.asOf, m_language)));
    }

    const CompanySheet& m_sheet;
    const CompanyFacts& m_facts;
    Language m_language;
    QStringList m_sentences;
};

} // namespace

bool isPremiumOld(const CompanyFacts& facts)
{
    return facts.adr && !facts.adr->premium.missing
        && (facts.adr->shutOn || (facts.close.date && facts.adr->home.day < *facts.close.date));
}

QStringList sheetSources(const CompanySheet& sheet, Language language, double width)
{
    return wrapped(Foot{sheet, language}.text(), chartFont(9), width);
}

} // namespace chinatech

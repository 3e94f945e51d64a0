// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/company_report.h"

#include "app/cli/data_notes.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "core/models/data_words.h"
#include "ui/text/company_text.h"
#include "ui/text/missing_text.h"

namespace chinatech {

namespace {

/// "9988:HKG" as newspapers write a Hong Kong listing, "BABA:NYSE" for the others.
QString listingCode(const Instrument& instrument)
{
    if (instrument.symbol.endsWith(QLatin1String(".HK")))
        return instrument.symbol.chopped(3) + QLatin1String(":HKG");
    if (!instrument.isPriced())
        return words(QT_TRANSLATE_NOOP("CommandLine", "private company"));
    return instrument.isIndex() ? instrument.symbol : instrument.symbol + u':' + instrument.exchange;
}

/// The rows of one fact box. A missing figure says why in place of its origin.
class Sheet {
public:
    Sheet(const Market& market, const CompanyFacts& facts, Language language)
        : m_facts{facts}
        , m_language{language}
        , m_isStarred{isSampleAmongOthers(market, facts.instrument.symbol)}
        , m_isAdrStarred{facts.adr
                         && (isSampleAmongOthers(market, facts.adr->adrSymbol)
                             || isSampleAmongOthers(market, facts.adr->ordinarySymbol))}
    {
    }

    void add(const QString& label, const QString& value, const QString& origin)
    {
        m_table.addRow({label, value, origin});
    }
    void addMissing(const QString& label, Missing why) { add(label, kDash, missingText(why)); }
    /// A figure of the listing's own closes.
    void addPrice(const QString& label, const QString& value, const QString& origin)
    {
        add(m_isStarred ? starred(label) : label, value, origin);
    }

    void addReturn(const QString& label, const Return& result)
    {
        if (result.missing)
            addMissing(label, *result.missing);
        else
            addPrice(label, formatReturn(result.value),
                words(QT_TRANSLATE_NOOP("CommandLine", "%1 (%2) → %3 (%4)"))
                    .arg(price(result.basePrice), day(*result.baseDate), price(result.endPrice), day(*result.endDate)));
    }

    /// Above the figures, none of which rests on it.
    void addProvisional(const ProvisionalPrice& last)
    {
        const QString change = isMissing(last.change) ? QString(kDash) : formatReturn(last.change);
        add(words(QT_TRANSLATE_NOOP("CommandLine", "Price (provisional)")),
            price(last.price) + QLatin1String("  ") + change,
            words(QT_TRANSLATE_NOOP("CommandLine", "%1, %2 local time, against the close before; %3"))
                .arg(day(last.session), formatTimeOfDay(last.secondOfDay).first(5), sourceTitle(last.source)));
    }

    void addMarketCap()
    {
        const MarketCap& cap = m_facts.marketCap;
        const QString label = words(QT_TRANSLATE_NOOP("CommandLine", "Market cap"));
        if (cap.missing)
            return add(label, kDash, capMissingText(cap, m_facts.instrument));
        if (cap.isVendors())
            return add(label, formatMoney(cap.value, Currency::KRW, m_language), basisText(cap));
        addPrice(label, formatMoney(cap.value, Currency::KRW, m_language),
            words(QT_TRANSLATE_NOOP("CommandLine", "%1 (%2, %3) × %4 × KRW %5 (%6)"))
                .arg(formatShares(cap.shares.shares, m_language), basisText(cap), day(cap.shares.asOf),
                     price(cap.close.price), formatPrice(cap.fx.rate), day(cap.fx.fixedOn)));
    }

    void addPriceEarnings()
    {
        const SourcedFigure& ratio = m_facts.peRatio;
        const QString label = words(QT_TRANSLATE_NOOP("CommandLine", "P/E"));
        if (ratio.missing)
            return addMissing(label, *ratio.missing);
        add(label, QString::number(ratio.value, 'f', 1),
            words(QT_TRANSLATE_NOOP("CommandLine", "last twelve months, as %1 publishes it (%2)")).arg(sourceTitle(ratio.source), day(*ratio.date)));
    }

    void addYearRange()
    {
        const YearRange& range = m_facts.yearRange;
        const QString label = range.closing ? words(QT_TRANSLATE_NOOP("CommandLine", "52-week closing range"))
                                            : words(QT_TRANSLATE_NOOP("CommandLine", "52-week range"));
        if (range.missing)
            return addMissing(label, *range.missing);
        addPrice(label, formatPrice(range.low) + QStringLiteral("–") + formatPrice(range.high), QString());
    }

    void addPremium()
    {
        if (!m_facts.adr)
            return;
        const SourcedFigure& premium = m_facts.adr->premium;
        const QString label = words(QT_TRANSLATE_NOOP("CommandLine", "ADR premium"));
        if (premium.missing)
            return addMissing(label, *premium.missing);
        add(m_isAdrStarred ? starred(label) : label, formatReturn(premium.value),
            words(QT_TRANSLATE_NOOP("CommandLine", "%1 US$%2 × %3 ÷ %4 against %5 (%6)"))
                .arg(m_facts.adr->adrSymbol, formatPrice(m_facts.adr->adrClose),
                     QString::number(m_facts.adr->fx.rate, 'f', 4), formatCount(m_facts.adr->ordinaryPerAds),
                     formatPriceWithCurrency(m_facts.adr->home.price, Currency::HKD, m_language),
                     day(m_facts.adr->home.day)));
    }

    [[nodiscard]] QString text() const
    {
        return m_isStarred || m_isAdrStarred ? m_table.text() + starText() : m_table.text();
    }
    [[nodiscard]] QString day(Day day) const { return formatDay(day, m_language); }
    [[nodiscard]] QString price(double value) const
    {
        const Instrument& instrument = m_facts.instrument;
        return instrument.isIndex() || !instrument.currency
            ? formatPrice(value)
            : formatPriceWithCurrency(value, *instrument.currency, m_language);
    }

private:
    const CompanyFacts& m_facts;
    Language m_language;
    bool m_isStarred;
    bool m_isAdrStarred;
    TextTable m_table{{TextTable::Align::Left, TextTable::Align::Right, TextTable::Align::Left}};
};

} // namespace

QString companyTable(const Market& market, const CompanyFacts& facts, const std::optional<ProvisionalPrice>& last,
                     Language language)
{
    Sheet sheet{market, facts, language};
    if (last)
        sheet.addProvisional(*last);
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    const RangeFacts* const threeYears = facts.find(RangeKind::ThreeYears);
    if (ytd) {
        sheet.addReturn(words(QT_TRANSLATE_NOOP("CommandLine", "Share price YTD")), ytd->local);
        sheet.addReturn(words(QT_TRANSLATE_NOOP("CommandLine", "Share price YTD, in won")), ytd->won);
    }
    sheet.addMarketCap();
    sheet.addPriceEarnings();
    if (threeYears)
        sheet.addReturn(words(QT_TRANSLATE_NOOP("CommandLine", "Share price, three years")), threeYears->local);
    sheet.addYearRange();
    sheet.addPremium();
    if (!facts.source.isEmpty())
        sheet.add(words(QT_TRANSLATE_NOOP("CommandLine", "Sources")), QString(),
                  words(QT_TRANSLATE_NOOP("CommandLine", "prices: %1 · exchange rates: ECB reference rates"))
                      .arg(facts.isSample ? words(QT_TRANSLATE_NOOP("CommandLine", "exchange closing prices (sample)"))
                                          : priceSourceText(facts.source)));
    const QString head = fullName(facts.instrument, language) + QStringLiteral(" · ") + listingCode(facts.instrument)
        + QStringLiteral(" · ")
        + words(QT_TRANSLATE_NOOP("CommandLine", "as of %1")).arg(formatDay(facts.asOf.day, language));
    return head + QLatin1String("\n\n") + sheet.text();
}

} // namespace chinatech

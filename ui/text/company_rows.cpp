// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/company_rows.h"

#include "core/format/numbers.h"
#include "core/models/cap_figure.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

ProvenanceContext contextOf(const CompanyFacts& facts, Language language, std::optional<Day> today)
{
    return {facts.asOf, facts.sessionsOld, facts.asOf.isExplicit ? std::nullopt : today, language};
}

/// Makes the rows of one company.
class Rows
{
public:
    Rows(const CompanyFacts& facts, Language language, std::optional<Day> today)
        : m_facts{facts}
        , m_context{contextOf(facts, language, today)}
        , m_today{today}
    {
    }

    KeyRow row(const QString& label, const SourcedFigure& figure, const QString& value, const QString& definition) const
    {
        KeyRow row;
        row.label = label;
        row.missing = figure.missing.has_value();
        row.value = row.missing ? QString(kDash) : value;
        row.provenance = provenanceOf(label, value, definition, figure, m_context);
        return row;
    }

    KeyRow signedRow(const QString& label, const SourcedFigure& figure, const QString& definition) const
    {
        KeyRow made = row(label, figure, formatReturn(figure.value), definition);
        made.sign = figure.value;
        return made;
    }

    KeyRow close() const
    {
        KeyRow made = row(QCoreApplication::translate("Company", "Close"), m_facts.close,
                          priceText(m_facts.instrument, m_facts.close.value, language()),
                          QCoreApplication::translate("Company", "Last close as traded, adjusted for splits up to the as-of day"));
        if (m_facts.sessionsOld > 0)
            made.note = QCoreApplication::translate("Company", "%n session(s) old", nullptr, m_facts.sessionsOld);
        return made;
    }

    KeyRow volume() const
    {
        const SourcedFigure& ratio = m_facts.volumeRatio;
        KeyRow made = row(QCoreApplication::translate("Company", "Volume"), m_facts.volume,
                          formatVolume(m_facts.volume.value, language()),
                          QCoreApplication::translate("Company", "Shares traded in the session, beside the mean of the 20 sessions before it"));
        if (ratio.missing) {
            made.provenance.note = ratio.missing == m_facts.volume.missing ? QString() : missingOf(ratio);
            return made;
        }
        const QString times = QCoreApplication::translate("Company", "%1 × avg.", "volume against its average")
                                  .arg(QString::number(ratio.value, 'f', 2));
        made.note = times;
        made.provenance = provenanceOf(made.label, times, made.provenance.definition, ratio, m_context);
        return made;
    }

    KeyRow turnover() const
    {
        const auto& currency = m_facts.instrument.currency;
        return row(QCoreApplication::translate("Company", "20-day average turnover"), m_facts.turnover,
                   currency ? formatMoney(m_facts.turnover.value, *currency, language())
                            : formatCount(m_facts.turnover.value),
                   QCoreApplication::translate("Company", "Mean of close × volume over the last 20 sessions"));
    }

    KeyRow year() const
    {
        const bool closing = m_facts.yearRange.closing || m_facts.yearRange.missing;
        KeyRow made = row(closing ? QCoreApplication::translate("Company", "52-week closing range")
                                  : QCoreApplication::translate("Company", "52-week range"),
                          m_facts.yearLow,
                          formatPrice(m_facts.yearLow.value) + QStringLiteral(" – ") + formatPrice(m_facts.yearHigh.value),
                          closing ? QCoreApplication::translate("Company", "Lowest and highest close of the year up to the as-of day")
                                  : QCoreApplication::translate("Company", "Lowest and highest price of the year up to the as-of day"));
        const Provenance high = provenanceOf({}, {}, {}, m_facts.yearHigh, m_context);
        made.provenance.inputs.insert(made.provenance.inputs.end(), high.inputs.begin(), high.inputs.end());
        return made;
    }

    KeyRow priceEarnings() const
    {
        return row(QCoreApplication::translate("Company", "P/E, last 12 months"), m_facts.peRatio,
                   QCoreApplication::translate("Company", "%1x", "a multiple").arg(QString::number(m_facts.peRatio.value, 'f', 1)),
                   QCoreApplication::translate("Company", "Price ÷ earnings of the last twelve months (trailing), as the vendor "
                                                          "publishes it for that session; the vendor chooses currency and unit of the earnings"));
    }

    KeyRow shares() const
    {
        const MarketCap& cap = m_facts.marketCap;
        SourcedFigure figure = sharesFigure(cap);
        figure.inputs = {{InputKind::Shares, figure.value, figure.unit, figure.date, figure.source}};
        KeyRow made = row(cap.isImplied() ? QCoreApplication::translate("Company", "Shares ①")
                                          : QCoreApplication::translate("Company", "Shares"),
                          figure, formatShares(figure.value, language()),
                          QCoreApplication::translate("Company", "The newest count known by the as-of day, splits since then included"));
        if (!made.missing) {
            // A count is of a day, not of a session, and the newest one is months old by its nature.
            made.provenance.source = shareBasisText(figure.source);
            made.provenance.session.clear();
            made.provenance.age.clear();
        }
        if (cap.unitsDiffer)
            made.provenance.note = unitsDifferText(cap, m_facts.instrument);
        return made;
    }

    KeyRow cap() const
    {
        const MarketCap& cap = m_facts.marketCap;
        const Currency currency = cap.currency.value_or(Currency::KRW);
        KeyRow made;
        made.provenance = capProvenance(m_facts, language(), m_today);
        made.label = made.provenance.title;
        made.value = made.provenance.value;
        made.missing = !made.provenance.missing.isEmpty();
        made.implied = !made.missing && cap.isImplied();
        if (!made.missing && currency != m_facts.instrument.currency)
            made.note = language() == Language::Korean
                ? formatMoneyCompact(cap.localValue, language()) + u' ' +
                      currencyName(*m_facts.instrument.currency, language())
                : formatMoney(cap.localValue, *m_facts.instrument.currency, language());
        return made;
    }

private:
    [[nodiscard]] Language language() const { return m_context.language; }
    static QString missingOf(const SourcedFigure& figure)
    {
        return provenanceOf({}, {}, {}, figure, {}).missing;
    }

    const CompanyFacts& m_facts;
    ProvenanceContext m_context;
    std::optional<Day> m_today;
};

} // namespace

std::vector<KeyRow> keyRows(const CompanyFacts& facts, Language language, std::optional<Day> today)
{
    const Rows rows{facts, language, today};
    return {rows.close(),
            rows.signedRow(QCoreApplication::translate("Company", "Day change"), facts.dayChange,
                           QCoreApplication::translate("Company", "Close ÷ close of the session before − 1")),
            rows.volume(),
            rows.turnover(),
            rows.year(),
            rows.signedRow(QCoreApplication::translate("Company", "From 52-week closing high"), facts.belowYearHigh,
                           QCoreApplication::translate("Company", "Close ÷ highest close of 52 weeks − 1")),
            rows.row(QCoreApplication::translate("Company", "Volatility, 60 days"), facts.volatility,
                     formatPercent(facts.volatility.value),
                     QCoreApplication::translate("Company", "Standard deviation of 60 daily log returns × √252")),
            rows.row(QCoreApplication::translate("Company", "Deepest fall, 3 years"), facts.drawdown,
                     formatPercent(facts.drawdown.value),
                     QCoreApplication::translate("Company", "Deepest fall of a close below an earlier one in three years")),
            rows.row(QCoreApplication::translate("Company", "Dividend yield, 12 months"), facts.dividendYield,
                     formatPercent(facts.dividendYield.value, 2),
                     QCoreApplication::translate("Company", "Dividends with ex-dates in the last twelve months ÷ close")),
            rows.priceEarnings(),
            rows.shares(),
            rows.cap()};
}

Provenance ytdProvenance(const CompanyFacts& facts, Language language, std::optional<Day> today)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    return provenanceOf(QCoreApplication::translate("Company", "Price, YTD"),
                        formatReturn(ytd ? ytd->local.value : kMissing),
                        QCoreApplication::translate("Company", "Close ÷ last close of the year before − 1, without dividends, in the listing's currency"),
                        ytd ? ytd->localFigure : SourcedFigure{}, contextOf(facts, language, today));
}

Provenance capProvenance(const CompanyFacts& facts, Language language, std::optional<Day> today)
{
    const MarketCap& cap = facts.marketCap;
    const Currency currency = cap.currency.value_or(Currency::KRW);
    SourcedFigure figure = capFigure(cap, facts.instrument, currency);
    for (FigureInput& input : figure.inputs) {
        if (input.kind == InputKind::Close)
            input.source = facts.source;
    }
    Provenance made = provenanceOf(QCoreApplication::translate("Company", "Market cap"),
                                   formatMoney(cap.value, currency, language),
                                   cap.isVendors() ? QCoreApplication::translate("Company", "As a vendor publishes it for that session × exchange rate")
                                                   : QCoreApplication::translate("Company", "Shares × close × exchange rate"),
                                   figure, contextOf(facts, language, today));
    if (!made.missing.isEmpty()) {
        made.missing = capMissingText(cap, facts.instrument);
        return made;
    }
    for (std::size_t i = 1; i < made.inputs.size(); ++i)
        made.inputs[i].amount.prepend(QStringLiteral("× "));
    made.formula.clear(); // the inputs are it
    made.exact = exactMoney(cap.value, currency, language);
    made.source = basisText(cap);
    if (cap.isImplied())
        made.note = QCoreApplication::translate("Company", "The share count is worked back from a published market cap, not taken "
                                                           "from the company's accounts.");
    else if (!cap.isVendors() && unitOfCount(cap.shares) == ShareUnit::HShare)
        made.note = QCoreApplication::translate("Company", "Of the H shares alone: the company's domestic shares are not in it.");
    return made;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/company_text.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

const QString kDot = QStringLiteral(" · ");

/// What a figure says of itself on hover.
QString hintOf(const SourcedFigure& figure, Language language)
{
    if (figure.missing)
        return missingText(*figure.missing);
    QStringList parts{priceSourceText(figure.source)};
    if (figure.date)
        parts.append(formatDay(*figure.date, language));
    if (!figure.formula.isEmpty())
        parts.append(figure.formula);
    return parts.join(kDot);
}

KeyRow rowOf(const QString& label, const SourcedFigure& figure, const QString& value, Language language)
{
    KeyRow row;
    row.label = label;
    row.value = figure.missing ? QString(kDash) : value;
    row.hint = hintOf(figure, language);
    row.missing = figure.missing.has_value();
    return row;
}

KeyRow signedRow(const QString& label, const SourcedFigure& figure, Language language)
{
    KeyRow row = rowOf(label, figure, formatReturn(figure.value), language);
    row.sign = figure.value;
    return row;
}

QString money(const SourcedFigure& figure, const Instrument& instrument, Language language)
{
    return instrument.currency ? formatMoney(figure.value, *instrument.currency, language)
                               : formatCount(figure.value);
}

KeyRow closeRow(const CompanyFacts& facts, Language language)
{
    KeyRow row = rowOf(QCoreApplication::translate("Company", "Close"), facts.close,
                       priceText(facts.instrument, facts.close.value, language), language);
    if (facts.sessionsOld > 0)
        row.note = QCoreApplication::translate("Company", "%n session(s) old", nullptr, facts.sessionsOld);
    return row;
}

KeyRow yearRow(const CompanyFacts& facts, Language language)
{
    SourcedFigure figure = facts.close;
    figure.missing = facts.yearRange.missing;
    const bool closing = facts.yearRange.closing || facts.yearRange.missing;
    return rowOf(closing ? QCoreApplication::translate("Company", "52-week closing range")
                         : QCoreApplication::translate("Company", "52-week range"),
                 figure,
                 formatPrice(facts.yearRange.low) + QStringLiteral(" – ") + formatPrice(facts.yearRange.high),
                 language);
}

KeyRow sharesRow(const CompanyFacts& facts, Language language)
{
    KeyRow row;
    const MarketCap& cap = facts.marketCap;
    row.label = cap.isImplied() ? QCoreApplication::translate("Company", "Shares ①")
                                : QCoreApplication::translate("Company", "Shares");
    row.missing = cap.shares.shares <= 0;
    row.value = row.missing ? QString(kDash) : formatShares(cap.shares.shares, language);
    row.hint = row.missing ? missingText(cap.missing.value_or(Missing::NoShareCount))
                           : basisText(cap) + kDot + formatDay(cap.shares.asOf, language);
    return row;
}

KeyRow capRow(const CompanyFacts& facts, Language language)
{
    KeyRow row;
    const MarketCap& cap = facts.marketCap;
    row.label = QCoreApplication::translate("Company", "Market cap");
    row.missing = cap.missing.has_value();
    row.value = formatMoney(cap.value, Currency::KRW, language);
    row.implied = !row.missing && cap.isImplied();
    if (row.missing)
        row.hint = missingText(*cap.missing);
    else {
        row.note = language == Language::Korean
                       ? formatMoneyCompact(cap.localValue, language) + u' ' +
                             currencyName(*facts.instrument.currency, language)
                       : formatMoney(cap.localValue, *facts.instrument.currency, language);
        row.hint = basisText(cap);
    }
    return row;
}

} // namespace

std::vector<KeyRow> keyRows(const CompanyFacts& facts, Language language)
{
    return {closeRow(facts, language),
            signedRow(QCoreApplication::translate("Company", "Day change"), facts.dayChange, language),
            rowOf(QCoreApplication::translate("Company", "Volume"), facts.volume,
                  formatVolume(facts.volume.value, language), language),
            rowOf(QCoreApplication::translate("Company", "20-day average turnover"), facts.turnover,
                  money(facts.turnover, facts.instrument, language), language),
            yearRow(facts, language),
            signedRow(QCoreApplication::translate("Company", "From 52-week closing high"),
                      facts.belowYearHigh, language),
            rowOf(QCoreApplication::translate("Company", "Volatility, 60 days"), facts.volatility,
                  formatPercent(facts.volatility.value), language),
            rowOf(QCoreApplication::translate("Company", "Deepest fall, 3 years"), facts.drawdown,
                  formatPercent(facts.drawdown.value), language),
            rowOf(QCoreApplication::translate("Company", "Dividend yield, 12 months"), facts.dividendYield,
                  formatPercent(facts.dividendYield.value, 2), language),
            sharesRow(facts, language),
            capRow(facts, language)};
}

QString factText(const CompanyFacts& facts, Language language)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    QStringList parts{companyHeading(facts.instrument, language)};
    if (facts.instrument.isPriced()) {
        parts.append(QCoreApplication::translate("Company", "Price %1 YTD")
                         .arg(formatReturn(ytd ? ytd->local.value : kMissing)));
        parts.append(QCoreApplication::translate("Company", "Market cap %1")
                         .arg(formatMoney(facts.marketCap.value, Currency::KRW, language)));
    }
    parts.append(listingText(facts.instrument));
    if (facts.close.date)
        parts.append(
            QCoreApplication::translate("Company", "as of %1").arg(formatDay(*facts.close.date, language)));
    parts.append(sourceLine(facts));
    parts.removeAll(QString());
    return parts.join(kDot);
}

QString factHtml(const CompanyFacts& facts, Language language)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    const auto row = [](const QString& label, const QString& value) {
        return QStringLiteral("<tr><td>%1</td><td><b>%2</b></td></tr>")
            .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
    };
    QString html =
        QStringLiteral(
            "<table><tr><th colspan=\"2\" align=\"left\">%1</th></tr><tr><td colspan=\"2\">%2</td></tr>")
            .arg(companyHeading(facts.instrument, language).toHtmlEscaped(),
                 (facts.instrument.names.en + kDot + listingText(facts.instrument)).toHtmlEscaped());
    if (facts.instrument.isPriced()) {
        html += row(QCoreApplication::translate("Company", "Price"),
                    formatReturn(ytd ? ytd->local.value : kMissing) + QStringLiteral(" YTD"));
        html += row(QCoreApplication::translate("Company", "Market cap"),
                    formatMoney(facts.marketCap.value, Currency::KRW, language));
    }
    html += QStringLiteral("<tr><td colspan=\"2\">%1</td></tr><tr><td colspan=\"2\">%2</td></tr></table>")
                .arg(baseLine(facts, language).toHtmlEscaped(), sourceLine(facts).toHtmlEscaped());
    return html;
}

} // namespace chinatech

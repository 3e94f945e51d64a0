// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/text/company_text.h"
#include "ui/text/provisional_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

const QString kDot = QStringLiteral(" · ");

} // namespace

QString factText(const CompanyFacts& facts, Language language)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    QStringList parts{companyHeading(facts.instrument, language)};
    if (facts.instrument.isPriced()) {
        parts.append(QCoreApplication::translate("Company", "Price %1 YTD")
                         .arg(formatReturn(ytd ? ytd->local.value : kMissing)));
        parts.append(QCoreApplication::translate("Company", "Market cap %1")
                         .arg(formatMoney(facts.marketCap.value, facts.marketCap.currency.value_or(Currency::KRW), language)));
    }
    parts.append(listingText(facts.instrument));
    parts.append(sourceLine(facts));
    if (facts.close.date)
        parts.append(
            QCoreApplication::translate("Company", "as of %1").arg(formatDay(*facts.close.date, language)));
    if (facts.provisional)
        parts.append(provisionalMark(*facts.provisional, facts.instrument));
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
                    formatMoney(facts.marketCap.value, facts.marketCap.currency.value_or(Currency::KRW), language));
    }
    if (facts.provisional) {
        const ProvisionalPrice& last = *facts.provisional;
        QStringList figures{priceText(facts.instrument, last.price, language)};
        if (!isMissing(last.change))
            figures.append(formatReturn(last.change));
        figures.append(provisionalTime(last, facts.instrument));
        html += row(provisionalWord(), figures.join(u' '));
    }
    html += QStringLiteral("<tr><td colspan=\"2\">%1</td></tr><tr><td colspan=\"2\">%2</td></tr></table>")
                .arg(baseLine(facts, language).toHtmlEscaped(), sourceLine(facts).toHtmlEscaped());
    return html;
}

} // namespace chinatech

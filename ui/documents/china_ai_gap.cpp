// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/china_ai_gap_chart.h"
#include "ui/documents/china_ai_parts.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/china_ai_text.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>

#include <cmath>

namespace chinatech {

namespace {

QString membersText(const ChinaAiPen& all, const NamedBasket& basket)
{
    QStringList names;
    for (const QString& symbol : basket.symbols) {
        const Instrument* const member = all.sheet.market->find(symbol);
        names.append(member ? shortName(*member, all.pen.language()) : symbol);
    }
    return wordsOf(basket.name, all.pen.language()) + QStringLiteral(": ") + names.join(QStringLiteral(" · "));
}

QString leftOutText(const ChinaAiPen& all, const BasketReturn& basket)
{
    QStringList names;
    for (const QString& symbol : basket.leftOut) {
        const Instrument* const member = all.sheet.market->find(symbol);
        names.append(member ? shortName(*member, all.pen.language()) : symbol);
    }
    return names.isEmpty() ? QString()
                           : QCoreApplication::translate("ChinaAi", "Without a close of the base or the end, left out: %1.")
                                 .arg(names.join(QStringLiteral(" · ")));
}

/// Both medians in one line: what the overview says of valuations.
QString valuationLine(const ChinaAiPen& all)
{
    const GapFacts& gap = all.sheet.facts.gap;
    const Language language = all.pen.language();
    if (isMissing(gap.chinaPe.median) && isMissing(gap.usPe.median))
        return QCoreApplication::translate("ChinaAi", "P/E: — (no quote with a valuation yet)");
    return QCoreApplication::translate("ChinaAi", "Median P/E: %1 %2, %3 %4")
        .arg(wordsOf(gap.china.name, language), multipleText(gap.chinaPe.median), wordsOf(gap.us.name, language),
             multipleText(gap.usPe.median));
}

} // namespace

double paintReturnGap(const ChinaAiPen& all, const ChinaAiPlace& place, double chartHeight)
{
    const GapFacts& gap = all.sheet.facts.gap;
    const Language language = all.pen.language();
    double y = all.head(place.left, place.top, place.width, QCoreApplication::translate("ChinaAi", "Gap between Chinese and US technology shares"));
    const QString since = gap.range.kind == RangeKind::Ytd
                              ? QStringLiteral("YTD")
                              : QCoreApplication::translate("ChinaAi", "since %1").arg(formatDay(gap.range.custom.from, language));
    all.pen.write(place.left, y, QCoreApplication::translate("ChinaAi", "%1, equally weighted mean, local currency, %").arg(since),
                  all.pen.quiet(11), Anchor::Left, place.width);
    y += 18;
    const bool isThere = gap.chinaReturn.days.size() > 1 && gap.usReturn.days.size() > 1;
    if (!isThere) {
        const Missing why = gap.chinaReturn.missing.value_or(gap.usReturn.missing.value_or(Missing::NotConsecutive));
        y = all.note(place.left, y, place.width, QString(kDash) + u' ' + missingText(why));
    } else {
        const GapChart chart{{{gap.chinaReturn.days, gap.chinaReturn.value, wordsOf(gap.china.name, language),
                              formatReturn(gap.chinaReturn.last, 1), gap.chinaReturn.last},
                             {gap.usReturn.days, gap.usReturn.value, wordsOf(gap.us.name, language),
                              formatReturn(gap.usReturn.last, 1), gap.usReturn.last}},
                             true,
                             QCoreApplication::translate("ChinaAi", "%1 pp").arg(QString::number(
                                 100 * std::abs(gap.chinaReturn.last - gap.usReturn.last), 'f', 1))};
        y = paintGapChart(all.pen, chart, {place.left, y, place.width}, chartHeight);
    }
    QStringList words{membersText(all, gap.china) + u'.', leftOutText(all, gap.chinaReturn), leftOutText(all, gap.usReturn),
                      valuationLine(all)};
    words.removeAll(QString());
    return all.note(place.left, y, place.width, words.join(u' '));
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/china_ai_twin.h"

#include "core/format/numbers.h"
#include "core/models/china_ai_rows.h"
#include "ui/text/china_ai_text.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct ChinaAiTwinText {
    Q_DECLARE_TR_FUNCTIONS(ChinaAiTwinText)
};

QString valueText(const ChinaAiFigure& figure, Language language)
{
    if (isMissing(figure.value))
        return kDash;
    if (figure.figure == QLatin1String("share"))
        return formatPercent(figure.value);
    if (figure.unit == QLatin1String("ratio"))
        return formatReturn(figure.value);
    if (figure.unit == QLatin1String("statistic"))
        return QString::number(figure.value, 'f', 3).replace(u'-', kMinus);
    if (figure.unit == QLatin1String("multiple"))
        return multipleText(figure.value);
    if (figure.unit == QLatin1String("count"))
        return formatCount(figure.value);
    if (const auto currency = currencyFromCode(figure.unit))
        return formatMoney(figure.value, *currency, language);
    return figure.unit.startsWith(QLatin1String("percent")) ? formatPercent(figure.value / 100) : formatPrice(figure.value);
}

TwinCell dayOf(std::optional<Day> day, Language language)
{
    return day ? dayCell(*day, language) : TwinCell{std::optional<Day>{}, {}};
}

} // namespace

ChartTwin chinaAiTwin(const QString& title, const ChinaAiFacts& facts, Language language)
{
    TwinTable table;
    for (const char* const head : {"section", "subject", "symbol", "figure", "value", "unit", "from", "to", "source", "missing"})
        table.heads.append(QString::fromLatin1(head));
    table.shownHeads = {ChinaAiTwinText::tr("Section"), ChinaAiTwinText::tr("Subject"), ChinaAiTwinText::tr("Symbol"),
                        ChinaAiTwinText::tr("Figure"),  ChinaAiTwinText::tr("Value"),   ChinaAiTwinText::tr("Unit"),
                        ChinaAiTwinText::tr("From"),    ChinaAiTwinText::tr("To"),      ChinaAiTwinText::tr("Source"),
                        ChinaAiTwinText::tr("Why it is missing")};
    for (const ChinaAiFigure& figure : chinaAiFigures(facts)) {
        const TwinCell missing = figure.missing ? TwinCell{missingCode(*figure.missing), missingText(*figure.missing)} : textCell({});
        table.rows.push_back({textCell(figure.section), textCell(figure.subject), textCell(figure.symbol), textCell(figure.figure),
                              {figure.value, valueText(figure, language)}, textCell(figure.unit), dayOf(figure.from, language),
                              dayOf(figure.to, language), textCell(figure.source), missing});
    }
    return chartTwin(title, std::move(table));
}

} // namespace chinatech

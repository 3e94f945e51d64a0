// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_twins.h"

#include "core/format/names.h"
#include "ui/charts/chart_twins.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>

#include <memory>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct CompanyTwinText {
    Q_DECLARE_TR_FUNCTIONS(CompanyTwinText)
};

ChartTwin premiumTwin(const CompanyFacts& facts, const std::vector<DatedValue>& premiums, Language language)
{
    ChartTwin twin;
    twin.title = CompanyTwinText::tr("ADR premium of %1").arg(facts.adr ? facts.adr->adrSymbol : facts.instrument.symbol);
    twin.heads = {QStringLiteral("date"), QStringLiteral("premium")};
    twin.shownHeads = {CompanyTwinText::tr("Day"), CompanyTwinText::tr("ADR premium")};
    twin.rows = static_cast<int>(premiums.size());
    twin.cell = [all = std::make_shared<const std::vector<DatedValue>>(premiums), language](int row, int column) {
        const DatedValue& one = (*all)[static_cast<std::size_t>(row)];
        return column == 0 ? dayCell(one.day, language) : returnCell(one.value);
    };
    return twin;
}

ChartTwin wonTwin(const CompanyFacts& facts, Language language)
{
    TwinTable table;
    table.heads = {QStringLiteral("range"), QStringLiteral("price_part"), QStringLiteral("fx_part"), QStringLiteral("return_krw"),
                   QStringLiteral("total_price_part"), QStringLiteral("total_fx_part"), QStringLiteral("total_dividend_part"),
                   QStringLiteral("total_return_krw")};
    table.shownHeads = {CompanyTwinText::tr("Range"), CompanyTwinText::tr("Price"), CompanyTwinText::tr("Currency"),
                        CompanyTwinText::tr("Return in won"), CompanyTwinText::tr("With dividends: price"),
                        CompanyTwinText::tr("With dividends: currency"), CompanyTwinText::tr("With dividends: dividends"),
                        CompanyTwinText::tr("With dividends: return in won")};
    for (const RangeFacts& one : facts.ranges) {
        const bool isKnown = !one.wonTotal.missing;
        const ReturnParts price = shownParts(one.priceParts);
        const ReturnParts total = shownParts(one.totalParts);
        table.rows.push_back({{one.range.code(), rangeWord(one.range.kind)}, returnCell(price.price),
                              returnCell(price.fx), returnCell(one.won.missing ? kMissing : one.won.value),
                              returnCell(isKnown ? total.price : kMissing), returnCell(isKnown ? total.fx : kMissing),
                              returnCell(isKnown ? total.dividends : kMissing),
                              returnCell(isKnown ? one.wonTotal.value : kMissing)});
    }
    return chartTwin(CompanyTwinText::tr("Return of %1 in won, and its parts").arg(shortName(facts.instrument, language)),
                     std::move(table));
}

} // namespace

std::vector<NamedTwin> companyTwins(const PriceContent& price, const CompanyFacts& facts,
                                    const std::vector<DatedValue>& premiums, Language language)
{
    std::vector<NamedTwin> twins;
    if (!price.x.empty())
        twins.push_back({CompanyTwinText::tr("Price"), priceTwin(price, language)});
    if (!premiums.empty())
        twins.push_back({CompanyTwinText::tr("ADR premium"), premiumTwin(facts, premiums, language)});
    if (facts.instrument.isPriced())
        twins.push_back({CompanyTwinText::tr("Return in won"), wonTwin(facts, language)});
    return twins;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/file_table.h"
#include "core/models/company_facts.h"

#include <QByteArray>

#include <vector>

namespace chinatech {

/// A figure under the stable key files know it by: "ytd_return", "market_cap_krw" …
struct NamedFigure
{
    QString key;
    SourcedFigure figure;
};

/// Every figure of the fact box and the key figures, in the order of the sheet.
[[nodiscard]] std::vector<NamedFigure> namedFigures(const CompanyFacts& facts);

/// As "provisional_price" and "provisional_change", with the time in the formula.
[[nodiscard]] std::vector<NamedFigure> namedFigures(const ProvisionalPrice& price);

/// {"symbol", "name", "kind", "as_of", "figures": {key: {value, unit, date, source, formula, missing}},
/// "returns": […], "events": […]}. Numbers unrounded, missing ones null with a code. "more" figures come last.
[[nodiscard]] QByteArray companyJson(const CompanyFacts& facts, const QString& name,
                                     const std::vector<NamedFigure>& more = {});

/// The figures as rows of figure,value,unit,date,source,formula,missing.
[[nodiscard]] FileTable figuresTable(const CompanyFacts& facts, const std::vector<NamedFigure>& more = {});

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/company_files.h"

#include "core/format/json_text.h"
#include "core/format/names.h"
#include "core/models/company_tables.h"

#include <algorithm>

namespace chinatech {

namespace {

QByteArray jsonOf(const CompanySheet& sheet)
{
    return companyJson(sheet.facts, fullName(sheet.facts.instrument, sheet.style.language));
}

/// The rows join the table of that name; the first to come makes it.
void join(std::vector<FileTable>& all, const FileTable& table, const QString& symbol)
{
    auto found = std::ranges::find(all, table.name, &FileTable::name);
    if (found == all.end())
        found = all.insert(all.end(), {table.name, QStringList{QStringLiteral("symbol")} + table.keys, {}});
    for (const auto& row : table.rows) {
        std::vector<FileCell> cells{{symbol}};
        cells.insert(cells.end(), row.begin(), row.end());
        found->rows.push_back(std::move(cells));
    }
}

} // namespace

QByteArray companiesCsv(const std::vector<CompanySheet>& sheets)
{
    if (sheets.size() == 1)
        return tableCsv(companyFigures(sheets.front().facts));
    std::vector<FileTable> all;
    for (const CompanySheet& sheet : sheets)
        join(all, companyFigures(sheet.facts), sheet.facts.instrument.symbol);
    return tableCsv(all.front());
}

QByteArray companiesJson(const std::vector<CompanySheet>& sheets)
{
    if (sheets.size() == 1)
        return jsonOf(sheets.front());
    QStringList companies;
    for (const CompanySheet& sheet : sheets)
        companies.append(QString::fromUtf8(jsonOf(sheet).trimmed()));
    return jsonObject({{"companies", jsonList(companies)}}).toUtf8() + '\n';
}

std::vector<FileTable> companiesTables(const std::vector<CompanySheet>& sheets)
{
    std::vector<FileTable> all;
    for (const CompanySheet& sheet : sheets) {
        const auto tables = companyTables(*sheet.market, sheet.facts, sheet.style.language);
        if (sheets.size() == 1)
            return tables;
        for (const FileTable& table : tables)
            join(all, table, sheet.facts.instrument.symbol);
    }
    return all;
}

} // namespace chinatech

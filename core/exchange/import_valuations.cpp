// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_importer.h"
#include "core/storage/database.h"
#include "core/storage/valuation_store.h"

#include <set>
#include <utility>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

/// valuations.csv: price-earnings ratios of days before the first quote, of companies and of indices.
class ValuationImporter : public FileImporter {
public:
    explicit ValuationImporter(const Delivery& delivery)
        : m_delivery{delivery}
    {
    }

    QStringList requiredColumns() const override
    {
        return {QStringLiteral("symbol"), QStringLiteral("date"), QStringLiteral("pe_trailing")};
    }

    RowOutcome begin(const CsvReader& /*file*/) override
    {
        auto instruments = indexInstruments(m_delivery.database);
        if (!instruments)
            return std::unexpected(instruments.error());
        m_instruments = std::move(*instruments);
        return std::nullopt;
    }

    RowOutcome take(const CsvReader& row) override
    {
        FieldReader fields{row};
        const QString symbol = fields.requiredText(row.column("symbol"));
        Valuation valuation;
        valuation.day = fields.requiredDay(row.column("date"));
        valuation.peTrailing = fields.requiredPositive(row.column("pe_trailing"));
        valuation.source = m_delivery.source;
        if (!fields.problem() && valuation.day > m_delivery.today)
            fields.fail(Reason::FutureDay, row.field(row.column("date")), row.column("date"));
        const auto found = m_instruments.constFind(symbol);
        if (!fields.problem() && found == m_instruments.constEnd())
            fields.fail(Reason::UnknownSymbol, symbol.toUtf8(), row.column("symbol"));
        if (fields.problem())
            return fields.problem();
        if (!m_seen.insert({found->id, valuation.day}).second)
            return RowProblem{Reason::DuplicateDay, valuation.day.toIso()};
        m_valuations.emplace_back(found->id, std::move(valuation));
        return std::nullopt;
    }

    Result<void> finish(int /*keptOut*/) override
    {
        for (const auto& [id, valuation] : m_valuations) {
            if (auto written = writeValuation(m_delivery.database, id, valuation); !written)
                return written;
        }
        return {};
    }

private:
    const Delivery& m_delivery;
    InstrumentIndex m_instruments;
    std::vector<std::pair<std::int64_t, Valuation>> m_valuations;
    std::set<std::pair<std::int64_t, Day>> m_seen;
};

} // namespace

std::unique_ptr<FileImporter> makeValuationImporter(const Delivery& delivery)
{
    return std::make_unique<ValuationImporter>(delivery);
}

} // namespace chinatech

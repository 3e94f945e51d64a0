// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_importer.h"
#include "core/storage/database.h"
#include "core/storage/fx_store.h"
#include "core/storage/source_store.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

/// One column of fx.csv: AAABBB is units of BBB for 1 AAA.
struct PairColumn {
    int column = -1;
    Currency base{};
    Currency quote{};
};

/// fx.csv
class FxImporter : public FileImporter {
public:
    explicit FxImporter(const Delivery& delivery)
        : m_database{delivery.database}
        , m_delivery{delivery}
    {
    }

    QStringList requiredColumns() const override { return {QStringLiteral("date")}; }

    RowOutcome begin(const CsvReader& file) override
    {
        m_date = file.column("date");
        for (int column = 0; column < static_cast<int>(file.header().size()); ++column) {
            const QString name = QString::fromUtf8(file.header()[static_cast<std::size_t>(column)]).toUpper();
            if (column == m_date || name.isEmpty())
                continue;
            const auto base = currencyFromCode(name.first(qMin(name.size(), qsizetype{3})));
            const auto quote = currencyFromCode(name.sliced(qMin(name.size(), qsizetype{3})));
            if (base && quote && *base != *quote)
                m_pairs.push_back({column, *base, *quote});
            else
                m_columnProblems.push_back({Reason::UnknownCurrency, name});
        }
        if (m_pairs.empty())
            return RowProblem{Reason::ColumnMissing, QStringLiteral("AAABBB")};
        return std::nullopt;
    }

    RowOutcome take(const CsvReader& row) override
    {
        FieldReader fields{row};
        const Day day = fields.requiredDay(m_date);
        std::vector<Fixing> fixings;
        for (const PairColumn& pair : m_pairs) {
            const double rate = fields.positive(pair.column);
            if (!isMissing(rate))
                fixings.push_back({pair.base, pair.quote, day, rate});
        }
        if (fixings.empty())
            fields.fail(Reason::MissingField, row.record(), m_pairs.front().column);
        if (fields.problem())
            return fields.problem();
        if (day > m_delivery.today)
            return RowProblem{Reason::FutureDay, day.toIso(), row.columnName(m_date)};
        if (!m_days.insert(day.epochDays()).second)
            return RowProblem{Reason::DuplicateDay, day.toIso()};
        m_fixings.insert(m_fixings.end(), fixings.begin(), fixings.end());
        return std::nullopt;
    }

    Result<void> finish(int /*keptOut*/) override
    {
        const auto source = sourceId(m_database, m_delivery.source);
        if (!source)
            return std::unexpected(source.error());
        FixingWriter writer{m_database, *source};
        if (m_delivery.source != sampleSource()) {
            if (auto removed = removeSample(writer); !removed)
                return removed;
        }
        for (const Fixing& fixing : m_fixings) {
            if (auto written = writer.write(fixing); !written)
                return written;
        }
        return {};
    }

private:
    /// The sample gives way where a rate can be made of what came, straight or over a third currency: its own would
    /// stand before it. Other pairs keep what they have.
    Result<void> removeSample(FixingWriter& writer) const
    {
        std::set<std::pair<Currency, Currency>> came;
        for (const Fixing& fixing : m_fixings)
            came.insert({{fixing.base, fixing.quote}, {fixing.quote, fixing.base}});
        for (const Currency base : kCurrencies) {
            for (const Currency quote : kCurrencies) {
                const bool isMade = came.contains({base, quote}) || std::ranges::any_of(kCurrencies, [&](Currency via) {
                    return came.contains({base, via}) && came.contains({via, quote});
                });
                if (base == quote || !isMade)
                    continue;
                if (auto removed = writer.removeSample(base, quote); !removed)
                    return removed;
            }
        }
        return {};
    }

    Database& m_database;
    const Delivery& m_delivery;
    int m_date = -1;
    std::vector<PairColumn> m_pairs;
    std::unordered_set<std::int32_t> m_days;
    std::vector<Fixing> m_fixings;
};

} // namespace

std::unique_ptr<FileImporter> makeFxImporter(const Delivery& delivery)
{
    return std::make_unique<FxImporter>(delivery);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_importer.h"
#include "core/storage/action_store.h"
#include "core/storage/bar_store.h"
#include "core/storage/database.h"
#include "core/storage/source_store.h"

#include <algorithm>
#include <unordered_set>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

/// Highs and lows that were rounded apart from the close are not a contradiction.
constexpr double kTolerance = 1e-6;
/// Takes the binary dust off a product without touching any price's real digits.
constexpr int kDigits = 10;

std::optional<RowProblem> contradiction(const Bar& bar, const CsvReader& row)
{
    const QString detail = QString::fromUtf8(row.record());
    if (bar.high < bar.low * (1 - kTolerance))
        return RowProblem{Reason::HighBelowLow, detail};
    if (bar.close > bar.high * (1 + kTolerance) || bar.close < bar.low * (1 - kTolerance))
        return RowProblem{Reason::CloseOutsideRange, detail};
    return std::nullopt;
}

/// SYMBOL.csv. The bars are collected first: what a split-adjusted price was as traded depends on the file's last day.
class BarImporter : public FileImporter {
public:
    BarImporter(const Delivery& delivery, QString symbol)
        : m_database{delivery.database}
        , m_delivery{delivery}
        , m_symbol{std::move(symbol)}
    {
    }

    QStringList requiredColumns() const override { return {QStringLiteral("date"), QStringLiteral("close")}; }

    RowOutcome begin(const CsvReader& file) override
    {
        const auto instruments = indexInstruments(m_database);
        if (!instruments)
            return std::unexpected(instruments.error());
        const auto found = instruments->constFind(m_symbol);
        if (found == instruments->constEnd() || !found->instrument.isPriced())
            return RowProblem{Reason::UnknownSymbol, m_symbol};
        m_instrument = *found;
        m_date = file.column("date");
        m_open = file.column("open");
        m_high = file.column("high");
        m_low = file.column("low");
        m_close = file.column("close");
        m_volume = file.column("volume");
        m_adjusted = file.column("adj_close");
        m_source = file.column("source");
        m_isSample = m_source >= 0;
        return std::nullopt;
    }

    RowOutcome take(const CsvReader& row) override
    {
        FieldReader fields{row};
        Bar bar;
        bar.day = fields.requiredDay(m_date);
        bar.open = fields.positive(m_open);
        bar.high = fields.positive(m_high);
        bar.low = fields.positive(m_low);
        bar.close = fields.requiredPositive(m_close);
        bar.volume = fields.notNegative(m_volume);
        // Not stored; but where it is no price, the row is not what its header says.
        const double adjusted = fields.positive(m_adjusted);
        Q_UNUSED(adjusted)
        if (fields.problem())
            return fields.problem();
        // No exchange of ours trades at the weekend: the row is of another day than it says.
        if (bar.day.isWeekend())
            return RowProblem{Reason::Weekend, bar.day.toIso(), row.columnName(m_date)};
        if (bar.day > m_delivery.today)
            return RowProblem{Reason::FutureDay, bar.day.toIso(), row.columnName(m_date)};
        if (auto problem = contradiction(bar, row))
            return problem;
        if (!m_days.insert(bar.day.epochDays()).second)
            return RowProblem{Reason::DuplicateDay, bar.day.toIso()};
        m_isSample = m_isSample && fields.text(m_source) == sampleSource();
        m_bars.push_back(bar);
        return std::nullopt;
    }

    Result<void> finish(int keptOut) override
    {
        Q_UNUSED(keptOut)
        std::ranges::sort(m_bars, {}, &Bar::day);
        if (m_delivery.basis.value(m_symbol, m_instrument.instrument.deliveredBasis) == PriceBasis::SplitAdjusted) {
            if (auto undone = undoSplits(); !undone)
                return undone;
        }
        // An export of the sample stays the sample, and like the sample gives way to what is there of the market.
        if (m_isSample) {
            const auto known = BarReader{m_database}.read(m_instrument.id, std::nullopt);
            if (!known)
                return std::unexpected(known.error());
            if (!known->empty() && !known->isSample)
                return {};
        }
        const QString from = m_isSample ? sampleSource() : m_delivery.source;
        const auto source = sourceId(m_database, from);
        if (!source)
            return std::unexpected(source.error());
        BarWriter writer{m_database, *source};
        if (from != sampleSource()) {
            if (auto removed = writer.removeSample(m_instrument.id); !removed)
                return removed;
        }
        for (const Bar& bar : m_bars) {
            if (auto written = writer.write(m_instrument.id, bar); !written)
                return written;
        }
        return {};
    }

private:
    /// From prices as of the file's last day to prices as traded.
    Result<void> undoSplits()
    {
        const auto actions = readActionsOf(m_database, m_instrument.id);
        if (!actions)
            return std::unexpected(actions.error());
        const Day last = m_bars.back().day;
        for (Bar& bar : m_bars) {
            const double divisor = splitDivisor(*actions, bar.day, last);
            if (divisor == 1)
                continue;
            for (double* const price : {&bar.open, &bar.high, &bar.low, &bar.close})
                *price = roundSignificant(*price * divisor, kDigits);
            bar.volume = roundSignificant(bar.volume / divisor, kDigits);
        }
        return {};
    }

    Database& m_database;
    const Delivery& m_delivery;
    QString m_symbol;
    StoredInstrument m_instrument;
    int m_date = -1;
    int m_open = -1;
    int m_high = -1;
    int m_low = -1;
    int m_close = -1;
    int m_volume = -1;
    int m_adjusted = -1;
    int m_source = -1;          ///< "sample" in every row: what the program came with
    bool m_isSample = false;
    std::unordered_set<std::int32_t> m_days;
    std::vector<Bar> m_bars;
};

} // namespace

std::unique_ptr<FileImporter> makeBarImporter(const Delivery& delivery, const QString& symbol)
{
    return std::make_unique<BarImporter>(delivery, symbol);
}

} // namespace chinatech

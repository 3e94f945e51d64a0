// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/exchange/file_importer.h"
#include "core/storage/action_store.h"
#include "core/storage/database.h"

#include <algorithm>
#include <map>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

/// corporate_actions.csv: what a source says of a company replaces what it said before.
class ActionImporter : public FileImporter {
public:
    explicit ActionImporter(Database& database)
        : m_database{database}
    {
    }

    QStringList requiredColumns() const override
    {
        return {QStringLiteral("symbol"), QStringLiteral("ex_date"), QStringLiteral("kind"),
                QStringLiteral("price_factor")};
    }

    RowOutcome begin(const CsvReader& /*file*/) override
    {
        auto instruments = indexInstruments(m_database);
        if (!instruments)
            return std::unexpected(instruments.error());
        m_instruments = std::move(*instruments);
        return std::nullopt;
    }

    RowOutcome take(const CsvReader& row) override
    {
        FieldReader fields{row};
        const QString symbol = fields.requiredText(row.column("symbol"));
        CorporateAction action;
        action.exDate = fields.requiredDay(row.column("ex_date"));
        const QString kind = fields.requiredText(row.column("kind"));
        if (const auto known = actionFromCode(kind))
            action.kind = *known;
        else
            fields.fail(Reason::UnknownKind, kind.toUtf8(), row.column("kind"));
        action.amount = fields.positive(row.column("amount"));
        action.currency = fields.currency(row.column("currency"));
        action.priceFactor = action.kind == ActionKind::Split ? fields.requiredPositive(row.column("price_factor"))
                                                              : fields.positive(row.column("price_factor"));
        // Cash takes something off the price and leaves something of it.
        if (action.kind != ActionKind::Split && action.priceFactor >= 1)
            fields.fail(Reason::BadNumber, shortestNumber(action.priceFactor).toUtf8(), row.column("price_factor"));
        action.source = fields.text(row.column("source"));
        const auto instrument = m_instruments.constFind(symbol);
        if (instrument == m_instruments.constEnd())
            fields.fail(Reason::UnknownSymbol, symbol.toUtf8(), row.column("symbol"));
        if (fields.problem())
            return fields.problem();
        if (isRepeated(instrument->id, action))
            return RowProblem{Reason::DuplicateDay, QString::fromUtf8(row.record())};
        return std::nullopt;
    }

    Result<void> finish(int keptOut) override
    {
        ActionWriter writer{m_database};
        for (const auto& [instrument, actions] : m_actions) {
            // Not where a row was kept out: what it meant to say again would be gone.
            if (keptOut == 0) {
                if (auto removed = removeEarlier(writer, instrument, actions); !removed)
                    return removed;
            }
            for (const CorporateAction& action : actions) {
                if (auto written = writer.write(instrument, action); !written)
                    return written;
            }
        }
        return {};
    }

private:
    /// An ex-date that was corrected must not leave the action on the day that was wrong: the file's list of a source
    /// takes the place of that source's earlier one. A file with the newest dividend alone is no list of the years
    /// before, so this reaches a month beyond its first and its last day.
    static Result<void> removeEarlier(ActionWriter& writer, std::int64_t instrument,
                                      const std::vector<CorporateAction>& actions)
    {
        std::map<QString, DayRange> spans;
        for (const CorporateAction& action : actions) {
            const Day from = action.exDate.plusMonths(-1);
            const Day to = action.exDate.plusMonths(1);
            DayRange& span = spans.try_emplace(action.source, DayRange{from, to}).first->second;
            span = {std::min(span.from, from), std::max(span.to, to)};
        }
        for (const auto& [source, span] : spans) {
            if (auto removed = writer.remove(instrument, source, span); !removed)
                return removed;
        }
        return {};
    }

    /// Two dividends on one day are possible, the same one twice is a slip that would count it twice.
    bool isRepeated(std::int64_t instrument, const CorporateAction& action)
    {
        const auto same = [](double a, double b) { return a == b || (isMissing(a) && isMissing(b)); };
        std::vector<CorporateAction>& seen = m_actions[instrument];
        const bool repeated = std::ranges::any_of(seen, [&](const CorporateAction& other) {
            return other.exDate == action.exDate && other.kind == action.kind && same(other.amount, action.amount)
                && same(other.priceFactor, action.priceFactor) && other.currency == action.currency;
        });
        if (!repeated)
            seen.push_back(action);
        return repeated;
    }

    Database& m_database;
    InstrumentIndex m_instruments;
    ActionsByInstrument m_actions;
};

} // namespace

std::unique_ptr<FileImporter> makeActionImporter(Database& database)
{
    return std::make_unique<ActionImporter>(database);
}

} // namespace chinatech

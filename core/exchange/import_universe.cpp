// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_importer.h"
#include "core/storage/database.h"

#include <QRegularExpression>
#include <QSet>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

/// Symbols name files in packs, so they must not reach out of a folder.
bool isSymbol(const QString& text)
{
    static const QRegularExpression kSymbol{QStringLiteral("^[A-Z0-9^][A-Z0-9.=-]{0,31}$")};
    return kSymbol.match(text).hasMatch();
}

/// universe.csv: only the columns it has are written. "price_basis" is what the bars beside it are, "delivered_basis" how
/// bars that come later without a universe are to be read; where there is no such column, the same.
class UniverseImporter : public FileImporter {
public:
    explicit UniverseImporter(Delivery& delivery)
        : m_delivery{delivery}
    {
    }

    QStringList requiredColumns() const override
    {
        return {QStringLiteral("symbol"), QStringLiteral("kind"), QStringLiteral("name_en")};
    }

    RowOutcome begin(const CsvReader& /*file*/) override
    {
        auto instruments = indexInstruments(m_delivery.database);
        if (!instruments)
            return std::unexpected(instruments.error());
        m_known = std::move(*instruments);
        return std::nullopt;
    }

    RowOutcome take(const CsvReader& row) override
    {
        FieldReader fields{row};
        const QString symbol = fields.requiredText(row.column("symbol"));
        Instrument instrument = m_known.value(symbol).instrument;
        instrument.symbol = symbol;
        if (!fields.problem() && !isSymbol(symbol))
            fields.fail(Reason::UnknownSymbol, symbol.toUtf8(), row.column("symbol"));
        readWhat(fields, row, instrument);
        const auto basis = readBasis(fields, row.column("price_basis"));
        const auto later = readBasis(fields, row.column("delivered_basis"));
        readNames(fields, row, instrument.names);
        if (instrument.isPriced() && (!instrument.currency || instrument.exchange.isEmpty()))
            fields.fail(Reason::MissingField, row.record(), row.column(instrument.currency ? "exchange" : "currency"));
        if (fields.problem())
            return fields.problem();
        if (m_seen.contains(symbol))
            return RowProblem{Reason::DuplicateDay, symbol};
        m_seen.insert(symbol);
        if (basis)
            m_basis.insert(symbol, *basis);
        if (later || basis)
            instrument.deliveredBasis = later ? *later : *basis;
        m_instruments.push_back(std::move(instrument));
        return std::nullopt;
    }

    Result<void> finish(int /*keptOut*/) override
    {
        InstrumentWriter writer{m_delivery.database};
        for (const Instrument& instrument : m_instruments) {
            if (auto written = writer.write(instrument); !written)
                return written;
        }
        m_delivery.basis.insert(m_basis);
        return {};
    }

private:
    static void setText(const FieldReader& fields, int column, QString& text)
    {
        if (column >= 0)
            text = fields.text(column);
    }

    static void readNames(FieldReader& fields, const CsvReader& row, InstrumentNames& names)
    {
        names.en = fields.requiredText(row.column("name_en"));
        setText(fields, row.column("name_ko"), names.ko);
        setText(fields, row.column("name_zh_hans"), names.zhHans);
        setText(fields, row.column("name_zh_hant"), names.zhHant);
        setText(fields, row.column("short_en"), names.shortEn);
        setText(fields, row.column("short_ko"), names.shortKo);
    }

    static void readWhat(FieldReader& fields, const CsvReader& row, Instrument& instrument)
    {
        const QString kind = fields.requiredText(row.column("kind"));
        if (const auto known = kindFromCode(kind))
            instrument.kind = *known;
        else
            fields.fail(Reason::UnknownKind, kind.toUtf8(), row.column("kind"));
        setText(fields, row.column("group"), instrument.group);
        setText(fields, row.column("exchange"), instrument.exchange);
        setText(fields, row.column("isin"), instrument.isin);
        setText(fields, row.column("adr_symbol"), instrument.adrSymbol);
        if (const int column = row.column("currency"); column >= 0)
            instrument.currency = fields.currency(column);
        if (const int column = row.column("listed"); column >= 0)
            instrument.listed = fields.day(column);
        if (const int column = row.column("ordinary_per_ads"); column >= 0) {
            const double ratio = fields.positive(column);
            instrument.ordinaryPerAds = isMissing(ratio) ? std::nullopt : std::optional{ratio};
        }
    }

    static std::optional<PriceBasis> readBasis(FieldReader& fields, int column)
    {
        const QString basis = fields.text(column);
        const auto known = basisFromCode(basis);
        if (!known && !basis.isEmpty())
            fields.fail(Reason::UnknownKind, basis.toUtf8(), column);
        return known;
    }

    Delivery& m_delivery;
    QHash<QString, PriceBasis> m_basis;
    InstrumentIndex m_known;
    std::vector<Instrument> m_instruments;
    QSet<QString> m_seen;
};

} // namespace

std::unique_ptr<FileImporter> makeUniverseImporter(Delivery& delivery)
{
    return std::make_unique<UniverseImporter>(delivery);
}

} // namespace chinatech

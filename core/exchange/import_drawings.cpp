// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_importer.h"
#include "core/storage/drawing_store.h"

#include <QUuid>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

/// One written by hand has no key. The same words give the same key, so that a file read twice draws nothing twice.
QString keyOf(const Drawing& drawing)
{
    constexpr QUuid kSpace{0x5f0c2e4a, 0x91d7, 0x4c1b, 0xb3, 0x6e, 0x0a, 0x47, 0x8d, 0x25, 0xc9, 0x13};
    const QStringList words{drawing.symbol, drawingCode(drawing.kind), drawing.currency ? currencyCode(*drawing.currency) : QString(),
                            drawing.from.day.toIso(), QString::number(drawing.from.price, 'g', QLocale::FloatingPointShortest),
                            drawing.to.day.toIso(), QString::number(drawing.to.price, 'g', QLocale::FloatingPointShortest), drawing.text};
    return QUuid::createUuidV5(kSpace, words.join(u'\n')).toString(QUuid::WithoutBraces);
}

/// drawings.csv: what the user drew. It may stand on a listing that the store does not have yet. One that is there already,
/// by its key, becomes what the file says.
class DrawingImporter : public FileImporter {
public:
    explicit DrawingImporter(Database& database)
        : m_database{database}
    {
    }

    QStringList requiredColumns() const override
    {
        return {QStringLiteral("symbol"), QStringLiteral("kind"), QStringLiteral("day"), QStringLiteral("price")};
    }

    RowOutcome begin(const CsvReader& /*file*/) override { return std::nullopt; }

    RowOutcome take(const CsvReader& row) override
    {
        FieldReader fields{row};
        Drawing drawing;
        drawing.symbol = fields.requiredText(row.column("symbol"));
        const auto kind = drawingFromCode(fields.requiredText(row.column("kind")));
        if (!kind)
            fields.fail(Reason::UnknownKind, row.field(row.column("kind")), row.column("kind"));
        drawing.kind = kind.value_or(DrawingKind::Level);
        drawing.currency = fields.currency(row.column("currency"));
        drawing.from = {fields.requiredDay(row.column("day")), fields.requiredPositive(row.column("price"))};
        if (drawing.kind == DrawingKind::Trend)
            drawing.to = {fields.requiredDay(row.column("to_day")), fields.requiredPositive(row.column("to_price"))};
        if (drawing.kind == DrawingKind::Text)
            drawing.text = fields.requiredText(row.column("text"));
        drawing.key = fields.text(row.column("key"));
        if (fields.problem())
            return fields.problem();
        if (drawing.key.isEmpty())
            drawing.key = keyOf(drawing);
        m_drawings.push_back(std::move(drawing));
        return std::nullopt;
    }

    Result<void> finish(int /*keptOut*/) override
    {
        for (const Drawing& drawing : m_drawings) {
            if (auto written = saveDrawing(m_database, drawing); !written)
                return written;
        }
        return {};
    }

private:
    Database& m_database;
    std::vector<Drawing> m_drawings;
};

} // namespace

std::unique_ptr<FileImporter> makeDrawingImporter(Database& database)
{
    return std::make_unique<DrawingImporter>(database);
}

} // namespace chinatech

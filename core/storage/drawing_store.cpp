// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drawing_store.h"

#include "core/storage/durable_commits.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

namespace chinatech {

namespace {

Result<void> removeDrawing(Database& database, const QString& key)
{
    return database.prepare("DELETE FROM drawing WHERE key = ?1").run(key);
}

} // namespace

Result<void> saveDrawing(Database& database, const Drawing& drawing)
{
    const bool isTrend = drawing.kind == DrawingKind::Trend;
    Statement upsert = database.prepare(
        "INSERT INTO drawing (key, symbol, kind, currency, from_day, from_price, to_day, to_price, words)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (key) DO UPDATE SET"
        " symbol = excluded.symbol, kind = excluded.kind, currency = excluded.currency, from_day = excluded.from_day,"
        " from_price = excluded.from_price, to_day = excluded.to_day, to_price = excluded.to_price, words = excluded.words");
    return upsert.run(drawing.key, drawing.symbol, drawingCode(drawing.kind),
                      drawing.currency ? currencyCode(*drawing.currency) : QString(), drawing.from.day,
                      drawing.from.price, isTrend ? std::optional{drawing.to.day} : std::nullopt,
                      isTrend ? std::optional{drawing.to.price} : std::nullopt, drawing.text);
}

Result<std::vector<Drawing>> readDrawings(Database& database)
{
    std::vector<Drawing> drawings;
    Statement rows = database.prepare("SELECT key, symbol, kind, currency, from_day, from_price, to_day, to_price, words"
                                      " FROM drawing ORDER BY symbol, id");
    while (rows.next()) {
        // One of a kind that only a later version knows is left for that version.
        const auto kind = drawingFromCode(rows.text(2));
        if (!kind)
            continue;
        Drawing drawing{rows.text(0), rows.text(1), *kind, currencyFromCode(rows.text(3)),
                        {rows.day(4), rows.real(5)}, {}, rows.text(8)};
        if (!rows.isNull(6))
            drawing.to = {rows.day(6), rows.real(7)};
        drawings.push_back(std::move(drawing));
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return drawings;
}

Result<void> changeDrawings(const Store& store, const std::vector<DrawingChange>& changes)
{
    Database& database = store.database();
    DurableCommits durable{database};
    if (auto begun = durable.begin(); !begun)
        return begun;
    WriteTransaction transaction{database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const DrawingChange& change : changes) {
        auto done = change.isRemoval ? removeDrawing(database, change.drawing.key) : saveDrawing(database, change.drawing);
        if (!done)
            return done;
    }
    return transaction.commit();
}

} // namespace chinatech

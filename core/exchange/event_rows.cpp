// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_rows.h"

#include "core/market/event_categories.h"

#include <QFile>

#include <algorithm>

namespace chinatech {

namespace {

bool isCategory(const QString& text)
{
    return std::ranges::any_of(kEventCategories, [&](const char* known) { return text == QLatin1String(known); });
}

} // namespace

QStringList eventColumns(EventOrigin origin)
{
    QStringList columns{QStringLiteral("date"), QStringLiteral("category")};
    if (origin == EventOrigin::Data)
        columns.append(QStringLiteral("title_en"));
    return columns;
}

NamedEvent eventOf(FieldReader& fields, const CsvReader& row, EventOrigin origin)
{
    Event event;
    event.date = fields.requiredDay(row.column("date"));
    event.firstSession = fields.day(row.column("first_session")).value_or(event.date);
    event.category = fields.requiredText(row.column("category"));
    if (!event.category.isEmpty() && !isCategory(event.category))
        fields.fail(ImportProblem::Reason::UnknownKind, row.field(row.column("category")), row.column("category"));
    event.symbols = fields.text(row.column("symbols")).split(u';', Qt::SkipEmptyParts);
    event.titleKo = fields.text(row.column("title_ko")).trimmed();
    event.titleEn = origin == EventOrigin::Data || event.titleKo.isEmpty() ? fields.requiredText(row.column("title_en"))
                                                                           : fields.text(row.column("title_en")).trimmed();
    // One line each, whatever a spreadsheet put into the cell.
    event.titleEn = event.titleEn.simplified();
    event.titleKo = event.titleKo.simplified();
    event.source = fields.text(row.column("source")).simplified();
    if (event.firstSession < event.date)
        fields.fail(ImportProblem::Reason::BadDate, row.field(row.column("first_session")), row.column("first_session"));
    const int name = row.column(origin == EventOrigin::Data ? "key" : "replaces");
    return {std::move(event), fields.text(name).trimmed()};
}

CsvWriter eventRows(const std::vector<NamedEvent>& events, EventOrigin origin)
{
    CsvWriter file{origin == EventOrigin::Data ? "date,first_session,category,symbols,title_en,title_ko,source,key"
                                               : "date,first_session,category,symbols,title_en,title_ko,source,replaces"};
    for (const auto& [event, name] : events) {
        file.field(event.date).field(event.firstSession).field(event.category).field(event.symbols.join(u';'));
        file.field(event.titleEn).field(event.titleKo).field(event.source).field(name).endRow();
    }
    return file;
}

Result<EventFile> readOwnEventFile(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, path, file.errorString());
    CsvReader records{file};
    if (records.trouble() == CsvReader::Trouble::NotUtf8)
        return failure(ErrorCode::NotUtf8, path, QStringLiteral("1"));
    for (const QString& column : eventColumns(EventOrigin::User)) {
        if (records.column(column.toUtf8()) < 0)
            return failure(ErrorCode::ColumnMissing, path, column);
    }
    EventFile all;
    while (records.next()) {
        FieldReader fields{records};
        NamedEvent event = eventOf(fields, records, EventOrigin::User);
        if (const auto& problem = fields.problem())
            all.problems.push_back({path, records.line(), problem->reason, problem->detail, problem->column});
        else
            all.events.push_back(std::move(event));
    }
    if (records.trouble() == CsvReader::Trouble::NotUtf8)
        return failure(ErrorCode::NotUtf8, path, QString::number(records.line()));
    if (records.trouble() != CsvReader::Trouble::None)
        return failure(ErrorCode::CannotRead, path, file.errorString());
    if (all.events.empty())
        return failure(ErrorCode::NoValidRow, path);
    return all;
}

} // namespace chinatech

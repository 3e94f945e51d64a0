// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/db_verb.h"

#include "app/cli/json_text.h"
#include "app/cli/store_access.h"
#include "app/cli/text_table.h"
#include "core/format/csv_cell.h"
#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/inspection.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chinatech {

namespace {

QString words(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QString count(std::int64_t value) { return formatCount(static_cast<double>(value)); }

QString infoTable(const QString& path, const StoreSummary& summary, Language language)
{
    const auto day = [&](const std::optional<Day>& of) { return of ? formatDay(*of, language) : QString(kDash); };
    TextTable table{{TextTable::Align::Left, TextTable::Align::Left}};
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Database")), path});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Size")), count(summary.bytes) + QLatin1String(" B")});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Schema version")), count(summary.schema)});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Instruments")), count(summary.instruments)});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Daily bars")),
                  words(QT_TRANSLATE_NOOP("CommandLine", "%1, of them %2 of the bundled sample"))
                      .arg(count(summary.bars), count(summary.sampleBars))});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "First day")), day(summary.firstDay)});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Last day")), day(summary.lastDay)});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Exchange rates")), count(summary.fixings)});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Dividends and splits")), count(summary.actions)});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Events")), count(summary.events)});
    return table.text();
}

QString infoJson(const QString& path, const StoreSummary& summary)
{
    const auto number = [](std::int64_t value) { return QString::number(value); };
    return jsonObject({{"path", jsonText(path)},
                       {"bytes", number(summary.bytes)},
                       {"schema", number(summary.schema)},
                       {"instruments", number(summary.instruments)},
                       {"bars", number(summary.bars)},
                       {"sample_bars", number(summary.sampleBars)},
                       {"first_day", jsonDay(summary.firstDay)},
                       {"last_day", jsonDay(summary.lastDay)},
                       {"fixings", number(summary.fixings)},
                       {"corporate_actions", number(summary.actions)},
                       {"events", number(summary.events)}})
        + u'\n';
}

QString infoCsv(const QString& path, const StoreSummary& summary)
{
    const auto day = [](const std::optional<Day>& of) { return of ? of->toIso() : QString(); };
    QStringList cells{csvTextCell(path)};
    for (const std::int64_t value : {summary.bytes, summary.schema, summary.instruments, summary.bars, summary.sampleBars})
        cells.append(QString::number(value));
    cells << day(summary.firstDay) << day(summary.lastDay);
    for (const std::int64_t value : {summary.fixings, summary.actions, summary.events})
        cells.append(QString::number(value));
    return QLatin1String("path,bytes,schema,instruments,bars,sample_bars,first_day,last_day,fixings,corporate_actions,"
                         "events\n")
        + cells.join(u',') + u'\n';
}

ExitCode runInfo(const VerbContext& context, Store& store)
{
    const auto summary = summarise(store.database());
    if (!summary)
        return fail(context, summary.error());
    const QString path = store.database().path();
    switch (context.options.format) {
    case OutputFormat::Json: context.out << infoJson(path, *summary); break;
    case OutputFormat::Csv: context.out << infoCsv(path, *summary); break;
    case OutputFormat::Table: context.out << infoTable(path, *summary, context.options.language()); break;
    }
    return ExitCode::Done;
}

ExitCode runCheck(const VerbContext& context, Store& store)
{
    const auto damage = findDamage(store.database());
    if (!damage)
        return fail(context, damage.error());
    if (!damage->isEmpty())
        return fail(context, {ErrorCode::DatabaseDamaged, store.database().path(), damage->join(QLatin1String("; "))});
    context.out << words(QT_TRANSLATE_NOOP("CommandLine", "The database is sound.")) << '\n';
    return ExitCode::Done;
}

ExitCode runBackup(const VerbContext& context, Store& store, const QString& path)
{
    const QString whole = QFileInfo{path}.absoluteFilePath();
    // An older backup may be replaced, anything else of that name may not.
    if (const auto ours = probeFile(whole); !ours)
        return fail(context, ours.error());
    if (whole == QFileInfo{store.database().path()}.absoluteFilePath())
        return fail(context, {ErrorCode::CannotWrite, whole, {}});
    if (const auto copied = backupTo(store.database(), whole); !copied)
        return fail(context, copied.error());
    context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Copied to %1.")).arg(whole) << '\n';
    return ExitCode::Done;
}

} // namespace

ExitCode runDb(const VerbContext& context)
{
    const QStringList arguments = context.parser.positionalArguments();
    const QString action = arguments.value(0);
    const bool isBackup = action == QLatin1String("backup");
    if (arguments.isEmpty())
        return fail(context, {ErrorCode::ArgumentMissing, QStringLiteral("info|check|backup"), {}});
    if (!isBackup && action != QLatin1String("info") && action != QLatin1String("check"))
        return fail(context, {ErrorCode::BadOption, QStringLiteral("db info|check|backup"), action});
    if (isBackup && arguments.size() < 2)
        return fail(context, {ErrorCode::ArgumentMissing, QStringLiteral("FILE"), {}});
    if (const qsizetype most = isBackup ? 2 : 1; arguments.size() > most)
        return fail(context, {ErrorCode::ArgumentNotExpected, arguments[most], {}});
    auto store = openForReading(context.options);
    if (!store)
        return fail(context, store.error());
    if (isBackup)
        return runBackup(context, *store, arguments[1]);
    return action == QLatin1String("check") ? runCheck(context, *store) : runInfo(context, *store);
}

} // namespace chinatech

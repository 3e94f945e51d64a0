// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/db_verb.h"

#include "app/cli/store_access.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "core/base/system_reason.h"
#include "core/exchange/pack_export.h"
#include "core/format/csv_cell.h"
#include "core/format/dates.h"
#include "core/format/json_text.h"
#include "core/format/numbers.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/restore.h"
#include "core/storage/store_info.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace chinatech {

namespace {

QString count(std::int64_t value) { return formatCount(static_cast<double>(value)); }

std::int64_t rowsOf(const StoreInfo& info, QStringView table)
{
    const auto found = std::ranges::find(info.tables, table, &StoreInfo::Table::name);
    return found == info.tables.end() ? 0 : found->rows;
}

std::int64_t sampleBars(const StoreInfo& info)
{
    const auto found = std::ranges::find(info.sources, QLatin1String("sample"), &StoreInfo::Source::name);
    return found == info.sources.end() ? 0 : found->bars;
}

std::optional<Day> firstDay(const StoreInfo& info) { return info.bars ? std::optional{info.bars->from} : std::nullopt; }
std::optional<Day> lastDay(const StoreInfo& info) { return info.bars ? std::optional{info.bars->to} : std::nullopt; }

/// "HKEX 2026-09-22"
QStringList closures(const StoreInfo& info)
{
    QStringList days;
    for (const StoreInfo::Closure& closure : info.unscheduledClosures)
        days.append(closure.exchange + u' ' + closure.day.toIso());
    return days;
}

QString infoTable(const QString& path, const StoreInfo& info, Language language)
{
    const auto day = [&](const std::optional<Day>& of) { return of ? formatDay(*of, language) : QString(kDash); };
    TextTable table{{TextTable::Align::Left, TextTable::Align::Left}};
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Database")), path});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Size")), count(info.bytes) + QLatin1String(" B")});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Schema version")), count(info.schemaVersion)});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Instruments")), count(rowsOf(info, u"instrument"))});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Daily bars")),
                  words(QT_TRANSLATE_NOOP("CommandLine", "%1, of them %2 of the bundled sample"))
                      .arg(count(rowsOf(info, u"bar")), count(sampleBars(info)))});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "First day")), day(firstDay(info))});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Last day")), day(lastDay(info))});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Exchange rates")), count(rowsOf(info, u"fixing"))});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Dividends and splits")), count(rowsOf(info, u"corporate_action"))});
    table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Events")), count(rowsOf(info, u"event"))});
    if (!info.unscheduledClosures.empty())
        table.addRow({words(QT_TRANSLATE_NOOP("CommandLine", "Closures nobody announced")),
                      closures(info).join(QLatin1String(", "))});
    return table.text();
}

QString infoJson(const QString& path, const StoreInfo& info)
{
    const auto number = [](std::int64_t value) { return QString::number(value); };
    return jsonObject({{"path", jsonText(path)},
                       {"bytes", number(info.bytes)},
                       {"schema", number(info.schemaVersion)},
                       {"instruments", number(rowsOf(info, u"instrument"))},
                       {"bars", number(rowsOf(info, u"bar"))},
                       {"sample_bars", number(sampleBars(info))},
                       {"first_day", jsonDay(firstDay(info))},
                       {"last_day", jsonDay(lastDay(info))},
                       {"fixings", number(rowsOf(info, u"fixing"))},
                       {"corporate_actions", number(rowsOf(info, u"corporate_action"))},
                       {"events", number(rowsOf(info, u"event"))},
                       {"unscheduled_closures", jsonText(closures(info).join(QLatin1String(", ")))}})
        + u'\n';
}

QString infoCsv(const QString& path, const StoreInfo& info)
{
    const auto day = [](const std::optional<Day>& of) { return of ? of->toIso() : QString(); };
    QStringList cells{csvTextCell(path)};
    for (const std::int64_t value : {info.bytes, std::int64_t{info.schemaVersion}, rowsOf(info, u"instrument"), rowsOf(info, u"bar"), sampleBars(info)})
        cells.append(QString::number(value));
    cells << day(firstDay(info)) << day(lastDay(info));
    for (const std::int64_t value : {rowsOf(info, u"fixing"), rowsOf(info, u"corporate_action"), rowsOf(info, u"event")})
        cells.append(QString::number(value));
    return QLatin1String("path,bytes,schema,instruments,bars,sample_bars,first_day,last_day,fixings,corporate_actions,"
                         "events\n")
        + cells.join(u',') + u'\n';
}

ExitCode runInfo(const VerbContext& context, Store& store)
{
    const auto info = readStoreInfo(store);
    if (!info)
        return fail(context, info.error());
    const QString path = store.database().path();
    switch (context.options.format) {
    case OutputFormat::Json: context.out << infoJson(path, *info); break;
    case OutputFormat::Csv: context.out << infoCsv(path, *info); break;
    case OutputFormat::Table: context.out << infoTable(path, *info, context.options.language()); break;
    }
    return ExitCode::Done;
}

ExitCode runCheck(const VerbContext& context, Store& store)
{
    const auto damage = checkIntegrity(store);
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
    if (const auto copied = backupByHand(store.database(), whole); !copied)
        return fail(context, copied.error());
    context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Copied to %1.")).arg(whole) << '\n';
    return ExitCode::Done;
}

/// The whole store as a market-data pack.
ExitCode runExport(const VerbContext& context, const Store& store, const QString& folder)
{
    if (const auto written = exportPack(store, folder); !written) {
        const ExitCode code = fail(context, written.error());
        if (written.error().detail == systemReason(ENOTEMPTY))
            context.err << words(QT_TRANSLATE_NOOP("CommandLine", "A folder that is new or empty takes an export, or one with an "
                                                                  "earlier export, which is replaced.")) << '\n';
        return code;
    }
    context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Copied to %1.")).arg(folder) << '\n';
    return ExitCode::Done;
}

ExitCode runRestore(const VerbContext& context, const QString& path)
{
    const QString whole = QFileInfo{path}.absoluteFilePath();
    const auto kept = restoreFrom(whole, directoryOf(context.options));
    if (!kept)
        return fail(context, kept.error());
    context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Restored from %1.")).arg(whole) << '\n';
    if (!kept->isEmpty())
        context.err << words(QT_TRANSLATE_NOOP("CommandLine", "The database as it was before is kept in %1.")).arg(*kept)
                    << '\n';
    context.err << words(QT_TRANSLATE_NOOP("CommandLine", "A window that is open shows it after it is started again."))
                << '\n';
    return ExitCode::Done;
}

constexpr QStringView kActions = u"info|check|backup FILE|restore FILE|export FOLDER";

} // namespace

ExitCode runDb(const VerbContext& context)
{
    const QStringList arguments = context.parser.positionalArguments();
    const QString action = arguments.value(0);
    const bool takesPath = QStringList{QStringLiteral("backup"), QStringLiteral("restore"), QStringLiteral("export")}
                               .contains(action);
    if (arguments.isEmpty())
        return fail(context, {ErrorCode::ArgumentMissing, kActions.toString(), {}});
    if (!takesPath && action != QLatin1String("info") && action != QLatin1String("check"))
        return fail(context, {ErrorCode::BadOption, QStringLiteral("db ") + kActions.toString(), action});
    if (takesPath && arguments.size() < 2)
        return fail(context, {ErrorCode::ArgumentMissing, QStringLiteral("PATH"), {}});
    if (const qsizetype most = takesPath ? 2 : 1; arguments.size() > most)
        return fail(context, {ErrorCode::ArgumentNotExpected, arguments[most], {}});
    // What is to be replaced need not be in a state to be opened.
    if (action == QLatin1String("restore"))
        return runRestore(context, arguments[1]);
    auto store = openForReading(context.options);
    if (!store)
        return fail(context, store.error());
    if (action == QLatin1String("backup"))
        return runBackup(context, *store, arguments[1]);
    if (action == QLatin1String("export"))
        return runExport(context, *store, arguments[1]);
    return action == QLatin1String("check") ? runCheck(context, *store) : runInfo(context, *store);
}

} // namespace chinatech

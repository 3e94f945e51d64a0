// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/cli/store_access.h"
#include "app/cli/words.h"
#include "core/storage/restore.h"
#include "ui/text/backup_text.h"
#include "ui/text/error_text.h"

#include <QDir>

namespace chinatech {

namespace {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownVerb:
    case ErrorCode::UnknownOption:
    case ErrorCode::OptionNeedsValue:
    case ErrorCode::OptionTakesNoValue:
    case ErrorCode::UnknownFeed:
    case ErrorCode::BadFeedUrl:
    case ErrorCode::ArgumentMissing:
    case ErrorCode::ArgumentNotExpected:
    case ErrorCode::UnknownSymbol:
    case ErrorCode::BadDate:
    case ErrorCode::BadRange:
    case ErrorCode::BadOption:
    case ErrorCode::NotACode:
    case ErrorCode::NotAdded:
    case ErrorCode::Usage:
        return ExitCode::Usage;
    case ErrorCode::NoData:
    case ErrorCode::UnknownListing:
        return ExitCode::NoData;
    case ErrorCode::Offline:
        return ExitCode::Network;
    default:
        return ExitCode::Failed;
    }
}

/// As a shell takes it for one word, whatever is in it.
QString shellWord(QString text)
{
    text.replace(u'\'', QLatin1String("'\\''"));
    return u'\'' + text + u'\'';
}

/// What to type where the store is damaged.
QString wayBack(const Options& options, const DataDirectory& directory)
{
    const auto backup = newestGoodBackup(directory);
    if (!backup)
        return words(QT_TRANSLATE_NOOP("CommandLine", "There is no sound backup in %1.")).arg(directory.backups);
    QString command = QStringLiteral("chinatech db restore ") + shellWord(backup->path);
    if (!options.dataDir.isEmpty())
        command += QStringLiteral(" --data-dir ") + shellWord(QDir{options.dataDir}.absolutePath());
    return words(QT_TRANSLATE_NOOP("CommandLine", "The newest sound backup was made on %1. This puts it in place, and keeps the "
                                                  "damaged file beside the backups: %2"))
        .arg(backupTime(*backup, options.language()), command);
}

} // namespace

ExitCode fail(const VerbContext& context, const Error& error)
{
    context.err << "chinatech: " << errorText(error) << '\n';
    if (const DataDirectory directory = directoryOf(context.options); isCuredByBackup(error, directory))
        context.err << wayBack(context.options, directory) << '\n';
    return exitCodeOf(error.code);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

// Not called tr: lupdate would take every call for one of its own and lose the context.
QString sentence(const char* text) { return QCoreApplication::translate("Error", text); }

/// The system's reasons that people meet; the others stay in the words they came in.
constexpr std::array kSystemReasons{
    QT_TRANSLATE_NOOP("SystemReason", "Read-only file system"), QT_TRANSLATE_NOOP("SystemReason", "Permission denied"),
    QT_TRANSLATE_NOOP("SystemReason", "No such file or directory"), QT_TRANSLATE_NOOP("SystemReason", "Is a directory"),
    QT_TRANSLATE_NOOP("SystemReason", "Not a directory"), QT_TRANSLATE_NOOP("SystemReason", "Input/output error"),
    QT_TRANSLATE_NOOP("SystemReason", "Directory not empty")};

/// A sentence with the system's own reason after it, where there is one.
QString because(const QString& what, const QString& reason)
{
    if (reason.isEmpty())
        return what;
    const auto known = std::ranges::find(kSystemReasons, reason, [](const char* text) { return QLatin1String(text); });
    const QString said = known == kSystemReasons.end() ? reason : QCoreApplication::translate("SystemReason", *known);
    return what + QLatin1String(" (") + said + u')';
}

/// A sentence, followed by what was probably meant.
QString orRather(const QString& what, const QString& suggestions)
{
    if (suggestions.isEmpty())
        return what;
    return what + u' ' + sentence(QT_TRANSLATE_NOOP("Error", "Did you mean: %1?")).arg(suggestions);
}

QString badOptionText(const Error& error)
{
    const qsizetype space = error.context.indexOf(u' ');
    if (space < 0)
        return sentence(QT_TRANSLATE_NOOP("Error", "%1 cannot be “%2”.")).arg(error.context, error.detail);
    QString choices = error.context.sliced(space + 1);
    choices.replace(u'|', QLatin1String(", "));
    return sentence(QT_TRANSLATE_NOOP("Error", "%1 cannot be “%2”. It takes: %3."))
        .arg(error.context.first(space), error.detail, choices);
}

QString databaseText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DatabaseDamaged:
        return because(sentence(QT_TRANSLATE_NOOP("Error", "The database %1 is damaged.")).arg(error.context), error.detail);
    case ErrorCode::DatabaseBusy:
        return sentence(QT_TRANSLATE_NOOP("Error", "The database %1 is in use by another program.")).arg(error.context);
    case ErrorCode::NotOurDatabase:
        return sentence(QT_TRANSLATE_NOOP("Error", "%1 is not a database of this program. It was left as it is."))
            .arg(error.context);
    case ErrorCode::NewerSchema:
        return sentence(QT_TRANSLATE_NOOP("Error", "The database %1 was made by a newer version of this program. It was "
                                             "left as it is."))
            .arg(error.context);
    default:
        return because(sentence(QT_TRANSLATE_NOOP("Error", "The database %1 cannot be used.")).arg(error.context),
                       error.detail);
    }
}

/// What was typed on the command line and is not understood.
QString usageText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnknownSymbol:
        return orRather(sentence(QT_TRANSLATE_NOOP("Error", "No company is known as “%1”.")).arg(error.context),
                        error.detail);
    case ErrorCode::UnknownVerb:
        return orRather(sentence(QT_TRANSLATE_NOOP("Error", "There is no verb “%1”.")).arg(error.context), error.detail);
    case ErrorCode::UnknownOption:
        return orRather(sentence(QT_TRANSLATE_NOOP("Error", "There is no option “%1” here.")).arg(error.context),
                        error.detail);
    case ErrorCode::OptionNeedsValue:
        return sentence(QT_TRANSLATE_NOOP("Error", "The option %1 needs a value.")).arg(error.context);
    case ErrorCode::OptionTakesNoValue:
        return sentence(QT_TRANSLATE_NOOP("Error", "The option %1 takes no value.")).arg(error.context);
    case ErrorCode::UnknownFeed:
        return sentence(QT_TRANSLATE_NOOP("Error", "There is no feed “%1”. The feeds are: %2."))
            .arg(error.context, error.detail);
    case ErrorCode::BadFeedUrl:
        return sentence(QT_TRANSLATE_NOOP("Error", "“%1” cannot stand in for a feed. It must be an https address, or http "
                                             "on this machine."))
            .arg(error.context);
    case ErrorCode::ArgumentMissing:
        return sentence(QT_TRANSLATE_NOOP("Error", "%1 is missing.")).arg(error.context);
    case ErrorCode::ArgumentNotExpected:
        return sentence(QT_TRANSLATE_NOOP("Error", "“%1” is one argument too many.")).arg(error.context);
    case ErrorCode::BadDate:
        return sentence(QT_TRANSLATE_NOOP("Error", "“%1” is not a date. Dates are written YYYY-MM-DD.")).arg(error.context);
    case ErrorCode::BadRange:
        if (!error.detail.isEmpty())
            return sentence(QT_TRANSLATE_NOOP("Error", "The range “%1” does not run forward: FROM must be earlier "
                                                 "than TO."))
                .arg(error.context);
        return sentence(QT_TRANSLATE_NOOP("Error", "“%1” is not a range. Ranges are ytd, 1w, 1m, 3m, 6m, 1y, 3y, 5y, max "
                                             "or FROM..TO."))
            .arg(error.context);
    case ErrorCode::BadOption:
        return badOptionText(error);
    case ErrorCode::NotACode:
        return sentence(QT_TRANSLATE_NOOP("Error", "“%1” is not the code of a listing in Hong Kong, New York, Shanghai or "
                                             "Shenzhen."))
            .arg(error.context);
    case ErrorCode::NotAdded:
        return sentence(QT_TRANSLATE_NOOP("Error", "%1 was not added by code: it came with the bundled sample or with "
                                             "imported files and stays."))
            .arg(error.context);
    default:
        return error.context;
    }
}

} // namespace

QString errorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::CannotOpen:
        return because(sentence(QT_TRANSLATE_NOOP("Error", "%1 cannot be opened.")).arg(error.context), error.detail);
    case ErrorCode::CannotRead:
        return because(sentence(QT_TRANSLATE_NOOP("Error", "%1 cannot be read.")).arg(error.context), error.detail);
    case ErrorCode::CannotWrite:
        return because(sentence(QT_TRANSLATE_NOOP("Error", "%1 cannot be written.")).arg(error.context), error.detail);
    case ErrorCode::DiskFull:
        return sentence(QT_TRANSLATE_NOOP("Error", "The disk is full: %1 could not be written.")).arg(error.context);
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::NotOurDatabase:
    case ErrorCode::NewerSchema:
        return databaseText(error);
    case ErrorCode::NotUtf8:
        return sentence(QT_TRANSLATE_NOOP("Error", "%1 is not UTF-8 text.")).arg(error.context);
    case ErrorCode::ColumnMissing:
        return sentence(QT_TRANSLATE_NOOP("Error", "%1 has no column “%2”.")).arg(error.context, error.detail);
    case ErrorCode::NoValidRow:
        return sentence(QT_TRANSLATE_NOOP("Error", "%1 has no valid row.")).arg(error.context);
    case ErrorCode::NotAPack:
        return sentence(QT_TRANSLATE_NOOP("Error", "%1 is neither a market-data pack nor a CSV file of one."))
            .arg(error.context);
    case ErrorCode::NoData:
        return sentence(QT_TRANSLATE_NOOP("Error", "There is no data for %1.")).arg(error.context);
    case ErrorCode::Offline:
        return sentence(QT_TRANSLATE_NOOP("Error", "The network is not to be used: nothing was fetched."));
    case ErrorCode::UnknownListing:
        return sentence(QT_TRANSLATE_NOOP("Error", "No source knows a listing %1 with daily prices.")).arg(error.context);
    case ErrorCode::Stopped:
        return sentence(QT_TRANSLATE_NOOP("Error", "It was stopped before it was done."));
    case ErrorCode::UnknownSymbol:
    case ErrorCode::UnknownVerb:
    case ErrorCode::UnknownOption:
    case ErrorCode::OptionNeedsValue:
    case ErrorCode::OptionTakesNoValue:
    case ErrorCode::UnknownFeed:
    case ErrorCode::BadFeedUrl:
    case ErrorCode::ArgumentMissing:
    case ErrorCode::ArgumentNotExpected:
    case ErrorCode::BadDate:
    case ErrorCode::BadRange:
    case ErrorCode::BadOption:
    case ErrorCode::NotACode:
    case ErrorCode::NotAdded:
    case ErrorCode::Usage:
        return usageText(error);
    }
    return {};
}

} // namespace chinatech

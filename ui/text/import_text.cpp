// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/import_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

struct ReasonWords {
    Reason reason;
    const char* code;
    const char* text;
};

/// Words for every reason; %1 is the offending text, of an empty field its column.
constexpr ReasonWords kWords[]{
    {Reason::BadDate, "bad_date", QT_TRANSLATE_NOOP("Import", "“%1” is not a date.")},
    {Reason::Weekend, "weekend", QT_TRANSLATE_NOOP("Import", "%1 is a Saturday or a Sunday; no exchange traded.")},
    {Reason::FutureDay, "future_day", QT_TRANSLATE_NOOP("Import", "%1 is still to come.")},
    {Reason::BadNumber, "bad_number", QT_TRANSLATE_NOOP("Import", "“%1” is not a number.")},
    {Reason::NotPositive, "not_positive", QT_TRANSLATE_NOOP("Import", "“%1” is not above zero.")},
    {Reason::Negative, "negative", QT_TRANSLATE_NOOP("Import", "“%1” is below zero.")},
    {Reason::HighBelowLow, "high_below_low", QT_TRANSLATE_NOOP("Import", "The high is below the low (%1).")},
    {Reason::CloseOutsideRange, "close_outside_range",
     QT_TRANSLATE_NOOP("Import", "A price lies outside the day's high and low (%1).")},
    {Reason::DuplicateDay, "duplicate_day", QT_TRANSLATE_NOOP("Import", "There is a row for %1 before it, which was taken.")},
    {Reason::UnknownSymbol, "unknown_symbol", QT_TRANSLATE_NOOP("Import", "No instrument has the symbol “%1”.")},
    {Reason::Malformed, "malformed",
     QT_TRANSLATE_NOOP("Import", "It has more fields than the header, or a quote that nothing closes (%1).")},
    {Reason::MissingField, "missing_field", QT_TRANSLATE_NOOP("Import", "The field “%1” is empty.")},
    {Reason::UnknownKind, "unknown_kind", QT_TRANSLATE_NOOP("Import", "The kind “%1” is not known.")},
    {Reason::UnknownCurrency, "unknown_currency", QT_TRANSLATE_NOOP("Import", "The currency “%1” is not known.")},
    {Reason::BadEncoding, "bad_encoding", QT_TRANSLATE_NOOP("Import", "It is not UTF-8 text. %1")},
    {Reason::ColumnMissing, "column_missing", QT_TRANSLATE_NOOP("Import", "The column “%1” is missing.")},
    {Reason::NoValidRow, "no_valid_row", QT_TRANSLATE_NOOP("Import", "It has no valid row. %1")},
    {Reason::CannotRead, "cannot_read", QT_TRANSLATE_NOOP("Import", "It cannot be read. %1")},
    {Reason::DuplicateColumn, "duplicate_column", QT_TRANSLATE_NOOP("Import", "The column “%1” stands in the header twice.")},
};

const ReasonWords* wordsOf(Reason reason)
{
    for (const ReasonWords& words : kWords) {
        if (words.reason == reason)
            return &words;
    }
    return nullptr;
}

} // namespace

QString reasonCode(Reason reason)
{
    const ReasonWords* const words = wordsOf(reason);
    return words ? QString::fromLatin1(words->code) : QString();
}

QString reasonText(const ImportProblem& problem)
{
    const ReasonWords* const words = wordsOf(problem.reason);
    if (!words)
        return problem.detail;
    const bool namesColumn = problem.reason == Reason::MissingField;
    const QString text = QCoreApplication::translate("Import", words->text)
                             .arg(namesColumn ? problem.column : problem.detail)
                             .trimmed();
    return namesColumn || problem.column.isEmpty() ? text : problem.column + QLatin1String(": ") + text;
}

QString problemText(const ImportProblem& problem)
{
    const QString place = problem.line > 0 ? problem.file + u':' + QString::number(problem.line) : problem.file;
    return place + QLatin1String(": ") + reasonText(problem);
}

} // namespace chinatech

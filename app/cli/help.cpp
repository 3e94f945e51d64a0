// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/verb_table.h"
#include "app/cli/words.h"
#include "core/base/version.h"

#include <algorithm>

namespace chinatech {

namespace {

QString optionSyntax(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    const QString all = names.join(QLatin1String(", "));
    return option.valueName().isEmpty() ? all : all + u' ' + option.valueName();
}

/// Two columns: what is typed, and what it does. What is typed is ASCII.
QString columns(const QList<std::pair<QString, QString>>& lines)
{
    constexpr int kWidest = 34;
    qsizetype width = 0;
    for (const auto& [typed, meaning] : lines)
        width = std::max(width, std::min<qsizetype>(typed.size(), kWidest));
    QString text;
    for (const auto& [typed, meaning] : lines) {
        text += QLatin1String("  ") + typed.leftJustified(width);
        if (typed.size() > width)
            text += u'\n' + QString(width + 2, u' ');
        text += QLatin1String("  ") + meaning + u'\n';
    }
    return text;
}

QString optionLines(const QList<QCommandLineOption>& options)
{
    QList<std::pair<QString, QString>> lines;
    for (const QCommandLineOption& option : options)
        lines.append({optionSyntax(option), option.description()});
    return columns(lines);
}

QString heading(const char* text) { return u'\n' + words(text) + u'\n'; }

} // namespace

QString versionText() { return QLatin1String("chinatech ") + QLatin1String(kVersion) + u'\n'; }

QString overviewText()
{
    QList<std::pair<QString, QString>> verbs;
    verbs.append({QStringLiteral("chinatech"), words(QT_TRANSLATE_NOOP("CommandLine", "Open the window"))});
    for (const Verb& verb : verbTable())
        verbs.append({QLatin1String("chinatech ") + QLatin1String(verb.name), words(verb.summary)});
    verbs.append({QStringLiteral("chinatech help VERB"),
                  words(QT_TRANSLATE_NOOP("CommandLine", "Show the options and arguments of a verb"))});
    const QList<std::pair<QString, QString>> codes{
        {QStringLiteral("0"), words(QT_TRANSLATE_NOOP("CommandLine", "done"))},
        {QStringLiteral("1"), words(QT_TRANSLATE_NOOP("CommandLine", "failed"))},
        {QStringLiteral("2"), words(QT_TRANSLATE_NOOP("CommandLine", "wrong usage"))},
        {QStringLiteral("3"), words(QT_TRANSLATE_NOOP("CommandLine", "network"))},
        {QStringLiteral("4"), words(QT_TRANSLATE_NOOP("CommandLine", "no data"))},
        {QStringLiteral("5"), words(QT_TRANSLATE_NOOP("CommandLine", "done in part"))},
    };
    return words(QT_TRANSLATE_NOOP("CommandLine", "China Tech Dashboard: Chinese technology shares, compared")) + u'\n'
        + heading(QT_TRANSLATE_NOOP("CommandLine", "Usage")) + columns(verbs)
        + heading(QT_TRANSLATE_NOOP("CommandLine", "Options of every verb and of the window"))
        + optionLines(commonOptions())
        + heading(QT_TRANSLATE_NOOP("CommandLine", "Exit codes")) + columns(codes)
        + u'\n'
        + words(QT_TRANSLATE_NOOP("CommandLine",
                                  "Prices come from sources for personal use. This is no investment advice."))
        + u'\n';
}

QString verbHelpText(const Verb& verb)
{
    QString text = words(verb.summary) + u'\n' + heading(QT_TRANSLATE_NOOP("CommandLine", "Usage"))
        + QLatin1String("  chinatech ") + QLatin1String(verb.name);
    const QString arguments = QString::fromUtf8(verb.arguments);
    if (!arguments.isEmpty())
        text += u' ' + arguments;
    text += u'\n';
    if (verb.options)
        text += heading(QT_TRANSLATE_NOOP("CommandLine", "Options")) + optionLines(verb.options());
    return text + heading(QT_TRANSLATE_NOOP("CommandLine", "Options of every verb and of the window"))
        + optionLines(commonOptions(verb.severalLanguages));
}

} // namespace chinatech

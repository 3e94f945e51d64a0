// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/words.h"

#include <algorithm>

namespace chinatech {

namespace {

Result<void> readFeedUrls(const QCommandLineParser& parser, Options& options)
{
    for (const QString& typed : parser.values(QStringLiteral("feed-url"))) {
        const qsizetype equals = typed.indexOf(u'=');
        const QString name = typed.first(std::max<qsizetype>(equals, 0));
        if (!feedNames().contains(name))
            return failure(ErrorCode::UnknownFeed, name.isEmpty() ? typed : name, feedNames().join(QLatin1String(", ")));
        const QUrl url{typed.sliced(equals + 1), QUrl::StrictMode};
        if (!isBaseUrl(url))
            return failure(ErrorCode::BadFeedUrl, typed.sliced(equals + 1));
        options.feedUrls.insert(name, url);
    }
    return {};
}

constexpr char kOne[] = "ko|en";
constexpr char kOneOrBoth[] = "ko|en|ko,en";

QString languageChoices(bool several) { return QString::fromLatin1(several ? kOneOrBoth : kOne); }

Result<void> readLanguages(const QCommandLineParser& parser, bool several, Options& options)
{
    if (!parser.isSet(QStringLiteral("lang"))) {
        options.languages = {systemLanguage()};
        return {};
    }
    options.languageGiven = true;
    const QString typed = parser.value(QStringLiteral("lang"));
    for (const QString& code : typed.split(u',')) {
        const auto language = languageFromCode(code.trimmed());
        if (!language)
            return failure(ErrorCode::BadOption, QStringLiteral("--lang ") + languageChoices(several), typed);
        if (std::ranges::find(options.languages, *language) == options.languages.end())
            options.languages.push_back(*language);
    }
    if (options.languages.size() > 1 && !several)
        return failure(ErrorCode::BadOption, QStringLiteral("--lang ") + languageChoices(several), typed);
    return {};
}

} // namespace

QStringList feedNames()
{
    return {QStringLiteral("yahoo"), QStringLiteral("tencent"), QStringLiteral("eastmoney"), QStringLiteral("ecb"),
            QStringLiteral("frankfurter")};
}

QList<QCommandLineOption> commonOptions(bool severalLanguages)
{
    const auto flag = [](const char* name, const char* text) {
        return QCommandLineOption{QString::fromLatin1(name), words(text)};
    };
    const auto valued = [](const char* name, const char* value, const char* text) {
        return QCommandLineOption{QString::fromLatin1(name), words(text), QString::fromLatin1(value)};
    };
    return {
        valued("data-dir", "DIR", QT_TRANSLATE_NOOP("CommandLine", "Folder for everything the program writes")),
        valued("as-of", "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "Day whose knowledge the figures rest on")),
        valued("lang", severalLanguages ? kOneOrBoth : kOne, QT_TRANSLATE_NOOP("CommandLine", "Language of words, units and dates")),
        valued("format", "table|csv|json", QT_TRANSLATE_NOOP("CommandLine", "How results are written")),
        flag("offline", QT_TRANSLATE_NOOP("CommandLine", "Never use the network")),
        valued("feed-url", "NAME=URL",
               QT_TRANSLATE_NOOP("CommandLine", "Address that stands in for a feed's hosts (repeatable)")),
        flag("quiet", QT_TRANSLATE_NOOP("CommandLine", "No words on standard error")),
        {{QStringLiteral("h"), QStringLiteral("help")},
         words(QT_TRANSLATE_NOOP("CommandLine", "Show this help"))},
        {{QStringLiteral("v"), QStringLiteral("version")},
         words(QT_TRANSLATE_NOOP("CommandLine", "Show the version"))},
    };
}

Result<int> choice(const QCommandLineParser& parser, const QString& option, const QString& choices)
{
    const QString typed = parser.value(option);
    const QStringList known = choices.split(u'|');
    for (int i = 0; i < known.size(); ++i) {
        if (known[i].compare(typed, Qt::CaseInsensitive) == 0)
            return i;
    }
    return failure(ErrorCode::BadOption, QLatin1String("--") + option + u' ' + choices, typed);
}

Result<Options> readOptions(const QCommandLineParser& parser, bool severalLanguages)
{
    Options options;
    options.offline = parser.isSet(QStringLiteral("offline"));
    options.quiet = parser.isSet(QStringLiteral("quiet"));
    if (const auto read = readLanguages(parser, severalLanguages, options); !read)
        return std::unexpected(read.error());
    if (parser.isSet(QStringLiteral("data-dir"))) {
        options.dataDir = parser.value(QStringLiteral("data-dir"));
        if (options.dataDir.isEmpty())
            return failure(ErrorCode::OptionNeedsValue, QStringLiteral("--data-dir"));
    }
    if (parser.isSet(QStringLiteral("as-of"))) {
        const QString typed = parser.value(QStringLiteral("as-of"));
        options.asOf = Day::fromIso(typed);
        if (!options.asOf)
            return failure(ErrorCode::BadDate, typed);
    }
    if (parser.isSet(QStringLiteral("format"))) {
        const auto format = choice(parser, QStringLiteral("format"), QStringLiteral("table|csv|json"));
        if (!format)
            return std::unexpected(format.error());
        options.format = static_cast<OutputFormat>(*format);
    }
    if (const auto read = readFeedUrls(parser, options); !read)
        return std::unexpected(read.error());
    return options;
}

} // namespace chinatech

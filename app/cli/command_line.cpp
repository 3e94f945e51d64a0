// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/application.h"
#include "app/cli/help.h"
#include "app/cli/qt_messages.h"
#include "app/cli/verb_table.h"
#include "core/base/text_distance.h"
#include "ui/i18n/translators.h"
#include "ui/text/error_text.h"

#include <QApplication>
#include <QFile>

#include <cstdio>
#include <memory>

namespace chinatech {

namespace {

/// What the arguments ask for. Read before there is an application object, because they decide which one is made.
struct Invocation {
    enum class Kind { Window, Verb, Help, Version };

    Kind kind = Kind::Window;
    const Verb* verb = nullptr;         ///< Help: the one that is explained, if any
    Options options;
    QCommandLineParser parser;
    std::optional<Error> problem;
};

/// Options that Qt's own window system understands; only the window has them.
QList<QCommandLineOption> qtOptions()
{
    QList<QCommandLineOption> options;
    for (const char* const name : {"platform", "style", "session", "display", "geometry"}) {
        QCommandLineOption option{QString::fromLatin1(name), QString(), QStringLiteral("VALUE")};
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        options.append(option);
    }
    return options;
}

/// Why parse() said no. Its own sentence speaks only the languages Qt was translated to.
Error parseProblem(const QCommandLineParser& parser, const QStringList& arguments,
                   const QList<QCommandLineOption>& known)
{
    QStringList names;
    for (const QCommandLineOption& option : known) {
        for (const QString& name : option.names())
            names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    }
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString typed = (unknown.first().size() == 1 ? QStringLiteral("-") : QStringLiteral("--"))
            + unknown.first();
        return {ErrorCode::UnknownOption, typed, nearestText(typed, names)};
    }
    for (const QString& argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? QString() : argument.first(equals);
        for (const QCommandLineOption& option : known) {
            if (equals > 0 && option.valueName().isEmpty() && name == QLatin1String("--") + option.names().last())
                return {ErrorCode::OptionTakesNoValue, name, {}};
        }
    }
    return {ErrorCode::OptionNeedsValue, arguments.last(), {}};
}

/// The language of what is said about arguments that cannot be read themselves.
Language spokenLanguage(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString code;
        if (arguments[i].startsWith(QLatin1String("--lang=")))
            code = arguments[i].sliced(7);
        else if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            code = arguments[i + 1];
        if (const auto language = languageFromCode(QStringView{code}.first(std::min<qsizetype>(2, code.size()))))
            return *language;
    }
    return systemLanguage();
}

/// Finds the verb: the first argument that is neither an option nor an option's value.
void readVerb(Invocation& invocation, QStringList& arguments)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> known = commonOptions() + qtOptions();
    parser.addOptions(known);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!parser.parse(arguments)) {
        invocation.problem = parseProblem(parser, arguments, known);
        return;
    }
    const QStringList rest = parser.positionalArguments();
    if (rest.isEmpty())
        return;
    arguments.removeAt(arguments.size() - rest.size());
    if (rest.first() == QLatin1String("help")) {
        invocation.kind = Invocation::Kind::Help;
        return;
    }
    invocation.kind = Invocation::Kind::Verb;
    invocation.verb = findVerb(rest.first());
    if (!invocation.verb) {
        QStringList names{QStringLiteral("help")};
        for (const Verb& verb : verbTable())
            names.append(QString::fromLatin1(verb.name));
        invocation.problem = Error{ErrorCode::UnknownVerb, rest.first(), nearestText(rest.first(), names)};
    }
}

/// "help VERB": what is to be explained.
void readHelpTopic(Invocation& invocation)
{
    const QStringList topics = invocation.parser.positionalArguments();
    if (topics.isEmpty())
        return;
    invocation.verb = findVerb(topics.first());
    if (!invocation.verb && topics.first() != QLatin1String("help"))
        invocation.problem = Error{ErrorCode::UnknownVerb, topics.first(), {}};
}

void readInvocation(Invocation& invocation, QStringList arguments)
{
    invocation.options.languages = {spokenLanguage(arguments)};
    invocation.options.quiet = arguments.contains(QLatin1String("--quiet"));
    readVerb(invocation, arguments);
    if (invocation.problem)
        return;
    QList<QCommandLineOption> known = commonOptions();
    if (invocation.kind == Invocation::Kind::Window)
        known += qtOptions();
    else if (invocation.verb && invocation.verb->options)
        known += invocation.verb->options();
    invocation.parser.addOptions(known);
    if (invocation.kind == Invocation::Kind::Window)
        invocation.parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!invocation.parser.parse(arguments)) {
        invocation.problem = parseProblem(invocation.parser, arguments, known);
        return;
    }
    if (invocation.kind == Invocation::Kind::Help)
        readHelpTopic(invocation);
    else if (invocation.parser.isSet(QStringLiteral("help")))
        invocation.kind = Invocation::Kind::Help;
    else if (invocation.parser.isSet(QStringLiteral("version")))
        invocation.kind = Invocation::Kind::Version;
    if (invocation.problem)
        return;
    auto options = readOptions(invocation.parser, invocation.verb && invocation.verb->severalLanguages);
    if (options)
        invocation.options = *options;
    else
        invocation.problem = options.error();
}

std::unique_ptr<QCoreApplication> makeApplication(const Invocation& invocation, int& argc, char** argv)
{
    if (invocation.kind == Invocation::Kind::Verb && invocation.verb
        && invocation.verb->application == VerbApplication::Offscreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Does what was asked, with texts already in the reader's language.
ExitCode perform(const Invocation& invocation, QTextStream& out, QTextStream& err)
{
    const VerbContext context{invocation.options, invocation.parser, out, err};
    if (invocation.problem) {
        const ExitCode code = fail(context, *invocation.problem);
        err << QCoreApplication::translate("CommandLine", "“chinatech help” shows what can be typed.") << '\n';
        return code;
    }
    switch (invocation.kind) {
    case Invocation::Kind::Help:
        out << (invocation.verb ? verbHelpText(*invocation.verb) : overviewText());
        return ExitCode::Done;
    case Invocation::Kind::Version:
        out << versionText();
        return ExitCode::Done;
    case Invocation::Kind::Verb:
    case Invocation::Kind::Window:
        break;
    }
    return invocation.verb->run(context);
}

} // namespace

int runProgram(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("chinatech"));
    Invocation invocation;
    readInvocation(invocation, arguments);
    const bool isWindow = invocation.kind == Invocation::Kind::Window && !invocation.problem;
    if (!isWindow || invocation.options.quiet)
        silenceQt(invocation.options.quiet);
    if (isWindow)
        return runWindow(argc, argv, invocation.options);

    const auto application = makeApplication(invocation, argc, argv);
    installTranslators(*application, invocation.options.language());
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return static_cast<int>(ExitCode::Failed);
    if (!invocation.options.quiet && !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitCode::Failed);
    QString silenced;
    QTextStream results{&out};
    QTextStream said{&silenced};
    if (err.isOpen())
        said.setDevice(&err);
    ExitCode code = perform(invocation, results, said);
    results.flush();
    // A full disk behind a redirection shows only here.
    if (!out.flush() || out.error() != QFileDevice::NoError) {
        said << "chinatech: " << errorText({ErrorCode::CannotWrite, QStringLiteral("stdout"), out.errorString()}) << '\n';
        code = ExitCode::Failed;
    }
    return static_cast<int>(code);
}

} // namespace chinatech

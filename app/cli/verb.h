// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/options.h"

#include <QTextStream>

namespace chinatech {

/// What a running verb is given. Results go to out, words about them to err (which --quiet silences).
struct VerbContext {
    const Options& options;
    const QCommandLineParser& parser;   ///< for the verb's own options and arguments
    QTextStream& out;
    QTextStream& err;
};

/// The application object a verb needs. Both run without a display.
enum class VerbApplication { Core, Offscreen };

/// One line of the verb table. Texts are English sources of the context "CommandLine".
struct Verb {
    const char* name;
    const char* arguments;      ///< as the usage line shows them
    const char* summary;
    ExitCode (*run)(const VerbContext& context);
    QList<QCommandLineOption> (*options)() = nullptr;   ///< its own, beside the common ones
    VerbApplication application = VerbApplication::Core;
    bool severalLanguages = false;      ///< --lang ko,en is allowed
};

/// Says an error on err, in the reader's language, and gives the exit code it means.
ExitCode fail(const VerbContext& context, const Error& error);

} // namespace chinatech

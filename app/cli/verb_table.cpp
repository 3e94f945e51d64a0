// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_table.h"

#include "app/cli/add_verb.h"
#include "app/cli/company_verb.h"
#include "app/cli/db_verb.h"
#include "app/cli/export_verb.h"
#include "app/cli/import_verb.h"
#include "app/cli/refresh_verb.h"
#include "app/cli/returns_verb.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

/// One line a verb, in the order people meet them.
constexpr std::array kVerbs{
    Verb{"returns", "[SYMBOL…]", QT_TRANSLATE_NOOP("CommandLine", "Returns of companies over a span"), runReturns,
         returnsOptions},
    Verb{"company", "SYMBOL", QT_TRANSLATE_NOOP("CommandLine", "The fact box of one company"), runCompany},
    Verb{"refresh", "[SYMBOL…]", QT_TRANSLATE_NOOP("CommandLine", "Fetch the prices and exchange rates that are due"),
         runRefresh},
    Verb{"add", "CODE…", QT_TRANSLATE_NOOP("CommandLine", "Add listings of Hong Kong, New York or mainland China by code"),
         runAdd},
    Verb{"remove", "SYMBOL", QT_TRANSLATE_NOOP("CommandLine", "Remove a listing that was added"), runRemove},
    Verb{"import", "PATH…", QT_TRANSLATE_NOOP("CommandLine", "Take in market-data packs (folders) or CSV files"),
         runImport},
    Verb{"export", "compare|company|board|table|china-ai [SYMBOL…]",
         QT_TRANSLATE_NOOP("CommandLine", "Write a chart, a company sheet or a table to a file"), runExport, exportOptions,
         VerbApplication::Offscreen, true},
    Verb{"db", "info|check|backup FILE|restore FILE|export FOLDER",
         QT_TRANSLATE_NOOP("CommandLine", "Look into the database, copy it, or put a copy in its place"), runDb},
};

} // namespace

std::span<const Verb> verbTable() { return kVerbs; }

const Verb* findVerb(const QString& name)
{
    const auto found = std::ranges::find_if(kVerbs, [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return found == kVerbs.end() ? nullptr : &*found;
}

} // namespace chinatech

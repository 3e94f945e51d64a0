// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refresh_verb.h"

#include "app/cli/feed_access.h"
#include "app/cli/interrupt.h"
#include "app/cli/refresh_lines.h"
#include "app/cli/store_access.h"
#include "app/cli/words.h"
#include "core/market/symbols.h"

#include <QEventLoop>

#include <algorithm>

namespace chinatech {

namespace {

/// The canonical symbols of what was typed, each once.
Result<QStringList> chosenSymbols(const Market& names, const QStringList& typed)
{
    QStringList symbols;
    for (const QString& text : typed) {
        const auto instrument = resolveSymbol(names, text);
        if (!instrument)
            return std::unexpected(instrument.error());
        if (!(*instrument)->isPriced())
            return failure(ErrorCode::NoData, (*instrument)->symbol);
        if (!symbols.contains((*instrument)->symbol))
            symbols.append((*instrument)->symbol);
    }
    return symbols;
}

void sayWhatIsMissing(const VerbContext& context, const RefreshReport& report)
{
    if (report.count(RefreshResult::Quarantined) > 0)
        context.err << words(QT_TRANSLATE_NOOP("CommandLine", "No figure rests on a bar in quarantine until another source "
                                                              "has been heard on it."))
                    << '\n';
    if (report.isCancelled)
        context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Cancelled. What was finished before is stored.")) << '\n';
}

} // namespace

ExitCode exitCodeOf(FetchErrorKind kind)
{
    const bool isUnknown = kind == FetchErrorKind::NotFound || kind == FetchErrorKind::NoDataInRange;
    return isUnknown ? ExitCode::NoData : ExitCode::Network;
}

ExitCode exitCodeOf(const RefreshReport& report)
{
    const auto lines = static_cast<int>(report.lines.size());
    const int failed = report.count(RefreshResult::Failed);
    const int cancelled = report.count(RefreshResult::Cancelled);
    if (failed + cancelled == 0)
        return report.count(RefreshResult::Quarantined) > 0 ? ExitCode::Partial : ExitCode::Done;
    if (failed + cancelled + report.count(RefreshResult::Current) < lines)
        return ExitCode::Partial;
    if (cancelled > 0)
        return cancelled < lines ? ExitCode::Partial : ExitCode::Failed;
    const bool isOfTheNetwork = std::ranges::any_of(report.lines, [](const RefreshLine& line) {
        return line.result == RefreshResult::Failed && line.error && exitCodeOf(line.error->kind) == ExitCode::Network;
    });
    return isOfTheNetwork ? ExitCode::Network : ExitCode::NoData;
}

ExitCode refreshWith(RefreshEngine& engine, const VerbContext& context, const Market& names, const QStringList& symbols)
{
    RefreshLines lines{context, names, symbols};
    const Interrupt interrupt{[&engine] { engine.cancel(); }};
    QEventLoop loop;
    RefreshReport report;
    engine.setWatch({[&lines](const RefreshLine& line) { lines.add(line); },
                     [&lines](const RefreshProgress& progress) { lines.tell(progress); },
                     [&report, &loop](const RefreshReport& finished) {
                         report = finished;
                         loop.quit();
                     }});
    engine.start(symbols);
    loop.exec();
    engine.setWatch({});
    lines.end(report.isCancelled);
    if (report.storeError)
        return fail(context, *report.storeError);
    sayWhatIsMissing(context, report);
    return exitCodeOf(report);
}

ExitCode runRefresh(const VerbContext& context)
{
    auto opened = openWithNames(context.options);
    if (!opened)
        return fail(context, opened.error());
    const auto symbols = chosenSymbols(opened->names, context.parser.positionalArguments());
    if (!symbols)
        return fail(context, symbols.error());
    if (context.options.offline)
        return fail(context, {ErrorCode::Offline, {}, {}});
    FeedAccess access{context.options};
    RefreshEngine engine{opened->store, access.queue, access.clock, access.choice};
    return refreshWith(engine, context, opened->names, *symbols);
}

} // namespace chinatech

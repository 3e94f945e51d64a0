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
    const bool isInDoubt = std::ranges::any_of(report.lines, [](const RefreshLine& line) {
        return line.result == RefreshResult::Quarantined || line.waiting > 0;
    });
    if (isInDoubt)
        context.err << words(QT_TRANSLATE_NOOP("CommandLine", "No figure rests on a bar in quarantine until another source "
                                                              "has been heard on it."))
                    << '\n';
    if (report.isCancelled)
        context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Cancelled. What was finished before is stored.")) << '\n';
}

/// A feed answered, with something new or with nothing new.
bool hasSomething(const RefreshLine& line)
{
    const bool isAnswered = line.result == RefreshResult::Unchanged || line.result == RefreshResult::Updated
        || line.result == RefreshResult::Quarantined;
    return isAnswered || line.hasQuote;
}

} // namespace

ExitCode exitCodeOf(FetchErrorKind kind)
{
    const bool isUnknown = kind == FetchErrorKind::NotFound || kind == FetchErrorKind::NoDataInRange;
    return isUnknown ? ExitCode::NoData : ExitCode::Network;
}

ExitCode exitCodeOf(const RefreshReport& report)
{
    int failed = 0;
    int good = 0;
    int inDoubt = 0;
    bool isOfTheNetwork = false;
    for (const RefreshLine& line : report.lines) {
        const bool isFailed = line.result == RefreshResult::Failed || line.quoteError;
        const auto& reason = line.result == RefreshResult::Failed ? line.error : line.quoteError;
        isOfTheNetwork |= isFailed && reason && exitCodeOf(reason->kind) == ExitCode::Network;
        failed += isFailed ? 1 : 0;
        good += hasSomething(line) ? 1 : 0;
        inDoubt += line.result == RefreshResult::Quarantined || line.waiting > 0 ? 1 : 0;
    }
    const int cancelled = report.count(RefreshResult::Cancelled);
    if (failed + cancelled == 0)
        return inDoubt > 0 ? ExitCode::Partial : ExitCode::Done;
    if (good > 0)
        return ExitCode::Partial;
    if (cancelled > 0)
        return cancelled < static_cast<int>(report.lines.size()) ? ExitCode::Partial : ExitCode::Failed;
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
    if (report.heldBy) {
        context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Another refresh of this data folder is running (process %1). "
                                                              "Nothing was fetched; try again when it has ended."))
                           .arg(*report.heldBy)
                    << '\n';
        return ExitCode::Failed;
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/add_verb.h"

#include "app/cli/feed_access.h"
#include "app/cli/interrupt.h"
#include "app/cli/refresh_verb.h"
#include "app/cli/store_access.h"
#include "app/cli/words.h"
#include "core/format/names.h"
#include "core/market/symbols.h"
#include "core/refresh/listing_check.h"
#include "core/storage/instrument_store.h"
#include "ui/text/fetch_error_text.h"
#include "ui/text/particle.h"

#include <QEventLoop>

#include <algorithm>

namespace chinatech {

namespace {

using Jobs = std::vector<std::shared_ptr<ListingJob>>;

/// The codes that are not in the store yet, each once; those that are, are said.
Result<std::vector<TypedListing>> newListings(const VerbContext& context, const Market& names, const QStringList& typed)
{
    std::vector<TypedListing> listings;
    for (const QString& code : typed) {
        const auto listing = canonicalSymbol(code);
        if (!listing)
            return failure(ErrorCode::NotACode, code);
        if (const Instrument* const known = names.find(listing->symbol))
            context.err << withParticles(words(QT_TRANSLATE_NOOP("CommandLine", "%1 is there already: %2."))
                                             .arg(known->symbol, fullName(*known, context.options.language())))
                        << '\n';
        else if (std::ranges::find(listings, listing->symbol, &TypedListing::symbol) == listings.end())
            listings.push_back(*listing);
    }
    return listings;
}

/// Asks all of them side by side, each job one request after the other, and returns when the last has ended.
Jobs ask(FeedAccess& access, const Market& names, const std::vector<TypedListing>& listings)
{
    const auto market = std::make_shared<const Market>(names);
    Jobs jobs;
    for (const TypedListing& listing : listings)
        jobs.push_back(std::make_shared<ListingJob>(market, listing, access.choice, access.clock.now()));
    QEventLoop loop;
    std::size_t open = jobs.size();
    const Interrupt interrupt{[&access] { access.queue.cancelAll(); }};
    for (const auto& job : jobs)
        runListingJob(access.queue, access.choice.baseUrls, job, [&] {
            if (--open == 0)
                loop.quit();
        });
    if (open > 0)
        loop.exec();
    return jobs;
}

ExitCode sayNotFound(const VerbContext& context, const ListingJob& job)
{
    const FetchErrorKind kind = job.error().kind;
    if (kind == FetchErrorKind::Cancelled) {
        context.err << "chinatech: " << job.symbol() << ": " << fetchErrorText(kind) << '\n';
        return ExitCode::Failed;
    }
    if (exitCodeOf(kind) == ExitCode::NoData)
        return fail(context, {ErrorCode::UnknownListing, job.symbol(), {}});
    context.err << "chinatech: " << words(QT_TRANSLATE_NOOP("CommandLine", "%1 was not added. %2"))
                                        .arg(job.symbol(), fetchErrorText(kind))
                << '\n';
    return ExitCode::Network;
}

/// "Added: 0005.HK HSBC Holdings plc (HKEX, HKD)"
QString addedText(const Instrument& instrument)
{
    const QString currency = instrument.currency ? currencyCode(*instrument.currency) : QString();
    return words(QT_TRANSLATE_NOOP("CommandLine", "Added: %1 %2 (%3, %4)"))
        .arg(instrument.symbol, instrument.names.en, instrument.exchange, currency);
}

/// The symbols that are new in the store; "codes" gets what the others came to.
Result<QStringList> storeFound(const VerbContext& context, const Store& store, const Jobs& jobs, std::vector<ExitCode>& codes)
{
    QStringList added;
    for (const auto& job : jobs) {
        const auto found = job->found();
        if (!found) {
            codes.push_back(sayNotFound(context, *job));
            continue;
        }
        if (const auto stored = storeListing(store.database(), *found); !stored)
            return std::unexpected(stored.error());
        context.err << addedText(found->instrument) << '\n' << Qt::flush;
        added.append(found->instrument.symbol);
    }
    return added;
}

/// Of several codes: what all came to, or in part.
ExitCode together(const std::vector<ExitCode>& codes)
{
    const bool isOne = std::ranges::all_of(codes, [&](ExitCode code) { return code == codes.front(); });
    return codes.empty() ? ExitCode::Done : isOne ? codes.front() : ExitCode::Partial;
}

ExitCode refreshAdded(const VerbContext& context, const Store& store, RefreshEngine& engine, const QStringList& symbols)
{
    const auto names = loadNames(store);
    if (!names)
        return fail(context, names.error());
    const ExitCode code = refreshWith(engine, context, *names, symbols);
    // They are added, whatever became of their history.
    return code == ExitCode::Done || code == ExitCode::Failed ? code : ExitCode::Partial;
}

} // namespace

ExitCode runAdd(const VerbContext& context)
{
    const QStringList typed = context.parser.positionalArguments();
    if (typed.isEmpty())
        return fail(context, {ErrorCode::ArgumentMissing, QStringLiteral("CODE"), {}});
    auto opened = openWithNames(context.options);
    if (!opened)
        return fail(context, opened.error());
    const auto listings = newListings(context, opened->names, typed);
    if (!listings)
        return fail(context, listings.error());
    if (listings->empty())
        return ExitCode::Done;
    if (context.options.offline)
        return fail(context, {ErrorCode::Offline, {}, {}});

    FeedAccess access{context.options};
    // Made first: it brings the bans that are known, and keeps the log.
    RefreshEngine engine{opened->store, access.queue, access.clock, access.choice};
    const Jobs jobs = ask(access, opened->names, *listings);
    std::vector<ExitCode> codes;
    const auto added = storeFound(context, opened->store, jobs, codes);
    if (!added)
        return fail(context, added.error());
    if (!added->isEmpty())
        codes.push_back(refreshAdded(context, opened->store, engine, *added));
    return together(codes);
}

ExitCode runRemove(const VerbContext& context)
{
    const QStringList typed = context.parser.positionalArguments();
    if (typed.isEmpty())
        return fail(context, {ErrorCode::ArgumentMissing, QStringLiteral("SYMBOL"), {}});
    if (typed.size() > 1)
        return fail(context, {ErrorCode::ArgumentNotExpected, typed[1], {}});
    auto opened = openWithNames(context.options);
    if (!opened)
        return fail(context, opened.error());
    const auto instrument = resolveSymbol(opened->names, typed.first());
    if (!instrument)
        return fail(context, instrument.error());
    const auto removed = removeAdded(opened->store.database(), (*instrument)->symbol);
    if (!removed)
        return fail(context, removed.error());
    if (!*removed)
        return fail(context, {ErrorCode::NotAdded, (*instrument)->symbol, {}});
    context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Removed: %1 %2"))
                       .arg((*instrument)->symbol, fullName(**instrument, context.options.language()))
                << '\n';
    return ExitCode::Done;
}

} // namespace chinatech

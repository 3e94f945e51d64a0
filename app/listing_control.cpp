// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listing_control.h"

#include "app/market_reading.h"
#include "core/format/names.h"
#include "core/storage/instrument_store.h"
#include "core/storage/store.h"
#include "ui/text/error_text.h"
#include "ui/text/fetch_error_text.h"
#include "ui/text/particle.h"
#include "ui/widgets/banner.h"

#include <QLineEdit>

namespace chinatech {

namespace {

using MarketRead = Result<std::shared_ptr<const Market>>;

/// The market after a change of the store.
template <typename Change> MarketRead marketAfter(const DataDirectory& directory, const Change& change)
{
    const Result<Store> store = Store::open(directory, Store::Mode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    if (const Result<void> changed = change(store->database()); !changed)
        return std::unexpected(changed.error());
    return readSharedMarket(*store, directory);
}

/// Nothing may point to a listing that is gone.
void letGo(Session& session, const QString& symbol)
{
    CompareSelection selection = session.selection();
    selection.symbols.removeAll(symbol);
    selection.hidden.remove(symbol);
    if (selection.selected == symbol)
        selection.selected = selection.symbols.value(0);
    if (selection.benchmark == symbol)
        selection.benchmark = CompareSelection::standard().benchmark;
    session.setSelection(selection);
    if (session.company() != symbol)
        return;
    for (const Instrument& other : session.market().instruments) {
        if (other.symbol != symbol && !other.isIndex() && other.isPriced())
            return session.setCompany(other.symbol);
    }
}

} // namespace

ListingControl::ListingControl(DataDirectory directory, JobRunner& jobs, RefreshControl& refresh, Session& session,
                               MainWindow& window)
    : m_directory{std::move(directory)}, m_jobs{jobs}, m_refresh{refresh}, m_session{session}, m_window{window}
{
    connect(&window, &MainWindow::listingRequested, this, &ListingControl::open);
    connect(&refresh, &RefreshControl::listingChecked, this, &ListingControl::onChecked);
    connect(&session, &Session::listingRemovalWanted, this, &ListingControl::remove);
}

void ListingControl::open()
{
    if (!m_dialog) {
        m_dialog = new AddListingDialog{m_session, &m_window};
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &AddListingDialog::checkWanted, this, &ListingControl::check);
        connect(m_dialog, &AddListingDialog::addWanted, this, &ListingControl::add);
    }
    m_dialog->open();
}

void ListingControl::check(const QString& typed)
{
    const auto listing = canonicalSymbol(typed);
    const auto refuse = [&](const Error& error) { m_dialog->showProblem([error] { return errorText(error); }); };
    if (!listing)
        return refuse({ErrorCode::NotACode, typed, {}});
    if (m_session.market().find(listing->symbol)) {
        m_dialog->showProblem([this, symbol = listing->symbol] {
            const Instrument* const known = m_session.market().find(symbol);
            return known ? withParticles(tr("%1 is there already: %2.").arg(symbol, fullName(*known, m_session.language())))
                         : QString();
        });
        return;
    }
    if (!m_refresh.isAllowed()) {
        m_dialog->showProblem([] { return tr("The program works offline: no feed can be asked. Switch “Work offline” off first."); });
        return;
    }
    m_dialog->showWaiting(listing->symbol);
    m_refresh.check(*listing);
}

void ListingControl::onChecked(const ListingCheck& check)
{
    // The reader may have closed the dialog or typed another code since.
    const auto typed = m_dialog ? canonicalSymbol(m_dialog->code().text()) : std::nullopt;
    if (!typed || typed->symbol != check.symbol)
        return;
    if (check.found)
        return m_dialog->showFound(*check.found);
    if (check.storeError) {
        m_dialog->showProblem([error = *check.storeError] { return errorText(error); });
        return;
    }
    const FetchErrorKind kind = check.refusal ? check.refusal->kind : FetchErrorKind::NotFound;
    const bool isUnknown = kind == FetchErrorKind::NotFound || kind == FetchErrorKind::NoDataInRange;
    m_dialog->showProblem([symbol = check.symbol, kind, isUnknown] {
        return isUnknown ? errorText({ErrorCode::UnknownListing, symbol, {}})
                         : withParticles(tr("%1 could not be checked. %2").arg(symbol, fetchErrorText(kind)));
    });
}

void ListingControl::add(const FoundListing& found)
{
    if (m_dialog)
        m_dialog->accept();
    m_jobs.run([this, directory = m_directory, found](const std::stop_token&) -> JobRunner::Delivery {
        MarketRead market = marketAfter(directory, [&](Database& database) { return storeListing(database, found); });
        return [this, market = std::move(market), instrument = found.instrument] {
            if (!market)
                return tellFailed(withParticles(tr("%1 was not added.").arg(instrument.symbol)), market.error());
            m_session.setMarket(*market);
            m_window.notice(tr("Added: %1 %2. Its history is being fetched.").arg(instrument.symbol, instrument.names.en));
            m_refresh.refresh({instrument.symbol});
        };
    });
}

void ListingControl::remove(const QString& symbol)
{
    const Instrument* const instrument = m_session.market().find(symbol);
    if (!instrument || !instrument->isAdded)
        return;
    const QString name = shortName(*instrument, m_session.language());
    m_jobs.run([this, directory = m_directory, symbol, name](const std::stop_token&) -> JobRunner::Delivery {
        MarketRead market = marketAfter(directory, [&](Database& database) -> Result<void> {
            const Result<bool> removed = removeAdded(database, symbol);
            if (!removed)
                return std::unexpected(removed.error());
            return {};
        });
        return [this, market = std::move(market), symbol, name] {
            if (!market)
                return tellFailed(withParticles(tr("%1 was not removed.").arg(symbol)), market.error());
            letGo(m_session, symbol);
            m_session.setMarket(*market);
            m_window.notice(tr("Removed: %1 (%2)").arg(name, symbol));
        };
    });
}

void ListingControl::tellFailed(const QString& what, const Error& error)
{
    m_window.banner().say(Banner::Kind::Error, [what, error] { return BannerWords{what, errorText(error), QString()}; });
}

} // namespace chinatech

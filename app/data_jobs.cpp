// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_jobs.h"

#include "app/market_reading.h"
#include "app/program_clock.h"
#include "core/storage/drawing_store.h"
#include "core/storage/store.h"

#include <utility>

namespace chinatech {

namespace {

using ReportRead = Result<std::shared_ptr<const FeedReport>>;

ReportRead readFrom(const Store& store, const DataDirectory& directory)
{
    Result<FeedReport> report = readFeedReport(store, directory, ProgramClock{}.now());
    if (!report)
        return std::unexpected(report.error());
    return std::make_shared<const FeedReport>(std::move(*report));
}

ReportRead readReportOf(const DataDirectory& directory)
{
    const Result<Store> store = Store::open(directory, Store::Mode::ReadOnly);
    return store ? readFrom(*store, directory) : std::unexpected(store.error());
}

/// The market after a decision, and the report.
struct Decided {
    std::shared_ptr<const Market> market;
    std::shared_ptr<const FeedReport> report;
};

Result<Decided> decideIn(const DataDirectory& directory, const std::vector<DoubtDecision>& decisions)
{
    const Result<Store> store = Store::open(directory, Store::Mode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    for (const DoubtDecision& decision : decisions) {
        if (const Result<bool> done = decideDoubt(*store, decision); !done)
            return std::unexpected(done.error());
    }
    const auto market = readSharedMarket(*store, directory);
    if (!market)
        return std::unexpected(market.error());
    const ReportRead report = readFrom(*store, directory);
    if (!report)
        return std::unexpected(report.error());
    return Decided{*market, *report};
}

Result<std::shared_ptr<const Market>> changeIn(const DataDirectory& directory, const std::vector<OwnEventChange>& changes)
{
    const Result<Store> store = Store::open(directory, Store::Mode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    if (const Result<void> done = changeOwnEvents(*store, changes); !done)
        return std::unexpected(done.error());
    return readSharedMarket(*store, directory);
}

Result<std::vector<Replacement>> replacementsIn(const DataDirectory& directory)
{
    const Result<Store> store = Store::open(directory, Store::Mode::ReadOnly);
    return store ? chinatech::readReplacements(store->database()) : std::unexpected(store.error());
}

Result<void> keepIn(const DataDirectory& directory, const std::vector<DrawingChange>& changes)
{
    const Result<Store> store = Store::open(directory, Store::Mode::ReadWrite);
    return store ? changeDrawings(*store, changes) : std::unexpected(store.error());
}

} // namespace

DataJobs::DataJobs(Session& session, JobRunner& jobs, DataDirectory directory, QObject* parent)
    : QObject{parent}, m_session{session}, m_jobs{jobs}, m_directory{std::move(directory)}
{
    connect(&session, &Session::feedReportWanted, this, &DataJobs::readReport);
    connect(&session, &Session::doubtsDecided, this, &DataJobs::decide);
    connect(&session, &Session::ownEventsChanged, this, &DataJobs::changeEvents);
    connect(&session, &Session::drawingsDrawn, this, &DataJobs::keepDrawings);
    setReplacementReader([this](const ReplacementAnswer& answer) { readReplacements(answer); });
}

DataJobs::~DataJobs() { setReplacementReader({}); }

void DataJobs::readReplacements(const ReplacementAnswer& answer)
{
    m_jobs.run([this, directory = m_directory, answer](const std::stop_token&) -> JobRunner::Delivery {
        return [this, answer, read = replacementsIn(directory)] {
            if (read)
                answer(*read);
            else
                Q_EMIT failed(read.error());
        };
    });
}

void DataJobs::readReport()
{
    if (m_isReading) {
        m_isWantedAgain = true;
        return;
    }
    m_isReading = true;
    m_jobs.run([this, directory = m_directory](const std::stop_token&) -> JobRunner::Delivery {
        return [this, read = readReportOf(directory)] {
            m_isReading = false;
            if (read)
                m_session.setFeedReport(*read);
            else
                Q_EMIT failed(read.error());
            if (std::exchange(m_isWantedAgain, false) && !m_isReading)
                readReport();
        };
    });
}

void DataJobs::decide(const std::vector<DoubtDecision>& decisions)
{
    m_jobs.run([this, directory = m_directory, decisions](const std::stop_token&) -> JobRunner::Delivery {
        return [this, decided = decideIn(directory, decisions)] {
            if (!decided) {
                Q_EMIT failed(decided.error());
                return;
            }
            m_session.setFeedReport(decided->report);
            m_session.setMarket(decided->market);
        };
    });
}

void DataJobs::changeEvents(const std::vector<OwnEventChange>& changes)
{
    m_jobs.run([this, directory = m_directory, changes](const std::stop_token&) -> JobRunner::Delivery {
        return [this, changed = changeIn(directory, changes)] {
            if (changed) {
                m_session.setMarket(*changed);
                return;
            }
            m_session.refuseOwnEvents(changed.error());
            Q_EMIT failed(changed.error());
        };
    }, JobRunner::AtEnd::Finish);
}

void DataJobs::keepDrawings(const std::vector<DrawingChange>& changes)
{
    m_jobs.run([this, directory = m_directory, changes](const std::stop_token&) -> JobRunner::Delivery {
        return [this, changes, kept = keepIn(directory, changes)] {
            if (kept)
                return;
            m_session.refuseDrawings(changes);
            Q_EMIT failed(kept.error());
        };
    }, JobRunner::AtEnd::Finish);
}

} // namespace chinatech

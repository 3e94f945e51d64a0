// SPDX-License-Identifier: GPL-3.0-or-later
// Parse, validate, reconcile and store what a feed answered for thirty listings, against a bare loop of the C API that
// inserts the same rows with a prepared statement into the same schema, a transaction a listing.
#include "core/base/system_clock.h"
#include "core/refresh/apply.h"
#include "core/refresh/plan.h"
#include "core/storage/database.h"
#include "tests/bench/feed_fixture.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

namespace chinatech::bench {
namespace {

const ThirtyListings& listings()
{
    static const ThirtyListings kListings;
    return kListings;
}

std::size_t rowsOfAll()
{
    std::size_t rows = 0;
    for (const auto& [symbol, bars] : listings().world().yahoo)
        rows += bars.size();
    return rows;
}

void insertAll(sqlite3* file, sqlite3_stmt* insert, int instrument, const std::vector<Bar>& bars)
{
    sqlite3_exec(file, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    for (const Bar& bar : bars) {
        sqlite3_bind_int(insert, 1, instrument);
        sqlite3_bind_int(insert, 2, bar.day.epochDays());
        sqlite3_bind_double(insert, 3, bar.open);
        sqlite3_bind_double(insert, 4, bar.high);
        sqlite3_bind_double(insert, 5, bar.low);
        sqlite3_bind_double(insert, 6, bar.close);
        sqlite3_bind_double(insert, 7, bar.volume);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_exec(file, "COMMIT", nullptr, nullptr, nullptr);
}

void bareLoop(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        listings().forget();
        sqlite3* file = nullptr;
        sqlite3_open_v2(listings().data().directory().database.toUtf8().constData(), &file, SQLITE_OPEN_READWRITE, nullptr);
        sqlite3_exec(file, "PRAGMA synchronous = NORMAL", nullptr, nullptr, nullptr);
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v3(file, "INSERT INTO bar (instrument_id, day, open, high, low, close, volume, source_id)"
                                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1)", -1, SQLITE_PREPARE_PERSISTENT, &insert, nullptr);
        state.ResumeTiming();
        for (int i = 0; i < listings().symbols().size(); ++i) {
            sqlite3_stmt* id = nullptr;
            sqlite3_prepare_v2(file, "SELECT id FROM instrument WHERE symbol = ?1", -1, &id, nullptr);
            const QByteArray symbol = listings().symbols()[i].toUtf8();
            sqlite3_bind_text(id, 1, symbol.constData(), -1, SQLITE_TRANSIENT);
            sqlite3_step(id);
            const int instrument = sqlite3_column_int(id, 0);
            sqlite3_finalize(id);
            insertAll(file, insert, instrument, listings().world().yahoo.at(listings().symbols()[i]));
        }
        state.PauseTiming();
        sqlite3_finalize(insert);
        sqlite3_close(file);
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rowsOfAll()));
}

/// Answers as they come from the network, one a listing.
std::vector<std::pair<HistoryQuery, HttpResponse>> answers(const Market& market, WallTime now)
{
    const Feed& yahoo = *findFeed(u"yahoo");
    std::vector<std::pair<HistoryQuery, HttpResponse>> all;
    for (HistoryQuery& query : planRefresh(market, {}, listings().symbols(), now).histories) {
        const HttpResult answer = listings().world().answer(yahoo.history->request(query));
        all.emplace_back(std::move(query), *answer);
    }
    return all;
}

void pipeline(benchmark::State& state)
{
    const WallTime now = SystemClock{}.now();
    const Feed* const yahoo = findFeed(u"yahoo");
    std::size_t written = 0;
    for (auto _ : state) {
        state.PauseTiming();
        listings().forget();
        const Store store = listings().data().store();
        const auto market = std::make_shared<const Market>(*store.load());
        const auto all = answers(*market, now);
        state.ResumeTiming();
        for (const auto& [query, answer] : all) {
            HistoryJob job{market, query, {yahoo}};
            while (job.next())
                job.settle(job.judge(answer));
            const auto applied = applyHistory(store.database(), job.outcome());
            written += applied ? static_cast<std::size_t>(applied->bars) : 0;
        }
    }
    if (written != rowsOfAll() * static_cast<std::size_t>(state.iterations()))
        state.SkipWithError("not every bar was stored");
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rowsOfAll()));
}

BENCHMARK(bareLoop)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(pipeline)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

} // namespace
} // namespace chinatech::bench

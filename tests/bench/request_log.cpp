// SPDX-License-Identifier: GPL-3.0-or-later
// A full request log of 5,000 rows on the data screen: sorting by a column and narrowing by a word as it is typed, each
// until the table is painted; one iteration is one step that the window waits for. "longest_ms" is the dearest of them in
// processor time. The other side of sorting is Qt's own proxy, which compares by SortRole.
#include "core/models/request_table.h"
#include "core/models/table_roles.h"
#include "ui/pages/data_section.h"
#include "ui/tables/table_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSortFilterProxyModel>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

namespace {

using namespace chinatech;
using namespace std::chrono_literals;

constexpr int kRows = 5000;

std::vector<RequestLogEntry> fullLog(int from)
{
    const char* const feeds[]{"yahoo", "tencent", "eastmoney", "ecb"};
    std::vector<RequestLogEntry> log;
    for (int i = from + kRows; i-- > from;) {
        RequestLogEntry entry;
        entry.started = WallTime{1'741'320'000'000ms} + std::chrono::seconds{37 * i};
        entry.feed = QString::fromLatin1(feeds[i % 4]);
        entry.host = QStringLiteral("query%1.example.com").arg(i % 4);
        entry.path = QStringLiteral("/v8/finance/chart/%1.HK?interval=1d&period1=%2").arg(i * 7919 % 9999).arg(i);
        entry.status = i % 50 == 0 ? 429 : 200;
        entry.bytes = i * 7919 % 100'000;
        entry.took = std::chrono::milliseconds{i * 104729 % 900};
        if (i % 50 == 0)
            entry.error = FetchError{FetchErrorKind::RateLimited, QStringLiteral("HTTP 429"), {}};
        log.push_back(entry);
    }
    return log;
}

/// The log's section as the data screen has it, alone.
struct Log {
    Log()
    {
        installStyle();
        model.setRows(fullLog(0));
        section.resize(1000, 800);
        section.show();
        // What is done while nobody waits is done before anybody types.
        QTest::qWait(1000);
    }
    void paint()
    {
        QApplication::processEvents();
        section.table().viewport()->repaint();
    }

    Session session{std::make_shared<const Market>()};
    DataTable<RequestLogEntry> model{requestSpec()};
    DataSection section{session, model, QStringLiteral("requests"), nullptr};
};

/// Processor time of this thread, of which another program's work is no part.
double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// Runs the step once an iteration, and says how long the dearest took.
template <typename Step> void measure(benchmark::State& state, const Step& step)
{
    double longest = 0;
    for (auto _ : state) {
        const double begin = processorMs();
        step();
        longest = std::max(longest, processorMs() - begin);
    }
    state.counters["longest_ms"] = longest;
}

/// By time, path and outcome: a moment, words that are all different, words of which there are few.
void SortRequestLog(benchmark::State& state)
{
    Log log;
    Qt::SortOrder order = Qt::AscendingOrder;
    measure(state, [&] {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        log.section.proxy().sortBy({static_cast<int>(state.range(0)), order});
        log.paint();
    });
}
BENCHMARK(SortRequestLog)->Arg(0)->Arg(3)->Arg(7)->Unit(benchmark::kMillisecond)->Iterations(10);

/// The same rows in Qt's proxy and the same view, comparing values as they come out of the model.
void SortRequestLogByQt(benchmark::State& state)
{
    Log log;
    QSortFilterProxyModel plain;
    plain.setSortRole(SortRole);
    plain.setSourceModel(&log.model);
    log.section.table().setModel(&plain);
    log.paint();
    Qt::SortOrder order = Qt::AscendingOrder;
    measure(state, [&] {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        plain.sort(static_cast<int>(state.range(0)), order);
        log.paint();
    });
    log.section.table().setModel(&log.section.proxy());
}
BENCHMARK(SortRequestLogByQt)->Arg(0)->Arg(3)->Arg(7)->Unit(benchmark::kMillisecond)->Iterations(10);

/// Letter after letter of "yahoo 429", and away again.
void FilterRequestLog(benchmark::State& state)
{
    Log log;
    const QString typed = QStringLiteral("yahoo 429");
    qsizetype length = 0;
    measure(state, [&] {
        length = (length + 1) % (typed.size() + 1);
        log.section.setFilter(typed.first(length));
        log.paint();
    });
}
BENCHMARK(FilterRequestLog)->Unit(benchmark::kMillisecond)->Iterations(20);

/// The log is read again: nothing new, then ten new requests.
void ReadAgainRequestLog(benchmark::State& state)
{
    Log log;
    log.section.setFilter(QStringLiteral("yahoo"));
    int newest = 0;
    for (auto _ : state) {
        state.PauseTiming();
        newest += static_cast<int>(state.range(0));
        auto rows = fullLog(newest);
        state.ResumeTiming();
        log.model.setContext(log.model.context());
        log.model.setRows(std::move(rows));
        log.paint();
    }
}
BENCHMARK(ReadAgainRequestLog)->Arg(0)->Arg(10)->Unit(benchmark::kMillisecond)->Iterations(10);

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// A window on Compare while its worker fetches ten years of thirty listings from a server with 100 ms of latency, two
// requests at once and no pauses: how long it takes, and the longest time the window's event loop did not come round.
// Beside it the same window doing nothing.
#include "app/application.h"
#include "tests/bench/feed_fixture.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace chinatech::bench {
namespace {

/// Comes round as often as it can, and keeps the longest time between two rounds.
class LoopWatch {
public:
    LoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.restart();
        });
        m_since.start();
        m_timer.start(0);
    }

    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

void window(benchmark::State& state)
{
    const bool isFetching = state.range(0) != 0;
    ThirtyListings listings;
    listings.serve(std::chrono::milliseconds{100});
    double longest = 0;
    for (auto _ : state) {
        listings.forget();
        Settings settings{listings.data().directory().settings};
        settings.set(Setting::RefreshInterval, QStringLiteral("0"));
        settings.save();
        Application application{{listings.data().directory(), Language::Korean, std::nullopt,
                                 {true, listings.choice().baseUrls}}};
        if (!application.open()) {
            state.SkipWithError("the window could not be opened");
            return;
        }
        application.show();
        QEventLoop loop;
        QTimer::singleShot(1500, &loop, &QEventLoop::quit);
        loop.exec();
        const LoopWatch watch;
        QElapsedTimer took;
        took.start();
        QObject::connect(&application.session(), &Session::marketChanged, &loop, &QEventLoop::quit);
        if (isFetching)
            application.refresh().refresh(listings.symbols());
        else
            QTimer::singleShot(1700, &loop, &QEventLoop::quit);
        loop.exec();
        state.SetIterationTime(static_cast<double>(took.nsecsElapsed()) / 1e9);
        longest = std::max(longest, watch.longestMs());
        if (isFetching && application.session().market().record(listings.symbols().front()).bars->size() < 2000)
            state.SkipWithError("the bars did not arrive");
    }
    state.counters["longest_gap_ms"] = longest;
}

BENCHMARK(window)->ArgName("fetching")->Arg(0)->Arg(1)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace
} // namespace chinatech::bench

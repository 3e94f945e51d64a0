// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/feed_fixture.h"

#include "core/base/system_clock.h"
#include "core/feeds/feed.h"
#include "core/refresh/plan.h"
#include "core/storage/database.h"
#include "core/storage/instrument_store.h"

#include <cmath>

namespace chinatech::bench {

namespace {

constexpr int kListings = 30;
constexpr Day kFirst{2017, 1, 3};

} // namespace

ThirtyListings::ThirtyListings()
{
    const Store store = m_data.store();
    const Market market = *store.load();
    const Instrument& model = *market.find(QStringLiteral("9988.HK"));
    const TradingCalendar& calendar = market.calendarOf(model);
    const std::vector<Day> sessions
        = calendar.sessionsIn({kFirst, lastFinishedSession(calendar, model.exchange, SystemClock{}.now())});
    InstrumentWriter writer{store.database()};
    for (int i = 0; i < kListings; ++i) {
        Instrument listing = model;
        listing.symbol = QStringLiteral("%1.HK").arg(7001 + i);
        listing.adrSymbol.clear();
        static_cast<void>(writer.write(listing));
        m_symbols.push_back(listing.symbol);
        std::vector<Bar> bars;
        for (std::size_t at = 0; at < sessions.size(); ++at)
            bars.push_back(testing::tradedBar(sessions[at], 50 + i + 10 * std::sin(0.02 * static_cast<double>(at))));
        const QByteArray number = '0' + QByteArray::number(7001 + i);
        const QByteArray day = bars.back().day.toIso().replace(QLatin1Char('-'), QLatin1Char('/')).toLatin1();
        m_world.quotes[QStringLiteral("r_hk") + QString::fromLatin1(number)]
            = {number, "INVENTED", day + " 16:08:00", "HKD", bars.back().close};
        m_world.yahoo[listing.symbol] = std::move(bars);
    }
}

void ThirtyListings::serve(std::chrono::milliseconds latency)
{
    m_server = std::make_unique<testing::LoopbackServer>();
    m_server->setLatency(latency);
    // Worded once: a server that makes JSON on the second core would be measured with it.
    std::map<QByteArray, testing::Answer> answers;
    m_server->setHandler([this, answers = std::move(answers)](const testing::SeenRequest& seen) mutable {
        testing::Answer& answer = answers[seen.path()];
        if (answer.body.isEmpty())
            answer = m_world.answer(seen);
        return answer;
    });
}

FeedChoice ThirtyListings::choice() const
{
    FeedChoice choice;
    for (const Feed& feed : feedTable())
        choice.baseUrls.insert(QString::fromLatin1(feed.name), m_server->base());
    return choice;
}

void ThirtyListings::forget() const
{
    const Store store = m_data.store();
    static_cast<void>(store.database().execute(
        "DELETE FROM bar WHERE instrument_id IN (SELECT id FROM instrument WHERE symbol GLOB '70??.HK');"
        " DELETE FROM refresh_state; DELETE FROM quote; DELETE FROM untraded_session; DELETE FROM doubtful_bar"));
}

} // namespace chinatech::bench

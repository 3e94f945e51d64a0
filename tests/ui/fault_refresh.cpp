// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fault_refresh.h"

#include "core/analysis/returns.h"
#include "core/base/system_clock.h"
#include "core/format/numbers.h"
#include "core/models/feed_health_table.h"
#include "core/models/quarantine_table.h"
#include "core/models/request_table.h"
#include "core/net/qt_http_client.h"
#include "core/refresh/refresh_engine.h"
#include "core/storage/database.h"
#include "tests/support/market_builder.h"
#include "ui/i18n/translators.h"
#include "ui/text/refresh_text.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace chinatech::testing {

namespace {

using namespace std::chrono_literals;

const QString kAlibaba = QStringLiteral("9988.HK");
/// Friday, 7 March 2025, 20:00 in Hong Kong.
const WallTime kEvening = std::chrono::sys_days{std::chrono::year{2025} / 3 / 7} + 12h;

/// The real client, with less patience than a user has.
class ImpatientClient final : public HttpClient {
public:
    explicit ImpatientClient(HttpClient& real) : m_real{real} {}

    int send(const HttpRequest& request, Done done) override
    {
        HttpRequest hurried = request;
        hurried.deadline = 200ms;
        hurried.inactivity = 120ms;
        hurried.maxBytes = 1'000'000;
        ++m_onWire;
        return m_real.send(hurried, [this, done = std::move(done)](const HttpResult& result) {
            --m_onWire;
            done(result);
        });
    }
    void abort(int number) override { m_real.abort(number); }
    [[nodiscard]] bool isIdle() const { return m_onWire == 0; }

private:
    HttpClient& m_real;
    int m_onWire = 0;
};

/// A table's cell as a reader sees it, by the column's key.
QString shown(const DataTableModel& table, int row, const char* key)
{
    const QList<QByteArray> keys = table.csv(std::vector<int>{}).trimmed().split(',');
    return table.index(row, static_cast<int>(keys.indexOf(key))).data().toString();
}

} // namespace

FaultRefresh::FaultRefresh()
{
    installTranslators(*qApp, Language::English);
    m_clock.setWall(kEvening);
}

std::vector<Bar> FaultRefresh::alibaba(const Bar& newYearsEve) const
{
    const Market market = *m_store.load();
    std::vector<Bar> bars;
    for (const Day session : market.calendarOf(*market.find(kAlibaba)).sessionsIn({day("2024-11-01"), day("2025-03-07")})) {
        const double close = session == day("2025-03-07") ? 140.0 : 80 + 0.1 * (session - day("2024-11-01"));
        bars.push_back(session == newYearsEve.day ? newYearsEve : tradedBar(session, close));
    }
    return bars;
}

void FaultRefresh::serve(const Answer& answer)
{
    m_server.setHandler([answer](const SeenRequest&) { return answer; });
}

void FaultRefresh::serveBars(const std::vector<Bar>& yahoo, const std::vector<Bar>& tencent)
{
    FeedWorld world;
    if (!yahoo.empty())
        world.yahoo[kAlibaba] = yahoo;
    if (!tencent.empty())
        world.tencent[QStringLiteral("hk09988")] = tencent;
    m_server.setHandler([world](const SeenRequest& seen) { return world.answer(seen); });
}

RefreshReport FaultRefresh::refresh(const QStringList& symbols)
{
    FeedChoice choice;
    for (const Feed& feed : feedTable())
        choice.baseUrls.insert(QString::fromLatin1(feed.name), m_elsewhere.value_or(m_server.base()));
    const SystemClock wire;
    QtHttpClient real{wire};
    ImpatientClient http{real};
    RequestQueue queue{http, m_clock, feedPolicies(choice), 1};
    RefreshEngine engine{m_store, queue, m_clock, choice};
    std::optional<RefreshReport> report;
    QEventLoop loop;
    engine.setWatch({{}, {}, [&](const RefreshReport& finished) {
        report = finished;
        loop.quit();
    }});
    engine.start(symbols);
    QTimer time;
    // The clock of the pauses stands still while the wire takes its own.
    QObject::connect(&time, &QTimer::timeout, &loop, [&] { m_clock.advance(http.isIdle() ? 100ms : 0ms); });
    time.start(1ms);
    QTimer::singleShot(30s, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_TRUE(report) << "it does not end";
    return report.value_or(RefreshReport{});
}

FeedReport FaultRefresh::feedReport(const char* feed) const
{
    FeedReport report = readFeedReport(m_store, m_data.directory(), m_clock.now()).value();
    const auto health = std::ranges::find(report.health, QLatin1String(feed), &FeedHealth::feed);
    if (health != report.health.end() && health->lastFailure)
        report.readAt = *health->lastFailure;
    return report;
}

QString FaultRefresh::healthCell(const char* feed, const char* column) const
{
    DataTable<FeedHealthRow> table{feedHealthSpec()};
    DataContext context;
    context.now = kEvening;
    table.setContext(context);
    table.setRows(feedHealthRows(feedReport(feed)));
    const auto row = std::ranges::find_if(table.rows(), [feed](const FeedHealthRow& one) {
        return QLatin1String(one.feed->name) == QLatin1String(feed);
    });
    return shown(table, static_cast<int>(row - table.rows().begin()), column);
}

QStringList FaultRefresh::quarantineCells(const char* column) const
{
    DataTable<QuarantineRow> table{quarantineSpec()};
    table.setRows(quarantineRows(feedReport(), *m_store.load()));
    QStringList cells;
    for (int row = 0; row < table.rowCount(); ++row)
        cells.append(shown(table, row, column));
    return cells;
}

QStringList FaultRefresh::logOutcomes(const char* feed) const
{
    FeedReport report = feedReport();
    std::erase_if(report.requests, [feed](const RequestLogEntry& entry) { return entry.feed != QLatin1String(feed); });
    DataTable<RequestLogEntry> table{requestSpec()};
    table.setRows(report.requests);
    QStringList outcomes;
    for (int row = 0; row < table.rowCount(); ++row)
        outcomes.append(shown(table, row, "class"));
    outcomes.removeDuplicates();
    return outcomes;
}

QString FaultRefresh::banner(const RefreshReport& report) const
{
    DataContext zone;
    zone.now = m_clock.now();
    return refreshTrouble(report, *m_store.load(), Language::English) + u' ' + feedTrouble(report, zone);
}

QString FaultRefresh::ytd() const
{
    const Market market = *m_store.load();
    ReturnQuery query;
    query.asOf = {day("2025-03-07"), true};
    const Return result = computeReturn(market, *market.find(kAlibaba), query);
    return isMissing(result.value) ? missingCode(result.missing.value()) : formatReturn(result.value);
}

} // namespace chinatech::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/request_queue.h"

#include "core/net/back_off.h"
#include "core/net/breaker.h"
#include "core/net/pacer.h"

#include <algorithm>
#include <deque>
#include <map>
#include <random>
#include <utility>

namespace chinatech {
namespace {

struct Job {
    RequestQueue::Item item;
    int tries = 0;
    bool wasAuthStale = false;
    bool isCancelled = false;
    std::optional<int> httpNumber;              ///< on the wire
    SteadyTime notBefore{SteadyTime::min()};    ///< back-off
    WallTime startedAt;
    SteadyTime startedSteady;
};

struct FeedState {
    RequestPolicy policy;
    FeedHealth health;
    std::map<QString, Pacer> lanes;
    int onWire = 0;
};

RequestLogEntry logEntry(const Job& job, const HttpResult& result, SteadyTime now)
{
    RequestLogEntry entry;
    entry.started = job.startedAt;
    entry.feed = job.item.request.feed;
    entry.host = job.item.request.url.host();
    entry.path = job.item.request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
    entry.took = now - job.startedSteady;
    if (result) {
        entry.status = result->status;
        entry.bytes = result->body.size();
    }
    return entry;
}

/// How the answer called itself, and what its feed found in it.
QString remarkOn(const HttpResponse& answer, const RequestQueue::Item& item)
{
    const QString found = item.remark ? item.remark() : QString();
    const bool hasBoth = !answer.contentType.isEmpty() && !found.isEmpty();
    return answer.contentType + (hasBoth ? QStringLiteral(" · ") : QString()) + found;
}

Reach reachOf(const HttpResult& result)
{
    return !result && result.error().error == TransportError::HostNotFound ? Reach::Nobody : Reach::Server;
}

} // namespace

/// Every change of state asks for a round, which is made from the event loop: so nothing is ever sent or ended from
/// within a call into the queue, and callbacks may call into it as they like.
class RequestQueue::Private : public std::enable_shared_from_this<Private> {
public:
    Private(HttpClient& http, Clock& clock, std::vector<RequestPolicy> policies, std::uint32_t seed)
        : m_http{http}, m_clock{clock}, m_random{seed}
    {
        for (RequestPolicy& policy : policies) {
            FeedState& feed = m_feeds[policy.feed];
            feed.health.feed = policy.feed;
            feed.policy = std::move(policy);
        }
    }

    void close();
    void add(Item item);
    void cancel(const std::function<bool(const Item&)>& isMeant);
    FeedState& feed(const QString& name);
    [[nodiscard]] const FeedState* find(const QString& name) const;
    [[nodiscard]] BreakerState state(const FeedState& feed) const
    {
        return breakerState(feed.health, feed.policy, m_clock.now());
    }
    [[nodiscard]] bool isIdle() const { return m_jobs.empty() && m_ended.empty(); }

    Log log;
    HealthChanged healthChanged;

private:
    using Jobs = std::map<int, Job>;

    struct Ended {
        std::function<void(std::optional<FetchError>)> done;
        std::optional<FetchError> error;
    };

    Pacer& lane(const HttpRequest& request);
    void askForRound(SteadyTime when);
    void round();
    void tellEnded();
    void endHopeless();
    void startDue();
    void start(int number, Job& job);
    void armForNext();
    void onAnswered(int number, const HttpResult& result);
    [[nodiscard]] std::optional<FetchError> refusal(const Job& job);
    [[nodiscard]] bool mayGoAhead(const Job& job, const HttpResult& result) const;
    void leaveWire(const HttpRequest& request);
    void settle(Jobs::iterator job, std::optional<FetchError> error);
    [[nodiscard]] bool isWorthAnotherTry(Job& job, const FetchError& error, const FeedState& feed) const;
    void retryLater(Job& job, const FetchError& error);
    Jobs::iterator end(Jobs::iterator job, std::optional<FetchError> error);

    HttpClient& m_http;
    Clock& m_clock;
    std::mt19937 m_random;
    std::map<QString, FeedState> m_feeds;
    Jobs m_jobs;                    ///< by number: those added first come first, second tries too
    std::deque<Ended> m_ended;      ///< their done() is still to be called
    std::optional<int> m_timer;
    SteadyTime m_timerDue;
    int m_lastNumber = 0;
    bool m_isClosed = false;
};

void RequestQueue::Private::close()
{
    m_isClosed = true;
    if (m_timer)
        m_clock.cancel(*m_timer);
    for (const auto& [number, job] : m_jobs) {
        if (job.httpNumber)
            m_http.abort(*job.httpNumber);
    }
    m_jobs.clear();
    m_ended.clear();
}

FeedState& RequestQueue::Private::feed(const QString& name)
{
    const auto [entry, isNew] = m_feeds.try_emplace(name);
    if (isNew) {
        entry->second.policy.feed = name;
        entry->second.health.feed = name;
    }
    return entry->second;
}

const FeedState* RequestQueue::Private::find(const QString& name) const
{
    const auto found = m_feeds.find(name);
    return found == m_feeds.end() ? nullptr : &found->second;
}

Pacer& RequestQueue::Private::lane(const HttpRequest& request)
{
    FeedState& of = feed(request.feed);
    const auto known = of.lanes.find(request.lane);
    if (known != of.lanes.end())
        return known->second;
    LanePolicy policy;
    policy.lane = request.lane;
    for (const LanePolicy& candidate : of.policy.lanes) {
        if (candidate.lane == request.lane)
            policy = candidate;
    }
    return of.lanes.emplace(request.lane, Pacer{policy}).first->second;
}

void RequestQueue::Private::add(Item item)
{
    Job job;
    job.item = std::move(item);
    m_jobs.emplace(++m_lastNumber, std::move(job));
    askForRound(m_clock.steady());
}

void RequestQueue::Private::cancel(const std::function<bool(const Item&)>& isMeant)
{
    for (auto job = m_jobs.begin(); job != m_jobs.end();) {
        if (!isMeant(job->second.item)) {
            ++job;
            continue;
        }
        if (!job->second.httpNumber) {
            job = end(job, FetchError{FetchErrorKind::Cancelled, {}, std::nullopt});
            continue;
        }
        // A second abort of the same request would be one too many.
        if (!std::exchange(job->second.isCancelled, true))
            m_http.abort(*job->second.httpNumber);
        ++job;
    }
}

void RequestQueue::Private::askForRound(SteadyTime when)
{
    if (m_timer && m_timerDue <= when)
        return;
    if (m_timer)
        m_clock.cancel(*m_timer);
    m_timerDue = when;
    const SteadyTime now = m_clock.steady();
    m_timer = m_clock.after(when > now ? when - now : std::chrono::milliseconds{0}, [weak = weak_from_this()] {
        if (const auto self = weak.lock(); self && !self->m_isClosed)
            self->round();
    });
}

void RequestQueue::Private::round()
{
    m_timer.reset();
    endHopeless();
    // First on the wire what can go there: whoever is told that a request has ended takes his time to store it.
    startDue();
    tellEnded();
    if (!m_isClosed)
        armForNext();
}

void RequestQueue::Private::tellEnded()
{
    while (!m_isClosed && !m_ended.empty()) {
        const Ended ended = std::move(m_ended.front());
        m_ended.pop_front();
        if (ended.done)
            ended.done(ended.error);
    }
}

/// Why this one will not be sent in a time that anyone waits for; nothing: it will.
std::optional<FetchError> RequestQueue::Private::refusal(const Job& job)
{
    using std::chrono::ceil;
    using std::chrono::seconds;
    const FeedState& of = feed(job.item.request.feed);
    if (state(of) == BreakerState::Open)
        return FetchError{pauseKind(of.health), QStringLiteral("not asked: the feed is paused"),
                          ceil<seconds>(*of.health.pausedUntil - m_clock.now())};
    // What is on the wire may turn out not to have used up the lane's turn.
    const Pacer& pacer = lane(job.item.request);
    const SteadyTime turn = pacer.next();
    if (const SteadyTime now = m_clock.steady(); pacer.isIdle() && turn > now + kLongestTurn)
        return FetchError{FetchErrorKind::Transient, QStringLiteral("not asked: asked a short while ago"),
                          ceil<seconds>(turn - now)};
    return std::nullopt;
}

/// Who waits in vain is told at once, so that the next feed can be asked.
void RequestQueue::Private::endHopeless()
{
    for (auto job = m_jobs.begin(); job != m_jobs.end();) {
        std::optional<FetchError> error;
        if (!job->second.httpNumber)
            error = refusal(job->second);
        if (error)
            job = end(job, std::move(error));
        else
            ++job;
    }
}

void RequestQueue::Private::startDue()
{
    const SteadyTime now = m_clock.steady();
    for (auto& [number, job] : m_jobs) {
        if (job.httpNumber || job.notBefore > now || !lane(job.item.request).mayStart(now))
            continue;
        const FeedState& of = feed(job.item.request.feed);
        if (state(of) == BreakerState::Closed || of.onWire == 0)
            start(number, job);
    }
}

void RequestQueue::Private::start(int number, Job& job)
{
    ++job.tries;
    job.startedAt = m_clock.now();
    job.startedSteady = m_clock.steady();
    ++feed(job.item.request.feed).onWire;
    Pacer& pacer = lane(job.item.request);
    pacer.started(job.startedSteady);
    job.item.request.keepConnection = pacer.keepsConnections();
    job.httpNumber = m_http.send(job.item.request, [weak = weak_from_this(), number](const HttpResult& result) {
        if (const auto self = weak.lock(); self && !self->m_isClosed)
            self->onAnswered(number, result);
    });
}

void RequestQueue::Private::armForNext()
{
    if (!m_ended.empty()) {
        askForRound(m_clock.steady());
        return;
    }
    std::optional<SteadyTime> next;
    for (const auto& [number, job] : m_jobs) {
        const FeedState& of = feed(job.item.request.feed);
        // Those on the wire, and those that wait for one on the wire, are woken by its answer.
        const bool waitsForProbe = state(of) != BreakerState::Closed && of.onWire > 0;
        if (job.httpNumber || waitsForProbe || !lane(job.item.request).hasRoom())
            continue;
        const SteadyTime due = std::max(job.notBefore, lane(job.item.request).next());
        next = next ? std::min(*next, due) : due;
    }
    if (next)
        askForRound(std::max(*next, m_clock.steady()));
}

void RequestQueue::Private::onAnswered(int number, const HttpResult& result)
{
    const auto job = m_jobs.find(number);
    if (job == m_jobs.end())
        return;
    // Reading an answer takes a while, which the wire need not wait for.
    const bool isAhead = mayGoAhead(job->second, result);
    if (isAhead) {
        leaveWire(job->second.item.request);
        startDue();
    }
    std::optional<FetchError> error;
    if (!job->second.isCancelled) {
        const auto judge = job->second.item.judge;      // a copy: it may end the queue and the job with it
        error = judge(result);
    }
    if (m_isClosed)
        return;
    // judge() may have cancelled everything, this one included.
    if (job->second.isCancelled)
        error = FetchError{FetchErrorKind::Cancelled, {}, std::nullopt};
    if (error && result && !error->retryAfter)
        error->retryAfter = result->retryAfter;

    job->second.httpNumber.reset();
    const HttpRequest& request = job->second.item.request;
    FeedState& of = feed(request.feed);
    if (!isAhead)
        leaveWire(request);
    const Reach reach = reachOf(result);
    if (reach == Reach::Nobody)
        lane(request).neverArrived();
    RequestLogEntry entry = logEntry(job->second, result, m_clock.steady());
    entry.error = error;
    if (!error)
        entry.remark = remarkOn(*result, job->second.item);
    const FeedHealth health = afterAttempt(of.health, of.policy, error, m_clock.now(), reach);
    const bool hasChanged = health != of.health;
    of.health = health;
    settle(job, std::move(error));

    // The state is whole again: whoever is told may call in.
    if (log)
        log(entry);
    if (hasChanged && !m_isClosed && healthChanged)
        healthChanged(health);
    // The next answer may be waiting to be read; the wire need not wait for that.
    if (m_isClosed)
        return;
    endHopeless();
    startDue();
}

/// A feed that has failed in nothing and answers as it should is asked the next thing before this answer is read.
bool RequestQueue::Private::mayGoAhead(const Job& job, const HttpResult& result) const
{
    constexpr int kOk = 200;
    const FeedState* const of = find(job.item.request.feed);
    return of && result && result->status == kOk && !job.isCancelled && of->health.failuresInARow == 0;
}

void RequestQueue::Private::leaveWire(const HttpRequest& request)
{
    --feed(request.feed).onWire;
    lane(request).finished();
}

void RequestQueue::Private::settle(Jobs::iterator job, std::optional<FetchError> error)
{
    const FeedState& of = feed(job->second.item.request.feed);
    if (error && isWorthAnotherTry(job->second, *error, of))
        retryLater(job->second, *error);
    else
        end(job, std::move(error));
    askForRound(m_clock.steady());
}

bool RequestQueue::Private::isWorthAnotherTry(Job& job, const FetchError& error, const FeedState& of) const
{
    // RateLimited always opens the breaker; after it nothing is asked again.
    if (job.tries >= kMostTries || state(of) != BreakerState::Closed)
        return false;
    if (error.kind == FetchErrorKind::AuthStale)
        return !std::exchange(job.wasAuthStale, true);
    return error.kind == FetchErrorKind::Transient;
}

void RequestQueue::Private::retryLater(Job& job, const FetchError& error)
{
    const SteadyTime now = m_clock.steady();
    const double chance = static_cast<double>(m_random()) / (static_cast<double>(std::mt19937::max()) + 1);
    const bool needsWait = error.kind == FetchErrorKind::Transient;
    job.notBefore = needsWait ? now + backOff(job.tries, chance) : now;
    if (error.retryAfter) {
        job.notBefore = std::max<SteadyTime>(job.notBefore, now + *error.retryAfter);
        lane(job.item.request).holdUntil(now + *error.retryAfter);
    }
}

RequestQueue::Private::Jobs::iterator RequestQueue::Private::end(Jobs::iterator job, std::optional<FetchError> error)
{
    m_ended.push_back({std::move(job->second.item.done), std::move(error)});
    askForRound(m_clock.steady());
    return m_jobs.erase(job);
}

RequestQueue::RequestQueue(HttpClient& http, Clock& clock, std::vector<RequestPolicy> policies, std::uint32_t seed)
    : d{std::make_shared<Private>(http, clock, std::move(policies), seed)}
{
}

RequestQueue::~RequestQueue() { d->close(); }

void RequestQueue::setLog(Log log) { d->log = std::move(log); }

void RequestQueue::setHealthChanged(HealthChanged changed) { d->healthChanged = std::move(changed); }

void RequestQueue::restoreHealth(const FeedHealth& health) { d->feed(health.feed).health = health; }

FeedHealth RequestQueue::health(const QString& feed) const
{
    if (const FeedState* const found = d->find(feed))
        return found->health;
    FeedHealth empty;
    empty.feed = feed;
    return empty;
}

bool RequestQueue::isPaused(const QString& feed) const
{
    const FeedState* const found = d->find(feed);
    return found && d->state(*found) == BreakerState::Open;
}

void RequestQueue::add(Item item) { d->add(std::move(item)); }

void RequestQueue::cancelAll()
{
    d->cancel([](const Item&) { return true; });
}

void RequestQueue::cancelOf(const void* owner)
{
    d->cancel([owner](const Item& item) { return item.owner == owner; });
}

bool RequestQueue::isIdle() const { return d->isIdle(); }

} // namespace chinatech

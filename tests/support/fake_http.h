// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "tests/support/fake_clock.h"

#include <algorithm>
#include <map>
#include <vector>

namespace chinatech::testing {

/// Answers after a while of the fake clock, with what the test's handler says, and remembers what was sent when.
class FakeHttp final : public HttpClient {
public:
    using Handler = std::function<HttpResult(const HttpRequest&)>;

    struct Sent {
        std::chrono::milliseconds at;       ///< since the client was made
        HttpRequest request;
    };

    explicit FakeHttp(FakeClock& clock) : m_clock{clock}, m_begin{clock.steady()} {}

    Handler handler = [](const HttpRequest&) { return status(200); };
    std::chrono::milliseconds latency{10};
    std::vector<Sent> sent;
    std::size_t mostAtOnce = 0;

    [[nodiscard]] static HttpResponse status(int code)
    {
        HttpResponse response;
        response.status = code;
        response.body = "body";
        return response;
    }

    [[nodiscard]] static HttpResult broken(TransportError error)
    {
        return std::unexpected(TransportFailure{error, {}});
    }

    int send(const HttpRequest& request, Done done) override
    {
        const int number = ++m_last;
        sent.push_back({m_clock.steady() - m_begin, request});
        const int timer = m_clock.after(latency, [this, number, request] { answer(number, handler(request)); });
        m_onWire.emplace(number, OnWire{std::move(done), timer});
        mostAtOnce = std::max(mostAtOnce, m_onWire.size());
        return number;
    }

    void abort(int number) override
    {
        const auto found = m_onWire.find(number);
        if (found == m_onWire.end())
            return;
        m_clock.cancel(found->second.timer);
        m_clock.after({}, [this, number] { answer(number, broken(TransportError::Cancelled)); });
    }

    [[nodiscard]] std::size_t onWire() const { return m_onWire.size(); }

    [[nodiscard]] std::vector<int> startsInMs() const
    {
        std::vector<int> starts;
        for (const Sent& one : sent)
            starts.push_back(static_cast<int>(one.at.count()));
        return starts;
    }

private:
    struct OnWire {
        Done done;
        int timer;
    };

    void answer(int number, const HttpResult& result)
    {
        const auto found = m_onWire.find(number);
        if (found == m_onWire.end())
            return;
        const Done done = std::move(found->second.done);
        m_onWire.erase(found);
        done(result);
    }

    FakeClock& m_clock;
    SteadyTime m_begin;
    std::map<int, OnWire> m_onWire;
    int m_last = 0;
};

} // namespace chinatech::testing

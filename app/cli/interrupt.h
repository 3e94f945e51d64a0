// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <functional>
#include <memory>

namespace chinatech {

/// While it lives, the first Ctrl+C (or request to end) calls back in the event loop instead of ending the program at
/// once; a second one ends it as usual. One at a time.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> call);
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

private:
    static constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};

    std::array<struct sigaction, kSignals.size()> m_before{};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace chinatech

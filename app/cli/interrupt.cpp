// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace chinatech {

namespace {

/// The way from the signal's handler, which may do next to nothing, into the event loop.
std::array<int, 2> g_pipe{-1, -1};

extern "C" void onSignal(int /*number*/)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_pipe[1], &byte, 1);
    errno = before;
}

} // namespace

Interrupt::Interrupt(std::function<void()> call)
{
    if (::pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [notifier = m_notifier.get(), call = std::move(call)] {
                         notifier->setEnabled(false);
                         call();
                     });
    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &action, &m_before[i]);
}

Interrupt::~Interrupt()
{
    if (!m_notifier)
        return;
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &m_before[i], nullptr);
    m_notifier.reset();
    for (int& end : g_pipe)
        ::close(std::exchange(end, -1));
}

} // namespace chinatech

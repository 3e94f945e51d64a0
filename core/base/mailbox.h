// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <utility>
#include <vector>

namespace chinatech {

/// Hands values from one thread to another. The lock is what passes them on; whoever wakes the reader carries nothing.
template <typename T>
class Mailbox {
public:
    void put(T value)
    {
        const std::lock_guard guard{m_mutex};
        m_values.push_back(std::move(value));
    }

    /// Everything that came since, in order.
    [[nodiscard]] std::vector<T> takeAll()
    {
        const std::lock_guard guard{m_mutex};
        return std::exchange(m_values, {});
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_values;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace chinatech {

/// How a chart runs on after the hand that pulled it has let go: with the hand's last speed, which decays. It knows no
/// clock: positions in px come with their time in ms.
class PanInertia {
public:
    void press(double x, qint64 time);
    void move(double x, qint64 time);
    /// Begins to run on; nothing if the hand rested before it let go, or was slow. Whether it runs.
    bool release(qint64 time);
    /// How far it has run since it was let go, px.
    [[nodiscard]] double runAfter(qint64 elapsed) const;
    [[nodiscard]] bool isOverAfter(qint64 elapsed) const;

private:
    struct Place {
        double x = 0;
        qint64 time = 0;
    };

    std::array<Place, 8> m_places{};    ///< the last ones, oldest first
    std::size_t m_count = 0;
    double m_speed = 0;                 ///< px/ms
};

} // namespace chinatech

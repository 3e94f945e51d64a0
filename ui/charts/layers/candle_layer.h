// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/resample.h"
#include "ui/charts/layer.h"

#include <array>
#include <vector>

namespace chinatech {

/// What a candle has at this zoom: the finest period whose candles are at least three pixels apart, and whole device
/// pixels for body and wick.
struct CandleRoom {
    Period period = Period::Session;
    double width = 1;
    double wick = 1;
};
[[nodiscard]] CandleRoom candleRoom(const Picture& picture);

/// The day of each of the content's points.
[[nodiscard]] std::vector<Day> sessionDays(const PriceContent& content);

/// Open, high, low and close as candles or as bars with ticks. Sessions narrower than three pixels are gathered into
/// weeks, months, quarters or years: what is painted depends on the pixels, not on the sessions.
class CandleLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    enum Direction { Up, Down, None };

    void gather(const Picture& picture);
    void addBar(const Picture& picture, const PeriodBar& bar);
    void addCandle(const Picture& picture, const PeriodBar& bar, double x);
    void addTicks(const Picture& picture, const PeriodBar& bar, double x);
    void add(const Picture& picture, Direction direction, const QRectF& mark);

    quint64 m_generation = 0;       ///< of the content the bars were gathered from
    Period m_period = Period::Session;
    CandleRoom m_room;
    std::vector<PeriodBar> m_bars;
    std::array<std::vector<QRectF>, 3> m_marks;     ///< by direction
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace chinatech {

/// A company's price on screen, with the same hand as CompareChart.
class PriceChart : public QWidget {
    Q_OBJECT
public:
    explicit PriceChart(QWidget* parent = nullptr);
    ~PriceChart() override;

    void setContent(const PriceContent& content);
    void setStyle(const ChartStyle& style);
    [[nodiscard]] const PriceContent& content() const;
    /// Title, subtitle and headline above the chart; on unless a page prints them itself.
    void setHeaderVisible(bool visible);
    [[nodiscard]] std::optional<Day> crosshair() const;
    void resetZoom();

Q_SIGNALS:
    void eventClicked(int index);   ///< into PriceContent::events

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"

#include <QWidget>

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
    [[nodiscard]] std::optional<Day> crosshair() const;
    void resetZoom();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chinatech

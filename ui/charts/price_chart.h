// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

namespace chinatech {

/// A company's price on screen, with the same hand as CompareChart.
class PriceChart : public ChartWidget {
    Q_OBJECT
public:
    explicit PriceChart(QWidget* parent = nullptr);

    void setContent(const PriceContent& content);
    [[nodiscard]] const PriceContent& content() const { return m_content; }

protected:
    [[nodiscard]] Figure figure(const ChartStyle& style) const override;

private:
    PriceContent m_content;
};

} // namespace chinatech

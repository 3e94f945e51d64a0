// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

namespace chinatech {

/// The comparison on screen: rebased lines, event tape, time axis and the ladder of end labels, with crosshair and one
/// shared tooltip.
class CompareChart : public ChartWidget {
    Q_OBJECT
public:
    explicit CompareChart(QWidget* parent = nullptr);

    void setContent(const CompareContent& content);
    [[nodiscard]] const CompareContent& content() const { return m_content; }

Q_SIGNALS:
    void lineClicked(const QString& symbol);        ///< on the line, or on its ladder row's bar or value: emphasise
    void hideToggled(const QString& symbol);        ///< click on the ladder row's name
    void isolateToggled(const QString& symbol);     ///< Ctrl-click on it

protected:
    [[nodiscard]] Figure figure(const ChartStyle& style) const override;
    void onHit(const Hit& hit, Qt::KeyboardModifiers modifiers) override;

private:
    CompareContent m_content;
};

} // namespace chinatech

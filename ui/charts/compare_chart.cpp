// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compare_chart.h"

#include "core/format/numbers.h"
#include "ui/charts/layer_table.h"

namespace chinatech {

CompareChart::CompareChart(QWidget* parent) : ChartWidget{compareLayers(true), compareGeometry, parent}
{
    setMinimumSize(480, 280);
    refresh();
}

void CompareChart::setContent(const CompareContent& content)
{
    m_content = content;
    refresh();
    // The sentence above the chart, then the ranking.
    QStringList figures;
    for (const ChartLine& line : content.lines)
        figures.append(line.name + u' ' + formatReturn(line.rangeReturn));
    describe(content.title, content.subtitle + QLatin1String(". ") + figures.join(QLatin1String(", ")));
}

Figure CompareChart::figure(const ChartStyle& style) const { return compareFigure(m_content, style); }

void CompareChart::onHit(const Hit& hit, Qt::KeyboardModifiers modifiers)
{
    switch (hit.kind) {
    case HitKind::LadderName:
        if (modifiers & Qt::ControlModifier)
            Q_EMIT isolateToggled(hit.symbol);
        else
            Q_EMIT hideToggled(hit.symbol);
        break;
    case HitKind::LadderRow:
    case HitKind::Line: Q_EMIT lineClicked(hit.symbol); break;
    case HitKind::Event:
    case HitKind::Drawing:
    case HitKind::Pane:
    case HitKind::OverlayName: break;
    }
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compare_chart.h"

#include "core/format/numbers.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/layer_table.h"

#include <QVBoxLayout>

namespace chinatech {

class CompareChart::Private {
public:
    explicit Private(CompareChart& chart)
        : owner{chart}
    {
        view = new ChartView{compareLayers(true),
                             [this](const Figure& figure, const QRectF& area) {
                                 return compareGeometry(figure, area, layout);
                             },
                             &owner};
    }

    void refresh() { view->setFigure(compareFigure(content, style), style); }
    void onHit(const Hit& hit, Qt::KeyboardModifiers modifiers);
    void describe();

    CompareChart& owner;
    CompareContent content;
    ChartStyle style{makeTokens(false, ColourConvention::Korea), Language::English};
    LayoutOptions layout;
    ChartView* view = nullptr;
};

CompareChart::CompareChart(QWidget* parent)
    : QWidget{parent}
    , d{std::make_unique<Private>(*this)}
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(d->view);
    setFocusProxy(d->view);
    setMinimumSize(480, 280);
    connect(d->view, &ChartView::hitClicked, this,
            [this](const Hit& hit, Qt::KeyboardModifiers modifiers) { d->onHit(hit, modifiers); });
    d->refresh();
}

CompareChart::~CompareChart() = default;

void CompareChart::setContent(const CompareContent& content)
{
    d->content = content;
    d->refresh();
    d->describe();
}

void CompareChart::setStyle(const ChartStyle& style)
{
    d->style = style;
    d->refresh();
}

const CompareContent& CompareChart::content() const { return d->content; }

void CompareChart::setHeaderVisible(bool visible)
{
    d->layout.hasHeader = visible;
    d->view->relayout();
}

void CompareChart::setCrosshair(std::optional<Day> session)
{
    const int index = session ? d->view->picture().figure.indexOf(*session) : -1;
    d->view->setCrosshair(index < 0 ? std::nullopt : std::optional{index});
}

std::optional<Day> CompareChart::crosshair() const
{
    const auto index = d->view->crosshair();
    if (!index)
        return std::nullopt;
    return d->content.axis[static_cast<std::size_t>(*index)];
}

std::pair<double, double> CompareChart::visibleSpan() const { return {d->view->span().first, d->view->span().last}; }

void CompareChart::resetZoom() { d->view->resetZoom(); }

void CompareChart::Private::onHit(const Hit& hit, Qt::KeyboardModifiers modifiers)
{
    switch (hit.kind) {
    case HitKind::LadderName:
        if (modifiers & Qt::ControlModifier)
            Q_EMIT owner.isolateToggled(hit.symbol);
        else
            Q_EMIT owner.hideToggled(hit.symbol);
        break;
    case HitKind::LadderRow:
    case HitKind::Line: Q_EMIT owner.lineClicked(hit.symbol); break;
    case HitKind::Event: Q_EMIT owner.eventClicked(hit.event); break;
    }
}

/// What a screen reader says: the sentence above the chart, then the ranking.
void CompareChart::Private::describe()
{
    QStringList figures;
    for (const ChartLine& line : content.lines)
        figures.append(line.name + u' ' + formatReturn(line.rangeReturn));
    for (QWidget* const widget : {static_cast<QWidget*>(&owner), static_cast<QWidget*>(view)}) {
        widget->setAccessibleName(content.title);
        widget->setAccessibleDescription(content.subtitle + QLatin1String(". ") + figures.join(QLatin1String(", ")));
    }
}

} // namespace chinatech

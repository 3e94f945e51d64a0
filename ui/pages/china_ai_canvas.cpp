// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/china_ai_canvas.h"

#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace chinatech {

ChinaAiCanvas::ChinaAiCanvas(QWidget* parent)
    : QWidget{parent}
{
    setObjectName(QStringLiteral("chinaAi"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChinaAiCanvas::setSheet(ChinaAiSheet sheet)
{
    m_sheet = std::move(sheet);
    setAccessibleName(chinaAiTitle(m_sheet));
    findSpots();
    updateGeometry();
    update();
}

int ChinaAiCanvas::heightForWidth(int width) const
{
    return m_sheet.market ? static_cast<int>(std::ceil(chinaAiHeight(width, m_sheet))) : 0;
}

QSize ChinaAiCanvas::sizeHint() const
{
    return {std::max(width(), 800), heightForWidth(std::max(width(), 800))};
}

/// Laid out as it is painted: both say where what is.
void ChinaAiCanvas::findSpots()
{
    m_spots.clear();
    if (!m_sheet.market)
        return;
    QImage nowhere{1, 1, QImage::Format_ARGB32_Premultiplied};
    QPainter painter{&nowhere};
    paintChinaAi(painter, width(), m_sheet, &m_spots);
}

void ChinaAiCanvas::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_sheet.market)
        return;
    QPainter painter{this};
    paintChinaAi(painter, width(), m_sheet);
}

void ChinaAiCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    findSpots();
}

const ChinaAiSpot* ChinaAiCanvas::spotAt(QPointF position) const
{
    const auto found = std::ranges::find_if(m_spots, [&](const ChinaAiSpot& spot) { return spot.area.contains(position); });
    return found == m_spots.end() ? nullptr : &*found;
}

void ChinaAiCanvas::mousePressEvent(QMouseEvent* event)
{
    const ChinaAiSpot* const spot = event->button() == Qt::LeftButton ? spotAt(event->position()) : nullptr;
    if (!spot)
        return QWidget::mousePressEvent(event);
    // The choice makes all spots anew: what is needed of this one is taken along.
    const ChinaAiSpot chosen = *spot;
    if (chosen.kind == ChinaAiSpot::Kind::Event)
        Q_EMIT eventChosen(chosen.key, event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    else if (chosen.kind == ChinaAiSpot::Kind::Company)
        Q_EMIT companyChosen(chosen.key);
    else if (chosen.kind == ChinaAiSpot::Kind::Window)
        Q_EMIT windowChosen(chosen.window);
}

void ChinaAiCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const ChinaAiSpot* const spot = spotAt(event->position());
    if (spot && spot->kind == ChinaAiSpot::Kind::Company)
        Q_EMIT companyOpened(QString{spot->key});
}

void ChinaAiCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const ChinaAiSpot* const spot = spotAt(event->position());
    setCursor(spot && spot->kind != ChinaAiSpot::Kind::Hint ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChinaAiCanvas::stepEvent(int by)
{
    const auto& events = m_sheet.facts.study.events;
    const auto now = std::ranges::find_if(events, &EventRow::isChosen);
    const auto at = now - events.begin() + by;
    if (now != events.end() && at >= 0 && at < std::ssize(events))
        Q_EMIT eventChosen(QString{events[static_cast<std::size_t>(at)].key}, false);
}

void ChinaAiCanvas::stepCompany(int by)
{
    const auto& companies = m_sheet.facts.study.companies;
    const auto now = std::ranges::find_if(companies, [this](const CompanyStudyRow& row) {
        return row.instrument.symbol == m_sheet.facts.study.company.symbol;
    });
    const auto at = now - companies.begin() + by;
    if (now != companies.end() && at >= 0 && at < std::ssize(companies))
        Q_EMIT companyChosen(QString{companies[static_cast<std::size_t>(at)].instrument.symbol});
}

void ChinaAiCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: return stepEvent(-1);
    case Qt::Key_Down: return stepEvent(1);
    case Qt::Key_Left: return stepCompany(-1);
    case Qt::Key_Right: return stepCompany(1);
    default: QWidget::keyPressEvent(event);
    }
}

bool ChinaAiCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const ChinaAiSpot* const spot = spotAt(help->pos());
    if (spot)
        QToolTip::showText(help->globalPos(), spot->hint, this, spot->area.toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figure_button.h"

#include "ui/pages/provenance_popover.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace chinatech {

FigureButton::FigureButton(QWidget* parent)
    : QAbstractButton{parent}
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QAbstractButton::clicked, this, &FigureButton::open);
}

void FigureButton::setProvenance(const Provenance& provenance)
{
    m_provenance = provenance;
    setAccessibleName(provenance.title + u' ' + provenance.value);
}

bool FigureButton::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), provenanceHtml(m_provenance), this);
    return true;
}

/// Which keys press a button is the desktop's choice; here Enter does it everywhere.
void FigureButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureButton::open()
{
    QToolTip::hideText();
    (new ProvenancePopover{m_provenance, this})->popupBelow(*this);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPointer>

namespace chinatech {

namespace {

bool showsRing(const QObject* object)
{
    return qobject_cast<const QAbstractButton*>(object) || qobject_cast<const QLineEdit*>(object)
        || qobject_cast<const QComboBox*>(object) || qobject_cast<const QAbstractSpinBox*>(object)
        || object->property("focusRing").toBool();
}

bool isKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// One frame a window, made when the first control of it is reached by keyboard.
class FocusRing : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn && watched->isWidgetType() && showsRing(watched)
            && isKeyboard(static_cast<QFocusEvent*>(event)->reason()))
            surround(static_cast<QWidget*>(watched));
        else if (event->type() == QEvent::FocusOut && m_frame && m_frame->widget() == watched)
            delete m_frame;
        return false;
    }

private:
    void surround(QWidget* widget)
    {
        // A frame lives in its widget's window, so it is made anew rather than moved between windows.
        delete m_frame;
        if (widget->property("noFocusRing").toBool())
            return;
        m_frame = new QFocusFrame{widget->window()};
        m_frame->setWidget(widget);
    }

    QPointer<QFocusFrame> m_frame;
};

} // namespace

void installFocusRing(QApplication& application)
{
    application.installEventFilter(new FocusRing{&application});
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace chinatech {

namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The window's children are painted after it, but before the event loop runs again.
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }
};

} // namespace

void exitAfterFirstPaint(QWidget& window)
{
    if (qEnvironmentVariableIsSet("CHINATECH_EXIT_AFTER_FIRST_PAINT"))
        window.installEventFilter(new FirstPaint{&window});
}

} // namespace chinatech

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
    FirstPaint(QWidget& window, std::function<void()> then) : QObject{&window}, m_then{std::move(then)} {}

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The window's children are painted after it, but before the event loop runs again.
            QTimer::singleShot(0, this, m_then);
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

void afterFirstPaint(QWidget& window, std::function<void()> then)
{
    window.installEventFilter(new FirstPaint{window, std::move(then)});
}

void exitAfterFirstPaint(QWidget& window)
{
    if (!qEnvironmentVariableIsSet("CHINATECH_EXIT_AFTER_FIRST_PAINT"))
        return;
    afterFirstPaint(window, [] {
        std::puts("painted");
        std::fflush(stdout);
        QCoreApplication::quit();
    });
}

} // namespace chinatech

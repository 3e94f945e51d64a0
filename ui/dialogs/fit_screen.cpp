// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fit_screen.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kLeastHeight = 120;

class FittingScrollArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    /// Qt's own stops at 24 lines, however much room there is.
    [[nodiscard]] QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        if (!widget())
            return QScrollArea::minimumSizeHint();
        const QSize whole = widget()->minimumSizeHint();
        return {whole.width() + verticalScrollBar()->sizeHint().width(), std::min(whole.height(), kLeastHeight)};
    }
};

class ScreenFitter : public QObject {
public:
    explicit ScreenFitter(QWidget& window) : QObject{&window}, m_window{window} {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && !event->spontaneous())
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        // Qt shows a window at two thirds of the screen at the most, however much it holds.
        if (!m_window.testAttribute(Qt::WA_Resized))
            m_window.resize(m_window.sizeHint().expandedTo(m_window.size()));
        const QRect room = m_window.screen()->availableGeometry();
        const QMargins frame{m_window.geometry().left() - m_window.frameGeometry().left(),
                             m_window.geometry().top() - m_window.frameGeometry().top(), 0, 0};
        const QRect wanted = fitted(m_window.geometry(), room.marginsRemoved(frame));
        if (wanted != m_window.geometry())
            m_window.setGeometry(wanted);
    }

    QWidget& m_window;
};

} // namespace

QRect fitted(QRect window, const QRect& room)
{
    window.setSize(window.size().boundedTo(room.size()));
    window.moveLeft(std::clamp(window.left(), room.left(), room.right() + 1 - window.width()));
    window.moveTop(std::clamp(window.top(), room.top(), room.bottom() + 1 - window.height()));
    return window;
}

void fitToScreen(QWidget& window) { window.installEventFilter(new ScreenFitter{window}); }

QScrollArea* scrolledWhereNeeded(QWidget* content, QWidget* parent)
{
    auto* const scroll = new FittingScrollArea{parent};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    if (content) {
        scroll->setWidget(content);
        content->setAutoFillBackground(false);
    }
    return scroll;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QRegion>

namespace chinatech {

/// A small window under a control: 1 px edge, rounded, closed by Escape or a click elsewhere. Put a layout into it.
class PopoverFrame : public QFrame {
    Q_OBJECT
public:
    explicit PopoverFrame(QWidget* parent);

    /// Shows it below the anchor, kept inside the anchor's screen; its right edges meet if alignRight.
    void popupBelow(const QWidget& anchor, bool alignRight = false);
    /// The same for a place on the screen: below its left edge, or above it where there is no room.
    void popupAt(const QRect& place, bool alignRight = false);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
};

/// The shape of a window with round corners.
[[nodiscard]] QRegion roundedMask(QSize size, int radius);

} // namespace chinatech

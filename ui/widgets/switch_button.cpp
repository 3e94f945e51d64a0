// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch_button.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace chinatech {

namespace {

constexpr int kHeight = 26;
constexpr QSize kPill{26, 14};
constexpr double kKnob = 4;         // its radius
constexpr int kGap = 8;
constexpr int kMargin = 3;          // room for the focus ring

} // namespace

SwitchButton::SwitchButton(QWidget* parent) : QAbstractButton{parent}
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SwitchButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + kGap + kPill.width() + 2 * kMargin, kHeight};
}

void SwitchButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = currentTokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isEnabled() ? t.text2 : t.disabled);
    painter.drawText(rect().adjusted(kMargin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    const QColor ink = isEnabled() ? t.ink : t.disabled;
    const QRectF pill{width() - kMargin - kPill.width() + 0.5, (height() - kPill.height()) / 2 + 0.5,
                      kPill.width() - 1.0, kPill.height() - 1.0};
    painter.setPen(QPen{isChecked() ? ink : t.strong, 1});
    painter.setBrush(isChecked() ? ink : underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.onInk : t.strong);
    const double reach = pill.height() / 2;
    painter.drawEllipse(QPointF{isChecked() ? pill.right() - reach : pill.left() + reach, pill.center().y()}, kKnob, kKnob);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tool_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/text_width.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace chinatech {

namespace {

constexpr int kHeight = 26;
constexpr int kPadding = 9;
constexpr int kGap = 6;
constexpr int kIcon = 16;
constexpr int kChevron = 12;
constexpr int kKeyPadding = 5;

int widthOf(const QString& text, const QFont& font) { return qRound(textWidth(text, font)); }

QColor backgroundOf(const QAbstractButton& button, bool bare)
{
    const Tokens& t = currentTokens();
    if (!button.isEnabled())
        return bare ? QColor{Qt::transparent} : t.sunken;
    if (button.isDown())
        return t.border;
    if (button.isChecked() || button.underMouse())
        return t.hover;
    return bare ? QColor{Qt::transparent} : t.surface;
}

} // namespace

ToolButton::ToolButton(QWidget* parent, Look look) : QAbstractButton{parent}, m_look{look}
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(look == Look::Field ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToolButton::setIconName(const QString& name)
{
    m_icon = name;
    changed();
}

void ToolButton::setCaption(const QString& caption)
{
    m_caption = caption;
    changed();
}

void ToolButton::setValue(const QString& value)
{
    m_value = value;
    changed();
}

void ToolButton::setChevron(bool shown)
{
    m_chevron = shown;
    changed();
}

void ToolButton::setKey(const QString& key)
{
    m_key = key;
    changed();
}

void ToolButton::changed()
{
    if (accessibleName().isEmpty() || text().isEmpty())
        setAccessibleName(QStringList{m_caption, m_value, text()}.join(u' ').simplified());
    updateGeometry();
    update();
}

QSize ToolButton::sizeHint() const
{
    int parts = 0;
    int width = 0;
    const auto part = [&](int partWidth) {
        width += partWidth + (parts++ > 0 ? kGap : 0);
    };
    if (!m_icon.isEmpty())
        part(kIcon);
    if (!icon().isNull())
        part(iconSize().width());
    if (!m_caption.isEmpty())
        part(widthOf(m_caption, font()));
    if (!m_value.isEmpty())
        part(widthOf(m_value, typeface(12, true)));
    if (!text().isEmpty())
        part(widthOf(text(), font()));
    if (!m_key.isEmpty())
        part(widthOf(m_key, typeface(10)) + 2 * kKeyPadding);
    if (m_chevron)
        part(kChevron);
    const bool iconAlone = parts == 1 && !m_icon.isEmpty();
    return {iconAlone ? kHeight : width + 2 * kPadding, kHeight};
}

void ToolButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = currentTokens();
    const bool bare = m_look == Look::Bare;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = isChecked() ? t.strong : t.border;
    painter.setPen(bare ? QPen{Qt::NoPen} : QPen{edge, 1});
    painter.setBrush(backgroundOf(*this, bare));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const QColor ink = isEnabled() ? t.text : t.disabled;
    const QColor quiet = isEnabled() ? t.text2 : t.disabled;
    int left = kPadding;
    int right = width() - kPadding;
    if (!m_icon.isEmpty()) {
        const bool alone = m_caption.isEmpty() && m_value.isEmpty() && text().isEmpty() && !m_chevron;
        const QRect place{alone ? (width() - kIcon) / 2 : left, (height() - kIcon) / 2, kIcon, kIcon};
        chinatech::icon(m_icon, m_look == Look::Framed || isChecked() ? ink : quiet).paint(&painter, place);
        left += kIcon + kGap;
    }
    if (!icon().isNull()) {
        const QSize size = iconSize();
        icon().paint(&painter, QRect{QPoint{left, (height() - size.height()) / 2}, size});
        left += size.width() + kGap;
    }
    if (m_chevron) {
        chinatech::icon(QStringLiteral("chevron-down"), quiet).paint(&painter, QRect{right - kChevron, (height() - 14) / 2, 14, 14});
        right -= kChevron + kGap;
    }
    if (!m_key.isEmpty()) {
        const QFont small = typeface(10);
        const int wide = widthOf(m_key, small) + 2 * kKeyPadding;
        const QRectF frame{right - wide + 3.5, height() / 2.0 - 8, wide - 1.0, 16};
        painter.setPen(QPen{t.border, 1});
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(frame, 4, 4);
        painter.setFont(small);
        painter.setPen(t.text2);
        painter.drawText(frame, Qt::AlignCenter, m_key);
        right -= wide + kGap;
    }
    const auto draw = [&](const QString& words, const QFont& font, const QColor& colour) {
        if (words.isEmpty() || left >= right)
            return;
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = QFontMetrics{font}.elidedText(words, Qt::ElideRight, right - left + 1);
        painter.drawText(QRect{left, 0, right - left + 1, height()}, Qt::AlignVCenter | Qt::AlignLeft, shown);
        left += widthOf(words, font) + kGap;
    };
    draw(m_caption, font(), quiet);
    draw(m_value, typeface(12, true), ink);
    draw(text(), font(), m_look == Look::Field ? quiet : ink);
}

void ToolButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ToolButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace chinatech

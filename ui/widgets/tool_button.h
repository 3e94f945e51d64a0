// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace chinatech {

/// A button of the tool bar and the menu strip, 26 px high: icon, quiet caption, bold value, plain text, chevron, key;
/// each part only where it is set. QAbstractButton::icon() is drawn as it is, for pictures that have colours of their own. Checkable for switches. Colours follow the theme by themselves.
class ToolButton : public QAbstractButton {
    Q_OBJECT
public:
    /// Field: reads like an entry field, text at the left in the quiet colour. Bare: no frame until hovered.
    enum class Look { Framed, Field, Bare };

    explicit ToolButton(QWidget* parent = nullptr, Look look = Look::Framed);

    void setIconName(const QString& name);      ///< of resources/icons
    void setCaption(const QString& caption);    ///< quiet, before the value: "벤치마크"
    void setValue(const QString& value);        ///< bold: "항셍테크"
    void setChevron(bool shown);                ///< opens a popover or menu
    void setKey(const QString& key);            ///< in a small frame at the right end: "Ctrl K"
    [[nodiscard]] const QString& caption() const { return m_caption; }
    [[nodiscard]] const QString& value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void changed();

    Look m_look;
    QString m_icon;
    QString m_caption;
    QString m_value;
    QString m_key;
    bool m_chevron = false;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/provenance.h"

#include <QAbstractButton>

namespace chinatech {

/// Lies over a printed figure and says where it comes from: on hover, and in a popover on a click, Enter or Space. It paints
/// nothing but its focus.
class FigureButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureButton(QWidget* parent);

    void setProvenance(const Provenance& provenance);
    [[nodiscard]] const Provenance& provenance() const { return m_provenance; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent*) override {}

private:
    void open();

    Provenance m_provenance;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QPainter;
class QPrinter;
class QWidget;

namespace chinatech {

/// What goes on one page of paper: its title, its size in logical pixels, and who paints it.
struct PrintSubject {
    QString title;
    QSize size{1280, 720};
    std::function<void(QPainter&)> paint;
};

/// Ctrl+P: asks for printer and paper, then prints one page.
void printFigure(QWidget* parent, const PrintSubject& subject);

/// The figure as large as it fits on the printer's page, upright or on its side as its shape is.
void printOn(QPrinter& printer, const PrintSubject& subject);

} // namespace chinatech

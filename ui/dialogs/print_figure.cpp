// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_figure.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace chinatech {

namespace {

void turn(QPrinter& printer, QSize figure)
{
    printer.setPageOrientation(figure.width() > figure.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

} // namespace

void printFigure(QWidget* parent, const PrintSubject& subject)
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(subject.title);
    printer.setCreator(QStringLiteral("China Tech Dashboard"));
    turn(printer, subject.size);
    QPrintDialog dialog{&printer, parent};
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer, subject);
}

void printOn(QPrinter& printer, const PrintSubject& subject)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const QSizeF page = printer.pageLayout().paintRectPixels(printer.resolution()).size();
    const QSizeF figure = subject.size;
    const double scale = std::min(page.width() / figure.width(), page.height() / figure.height());
    painter.translate((page.width() - figure.width() * scale) / 2, (page.height() - figure.height() * scale) / 2);
    painter.scale(scale, scale);
    subject.paint(painter);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_document.h"

#include "ui/dialogs/background.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <memory>

namespace chinatech {

void printDocument(QWidget* parent, const FigureDocument& document, Paper paper, bool isPortrait)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document.info.title);
    printer->setCreator(documentAuthor());
    printer->setPageSize(QPageSize{paperId(paper)});
    printer->setPageOrientation(isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape);
    QPrintDialog dialog{printer.get(), parent};
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, document.pages.size() > 1);
    dialog.setMinMax(1, static_cast<int>(document.pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    runInBackground([printer, document]() -> std::function<void()> {
        printOn(*printer, document);
        return [] {};
    });
}

void printOn(QPrinter& printer, const FigureDocument& document)
{
    // Pages bring their own margins.
    printer.setFullPage(true);
    const int count = static_cast<int>(document.pages.size());
    const int first = printer.fromPage() > 0 ? std::min(printer.fromPage(), count) : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    for (int page = first; page <= last; ++page) {
        if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
            return;
        const FigurePage& one = document.pages[static_cast<std::size_t>(page - 1)];
        const QSizeF sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size();
        const QSizeF figure = one.size;
        const double scale = std::min(sheet.width() / figure.width(), sheet.height() / figure.height());
        painter.save();
        painter.translate((sheet.width() - figure.width() * scale) / 2, (sheet.height() - figure.height() * scale) / 2);
        painter.scale(scale, scale);
        one.paint(painter, {QPointF{}, figure});
        painter.restore();
    }
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/dialogs/copy_figure.h"
#include "ui/dialogs/twin_dialog.h"

#include <QCoreApplication>
#include <QPointer>

namespace chinatech {

void Page::showTwins()
{
    std::vector<ChartTwin> twins;
    QStringList names;
    for (NamedTwin& one : this->twins()) {
        names.append(one.name);
        twins.push_back(std::move(one.twin));
    }
    if (twins.empty()) {
        Q_EMIT noticed(QCoreApplication::translate("Page", "This screen shows its figures as tables already."));
        return;
    }
    auto* const dialog = new TwinDialog{std::move(twins), names, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Page::putOnClipboard(const FigureDocument& document)
{
    chinatech::copyFigure(document, [page = QPointer{this}] {
        if (page)
            Q_EMIT page->noticed(QCoreApplication::translate("Page", "The chart is on the clipboard as a picture."));
    });
}

} // namespace chinatech

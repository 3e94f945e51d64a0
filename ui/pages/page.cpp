// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "core/format/names.h"
#include "ui/dialogs/copy_figure.h"
#include "ui/dialogs/twin_dialog.h"
#include "ui/pages/company_clipboard.h"
#include "ui/pages/shown_facts.h"

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

void Page::copyFacts()
{
    const Market& market = m_session.market();
    const Instrument* const instrument = market.find(chosenCompany());
    if (!instrument) {
        Q_EMIT noticed(QCoreApplication::translate("Page", "No company is chosen whose facts could be copied."));
        return;
    }
    const CompanyFacts facts = companyFacts(market, *instrument, m_session.selection().asOfIn(market));
    copyFactBox(shownFacts(facts, m_session, m_session.selection().currency), m_session.tokens(), m_session.language());
    Q_EMIT noticed(QCoreApplication::translate("Page", "The fact box of %1 is on the clipboard.")
                       .arg(shortName(*instrument, m_session.language())));
}

} // namespace chinatech

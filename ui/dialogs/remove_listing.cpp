// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/remove_listing.h"

#include "core/format/names.h"
#include "ui/text/menu_text.h"
#include "ui/text/particle.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct RemoveListingText {
    Q_DECLARE_TR_FUNCTIONS(RemoveListingText)
};

} // namespace

void askToRemoveListing(Session& session, const QString& symbol, QWidget* parent)
{
    const Instrument* const instrument = session.market().find(symbol);
    if (!instrument || !instrument->isAdded)
        return;
    const QString name = shortName(*instrument, session.language());
    auto* const box = new QMessageBox{parent};
    box->setObjectName(QStringLiteral("removeListing"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(RemoveListingText::tr("Remove a listing"));
    box->setText(withParticles(RemoveListingText::tr("Remove %1 (%2)?").arg(name, symbol)));
    box->setInformativeText(RemoveListingText::tr("Its prices and everything else stored of it go as well. It can be added "
                                                  "again by its code."));
    const QPushButton* const remove = box->addButton(RemoveListingText::tr("Remove"), QMessageBox::DestructiveRole);
    QPushButton* const keep = box->addButton(RemoveListingText::tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(remove, &QPushButton::clicked, &session, [&session, symbol] { session.removeListing(symbol); });
    box->open();
}

void offerRemoval(QMenu& menu, Session& session, const QString& symbol, QWidget* parent)
{
    const Instrument* const instrument = session.market().find(symbol);
    if (!instrument || !instrument->isAdded)
        return;
    menu.addSeparator();
    const QString words = RemoveListingText::tr("Remove %1…").arg(menuText(shortName(*instrument, session.language())));
    QObject::connect(menu.addAction(withParticles(words)), &QAction::triggered, parent,
                     [&session, symbol, parent] { askToRemoveListing(session, symbol, parent); });
}

} // namespace chinatech

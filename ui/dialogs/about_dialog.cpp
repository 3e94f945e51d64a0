// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "core/base/version.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr int kMark = 40;
constexpr int kTextWidth = 380;

} // namespace

void AboutDialog::show(Session& session, QWidget* parent)
{
    auto* const dialog = new AboutDialog{session, parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

AboutDialog::AboutDialog(Session& session, QWidget* parent)
    : QDialog{parent}
    , m_name{new QLabel{this}}
    , m_version{new QLabel{this}}
    , m_words{new QLabel{this}}
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    auto* const head = new QHBoxLayout;
    head->setSpacing(14);
    auto* const mark = new QLabel{this};
    mark->setPixmap(appMark(session.tokens().ink, session.tokens().onInk).pixmap(QSize{kMark, kMark}, devicePixelRatioF()));
    head->addWidget(mark);
    auto* const names = new QVBoxLayout;
    names->setSpacing(0);
    m_name->setProperty("title", true);
    m_version->setProperty("caption", true);
    names->addWidget(m_name);
    names->addWidget(m_version);
    head->addLayout(names, 1);
    column->addLayout(head);
    m_words->setWordWrap(true);
    m_words->setFixedWidth(kTextWidth);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_words);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(&session, &Session::languageChanged, this, &AboutDialog::translate);
    translate();
    fitToScreen(*this);
}

void AboutDialog::translate()
{
    setWindowTitle(tr("About China Tech Dashboard"));
    m_name->setText(tr("China Tech Dashboard"));
    m_version->setText(tr("Version %1, Qt %2").arg(QLatin1String(kVersion), QLatin1String(qVersion())));
    const QStringList paragraphs{
        tr("Compares Chinese technology shares by exact closes, in Korean and English. Works without a network and without an account; nothing you enter leaves this machine."),
        tr("Prices come from sources meant for personal use and may be late or wrong. Nothing here is investment advice."),
        tr("Free software under the GNU General Public License, version 3 or later."),
    };
    m_words->setText(paragraphs.join(QLatin1String("\n\n")));
}

} // namespace chinatech

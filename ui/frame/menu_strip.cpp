// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/menu_strip.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace chinatech {

namespace {

constexpr int kHeight = 36;
constexpr int kRail = 64;
constexpr int kMark = 18;
constexpr int kFindWidth = 300;
constexpr int kLeastFind = 36;     ///< the glass alone, on a screen smaller than the least window

} // namespace

MenuStrip::MenuStrip(Session& session, Actions& actions, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_menus{new QMenuBar{this}}
    , m_find{new ToolButton{this, ToolButton::Look::Field}}
    , m_asOf{new ToolButton{this}}
{
    setFixedHeight(kHeight);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(kRail, 0, 12, 1);
    row->setSpacing(10);
    // The system's own bar elsewhere on the screen would leave this strip without its menus.
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    actions.fill(*m_menus);
    row->addWidget(m_menus, 0, Qt::AlignVCenter);
    row->addStretch(1);
    m_find->setIconName(QStringLiteral("search"));
    m_find->setMaximumWidth(kFindWidth);
    m_find->setMinimumWidth(kLeastFind);
    row->addWidget(m_find, 100);
    m_asOf->setIconName(QStringLiteral("calendar"));
    m_asOf->setChevron(true);
    row->addWidget(m_asOf);
    connect(m_find, &QAbstractButton::clicked, actions.action(ActionId::Find), &QAction::trigger);
    connect(m_asOf, &QAbstractButton::clicked, actions.action(ActionId::ChooseAsOf), &QAction::trigger);
    for (const auto signal : {&Session::languageChanged, &Session::selectionChanged, &Session::marketChanged})
        connect(&session, signal, this, &MenuStrip::translate);
    connect(&session, &Session::appearanceChanged, this, qOverload<>(&QWidget::update));
    translate();
}

void MenuStrip::translate()
{
    m_find->setText(tr("Find a company, screen or command"));
    m_find->setKey(QStringLiteral("Ctrl K"));
    m_asOf->setCaption(tr("As of"));
    const AsOf asOf = m_session.selection().asOfIn(m_session.market());
    const bool known = asOf.isExplicit || m_session.market().newestSession;
    m_asOf->setValue(known ? formatDay(asOf.day, m_session.language()) : QString{kDash});
    m_asOf->setToolTip(asOf.isExplicit ? tr("Nothing later than this day is known on any screen")
                                       : tr("The newest session in the store"));
    m_asOf->setChecked(asOf.isExplicit);
}

void MenuStrip::paintEvent(QPaintEvent*)
{
    const Tokens& t = currentTokens();
    QPainter painter{this};
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect{0, height() - 1, width(), 1}, t.border);
    appMark(t.ink, t.onInk).paint(&painter, QRect{(kRail - kMark) / 2, (kHeight - kMark) / 2, kMark, kMark});
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_tool_bar.h"

#include "ui/session.h"
#include "ui/tables/table_view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch_button.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace chinatech {

namespace {

constexpr int kHeight = 46;
constexpr int kGap = 8;
constexpr int kFilterMost = 240;
constexpr int kFilterLeast = 120;

/// The words of this file; lupdate finds their context here.
struct DataToolBarText {
    Q_DECLARE_TR_FUNCTIONS(DataToolBarText)
};

QPushButton* namedButton(const char* name)
{
    auto* const button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

DataToolBar::DataToolBar(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_views{new Segmented}
    , m_refresh{namedButton("refreshNow")}
    , m_filter{new QLineEdit}
    , m_offline{new SwitchButton}
    , m_add{namedButton("addListing")}
    , m_import{namedButton("import")}
    , m_backUp{namedButton("backUp")}
    , m_export{namedButton("exportData")}
{
    arrange();
    const auto asks = [this](QPushButton* button, ActionId id) {
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT commandRequested(id); });
    };
    asks(m_refresh, ActionId::Refresh);
    asks(m_add, ActionId::AddListing);
    asks(m_backUp, ActionId::BackUp);
    asks(m_export, ActionId::Export);
    connect(m_import, &QPushButton::clicked, this, &DataToolBar::openImportMenu);
    // The settings answer, and the switch shows what they came to.
    connect(m_offline, &QAbstractButton::clicked, &session, &Session::workOffline);
    connect(&session, &Session::networkUseChanged, this, &DataToolBar::showNetworkUse);
    connect(&session, &Session::languageChanged, this, &DataToolBar::translate);
    connect(&session, &Session::appearanceChanged, this, &DataToolBar::showNetworkUse);
    translate();
}

void DataToolBar::arrange()
{
    setFixedHeight(kHeight);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(kTableMargin, 0, kTableMargin, 0);
    row->setSpacing(kGap);
    row->addWidget(m_views, 0, Qt::AlignVCenter);
    row->addWidget(m_refresh);
    row->addStretch(1);
    row->addWidget(m_filter, 1000);
    for (QWidget* const one : std::initializer_list<QWidget*>{m_offline, m_add, m_import, m_backUp, m_export})
        row->addWidget(one);
    m_views->setObjectName(QStringLiteral("dataView"));
    m_refresh->setProperty("primary", true);
    m_offline->setObjectName(QStringLiteral("workOffline"));
    m_filter->setObjectName(QStringLiteral("dataFilter"));
    m_filter->setMinimumWidth(kFilterLeast);
    m_filter->setMaximumWidth(kFilterMost);
    m_filter->setClearButtonEnabled(true);
}

void DataToolBar::translate()
{
    m_views->setTexts({DataToolBarText::tr("Overview"), DataToolBarText::tr("Freshness"), DataToolBarText::tr("Quarantine"),
                       DataToolBarText::tr("Requests")});
    m_refresh->setText(DataToolBarText::tr("Refresh now"));
    m_refresh->setToolTip(DataToolBarText::tr("Fetch what is due (F5)"));
    m_filter->setPlaceholderText(DataToolBarText::tr("Filter all tables"));
    m_filter->setAccessibleName(DataToolBarText::tr("Filter all tables"));
    m_offline->setText(DataToolBarText::tr("Work offline"));
    m_add->setText(DataToolBarText::tr("Add a listing…"));
    m_import->setText(DataToolBarText::tr("Import…"));
    m_backUp->setText(DataToolBarText::tr("Back up now…"));
    m_export->setText(DataToolBarText::tr("Export…"));
    showNetworkUse();
    shareRoom();
}

void DataToolBar::showNetworkUse()
{
    const NetworkUse use = m_session.networkUse();
    m_offline->setChecked(use != NetworkUse::Allowed);
    m_offline->setEnabled(use != NetworkUse::Forbidden);
    m_offline->setToolTip(use == NetworkUse::Forbidden ? DataToolBarText::tr("The program was started offline.")
                                                       : DataToolBarText::tr("While this is on, no feed is asked for anything."));
    m_refresh->setEnabled(use == NetworkUse::Allowed);
    m_refresh->setIcon(icon(QStringLiteral("refresh"), m_session.tokens().onInk));
}

void DataToolBar::shareRoom()
{
    const QList<QWidget*> inMenus{m_export, m_import, m_add};
    for (QWidget* const one : inMenus)
        one->show();
    for (QWidget* const one : inMenus) {
        if (layout()->minimumSize().width() <= width())
            break;
        one->hide();
        layout()->invalidate();
    }
}

void DataToolBar::openImportMenu()
{
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& words, ActionId id) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, id] { Q_EMIT commandRequested(id); });
    };
    offer(DataToolBarText::tr("Import market-data folder…"), ActionId::ImportFolder);
    offer(DataToolBarText::tr("Import CSV files…"), ActionId::ImportFiles);
    menu->popup(m_import->mapToGlobal(QPoint{0, m_import->height() + 2}));
}

void DataToolBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

} // namespace chinatech

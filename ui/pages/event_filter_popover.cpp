// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_filter_popover.h"

#include "ui/text/event_text.h"
#include "ui/widgets/tool_button.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct EventFilterText {
    Q_DECLARE_TR_FUNCTIONS(EventFilterText)
};

QString kindName(const QString& kind)
{
    QString name = kind == kOwnEvents ? EventFilterText::tr("mine") : eventKind(kind);
    name.front() = name.front().toUpper();
    return name;
}

/// So many events of the kind are known; the bundled ones and the user's are counted apart.
int countOf(const Market& market, const QString& kind)
{
    return static_cast<int>(std::ranges::count_if(market.events, [&](const Event& event) {
        return event.isOwn() ? kind == kOwnEvents : event.category == kind;
    }));
}

} // namespace

EventFilterPopover::EventFilterPopover(Session& session, QWidget* parent)
    : PopoverFrame{parent}, m_session{session}, m_all{new ToolButton{this}}, m_none{new ToolButton{this}}
{
    setObjectName(QStringLiteral("eventFilterPopover"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    const auto add = [&](const QString& kind) {
        auto* const box = new QCheckBox{this};
        box->setObjectName(kind);
        connect(box, &QCheckBox::toggled, this, &EventFilterPopover::take);
        column->addWidget(box);
        m_kinds.push_back(box);
    };
    for (const char* const kind : kEventCategories)
        add(QString::fromLatin1(kind));
    add(kOwnEvents);
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch(1);
    column->addSpacing(4);
    column->addLayout(row);
    connect(m_all, &QAbstractButton::clicked, this, [this] { setAll(true); });
    connect(m_none, &QAbstractButton::clicked, this, [this] { setAll(false); });
}

void EventFilterPopover::open(const QWidget& anchor)
{
    m_all->setText(EventFilterText::tr("All"));
    m_none->setText(EventFilterText::tr("None", "no kind of event"));
    fill();
    popupBelow(anchor);
    m_kinds.front()->setFocus(Qt::PopupFocusReason);
}

void EventFilterPopover::fill()
{
    const EventFilter& filter = m_session.selection().events;
    for (QCheckBox* const box : m_kinds) {
        const QSignalBlocker quiet{box};
        const QString kind = box->objectName();
        box->setText(QStringLiteral("%1  %2").arg(kindName(kind)).arg(countOf(m_session.market(), kind)));
        box->setChecked(!filter.hidden.contains(kind));
    }
}

void EventFilterPopover::take()
{
    CompareSelection selection = m_session.selection();
    for (const QCheckBox* const box : m_kinds)
        selection.events.set(box->objectName(), box->isChecked());
    // Who chooses kinds wants to see them.
    selection.showEvents = true;
    m_session.setSelection(selection);
}

void EventFilterPopover::setAll(bool shown)
{
    for (QCheckBox* const box : m_kinds) {
        const QSignalBlocker quiet{box};
        box->setChecked(shown);
    }
    take();
}

void openEventFilter(Session& session, QWidget& anchor)
{
    auto* const popover = new EventFilterPopover{session, &anchor};
    QObject::connect(popover, &PopoverFrame::closed, popover, &QObject::deleteLater);
    popover->open(anchor);
}

ToolButton* makeEventFilterButton(Session& session, QWidget* parent)
{
    auto* const button = new ToolButton{parent};
    button->setObjectName(QStringLiteral("eventFilter"));
    button->setChevron(true);
    const auto word = [&session, button] {
        const auto left = static_cast<int>(session.selection().events.hidden.size());
        const auto all = static_cast<int>(kEventCategories.size()) + 1;
        button->setValue(left == 0 ? QString{} : QStringLiteral("%1/%2").arg(all - left).arg(all));
        button->setToolTip(EventFilterText::tr("Which events are shown"));
        button->setAccessibleName(button->toolTip());
    };
    word();
    QObject::connect(&session, &Session::selectionChanged, button, word);
    QObject::connect(&session, &Session::languageChanged, button, word);
    QObject::connect(button, &QAbstractButton::clicked, button, [&session, button] { openEventFilter(session, *button); });
    return button;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_popover.h"

#include "core/format/dates.h"
#include "ui/charts/chart_text.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/tool_button.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kMargin = 14;
constexpr int kRow = 24;
constexpr int kMostRows = 10;
constexpr int kListWidth = 336;

/// The words of this file; lupdate finds their context here.
struct EventPopoverText {
    Q_DECLARE_TR_FUNCTIONS(EventPopoverText)
};

QIcon badgeIcon(const EventBadge& badge, const Tokens& tokens, double ratio)
{
    QPixmap picture{QSizeF{kEventBadge * ratio, kEventBadge * ratio}.toSize()};
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    drawEventBadge(painter, {0, 0, kEventBadge, kEventBadge}, badge, tokens);
    return QIcon{picture};
}

} // namespace

EventPopover::EventPopover(std::vector<ChartEvent> events, Details details, const ChartStyle& style, QWidget* parent)
    : PopoverFrame{parent}
    , m_events{std::move(events)}
    , m_details{std::move(details)}
    , m_style{style}
    , m_card{new EventCard{this}}
    , m_head{new QLabel{this}}
    , m_list{new QListWidget{this}}
    , m_count{new QLabel{this}}
    , m_back{new ToolButton{this}}
    , m_zoom{new ToolButton{this}}
    , m_previous{new ToolButton{this}}
    , m_next{new ToolButton{this}}
{
    setObjectName(QStringLiteral("eventPopover"));
    arrange();
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) { showOne(item->data(Qt::UserRole).toInt()); });
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) { showOne(item->data(Qt::UserRole).toInt()); });
    connect(m_back, &QAbstractButton::clicked, this, &EventPopover::showList);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { Q_EMIT stepWanted(-1, m_current); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT stepWanted(1, m_current); });
    connect(m_zoom, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT zoomWanted(m_cluster);
    });
}

void EventPopover::arrange()
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(kMargin, kMargin - 2, kMargin, kMargin - 2);
    column->setSpacing(10);
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_head->setFont(typeface(13, true));
    m_list->setObjectName(QStringLiteral("eventList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    column->addWidget(m_head);
    column->addWidget(m_list);
    column->addWidget(m_card);
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    m_count->setProperty("caption", true);
    m_back->setObjectName(QStringLiteral("eventBack"));
    m_zoom->setObjectName(QStringLiteral("eventZoom"));
    m_previous->setObjectName(QStringLiteral("eventPrevious"));
    m_next->setObjectName(QStringLiteral("eventNext"));
    m_zoom->setIconName(QStringLiteral("search"));
    m_zoom->setText(EventPopoverText::tr("Zoom in"));
    m_previous->setIconName(QStringLiteral("chevron-left"));
    m_next->setIconName(QStringLiteral("chevron-right"));
    m_previous->setAccessibleName(EventPopoverText::tr("Previous event"));
    m_next->setAccessibleName(EventPopoverText::tr("Next event"));
    m_previous->setToolTip(EventPopoverText::tr("Previous event (P)"));
    m_next->setToolTip(EventPopoverText::tr("Next event (N)"));
    row->addWidget(m_back);
    row->addWidget(m_zoom);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    column->addLayout(row);
}

EventBadge EventPopover::badgeOf(const ChartEvent& event) const
{
    return {event.badge, eventColour(event.symbol, m_style.tokens), event.symbol.isEmpty(), event.onClosedDay, false};
}

void EventPopover::open(const std::vector<int>& events, const QRect& badge)
{
    m_badge = badge;
    m_cluster = events.size() > 1 ? events : std::vector<int>{};
    if (events.size() > 1)
        showList();
    else if (!events.empty())
        showOne(events.front());
}

void EventPopover::showList()
{
    m_current = -1;
    m_list->clear();
    for (const int index : m_cluster) {
        const ChartEvent& event = m_events[static_cast<std::size_t>(index)];
        const QString day = formatDay(event.event.date, m_style.language);
        const double room = kListWidth - kEventBadge - textWidth(day, typeface(12)) - 40;
        auto* const item = new QListWidgetItem{badgeIcon(badgeOf(event), m_style.tokens, devicePixelRatioF()),
                                               day + QStringLiteral("   ") + elided(event.title, typeface(12), room), m_list};
        item->setData(Qt::UserRole, index);
        item->setData(Qt::AccessibleTextRole, QString{day + u' ' + event.title});
        item->setToolTip(QLatin1String("<qt>") + event.title.toHtmlEscaped() + QLatin1String("</qt>"));
        item->setSizeHint({kListWidth, kRow});
    }
    m_list->setCurrentRow(0);
    m_list->setFixedSize(kListWidth, kRow * std::min(kMostRows, m_list->count()) + 2);
    // A plain name for the number: lupdate passes over a call with more than that in it.
    const int count = m_list->count();
    m_head->setText(EventPopoverText::tr("%n event(s)", nullptr, count));
    m_list->setAccessibleName(m_head->text());
    const auto sessionOf = [this](int index) { return m_events[static_cast<std::size_t>(index)].session; };
    m_zoom->setVisible(sessionOf(m_cluster.front()) != sessionOf(m_cluster.back()));
    for (QWidget* const one : {static_cast<QWidget*>(m_card), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_count),
                               static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next)})
        one->hide();
    m_head->show();
    m_list->show();
    popupAt(m_badge);
    m_list->setFocus();
}

void EventPopover::showOne(int index)
{
    m_current = index;
    const ChartEvent& event = m_events[static_cast<std::size_t>(index)];
    m_card->setEvent(m_details(event.event), badgeOf(event), m_style.tokens);
    m_count->setText(EventPopoverText::tr("%1 of %2", "event").arg(index + 1).arg(m_events.size()));
    m_back->setText(m_head->text());
    m_back->setVisible(!m_cluster.empty());
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < static_cast<int>(m_events.size()));
    for (QWidget* const one : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_zoom)})
        one->hide();
    for (QWidget* const one : {static_cast<QWidget*>(m_card), static_cast<QWidget*>(m_count),
                               static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next)})
        one->show();
    popupAt(m_badge);
    m_card->setFocus();
}

bool EventPopover::takeKey(const QKeyEvent& event)
{
    const int key = event.key();
    const int by = key == Qt::Key_N || key == Qt::Key_Right ? 1 : key == Qt::Key_P || key == Qt::Key_Left ? -1 : 0;
    if (by != 0 && m_current >= 0) {
        Q_EMIT stepWanted(by, m_current);
        return true;
    }
    if (key == Qt::Key_Backspace && m_current >= 0 && !m_cluster.empty()) {
        showList();
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    return false;
}

void EventPopover::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event))
        PopoverFrame::keyPressEvent(event);
}

bool EventPopover::eventFilter(QObject* watched, QEvent* event)
{
    // The list would search for the letter, and keep Escape to itself.
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return PopoverFrame::eventFilter(watched, event);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
// The grid's cells: where they stand, how they are painted and read out.
#include "core/format/dates.h"
#include "core/format/names.h"
#include "ui/pages/data_session_grid.h"
#include "ui/tables/table_view.h"
#include "ui/theme/fonts.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kRow = 12;
constexpr int kGroupHead = 16;
constexpr int kMonths = 16;         // the line above the cells
constexpr int kNames = 74;          // width of the symbols
constexpr int kFont = 10;
constexpr double kMostCell = 12;

/// The words of this file; lupdate finds their context here.
struct SessionCellsText {
    Q_DECLARE_TR_FUNCTIONS(SessionCellsText)
};

QString groupTitle(const QString& calendar)
{
    if (calendar.isEmpty())
        return SessionCellsText::tr("Exchange rates");
    if (calendar == QLatin1String("HKEX"))
        return SessionCellsText::tr("Hong Kong");
    if (calendar == QLatin1String("NYSE"))
        return SessionCellsText::tr("New York");
    if (calendar == QLatin1String("SSE"))
        return SessionCellsText::tr("Shanghai");
    if (calendar == QLatin1String("SZSE"))
        return SessionCellsText::tr("Shenzhen");
    return calendar;
}

/// Filled, framed or both; a dot where there is nothing to hold.
void paintHeld(QPainter& painter, const QRectF& cell, SessionHeld held, const Tokens& t)
{
    const auto frame = [&](const QColor& colour, const QColor& ground) {
        painter.setPen(QPen{colour, 1});
        painter.setBrush(ground);
        painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    switch (held) {
    case SessionHeld::Bar: painter.fillRect(cell, t.ok); break;
    case SessionHeld::CloseOnly: painter.fillRect(cell, mixed(t.ok, t.surface, 0.4)); break;
    case SessionHeld::Sample: painter.fillRect(cell, t.strong); break;
    case SessionHeld::Replaced: painter.fillRect(cell, t.warn); break;
    case SessionHeld::Quarantined: frame(t.warn, t.warnFill); break;
    case SessionHeld::Untraded: painter.fillRect(cell, t.border); break;
    case SessionHeld::Missing: frame(t.error, t.errorFill); break;
    case SessionHeld::NotInSample: frame(t.border, Qt::transparent); break;
    case SessionHeld::Closed:
        painter.fillRect(QRectF{cell.center().x() - 0.5, cell.center().y() - 0.5, 1, 1}, t.strong);
        break;
    }
}

} // namespace

SessionCells::SessionCells(Session& session, QWidget* parent) : QWidget{parent}, m_session{session}
{
    setObjectName(QStringLiteral("sessionCells"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void SessionCells::setGrid(SessionGrid grid)
{
    m_grid = std::move(grid);
    m_rowGroups.clear();
    for (std::size_t i = 0; i < m_grid.groups.size(); ++i)
        m_rowGroups.insert(m_rowGroups.end(), m_grid.groups[i].rows.size(), static_cast<int>(i));
    m_current = {};
    updateGeometry();
    update();
}

const SessionGridRow& SessionCells::rowAt(int row) const
{
    const auto group = static_cast<std::size_t>(m_rowGroups[static_cast<std::size_t>(row)]);
    const auto first = std::ranges::find(m_rowGroups, static_cast<int>(group)) - m_rowGroups.begin();
    return m_grid.groups[group].rows[static_cast<std::size_t>(row - first)];
}

int SessionCells::topOf(int row) const
{
    const int heads = m_rowGroups.empty() ? 0 : m_rowGroups[static_cast<std::size_t>(row)] + 1;
    return kMonths + row * kRow + heads * kGroupHead;
}

QRect SessionCells::cellRect(int row, int day) const
{
    const double room = width() - 2.0 * kTableMargin - kNames;
    const double step = std::min(kMostCell, room / static_cast<double>(std::max<std::size_t>(1, m_grid.days.size())));
    const int left = kTableMargin + kNames + static_cast<int>(day * step);
    const int right = kTableMargin + kNames + static_cast<int>((day + 1) * step);
    return {left, topOf(row), std::max(2, right - left - 1), kRow - 2};
}

QSize SessionCells::sizeHint() const
{
    if (m_rowGroups.empty())
        return {0, 0};
    return {kNames + 2 * kTableMargin + 5 * static_cast<int>(m_grid.days.size()),
            topOf(static_cast<int>(m_rowGroups.size()) - 1) + kRow};
}

std::optional<SessionCells::Cell> SessionCells::cellAt(QPoint at) const
{
    for (int row = 0; row < static_cast<int>(m_rowGroups.size()); ++row) {
        const QRect first = cellRect(row, 0);
        if (at.y() < first.top() || at.y() >= first.top() + kRow)
            continue;
        for (int day = static_cast<int>(m_grid.days.size()) - 1; day >= 0; --day) {
            if (at.x() >= cellRect(row, day).left())
                return at.x() <= cellRect(row, day).right() + 1 ? std::optional{Cell{row, day}} : std::nullopt;
        }
    }
    return std::nullopt;
}

QString SessionCells::textOf(Cell cell) const
{
    const SessionGridRow& row = rowAt(cell.row);
    const auto day = static_cast<std::size_t>(cell.day);
    const Instrument* const instrument = m_session.market().find(row.symbol);
    const QString who = instrument ? row.symbol + u' ' + shortName(*instrument, m_session.language())
                                   : groupTitle(QString());
    return QStringList{who, formatDayWithWeekday(m_grid.days[day], m_session.language()), sessionHeldText(row.held[day])}
        .join(QStringLiteral(" · "));
}

QString SessionCells::textAt(QPoint at) const
{
    const auto cell = cellAt(at);
    return cell ? textOf(*cell) : QString();
}

void SessionCells::paintEvent(QPaintEvent*)
{
    if (m_rowGroups.empty())
        return;
    QPainter painter{this};
    paintHead(painter);
    for (int row = 0; row < static_cast<int>(m_rowGroups.size()); ++row)
        paintRow(painter, row);
    if (!hasFocus())
        return;
    painter.setPen(QPen{m_session.tokens().accent, 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cellRect(m_current.row, m_current.day).adjusted(-1, -1, 1, 1));
}

void SessionCells::paintHead(QPainter& painter) const
{
    painter.setFont(typeface(kFont));
    painter.setPen(m_session.tokens().text2);
    int free = 0;
    for (int day = 0; day < static_cast<int>(m_grid.days.size()); ++day) {
        const Day here = m_grid.days[static_cast<std::size_t>(day)];
        if (day > 0 && m_grid.days[static_cast<std::size_t>(day - 1)].month() == here.month())
            continue;
        const bool isYearTold = day == 0 || here.month() == 1;
        const QString words = isYearTold ? formatMonthOfYear(here, m_session.language()) : formatMonth(here, m_session.language());
        const int left = cellRect(0, day).left();
        const int wide = painter.fontMetrics().horizontalAdvance(words);
        // A month that has only begun, or is about to end, may have no room for its name.
        if (left < free || left + wide > width())
            continue;
        painter.drawText(QRect{left, 0, wide + 1, kMonths}, Qt::AlignLeft | Qt::AlignVCenter, words);
        free = left + wide + 6;
    }
}

void SessionCells::paintRow(QPainter& painter, int row) const
{
    const Tokens& t = m_session.tokens();
    const auto group = m_rowGroups[static_cast<std::size_t>(row)];
    const int top = topOf(row);
    if (row == 0 || m_rowGroups[static_cast<std::size_t>(row - 1)] != group) {
        painter.setFont(typeface(11, true));
        painter.setPen(t.text);
        painter.drawText(QRect{kTableMargin, top - kGroupHead, width(), kGroupHead}, Qt::AlignLeft | Qt::AlignVCenter,
                         groupTitle(m_grid.groups[static_cast<std::size_t>(group)].calendar));
    }
    const SessionGridRow& held = rowAt(row);
    painter.setFont(typeface(kFont));
    painter.setPen(t.text2);
    painter.drawText(QRect{kTableMargin, top - 1, kNames - 6, kRow}, Qt::AlignLeft | Qt::AlignVCenter,
                     held.symbol.isEmpty() ? QStringLiteral("HKD/KRW") : held.symbol);
    for (int day = 0; day < static_cast<int>(m_grid.days.size()); ++day)
        paintHeld(painter, QRectF{cellRect(row, day)}, held.held[static_cast<std::size_t>(day)], t);
}

bool SessionCells::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const QString words = textAt(help->pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

void SessionCells::keyPressEvent(QKeyEvent* event)
{
    const int rows = static_cast<int>(m_rowGroups.size());
    const int days = static_cast<int>(m_grid.days.size());
    const auto step = [&](int down, int right) {
        if (rows == 0)
            return;
        m_current = {std::clamp(m_current.row + down, 0, rows - 1), std::clamp(m_current.day + right, 0, days - 1)};
        readOut();
    };
    switch (event->key()) {
    case Qt::Key_Left: step(0, -1); break;
    case Qt::Key_Right: step(0, 1); break;
    case Qt::Key_Up: step(-1, 0); break;
    case Qt::Key_Down: step(1, 0); break;
    case Qt::Key_Home: step(0, -days); break;
    case Qt::Key_End: step(0, days); break;
    default: QWidget::keyPressEvent(event); break;
    }
}

/// Under the pointer it would be a tooltip; here the keyboard asked, and a screen reader hears it as well.
void SessionCells::readOut()
{
    const QString words = textOf(m_current);
    const QRect cell = cellRect(m_current.row, m_current.day);
    setAccessibleDescription(words);
    QAccessibleEvent changed{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(mapToGlobal(cell.bottomRight()), words, this, cell);
    update();
}

} // namespace chinatech

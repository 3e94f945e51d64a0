// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_key_list.h"

#include "ui/documents/sheet_pen.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace chinatech {

namespace {

constexpr int kRow = 25;
constexpr int kWidth = 240;

} // namespace

CompanyKeyList::CompanyKeyList(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    setObjectName(QStringLiteral("keyFigures"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CompanyKeyList::setRows(std::vector<KeyRow> rows)
{
    m_rows = std::move(rows);
    QStringList spoken;
    for (const KeyRow& row : m_rows)
        spoken.append(row.label + u' ' + row.value);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize CompanyKeyList::sizeHint() const
{
    return {kWidth, kRow * static_cast<int>(m_rows.size())};
}

QString CompanyKeyList::hintAt(QPoint position) const
{
    const int row = position.y() / kRow;
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)].hint
                                                             : QString();
}

void CompanyKeyList::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPen pen{painter, m_session.tokens(), m_session.language()};
    const double right = width();
    double y = kRow / 2.0;
    for (const KeyRow& row : m_rows) {
        const double labelWidth = pen.write(0, y, row.label, pen.quiet(12));
        const double room = right - labelWidth - 12;
        double end = right;
        if (!row.note.isEmpty() && !row.missing &&
            textWidth(row.note, chartFont(11)) + textWidth(row.value, chartFont(12, true)) + 6 <= room)
            end -= pen.write(right, y, row.note, pen.quiet(11), Anchor::Right) + 5;
        if (row.missing)
            pen.write(right, y, row.value, {12, false, pen.tokens().faint}, Anchor::Right);
        else if (!isMissing(row.sign))
            pen.writeReturn(right, y, row.sign, pen.plain(12), Anchor::Right);
        else {
            const double width = pen.writeFitted(
                end, y, row.value, &row == &m_rows.front() || row.implied ? pen.bold(12) : pen.plain(12),
                room, Anchor::Right);
            if (row.implied)
                pen.rule(end - width, end, y + 8, 1, pen.tokens().accent);
        }
        pen.rule(0, right, y + kRow / 2.0 - 0.5, 1, pen.tokens().grid);
        y += kRow;
    }
}

bool CompanyKeyList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), hintAt(help->pos()).toHtmlEscaped(), this);
    return true;
}

} // namespace chinatech

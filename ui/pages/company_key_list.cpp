// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_key_list.h"

#include "ui/documents/sheet_pen.h"
#include "ui/pages/figure_button.h"

#include <QPainter>

namespace chinatech {

namespace {

constexpr int kRow = 25;
constexpr int kWidth = 240;
constexpr int kRing = 3; ///< room for the focus ring, which the list would cut

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
    while (m_buttons.size() < m_rows.size())
        m_buttons.push_back(new FigureButton{this});
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_rows.size());
        if (i < m_rows.size())
            m_buttons[i]->setProvenance(m_rows[i].provenance);
    }
    placeButtons();
    updateGeometry();
    update();
}

void CompanyKeyList::placeButtons()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_buttons[i]->setGeometry(kRing, kRow * static_cast<int>(i) + kRing, width() - 2 * kRing, kRow - 2 * kRing);
}

void CompanyKeyList::resizeEvent(QResizeEvent*)
{
    placeButtons();
}

QSize CompanyKeyList::sizeHint() const
{
    return {kWidth, kRow * static_cast<int>(m_rows.size())};
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

} // namespace chinatech

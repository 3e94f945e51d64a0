// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_event_list.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/documents/sheet_pen.h"
#include "ui/text/company_text.h"
#include "ui/text/event_text.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace chinatech {

namespace {

constexpr int kTitleLeft = 26;
constexpr int kFigures = 72;
constexpr int kLine = 17;
constexpr int kPadding = 8;
constexpr int kBadge = 16;
constexpr int kEmpty = 40;
constexpr qsizetype kMostLines = 3;

void paintBadge(const SheetPen& pen, const QRectF& box, const QString& letter, const EventFacts& facts,
                const QString& symbol)
{
    const Tokens& tokens = pen.tokens();
    const int slot = preferredSlot(symbol);
    const QColor own =
        readable(slot >= 0 ? tokens.series[static_cast<std::size_t>(slot)] : tokens.text, tokens);
    const QColor edge = facts.marketWide ? tokens.ink : own;
    pen.painter().setPen(QPen{edge, 1, facts.onClosedDay ? Qt::DashLine : Qt::SolidLine});
    pen.painter().setBrush(facts.marketWide && !facts.onClosedDay ? QBrush{tokens.ink} : QBrush{Qt::NoBrush});
    pen.painter().drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    pen.painter().setBrush(Qt::NoBrush);
    const QColor colour = facts.marketWide && !facts.onClosedDay ? tokens.onInk : edge;
    pen.write(box.center().x(), box.center().y(), letter, {9, true, colour}, Anchor::Centre);
}

} // namespace

CompanyEventList::CompanyEventList(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    setObjectName(QStringLiteral("eventList"));
    // Not Fixed: that would bound the height by the hint of another width.
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CompanyEventList::setFacts(const CompanyFacts& facts)
{
    m_facts = facts;
    m_rows = rowsFor(width());
    updateGeometry();
    update();
}

std::vector<CompanyEventList::Row> CompanyEventList::rowsFor(int width) const
{
    const Language language = m_session.language();
    const bool priced = m_facts.instrument.isPriced();
    std::vector<Row> rows;
    int top = 0;
    for (const EventFacts& facts : m_facts.events) {
        Row row{facts, eventBadge(facts.event), {}, formatDay(facts.event.date, language), top, 0};
        const double room = width - kTitleLeft - (priced ? kFigures : 0);
        row.title = wrapped(eventTitle(facts.event, language), chartFont(12), room);
        if (row.title.size() > kMostLines) {
            row.title = row.title.first(kMostLines);
            row.title.back() = elided(row.title.back() + QStringLiteral(" …"), chartFont(12), room);
        }
        if (priced && facts.session != facts.event.date)
            row.when +=
                QStringLiteral(" · ") +
                (facts.onClosedDay ? QCoreApplication::translate("CompanyEventList", "closed, counts on %1")
                                   : QCoreApplication::translate("CompanyEventList", "counts on %1"))
                    .arg(formatDay(facts.session, language));
        row.height = 2 * kPadding + kLine * static_cast<int>(row.title.size()) + kLine - 1;
        top += row.height;
        rows.push_back(std::move(row));
    }
    return rows;
}

int CompanyEventList::heightForWidth(int width) const
{
    const std::vector<Row> rows = rowsFor(width);
    return rows.empty() ? kEmpty : rows.back().top + rows.back().height;
}

QSize CompanyEventList::sizeHint() const
{
    constexpr int kWidth = 280;
    return {kWidth, heightForWidth(width() > 0 ? width() : kWidth)};
}

void CompanyEventList::resizeEvent(QResizeEvent*)
{
    m_rows = rowsFor(width());
}

QString CompanyEventList::hintAt(QPoint position) const
{
    for (const Row& row : m_rows) {
        if (position.y() < row.top || position.y() >= row.top + row.height)
            continue;
        QStringList lines{eventTitle(row.facts.event, m_session.language()),
                          eventKind(row.facts.event) + QStringLiteral(" · ") + row.facts.event.source};
        if (row.facts.dayReturn.missing)
            lines.append(missingText(*row.facts.dayReturn.missing));
        else if (row.facts.excess.missing)
            lines.append(missingText(*row.facts.excess.missing));
        return lines.join(u'\n');
    }
    return {};
}

void CompanyEventList::paintRow(QPainter& painter, const Row& row) const
{
    const SheetPen pen{painter, m_session.tokens(), m_session.language()};
    double y = row.top + kPadding + kLine / 2.0;
    paintBadge(pen, {0, y - kBadge / 2.0, kBadge, kBadge}, row.badge, row.facts, m_facts.instrument.symbol);
    if (m_facts.instrument.isPriced()) {
        pen.writeReturn(width(), y, row.facts.dayReturn.value, pen.plain(12), Anchor::Right);
        pen.writeSigned(width(), y + kLine, formatPointsBare(row.facts.excess.value), row.facts.excess.value,
                        pen.plain(11));
    }
    for (const QString& line : row.title) {
        pen.write(kTitleLeft, y, line, pen.plain(12));
        y += kLine;
    }
    pen.write(kTitleLeft, y - 1, row.when, pen.quiet(11), Anchor::Left, width() - kTitleLeft);
    pen.rule(0, width(), row.top + row.height - 0.5, 1, pen.tokens().grid);
}

void CompanyEventList::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Row& row : m_rows)
        paintRow(painter, row);
    if (m_rows.empty()) {
        const SheetPen pen{painter, m_session.tokens(), m_session.language()};
        pen.write(0, kEmpty / 2.0,
                  QCoreApplication::translate("CompanyEventList", "No event of the last year is known."),
                  {12, false, pen.tokens().faint});
    }
}

bool CompanyEventList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), hintAt(help->pos()), this);
    return true;
}

} // namespace chinatech

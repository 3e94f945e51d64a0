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
constexpr int kModelsHead = 46; ///< the heading of the models, with the room above it

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
    m_broken.reset();
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

std::vector<CompanyEventList::ModelRow> CompanyEventList::modelRowsFor(int width, int top) const
{
    const bool isKorean = m_session.language() == Language::Korean;
    std::vector<ModelRow> rows;
    top += kModelsHead;
    for (const AiModel& model : m_facts.models) {
        ModelRow row{model, wrapped(isKorean ? model.title.ko : model.title.en, chartFont(11), width), top, 0};
        row.height = 2 * kPadding + kLine * static_cast<int>(1 + row.title.size()) - 1;
        top += row.height;
        rows.push_back(std::move(row));
    }
    return rows;
}

const CompanyEventList::Broken& CompanyEventList::brokenTo(int width) const
{
    if (m_broken && m_broken->width == width)
        return *m_broken;
    Broken broken;
    broken.width = width;
    broken.rows = rowsFor(width);
    // A line stands in place of no events.
    const int end = broken.rows.empty() ? kEmpty : broken.rows.back().top + broken.rows.back().height;
    broken.models = modelRowsFor(width, end);
    broken.height = broken.models.empty() ? end : broken.models.back().top + broken.models.back().height;
    m_broken = std::move(broken);
    return *m_broken;
}

int CompanyEventList::heightForWidth(int width) const
{
    return brokenTo(width).height;
}

QSize CompanyEventList::sizeHint() const
{
    constexpr int kWidth = 280;
    return {kWidth, heightForWidth(width() > 0 ? width() : kWidth)};
}

QString CompanyEventList::hintAt(QPoint position) const
{
    for (const Row& row : brokenTo(width()).rows) {
        if (position.y() < row.top || position.y() >= row.top + row.height)
            continue;
        QStringList lines{eventTitle(row.facts.event, m_session.language()),
                          eventKind(row.facts.event) + QStringLiteral(" · ") + eventSource(row.facts.event)};
        if (row.facts.dayReturn.missing)
            lines.append(missingText(*row.facts.dayReturn.missing));
        else if (row.facts.excess.missing)
            lines.append(missingText(*row.facts.excess.missing));
        return lines.join(u'\n');
    }
    const bool isKorean = m_session.language() == Language::Korean;
    for (const ModelRow& row : brokenTo(width()).models) {
        if (position.y() >= row.top && position.y() < row.top + row.height)
            return row.model.name + QStringLiteral(" · ") + (isKorean ? row.model.source.ko : row.model.source.en);
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

void CompanyEventList::paintModels(QPainter& painter) const
{
    const std::vector<ModelRow>& models = brokenTo(width()).models;
    if (models.empty())
        return;
    const SheetPen pen{painter, m_session.tokens(), m_session.language()};
    const double head = models.front().top - 17;
    pen.write(0, head, QCoreApplication::translate("CompanyEventList", "AI models"), pen.bold(14));
    pen.write(width(), head, QCoreApplication::translate("CompanyEventList", "published"), pen.quiet(11), Anchor::Right);
    pen.rule(0, width(), models.front().top - 1, 1, pen.tokens().strong);
    for (const ModelRow& row : models) {
        double y = row.top + kPadding + kLine / 2.0;
        pen.write(width(), y, formatDay(row.model.date, m_session.language()), pen.quiet(11), Anchor::Right);
        pen.write(0, y, row.model.name, pen.bold(12), Anchor::Left, width() - 90);
        for (const QString& line : row.title) {
            y += kLine;
            pen.write(0, y, line, pen.quiet(11));
        }
        pen.rule(0, width(), row.top + row.height - 0.5, 1, pen.tokens().grid);
    }
}

void CompanyEventList::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Row>& rows = brokenTo(width()).rows;
    for (const Row& row : rows)
        paintRow(painter, row);
    paintModels(painter);
    if (rows.empty()) {
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

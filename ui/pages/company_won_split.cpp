// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_won_split.h"

#include "core/format/numbers.h"
#include "ui/documents/won_split.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace chinatech {

namespace {

constexpr double kTitle = 34;
constexpr double kHead = 16;
constexpr double kRow = 21;
constexpr double kFoot = 18;
constexpr double kSwatch = 11;

} // namespace

CompanyWonSplit::CompanyWonSplit(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    setObjectName(QStringLiteral("wonSplit"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CompanyWonSplit::setFacts(const CompanyFacts& facts)
{
    m_facts = facts;
    setVisible(facts.instrument.isPriced());
    QStringList spoken;
    for (const RangeFacts& range : facts.ranges)
        spoken.append(rangeWord(range.range.kind) + u' ' + formatReturn(range.won.value));
    setAccessibleName(QCoreApplication::translate("CompanyWonSplit", "Return in won, split"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void CompanyWonSplit::setMarked(RangeKind range)
{
    m_marked = range;
    update();
}

QSize CompanyWonSplit::sizeHint() const
{
    return {400,
            static_cast<int>(kTitle + kHead + kRow * static_cast<double>(m_facts.ranges.size()) + kFoot)};
}

void CompanyWonSplit::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPen pen{painter, m_session.tokens(), m_session.language()};
    const Tokens& tokens = pen.tokens();
    pen.rule(0, width(), 0.5, 1, tokens.border);
    double x = pen.write(0, 19, QCoreApplication::translate("CompanyWonSplit", "Return in won, split"),
                         pen.bold(14)) +
               12;
    const auto legend = [&](const QString& word) { x += pen.write(x, 19, word, pen.quiet(12)) + 5; };
    legend(QCoreApplication::translate("CompanyWonSplit", "bars are log returns: price"));
    painter.fillRect(QRectF{x, 19 - kSwatch / 2, kSwatch, kSwatch}, mixed(tokens.up, tokens.surface, 0.5));
    x += kSwatch + 5;
    legend(QCoreApplication::translate("CompanyWonSplit", "+ currency"));
    hatch(painter, {x, 19 - kSwatch / 2, kSwatch, kSwatch}, tokens.up);

    WonSplitStyle style;
    style.head = kHead;
    style.row = kRow;
    style.text = 12;
    style.column = 76;
    style.label = 60;
    style.marked = m_marked;
    const double height = kHead + kRow * static_cast<double>(m_facts.ranges.size());
    paintWonSplit(pen, {0, kTitle, static_cast<double>(width()), height}, m_facts.ranges, style);
    pen.write(
        0, kTitle + height + 10,
        QCoreApplication::translate(
            "CompanyWonSplit",
            "Price and currency share the return in won in proportion to their logarithms, so that they "
            "add up to it."),
        pen.quiet(11), Anchor::Left, width());
}

} // namespace chinatech

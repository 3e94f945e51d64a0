// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_won_split.h"

#include "core/format/numbers.h"
#include "ui/documents/parts_chart.h"
#include "ui/documents/won_split.h"
#include "ui/text/company_text.h"
#include "ui/text/missing_text.h"
#include "ui/text/range_text.h"
#include "ui/widgets/segmented.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace chinatech {

namespace {

constexpr double kTitle = 36;
constexpr double kHead = 16;
constexpr double kRow = 21;
constexpr double kFootLine = 15;
constexpr double kSwatch = 11;
constexpr int kChoiceGap = 8;

/// The words of this file; lupdate finds their context here.
struct WonSplitWords
{
    Q_DECLARE_TR_FUNCTIONS(WonSplitWords)
};

/// A logarithm, to four places: what adds up there adds up.
QString logText(double value)
{
    return (value < 0 ? QString{kMinus} : QString()) + QString::number(std::abs(value), 'f', 4);
}

} // namespace

CompanyWonSplit::CompanyWonSplit(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_wasTotal{session.selection().total}
    , m_shape{new Segmented{this}}
    , m_basis{new Segmented{this}}
    , m_pointer{new PaperPointer{session, *this, [this] { return placedChart(); }}}
{
    setObjectName(QStringLiteral("wonSplit"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_shape->setObjectName(QStringLiteral("wonShape"));
    m_basis->setObjectName(QStringLiteral("wonBasis"));
    m_shape->setCompact();
    m_basis->setCompact();
    connect(m_shape, &Segmented::chosen, this, [this] {
        readPath();
        update();
    });
    connect(m_basis, &Segmented::chosen, this, [this](int index) {
        CompareSelection selection = m_session.selection();
        selection.total = index == 1;
        m_session.setSelection(selection);
    });
    connect(m_pointer, &PaperPointer::moved, this, &CompanyWonSplit::describe);
    connect(&session, &Session::selectionChanged, this, &CompanyWonSplit::onSelectionChanged);
    retranslate();
}

bool CompanyWonSplit::isLines() const
{
    return m_shape->current() == 1;
}

void CompanyWonSplit::retranslate()
{
    m_shape->setTexts({WonSplitWords::tr("Bars"), WonSplitWords::tr("Lines")});
    m_shape->setAccessibleName(WonSplitWords::tr("Bars of every range, or lines through the chosen one"));
    m_basis->setTexts({WonSplitWords::tr("Price"), WonSplitWords::tr("With dividends")});
    m_basis->setAccessibleName(WonSplitWords::tr("Price return, or with dividends"));
    m_basis->setCurrent(isTotal() ? 1 : 0);
    placeChoices();
    describe();
    update();
}

void CompanyWonSplit::onSelectionChanged()
{
    if (isTotal() == m_wasTotal)
        return;
    m_wasTotal = isTotal();
    m_basis->setCurrent(isTotal() ? 1 : 0);
    readPath();
    update();
}

void CompanyWonSplit::setFacts(const CompanyFacts& facts)
{
    m_facts = facts;
    setVisible(facts.instrument.isPriced());
    readPath();
    updateGeometry();
    update();
}

void CompanyWonSplit::setMarked(const Range& range)
{
    m_marked = range;
    readPath();
    update();
}

/// Only what is shown is computed.
void CompanyWonSplit::readPath()
{
    m_path.clear();
    m_missing.reset();
    if (isLines() && m_facts.instrument.isPriced()) {
        const ReturnQuery query{m_marked, Currency::KRW, isTotal(), m_facts.asOf};
        m_path = returnPath(m_session.market(), m_facts.instrument, query);
        if (m_path.empty())
            m_missing = computeReturn(m_session.market(), m_facts.instrument, query).missing.value_or(Missing::NoFixing);
    }
    m_pointer->refresh();
    describe();
}

double CompanyWonSplit::rowsHeight() const { return kHead + kRow * static_cast<double>(m_facts.ranges.size()); }

PlacedChart CompanyWonSplit::placedChart() const
{
    if (!isLines())
        return {};
    return {partsChart(m_session.tokens(), m_path, isTotal(), m_facts.isSample),
            {0, kTitle, static_cast<double>(width()), rowsHeight()}};
}

/// What is pointed at, else what the eye finds at the right: the returns of the rows, or the texts at the lines' ends.
void CompanyWonSplit::describe()
{
    setAccessibleName(WonSplitWords::tr("Return in won, split"));
    if (const QString words = m_pointer->words(); !words.isEmpty()) {
        setAccessibleDescription(words);
        return;
    }
    QStringList spoken;
    if (isLines()) {
        for (const PaperLine& line : placedChart().chart.lines)
            spoken.append(line.endText);
        if (m_missing)
            spoken.append(footnote());
    } else {
        for (const RangeFacts& range : m_facts.ranges)
            spoken.append(rangeWord(range.range.kind) + u' ' + formatReturn(range.wonReturn(isTotal()).value));
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

QSize CompanyWonSplit::sizeHint() const
{
    return {400,
            static_cast<int>(kTitle + kHead + kRow * static_cast<double>(m_facts.ranges.size()) + 2 * kFootLine + 4)};
}

void CompanyWonSplit::resizeEvent(QResizeEvent*)
{
    placeChoices();
}

/// Right-aligned in the title's row.
void CompanyWonSplit::placeChoices()
{
    int right = width();
    for (Segmented* const choice : {m_basis, m_shape}) {
        choice->adjustSize();
        choice->move(right - choice->width(), qRound(19 - choice->height() / 2.0));
        right -= choice->width() + kChoiceGap;
    }
}

QString CompanyWonSplit::footnote() const
{
    if (isLines()) {
        const QString name = rangeName(m_marked, m_session.language());
        if (m_missing)
            return name + QStringLiteral(": ") + missingText(*m_missing);
        return m_path.empty() ? QString() : sumText(name, m_path.back().parts);
    }
    const RangeFacts* const facts = marked();
    if (facts && facts->wonReturn(isTotal()).missing)
        return rangeWord(facts->range.kind) + QStringLiteral(": ") + missingText(*facts->wonReturn(isTotal()).missing);
    const QString shares = WonSplitWords::tr("The columns give each part its share of the return in won, in proportion to these "
                                             "logarithms.");
    if (!facts || isMissing(facts->wonParts(isTotal()).sum()))
        return shares;
    return sumText(rangeWord(facts->range.kind), facts->wonParts(isTotal())) + u' ' + shares;
}

QString CompanyWonSplit::sumText(const QString& range, const ReturnParts& parts) const
{
    return isTotal()
        ? WonSplitWords::tr("Logarithms add up exactly: %1 price %2 + currency %3 + dividends %4 = ln(1 + return) %5.")
              .arg(range, logText(parts.price), logText(parts.fx), logText(parts.dividends), logText(parts.sum()))
        : WonSplitWords::tr("Logarithms add up exactly: %1 price %2 + currency %3 = ln(1 + return) %4.")
              .arg(range, logText(parts.price), logText(parts.fx), logText(parts.sum()));
}

/// What the bars are made of; at the left of the columns' heads.
void CompanyWonSplit::paintLegend(QPainter& painter) const
{
    const SheetPen pen{painter, m_session.tokens(), m_session.language()};
    const Tokens& tokens = pen.tokens();
    const double y = kTitle + kHead / 2;
    double x = 0;
    const auto legend = [&](const QString& word, const auto& fill) {
        x += pen.write(x, y, word, pen.quiet(11)) + 5;
        fill(QRectF{x, y - kSwatch / 2, kSwatch, kSwatch});
        x += kSwatch + 5;
    };
    legend(WonSplitWords::tr("log returns: price"),
           [&](const QRectF& box) { painter.fillRect(box, mixed(tokens.up, tokens.surface, 0.5)); });
    legend(WonSplitWords::tr("+ currency"), [&](const QRectF& box) { hatch(painter, box, tokens.up); });
    if (isTotal())
        legend(WonSplitWords::tr("+ dividends"), [&](const QRectF& box) { stipple(painter, box, tokens.up); });
}

void CompanyWonSplit::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPen pen{painter, m_session.tokens(), m_session.language()};
    pen.rule(0, width(), 0.5, 1, pen.tokens().border);
    QString title = WonSplitWords::tr("Return in won, split");
    if (isLines())
        title += QStringLiteral(" · ") + rangeName(m_marked, m_session.language());
    pen.write(0, 19, title, pen.bold(14), Anchor::Left, m_shape->x() - 8);
    const double height = rowsHeight();
    const QRectF area{0, kTitle, static_cast<double>(width()), height};
    if (isLines()) {
        const PlacedChart placed = placedChart();
        paintPaperChart(pen, placed.area, placed.chart);
        m_pointer->paint(pen, placed);
    } else {
        WonSplitStyle style;
        style.head = kHead;
        style.row = kRow;
        style.text = 12;
        style.column = isTotal() ? 70 : 76;
        style.label = 60;
        style.marked = m_marked.kind;
        style.total = isTotal();
        paintWonSplit(pen, area, m_facts.ranges, style);
        paintLegend(painter);
    }
    // In place of the lines, why there are none.
    double y = kTitle + (m_missing ? height / 2 : height + 10);
    for (const QString& line : wrapped(footnote(), chartFont(11), width())) {
        pen.write(0, y, line, pen.quiet(11));
        y += kFootLine;
    }
}

} // namespace chinatech

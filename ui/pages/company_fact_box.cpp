// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_fact_box.h"

#include "core/format/numbers.h"
#include "ui/pages/figure_button.h"
#include "ui/pages/readers_day.h"
#include "ui/text/company_rows.h"
#include "ui/text/company_text.h"
#include "ui/text/missing_text.h"
#include "ui/text/provisional_text.h"
#include "ui/widgets/tool_button.h"

#include <QCoreApplication>
#include <QPainter>

namespace chinatech {

namespace {

constexpr double kPadding = 15;
constexpr double kFigures = 84; ///< from the left edge to the big figures
constexpr double kPriceY = 86;
constexpr double kCapY = 121;
constexpr double kLine = 16;
constexpr double kFoot = 148; ///< the rule above base and source
constexpr double kLast = 26;  ///< the row of a provisional price, above that rule

double footOf(const CompanyFacts& facts)
{
    return kFoot + (facts.provisional ? kLast : 0);
}

QRectF figureArea(const QRectF& area, double y, double height)
{
    return {area.left() + kFigures - 4, area.top() + y - height / 2, area.width() - kFigures - kPadding + 8, height};
}

/// Base and source, each broken to the width; a date stays with its price, so that the base breaks at its
/// arrow.
QStringList footLines(const CompanyFacts& facts, Language language, double width)
{
    constexpr QChar kStay{0x00A0};
    QString base = baseLine(facts, language);
    if (base.contains(QChar{0x2192}))
        base.replace(u' ', kStay).replace(QString{QChar{0x2192}} + kStay, QString{QChar{0x2192}} + u' ');
    QStringList lines;
    for (const QString& text : {base, sourceLine(facts)}) {
        if (!text.isEmpty())
            lines.append(wrapped(text, chartFont(11), width));
    }
    return lines;
}

void paintPrice(const SheetPen& pen, const QRectF& area, const CompanyFacts& facts)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    const double value = ytd ? ytd->local.value : kMissing;
    const double left = area.left() + kFigures;
    const double y = area.top() + kPriceY;
    pen.write(area.left() + kPadding, y, QCoreApplication::translate("CompanyFactBox", "Price"),
              pen.quiet(12));
    const double width = pen.writeReturn(left, y, value, pen.bold(26), Anchor::Left);
    Ink ink = pen.bold(14);
    ink.colour = isMissing(value) ? pen.tokens().faint : pen.tokens().direction(value);
    pen.write(left + width + 7, y + 5, QStringLiteral("YTD"), ink);
}

void paintCap(const SheetPen& pen, const QRectF& area, const CompanyFacts& facts)
{
    const double left = area.left() + kFigures;
    const double y = area.top() + kCapY;
    pen.write(area.left() + kPadding, y, QCoreApplication::translate("CompanyFactBox", "Market cap"),
              pen.quiet(12));
    Ink ink = pen.bold(26);
    if (isMissing(facts.marketCap.value))
        ink.colour = pen.tokens().faint;
    const double width =
        pen.writeFitted(left, y,
                        formatMoney(facts.marketCap.value, facts.marketCap.currency.value_or(Currency::KRW), pen.language()),
                        ink, area.right() - kPadding - left);
    if (facts.marketCap.isImplied() && !facts.marketCap.missing)
        pen.rule(left, left + width, y + 16, 2, pen.tokens().accent);
}

/// The price of the open session, with its time and change; dashed below, as everything that may still move.
void paintProvisional(const SheetPen& pen, const QRectF& area, const CompanyFacts& facts)
{
    const ProvisionalPrice& last = *facts.provisional;
    const double left = area.left() + kFigures;
    const double y = area.top() + kFoot + 4;
    pen.write(area.left() + kPadding, y, provisionalWord(), pen.quiet(12));
    const double width =
        pen.write(left, y, priceText(facts.instrument, last.price, pen.language()), pen.bold(14));
    QPen dashed{pen.tokens().text, 1};
    dashed.setDashPattern({3, 2});
    pen.painter().setPen(dashed);
    pen.painter().drawLine(QPointF{left, y + 10.5}, QPointF{left + width, y + 10.5});
    double x = left + width + 8;
    x += pen.writeReturn(x, y, last.change, pen.plain(11), Anchor::Left) + 6;
    pen.write(x, y, provisionalTime(last, facts.instrument), pen.quiet(11), Anchor::Left, area.right() - kPadding - x);
}

} // namespace

double factBoxHeight(const CompanyFacts& facts, Language language, double width)
{
    if (!facts.instrument.isPriced())
        return 118;
    return footOf(facts) + 14 + kLine * static_cast<double>(footLines(facts, language, width - 2 * kPadding).size());
}

void paintFactBox(const SheetPen& pen, const QRectF& area, const CompanyFacts& facts, bool withCopyRoom)
{
    const Tokens& tokens = pen.tokens();
    QPainter& painter = pen.painter();
    painter.setPen(QPen{tokens.border, 1});
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setBrush(Qt::NoBrush);
    painter.fillRect(QRectF{area.left(), area.top(), area.width(), 3}, tokens.text);

    const double inner = area.width() - 2 * kPadding;
    pen.write(area.left() + kPadding, area.top() + 29, companyHeading(facts.instrument, pen.language()),
              pen.bold(20), Anchor::Left, inner - (withCopyRoom ? 72 : 0));
    pen.write(area.left() + kPadding, area.top() + 53,
              facts.instrument.names.en + QStringLiteral(" · ") + listingText(facts.instrument),
              pen.quiet(12), Anchor::Left, inner);
    if (!facts.instrument.isPriced()) {
        double y = area.top() + 80;
        for (const QString& line : wrapped(missingText(Missing::PrivateCompany), chartFont(12), inner)) {
            pen.write(area.left() + kPadding, y, line, {12, false, tokens.faint});
            y += kLine;
        }
        return;
    }
    paintPrice(pen, area, facts);
    paintCap(pen, area, facts);
    if (facts.provisional)
        paintProvisional(pen, area, facts);
    const double foot = area.top() + footOf(facts);
    pen.rule(area.left() + kPadding, area.right() - kPadding, foot, 1, tokens.grid);
    double y = foot + 14;
    for (const QString& line : footLines(facts, pen.language(), inner)) {
        pen.write(area.left() + kPadding, y, line, pen.quiet(11));
        y += kLine;
    }
}

CompanyFactBox::CompanyFactBox(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_copy{new ToolButton{this}}
    , m_price{new FigureButton{this}}
    , m_cap{new FigureButton{this}}
    , m_last{new FigureButton{this}}
{
    setObjectName(QStringLiteral("factBox"));
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_copy->setIconName(QStringLiteral("copy"));
    m_copy->setObjectName(QStringLiteral("copyFacts"));
    m_price->setObjectName(QStringLiteral("priceFigure"));
    m_cap->setObjectName(QStringLiteral("marketCap"));
    m_last->setObjectName(QStringLiteral("provisionalFigure"));
    // The order of the eye: the figures from the top down, then what copies them.
    setTabOrder(m_price, m_cap);
    setTabOrder(m_cap, m_last);
    setTabOrder(m_last, m_copy);
    connect(m_copy, &QAbstractButton::clicked, this, &CompanyFactBox::copyRequested);
}

void CompanyFactBox::setFacts(const CompanyFacts& facts)
{
    m_facts = facts;
    m_copy->setText(QCoreApplication::translate("CompanyFactBox", "Copy"));
    const Language language = m_session.language();
    const Day today = readersDay();
    const bool isPriced = facts.instrument.isPriced();
    m_price->setVisible(isPriced);
    m_cap->setVisible(isPriced);
    m_last->setVisible(facts.provisional.has_value());
    if (isPriced) {
        m_price->setProvenance(ytdProvenance(facts, language, today));
        m_cap->setProvenance(capProvenance(facts, language, today));
    }
    if (facts.provisional)
        m_last->setProvenance(provisionalProvenance(*facts.provisional, facts.instrument, language));
    setAccessibleName(factText(facts, m_session.language()));
    m_copy->adjustSize();
    updateGeometry();
    resizeEvent(nullptr);
    update();
}

int CompanyFactBox::heightForWidth(int width) const
{
    return qRound(factBoxHeight(m_facts, m_session.language(), width));
}

QSize CompanyFactBox::sizeHint() const
{
    constexpr int kWidth = 268;
    return {kWidth, heightForWidth(width() > 0 ? width() : kWidth)};
}

void CompanyFactBox::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintFactBox(SheetPen{painter, m_session.tokens(), m_session.language()}, rect(), m_facts, true);
}

void CompanyFactBox::resizeEvent(QResizeEvent*)
{
    m_copy->move(width() - m_copy->width() - qRound(kPadding), 16);
    m_price->setGeometry(figureArea(rect(), kPriceY, 35).toRect());
    m_cap->setGeometry(figureArea(rect(), kCapY, 35).toRect());
    m_last->setGeometry(figureArea(rect(), kFoot + 4, 25).toRect());
}

} // namespace chinatech

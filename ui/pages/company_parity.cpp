// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_parity.h"

#include "core/format/numbers.h"
#include "ui/documents/parity_chart.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kHeading = 48;
constexpr int kChart = 108;

} // namespace

CompanyParity::CompanyParity(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_pointer{new PaperPointer{session, *this, [this] { return placedChart(); }}}
{
    setObjectName(QStringLiteral("parity"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_pointer, &PaperPointer::moved, this, &CompanyParity::describe);
}

void CompanyParity::setFacts(const CompanyFacts& facts, std::vector<DatedValue> history)
{
    m_facts = facts;
    m_history = std::move(history);
    setVisible(facts.adr.has_value());
    m_pointer->refresh();
    describe();
    updateGeometry();
    update();
}

/// What is pointed at, else what the whole says.
void CompanyParity::describe()
{
    if (!m_facts.adr)
        return;
    setAccessibleName(QCoreApplication::translate("CompanyParity", "ADR premium") + u' ' +
                      formatReturn(m_facts.adr->premium.value));
    const QString words = m_pointer->words();
    setAccessibleDescription(!words.isEmpty() ? words
                                              : adrFormula(m_session.market(), *m_facts.adr, m_session.language())
                                                    + QStringLiteral(". ") + below());
}

bool CompanyParity::hasChart() const { return m_roomy && m_facts.adr && m_history.size() > 1; }

PlacedChart CompanyParity::placedChart() const
{
    if (!hasChart())
        return {};
    return {parityChart(m_session.tokens(), m_session.language(), m_session.market(), m_facts, m_history),
            {0, kHeading, static_cast<double>(width()), kChart - 6}};
}

void CompanyParity::setRoomy(bool roomy)
{
    m_roomy = roomy;
    m_pointer->refresh();
    updateGeometry();
}

QSize CompanyParity::sizeHint() const
{
    return {400, kHeading + (m_roomy && m_history.size() > 1 ? kChart : 0)};
}

/// Both closing times, how unusual the premium is, and where it has been.
QString CompanyParity::below() const
{
    const Language language = m_session.language();
    QStringList parts{adrShutText(*m_facts.adr, language), adrTimes(*m_facts.adr, language)};
    if (const auto score = parityScore(m_history); score && !m_facts.isSample)
        parts.append(QCoreApplication::translate("CompanyParity", "z %1 over the last 252 pairs").arg(formatSigned(*score)));
    if (m_history.size() > 1 && !m_facts.isSample) {
        const auto [low, high] = std::ranges::minmax_element(m_history, {}, &DatedValue::value);
        parts.append(QCoreApplication::translate("CompanyParity", "3-year range %1 to %2")
                         .arg(formatReturn(low->value), formatReturn(high->value)));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void CompanyParity::paintEvent(QPaintEvent*)
{
    if (!m_facts.adr)
        return;
    const AdrFacts& adr = *m_facts.adr;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPen pen{painter, m_session.tokens(), m_session.language()};
    const double right = width();
    pen.rule(0, right, 0.5, 1, pen.tokens().border);
    const double titleWidth =
        pen.write(0, 18, QCoreApplication::translate("CompanyParity", "ADR premium"), pen.bold(14));
    const bool isOld = adr.premium.missing || adr.shutOn;
    const Ink figure = isOld ? Ink{14, true, pen.tokens().faint} : pen.bold(14);
    const double valueWidth = pen.write(right, 18, formatReturn(adr.premium.value), figure, Anchor::Right);
    pen.write(titleWidth + 10, 18, adrFormula(m_session.market(), adr, m_session.language()), pen.quiet(12),
              Anchor::Left, right - titleWidth - valueWidth - 24);
    pen.write(0, 37, below(), pen.quiet(11), Anchor::Left, right);
    const PlacedChart placed = placedChart();
    paintPaperChart(pen, placed.area, placed.chart);
    m_pointer->paint(pen, placed);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_card.h"

#include "core/format/numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/theme/line_pattern.h"

#include <cmath>

namespace chinatech {

namespace {

constexpr double kWidth = 336;
constexpr double kTitleLeft = 24;
constexpr double kLine = 18;
constexpr double kSmallLine = 16;
constexpr double kName = 22;        ///< after the swatch
constexpr double kValue = 90;       ///< room of the figure
constexpr double kGap = 6;

} // namespace

EventCard::EventCard(QWidget* parent) : QWidget{parent}, m_tokens{makeTokens(false, ColourConvention::Korea)}
{
    setObjectName(QStringLiteral("eventCard"));
    setFocusPolicy(Qt::StrongFocus);
}

void EventCard::setEvent(const EventDetails& details, const EventBadge& badge, const Tokens& tokens)
{
    m_details = details;
    m_badge = badge;
    m_tokens = tokens;
    setAccessibleName(details.title);
    setAccessibleDescription(details.text());
    setFixedSize(sizeHint());
    update();
}

QSize EventCard::sizeHint() const
{
    return {static_cast<int>(kWidth), static_cast<int>(std::ceil(layOut(nullptr)))};
}

void EventCard::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    layOut(&painter);
}

double EventCard::layOut(QPainter* painter) const
{
    double y = 0;
    const auto write = [&](double x, const QString& text, const QFont& font, const QColor& colour, double line,
                           Anchor anchor = Anchor::Left) {
        if (painter)
            drawLabel(*painter, x, y + line / 2, text, font, colour, anchor);
    };
    const auto writeAll = [&](double x, const QString& text, const QFont& font, const QColor& colour, double line) {
        for (const QString& part : text.split(u'\n')) {
            for (const QString& row : wrapped(part, font, kWidth - x)) {
                write(x, row, font, colour, line);
                y += line;
            }
        }
    };
    if (painter)
        drawEventBadge(*painter, {0, 1, kEventBadge, kEventBadge}, m_badge, m_tokens);
    writeAll(kTitleLeft, m_details.title, chartFont(13, true), m_tokens.text, kLine);
    writeAll(kTitleLeft, m_details.facts, chartFont(11), m_tokens.text2, kSmallLine);
    if (!m_details.session0.isEmpty())
        writeAll(kTitleLeft, m_details.session0, chartFont(11), m_tokens.text2, kSmallLine);
    if (m_details.returns.empty())
        return y;
    y += kGap;
    if (painter)
        painter->fillRect(QRectF{0, y, kWidth, 1}, m_tokens.grid);
    y += kGap;
    writeAll(0, m_details.since, chartFont(11), m_tokens.text2, kLine);
    for (const EventReturn& one : m_details.returns) {
        const QColor colour = one.isBenchmark ? m_tokens.text
                                              : m_tokens.series[static_cast<std::size_t>(colourOfSlot(one.slot))];
        const bool isMissingValue = isMissing(one.value);
        if (painter) {
            drawSwatch(*painter, {0, y + kLine / 2 - 1, 14, 2}, colour, one.isBenchmark ? 0 : one.slot);
            const QColor figure = isMissingValue ? m_tokens.faint : one.isPlain ? m_tokens.text : m_tokens.direction(one.value);
            const QString text = formatReturn(one.value);
            if (!isMissingValue && !one.isPlain && one.value != 0)
                drawTriangle(*painter, {kWidth - textWidth(text, chartFont(12)) - 9, y + kLine / 2}, one.value > 0, 8, figure);
            write(kWidth, text, chartFont(12), figure, kLine, Anchor::Right);
        }
        const double name = textWidth(one.name, chartFont(12));
        write(kName, one.name, chartFont(12), m_tokens.text, kLine);
        if (!isMissingValue)
            write(kName + name + 8, elided(one.note, chartFont(11), kWidth - kValue - kName - name - 8), chartFont(11),
                  m_tokens.text2, kLine);
        y += kLine;
        if (isMissingValue)
            writeAll(kName, one.note, chartFont(11), m_tokens.text2, kSmallLine);
    }
    return y;
}

} // namespace chinatech

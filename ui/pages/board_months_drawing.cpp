// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_matrix_drawing.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "core/models/board_heat.h"
#include "ui/text/board_text.h"
#include "ui/text/figure_tips.h"
#include "ui/text/missing_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/heat_colours.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct BoardMonthsText {
    Q_DECLARE_TR_FUNCTIONS(BoardMonthsText)
};

constexpr double kYears = 48;       ///< of the labels at the left
constexpr double kHeads = 24;
constexpr double kMostRow = 44;
constexpr double kGap = 1;
constexpr double kYearGap = 8;
/// Months beyond this have the full colour; a year takes four times as much.
constexpr double kMonthClamp = 0.2;
constexpr double kYearClamp = 0.8;

struct MonthsLayout {
    std::shared_ptr<const MonthsContent> content;
    BoardStyle style;
    BoardHeading heading;
    QRectF area;
    QRectF grid;
    double row = 0;

    [[nodiscard]] std::size_t rows() const { return content->years.size(); }
    /// The newest year stands on top.
    [[nodiscard]] const MonthlyYear& year(std::size_t line) const { return content->years[rows() - 1 - line]; }
    [[nodiscard]] QRectF place(std::size_t line, std::size_t column) const
    {
        const double width = (grid.width() - kYearGap) / 13;
        const double left = grid.left() + static_cast<double>(column) * width + (column == 12 ? kYearGap : 0);
        return QRectF{left, grid.top() + static_cast<double>(line) * row, width, row}.adjusted(kGap, kGap, -kGap, -kGap);
    }
    [[nodiscard]] const Return& result(std::size_t line, std::size_t column) const
    {
        return column == 12 ? year(line).whole : year(line).months[column];
    }
};

void paintHeads(QPainter& painter, const MonthsLayout& layout)
{
    const Tokens& t = layout.style.tokens;
    for (std::size_t column = 0; column < 13; ++column) {
        const QRectF place = layout.place(0, column);
        const QString text = column == 12 ? BoardMonthsText::tr("Year")
                                          : formatMonth(Day{2025, static_cast<unsigned>(column + 1), 1}, layout.style.language);
        paintWords(painter, {place.left(), layout.grid.top() - kHeads, place.width(), kHeads}, Qt::AlignHCenter, typeface(11, column == 12), t.text2, text);
    }
    for (std::size_t line = 0; line < layout.rows(); ++line) {
        const QRectF place = layout.place(line, 0);
        paintWords(painter, {layout.area.left(), place.top(), kYears - 8, place.height()}, Qt::AlignLeft, typeface(12, true), t.text, QString::number(layout.year(line).year));
    }
}

void paintCells(QPainter& painter, const MonthsLayout& layout)
{
    const Tokens& t = layout.style.tokens;
    for (std::size_t line = 0; line < layout.rows(); ++line) {
        for (std::size_t column = 0; column < 13; ++column) {
            const Return& result = layout.result(line, column);
            const QRectF place = layout.place(line, column);
            const double clamp = column == 12 ? kYearClamp : kMonthClamp;
            const QColor ground = result.missing ? t.sunken : heatColour(result.value, heatShare(result.value, clamp), t, layout.style.convention);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(place, 3, 3);
            paintWords(painter, place, Qt::AlignHCenter, typeface(12, column == 12), result.missing ? t.faint : heatText(ground, t),
                       result.missing ? QString{kDash} : formatReturn(result.value, 1));
        }
    }
}

std::vector<BoardMark> marksOf(const MonthsLayout& layout)
{
    std::vector<BoardMark> marks;
    const Language language = layout.style.language;
    for (std::size_t line = 0; line < layout.rows(); ++line) {
        for (std::size_t column = 0; column < 13; ++column) {
            const Return& result = layout.result(line, column);
            BoardMark mark;
            mark.area = layout.place(line, column);
            mark.symbol = layout.content->instrument.symbol;
            const int year = layout.year(line).year;
            mark.title = column == 12 ? QString::number(year) : formatMonthOfYear(Day{year, static_cast<unsigned>(column + 1), 1}, language);
            const QString text = result.missing ? QString{kDash} : formatReturn(result.value);
            mark.tip.push_back({BoardMonthsText::tr("Return"), text, result.missing ? 0 : result.value > 0 ? 1 : -1});
            mark.footer = result.missing ? missingText(*result.missing) : returnSpanText(result, language);
            marks.push_back(std::move(mark));
        }
    }
    return marks;
}

} // namespace

BoardHeading monthsHeading(const MonthsContent& content, Language language)
{
    int rising = 0;
    int counted = 0;
    for (const MonthlyYear& year : content.years) {
        for (const Return& month : year.months) {
            counted += !month.missing;
            rising += !month.missing && month.value > 0;
        }
    }
    BoardHeading heading;
    const QString name = shortName(content.instrument, language);
    heading.title = counted == 0 ? BoardMonthsText::tr("%1 has no month with both of its closes").arg(name)
                                 : BoardMonthsText::tr("%1 rose in %2 of %3 months").arg(name, QString::number(rising), QString::number(counted));
    const QString basis = content.query.total ? BoardMonthsText::tr("Total return a month") : BoardMonthsText::tr("Price return a month");
    const QString currency = content.query.currency ? BoardMonthsText::tr("in %1").arg(currencyCode(*content.query.currency)) : BoardMonthsText::tr("local currency");
    heading.subtitle = basis + QStringLiteral(", ") + currency + QStringLiteral(" \u00B7 ")
        + BoardMonthsText::tr("from the last session of a month to that of the next; full colour at \u00B1%1").arg(formatPercent(kMonthClamp, 0));
    return heading;
}

BoardDrawing monthsDrawing(std::shared_ptr<const MonthsContent> content, const QRectF& area, const BoardStyle& style)
{
    auto layout = std::make_shared<MonthsLayout>();
    layout->heading = monthsHeading(*content, style.language);
    layout->content = std::move(content);
    layout->style = style;
    layout->area = area;
    layout->grid = belowHeading(area).adjusted(kYears, kHeads, 0, 0);
    layout->row = std::min(kMostRow, layout->grid.height() / static_cast<double>(std::max<std::size_t>(1, layout->rows())));
    BoardDrawing drawing;
    drawing.marks = marksOf(*layout);
    drawing.paint = [layout](QPainter& painter) {
        paintHeading(painter, layout->area, layout->heading, layout->style.tokens, layout->area.width());
        if (layout->rows() == 0)
            return;
        paintHeads(painter, *layout);
        paintCells(painter, *layout);
    };
    return drawing;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_matrix_drawing.h"

#include "core/analysis/basket.h"
#include "core/format/names.h"
#include "core/models/board_twin.h"
#include "ui/text/missing_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/heat_colours.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct BoardCorrelationText {
    Q_DECLARE_TR_FUNCTIONS(BoardCorrelationText)
};

constexpr double kLabels = 108;
constexpr double kGap = 1;
constexpr double kMostWidth = 48;
constexpr double kMostHeight = 34;
constexpr double kCellWithWords = 22;

QString nameOf(const Market& market, const QString& symbol, Language language)
{
    const Instrument* const instrument = market.find(symbol);
    return instrument ? shortName(*instrument, language) : symbol;
}

/// Correlation has no direction: one hue, deeper the more alike; what moves against each other is grey.
QColor groundOf(double value, const Tokens& t)
{
    return value >= 0 ? mixed(t.accent, t.surface, 0.05 + 0.65 * value) : mixed(t.text2, t.surface, 0.05 - 0.5 * value);
}

struct MatrixLayout {
    std::shared_ptr<const CorrelationMatrix> matrix;
    std::shared_ptr<const Market> market;
    BoardStyle style;
    BoardHeading heading;
    QRectF area;
    QPointF corner;         ///< of the first cell
    QSizeF cell;

    [[nodiscard]] QRectF place(std::size_t row, std::size_t column) const
    {
        return QRectF{corner.x() + static_cast<double>(column) * cell.width(), corner.y() + static_cast<double>(row) * cell.height(), cell.width(), cell.height()}
            .adjusted(kGap, kGap, -kGap, -kGap);
    }
};

void paintLabels(QPainter& painter, const MatrixLayout& layout)
{
    const Tokens& t = layout.style.tokens;
    const QFont font = typeface(11);
    const std::size_t count = layout.matrix->size();
    for (std::size_t i = 0; i < count; ++i) {
        const QString name = nameOf(*layout.market, layout.matrix->symbols[i], layout.style.language);
        const QRectF row = layout.place(i, 0);
        paintWords(painter, {row.left() - kLabels - 6, row.top(), kLabels, row.height()}, Qt::AlignRight, font, t.text2, name);
        if (i + 1 == count)
            continue;
        const QRectF foot = layout.place(count - 1, i);
        painter.save();
        painter.translate(foot.center().x(), foot.bottom() + 6);
        painter.rotate(-90);
        paintWords(painter, {-kLabels, -foot.width() / 2, kLabels, foot.width()}, Qt::AlignRight, font, t.text2, name);
        painter.restore();
    }
}

void paintCells(QPainter& painter, const MatrixLayout& layout)
{
    const Tokens& t = layout.style.tokens;
    const QFont font = typeface(layout.cell.width() >= 26 ? 11 : 10);
    for (std::size_t row = 1; row < layout.matrix->size(); ++row) {
        for (std::size_t column = 0; column < row; ++column) {
            const Correlation& pair = layout.matrix->at(row, column);
            const QRectF place = layout.place(row, column);
            const QColor ground = pair.missing ? t.sunken : groundOf(pair.value, t);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(place, 2, 2);
            if (layout.cell.width() < kCellWithWords || layout.cell.height() < kCellWithWords - 8)
                continue;
            // ".69": the leading zero says nothing in a hundred cells.
            const QString text = formatCorrelation(pair.value).replace(QLatin1String("0."), QLatin1String("."));
            paintWords(painter, place, Qt::AlignHCenter, font, pair.missing ? t.faint : heatText(ground, t), text);
        }
    }
}

std::vector<BoardMark> marksOf(const MatrixLayout& layout)
{
    std::vector<BoardMark> marks;
    const Language language = layout.style.language;
    for (std::size_t row = 1; row < layout.matrix->size(); ++row) {
        for (std::size_t column = 0; column < row; ++column) {
            const Correlation& pair = layout.matrix->at(row, column);
            BoardMark mark;
            mark.area = layout.place(row, column);
            mark.symbol = layout.matrix->symbols[row];
            mark.title = nameOf(*layout.market, layout.matrix->symbols[row], language) + QStringLiteral(" \u00B7 ")
                + nameOf(*layout.market, layout.matrix->symbols[column], language);
            mark.tip.push_back({BoardCorrelationText::tr("Correlation"), formatCorrelation(pair.value), 0});
            mark.footer = pair.missing ? missingText(*pair.missing) : BoardCorrelationText::tr("252 daily log returns, common sessions");
            marks.push_back(std::move(mark));
        }
    }
    return marks;
}

/// The pair that moved most alike, of those that are not one company in two places.
std::optional<std::pair<std::size_t, std::size_t>> mostAlike(const CorrelationMatrix& matrix, const Market& market)
{
    std::optional<std::pair<std::size_t, std::size_t>> best;
    const auto listing = [&](std::size_t i) -> const Instrument* {
        const Instrument* const one = market.find(matrix.symbols[i]);
        return one && !one->isIndex() && !isBasket(*one) ? one : nullptr;
    };
    for (std::size_t row = 1; row < matrix.size(); ++row) {
        for (std::size_t column = 0; column < row; ++column) {
            const Correlation& pair = matrix.at(row, column);
            const Instrument* const one = listing(row);
            const Instrument* const other = listing(column);
            const bool counts = !pair.missing && one && other && one->adrSymbol != other->symbol && other->adrSymbol != one->symbol;
            if (counts && (!best || pair.value > matrix.at(best->first, best->second).value))
                best = {row, column};
        }
    }
    return best;
}

} // namespace

BoardHeading correlationHeading(const CorrelationMatrix& matrix, const Market& market, Language language)
{
    BoardHeading heading;
    if (const auto pair = mostAlike(matrix, market))
        heading.title = BoardCorrelationText::tr("%1 and %2 moved most alike: %3")
                            .arg(nameOf(market, matrix.symbols[pair->second], language), nameOf(market, matrix.symbols[pair->first], language),
                                 formatCorrelation(matrix.at(pair->first, pair->second).value));
    else
        heading.title = BoardCorrelationText::tr("No pair has 252 common daily returns yet");
    heading.subtitle = BoardCorrelationText::tr("Correlation of daily log returns over 252 common sessions, local currency \u00B7 alike beside alike \u00B7 %n listing(s)", nullptr, static_cast<int>(matrix.size()));
    return heading;
}

BoardDrawing correlationDrawing(std::shared_ptr<const CorrelationMatrix> matrix, std::shared_ptr<const Market> market,
                                const QRectF& area, const BoardStyle& style)
{
    auto layout = std::make_shared<MatrixLayout>();
    layout->heading = correlationHeading(*matrix, *market, style.language);
    layout->style = style;
    layout->area = area;
    const QRectF body = belowHeading(area).adjusted(kLabels + 6, 0, 0, -kLabels - 6);
    const auto count = static_cast<double>(std::max<std::size_t>(1, matrix->size()));
    layout->cell = {std::min(kMostWidth, body.width() / count), std::min(kMostHeight, body.height() / count)};
    layout->corner = body.topLeft();
    layout->matrix = std::move(matrix);
    layout->market = std::move(market);
    BoardDrawing drawing;
    drawing.marks = marksOf(*layout);
    drawing.paint = [layout](QPainter& painter) {
        paintHeading(painter, layout->area, layout->heading, layout->style.tokens, layout->area.width());
        paintLabels(painter, *layout);
        paintCells(painter, *layout);
    };
    return drawing;
}

} // namespace chinatech

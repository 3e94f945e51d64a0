// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"
#include "ui/charts/extremes_index.h"

#include <memory>
#include <optional>
#include <span>

namespace chinatech {

/// How values become heights.
enum class ValueScale { Linear, LogReturn, LogPrice };

/// One line as the layers draw it. Looks into the content it was made from.
struct PlotLine {
    QString symbol;
    QString name;
    QColor colour;
    int slot = 0;           ///< its pattern and its swatch
    QString mark;           ///< a quiet word beside the name: "sample"
    QString age;            ///< how old its last close is, for the tooltip; may be empty
    QString markText;       ///< what it means, for the pointer
    QColor textColour;      ///< the colour, mixed towards text until words in it can be read
    std::span<const int> x;
    std::span<const double> value;
    std::span<const double> close;
    const std::vector<bool>* gapBefore = nullptr;
    std::span<const double> lower;      ///< the other edge of a band
    SeriesMark drawnAs = SeriesMark::Line;
    std::shared_ptr<const ExtremesIndex> extremes;      ///< of the values, or of the lows and highs of candles
    bool isOverlay = false;             ///< computed from another line: no session is counted on it
    ProvisionalPoint provisional;       ///< after its last point
    std::vector<std::size_t> gaps;      ///< points with a gap before them: few, while frames are many
    double rangeReturn = kMissing;
    QString missingText;
    std::optional<Day> startsLate;
    bool isBenchmark = false;
    bool isPlain = false;   ///< its figures have no direction colour
    bool isSelected = false;
    bool isHidden = false;
    bool isStale = false;

    [[nodiscard]] bool isDrawn() const { return !isHidden && !x.empty(); }
    [[nodiscard]] bool isPolyline() const
    {
        return isDrawn() && (drawnAs == SeriesMark::Line || drawnAs == SeriesMark::Dashed);
    }
    [[nodiscard]] bool isGapBefore(std::size_t index) const
    {
        return gapBefore && index < gapBefore->size() && (*gapBefore)[index];
    }
    /// Index of the point on that axis position.
    [[nodiscard]] std::optional<std::size_t> pointAt(int axisIndex) const;
    /// Index of the last point on or before that axis position.
    [[nodiscard]] std::optional<std::size_t> lastPointUpTo(double axisIndex) const;
    /// The line's own sessions after the first position, up to the last. The axis may hold other exchanges' days.
    [[nodiscard]] int sessionsBetween(int first, int last) const;
};

/// What a chart shows, whichever chart it is: the layers read this. Must not outlive its content.
struct Figure {
    const CompareContent* compare = nullptr;
    const PriceContent* price = nullptr;
    const PaneContent* pane = nullptr;  ///< of a pane's figure
    std::span<const Day> axis;
    std::span<const ChartEvent> events;
    std::span<const ChartDrawing> drawings;
    std::span<const AxisClosure> closures;
    std::vector<PlotLine> lines;
    std::vector<Figure> panes;
    std::optional<Day> today;
    ValueScale scale = ValueScale::Linear;

    [[nodiscard]] const PlotLine* selectedLine() const;
    /// The chosen line; where it is not drawn, the first that is: sessions are counted on it.
    [[nodiscard]] const PlotLine* countedLine() const;
    [[nodiscard]] const PlotLine* find(const QString& symbol) const;
    /// Whether any drawn line has a point there: on a calendar axis weekends have none.
    [[nodiscard]] bool hasPointAt(int axisIndex) const;
    [[nodiscard]] int indexOf(Day session) const;   ///< of exactly that day; −1 if it is not on the axis
};

[[nodiscard]] Figure compareFigure(const CompareContent& content, const ChartStyle& style);
[[nodiscard]] Figure priceFigure(const PriceContent& content, const ChartStyle& style);

} // namespace chinatech

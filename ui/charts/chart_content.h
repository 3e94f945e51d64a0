// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rebase.h"
#include "core/format/language.h"
#include "core/market/bar_series.h"
#include "core/market/event.h"
#include "core/models/company_choice.h"
#include "ui/charts/chart_drawing.h"
#include "ui/charts/pane_content.h"
#include "ui/theme/tokens.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace chinatech {

/// How a chart looks, apart from what it shows.
struct ChartStyle {
    Tokens tokens;
    Language language = Language::English;
};

/// Paper is light, whatever the screen is.
[[nodiscard]] inline ChartStyle paperStyle(ColourConvention convention, Language language)
{
    return {makeTokens(false, convention), language};
}

/// Days of the axis on which an exchange was closed: another one's line, or a calendar, has them.
struct AxisClosure {
    int first = 0;              ///< axis positions, both included
    int last = 0;
    QString text;               ///< "홍콩 휴장"

    bool operator==(const AxisClosure&) const = default;
};

/// Where a line stands in a session that has no final close yet: position on the axis, and value.
using ProvisionalPoint = std::optional<QPointF>;

/// One line of a comparison as the chart needs it.
struct ChartLine {
    RebasedLine data;
    QString name;               ///< in the style's language
    int slot = 0;               ///< see ui/theme/line_pattern.h; ignored for the benchmark
    QString mark;               ///< what a reader must know of its figures: "sample"; may be empty
    QString age;                ///< "2 sessions old"; empty where its close is of the newest one
    QString markText;           ///< the same in a sentence, for the ladder's tooltip
    bool isBenchmark = false;   ///< dashed, in the text colour, over "ground"
    bool isIndex = false;       ///< its returns are printed without ▲▼ colour
    bool hidden = false;
    bool isStale = false;
    ProvisionalPoint provisional;
    double rangeReturn = kMissing;  ///< the ladder's figure, as tables show it
    QString missingText;        ///< why there is no line, for the ladder's tooltip
};

/// An event on the tape below the chart.
struct ChartEvent {
    Day session;                ///< where it stands on the axis
    bool onClosedDay = false;   ///< it happened before that session, on a day without one: dashed badge
    QString badge;              ///< "AI", "정", "P" …
    QString title;
    QString symbol;             ///< the company whose colour outlines the badge; empty: market-wide, ink
    Event event = {};           ///< what it stands for, for whoever is asked about it
};

/// Everything the comparison draws. Values and finished words only: the same for screen, PNG, PDF and SVG.
struct CompareContent {
    QString title;              ///< "올해 8곳 중 3곳이 항셍테크를 앞섰습니다"
    QString subtitle;           ///< measure, currency, base and end day
    QString ladderTitle;        ///< "순위" · "Rank"
    QString rangeLabel;         ///< "YTD"
    QString baseLabel;          ///< "기준" · "Base"
    QString eventsLabel;        ///< "사건" · "Events"
    QString footer;             ///< sources and as-of line; printed on exports only
    std::optional<Day> asOf;    ///< the day the figures rest on; exported files bear it
    QString sourceNote;         ///< who delivered the closes and how old they are; below the tooltip's figures
    QString selectedNote;       ///< "선택: 알리바바, 원화로 +66.57%" and the line below it, joined by '\n'; may be empty
    std::vector<Day> axis;
    std::vector<ChartLine> lines;
    std::vector<ChartEvent> events;     ///< empty when switched off
    std::vector<AxisClosure> closures;
    QString selected;           ///< symbol of the emphasised line
    std::vector<PaneContent> panes;     ///< below the lines, from the top down
    std::optional<Day> today;           ///< marked where it lies on the axis
    bool logScale = false;
};

/// Everything the price chart of one company draws.
struct PriceContent {
    QString title;              ///< "최근 3년 주가 흐름"
    QString subtitle;           ///< currency, adjustment, base and end day
    QString headline;           ///< "3년 +45.83%", at the right
    double headlineValue = kMissing;    ///< its sign colours it
    QString footer;
    std::optional<Day> asOf;
    std::vector<Day> axis;      ///< sessions of the listing's exchange
    std::vector<int> x;         ///< axis positions of the points
    std::vector<double> close;  ///< in the shown currency, split-adjusted
    std::vector<double> open;   ///< like close; empty, or with kMissing in it, where nobody delivered them
    std::vector<double> high;
    std::vector<double> low;
    std::vector<double> volume; ///< shares; empty when unknown
    bool showsVolume = true;    ///< in bars below the prices
    std::vector<bool> gapBefore;
    int slot = 0;
    std::optional<Day> baseDay; ///< YTD base, marked with a hollow dot, if it lies on the axis
    double basePrice = kMissing;
    QString baseText;           ///< "YTD 기준 2024-12-31"
    QString highText;           ///< "최고 140.80 · 03-06"
    QString lowText;
    QString sourceNote;         ///< who delivered the closes and how old they are; below the tooltip's figures
    std::vector<ChartEvent> events;
    std::vector<AxisClosure> closures;
    ProvisionalPoint provisional;
    std::vector<ChartDrawing> drawings; ///< what the user drew; empty when switched off
    std::vector<ChartSeries> overlays;  ///< over the prices, in their unit: averages, bands
    std::vector<PaneContent> panes;     ///< below the volume, from the top down
    std::optional<Day> today;           ///< marked where it lies on the axis
    bool logScale = false;
    PriceKind kind = PriceKind::Area;
};

} // namespace chinatech

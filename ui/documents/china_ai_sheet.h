// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/china_ai_facts.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/figure_file.h"

#include <functional>
#include <memory>

namespace chinatech {

/// The screen's content. Values only; words are made while painting, by the installed translator.
struct ChinaAiSheet {
    std::shared_ptr<const Market> market;
    ChinaAiFacts facts;
    ChartStyle style;
};

/// A place that answers the pointer.
struct ChinaAiSpot {
    enum class Kind { Event, Company, Window, Hint };
    QRectF area;
    Kind kind = Kind::Hint;
    QString key;        ///< eventKey() or symbol
    int window = -1;    ///< index into kStudyWindows
    QString hint;
};
using ChinaAiSpots = std::vector<ChinaAiSpot>;

/// The one paint path of screen and paper. Fills the width from the origin down and gives the height it took; with
/// "spots" it tells where what is.
double paintChinaAi(QPainter& painter, double width, const ChinaAiSheet& sheet, ChinaAiSpots* spots = nullptr);
[[nodiscard]] double chinaAiHeight(double width, const ChinaAiSheet& sheet);
/// Policy, patents and models alone, in three columns and below them: the first page of paper that lies on its side.
double paintChinaAiFigures(QPainter& painter, double width, const ChinaAiSheet& sheet);
/// The height of what one of these takes.
using ChinaAiPainter = std::function<double(QPainter& painter, double width, const ChinaAiSheet& sheet)>;
[[nodiscard]] double chinaAiHeight(double width, const ChinaAiSheet& sheet, const ChinaAiPainter& paint);
/// The gap in pieces that pages may part: as many as there is something to show in.
[[nodiscard]] std::vector<ChinaAiPainter> chinaAiGapPieces(const ChinaAiSheet& sheet);

/// "China AI · 7 Mar 2025".
[[nodiscard]] QString chinaAiTitle(const ChinaAiSheet& sheet);
/// Content as the screen shows it, with a heading and the command that makes it again.
inline constexpr int kChinaAiWidth = 1376;
[[nodiscard]] QSize chinaAiPageSize(const ChinaAiSheet& sheet, int width = kChinaAiWidth);
void paintChinaAiPage(QPainter& painter, double width, const ChinaAiSheet& sheet);
/// The page as a document, as wide as is said (at least 700) and as high as it gets.
[[nodiscard]] FigureDocument chinaAiPicture(const ChinaAiSheet& sheet, int width = kChinaAiWidth);

} // namespace chinatech

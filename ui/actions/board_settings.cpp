// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/board_settings.h"

#include "core/base/code_table.h"

namespace chinatech {

namespace {

constexpr std::array kViews{std::pair{BoardView::Table, "table"}, std::pair{BoardView::HeatMap, "heatmap"},
                            std::pair{BoardView::RiskReturn, "risk"}, std::pair{BoardView::Correlation, "correlation"},
                            std::pair{BoardView::Months, "months"}};
constexpr std::array kGroupings{std::pair{BoardGrouping::None, "none"}, std::pair{BoardGrouping::Sector, "sector"},
                                std::pair{BoardGrouping::Exchange, "exchange"},
                                std::pair{BoardGrouping::Currency, "currency"}};
constexpr std::array kSizes{std::pair{BoardSize::MarketCap, "cap"}, std::pair{BoardSize::Turnover, "turnover"},
                            std::pair{BoardSize::Equal, "equal"}};

constexpr int kLeastWidth = 30;
constexpr int kMostWidth = 800;

} // namespace

BoardSelection readBoard(const Settings& settings)
{
    BoardSelection board;
    board.view = valueOf(kViews, settings.text(Setting::BoardView)).value_or(board.view);
    board.grouping = valueOf(kGroupings, settings.text(Setting::BoardGrouping)).value_or(board.grouping);
    board.size = valueOf(kSizes, settings.text(Setting::BoardSize)).value_or(board.size);
    if (const Result<Range> range = Range::parse(settings.text(Setting::BoardRange)))
        board.range = *range;
    board.list = settings.text(Setting::BoardList);
    board.columns = settings.list(Setting::BoardColumns);
    for (const QString& width : settings.list(Setting::BoardWidths)) {
        const int pixels = width.section(u':', 1).toInt();
        if (pixels >= kLeastWidth && pixels <= kMostWidth)
            board.widths[width.section(u':', 0, 0)] = pixels;
    }
    const QString sort = settings.text(Setting::BoardSort);
    board.sortColumn = sort.section(u':', 0, 0);
    board.isDescending = sort.section(u':', 1) != QLatin1String("up");
    const QStringList folded = settings.list(Setting::BoardFolded);
    board.folded = QSet<QString>{folded.begin(), folded.end()};
    board.company = settings.text(Setting::BoardCompany);
    return board;
}

void writeBoard(Settings& settings, const BoardSelection& board)
{
    QStringList widths;
    for (auto width = board.widths.cbegin(); width != board.widths.cend(); ++width)
        widths.append(width.key() + u':' + QString::number(width.value()));
    QStringList folded{board.folded.begin(), board.folded.end()};
    folded.sort();
    settings.set(Setting::BoardView, codeOf(kViews, board.view));
    settings.set(Setting::BoardGrouping, codeOf(kGroupings, board.grouping));
    settings.set(Setting::BoardSize, codeOf(kSizes, board.size));
    settings.set(Setting::BoardRange, board.range.code());
    settings.set(Setting::BoardList, board.list);
    settings.set(Setting::BoardColumns, board.columns);
    settings.set(Setting::BoardWidths, widths);
    settings.set(Setting::BoardSort, board.sortColumn + (board.isDescending ? QLatin1String(":down") : QLatin1String(":up")));
    settings.set(Setting::BoardFolded, folded);
    settings.set(Setting::BoardCompany, board.company);
}

} // namespace chinatech

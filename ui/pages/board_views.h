// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_heat.h"
#include "core/models/board_twin.h"
#include "ui/pages/board_drawing.h"
#include "ui/pages/board_matrix_drawing.h"

#include <memory>

namespace chinatech {

/// So many listings of the list make a matrix that can be read.
inline constexpr std::size_t kMostCorrelated = 40;

/// All that one view of the board needs, computed away from the window: the figures always, the rest where it is shown.
struct BoardAnswer {
    std::shared_ptr<const Market> market;
    std::shared_ptr<const BoardFigures> figures = std::make_shared<const BoardFigures>();
    std::shared_ptr<const CorrelationMatrix> matrix;
    std::shared_ptr<const MonthsContent> months;
};
[[nodiscard]] BoardAnswer boardAnswer(std::shared_ptr<const Market> market, const BoardQuery& query, BoardView view,
                                      const QString& company);
/// Whether the answer has what the view shows.
[[nodiscard]] bool answers(const BoardAnswer& answer, BoardView view, const QString& company);

/// The picture of a view that is one; empty for the table.
[[nodiscard]] BoardMaker boardMaker(const BoardAnswer& answer, const BoardSelection& board);
/// What stands above it: the title of its file.
[[nodiscard]] QString boardTitle(const BoardAnswer& answer, const BoardSelection& board, Language language);
/// The table beside a picture that is not the board's own; nothing where the board's table says the same.
[[nodiscard]] std::optional<TwinTable> boardTwin(const BoardAnswer& answer, BoardView view, Language language);
/// Its heads in the language whose translator is installed; symbols and months stay what they are.
[[nodiscard]] QStringList boardTwinHeads(const TwinTable& twin, const Range& range);

} // namespace chinatech

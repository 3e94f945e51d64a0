// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_file.h"

#include <QMimeData>

#include <functional>

namespace chinatech {

/// The document's first page for the clipboard: a picture twice as sharp as its size for programs that take pictures, the
/// drawing itself (image/svg+xml) for those that take drawings, and its title as text.
[[nodiscard]] QMimeData* figureMimeData(const QImage& picture, const QByteArray& drawing, const QString& title);

/// Paints it in the background, puts it on the clipboard and then calls "done" in the window's thread.
void copyFigure(const FigureDocument& document, const std::function<void()>& done);

} // namespace chinatech

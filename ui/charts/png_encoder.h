// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace chinatech {

/// The picture as a PNG with its texts as iTXt chunks and its resolution; no alpha. Charts are large areas of one colour:
/// without row filters, at zlib's fastest level, they take a fifth of the time of Qt's writer and fewer bytes
/// (docs/performance.md). Empty where the picture is null or too large for the format.
[[nodiscard]] QByteArray encodePng(const QImage& picture);

} // namespace chinatech

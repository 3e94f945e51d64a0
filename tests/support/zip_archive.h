// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace chinatech::testing {

/// The files of a ZIP archive (stored or deflated, no ZIP64) by name; none where it is damaged.
/// Source: APPNOTE.TXT 6.3.9, 4.3.7, 4.3.12 and 4.3.16.
[[nodiscard]] QMap<QString, QByteArray> unzipped(const QByteArray& archive);

} // namespace chinatech::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/day.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace chinatech {

/// JSON values as text. QJsonObject sorts its keys; the order of ours is part of what is promised.
[[nodiscard]] QString jsonText(const QString& text);                ///< quoted and escaped
[[nodiscard]] QString jsonTextOrNull(const QString& text);          ///< null for an empty one
[[nodiscard]] QString jsonNumber(double value);                     ///< shortest round trip; null for a missing one
[[nodiscard]] QString jsonDay(const std::optional<Day>& day);       ///< "2025-03-07" or null
/// One value a line.
[[nodiscard]] QString jsonList(const QStringList& values);
[[nodiscard]] QString jsonObject(std::initializer_list<std::pair<const char*, QString>> members);
[[nodiscard]] QString jsonObject(const std::vector<std::pair<const char*, QString>>& members);
/// With one member a line.
[[nodiscard]] QString jsonObject(const std::vector<std::pair<QString, QString>>& members);

} // namespace chinatech

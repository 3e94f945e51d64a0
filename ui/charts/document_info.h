// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/market/day.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace chinatech {

/// What a document says about itself, apart from its page.
struct DocumentInfo {
    QString title;
    QString subject;                ///< where its figures come from and of which day they are
    Language language = Language::English;
    std::optional<Day> asOf;
    QByteArray figures;             ///< CSV; travels inside a PDF as "figures.csv". Empty: nothing does.
};

[[nodiscard]] inline QString documentAuthor() { return QStringLiteral("China Tech Dashboard"); }

/// The time a document bears, in UTC: SOURCE_DATE_EPOCH where the environment sets it, else midnight of its as-of day,
/// so that the same input makes the same bytes. Without either: not valid, and the document bears no time.
/// Source: https://reproducible-builds.org/specs/source-date-epoch/
[[nodiscard]] QDateTime documentTime(std::optional<Day> asOf);

} // namespace chinatech

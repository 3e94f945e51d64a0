// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/correlation.h"
#include "core/analysis/monthly_returns.h"
#include "core/models/compare_fields.h"

namespace chinatech {

struct TwinCell {
    CompareValue value;     ///< as files have it
    QString shown;          ///< as the picture has it
};

/// The table that says the same as a picture: for the clipboard, for files and for readers who want figures.
struct TwinTable {
    QStringList heads;      ///< stable keys; symbols and months are their own
    std::vector<std::vector<TwinCell>> rows;
};

/// symbol, name, and a column a listing.
[[nodiscard]] TwinTable correlationTwin(const CorrelationMatrix& matrix, const Market& market, Language language);
/// year, "01" … "12", "year".
[[nodiscard]] TwinTable monthsTwin(const std::vector<MonthlyYear>& years);

[[nodiscard]] QByteArray twinCsv(const TwinTable& twin);
/// For spreadsheets: tabs, bare numbers, missing figures empty.
[[nodiscard]] QString twinTsv(const TwinTable& twin);
/// For documents: as the picture shows it.
[[nodiscard]] QString twinHtml(const TwinTable& twin);

/// "0.69", "−0.03"; "—" where it is missing.
[[nodiscard]] QString formatCorrelation(double value);

} // namespace chinatech

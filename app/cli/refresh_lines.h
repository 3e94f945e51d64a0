// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/market/market.h"
#include "core/refresh/refresh_report.h"

namespace chinatech {

/// Writes what a refresh comes to, each line as soon as it is known; JSON as a whole at its end.
/// JSON: {"rows": [{"symbol", "name", "result", "new_bars", "quarantined", "actions", "fixings", "through", "feed",
/// "error", "error_text", "waiting", "quote_error", "quote_error_text"}], "cancelled"}; CSV has the keys of a row.
class RefreshLines {
public:
    /// The market knows the names; no symbols: of everything that has a price.
    RefreshLines(const VerbContext& context, const Market& names, const QStringList& symbols);

    void add(const RefreshLine& line);
    /// On standard error, where the lines themselves do not show how far it is.
    void tell(const RefreshProgress& progress);
    void end(bool isCancelled);

private:
    [[nodiscard]] QString nameOf(const QString& subject) const;
    [[nodiscard]] QString tableLine(const RefreshLine& line) const;
    [[nodiscard]] QString csvLine(const RefreshLine& line) const;
    [[nodiscard]] QString jsonRow(const RefreshLine& line) const;

    const VerbContext& m_context;
    const Market& m_names;
    int m_symbolWidth = 0;
    int m_nameWidth = 0;
    QStringList m_rows;     ///< of the JSON
};

} // namespace chinatech

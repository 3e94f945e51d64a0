// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopback_answer.h"

#include <vector>

namespace chinatech::testing {

/// The recorded answers of ../shared/feeds, as feeds/REPLAY.tsv lists them. A request is known by its path and by the
/// parameter that says which listing it asks for; days and formats are those of the recording.
class ReplayFeeds {
public:
    ReplayFeeds();

    /// The recordings are here; otherwise the test skips.
    [[nodiscard]] bool isHere() const { return !m_rows.empty(); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// 404 where nothing was recorded. Reads files only: may be called in the server's thread.
    [[nodiscard]] Answer answerTo(const SeenRequest& seen) const;

private:
    struct Row {
        QByteArray path;
        QList<std::pair<QByteArray, QByteArray>> query;     ///< decoded
        int status;
        QByteArray contentType;
        QString file;
    };

    [[nodiscard]] static int likeness(const Row& row, const Row& asked);

    std::vector<Row> m_rows;
};

} // namespace chinatech::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <vector>

namespace chinatech {

/// What a store holds, for people and for the data screen.
struct StoreInfo {
    struct Table {
        QString name;
        std::int64_t rows = 0;
    };
    struct Source {
        QString name;
        std::int64_t bars = 0;
        std::int64_t fixings = 0;
    };
    struct Closure {
        QString exchange;
        Day day;
    };

    QString path;
    std::int64_t bytes = 0;         ///< of the file and its write-ahead log
    int schemaVersion = 0;
    std::vector<Table> tables;      ///< by name
    std::vector<Source> sources;    ///< by name, those that delivered something
    std::optional<DayRange> bars;   ///< oldest and newest bar
    std::vector<Closure> unscheduledClosures;   ///< closures nobody announced, as the bars show them
};

[[nodiscard]] Result<StoreInfo> readStoreInfo(const Store& store);

/// What SQLite finds wrong with the file, one line each; empty for a sound one.
[[nodiscard]] Result<QStringList> checkIntegrity(const Store& store);

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace chinatech::bench {

/// A data folder with invented daily bars, so many for each of 30 instruments (those of the bundled universe and two
/// more), that end on 2025-03-07: random walks from a fixed seed. Made once, through the import people use.
class BenchStore {
public:
    explicit BenchStore(int barsEach);

    [[nodiscard]] QByteArray dataDir() const { return m_folder.path().toUtf8(); }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    QTemporaryDir m_folder;
    bool m_isGood = false;
};

} // namespace chinatech::bench

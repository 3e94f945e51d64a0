// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/restore.h"

#include <QWidget>

class QLabel;
class QLayout;

namespace chinatech {

/// What a restored store was made of.
struct Restored {
    Backup backup;
    QString kept;       ///< where the file is now that was replaced
};

/// What stands in the window's place when the store cannot be used: why, and that nothing was touched, in both languages.
/// A damaged one can be restored from the newest sound backup.
class StartFailure : public QWidget {
    Q_OBJECT
public:
    StartFailure(const Error& error, const DataDirectory& directory, QWidget* parent = nullptr);

    /// What was restored, if the reader wanted it.
    [[nodiscard]] const std::optional<Restored>& restored() const { return m_restored; }

    /// Shows it until it is closed or the store is restored.
    static std::optional<Restored> run(const Error& error, const DataDirectory& directory);

private:
    [[nodiscard]] QLayout* makeButtons(const DataDirectory& directory);
    void restore(const DataDirectory& directory);

    std::optional<Backup> m_backup;
    std::optional<Restored> m_restored;
    QLabel* m_problem;          ///< why restoring failed; hidden until it did
};

} // namespace chinatech

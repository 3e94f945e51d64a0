// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings_table.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace chinatech {

/// The settings file. A value that is not there or makes no sense reads as its default; a file that is none of ours is
/// put aside under another name, so that nothing of it is lost. Written by itself some time after a change, and at the end.
class Settings {
public:
    explicit Settings(const QString& path);
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] QString text(Setting setting) const;      ///< also choices, by code
    [[nodiscard]] bool flag(Setting setting) const;
    [[nodiscard]] QStringList list(Setting setting) const;
    [[nodiscard]] QByteArray bytes(Setting setting) const;
    [[nodiscard]] bool isSet(Setting setting) const;

    void set(Setting setting, const QString& text);
    void set(Setting setting, bool flag);
    void set(Setting setting, const QStringList& list);
    void set(Setting setting, const QByteArray& bytes);

    /// Writes what changed now.
    void save();
    /// Where a damaged file was put, if this start found one.
    [[nodiscard]] const QString& putAside() const { return m_putAside; }

private:
    std::unique_ptr<QSettings> m_file;
    QString m_putAside;
};

} // namespace chinatech

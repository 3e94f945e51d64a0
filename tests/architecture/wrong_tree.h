// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace chinatech::architecture {

/// A small tree in a temporary folder, made to break a rule: what shows that the rule can fail.
class WrongTree {
public:
    WrongTree& with(const QString& path, const QByteArray& text)
    {
        const QString full = m_folder.filePath(path);
        QDir{}.mkpath(full.section(QLatin1Char{'/'}, 0, -2));
        QFile file{full};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return *this;
    }
    [[nodiscard]] QString root() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// The breaches, for a failing test's message.
[[nodiscard]] inline std::string listed(const QStringList& breaches)
{
    return breaches.join(QLatin1Char{'\n'}).toStdString();
}

} // namespace chinatech::architecture

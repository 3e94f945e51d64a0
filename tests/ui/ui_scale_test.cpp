// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ui_scale.h"

#include "core/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

int storedIn(const QByteArray& file)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile out{path};
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(file);
    out.close();
    return storedUiScale(Settings{path});
}

TEST(UiScale, IsReadWithinItsBounds)
{
    EXPECT_EQ(storedIn("[window]\nscale=150\n"), 150);
    EXPECT_EQ(storedIn("[window]\nscale=90\n"), 90);
    EXPECT_EQ(storedIn("[window]\nscale=500\n"), 100);
    EXPECT_EQ(storedIn("[window]\nscale=large\n"), 100);
    EXPECT_EQ(storedIn(""), 100);
}

TEST(UiScale, MultipliesWhatTheEnvironmentBrings)
{
    const bool wasSet = qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    if (wasSet)
        GTEST_SKIP() << "this run is scaled by its environment";
    applyUiScale(150);
    EXPECT_DOUBLE_EQ(qgetenv("QT_SCALE_FACTOR").toDouble(), 1.5);
    EXPECT_EQ(appliedUiScale(), 150);
    // A program started from here must not be scaled twice.
    EXPECT_FALSE(unscaledEnvironment().contains(QStringLiteral("QT_SCALE_FACTOR")));
    applyUiScale(100);
    EXPECT_FALSE(qEnvironmentVariableIsSet("QT_SCALE_FACTOR"));
}

} // namespace
} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    QStandardPaths::setTestModeEnabled(true);
    const QCoreApplication application{argc, argv};
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/main/pin_environment.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    chinatech::testing::pinEnvironment();
    const QCoreApplication application{argc, argv};
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

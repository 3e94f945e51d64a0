// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/main/pin_environment.h"

#include <QApplication>

#include <gtest/gtest.h>

/// What fontconfig keeps of patterns and matches is its own and grows with the fonts that were looked for, not with our
/// windows; LeakSanitizer asks for this function by its name.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }

int main(int argc, char** argv)
{
    chinatech::testing::pinEnvironment();
    const QApplication application{argc, argv};
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print_version.h"

int main()
{
    chinatech::printVersion();
    return 0;
}

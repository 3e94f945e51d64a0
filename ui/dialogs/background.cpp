// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/background.h"

#include <utility>

namespace chinatech {

namespace {

std::function<void(BackgroundWork)>& chosenRunner()
{
    static std::function<void(BackgroundWork)> runner;
    return runner;
}

} // namespace

void setBackground(std::function<void(BackgroundWork)> runner) { chosenRunner() = std::move(runner); }

void runInBackground(const BackgroundWork& work)
{
    if (chosenRunner())
        chosenRunner()(work);
    else
        work()();
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace chinatech {

/// Work off the GUI thread gives back what is to be done on it with the result.
using BackgroundWork = std::function<std::function<void()>()>;

/// Who runs such work; nobody set (tests, documents): it is done at once, where it was asked for.
void setBackground(std::function<void(BackgroundWork)> runner);
void runInBackground(const BackgroundWork& work);

} // namespace chinatech

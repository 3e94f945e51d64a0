// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFunctionPointer>

namespace chinatech {

/// A function of one of the program's own libraries that are loaded when something of them is first needed, because what
/// they are linked with would make every start longer. They lie in lib/chinatech, beside the program's folder or one
/// further up. Any thread; a library stays loaded. CannotOpen: it is not there, or cannot be loaded.
[[nodiscard]] Result<QFunctionPointer> onDemand(const char* library, const char* function);

/// The same, as what it is: onDemand<decltype(writeWorkbook)>(…).
template<class Function>
[[nodiscard]] Result<Function*> onDemand(const char* library, const char* function)
{
    const Result<QFunctionPointer> found = onDemand(library, function);
    if (!found)
        return std::unexpected(found.error());
    return reinterpret_cast<Function*>(*found);
}

} // namespace chinatech

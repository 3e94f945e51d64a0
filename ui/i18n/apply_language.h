// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"

namespace chinatech {

class Session;

/// Turns the whole program to a language at once: translators, the locale of every window, then the session's readers.
void applyLanguage(Session& session, Language language);

} // namespace chinatech

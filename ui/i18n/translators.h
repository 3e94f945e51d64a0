// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"

class QCoreApplication;

namespace chinatech {

/// Makes the application speak that language: our own texts, and Qt's for its dialogs. Replaces the translators of
/// an earlier call; widgets are told by Qt's LanguageChange event.
void installTranslators(QCoreApplication& application, Language language);

} // namespace chinatech

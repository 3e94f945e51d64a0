// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace chinatech {

/// --out, --size, --scale, --paper, --orientation, --each and the options of a return.
[[nodiscard]] QList<QCommandLineOption> exportOptions();

/// chinatech export compare|company|board|table|china-ai [SYMBOL…] --out FILE: writes a figure, a page or the data behind
/// it. With several languages one file each, FILE-ko.pdf and FILE-en.pdf.
ExitCode runExport(const VerbContext& context);

} // namespace chinatech

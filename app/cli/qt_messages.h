// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chinatech {

/// Keeps Qt's own remarks off standard error: with "quiet" all of them, else those about a runtime folder, which Qt asks
/// for while it looks for a display that a verb does not need. Fatal ones are said in any case.
void silenceQt(bool quiet);

} // namespace chinatech

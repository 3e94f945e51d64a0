// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/charts/document_info.h"

namespace chinatech {

/// A PDF as QPdfWriter made it, with what that cannot say: language, author, subject, a date that does not change with
/// the clock, an identifier made of the content, and the figures as an attached file. Its pages stay as they are.
/// The same pages and the same info make the same bytes. CannotWrite where "pages" is no PDF.
[[nodiscard]] Result<QByteArray> recordInPdf(const QByteArray& pages, const DocumentInfo& info);

} // namespace chinatech

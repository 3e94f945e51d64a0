// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paper_size.h"

namespace chinatech {

QSize paperPixels(Paper paper, bool isPortrait)
{
    const QSize upright = paper == Paper::Letter ? QSize{816, 1056} : QSize{794, 1123};
    return isPortrait ? upright : upright.transposed();
}

QPageSize::PageSizeId paperId(Paper paper) { return paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4; }

} // namespace chinatech

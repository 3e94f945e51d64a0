// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/request_strip.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kStep = 4;
constexpr int kStroke = 3;
constexpr int kHeight = 12;

/// Full: usable. The upper half: an answer without figures. The lower half: a failure.
QRect strokeOf(RequestMark mark, int left, int top)
{
    switch (mark) {
    case RequestMark::Nothing: return {left, top, kStroke, kHeight / 2};
    case RequestMark::Failed: return {left, top + kHeight / 2, kStroke, kHeight / 2};
    case RequestMark::Usable:
    case RequestMark::Refused: break;
    }
    return {left, top, kStroke, kHeight};
}

QColor colourOf(RequestMark mark, const Tokens& t)
{
    switch (mark) {
    case RequestMark::Usable: return t.ok;
    case RequestMark::Nothing: return t.text2;
    case RequestMark::Failed: return t.warn;
    case RequestMark::Refused: break;
    }
    return t.error;
}

} // namespace

void paintRequestStrip(QPainter& painter, const QRect& area, const std::vector<RequestMark>& marks, const Tokens& tokens)
{
    const int top = area.center().y() - kHeight / 2 + 1;
    const int slots = std::min(kStripMarks, (area.width() + 1) / kStep);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < slots; ++i) {
        const int left = area.left() + i * kStep;
        // From the newest one backwards.
        const int from = static_cast<int>(marks.size()) - slots + i;
        if (from < 0) {
            painter.fillRect(QRect{left + 1, top + kHeight / 2 - 1, 1, 1}, tokens.strong);
            continue;
        }
        const RequestMark mark = marks[static_cast<std::size_t>(from)];
        const QRect stroke = strokeOf(mark, left, top);
        painter.fillRect(stroke, colourOf(mark, tokens));
        // A refusal is hollow: it can be told from a usable answer without seeing red.
        if (mark == RequestMark::Refused)
            painter.fillRect(QRect{left + 1, top + 1, 1, kHeight - 2}, tokens.surface);
    }
}

} // namespace chinatech

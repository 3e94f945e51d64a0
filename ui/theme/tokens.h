// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace chinatech {

/// Which colours mean up and down.
enum class ColourConvention { Korea, China, West, Safe };

/// Every colour of the program. The frame is paper and ink; hue belongs to data (docs/design.md).
struct Tokens {
    bool dark = false;
    QColor window;      ///< menu bar, rail, status bar
    QColor surface;     ///< pages
    QColor sunken;      ///< group rows, segment track
    QColor raised;      ///< popovers
    QColor hover;
    QColor border;      ///< dividers
    QColor grid;        ///< chart and row lines
    QColor strong;      ///< axis, fields, popover edge
    QColor text;
    QColor text2;       ///< labels, codes, ticks
    QColor faint;       ///< "—" and stale figures
    QColor disabled;
    QColor accent;      ///< focus, link, selection, progress
    QColor soft;        ///< selected row, measured span
    QColor ink;         ///< chosen segment, primary button, tags
    QColor onInk;
    QColor ground;      ///< area under the benchmark
    QColor ok;
    QColor warn;
    QColor warnFill;
    QColor warnEdge;
    QColor error;
    QColor errorFill;
    QColor errorEdge;
    QColor up;
    QColor down;
    std::array<QColor, 12> series;

    /// Colour of a signed figure; text for zero.
    [[nodiscard]] QColor direction(double value) const;
};

[[nodiscard]] Tokens makeTokens(bool dark, ColourConvention convention);

/// So much of "top" over "under", 0…1.
[[nodiscard]] QColor mixed(const QColor& top, const QColor& under, double share);

/// A company's own slot among the series colours (an ADR has its issuer's); −1 for companies that have none.
[[nodiscard]] int preferredSlot(const QString& symbol);

} // namespace chinatech

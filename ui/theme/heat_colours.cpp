// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/heat_colours.h"

#include <cmath>

namespace chinatech {

namespace {

struct Ends {
    QRgb up;
    QRgb down;
};

Ends endsOf(bool dark, ColourConvention convention)
{
    switch (convention) {
    case ColourConvention::Korea: return dark ? Ends{0xB2322F, 0x2B5FB8} : Ends{0xC22A33, 0x1F5BC4};
    case ColourConvention::China: return dark ? Ends{0xB2322F, 0x146F47} : Ends{0xC22A33, 0x0B7A4E};
    case ColourConvention::West: return dark ? Ends{0x146F47, 0xA93532} : Ends{0x0B7A4E, 0xC22A33};
    case ColourConvention::Safe: return dark ? Ends{0x9A5A12, 0x2B5FB8} : Ends{0xA85410, 0x1F5BC4};
    }
    return {};
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor heatColour(double value, double share, const Tokens& tokens, ColourConvention convention)
{
    const QColor neutral = tokens.dark ? QColor{0x2A, 0x2F, 0x38} : QColor{0xE6, 0xE4, 0xDF};
    const Ends ends = endsOf(tokens.dark, convention);
    return share <= 0 ? neutral : mixed(QColor{value > 0 ? ends.up : ends.down}, neutral, share);
}

QColor heatText(const QColor& ground, const Tokens& tokens)
{
    const double light = luminance(ground);
    const bool isWhite = tokens.dark || 1.05 / (light + 0.05) >= (light + 0.05) / 0.05;
    return isWhite ? QColor{Qt::white} : QColor{Qt::black};
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QStringList>

#include <fontconfig/fontconfig.h>

namespace chinatech {

namespace {

QFont sized(const QStringList& families, double pixels, bool bold)
{
    QFont font;
    font.setFamilies(families);
    // Pixel sizes are whole numbers in QFont; half a pixel matters to nobody.
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    // As in the charts: letters stand as far apart as on paper, and one opened font does for both.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont typeface(double pixels, bool bold)
{
    return sized({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK KR")}, pixels, bold);
}

QFont paperTitleTypeface(double pixels)
{
    return sized({QStringLiteral("Noto Serif"), QStringLiteral("Noto Serif CJK KR")}, pixels, true);
}

void readFontConfiguration() { FcInit(); }

void loadTypefaces()
{
    struct Used {
        int pixels;
        bool bold;
        bool both;      ///< the Korean family too, which also has the minus and the arrows
    };
    for (const auto& [pixels, bold, both] : {Used{11, false, true}, {11, true, true}, {12, false, true}, {12, true, true},
                                             {13, true, true}, {10, false, false}, {10, true, false}, {17, true, false}}) {
        const QFontMetricsF metrics{typeface(pixels, bold)};
        static_cast<void>(metrics.horizontalAdvance(both ? QStringLiteral("YTD \uac00") : QStringLiteral("YTD ")));
    }
}

} // namespace chinatech

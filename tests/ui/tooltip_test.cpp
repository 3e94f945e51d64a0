// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "tests/ui/chart_panes.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/layers/tooltip_layer.h"
#include "ui/i18n/translators.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

/// Where the layer paints for a crosshair in the middle.
QRect inked(const Picture& picture)
{
    QImage image{picture.geometry.area.size().toSize(), QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    {
        QPainter painter{&image};
        TooltipLayer layer;
        layer.prepare(picture);
        layer.paint(painter, picture);
    }
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                ink = ink.united({x, y, 1, 1});
        }
    }
    return ink;
}

PriceContent crowded()
{
    PriceContent content = priceWithPanes(120);
    content.kind = PriceKind::Candles;
    content.sourceNote = QStringLiteral("Imported files, up to 7 Mar 2025");
    for (int i = 0; i < 4; ++i)
        content.overlays.push_back(waves(content, QStringLiteral("SMA %1").arg(20 * (i + 1)), 100, 5, 30 + 10 * i, 2 + i));
    for (int i = 0; i < 3; ++i)
        content.events.push_back({content.axis[60], false, QStringLiteral("AI"), QStringLiteral("Event %1").arg(i), {}});
    return content;
}

} // namespace

/// What stands below the lines is read at the crosshair as well.
TEST(Tooltip, LeavesThePanesBelowUncovered)
{
    installTranslators(*qApp, Language::English);
    for (const Language language : {Language::English, Language::Korean}) {
        installTranslators(*qApp, language);
        // The least window's chart, alone and with panes; and one with room.
        for (const QSizeF size : {QSizeF{643, 290}, QSizeF{643, 520}, QSizeF{900, 700}}) {
            const PriceContent content = crowded();
            Picture picture;
            picture.style = chartStyle(language);
            picture.figure = priceFigure(content, picture.style);
            picture.geometry = priceGeometry(picture.figure, {{}, size}, {true, false, 0});
            picture.generation = 1;
            for (const int session : {5, 60, 115}) {
                picture.interaction.crosshair = session;
                const QRect box = inked(picture);
                const ChartGeometry& geometry = picture.geometry;
                EXPECT_FALSE(box.isEmpty());
                EXPECT_LE(box.bottom(), std::max(geometry.plot.bottom(), geometry.tape.bottom()) + 1)
                    << size.height() << " at " << session;
                EXPECT_GE(box.left(), geometry.plot.left());
                EXPECT_LE(box.right(), geometry.plot.right() + 1);
            }
        }
    }
    installTranslators(*qApp, Language::English);
}

} // namespace chinatech::testing

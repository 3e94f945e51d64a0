// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/png_encoder.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

/// Every channel differs from the others, so that a swapped one shows.
QImage picture(QImage::Format format)
{
    QImage image{61, 37, format};
    image.fill(QColor{250, 120, 10});
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor{20, 40, 200});
    painter.drawLine(1, 2, 55, 30);
    painter.end();
    image.setDotsPerMeterX(7559);
    image.setDotsPerMeterY(7559);
    image.setText(QStringLiteral("Title"), QStringLiteral("알리바바 +69.90%"));
    image.setText(QStringLiteral("Description"), QStringLiteral("a & b"));
    return image;
}

TEST(PngEncoder, EveryPixelAndEveryWordComesBack)
{
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_RGB888}) {
        const QImage wanted = picture(format);
        const QImage read = QImage::fromData(encodePng(wanted), "PNG");
        EXPECT_EQ(read.convertToFormat(QImage::Format_RGB32), wanted.convertToFormat(QImage::Format_RGB32));
        EXPECT_EQ(read.text(QStringLiteral("Title")), wanted.text(QStringLiteral("Title")));
        EXPECT_EQ(read.text(QStringLiteral("Description")), QLatin1String("a & b"));
        EXPECT_EQ(read.dotsPerMeterX(), 7559);
    }
}

TEST(PngEncoder, NothingMakesNothing)
{
    EXPECT_TRUE(encodePng({}).isEmpty());
}

} // namespace
} // namespace chinatech

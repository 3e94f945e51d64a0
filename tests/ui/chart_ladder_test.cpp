// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/layers/base_layer.h"
#include "ui/charts/layers/ladder_layer.h"
#include "ui/charts/layers/line_layer.h"
#include "ui/theme/line_pattern.h"

#include <QBuffer>
#include <QSvgGenerator>

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

constexpr QSize kSize{1280, 640};

Picture pictureOf(const CompareContent& content, std::optional<Span> span = std::nullopt)
{
    Picture picture;
    picture.style = chartStyle();
    picture.figure = compareFigure(content, picture.style);
    picture.geometry = compareGeometry(picture.figure, QRectF{QPointF{}, QSizeF{kSize}}, {});
    if (span) {
        picture.geometry.span = *span;
        fitValues(picture.geometry, picture.figure);
    }
    return picture;
}

/// Everything the layer writes, as SVG keeps it.
QString wordsOf(Layer& layer, Picture picture)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(kSize);
    QPainter painter{&generator};
    picture.target.isVector = true;
    layer.prepare(picture);
    layer.paint(painter, picture);
    painter.end();
    return QString::fromUtf8(bytes);
}

QImage pixelsOf(Layer& layer, const Picture& picture)
{
    QImage image{kSize, QImage::Format_RGB32};
    image.fill(picture.tokens().surface);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    layer.prepare(picture);
    layer.paint(painter, picture);
    return image;
}

bool isInk(const QImage& image, QPointF at, const QColor& colour)
{
    return image.pixelColor(at.toPoint()).rgb() == colour.rgb();
}

/// Everything that was painted, however faint.
int inkOf(const QImage& image, const QColor& ground)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == ground.rgb() ? 0 : 1;
    }
    return count;
}

} // namespace

TEST(ChartLadder, SaysWhatTheLinesStandAtWhereTheViewEnds)
{
    CompareContent content = lineOf({0, 10, 20, 30, 40, 50, 60, 70, 80, 90});
    content.rangeLabel = QStringLiteral("YTD");
    LadderLayer ladder;
    const QString whole = wordsOf(ladder, pictureOf(content));
    EXPECT_TRUE(whole.contains(QLatin1String("+90.00%")));
    EXPECT_TRUE(whole.contains(QLatin1String(">YTD</text>")));
    // Nine weekdays from Monday, 2 January 2006: the fifth is the 6th.
    const QString early = wordsOf(ladder, pictureOf(content, Span{0, 4.6}));
    EXPECT_TRUE(early.contains(QLatin1String("+40.00%")));
    EXPECT_FALSE(early.contains(QLatin1String("+90.00%")));
    EXPECT_TRUE(early.contains(QLatin1String(">YTD to 6 Jan 2006</text>")));
    // Zoomed in with the end in view it is the range's return again.
    EXPECT_TRUE(wordsOf(ladder, pictureOf(content, Span{3, 9})).contains(QLatin1String("+90.00%")));
}

TEST(ChartLadder, ALateStarterHasNoFigureWhereverTheViewEnds)
{
    CompareContent content = walks(2, 20);
    ChartLine& late = content.lines[1];
    late.rangeReturn = kMissing;
    late.data.startsLate = true;
    late.data.x.clear();
    late.data.value.clear();
    late.data.close.clear();
    for (int x = 10; x < 20; ++x) {
        late.data.x.push_back(x);
        late.data.value.push_back((x - 10) * 0.5);
        late.data.close.push_back(100);
    }
    late.data.gapBefore.assign(10, false);
    LadderLayer ladder;
    EXPECT_TRUE(wordsOf(ladder, pictureOf(content, Span{0, 15})).contains(QChar{0x2014}));
    EXPECT_FALSE(wordsOf(ladder, pictureOf(content, Span{0, 15})).contains(QLatin1String("+250.00%")));
    EXPECT_TRUE(wordsOf(ladder, pictureOf(content, Span{0, 5})).contains(QLatin1String(">Company 1</text>")));
}

TEST(ChartLadder, AStaleLineEndsAtItsOwnLastSession)
{
    CompareContent content = lineOf({0, 10, 20, 30, 40, 40, 40, 40, 40, 40});
    RebasedLine& line = content.lines.front().data;
    for (auto* values : {&line.value, &line.close})
        values->resize(5);
    line.x.resize(5);
    line.gapBefore.resize(5);
    const Picture picture = pictureOf(content);
    LadderLayer ladder;
    const QImage image = pixelsOf(ladder, picture);
    const QColor colour = picture.figure.lines.front().colour;
    const double y = picture.geometry.y(0.4);
    EXPECT_TRUE(isInk(image, {picture.geometry.x(4), y}, colour));
    // At the chart's end there is at most the dotted level: nothing as thick as a dot.
    const QPointF end{picture.geometry.plot.right(), y};
    EXPECT_FALSE(isInk(image, end - QPointF{0, 2}, colour) && isInk(image, end + QPointF{0, 2}, colour));
}

TEST(ChartLadder, MarksWhoRestsOnTheSample)
{
    CompareContent content = walks(2, 20);
    content.lines[1].mark = QStringLiteral("sample");
    LadderLayer ladder;
    EXPECT_EQ(wordsOf(ladder, pictureOf(content)).count(QLatin1String(">sample</text>")), 1);
}

TEST(ChartBase, LinesThatBeginTogetherShareOneDate)
{
    CompareContent content = walks(6, 200);
    for (std::size_t i = 0; i < 6; ++i) {
        RebasedLine& line = content.lines[i].data;
        line.startsLate = true;
        const int start = i < 5 ? 100 : 101;    // five together, one a session later
        line.x.erase(line.x.begin(), line.x.begin() + start);
        for (auto* values : {&line.value, &line.close})
            values->erase(values->begin(), values->begin() + start);
        line.gapBefore.resize(line.x.size());
        line.baseDay = content.axis[static_cast<std::size_t>(start)];
        const double base = line.value.front();
        for (double& value : line.value)
            value -= base;
    }
    BaseLayer layer;
    const QString words = wordsOf(layer, pictureOf(content));
    // The hundredth weekday after Monday, 2 January 2006, is 20 weeks on.
    EXPECT_EQ(words.count(QLatin1String(">22 May 2006</text>")), 1);
    EXPECT_LE(words.count(QLatin1String(">23 May 2006</text>")), 1);
}

TEST(LinePattern, TellsThoseWhoShareAColourApart)
{
    EXPECT_TRUE(patternOfSlot(0).isSolid());
    EXPECT_TRUE(patternOfSlot(11).isSolid());
    EXPECT_FALSE(patternOfSlot(12).isSolid());
    EXPECT_FALSE(patternOfSlot(24).isSolid());
    EXPECT_NE(patternOfSlot(12), patternOfSlot(24));
    EXPECT_EQ(colourOfSlot(14), 2);

    CompareContent content = lineOf({0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    LineLayer layer;
    content.lines.front().slot = 2;
    const int whole = inkOf(pixelsOf(layer, pictureOf(content)), chartStyle().tokens.surface);
    content.lines.front().slot = 14;
    const int dashes = inkOf(pixelsOf(layer, pictureOf(content)), chartStyle().tokens.surface);
    ASSERT_GT(whole, 500);
    // Ten in fourteen pixels are painted, and a little of the gaps by the ends of the dashes.
    EXPECT_GT(static_cast<double>(dashes) / whole, 10.0 / 14);
    EXPECT_LT(static_cast<double>(dashes) / whole, 12.5 / 14);
}

} // namespace chinatech::testing

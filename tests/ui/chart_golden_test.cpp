// SPDX-License-Identifier: GPL-3.0-or-later
// Each layer of each chart painted alone, and the charts whole, held against stored pictures.
#include "tests/ui/chart_fixture.h"
#include "tests/ui/chart_panes.h"
#include "tests/ui/golden_image.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/layer_table.h"
#include "ui/i18n/translators.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <cxxabi.h>

#include <cstdlib>
#include <typeinfo>

namespace chinatech::testing {

namespace {

constexpr QSize kSize{600, 420};

QString nameOf(const Layer& layer)
{
    const Layer& dynamic = layer;
    char* const full = abi::__cxa_demangle(typeid(dynamic).name(), nullptr, nullptr, nullptr);
    const QString name = QString::fromLatin1(full).section(QStringLiteral("::"), -1);
    std::free(full);    // NOLINT: what the ABI allocates
    return name;
}

CompareContent comparison()
{
    CompareContent content = walks(4, 90, 7);
    content.title = QStringLiteral("Two of three ahead");
    content.subtitle = QStringLiteral("Price return, local currency");
    content.footer = QStringLiteral("Source: none");
    content.selectedNote = QStringLiteral("Chosen: Company 1");
    content.eventsLabel = QStringLiteral("Events");
    content.selected = QStringLiteral("S1");
    content.lines[3].isBenchmark = true;
    content.lines[0].data.gapBefore[50] = true;
    content.lines[2].hidden = true;
    content.events = {{content.axis[20], false, QStringLiteral("AI"), QStringLiteral("A model"), {}},
                      {content.axis[60], true, QStringLiteral("P"), QStringLiteral("A policy"), QStringLiteral("S0")}};
    return content;
}

PriceContent price(PriceKind kind)
{
    PriceContent content = priceWithPanes(120);
    content.panes.resize(2);
    content.kind = kind;
    content.title = QStringLiteral("Price");
    content.subtitle = QStringLiteral("HKD, closes");
    content.headline = QStringLiteral("YTD +3.20%");
    content.headlineValue = 0.032;
    content.footer = QStringLiteral("Source: none");
    content.baseDay = content.axis[30];
    content.basePrice = content.close[30];
    content.baseText = QStringLiteral("Base");
    content.highText = QStringLiteral("High");
    content.lowText = QStringLiteral("Low");
    content.events = {{content.axis[40], false, QStringLiteral("AI"), QStringLiteral("A model"), {}}};
    content.gapBefore[80] = true;
    return content;
}

/// As a hand sees it: crosshair on a session, or a measured span.
Picture pictureOf(Figure figure, ChartGeometry geometry, bool measured)
{
    Picture picture;
    picture.style = chartStyle();
    picture.figure = std::move(figure);
    picture.geometry = std::move(geometry);
    picture.generation = 1;
    if (measured)
        picture.interaction.measured = std::pair{25, 70};
    else
        picture.interaction.crosshair = 45;
    return picture;
}

QImage painted(const Picture& picture, const std::vector<Layer*>& layers)
{
    QImage image{kSize, QImage::Format_RGB32};
    image.fill(picture.tokens().surface);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    for (Layer* const layer : layers) {
        layer->prepare(picture);
        layer->paint(painter, picture);
    }
    return image;
}

void expectLayers(const QString& chart, const Picture& picture, const LayerList& layers)
{
    std::vector<Layer*> all;
    for (const auto& layer : layers) {
        all.push_back(layer.get());
        const QImage image = painted(picture, {layer.get()});
        QImage blank{kSize, QImage::Format_RGB32};
        blank.fill(picture.tokens().surface);
        // A layer that has nothing to say here says it in another of these pictures.
        if (image != blank) {
            EXPECT_TRUE(matchesGolden(image, chart + u'-' + nameOf(*layer)));
        }
    }
    EXPECT_TRUE(matchesGolden(painted(picture, all), chart));
}

QRectF area() { return QRectF{QPointF{}, QSizeF{kSize}}; }

void expectPrice(const QString& chart, const PriceContent& content, bool measured)
{
    const Figure figure = priceFigure(content, chartStyle());
    expectLayers(chart, pictureOf(figure, priceGeometry(figure, area(), {true, true, 0}), measured), priceLayers(true));
}

} // namespace

/// In English, whatever was spoken before: even its plurals are words of the catalogue.
class ChartGolden : public ::testing::Test
{
protected:
    ChartGolden() { installTranslators(*qApp, Language::English); }
};

TEST_F(ChartGolden, Comparison)
{
    const CompareContent content = comparison();
    const Figure figure = compareFigure(content, chartStyle());
    const ChartGeometry geometry = compareGeometry(figure, area(), {true, true, 0});
    expectLayers(QStringLiteral("compare"), pictureOf(figure, geometry, false), compareLayers(true));
    const Picture measured = pictureOf(figure, geometry, true);
    const LayerList layers = compareLayers(true);
    std::vector<Layer*> all;
    for (const auto& layer : layers)
        all.push_back(layer.get());
    EXPECT_TRUE(matchesGolden(painted(measured, all), QStringLiteral("compare-measured")));
}

TEST_F(ChartGolden, PriceAsAreaWithPanes)
{
    expectPrice(QStringLiteral("price"), price(PriceKind::Area), false);
}

TEST_F(ChartGolden, PriceAsCandles)
{
    PriceContent content = price(PriceKind::Candles);
    content.panes.clear();
    content.overlays.clear();
    expectPrice(QStringLiteral("candles"), content, true);
}

TEST_F(ChartGolden, PriceAsBarsOnALogarithmicScale)
{
    PriceContent content = price(PriceKind::Bars);
    content.panes.clear();
    content.logScale = true;
    expectPrice(QStringLiteral("bars"), content, true);
}

TEST_F(ChartGolden, Panes)
{
    const PriceContent content = price(PriceKind::Line);
    const Figure figure = priceFigure(content, chartStyle());
    const ChartGeometry geometry = priceGeometry(figure, area(), {});
    for (std::size_t i = 0; i < content.panes.size(); ++i)
        expectLayers(QStringLiteral("pane-") + content.panes[i].key,
                     pictureOf(figure.panes[i], geometry.inPane(i), false), paneLayers(true));
}

} // namespace chinatech::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "ui/charts/chart_export.h"

#include "core/format/numbers.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

ExportOptions options(ImageFormat format)
{
    ExportOptions result;
    result.format = format;
    return result;
}

} // namespace

TEST(ChartExport, PngHasTheAskedScale)
{
    const QTemporaryDir folder;
    const CompareContent content = walks(3, 50);
    for (const int scale : {1, 2, 3, 4}) {
        ExportOptions png = options(ImageFormat::Png);
        png.size = {800, 450};
        png.scale = scale;
        const QString path = folder.filePath(QStringLiteral("chart.png"));
        ASSERT_TRUE(exportCompare(content, chartStyle(), png, path));
        EXPECT_EQ(QImage(path).size(), QSize(800 * scale, 450 * scale));
    }
}

/// Also where title, sources and labels leave no room for lines.
TEST(ChartExport, AnySizeIsDrawn)
{
    const QTemporaryDir folder;
    CompareContent content = walks(12, 60);
    content.footer = QStringLiteral("many words about where the figures are from ").repeated(20);
    for (const QSize size : {QSize{320, 240}, QSize{200, 200}, QSize{320, 1200}, QSize{1600, 200}, QSize{60, 60}}) {
        for (const ImageFormat format : {ImageFormat::Png, ImageFormat::Svg, ImageFormat::Pdf}) {
            ExportOptions small = options(format);
            small.size = size;
            const QString path = folder.filePath(QStringLiteral("small"));
            EXPECT_TRUE(exportCompare(content, chartStyle(), small, path)) << size.width() << "x" << size.height();
            EXPECT_GT(QFileInfo{path}.size(), 0);
        }
    }
}

TEST(ChartExport, PdfPrintsEveryFigureAsText)
{
    if (!hasPoppler())
        GTEST_SKIP() << "pdftotext is not installed";
    for (const Language language : {Language::Korean, Language::English}) {
        const auto content = designContent(language);
        if (!content)
            GTEST_SKIP() << "the real history is not beside the project";
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.pdf"));
        ASSERT_TRUE(exportCompare(*content, chartStyle(language), options(ImageFormat::Pdf), path));
        QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        for (const ChartLine& line : content->lines) {
            EXPECT_TRUE(text.contains(formatReturn(line.rangeReturn))) << line.name.toStdString();
            EXPECT_TRUE(text.contains(line.name)) << line.name.toStdString();
        }
        text.remove(u' ');
        for (QString words : {content->title, content->footer, content->baseLabel, content->rangeLabel}) {
            words.remove(u' ');
            EXPECT_TRUE(text.contains(words)) << words.toStdString() << "\n" << text.toStdString();
        }
        EXPECT_EQ(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(u'\n'), 2);
    }
}

TEST(ChartExport, PricePrintsItsMarksOnAFourAsText)
{
    const auto content = designPrice(Language::Korean);
    if (!content || !hasPoppler())
        GTEST_SKIP() << "pdftotext or the real history is not there";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("price.pdf"));
    ExportOptions a4 = options(ImageFormat::Pdf);
    a4.paper = Paper::A4;
    ASSERT_TRUE(exportPrice(*content, chartStyle(Language::Korean), a4, path));
    const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const QString& words : {content->headline, content->highText, content->lowText, content->baseText,
                                 QStringLiteral("140.00"), QStringLiteral("82.40"), content->footer})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << "\n" << text.toStdString();
    EXPECT_TRUE(outputOf(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("(A4)")));
    EXPECT_EQ(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(u'\n'), 2);
}

TEST(ChartExport, WordsCanBeFoundLetterByLetter)
{
    if (!hasPoppler())
        GTEST_SKIP() << "pdftotext is not installed";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    CompareContent content = walks(1, 30);
    content.title = QStringLiteral("Officials confirm first figures, flat");
    ASSERT_TRUE(exportCompare(content, chartStyle(), options(ImageFormat::Pdf), path));
    const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    EXPECT_TRUE(text.contains(content.title)) << text.toStdString();
}

TEST(ChartExport, LargePdfStaysSmallAndPureVector)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    ASSERT_TRUE(exportCompare(walks(30, 5000), chartStyle(), options(ImageFormat::Pdf), path));
    EXPECT_LE(QFile(path).size(), 150 * 1024);
}

TEST(ChartExport, DataIsTextWhateverItLooksLike)
{
    const QTemporaryDir folder;
    CompareContent content = walks(1, 30);
    content.lines.front().name = QStringLiteral("S&P a<b");
    content.title = QStringLiteral("<i>x</i> & y");
    const QString svg = folder.filePath(QStringLiteral("chart.svg"));
    ASSERT_TRUE(exportCompare(content, chartStyle(), options(ImageFormat::Svg), svg));
    const QByteArray markup = contentOf(svg);
    EXPECT_TRUE(markup.contains("S&amp;P a&lt;b"));
    EXPECT_TRUE(markup.contains("&lt;i&gt;x&lt;/i&gt; &amp; y"));
    EXPECT_FALSE(markup.contains("<i>"));
    EXPECT_TRUE(markup.contains("</text>"));
    if (!hasPoppler())
        return;
    const QString pdf = folder.filePath(QStringLiteral("chart.pdf"));
    ASSERT_TRUE(exportCompare(content, chartStyle(), options(ImageFormat::Pdf), pdf));
    const QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("S&P a<b"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("<i>x</i> & y"))) << text.toStdString();
}

TEST(ChartExport, FailuresSayWhyAndLeaveTheOldFile)
{
    const CompareContent content = walks(2, 30);
    const ExportOptions svg = options(ImageFormat::Svg);
    const auto nowhere = exportCompare(content, chartStyle(), svg, QStringLiteral("/nonexistent/folder/chart.svg"));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::CannotWrite);

    const QTemporaryDir folder;
    const auto onFolder = exportCompare(content, chartStyle(), svg, folder.path());
    ASSERT_FALSE(onFolder);
    EXPECT_EQ(onFolder.error().code, ErrorCode::CannotWrite);

    if (!QFile::exists(QStringLiteral("/dev/full")))
        return;
    const auto full = exportCompare(content, chartStyle(), svg, QStringLiteral("/dev/full"));
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    EXPECT_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
}

} // namespace chinatech::testing

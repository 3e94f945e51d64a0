// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "ui/charts/figure_file.h"
#include "ui/dialogs/print_document.h"

#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace chinatech::testing {
namespace {

TEST(Print, TheChartFillsOnePageWithItsWords)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("print.pdf"));
    CompareContent content = walks(3, 60);
    content.title = QStringLiteral("Three walks");
    const FigureDocument document = comparePicture(content, chartStyle(), {1280, 720});
    QPrinter printer{QPrinter::HighResolution};
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageOrientation(QPageLayout::Landscape);
    printOn(printer, document);
    EXPECT_GT(QFileInfo{path}.size(), 5000);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(text.contains(QLatin1String("Three walks")));
    EXPECT_TRUE(text.contains(QLatin1String("Company 2")));
    EXPECT_EQ(text.count(u'\f'), 1);
}

TEST(Print, EveryPageOfTheRangeHasASheetOfItsOwn)
{
    const QTemporaryDir folder;
    FigureDocument document{{}, Qt::white, {}};
    for (int i = 1; i <= 4; ++i)
        document.pages.push_back({{794, 1123}, [i](QPainter& painter, const QRectF& area) {
                                      painter.drawText(area, Qt::AlignCenter, QStringLiteral("sheet%1").arg(i));
                                  }});
    QPrinter printer{QPrinter::HighResolution};
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("print.pdf")));
    printer.setFromTo(2, 3);
    printOn(printer, document);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {printer.outputFileName(), QStringLiteral("-")});
    process.waitForFinished();
    EXPECT_EQ(QString::fromUtf8(process.readAllStandardOutput()).split(u'\f').first().trimmed(), QLatin1String("sheet2"));
}

} // namespace
} // namespace chinatech::testing

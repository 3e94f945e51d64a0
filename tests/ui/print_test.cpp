// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "ui/charts/chart_export.h"
#include "ui/dialogs/print_figure.h"

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
    PrintSubject subject{content.title, {1280, 720}, {}};
    subject.paint = [&](QPainter& painter) {
        paintCompare(painter, QRectF{0, 0, 1280, 720}, content, chartStyle());
    };
    QPrinter printer{QPrinter::HighResolution};
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageOrientation(QPageLayout::Landscape);
    printOn(printer, subject);
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

} // namespace
} // namespace chinatech::testing

// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in an XLSX file, read back out of its XML (ECMA-376, part 1, 18.3).
#include "core/format/workbook.h"

#include "core/base/number.h"
#include "tests/support/market_builder.h"
#include "tests/support/zip_archive.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <clocale>

namespace chinatech::testing {
namespace {

struct Cell {
    QString type;       ///< "s": text
    QString value;
    int style = 0;
};

/// A sheet's cells by their references, texts looked up.
QMap<QString, Cell> cellsOf(const QMap<QString, QByteArray>& files, int sheet)
{
    QStringList texts;
    QXmlStreamReader shared{files.value(QStringLiteral("xl/sharedStrings.xml"))};
    while (!shared.atEnd()) {
        if (shared.readNext() == QXmlStreamReader::StartElement && shared.name() == QLatin1String("t"))
            texts.append(shared.readElementText());
    }
    QMap<QString, Cell> cells;
    QXmlStreamReader xml{files.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet))};
    QString place;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("c")) {
            place = xml.attributes().value(QLatin1String("r")).toString();
            cells[place] = {xml.attributes().value(QLatin1String("t")).toString(), {},
                            xml.attributes().value(QLatin1String("s")).toInt()};
        } else if (xml.name() == QLatin1String("v")) {
            Cell& cell = cells[place];
            cell.value = xml.readElementText();
            if (cell.type == QLatin1String("s"))
                cell.value = texts.value(cell.value.toInt());
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return cells;
}

FileTable table()
{
    return {QStringLiteral("table"),
            {QStringLiteral("name"), QStringLiteral("return"), QStringLiteral("date"), QStringLiteral("cap")},
            {{{QStringLiteral("알리바바")}, {140.0 / 82.4 - 1, FileFormat::Ratio}, {std::optional{day("2025-03-07")}}, {4.95e14, FileFormat::Whole}},
             {{QStringLiteral("=1+1")}, {kMissing, FileFormat::Ratio}, {std::optional<Day>{}}, {-0.5}}}};
}

QMap<QString, QByteArray> bookOf(const std::vector<FileTable>& tables, const WorkbookInfo& info = {})
{
    const auto bytes = workbookBytes(tables, info);
    EXPECT_TRUE(bytes);
    return bytes ? unzipped(*bytes) : QMap<QString, QByteArray>();
}

TEST(Workbook, NumbersAreNumbersAndDaysAreDates)
{
    const auto files = bookOf({table()});
    const auto cells = cellsOf(files, 1);
    EXPECT_EQ(cells[QStringLiteral("A2")].value, QString::fromUtf8("알리바바"));
    EXPECT_EQ(cells[QStringLiteral("B2")].type, QString());
    EXPECT_DOUBLE_EQ(cells[QStringLiteral("B2")].value.toDouble(), 0.6990291262135921);
    // 2025-03-07 is 45,723 days after 1899-12-30, which is where Excel's days begin after February 1900.
    EXPECT_EQ(cells[QStringLiteral("C2")].value, QString::number(QDate(1899, 12, 30).daysTo(QDate(2025, 3, 7))));
    EXPECT_DOUBLE_EQ(cells[QStringLiteral("D2")].value.toDouble(), 4.95e14);
    EXPECT_DOUBLE_EQ(cells[QStringLiteral("D3")].value.toDouble(), -0.5);
    const QByteArray& styles = files[QStringLiteral("xl/styles.xml")];
    EXPECT_TRUE(styles.contains("yyyy-mm-dd"));
    // Written out, or by the number under which every spreadsheet knows it: releases of the library differ.
    EXPECT_TRUE(styles.contains("formatCode=\"0.00%\"") || styles.contains("numFmtId=\"10\""));
    EXPECT_NE(cells[QStringLiteral("B2")].style, cells[QStringLiteral("D2")].style);
}

TEST(Workbook, MissingFiguresAreNoCellsAndTextNeverRuns)
{
    const auto files = bookOf({table()});
    const auto cells = cellsOf(files, 1);
    EXPECT_FALSE(cells.contains(QStringLiteral("B3"))) << "not 0, not an empty text";
    EXPECT_FALSE(cells.contains(QStringLiteral("C3")));
    EXPECT_EQ(cells[QStringLiteral("A3")].type, QLatin1String("s"));
    EXPECT_EQ(cells[QStringLiteral("A3")].value, QLatin1String("=1+1"));
    for (const QByteArray& file : files)
        EXPECT_FALSE(file.contains("<f>"));
}

TEST(Workbook, HeadsStayAndColumnsAreWideEnough)
{
    const QByteArray sheet = bookOf({table()})[QStringLiteral("xl/worksheets/sheet1.xml")];
    EXPECT_TRUE(sheet.contains("state=\"frozen\"")) << sheet.constData();
    EXPECT_TRUE(sheet.contains("ySplit=\"1\""));
    EXPECT_TRUE(sheet.contains("customWidth=\"1\""));
}

TEST(Workbook, SaysWhatItIsAndTheSameInputMakesTheSameBytes)
{
    const WorkbookInfo info{QStringLiteral("Title & more"), QStringLiteral("source"), QStringLiteral("author"),
                            QDateTime{QDate{2025, 3, 7}, QTime{0, 0}, Qt::UTC}};
    const auto first = workbookBytes({table(), table()}, info);
    const auto second = workbookBytes({table(), table()}, info);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    const auto files = unzipped(*first);
    const QByteArray core = files[QStringLiteral("docProps/core.xml")];
    EXPECT_TRUE(core.contains("Title &amp; more") && core.contains("2025-03-07T00:00:00Z")) << core.constData();
    EXPECT_TRUE(files[QStringLiteral("xl/workbook.xml")].contains("\"table 2\"")) << "no two sheets have one name";
    EXPECT_EQ(cellsOf(files, 3)[QStringLiteral("B3")].value, QLatin1String("source"));
}

TEST(Workbook, WritesADotWhateverTheLocaleSays)
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
        GTEST_SKIP() << "the locale de_DE.UTF-8 is not installed";
    const auto cells = cellsOf(bookOf({table()}), 1);
    std::setlocale(LC_NUMERIC, before.c_str());
    EXPECT_EQ(cells[QStringLiteral("D3")].value, QLatin1String("-0.5"));
}

TEST(FileTable, IsCsvAndJsonWithNothingForWhatIsMissing)
{
    EXPECT_EQ(tableCsv(table()), QByteArray("name,return,date,cap\n알리바바,0.6990291262135921,2025-03-07,495000000000000\n'=1+1,,,-0.5\n"));
    EXPECT_TRUE(tableJson(table()).contains(R"({"name": "=1+1", "return": null, "date": null, "cap": -0.5})"))
        << tableJson(table()).constData();
}

} // namespace
} // namespace chinatech::testing

// SPDX-License-Identifier: GPL-3.0-or-later
// What exported files say of themselves, read back by poppler, Qt and an XML reader.
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"
#include "tests/ui/chart_fixture.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/document_info.h"
#include "ui/charts/font_dates.h"
#include "ui/charts/pdf_record.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtEndian>

#include <gtest/gtest.h>

namespace chinatech::testing {
namespace {

/// A figure with words that PDF strings, PNG chunks and XML each have to escape in their own way.
CompareContent content()
{
    CompareContent all = walks(3, 50);
    all.title = QStringLiteral("올해 (S&P) a<b");
    all.footer = QStringLiteral("출처 견본 · 기준일 2025-03-07");
    all.asOf = day("2025-03-07");
    return all;
}

class DocumentRecord : public ::testing::Test {
protected:
    QString write(ImageFormat format, const char* name)
    {
        ExportOptions options;
        options.format = format;
        options.figures = "symbol,return\n9988.HK,0.699\n";
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        EXPECT_TRUE(exportCompare(content(), chartStyle(Language::Korean), options, path));
        return path;
    }

    QByteArray output(const char* program, const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QString::fromLatin1(program), arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
};

bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdfdetach")).isEmpty(); }

TEST_F(DocumentRecord, TheSameInputMakesTheSameBytes)
{
    for (const ImageFormat format : {ImageFormat::Png, ImageFormat::Pdf, ImageFormat::Svg})
        EXPECT_EQ(bytesOf(write(format, "first")), bytesOf(write(format, "second"))) << static_cast<int>(format);
    // Written in the same second, a stamp of the clock would not show.
    const QByteArray pdf = bytesOf(write(ImageFormat::Pdf, "third"));
    EXPECT_FALSE(pdf.contains("D:20" + QByteArray::number(QDate::currentDate().year() - 2000)));
}

TEST_F(DocumentRecord, APdfNamesTitleAuthorSourceAndDay)
{
    if (!hasPoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    const QByteArray said = output("pdfinfo", {QStringLiteral("-isodates"), write(ImageFormat::Pdf, "chart.pdf")});
    for (const char* const line : {"올해 (S&P) a<b", "Author:          China Tech Dashboard", "기준일 2025-03-07",
                                   "CreationDate:    2025-03-07T00:00:00Z"})
        EXPECT_TRUE(said.contains(line)) << line << "\n" << said.toStdString();
}

TEST_F(DocumentRecord, APdfNamesItsLanguage)
{
    EXPECT_TRUE(bytesOf(write(ImageFormat::Pdf, "chart.pdf")).contains("/Lang (ko)"));
}

TEST_F(DocumentRecord, APdfCarriesItsFigures)
{
    if (!hasPoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    output("pdfdetach", {QStringLiteral("-saveall"), write(ImageFormat::Pdf, "chart.pdf")});
    EXPECT_EQ(bytesOf(m_folder.filePath(QStringLiteral("figures.csv"))), "symbol,return\n9988.HK,0.699\n");
}

TEST_F(DocumentRecord, ThePagesStayAsTheyWere)
{
    if (!hasPoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    const QString path = write(ImageFormat::Pdf, "chart.pdf");
    EXPECT_TRUE(output("pdftotext", {path, QStringLiteral("-")}).contains("a<b"));
    EXPECT_TRUE(output("pdfinfo", {path}).contains("Pages:           1"));
    const QList<QByteArray> fonts = output("pdffonts", {path}).trimmed().split('\n').sliced(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QByteArray& font : fonts)
        EXPECT_TRUE(font.contains("+Noto") && font.contains("Identity-H       yes yes")) << font.toStdString();
}

TEST_F(DocumentRecord, APngSaysItInItsTextChunks)
{
    const QImage image{write(ImageFormat::Png, "chart.png")};
    EXPECT_EQ(image.text(QStringLiteral("Title")), content().title);
    EXPECT_EQ(image.text(QStringLiteral("Description")), content().footer);
    EXPECT_EQ(image.text(QStringLiteral("Creation Time")), QStringLiteral("2025-03-07T00:00:00Z"));
}

TEST_F(DocumentRecord, AnSvgSaysItInItsTitleAndDescription)
{
    QXmlStreamReader reader{bytesOf(write(ImageFormat::Svg, "chart.svg"))};
    QStringList said;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && (reader.name() == QLatin1String("title") || reader.name() == QLatin1String("desc")))
            said.append(reader.readElementText());
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    ASSERT_GE(said.size(), 2);
    EXPECT_EQ(said[0], content().title);
    EXPECT_EQ(said[1], content().footer);
}

TEST(DocumentTime, IsTheAsOfDayUnlessTheEnvironmentSaysOtherwise)
{
    EXPECT_EQ(documentTime(day("2025-03-07")).toSecsSinceEpoch(), 1741305600);
    EXPECT_FALSE(documentTime({}).isValid());
    qputenv("SOURCE_DATE_EPOCH", "86400");
    EXPECT_EQ(documentTime(day("2025-03-07")).toString(Qt::ISODate), QStringLiteral("1970-01-02T00:00:00Z"));
    qputenv("SOURCE_DATE_EPOCH", "yesterday");
    EXPECT_EQ(documentTime(day("2025-03-07")).toSecsSinceEpoch(), 1741305600);
    qunsetenv("SOURCE_DATE_EPOCH");
}

/// A font of one table, "head", made on a day of the test's choosing.
QByteArray fontMade(char day)
{
    QByteArray font = QByteArray::fromHex("00010000" "0001" "0000" "0000" "0000") + "head"
        + QByteArray::fromHex("00000000" "0000001c" "00000036") + QByteArray(56, '\1');
    font[28 + 27] = day;
    return font;
}

TEST(FontDates, TwoFontsThatDifferInTheirDatesBecomeOne)
{
    EXPECT_NE(fontMade(1), fontMade(2));
    const QByteArray font = withoutFontDates(fontMade(1));
    EXPECT_EQ(font, withoutFontDates(fontMade(2)));
    quint32 sum = 0;
    for (int at = 0; at < font.size(); at += 4)
        sum += qFromBigEndian<quint32>(font.constData() + at);
    EXPECT_EQ(sum, 0xB1B0AFBA) << "what the words of every whole font add up to";
    EXPECT_EQ(withoutFontDates("OTTO"), "OTTO");
}

TEST(PdfRecord, WhatIsNoPdfIsRefused)
{
    const auto record = recordInPdf("no pdf", {});
    ASSERT_FALSE(record);
    EXPECT_EQ(record.error().code, ErrorCode::CannotWrite);
}

} // namespace
} // namespace chinatech::testing

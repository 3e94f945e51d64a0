// SPDX-License-Identifier: GPL-3.0-or-later
// `chinatech export` on paper: several companies, sizes and orientations, whole screens, both languages, spreadsheets.
#include "tests/cli/program.h"
#include "tests/support/temp_store.h"
#include "tests/support/zip_archive.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::Finished;
using testing::Program;
using testing::split;
using testing::unzipped;

Finished exported(const Program& program, const char* arguments, const QString& out)
{
    return program.run(split("export") + split(arguments) + QStringList{QStringLiteral("--out"), out});
}

QString outputOf(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty(); }

/// "Pages: 2" and "Page size: 595 x 842 pts": what a reader sees of the paper.
std::pair<int, QString> paperOf(const QString& path)
{
    const QString info = outputOf("pdfinfo", {path});
    const auto pages = QRegularExpression{QStringLiteral("Pages: +([0-9]+)")}.match(info);
    const auto size = QRegularExpression{QStringLiteral("Page size: +([0-9]+)[.0-9]* x ([0-9]+)")}.match(info);
    return {pages.captured(1).toInt(), size.captured(1) + u'x' + size.captured(2)};
}

TEST(ExportPages, SeveralCompaniesAreOneDocumentOrAFileEach)
{
    const Program program;
    const QString path = program.path("s.pdf");
    ASSERT_EQ(exported(program, "company 9988.HK 0700.HK BABA --as-of 2025-03-07 --lang en", path).code, 0);
    const Finished each = exported(program, "company 9988.HK 0700.HK --as-of 2025-03-07 --lang en --each", path);
    EXPECT_EQ(each.code, 0) << each.err.toStdString();
    EXPECT_TRUE(bytesOf(program.path("s-0700.HK.pdf")).startsWith("%PDF"));
    ASSERT_EQ(exported(program, "company 9988.HK 0700.HK --lang en --scale 1", program.path("s.png")).code, 0);
    EXPECT_TRUE(bytesOf(program.path("s-9988.HK.png")).startsWith("\x89PNG"));
    EXPECT_FALSE(QFileInfo::exists(program.path("s.png")));
    if (!hasPoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    EXPECT_EQ(paperOf(path).first, 3);
    EXPECT_EQ(paperOf(program.path("s-9988.HK.pdf")).first, 1);
    const QString text = outputOf("pdftotext", {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const char* const word : {"+69.90%", "+27.94%", "+65.85%"})
        EXPECT_TRUE(text.contains(QLatin1String(word))) << word;
}

TEST(ExportPages, PaperAndOrientationAreAsAskedFor)
{
    if (!hasPoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    const Program program;
    const QString path = program.path("p.pdf");
    for (const auto& [arguments, size] : std::initializer_list<std::pair<const char*, const char*>>{
             {"company 9988.HK", "595x842"},
             {"company 9988.HK --paper letter", "612x792"},
             {"company 9988.HK --paper letter --orientation landscape", "792x612"},
             {"compare --paper a4", "842x595"},
             {"compare --orientation portrait", "595x842"},
             {"board --paper letter --orientation portrait", "612x792"},
             {"china-ai --paper a4", "842x595"}}) {
        const Finished done = exported(program, arguments, path);
        ASSERT_TRUE(done.code == 0 || done.code == 5) << arguments << done.err.toStdString();
        EXPECT_EQ(paperOf(path).second.toStdString(), size) << arguments;
        EXPECT_LE(QFileInfo{path}.size(), 200'000 * paperOf(path).first) << arguments;
        EXPECT_EQ(outputOf("pdfimages", {QStringLiteral("-list"), path}).trimmed().count(u'\n'), 1) << "vectors alone";
    }
}

TEST(ExportPages, AWholeScreenHasItsTableOnPaper)
{
    if (!hasPoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    const Program program;
    const QString path = program.path("c.pdf");
    ASSERT_EQ(exported(program, "compare 9988.HK 0700.HK --as-of 2025-03-07 --lang ko --paper a4", path).code, 0);
    const QString text = outputOf("pdftotext", {QStringLiteral("-layout"), path, QStringLiteral("-")});
    for (const char* const word : {"+69.90%", "+27.94%", "+34.78", "140.00", "--range ytd --as-of 2025-03-07 --lang ko --paper a4 --orientation landscape"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(word))) << word << text.toStdString();
    EXPECT_TRUE(text.contains(QRegularExpression{QStringLiteral("1\\s*/\\s*1")})) << "the page's number";
}

TEST(ExportPages, ACompanyWithoutACloseIsLeftOutAndSaidSo)
{
    const Program program;
    const Finished part = exported(program, "company 9988.HK 0020.HK --as-of 2021-01-05", program.path("x.pdf"));
    EXPECT_EQ(part.code, 4) << "nobody has a close on that day in the sample";
    EXPECT_FALSE(QFileInfo::exists(program.path("x.pdf")));
}

TEST(ExportPages, HelpNamesPaperAndOrientationInBothLanguages)
{
    const Program program;
    for (const char* const language : {"ko", "en"}) {
        const Finished help = program.run({QStringLiteral("help"), QStringLiteral("export"), QStringLiteral("--lang"),
                                           QString::fromLatin1(language)});
        EXPECT_EQ(help.code, 0);
        for (const char* const word : {"--paper a4|letter", "--orientation portrait|landscape", "--each", "xlsx"})
            EXPECT_TRUE(help.out.contains(QLatin1String(word))) << word << help.out.toStdString();
    }
}

TEST(ExportPages, SpreadsheetsAreTheSameBytesAndHoldTheFigures)
{
    const Program program;
    for (const char* const what : {"compare", "table", "company 9988.HK", "company 9988.HK 0700.HK", "board", "china-ai"}) {
        const QString first = program.path("first.xlsx");
        const QString second = program.path("second.xlsx");
        ASSERT_NE(exported(program, what, first).code, 1) << what;
        ASSERT_NE(exported(program, what, second).code, 1) << what;
        EXPECT_EQ(bytesOf(first), bytesOf(second)) << what;
        const auto files = unzipped(bytesOf(first));
        EXPECT_TRUE(files.contains(QStringLiteral("xl/worksheets/sheet2.xml"))) << what << ": figures and what they rest on";
        if (!QByteArray{what}.startsWith("china")) {
            EXPECT_TRUE(files[QStringLiteral("xl/worksheets/sheet1.xml")].contains("0.69902912621359")) << what;
        }
    }
}

TEST(ExportPages, FiguresOfSeveralCompaniesSayWhoseTheyAre)
{
    const Program program;
    ASSERT_EQ(exported(program, "company 9988.HK 0700.HK", program.path("f.csv")).code, 0);
    const QList<QByteArray> lines = bytesOf(program.path("f.csv")).trimmed().split('\n');
    EXPECT_EQ(lines.first(), QByteArray("symbol,figure,value,unit,date,source,formula,missing"));
    EXPECT_TRUE(bytesOf(program.path("f.csv")).contains("\n0700.HK,ytd_return,0.2793"));
    ASSERT_EQ(exported(program, "company 9988.HK 0700.HK", program.path("f.json")).code, 0);
    const QJsonArray companies = QJsonDocument::fromJson(bytesOf(program.path("f.json"))).object()[QLatin1String("companies")].toArray();
    ASSERT_EQ(companies.size(), 2);
    EXPECT_EQ(companies[1].toObject()[QLatin1String("symbol")].toString(), QLatin1String("0700.HK"));
}

} // namespace
} // namespace chinatech

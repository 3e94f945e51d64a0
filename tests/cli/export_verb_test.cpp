// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QtEndian>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::Finished;
using testing::Program;
using testing::split;

QByteArray bytesOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Finished exported(const Program& program, const char* arguments, const QString& out)
{
    return program.run(split("export") + split(arguments) + QStringList{QStringLiteral("--out"), out});
}

/// Width and height as a PNG's head says them: two big-endian numbers at byte 16.
std::pair<quint32, quint32> pngSize(const QString& path)
{
    const QByteArray head = bytesOf(path).first(24);
    EXPECT_TRUE(head.startsWith("\x89PNG"));
    return {qFromBigEndian<quint32>(head.constData() + 16), qFromBigEndian<quint32>(head.constData() + 20)};
}

QString pdfText(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

TEST(ExportVerb, WritesTheBoardAsDataAndAsTiles)
{
    const Program program;
    const Finished json = exported(program, "board --as-of 2025-03-07 --range ytd", program.path("board.json"));
    ASSERT_EQ(json.code, 0) << json.err.toStdString();
    const QJsonArray rows = QJsonDocument::fromJson(bytesOf(program.path("board.json"))).object()[QStringLiteral("rows")].toArray();
    ASSERT_EQ(rows.size(), 30) << "28 listings and two baskets";
    EXPECT_NEAR(rows[0].toObject()[QStringLiteral("return")].toDouble(), 140.0 / 82.4 - 1, 1e-12);
    EXPECT_EQ(rows[28].toObject()[QStringLiteral("symbol")].toString(), QStringLiteral("CNTECH10"));
    const Finished csv = exported(program, "board 9988.HK US7", program.path("board.csv"));
    ASSERT_EQ(csv.code, 0) << csv.err.toStdString();
    EXPECT_EQ(bytesOf(program.path("board.csv")).trimmed().split('\n').size(), 3);
    const Finished picture = exported(program, "board --size 900x600 --scale 1", program.path("board.png"));
    ASSERT_EQ(picture.code, 0) << picture.err.toStdString();
    EXPECT_EQ(pngSize(program.path("board.png")), (std::pair{900u, 600u}));
}

TEST(ExportVerb, WritesTheCompanySheetInBothLanguagesAtOnce)
{
    const Program program;
    const Finished done = exported(program, "company 9988.HK --lang ko,en", program.path("alibaba.pdf"));
    ASSERT_EQ(done.code, 0) << done.err.toStdString();
    EXPECT_FALSE(QFileInfo::exists(program.path("alibaba.pdf")));
    ASSERT_TRUE(bytesOf(program.path("alibaba-ko.pdf")).startsWith("%PDF"));
    ASSERT_TRUE(bytesOf(program.path("alibaba-en.pdf")).startsWith("%PDF"));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    const QString korean = pdfText(program.path("alibaba-ko.pdf"));
    const QString english = pdfText(program.path("alibaba-en.pdf"));
    EXPECT_TRUE(korean.contains(QLatin1String("+69.90%")) && korean.contains(QString::fromUtf8("496조원")))
        << korean.toStdString();
    EXPECT_TRUE(english.contains(QLatin1String("+69.90%")) && english.contains(QLatin1String("KRW 496tn")))
        << english.toStdString();
}

TEST(ExportVerb, WritesTheCompareFigureInEveryFormat)
{
    const Program program;
    const Finished png =
        exported(program, "compare --lang ko --size 900x600 --scale 3", program.path("c.png"));
    ASSERT_EQ(png.code, 0) << png.err.toStdString();
    EXPECT_EQ(pngSize(program.path("c.png")), std::pair(2700U, 1800U));
    ASSERT_EQ(exported(program, "compare 9988.HK 0700.HK --lang en", program.path("c.svg")).code, 0);
    EXPECT_TRUE(bytesOf(program.path("c.svg")).contains("+69.90%"));
    ASSERT_EQ(exported(program, "compare 9988.HK 0700.HK --lang en --calendar-time", program.path("d.svg")).code, 0);
    EXPECT_TRUE(bytesOf(program.path("d.svg")).contains("+69.90%"));
    EXPECT_NE(bytesOf(program.path("d.svg")), bytesOf(program.path("c.svg")));
    ASSERT_EQ(exported(program, "compare --lang en", program.path("c.pdf")).code, 0);
    EXPECT_TRUE(bytesOf(program.path("c.pdf")).startsWith("%PDF"));
}

TEST(ExportVerb, TwoRunsWriteTheSameBytes)
{
    const Program program;
    for (const char* const what : {"company 9988.HK --lang ko", "compare --lang ko"}) {
        for (const char* const ending : {"pdf", "png", "svg"}) {
            const QString first = program.path("first.") + QLatin1String(ending);
            const QString second = program.path("second.") + QLatin1String(ending);
            ASSERT_EQ(exported(program, what, first).code, 0);
            ASSERT_EQ(exported(program, what, second).code, 0);
            EXPECT_EQ(bytesOf(first), bytesOf(second)) << what << ' ' << ending;
        }
    }
}

TEST(ExportVerb, WritesTheNumbersBehindTheFigure)
{
    const Program program;
    ASSERT_EQ(exported(program, "compare 9988.HK", program.path("c.csv")).code, 0);
    ASSERT_EQ(exported(program, "table 9988.HK", program.path("t.csv")).code, 0);
    EXPECT_EQ(bytesOf(program.path("c.csv")), bytesOf(program.path("t.csv"))) << "the screen as CSV is its table, as in the window";
    const QList<QByteArray> lines = bytesOf(program.path("c.csv")).trimmed().split('\n');
    const QByteArrayList heads = lines.first().split(',');
    const QByteArrayList cells = lines[1].split(',');
    const auto cell = [&](const char* key) { return cells.value(heads.indexOf(key)); };
    EXPECT_FALSE(cell("title").isEmpty());
    EXPECT_EQ(cell("as_of"), "2025-03-07");
    EXPECT_EQ(cell("base_date"), "2024-12-31");
    EXPECT_EQ(cell("base_price"), "82.4");
    EXPECT_EQ(cell("source"), "sample");

    ASSERT_EQ(exported(program, "compare 9988.HK --currency KRW", program.path("c.json")).code, 0);
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(program.path("c.json"))).object();
    EXPECT_EQ(json[QLatin1String("currency")].toString(), QLatin1String("KRW"));
    EXPECT_FALSE(json[QLatin1String("title")].toString().isEmpty());
    EXPECT_EQ(json[QLatin1String("lines")][0][QLatin1String("base_price")].toDouble(), 82.4);
    EXPECT_EQ(json[QLatin1String("lines")][0][QLatin1String("source")].toString(), QLatin1String("sample"));
    const QJsonArray points = json[QLatin1String("lines")][0][QLatin1String("points")].toArray();
    EXPECT_NEAR(points.last()[1].toDouble(), 0.6657, 0.00005);
}

TEST(ExportVerb, WritesTheTableAsCsvAndJson)
{
    const Program program;
    ASSERT_EQ(exported(program, "table 9988.HK 0700.HK --lang ko", program.path("t.csv")).code, 0);
    EXPECT_TRUE(bytesOf(program.path("t.csv")).contains("9988.HK"))
        << bytesOf(program.path("t.csv")).constData();
    ASSERT_EQ(exported(program, "table 9988.HK --lang en", program.path("t.json")).code, 0);
    const QJsonObject row = QJsonDocument::fromJson(bytesOf(program.path("t.json")))
                                .object()[QLatin1String("rows")][0]
                                .toObject();
    EXPECT_NEAR(row[QLatin1String("return")].toDouble(), 0.699029126, 1e-9);
    EXPECT_TRUE(row[QLatin1String("volatility_60d")].isNull());
}

TEST(ExportVerb, WritesTheTableOnPaper)
{
    const Program program;
    for (const auto& [language, heading] : {std::pair{"en", "export table 9988.HK 0700.HK"}, std::pair{"ko", "항셍테크"}}) {
        const Finished done = exported(program, qPrintable(QStringLiteral("table 9988.HK 0700.HK --as-of 2025-03-07 --lang ") + QLatin1String(language)), program.path("t.pdf"));
        ASSERT_EQ(done.code, 0) << done.err.toStdString();
        const QString text = pdfText(program.path("t.pdf"));
        if (text.isEmpty())
            GTEST_SKIP() << "pdftotext is not installed";
        for (const char* const figure : {"+69.90%", "+27.94%", "140.00", "2025", heading})
            EXPECT_TRUE(text.contains(QString::fromUtf8(figure))) << figure << text.toStdString();
    }
    ASSERT_EQ(exported(program, "table 9988.HK --lang en --scale 1", program.path("t.png")).code, 0);
    EXPECT_EQ(pngSize(program.path("t.png")), (std::pair{1123u, 794u})) << "A4 on its side";
}

TEST(ExportVerb, WritesEveryViewOfTheBoardWithItsSourceAndDay)
{
    const Program program;
    for (const char* const view : {"table", "heatmap", "risk", "correlation", "monthly"}) {
        for (const auto& [language, day, source] : {std::tuple{"en", "7 Mar 2025", "exchange closing prices"}, std::tuple{"ko", "2025-03-07", "출처"}}) {
            const QString arguments = QStringLiteral("board --as-of 2025-03-07 --view %1 --lang %2").arg(QLatin1String(view), QLatin1String(language));
            const Finished done = exported(program, qPrintable(arguments), program.path("b.pdf"));
            ASSERT_TRUE(done.code == 0 || done.code == 5) << view << done.err.toStdString();
            const QString text = pdfText(program.path("b.pdf"));
            if (text.isEmpty())
                GTEST_SKIP() << "pdftotext is not installed";
            EXPECT_TRUE(text.contains(QString::fromUtf8(day))) << view << text.toStdString();
            if (QLatin1String(view) != QLatin1String("table")) {
                EXPECT_TRUE(text.contains(QString::fromUtf8(source))) << view << text.toStdString();
            }
        }
    }
    const Finished svg = exported(program, "board --as-of 2025-03-07 --view correlation --lang en", program.path("b.svg"));
    ASSERT_TRUE(svg.code == 0 || svg.code == 5) << svg.err.toStdString();
    EXPECT_TRUE(bytesOf(program.path("b.svg")).contains("<desc>")) << "its own words of itself";
    EXPECT_GE(bytesOf(program.path("b.svg")).count("exchange closing prices"), 2) << "on the picture and in what the file says of itself";
    EXPECT_EQ(exported(program, "board --view pie", program.path("x.pdf")).code, 2);
    EXPECT_EQ(exported(program, "compare --view risk", program.path("x.pdf")).code, 2);
}

TEST(ExportVerb, SheetsWithoutSymbolsAreOfEveryPricedListing)
{
    const Program program;
    const Finished done = exported(program, "company --as-of 2025-03-07 --lang ko", program.path("all.csv"));
    ASSERT_TRUE(done.code == 0 || done.code == 5) << done.err.toStdString();
    QSet<QByteArray> symbols;
    for (const QByteArray& line : bytesOf(program.path("all.csv")).trimmed().split('\n'))
        symbols.insert(line.split(',').first());
    EXPECT_EQ(symbols.size(), 29) << "28 listings and the head";
    EXPECT_TRUE(symbols.contains("HSTECH"));
    EXPECT_FALSE(symbols.contains("DEEPSEEK.PRIVATE"));
}

TEST(ExportVerb, WritesTheFactsOfACompany)
{
    const Program program;
    ASSERT_EQ(exported(program, "company 알리바바", program.path("f.json")).code, 0);
    const QJsonObject figures = QJsonDocument::fromJson(bytesOf(program.path("f.json")))
                                    .object()[QLatin1String("figures")]
                                    .toObject();
    EXPECT_NEAR(figures[QLatin1String("market_cap_krw")][QLatin1String("value")].toDouble() / 1e12, 496, 0.5);
    ASSERT_EQ(exported(program, "company 9988", program.path("f.csv")).code, 0);
    EXPECT_TRUE(bytesOf(program.path("f.csv")).contains("\nytd_return,0.699029"));
}

TEST(ExportVerb, WrongUsageIsExitCodeTwoAndWritesNothing)
{
    const Program program;
    const auto code = [&program](const char* arguments, const char* out) {
        const Finished done = exported(program, arguments, program.path(out));
        EXPECT_FALSE(done.err.isEmpty()) << arguments;
        EXPECT_FALSE(QFileInfo::exists(program.path(out))) << arguments;
        return done.code;
    };
    EXPECT_EQ(code("table --size 900x900", "x.pdf"), 2);
    EXPECT_EQ(code("company 9988.HK --paper a5", "x.pdf"), 2);
    EXPECT_EQ(code("company 9988.HK --orientation sideways", "x.pdf"), 2);
    EXPECT_EQ(code("compare --paper a4 --size 900x900", "x.pdf"), 2);
    EXPECT_EQ(code("compare --paper a4", "x.csv"), 2);
    EXPECT_EQ(code("compare --each", "x.pdf"), 2);
    EXPECT_EQ(code("compare --calendar-time", "x.csv"), 2);
    EXPECT_EQ(code("company 9988.HK --calendar-time", "x.pdf"), 2);
    EXPECT_EQ(code("company 9988.HK", "x.docx"), 2);
    EXPECT_EQ(code("company 9988.HK", "x"), 2);
    EXPECT_EQ(code("company 9988.HK --size 900x900", "x.pdf"), 2);
    EXPECT_EQ(code("compare --size 319x240", "x.png"), 2);
    EXPECT_EQ(code("compare --size 320x239", "x.png"), 2);
    EXPECT_EQ(code("compare --size large", "x.png"), 2);
    EXPECT_EQ(code("compare --scale 5", "x.png"), 2);
    EXPECT_EQ(code("compare --range never", "x.png"), 2);
    EXPECT_EQ(code("compare --currency XYZ", "x.png"), 2);
    EXPECT_EQ(code("compare NOSUCH", "x.png"), 2);
    EXPECT_EQ(code("pictures", "x.png"), 2);
    EXPECT_EQ(code("patents", "x.png"), 2);
    EXPECT_EQ(program.run(split("export company 9988.HK")).code, 2);
    EXPECT_EQ(program.run(split("export")).code, 2);
    EXPECT_EQ(code("china-ai --total", "x.png"), 2);
    EXPECT_EQ(code("china-ai --range max", "x.png"), 2);
    EXPECT_EQ(code("china-ai --part all_of_it", "x.png"), 2);
    EXPECT_EQ(code("china-ai --event 2025-01-19", "x.png"), 2);
    EXPECT_EQ(code("china-ai --benchmark NOSUCH", "x.png"), 2);
    EXPECT_EQ(code("compare --raw", "x.png"), 2);
    EXPECT_TRUE(program.run(split("export patents --out x.png --lang en")).err.contains(QLatin1String("is not known")));
}

TEST(ExportVerb, WritesTheChinaAiPage)
{
    const Program program;
    const Finished done = exported(program, "china-ai --as-of 2025-03-07 --lang ko,en", program.path("ai.pdf"));
    ASSERT_EQ(done.code, 0) << done.err.toStdString();
    ASSERT_TRUE(bytesOf(program.path("ai-en.pdf")).startsWith("%PDF"));
    EXPECT_EQ(exported(program, "china-ai --currency USD --scale 1", program.path("ai.png")).code, 0);
    EXPECT_EQ(pngSize(program.path("ai.png")).first, 1376U);
    EXPECT_EQ(exported(program, "china-ai", program.path("ai.svg")).code, 0);
    ASSERT_EQ(exported(program, "china-ai 0700.HK", program.path("ai.json")).code, 0);
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(program.path("ai.json"))).object();
    bool hasModel = false;
    for (const QJsonValue value : json.value(QLatin1String("figures")).toArray()) {
        const QJsonObject one = value.toObject();
        hasModel |= one.value(QLatin1String("subject")) == QLatin1String("Hunyuan Turbo S")
                    && one.value(QLatin1String("figure")) == QLatin1String("raw_0")
                    && qAbs(one.value(QLatin1String("value")).toDouble() + 0.0121635) < 1e-6;
    }
    EXPECT_TRUE(hasModel);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    const QString korean = pdfText(program.path("ai-ko.pdf"));
    const QString english = pdfText(program.path("ai-en.pdf"));
    for (const char* const wanted : {"3,981억 위안", "1조 위안", "38,210", "+26.93", "2,074"})
        EXPECT_TRUE(korean.contains(QString::fromUtf8(wanted))) << wanted;
    for (const char* const wanted : {"RMB 398bn", "38,210", "+26.93", "QwQ-32B"})
        EXPECT_TRUE(english.contains(QLatin1String(wanted))) << wanted;
}

/// Figures of one section of the China AI page's JSON, by "subject symbol figure".
QMap<QString, QJsonValue> chinaAiFiguresIn(const QString& path, const char* section)
{
    QMap<QString, QJsonValue> figures;
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(path)).object();
    for (const QJsonValue value : json.value(QLatin1String("figures")).toArray()) {
        const QJsonObject one = value.toObject();
        if (one.value(QLatin1String("section")) == QLatin1String(section))
            figures.insert(one.value(QLatin1String("subject")).toString() + u' ' + one.value(QLatin1String("symbol")).toString() + u' '
                               + one.value(QLatin1String("figure")).toString(),
                           one.value(QLatin1String("value")));
    }
    return figures;
}

TEST(ExportVerb, TheChinaAiPageTakesItsChoicesFromTheCommandLine)
{
    const Program program;
    const QString path = program.path("ai.json");
    ASSERT_EQ(exported(program, "china-ai 9988.HK 0700.HK NVDA --event 2025-01-20 --raw --benchmark ^HSI --basket china_7"
                                " --range 2025-02-28..2025-03-07 --as-of 2025-03-07",
                       path).code, 0);
    const auto companies = chinaAiFiguresIn(path, "company");
    // Alibaba 80.45 on 17 January, 120.45 on 20 February.
    EXPECT_NEAR(companies.value(QStringLiteral("chosen events 9988.HK mean_+20")).toDouble(), 0.497213622, 1e-8);
    EXPECT_TRUE(companies.contains(QStringLiteral("chosen events NVDA mean_+20")));
    EXPECT_FALSE(companies.contains(QStringLiteral("chosen events 3690.HK mean_+20")));
    EXPECT_TRUE(chinaAiFiguresIn(path, "gap").contains(QStringLiteral("china_7  mean_return")));

    ASSERT_EQ(exported(program, "china-ai --kind earnings --part study --as-of 2025-03-07", program.path("ai.svg")).code, 0);
    const QByteArray svg = bytesOf(program.path("ai.svg"));
    EXPECT_TRUE(svg.contains("--part study --kind earnings --as-of 2025-03-07")) << "the page says how it is made again";
    EXPECT_EQ(exported(program, "china-ai --range 2025-02-28..2025-03-06 --as-of 2025-03-07", path).code, 2);
}

TEST(ExportVerb, FormatMayOnlyRepeatTheEnding)
{
    const Program program;
    EXPECT_EQ(exported(program, "table 9988.HK --format csv", program.path("a.csv")).code, 0);
    for (const char* const format : {"json", "table"}) {
        const Finished contradicts =
            program.run(split("export table 9988.HK --lang en --format") + split(format)
                        + QStringList{QStringLiteral("--out"), program.path("b.csv")});
        EXPECT_EQ(contradicts.code, 2);
        EXPECT_TRUE(contradicts.err.contains(QLatin1String("contradicts"))) << contradicts.err.toStdString();
        EXPECT_FALSE(QFileInfo::exists(program.path("b.csv")));
    }
    EXPECT_EQ(exported(program, "compare --format csv", program.path("c.png")).code, 2);
    EXPECT_EQ(exported(program, "company 9988.HK --range 1y", program.path("c.pdf")).code, 2);
}

TEST(ExportVerb, ABenchmarkWithoutTotalReturnIsNoRowThatIsMissing)
{
    const Program program;
    const Finished done = exported(program, "table 9988.HK 0700.HK --total --lang en", program.path("t.csv"));
    EXPECT_EQ(done.code, 0) << done.err.toStdString();
    EXPECT_TRUE(done.err.contains(QLatin1String("HSTECH: "))) << done.err.toStdString();
    EXPECT_EQ(exported(program, "compare 9988.HK --total", program.path("t.png")).code, 0);
    // An index that was asked for as one to compare is.
    EXPECT_EQ(exported(program, "compare 9988.HK HSI --total", program.path("t.png")).code, 5);
}

TEST(ExportVerb, HelpNamesBothLanguages)
{
    const Program program;
    EXPECT_TRUE(program.runBare(split("help export")).out.contains(QLatin1String("ko|en|ko,en")));
    EXPECT_FALSE(program.runBare(split("help returns")).out.contains(QLatin1String("ko,en")));
}

TEST(ExportVerb, QtSaysNothingOfARuntimeFolder)
{
    Program program;
    program.setVariable(QStringLiteral("XDG_RUNTIME_DIR"), QString());
    const Finished loud = exported(program, "compare 9988.HK --lang en", program.path("c.png"));
    EXPECT_EQ(loud.code, 0);
    EXPECT_FALSE(loud.err.contains(QLatin1String("XDG_RUNTIME_DIR"))) << loud.err.toStdString();
    program.setVariable(QStringLiteral("XDG_RUNTIME_DIR"), program.path("not-there"));
    const Finished quiet = exported(program, "compare 9988.HK --quiet", program.path("c.png"));
    EXPECT_TRUE(quiet.err.isEmpty()) << quiet.err.toStdString();
}

TEST(ExportVerb, UnwritableAndFullAreExitCodeOneAndSpareTheOldFile)
{
    const Program program;
    EXPECT_EQ(exported(program, "company 9988.HK", QStringLiteral("/nowhere/at/all.pdf")).code, 1);
    const QString full = program.path("full.csv");
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), full));
    const Finished onFullDisk = exported(program, "table --lang en", full);
    EXPECT_EQ(onFullDisk.code, 1);
    EXPECT_TRUE(onFullDisk.err.contains(full)) << onFullDisk.err.toStdString();
    EXPECT_EQ(exported(program, "company 9988.HK", program.home() + QStringLiteral("/.pdf/nothing.pdf")).code,
              1);
    // A folder of the file's name cannot be replaced, and stays.
    const QString kept = program.write("old.pdf/inside.txt", "kept");
    EXPECT_EQ(exported(program, "company 9988.HK", program.path("old.pdf")).code, 1);
    EXPECT_EQ(bytesOf(kept), QByteArray("kept"));
}

TEST(ExportVerb, NothingToShowIsExitCodeFour)
{
    const Program program;
    EXPECT_EQ(exported(program, "company 9988.HK --as-of 2019-01-02", program.path("x.pdf")).code, 4);
    EXPECT_EQ(exported(program, "compare --as-of 2019-01-02", program.path("x.png")).code, 4);
    EXPECT_FALSE(QFileInfo::exists(program.path("x.pdf")));
}

TEST(ExportVerb, PartOfTheRowsIsExitCodeFive)
{
    const Program program;
    // A storm closed Hong Kong on the Friday: the sample has its close of the Thursday, and New York's of the
    // Friday.
    const Finished done =
        exported(program, "table 9988.HK NVDA --range 2023-09-07..2025-03-07", program.path("t.csv"));
    EXPECT_EQ(done.code, 5) << done.err.toStdString();
    EXPECT_TRUE(done.err.contains(QLatin1String("NVDA")));
    EXPECT_TRUE(bytesOf(program.path("t.csv")).contains("no_close_on_base_session"));
}

TEST(ExportVerb, ACompanyWithoutAPriceIsSaidWhereverItIsLeftOut)
{
    const Program program;
    for (const char* const what : {"compare", "table", "board"}) {
        const QString path = program.path(what) + QStringLiteral(".csv");
        const QByteArray mixed = QByteArray(what) + " BYTEDANCE 9988.HK --lang en";
        const Finished inPart = exported(program, mixed.constData(), path);
        EXPECT_EQ(inPart.code, 5) << what;
        EXPECT_TRUE(inPart.err.contains(QLatin1String("BYTEDANCE.PRIVATE: "))) << inPart.err.toStdString();
        EXPECT_TRUE(bytesOf(path).contains("9988.HK")) << what;
        ASSERT_TRUE(QFile::remove(path));

        const QByteArray alone = QByteArray(what) + " BYTEDANCE --lang en";
        const Finished nothing = exported(program, alone.constData(), path);
        EXPECT_EQ(nothing.code, 4) << what;
        EXPECT_TRUE(nothing.err.contains(QLatin1String("BYTEDANCE.PRIVATE: "))) << nothing.err.toStdString();
        EXPECT_FALSE(QFileInfo::exists(path)) << what;
    }
    EXPECT_EQ(exported(program, "china-ai BYTEDANCE 9988.HK", program.path("ai.csv")).code, 5);
}

TEST(ExportVerb, ALineThatTheWindowDrawsIsDrawn)
{
    const Program program;
    // The sample does not reach back to the listing: no return over MAX, yet a line from the first close.
    const Finished line = exported(program, "compare 9988.HK --range max --lang en", program.path("max.json"));
    EXPECT_EQ(line.code, 5) << line.err.toStdString();
    EXPECT_TRUE(line.err.contains(QLatin1String("9988.HK: "))) << line.err.toStdString();
    EXPECT_TRUE(bytesOf(program.path("max.json")).contains("[\"2025-03-07\", "));
    EXPECT_EQ(exported(program, "table 9988.HK --range max", program.path("table.csv")).code, 4);
    EXPECT_FALSE(QFileInfo::exists(program.path("table.csv")));
}

} // namespace
} // namespace chinatech

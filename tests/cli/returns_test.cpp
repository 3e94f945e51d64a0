// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <cmath>
#include <ostream>

namespace chinatech {
namespace {

using testing::Finished;
using testing::Program;
using testing::split;

QJsonObject firstRow(const Finished& finished)
{
    return finished.json()[QLatin1String("rows")].toArray().first().toObject();
}

double number(const QJsonObject& row, const char* key)
{
    EXPECT_TRUE(row[QLatin1String(key)].isDouble()) << key;
    return row[QLatin1String(key)].toDouble();
}

/// The figures of the bundled sample as its README and the brokerage note state them, in percent.
struct Published {
    const char* arguments;
    double percent;
};
std::ostream& operator<<(std::ostream& stream, const Published& figure) { return stream << figure.arguments; }

class ReturnsFigures : public ::testing::TestWithParam<Published> {};

TEST_P(ReturnsFigures, AsPublished)
{
    const Finished finished = Program{}.run(split("returns --format json") + split(GetParam().arguments));
    EXPECT_EQ(finished.code, 0);
    EXPECT_NEAR(100 * number(firstRow(finished), "return"), GetParam().percent, 0.005);
}

INSTANTIATE_TEST_SUITE_P(
    Sample, ReturnsFigures,
    ::testing::Values(Published{"9988.HK", 69.90}, Published{"0700.HK", 27.94}, Published{"HSTECH", 35.12},
                      Published{"HSI", 20.79}, Published{"BABA", 65.85}, Published{"NVDA", -16.08},
                      Published{"9988.HK --range 1y", 98.02}, Published{"NVDA --range 1y", 21.60},
                      Published{"PDD --range 1y", 2.37}, Published{"HSTECH --range 1y", 79.72},
                      Published{"9988.HK --range 3y", 45.83}, Published{"0700.HK --range 3y", 37.50},
                      Published{"9961.HK --range 3Y", 173.24}, Published{"9988.HK --currency KRW", 66.57},
                      Published{"9988.HK --as-of 2025-03-09", 69.90},
                      Published{"9988.HK --range 2024-12-31..2025-03-07", 69.90}));

/// By symbol and by name in either language. Bought in equal parts on 2024-12-31, so that each is the mean of its members'
/// published returns: 358.09/10 and −72.74/7.
TEST(Returns, BasketsAreKnownByNameAndSymbol)
{
    const Program program;
    for (const QString& typed : {QStringLiteral("CNTECH10"), QStringLiteral("China Tech 10"), QString::fromUtf8("차이나 테크 10")}) {
        const Finished finished = program.run({QStringLiteral("returns"), typed, QStringLiteral("--format"), QStringLiteral("json")});
        EXPECT_EQ(finished.code, 0) << typed.toStdString() << finished.err.toStdString();
        EXPECT_NEAR(100 * number(firstRow(finished), "return"), 35.81, 0.01) << typed.toStdString();
        EXPECT_EQ(firstRow(finished)[QLatin1String("base_date")].toString(), QLatin1String("2024-12-31"));
    }
    EXPECT_NEAR(100 * number(firstRow(program.run(split("returns us7 --format json"))), "return"), -10.39, 0.01);
    EXPECT_EQ(program.run(split("returns --format json")).json()[QLatin1String("rows")].toArray().size(), 28)
        << "without names the listings alone";
}

/// Equal parts from 28 June on, set anew at each quarter's end: 100 · 1.1 (½ · 1.2 + ½) · 1.1 (½ · 1.2 + ½) = 121 on New
/// Year's Eve, and 20 % more by 7 March (½ · 1.4 + ½).
TEST(Returns, ABasketsLevelCountsFromWhereItBeginsWhateverTheRange)
{
    const Program program;
    program.write("pack/bars/9988.HK.csv",
                  "date,close\n2024-06-28,100\n2024-09-30,120\n2024-12-31,144\n2025-02-07,150\n2025-03-07,201.6\n");
    program.write("pack/bars/0700.HK.csv",
                  "date,close\n2024-06-28,50\n2024-09-30,50\n2024-12-31,50\n2025-02-07,50\n2025-03-07,50\n");
    ASSERT_EQ(program.run({QStringLiteral("import"), program.path("pack")}).code, 0);
    program.write("data/baskets.json", R"([{"symbol": "BASKET1", "name_en": "Two", "name_ko": "", "members": ["9988.HK", "0700.HK"],
                                            "weights": "equal", "rebalance": "quarterly"}])");
    for (const char* const range : {"1m", "ytd", "2024-06-28..2025-03-07"}) {
        const Finished finished = program.run(split("returns BASKET1 --format json --range") + split(range));
        EXPECT_NEAR(number(firstRow(finished), "end_price"), 145.2, 1e-9) << range << finished.err.toStdString();
    }
    const Finished year = program.run(split("returns BASKET1 --format json"));
    EXPECT_NEAR(number(firstRow(year), "base_price"), 121, 1e-9);
    EXPECT_NEAR(number(firstRow(year), "return"), 0.2, 1e-12);
}

TEST(Returns, JsonHasThePromisedKeysInOrder)
{
    const Finished finished = Program{}.run(split("returns 9988.HK --currency KRW --format json --lang ko"));
    EXPECT_EQ(finished.code, 0);
    static const QRegularExpression kKey{QStringLiteral("\"([a-z_]+)\": ")};
    QStringList keys;
    for (auto match = kKey.globalMatch(finished.out); match.hasNext();)
        keys.append(match.next().captured(1));
    EXPECT_EQ(keys.join(u' ').toStdString(),
              "as_of range currency rows symbol name base_date base_price end_date end_price return price_part fx_part "
              "source missing missing_text");
    const QJsonObject whole = finished.json();
    EXPECT_EQ(whole[QLatin1String("as_of")].toString(), QLatin1String("2025-03-07"));
    EXPECT_EQ(whole[QLatin1String("range")].toString(), QLatin1String("ytd"));
    EXPECT_EQ(whole[QLatin1String("currency")].toString(), QLatin1String("KRW"));
    const QJsonObject row = firstRow(finished);
    EXPECT_EQ(row[QLatin1String("name")].toString(), QStringLiteral("알리바바 그룹"));
    EXPECT_EQ(row[QLatin1String("base_date")].toString(), QLatin1String("2024-12-31"));
    EXPECT_EQ(number(row, "base_price"), 82.4);
    EXPECT_EQ(number(row, "end_price"), 140.0);
    EXPECT_NEAR(number(row, "price_part") + number(row, "fx_part"), std::log1p(number(row, "return")), 1e-12);
    EXPECT_NEAR(number(row, "fx_part"), -0.01979, 0.000005);
    EXPECT_TRUE(row[QLatin1String("missing")].isNull());
    EXPECT_TRUE(row[QLatin1String("missing_text")].isNull());
}

TEST(Returns, NumbersAreUnrounded)
{
    const QJsonObject row = firstRow(Program{}.run(split("returns 9988.HK --format json")));
    EXPECT_EQ(number(row, "return"), 140.0 / 82.4 - 1);
    EXPECT_TRUE(row[QLatin1String("price_part")].isNull());
    EXPECT_TRUE(row[QLatin1String("fx_part")].isNull());
}

TEST(Returns, CsvHasTheKeysAsColumns)
{
    const QList<QStringList> rows = Program{}.run(split("returns 9961.HK 9988.HK --format csv")).csv();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].join(u' ').toStdString(), "symbol name base_date base_price end_date end_price return price_part "
                                                "fx_part source missing missing_text");
    EXPECT_EQ(rows[1][0], QLatin1String("9961.HK"));    // the order asked, not that of the universe
    EXPECT_TRUE(rows[1][6].startsWith(QLatin1String("-0.0527"))) << rows[1][6].toStdString();
    EXPECT_EQ(rows[2][3], QLatin1String("82.4"));
    EXPECT_EQ(rows[2][10], QString());
}

TEST(Returns, WithoutSymbolsEveryPricedInstrument)
{
    const Finished finished = Program{}.run(split("returns --format csv"));
    EXPECT_EQ(finished.code, 0);
    const QList<QStringList> rows = finished.csv();
    ASSERT_EQ(rows.size(), 29);     // 30 instruments less two private companies, and the head
    EXPECT_EQ(rows[1][0], QLatin1String("9988.HK"));
    EXPECT_EQ(rows[28][0], QLatin1String("HSTECH"));
}

TEST(Returns, TableSpeaksTheLanguage)
{
    const Program program;
    const Finished english = program.run(split("returns 9988.HK 9961.HK --lang en"));
    const Finished korean = program.run(split("returns 9988.HK 9961.HK --lang ko"));
    EXPECT_TRUE(english.out.contains(QLatin1String("Alibaba Group Holding")));
    EXPECT_TRUE(english.out.contains(QLatin1String("+69.90%")));
    EXPECT_TRUE(english.out.contains(QStringLiteral("−5.28%")));
    EXPECT_TRUE(korean.out.contains(QStringLiteral("알리바바 그룹")));
    EXPECT_TRUE(korean.out.contains(QStringLiteral("수익률")));
    EXPECT_TRUE(korean.out.contains(QLatin1String("+69.90%")));
}

struct Alias {
    const char* typed;
    const char* symbol;
};
std::ostream& operator<<(std::ostream& stream, const Alias& alias) { return stream << alias.typed; }

class ReturnsAliases : public ::testing::TestWithParam<Alias> {};

TEST_P(ReturnsAliases, FindTheListing)
{
    const Finished finished = Program{}.run({QStringLiteral("returns"), QString::fromUtf8(GetParam().typed),
                                             QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(finished.code, 0);
    EXPECT_EQ(firstRow(finished)[QLatin1String("symbol")].toString(), QLatin1String(GetParam().symbol));
}

INSTANTIATE_TEST_SUITE_P(All, ReturnsAliases,
                         ::testing::Values(Alias{"9988", "9988.HK"}, Alias{"09988", "9988.HK"},
                                           Alias{"9988:HKG", "9988.HK"}, Alias{"700", "0700.HK"},
                                           Alias{"^HSI", "HSI"}, Alias{"텐센트", "0700.HK"},
                                           Alias{"tencent", "0700.HK"}, Alias{"腾讯控股", "0700.HK"},
                                           Alias{"알리바바", "9988.HK"}, Alias{"阿里巴巴", "9988.HK"},
                                           Alias{"알리바바 ADR", "BABA"}, Alias{"baba", "BABA"}));

TEST(Returns, UnknownSymbolGetsAtMostThreeSuggestions)
{
    const Program program;
    const Finished near = program.run(split("returns 9988.HK tencnt --lang ko"));
    EXPECT_EQ(near.code, 2);
    EXPECT_TRUE(near.out.isEmpty());
    EXPECT_TRUE(near.err.contains(QLatin1String("tencnt")));
    EXPECT_TRUE(near.err.contains(QLatin1String("0700.HK"))) << near.err.toStdString();
    const Finished many = program.run({QStringLiteral("returns"), QStringLiteral("리바바")});
    EXPECT_EQ(many.code, 2);
    EXPECT_LE(many.err.count(QLatin1Char(',')), 2);
}

class ReturnsUsage : public ::testing::TestWithParam<const char*> {};

TEST_P(ReturnsUsage, EndsWithTwoAndChangesNothing)
{
    const Program program;
    const Finished finished = program.run(split("returns") + split(GetParam()));
    EXPECT_EQ(finished.code, 2);
    EXPECT_TRUE(finished.out.isEmpty());
    EXPECT_FALSE(finished.err.isEmpty());
    EXPECT_FALSE(QFile::exists(program.dataDir()));
}

INSTANTIATE_TEST_SUITE_P(All, ReturnsUsage,
                         ::testing::Values("--range 2y", "--range 2025-03-07..2024-12-31", "--range 2025-02-30..2025-03-07",
                                           "--range ..", "--range", "--currency EUR", "--currency won", "--total=1",
                                           "--as-of 2025-02-29", "--as-of yesterday", "--format xml", "--lang ko,en",
                                           "--frobnicate"));

TEST(Returns, EveryRowMissingIsNoData)
{
    for (const char* const asOf : {"2015-01-05", "2026-01-05", "1999-12-31", "2199-12-31"}) {
        const Finished finished = Program{}.run(split("returns 9988.HK HSI --format json --as-of") + split(asOf));
        EXPECT_EQ(finished.code, 4) << asOf;
        for (const auto value : finished.json()[QLatin1String("rows")].toArray()) {
            const QJsonObject row = value.toObject();
            EXPECT_TRUE(row[QLatin1String("return")].isNull());
            EXPECT_FALSE(row[QLatin1String("missing")].toString().isEmpty());
            EXPECT_FALSE(row[QLatin1String("missing_text")].toString().isEmpty());
        }
        EXPECT_FALSE(finished.err.isEmpty());
    }
}

TEST(Returns, SomeRowsMissingIsPartial)
{
    const Finished finished = Program{}.run(split("returns 9988.HK bytedance HSI --total --format csv"));
    EXPECT_EQ(finished.code, 5);
    const QList<QStringList> rows = finished.csv();
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[1][10], QString());
    EXPECT_EQ(rows[2][10], QLatin1String("private_company"));
    EXPECT_EQ(rows[3][10], QLatin1String("not_for_indices"));
    EXPECT_EQ(rows[3][6], QString());
}

TEST(Returns, TwoNamesOfOneCompanyAreOneRow)
{
    const Finished finished = Program{}.run(split("returns 9988 0700.HK 9988.HK 알리바바 --format csv"));
    const QList<QStringList> rows = finished.csv();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[1][0], QLatin1String("9988.HK"));
    EXPECT_EQ(rows[2][0], QLatin1String("0700.HK"));
}

TEST(Returns, SaysWhichRowsRestOnTheSampleWhereOthersDoNot)
{
    const Program program;
    program.write("pack/bars/0700.HK.csv", "date,close\n2024-12-31,400\n2025-03-07,500\n");
    ASSERT_EQ(program.run({QStringLiteral("import"), program.path("pack")}).code, 0);
    const Finished mixed = program.run(split("returns 9988.HK 0700.HK BABA --lang en"));
    EXPECT_TRUE(mixed.err.contains(QLatin1String("sample"))) << mixed.err.toStdString();
    EXPECT_TRUE(mixed.err.contains(QLatin1String("9988.HK, BABA"))) << mixed.err.toStdString();
    EXPECT_FALSE(mixed.err.contains(QLatin1String("0700.HK")));
    EXPECT_TRUE(mixed.out.contains(QLatin1String("\n9988.HK *")));
    EXPECT_TRUE(mixed.out.contains(QLatin1String("\nBABA *")));
    EXPECT_FALSE(mixed.out.contains(QLatin1String("0700.HK *")));
    EXPECT_TRUE(mixed.out.contains(QLatin1String("\n* ")));
    const Finished real = program.run(split("returns 0700.HK --lang en"));
    EXPECT_TRUE(real.err.isEmpty()) << real.err.toStdString();
    EXPECT_FALSE(real.out.contains(u'*'));
    const Finished company = program.run(split("company 9988.HK --lang en"));
    EXPECT_TRUE(company.err.contains(QLatin1String("9988.HK"))) << company.err.toStdString();
    EXPECT_TRUE(company.out.contains(QLatin1String("Share price YTD *"))) << company.out.toStdString();
    const Finished tencent = program.run(split("company 0700.HK --lang en"));
    EXPECT_TRUE(tencent.err.isEmpty()) << tencent.err.toStdString();
    EXPECT_TRUE(tencent.out.contains(QLatin1String("prices: imported files"))) << tencent.out.toStdString();
    const Finished table = program.run(split("export table 9988.HK 0700.HK --lang en --out") + QStringList{program.path("t.csv")});
    EXPECT_TRUE(table.err.contains(QLatin1String("prices: 9988.HK, HSTECH."))) << table.err.toStdString();
}

TEST(Returns, AnAsOfDayOutsideTheDataNamesTheirSpan)
{
    const Program program;
    for (const char* const arguments : {"returns 9988.HK --as-of 2015-01-05", "returns 9988.HK --as-of 2026-01-05",
                                        "company 9988.HK --as-of 2026-01-05",
                                        "returns 9988.HK --range 2019-01-02..2025-03-07"}) {
        const QString said = program.run(split(arguments) + split("--lang en")).err;
        EXPECT_TRUE(said.contains(QLatin1String("from 31 Dec 2021 to 7 Mar 2025"))) << arguments << said.toStdString();
    }
    EXPECT_FALSE(program.run(split("returns 9988.HK --as-of 2024-01-05 --lang en")).err.contains(QLatin1String("31 Dec 2021")));
}

TEST(Returns, ARangeThatRunsBackwardIsSaidSo)
{
    const QString said = Program{}.run(split("returns --range 2025-03-07..2024-12-31 --lang en")).err;
    EXPECT_TRUE(said.contains(QLatin1String("FROM must be earlier than TO"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QLatin1String("is not a range")));
}

TEST(Returns, QuietKeepsWordsToItself)
{
    const Finished finished = Program{}.run(split("returns 9988.HK bytedance --quiet"));
    EXPECT_EQ(finished.code, 5);
    EXPECT_TRUE(finished.err.isEmpty());
    EXPECT_TRUE(finished.out.contains(QLatin1String("+69.90%")));
}

TEST(Returns, OptionsMayStandBeforeTheVerb)
{
    const Finished finished = Program{}.run(split("--lang ko --format json --offline returns 9988.HK"));
    EXPECT_EQ(finished.code, 0);
    EXPECT_EQ(firstRow(finished)[QLatin1String("name")].toString(), QStringLiteral("알리바바 그룹"));
}

TEST(Returns, DefaultFolderIsTheXdgOne)
{
    const Program program;
    EXPECT_EQ(program.runBare(split("returns 9988.HK")).code, 0);
    EXPECT_TRUE(QFile::exists(program.path("xdg-data/chinatech/chinatech.sqlite")));
}

} // namespace
} // namespace chinatech

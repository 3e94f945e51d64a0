// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <gtest/gtest.h>

#include <QBuffer>

namespace chinatech {
namespace {

using Rows = std::vector<std::vector<QByteArray>>;

struct Parsed
{
    std::vector<QByteArray> header;
    Rows rows;
    std::vector<int> lines;
    int malformed = 0;
    CsvReader::Trouble trouble = CsvReader::Trouble::None;
};

Parsed parse(QByteArray text)
{
    QBuffer buffer{&text};
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    CsvReader reader{buffer};
    Parsed parsed{reader.header(), {}, {}, 0, CsvReader::Trouble::None};
    while (reader.next()) {
        std::vector<QByteArray> row;
        for (int i = 0; i < static_cast<int>(parsed.header.size()); ++i)
            row.push_back(reader.field(i).toByteArray());
        parsed.rows.push_back(row);
        parsed.lines.push_back(reader.line());
        parsed.malformed += reader.isMalformed() ? 1 : 0;
    }
    parsed.trouble = reader.trouble();
    return parsed;
}

TEST(CsvReader, ReadsPlainRows)
{
    const Parsed parsed = parse("date,close\n2025-03-07,140\n2025-03-10,138.5");
    EXPECT_EQ(parsed.header, (std::vector<QByteArray>{"date", "close"}));
    EXPECT_EQ(parsed.rows, (Rows{{"2025-03-07", "140"}, {"2025-03-10", "138.5"}}));
    EXPECT_EQ(parsed.lines, (std::vector<int>{2, 3}));
}

TEST(CsvReader, TakesQuotesAsRfc4180HasThem)
{
    const Parsed parsed = parse("a,b,c\n\"x, y\",\"he said \"\"no\"\"\",\"\"\n");
    EXPECT_EQ(parsed.rows, (Rows{{"x, y", "he said \"no\"", ""}}));
}

TEST(CsvReader, KeepsALineBreakInsideQuotesAndCountsIt)
{
    const Parsed parsed = parse("a,b\n\"one\ntwo\",1\nthree,2\n");
    EXPECT_EQ(parsed.rows, (Rows{{"one\ntwo", "1"}, {"three", "2"}}));
    EXPECT_EQ(parsed.lines, (std::vector<int>{2, 4}));
}

TEST(CsvReader, TakesWindowsLinesMarkAndBlankLines)
{
    const Parsed parsed = parse("\xEF\xBB\xBF"
                                "Date,Close\r\n\r\n2025-03-07,140\r\n\r\n");
    EXPECT_EQ(parsed.header, (std::vector<QByteArray>{"date", "close"}));
    EXPECT_EQ(parsed.rows, (Rows{{"2025-03-07", "140"}}));
    EXPECT_EQ(parsed.lines, (std::vector<int>{3}));
}

TEST(CsvReader, GivesEmptyFieldsForThoseARowLacks)
{
    EXPECT_EQ(parse("a,b,c\n1\n").rows, (Rows{{"1", "", ""}}));
}

TEST(CsvReader, MistrustsMoreFieldsThanTheHeaderHas)
{
    EXPECT_EQ(parse("a,b\n1,2,3\n").malformed, 1);
    EXPECT_EQ(parse("a,b\n1,2,\n").malformed, 0); // the trailing commas of spreadsheets
}

TEST(CsvReader, MistrustsAQuoteThatNothingCloses)
{
    const Parsed parsed = parse("a,b\n1,2\n\"open,3\n4,5\n");
    EXPECT_EQ(parsed.malformed, 1);
    EXPECT_EQ(parsed.rows.size(), 2U);
}

TEST(CsvReader, RefusesWhatIsNotUtf8)
{
    EXPECT_EQ(parse("a,b\n1,\xB0\xA1\n").trouble, CsvReader::Trouble::NotUtf8); // EUC-KR
    EXPECT_EQ(parse("\xB0\xA1,b\n1,2\n").trouble, CsvReader::Trouble::NotUtf8);
    EXPECT_EQ(parse("a\n\xEC\x95\x8C\n").trouble, CsvReader::Trouble::None);
}

TEST(CsvReader, ReadsNothingFromNothing)
{
    EXPECT_TRUE(parse("").header.empty());
    EXPECT_TRUE(parse("a,b\n").rows.empty());
}

} // namespace
} // namespace chinatech

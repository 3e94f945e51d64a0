// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace chinatech {
namespace {

using testing::Finished;
using testing::Program;
using testing::split;

bool hasHangul(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

TEST(CommandLine, SaysItsVersion)
{
    const Finished version = Program{}.runBare(split("--version"));
    EXPECT_EQ(version.code, 0);
    EXPECT_TRUE(version.out.startsWith(QLatin1String("chinatech 0."))) << version.out.toStdString();
    EXPECT_EQ(version.out.count(u'\n'), 1);
    EXPECT_TRUE(version.err.isEmpty());
}

TEST(CommandLine, HelpSpeaksBothLanguages)
{
    const Program program;
    for (const char* const arguments : {"--help", "help"}) {
        const Finished english = program.runBare(split(arguments));
        const Finished korean = program.runBare(split(arguments) + split("--lang ko"));
        EXPECT_EQ(english.code, 0);
        EXPECT_EQ(korean.code, 0);
        EXPECT_FALSE(hasHangul(english.out));
        EXPECT_TRUE(hasHangul(korean.out));
        for (const char* const option : {"--data-dir", "--as-of", "--feed-url", "--quiet"}) {
            EXPECT_TRUE(english.out.contains(QLatin1String(option)));
            EXPECT_TRUE(korean.out.contains(QLatin1String(option)));
        }
    }
}

TEST(CommandLine, SystemLanguageDecidesWithoutLang)
{
    Program program;
    program.setVariable(QStringLiteral("LC_ALL"), QString());
    program.setVariable(QStringLiteral("LANG"), QStringLiteral("ko_KR.UTF-8"));
    EXPECT_TRUE(hasHangul(program.runBare(split("--help")).out));
    EXPECT_FALSE(hasHangul(program.runBare(split("--help --lang en")).out));
    program.setVariable(QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8"));
    EXPECT_FALSE(hasHangul(program.runBare(split("--help")).out));
}

struct WrongUsage {
    const char* arguments;
    const char* named;      ///< what the sentence must name
};

std::ostream& operator<<(std::ostream& stream, const WrongUsage& usage) { return stream << usage.arguments; }

class CommandLineUsage : public ::testing::TestWithParam<WrongUsage> {};

TEST_P(CommandLineUsage, EndsWithTwoAndASentence)
{
    const Program program;
    for (const char* const language : {"--lang ko", "--lang en"}) {
        const Finished finished = program.runBare(split(language) + split(GetParam().arguments));
        EXPECT_EQ(finished.code, 2);
        EXPECT_TRUE(finished.out.isEmpty());
        EXPECT_TRUE(finished.err.contains(QString::fromUtf8(GetParam().named))) << finished.err.toStdString();
        // The sentence itself, not only the hint below it.
        EXPECT_EQ(hasHangul(finished.err.section(u'\n', 0, 0)), language[8] == 'o') << finished.err.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, CommandLineUsage,
                         ::testing::Values(WrongUsage{"hepl", "help"}, WrongUsage{"frobnicate", "frobnicate"},
                                           WrongUsage{"--frobnicate", "--frobnicate"},
                                           WrongUsage{"--formt csv", "--format"},
                                           WrongUsage{"help --as-of 2025-02-30", "2025-02-30"},
                                           WrongUsage{"help --as-of 2025-3-7", "2025-3-7"},
                                           WrongUsage{"help --as-of", "--as-of"},
                                           WrongUsage{"help --quiet=1", "--quiet"},
                                           WrongUsage{"help --format xml", "xml"},
                                           WrongUsage{"help --feed-url bloomberg=https://example.com", "bloomberg"},
                                           WrongUsage{"help --feed-url yahoo=http://example.com", "http://example.com"},
                                           WrongUsage{"help --feed-url yahoo=ftp://127.0.0.1", "ftp://127.0.0.1"},
                                           WrongUsage{"help nonsense", "nonsense"}));

TEST(CommandLine, FeedUrlTakesHttpsAndLoopback)
{
    const Program program;
    for (const char* const url : {"yahoo=https://example.com:8443", "ecb=http://127.0.0.1:9000",
                                  "tencent=http://localhost:1", "eastmoney=http://[::1]:2"})
        EXPECT_EQ(program.runBare(split("help --feed-url") + split(url)).code, 0) << url;
    EXPECT_EQ(program.runBare(split("help --feed-url yahoo=http://127.0.0.1.example.com")).code, 2);
}

TEST(CommandLine, UnknownLanguageIsWrongUsage)
{
    const Finished finished = Program{}.runBare(split("help --lang fr"));
    EXPECT_EQ(finished.code, 2);
    EXPECT_TRUE(finished.err.contains(QLatin1String("fr")));
}

TEST(CommandLine, QuietSaysNothing)
{
    const Finished finished = Program{}.runBare(split("frobnicate --quiet"));
    EXPECT_EQ(finished.code, 2);
    EXPECT_TRUE(finished.err.isEmpty());
}

TEST(CommandLine, WrongUsageLeavesNoFile)
{
    const Program program;
    EXPECT_EQ(program.run(split("help --as-of never")).code, 2);
    EXPECT_FALSE(QFileInfo::exists(program.dataDir()));
}

} // namespace
} // namespace chinatech

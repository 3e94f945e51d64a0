// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/translation_rules.h"
#include "tests/architecture/wrong_tree.h"

#include <QFileInfo>

namespace chinatech::architecture {
namespace {

QByteArray tsFile(const QByteArray& messages)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
           "<TS version=\"2.1\" language=\"ko_KR\" sourcelanguage=\"en\"><context><name>Page</name>" +
           messages + "</context></TS>\n";
}

QByteArray message(const QByteArray& source, const QByteArray& translation)
{
    return "<message><source>" + source + "</source><translation>" + translation + "</translation></message>";
}

QByteArray sourceThatSays(const QByteArray& text)
{
    return "#include <QCoreApplication>\nQString s() { return QCoreApplication::translate(\"Page\", \"" + text + "\"); }\n";
}

TEST(TranslationRules, EveryStringIsTranslated)
{
    const Breaches breaches = incompleteTranslations(projectRoot());
    EXPECT_TRUE(breaches.isEmpty()) << listed(breaches);
}

TEST(TranslationRules, KoreanAndEnglishAreThere)
{
    QStringList names;
    for (const QString& file : translationFiles(projectRoot()))
        names << QFileInfo{file}.fileName();
    EXPECT_TRUE(names.contains(QStringLiteral("chinatech_ko.ts")));
    EXPECT_TRUE(names.contains(QStringLiteral("chinatech_en.ts")));
}

TEST(TranslationRules, TranslationsKeepPlaceMarkersAndMnemonics)
{
    for (const QString& file : translationFiles(projectRoot())) {
        const Breaches breaches = differingMarkers(readMessages(file));
        EXPECT_TRUE(breaches.isEmpty()) << file.toStdString() << '\n' << listed(breaches);
    }
}

TEST(TranslationRules, PassesACompleteTree)
{
    WrongTree tree;
    tree.with(QStringLiteral("ui/a.cpp"), sourceThatSays("Compare"))
        .with(QStringLiteral("translations/chinatech_ko.ts"), tsFile(message("Compare", "비교")));
    EXPECT_TRUE(incompleteTranslations(tree.root()).isEmpty()) << listed(incompleteTranslations(tree.root()));
}

TEST(TranslationRules, FindsANewString)
{
    WrongTree tree;
    tree.with(QStringLiteral("ui/a.cpp"), sourceThatSays("Compare"))
        .with(QStringLiteral("translations/chinatech_ko.ts"), tsFile({}));
    EXPECT_EQ(incompleteTranslations(tree.root()),
              QStringList{QStringLiteral("chinatech_ko.ts: Page: \"Compare\" is unfinished")});
}

TEST(TranslationRules, FindsAVanishedString)
{
    WrongTree tree;
    tree.with(QStringLiteral("ui/a.cpp"), sourceThatSays("Compare"))
        .with(QStringLiteral("translations/chinatech_ko.ts"),
              tsFile(message("Compare", "비교") + message("Board", "현황판")));
    EXPECT_EQ(incompleteTranslations(tree.root()),
              QStringList{QStringLiteral("chinatech_ko.ts: Page: \"Board\" is vanished")});
}

TEST(TranslationRules, FindsAnUnfinishedAndAnEmptyTranslation)
{
    WrongTree tree;
    tree.with(QStringLiteral("ui/a.cpp"), sourceThatSays("Compare"))
        .with(QStringLiteral("ui/b.cpp"), sourceThatSays("Board"))
        .with(QStringLiteral("translations/chinatech_ko.ts"),
              tsFile("<message><source>Compare</source><translation type=\"unfinished\">비교</translation></message>" +
                     message("Board", "")));
    EXPECT_EQ(incompleteTranslations(tree.root()).size(), 2) << listed(incompleteTranslations(tree.root()));
}

TEST(TranslationRules, FindsNothingToTranslateInto)
{
    WrongTree tree;
    tree.with(QStringLiteral("ui/a.cpp"), sourceThatSays("Compare"));
    EXPECT_EQ(incompleteTranslations(tree.root()).size(), 1);
}

TEST(TranslationRules, FindsDifferingMarkers)
{
    WrongTree tree;
    tree.with(QStringLiteral("translations/chinatech_ko.ts"),
              tsFile(message("%1 of %2", "%2 가운데 %1") + message("S&amp;&amp;P", "S&amp;&amp;P") +
                     message("Rose by %1", "올랐습니다") + message("&amp;File", "파일") + message("Day %1", "%L1일")));
    const Breaches breaches = differingMarkers(readMessages(translationFiles(tree.root()).front()));
    EXPECT_EQ(breaches.size(), 3) << listed(breaches);
}

} // namespace
} // namespace chinatech::architecture

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/event_dialog.h"

#include "app/data_jobs.h"
#include "core/models/company_facts.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"
#include "ui/i18n/translators.h"

#include <QApplication>
#include <QDateEdit>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <algorithm>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::day;
using testing::TempData;

constexpr auto kModel = "Alibaba QwQ-32B released";

/// The dialog over a store of its own, written by jobs as in the program.
struct Editor {
    explicit Editor(Language language = Language::English)
        : session{[this] { return std::make_shared<const Market>(data.store().load().value()); }()}
        , work{session, jobs, data.directory()}
        , dialog{session, nullptr}
    {
        installTranslators(*qApp, language);
        session.setLanguage(language);
        dialog.show();
    }
    ~Editor() { installTranslators(*qApp, Language::English); }
    Q_DISABLE_COPY_MOVE(Editor)

    void settle()
    {
        QEventLoop loop;
        QObject::connect(&jobs, &JobRunner::becameIdle, &loop, &QEventLoop::quit);
        while (!jobs.isIdle())
            loop.exec();
        QApplication::processEvents();
    }
    void type(const char* field, const QString& text) { dialog.findChild<QLineEdit*>(QLatin1String(field))->setText(text); }
    void press(const char* button) { dialog.findChild<QPushButton*>(QLatin1String(button))->click(); }
    [[nodiscard]] QString word() const { return dialog.findChild<QLabel*>(QStringLiteral("word"))->text(); }
    [[nodiscard]] std::vector<Event> own() const
    {
        std::vector<Event> found;
        std::ranges::copy_if(session.market().events, std::back_inserter(found), &Event::isOwn);
        return found;
    }

    /// What the only one of the user's events stands for, as the store has it.
    [[nodiscard]] QString standsFor() const
    {
        const Store store = data.store();
        const auto all = readReplacements(store.database()).value();
        return all.size() == 1 ? all.front().name : QString();
    }
    [[nodiscard]] QString buttonText(const char* button) const
    {
        return dialog.findChild<QPushButton*>(QLatin1String(button))->text();
    }
    [[nodiscard]] QTreeWidget& list() const { return *dialog.findChild<QTreeWidget*>(QStringLiteral("events")); }
    [[nodiscard]] QTreeWidgetItem* row(const char* title) const
    {
        const auto found = list().findItems(QString::fromUtf8(title), Qt::MatchExactly, 3);
        return found.isEmpty() ? nullptr : found.front();
    }
    void choose(const char* title)
    {
        list().setCurrentItem(row(title));
        QApplication::processEvents();
    }
    /// Presses a button of the question about what is not saved; false where it is not asked.
    bool answer(QMessageBox::ButtonRole role)
    {
        QApplication::processEvents();
        auto* const box = dialog.findChild<QMessageBox*>(QStringLiteral("unsaved"));
        if (!box)
            return false;
        for (QAbstractButton* const button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }

    TempData data;
    Session session;
    JobRunner jobs;
    DataJobs work;
    EventDialog dialog;
};

TEST(EventDialog, KeepsWhatIsTypedInTheStore)
{
    Editor editor;
    editor.type("titleKo", QString::fromUtf8("실적 설명회"));
    editor.type("symbols", QString::fromUtf8("텐센트, 9988"));
    editor.dialog.findChild<QDateEdit*>(QStringLiteral("date"))->setDate(QDate{2025, 1, 29});   // Hong Kong closed
    editor.press("save");
    editor.settle();
    ASSERT_EQ(editor.own().size(), 1U);
    EXPECT_EQ(editor.own()[0].symbols, (QStringList{QStringLiteral("0700.HK"), QStringLiteral("9988.HK")}));
    EXPECT_EQ(editor.own()[0].firstSession, day("2025-02-03"));
    const Market stored = editor.data.store().load().value();
    EXPECT_EQ(std::ranges::count_if(stored.events, &Event::isOwn), 1);
    EXPECT_EQ(stored.events.size(), 17U);
}

TEST(EventDialog, SaysWhyItCannotKeepAnEvent)
{
    Editor editor;
    editor.press("save");
    EXPECT_TRUE(editor.word().contains(QLatin1String("title")));
    editor.type("titleEn", QStringLiteral("x"));
    editor.type("symbols", QStringLiteral("NOSUCH"));
    editor.press("save");
    EXPECT_TRUE(editor.word().contains(QLatin1String("NOSUCH")));
    editor.settle();
    EXPECT_TRUE(editor.own().empty());
}

TEST(EventDialog, TakesAndGivesCsv)
{
    Editor editor;
    const QString in = editor.data.write(QStringLiteral("in.csv"), "date,category,title_en,title_ko\n2025-02-10,policy,Mine,내 사건\n");
    editor.dialog.importFrom(in);
    editor.settle();
    ASSERT_EQ(editor.own().size(), 1U);
    const QString out = editor.data.path(QStringLiteral("out.csv"));
    editor.dialog.exportTo(out);
    EXPECT_EQ(bytesOf(out), QByteArray("date,first_session,category,symbols,title_en,title_ko,source,replaces\n"
                                       "2025-02-10,2025-02-10,policy,,Mine,내 사건,,\n"));
}

/// An event of the user's stands on the company's chart like one that came with the data.
TEST(EventDialog, ItsEventsAreStudiedAndListedLikeAnyOther)
{
    Editor editor;
    editor.type("titleEn", QStringLiteral("My visit"));
    editor.type("symbols", QStringLiteral("9988.HK"));
    editor.press("save");
    editor.settle();
    const Market& market = editor.session.market();
    const auto known = companyEvents(market, *market.find(QStringLiteral("9988.HK")), {day("2025-03-07"), true}, QStringLiteral("HSTECH"));
    EXPECT_TRUE(std::ranges::any_of(known, [](const EventFacts& one) { return one.event.titleEn == QLatin1String("My visit"); }));
}


TEST(EventDialog, ChangesWhatCameWithTheDataByStandingForIt)
{
    Editor editor;
    editor.choose(kModel);
    editor.press("save");
    EXPECT_EQ(editor.word(), QStringLiteral("Nothing was changed."));
    editor.type("titleEn", QStringLiteral("QwQ-32B, as I saw it"));
    editor.press("save");
    editor.settle();
    ASSERT_EQ(editor.own().size(), 1U);
    EXPECT_EQ(editor.standsFor(), QStringLiteral("qwq-32b"));
    EXPECT_EQ(editor.own()[0].titleKo, QString::fromUtf8("알리바바 QwQ-32B 공개")) << "what was not typed over stays";
    EXPECT_EQ(editor.list().topLevelItemCount(), 16);
    EXPECT_EQ(editor.row(kModel), nullptr);
    ASSERT_NE(editor.row("QwQ-32B, as I saw it"), nullptr);
    EXPECT_EQ(editor.row("QwQ-32B, as I saw it")->text(4), QStringLiteral("yours, changed"));

    // Changed again: still one, still for the same.
    editor.type("titleEn", QStringLiteral("QwQ-32B, again"));
    editor.press("save");
    editor.settle();
    ASSERT_EQ(editor.own().size(), 1U);
    EXPECT_EQ(editor.standsFor(), QStringLiteral("qwq-32b"));

    EXPECT_EQ(editor.buttonText("remove"), QStringLiteral("Back to the original"));
    editor.press("remove");
    editor.settle();
    EXPECT_TRUE(editor.own().empty());
    ASSERT_NE(editor.row(kModel), nullptr);
    EXPECT_EQ(editor.row(kModel)->text(4), QStringLiteral("data"));
}

TEST(EventDialog, TakesBackEachChangeOneAfterTheOther)
{
    Editor editor;
    editor.type("titleEn", QStringLiteral("Mine"));
    editor.press("save");
    editor.settle();
    editor.choose(kModel);
    editor.type("titleEn", QStringLiteral("Changed"));
    editor.press("save");
    editor.settle();
    const std::vector<Event> before = editor.own();
    editor.press("remove");
    editor.settle();
    ASSERT_EQ(editor.own().size(), 1U);

    editor.press("undo");
    editor.settle();
    EXPECT_EQ(editor.own(), before);
    EXPECT_EQ(editor.row(kModel), nullptr);
    editor.press("undo");
    editor.settle();
    ASSERT_EQ(editor.own().size(), 1U);
    EXPECT_NE(editor.row(kModel), nullptr);
    editor.press("undo");
    editor.settle();
    EXPECT_TRUE(editor.own().empty());
    EXPECT_FALSE(editor.dialog.findChild<QPushButton*>(QStringLiteral("undo"))->isEnabled());
}

TEST(EventDialog, LosesNothingTypedWhenItIsClosed)
{
    Editor editor;
    editor.type("titleEn", QStringLiteral("Half a thought"));
    editor.dialog.reject();
    ASSERT_TRUE(editor.answer(QMessageBox::RejectRole));
    EXPECT_TRUE(editor.dialog.isVisible());
    EXPECT_EQ(editor.dialog.findChild<QLineEdit*>(QStringLiteral("titleEn"))->text(), QStringLiteral("Half a thought"));

    // What cannot be kept keeps the dialog open and says why.
    editor.type("symbols", QStringLiteral("NOSUCH"));
    editor.dialog.reject();
    ASSERT_TRUE(editor.answer(QMessageBox::AcceptRole));
    editor.settle();
    EXPECT_TRUE(editor.dialog.isVisible());
    EXPECT_TRUE(editor.word().contains(QLatin1String("NOSUCH")));

    editor.type("symbols", {});
    editor.dialog.reject();
    ASSERT_TRUE(editor.answer(QMessageBox::AcceptRole));
    editor.settle();
    EXPECT_FALSE(editor.dialog.isVisible());
    EXPECT_EQ(editor.own().size(), 1U);
}

TEST(EventDialog, AsksBeforeAnotherRowTakesThePlaceOfWhatIsTyped)
{
    Editor editor;
    editor.choose(kModel);
    editor.type("source", QStringLiteral("me"));
    editor.choose("DeepSeek-R1 released");
    EXPECT_EQ(editor.list().currentItem(), editor.row(kModel)) << "until that is settled";
    ASSERT_TRUE(editor.answer(QMessageBox::RejectRole));
    EXPECT_EQ(editor.dialog.findChild<QLineEdit*>(QStringLiteral("source"))->text(), QStringLiteral("me"));

    editor.choose("DeepSeek-R1 released");
    ASSERT_TRUE(editor.answer(QMessageBox::DestructiveRole));
    EXPECT_EQ(editor.list().currentItem(), editor.row("DeepSeek-R1 released"));
    EXPECT_EQ(editor.dialog.findChild<QLineEdit*>(QStringLiteral("titleEn"))->text(), QStringLiteral("DeepSeek-R1 released"));
    EXPECT_TRUE(editor.own().empty());
}

TEST(EventDialog, IsDoneByKeysAlone)
{
    Editor editor;
    QTest::keyClick(editor.dialog.focusWidget(), Qt::Key_A);
    QTest::keyClick(editor.dialog.focusWidget(), Qt::Key_Return);
    editor.settle();
    ASSERT_EQ(editor.own().size(), 1U) << "the title has the focus, and Enter saves";

    editor.list().setFocus();
    QTest::keyClick(&editor.list(), Qt::Key_Home);
    ASSERT_EQ(editor.list().currentItem(), editor.list().topLevelItem(0));
    while (editor.list().currentItem() && editor.list().currentItem()->text(3) != QLatin1String("a"))
        QTest::keyClick(&editor.list(), Qt::Key_Down);
    QTest::keyClick(&editor.list(), Qt::Key_Delete);
    editor.settle();
    EXPECT_TRUE(editor.own().empty());

    // From the list to the English title: day, after the close, kind, companies, title.
    editor.list().setFocus();
    QTest::keyClick(&editor.list(), Qt::Key_Home);
    for (int i = 0; i < 20 && editor.dialog.focusWidget()->objectName() != QLatin1String("titleEn"); ++i)
        QTest::keyClick(editor.dialog.focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(editor.dialog.focusWidget()->objectName(), QStringLiteral("titleEn"));
    QTest::keyClicks(editor.dialog.focusWidget(), QStringLiteral("typed over"));
    QTest::keyClick(editor.dialog.focusWidget(), Qt::Key_Return);
    editor.settle();
    ASSERT_EQ(editor.own().size(), 1U);
    EXPECT_FALSE(editor.standsFor().isEmpty());
    QTest::keyClick(&editor.dialog, Qt::Key_Escape);
    EXPECT_FALSE(editor.dialog.isVisible());
}

/// A file may call a company by any of its names; one that is not known is kept and told.
TEST(EventDialog, FindsTheCompaniesThatAFileNames)
{
    Editor editor;
    editor.dialog.importFrom(editor.data.write(QStringLiteral("in.csv"), QString::fromUtf8("date,category,symbols,title_en\n"
                                                                                           "2025-02-10,policy,알리바바;700,Named\n"
                                                                                           "2025-02-11,policy,Nobody Ltd,Unknown\n").toUtf8()));
    EXPECT_EQ(editor.word(), QStringLiteral("2 events imported. Companies that are not known here: Nobody Ltd."));
    editor.settle();
    ASSERT_EQ(editor.own().size(), 2U);
    EXPECT_EQ(editor.own()[0].symbols, (QStringList{QStringLiteral("9988.HK"), QStringLiteral("0700.HK")}));
    EXPECT_EQ(editor.own()[1].symbols, QStringList{QStringLiteral("Nobody Ltd")});
}

/// A session that a file gave is not worked out anew because a title was corrected.
TEST(EventDialog, KeepsAFirstSessionThatAFileGave)
{
    Editor editor;
    editor.dialog.importFrom(editor.data.write(QStringLiteral("in.csv"), "date,first_session,category,symbols,title_en\n"
                                                                         "2025-02-10,2025-02-20,policy,XYZ.HK,Late word\n"));
    editor.settle();
    editor.choose("Late word");
    editor.type("titleEn", QStringLiteral("Late words"));
    editor.press("save");
    editor.settle();
    ASSERT_EQ(editor.own().size(), 1U);
    EXPECT_EQ(editor.own()[0].firstSession, day("2025-02-20"));
    EXPECT_EQ(editor.own()[0].symbols, QStringList{QStringLiteral("XYZ.HK")}) << "of a company that the store does not have";
}

} // namespace
} // namespace chinatech

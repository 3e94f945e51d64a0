// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/export_habits.h"
#include "ui/dialogs/page_preview.h"
#include "ui/i18n/translators.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::day;

/// Pages with their number on them, and how often they were asked for.
FigureDocument pages(int count, QSize size)
{
    FigureDocument document{{QStringLiteral("Pages"), QStringLiteral("source"), Language::English, day("2025-03-07"), {}}, Qt::white, {}};
    for (int i = 1; i <= count; ++i)
        document.pages.push_back({size,
                                  [i](QPainter& painter, const QRectF& area) {
                                      painter.drawText(area, Qt::AlignCenter, QStringLiteral("page %1").arg(i));
                                  },
                                  QStringLiteral("P%1").arg(i)});
    return document;
}

FileTable table()
{
    return {QStringLiteral("table"), {QStringLiteral("a"), QStringLiteral("b")}, {{{1.0}, {2.0}}}};
}

ExportSubject subject()
{
    ExportSubject made;
    made.suggestedName = QStringLiteral("compare-ytd-2025-03-07");
    made.picture = [] { return pages(1, {1280, 720}); };
    made.contents.push_back({QStringLiteral("One"), [](QSize page) { return pages(1, page); }});
    made.contents.push_back({QStringLiteral("Three"), [](QSize page) { return pages(3, page); }, [](QSize page) {
                                 std::vector<FigureDocument> all;
                                 for (FigurePage& one : pages(3, page).pages)
                                     all.push_back({{}, Qt::white, {one}});
                                 return all;
                             }});
    made.tables = [] { return std::vector{table()}; };
    made.json = [] { return tableJson(table()); };
    return made;
}

void choose(const ExportDialog& dialog, const char* segments, int index)
{
    QTest::mouseClick(
        dialog.findChild<QWidget*>(QString::fromLatin1(segments))->findChildren<QToolButton*>().at(index),
        Qt::LeftButton);
}

QString textOf(const ExportDialog& dialog, const char* label)
{
    return dialog.findChild<QLabel*>(QString::fromLatin1(label))->text();
}

void save(const ExportDialog& dialog)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
}

void typePath(const ExportDialog& dialog, const QString& path)
{
    auto* const file = dialog.findChild<QLineEdit*>(QStringLiteral("file"));
    file->selectAll();
    QTest::keyClicks(file, path);
}

void chooseContent(const ExportDialog& dialog, int index)
{
    auto* const box = dialog.findChild<QComboBox*>(QStringLiteral("content"));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

QPointer<ExportDialog> shown(ExportSubject made = subject(), ExportDialog::Purpose purpose = ExportDialog::Purpose::File)
{
    installTranslators(*qApp, Language::English);
    const QPointer dialog = new ExportDialog{std::move(made), nullptr, purpose};
    dialog->show();
    return dialog;
}

TEST(ExportDialog, SuggestsANameWhoseEndingFollowsTheFormat)
{
    const auto dialog = shown();
    EXPECT_EQ(QFileInfo{dialog->path()}.fileName(), QLatin1String("compare-ytd-2025-03-07.png"));
    EXPECT_EQ(textOf(*dialog, "hint"), QStringLiteral("2,560 × 1,440 pixels"));
    choose(*dialog, "scale", 3);
    EXPECT_EQ(textOf(*dialog, "hint"), QStringLiteral("5,120 × 2,880 pixels"));
    choose(*dialog, "format", 1);
    EXPECT_TRUE(dialog->path().endsWith(QLatin1String(".pdf")));
    choose(*dialog, "page", 1);
    EXPECT_EQ(dialog->order().paper, Paper::A4);
    choose(*dialog, "format", 5);
    EXPECT_TRUE(dialog->path().endsWith(QLatin1String(".xlsx")));
    EXPECT_FALSE(dialog->preview().document()) << "figures have no pages";
    delete dialog;
}

TEST(ExportDialog, ShowsThePagesAsTheyWillBe)
{
    const auto dialog = shown();
    const PagePreview& preview = dialog->preview();
    ASSERT_TRUE(preview.document());
    EXPECT_EQ(preview.document()->pages.front().size, QSize(1280, 720)) << "the picture in its own size";
    choose(*dialog, "format", 1);
    choose(*dialog, "page", 2);
    choose(*dialog, "orientation", 0);
    EXPECT_EQ(preview.document()->pages.front().size, QSize(816, 1056)) << "Letter, upright";
    choose(*dialog, "orientation", 1);
    EXPECT_EQ(preview.document()->pages.front().size, QSize(1056, 816));
    chooseContent(*dialog, 1);
    EXPECT_EQ(preview.document()->pages.size(), 3u);
    EXPECT_EQ(textOf(*dialog, "pageNumber"), QLatin1String("1 / 3"));
    EXPECT_TRUE(textOf(*dialog, "hint").endsWith(QLatin1String("3 pages"))) << textOf(*dialog, "hint").toStdString();
    delete dialog;
}

TEST(PagePreview, TurnsAndZooms)
{
    PagePreview preview;
    preview.resize(500, 600);
    preview.QWidget::show();
    preview.showDocument([] { return pages(3, {794, 1123}); }, {794, 1123});
    auto* const label = preview.findChild<QLabel*>(QStringLiteral("pageNumber"));
    QTest::mouseClick(preview.findChild<QToolButton*>(QStringLiteral("pageAfter")), Qt::LeftButton);
    EXPECT_EQ(label->text(), QLatin1String("2 / 3"));
    QTest::keyClick(preview.focusProxy(), Qt::Key_PageDown);
    QTest::keyClick(preview.focusProxy(), Qt::Key_PageDown);
    EXPECT_EQ(label->text(), QLatin1String("3 / 3")) << "the last page stays";
    const QString fitted = preview.findChild<QLabel*>(QStringLiteral("zoomPercent"))->text();
    preview.setZoom(1);
    EXPECT_EQ(preview.findChild<QLabel*>(QStringLiteral("zoomPercent"))->text(), QLatin1String("100%"));
    QTest::keyClick(preview.focusProxy(), Qt::Key_0);
    EXPECT_EQ(preview.findChild<QLabel*>(QStringLiteral("zoomPercent"))->text(), fitted);
}

TEST(ExportDialog, WritesWhatWasChosenAndCloses)
{
    const QTemporaryDir folder;
    const auto dialog = shown();
    QSignalSpy exported{dialog, &ExportDialog::exported};
    typePath(*dialog, folder.filePath(QStringLiteral("mine.png")));
    choose(*dialog, "format", 2);
    save(*dialog);
    EXPECT_TRUE(bytesOf(folder.filePath(QStringLiteral("mine.svg"))).contains("page 1"));
    EXPECT_EQ(exported.count(), 1);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST(ExportDialog, WritesSeveralPagesAsOneDocumentOrAFileEach)
{
    const QTemporaryDir folder;
    for (const bool each : {false, true}) {
        const auto dialog = shown();
        choose(*dialog, "format", 1);
        choose(*dialog, "page", 1);
        chooseContent(*dialog, 1);
        auto* const box = dialog->findChild<QCheckBox*>(QStringLiteral("each"));
        ASSERT_TRUE(box->isVisible());
        box->setChecked(each);
        typePath(*dialog, folder.filePath(QStringLiteral("all.pdf")));
        save(*dialog);
    }
    for (const char* const name : {"all.pdf", "all-P1.pdf", "all-P2.pdf", "all-P3.pdf"})
        EXPECT_TRUE(bytesOf(folder.filePath(QString::fromLatin1(name))).startsWith("%PDF")) << name;
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files).size(), 4);
}

TEST(ExportDialog, WritesFiguresItself)
{
    const QTemporaryDir folder;
    const std::array<std::pair<int, QByteArray>, 2> formats{{{3, "a,b\n1,2\n"}, {4, tableJson(table())}}};
    for (const auto& [format, expected] : formats) {
        const auto dialog = shown();
        choose(*dialog, "format", format);
        const QString path = folder.filePath(QStringLiteral("table.") + endingOf(static_cast<ExportFormat>(format)));
        typePath(*dialog, path);
        save(*dialog);
        EXPECT_EQ(bytesOf(path), expected);
    }
    const auto dialog = shown();
    choose(*dialog, "format", 5);
    typePath(*dialog, folder.filePath(QStringLiteral("table.xlsx")));
    save(*dialog);
    EXPECT_TRUE(bytesOf(folder.filePath(QStringLiteral("table.xlsx"))).startsWith("PK"));
}

TEST(ExportDialog, PrintsWhatGoesOnPaperAlone)
{
    const auto dialog = shown(subject(), ExportDialog::Purpose::Print);
    EXPECT_EQ(dialog->order().paper, Paper::A4);
    EXPECT_FALSE(dialog->findChild<QWidget*>(QStringLiteral("file"))->isVisible());
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("print"))->isEnabled());
    EXPECT_FALSE(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isVisible());
    delete dialog;
}

/// Habits are the program's; a test gives them back as they were.
struct Habits {
    Habits() { setExportHabits({}); }
    ~Habits() { setExportHabits({}); }
    Q_DISABLE_COPY_MOVE(Habits)
};

TEST(ExportDialog, BeginsWithThePaperOfTheLastExport)
{
    const Habits habits;
    const QTemporaryDir folder;
    auto dialog = shown();
    choose(*dialog, "format", 1);
    choose(*dialog, "page", 2);
    choose(*dialog, "orientation", 0);
    chooseContent(*dialog, 1);
    dialog->findChild<QCheckBox*>(QStringLiteral("each"))->setChecked(true);
    typePath(*dialog, folder.filePath(QStringLiteral("all.pdf")));
    save(*dialog);
    dialog = shown();
    choose(*dialog, "format", 1);
    EXPECT_EQ(dialog->order().paper, Paper::Letter);
    EXPECT_TRUE(dialog->order().isPortrait);
    chooseContent(*dialog, 1);
    EXPECT_TRUE(dialog->order().each);
    delete dialog;
    // What stands by nature has not been turned.
    ExportSubject sheet = subject();
    sheet.isPortrait = true;
    dialog = shown(sheet, ExportDialog::Purpose::Print);
    EXPECT_EQ(dialog->order().paper, Paper::Letter);
    EXPECT_TRUE(dialog->order().isPortrait);
    delete dialog;
}

TEST(ExportDialog, ForgetsThePaperOfAnExportThatWasGivenUp)
{
    const Habits habits;
    auto dialog = shown();
    choose(*dialog, "page", 2);
    dialog->reject();
    dialog = shown();
    EXPECT_EQ(dialog->order().paper, Paper::Fitted);
    choose(*dialog, "format", 3);
    choose(*dialog, "format", 0);
    EXPECT_EQ(dialog->order().paper, Paper::Fitted);
    delete dialog;
}

TEST(ExportDialog, SaysWhyItCouldNotWriteAndStays)
{
    const auto dialog = shown();
    typePath(*dialog, QStringLiteral("/proc/no/x.png"));
    save(*dialog);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(textOf(*dialog, "error").contains(QLatin1String("/proc/no/x.png"))) << textOf(*dialog, "error").toStdString();
    delete dialog;
}

TEST(ExportDialog, WarnsBeforeItReplacesAFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.png"));
    QFile old{path};
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.close();
    const auto dialog = shown();
    EXPECT_FALSE(textOf(*dialog, "hint").contains(QLatin1String("replaces")));
    typePath(*dialog, path);
    EXPECT_TRUE(textOf(*dialog, "hint").contains(QLatin1String("replaces")))
        << textOf(*dialog, "hint").toStdString();
    delete dialog;
}

TEST(ExportDialog, ReplacesAFileOnlyWhenAskedTwiceAndInTheFormatThatWasTyped)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.csv"));
    QFile old{path};
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    ASSERT_EQ(old.write("precious"), 8);
    old.close();
    const auto dialog = shown();
    typePath(*dialog, path);
    save(*dialog);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(bytesOf(path), "precious");
    save(*dialog);
    EXPECT_EQ(bytesOf(path), tableCsv(table()));
    delete dialog;
}

TEST(ExportDialog, AnErrorGoesWithWhatItWasSaidOf)
{
    const auto dialog = shown();
    choose(*dialog, "format", 1);
    auto* const error = dialog->findChild<QLabel*>(QStringLiteral("error"));
    ASSERT_NE(error, nullptr);
    for (const auto& [part, index] : std::initializer_list<std::pair<const char*, int>>{{"page", 1}, {"orientation", 0}, {"format", 0}, {"scale", 2}}) {
        error->show();
        choose(*dialog, part, index);
        EXPECT_TRUE(error->isHidden()) << part;
    }
    delete dialog;
}

TEST(ExportDialog, ChangesItsLanguageWhileOpen)
{
    const auto dialog = shown();
    EXPECT_EQ(dialog->windowTitle(), QLatin1String("Export"));
    installTranslators(*qApp, Language::Korean);
    QApplication::processEvents();
    EXPECT_EQ(dialog->windowTitle(), QString::fromUtf8("내보내기"));
    delete dialog;
}

} // namespace
} // namespace chinatech

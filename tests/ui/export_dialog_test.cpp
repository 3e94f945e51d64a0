// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_store.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/i18n/translators.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
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

/// A subject that notes what it was asked to write.
struct Asked
{
    ExportOptions options;
    QString path;
    std::optional<Error> answer;

    [[nodiscard]] ExportSubject subject()
    {
        ExportSubject made;
        made.suggestedName = QStringLiteral("compare-ytd-2025-03-07");
        made.figure = [this](const ExportOptions& with, const QString& where) -> Result<void> {
            options = with;
            path = where;
            if (answer)
                return std::unexpected(*answer);
            return {};
        };
        made.csv = [] { return QByteArray{"a,b\n1,2\n"}; };
        return made;
    }
};

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

TEST(ExportDialog, SuggestsANameWhoseEndingFollowsTheFormat)
{
    installTranslators(*qApp, Language::English);
    Asked asked;
    const QPointer dialog = new ExportDialog{asked.subject(), nullptr};
    dialog->show();
    EXPECT_EQ(QFileInfo{dialog->path()}.fileName(), QLatin1String("compare-ytd-2025-03-07.png"));
    EXPECT_EQ(textOf(*dialog, "hint"), QStringLiteral("2,560 × 1,440 pixels"));
    choose(*dialog, "scale", 3);
    EXPECT_EQ(textOf(*dialog, "hint"), QStringLiteral("5,120 × 2,880 pixels"));
    choose(*dialog, "format", 1);
    EXPECT_TRUE(dialog->path().endsWith(QLatin1String(".pdf")));
    choose(*dialog, "page", 1);
    EXPECT_EQ(dialog->options().paper, Paper::A4);
    choose(*dialog, "format", 3);
    EXPECT_TRUE(dialog->path().endsWith(QLatin1String(".csv")));
    EXPECT_TRUE(textOf(*dialog, "hint").contains(QLatin1String("8 bytes")));
    delete dialog;
}

TEST(ExportDialog, WritesWhatWasChosenAndCloses)
{
    const QTemporaryDir folder;
    Asked asked;
    const QPointer dialog = new ExportDialog{asked.subject(), nullptr};
    dialog->show();
    QSignalSpy exported{dialog, &ExportDialog::exported};
    typePath(*dialog, folder.filePath(QStringLiteral("mine.png")));
    choose(*dialog, "format", 2);
    save(*dialog);
    EXPECT_EQ(asked.path, folder.filePath(QStringLiteral("mine.svg")));
    EXPECT_EQ(asked.options.format, ImageFormat::Svg);
    EXPECT_EQ(exported.count(), 1);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST(ExportDialog, WritesCsvItself)
{
    const QTemporaryDir folder;
    Asked asked;
    const QPointer dialog = new ExportDialog{asked.subject(), nullptr};
    dialog->show();
    choose(*dialog, "format", 3);
    typePath(*dialog, folder.filePath(QStringLiteral("table.csv")));
    save(*dialog);
    EXPECT_EQ(bytesOf(folder.filePath(QStringLiteral("table.csv"))), QByteArray("a,b\n1,2\n"));
}

TEST(ExportDialog, SaysWhyItCouldNotWriteAndStays)
{
    installTranslators(*qApp, Language::Korean);
    Asked asked;
    asked.answer = Error{ErrorCode::DiskFull, QStringLiteral("/x.png"), {}};
    const QPointer dialog = new ExportDialog{asked.subject(), nullptr};
    dialog->show();
    save(*dialog);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(textOf(*dialog, "error").contains(QLatin1String("/x.png")))
        << textOf(*dialog, "error").toStdString();
    delete dialog;
}

TEST(ExportDialog, WarnsBeforeItReplacesAFile)
{
    installTranslators(*qApp, Language::English);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.png"));
    QFile old{path};
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.close();
    Asked asked;
    const QPointer dialog = new ExportDialog{asked.subject(), nullptr};
    dialog->show();
    EXPECT_FALSE(textOf(*dialog, "hint").contains(QLatin1String("replaces")));
    typePath(*dialog, path);
    EXPECT_TRUE(textOf(*dialog, "hint").contains(QLatin1String("replaces")))
        << textOf(*dialog, "hint").toStdString();
    delete dialog;
}

TEST(ExportDialog, ReplacesAFileOnlyWhenAskedTwiceAndInTheFormatThatWasTyped)
{
    installTranslators(*qApp, Language::English);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.csv"));
    QFile old{path};
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    ASSERT_EQ(old.write("precious"), 8);
    old.close();
    Asked asked;
    const QPointer dialog = new ExportDialog{asked.subject(), nullptr};
    dialog->show();
    typePath(*dialog, path);
    save(*dialog);
    ASSERT_TRUE(dialog && dialog->isVisible());
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "precious");
    old.close();
    save(*dialog);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), asked.subject().csv());
    delete dialog;
}

TEST(ExportDialog, ChangesItsLanguageWhileOpen)
{
    installTranslators(*qApp, Language::English);
    Asked asked;
    const QPointer dialog = new ExportDialog{asked.subject(), nullptr};
    EXPECT_EQ(dialog->windowTitle(), QLatin1String("Export"));
    installTranslators(*qApp, Language::Korean);
    QApplication::processEvents();
    EXPECT_EQ(dialog->windowTitle(), QString::fromUtf8("내보내기"));
    delete dialog;
}

} // namespace
} // namespace chinatech

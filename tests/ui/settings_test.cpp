// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "tests/ui/window_fixture.h"
#include "ui/actions/company_settings.h"
#include "ui/actions/export_settings.h"
#include "ui/actions/selection_settings.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/settings_dialog.h"

#include "tests/support/market_builder.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace chinatech;
using chinatech::testing::day;
using chinatech::testing::WindowFixture;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(Settings, FileIsNotWrittenForAValueItHolds)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    Settings settings{path};
    const auto set = [&settings](const QString& theme) {
        settings.set(Setting::Theme, theme);
        settings.set(Setting::Offline, true);
        settings.set(Setting::WindowGeometry, QByteArray("\0\x7f,", 3));
        settings.save();
    };
    set(QStringLiteral("dark"));
    ASSERT_TRUE(QFile::remove(path));
    set(QStringLiteral("dark"));
    EXPECT_FALSE(QFile::exists(path));
    set(QStringLiteral("light"));
    EXPECT_TRUE(read(path).contains("light"));
}

TEST(Settings, AValueLikeTheDefaultIsStored)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    Settings settings{path};
    settings.set(Setting::Company, QString());
    EXPECT_TRUE(settings.isSet(Setting::Company));
}

TEST(Settings, ComparisonComesBackAsItWas)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    CompareSelection chosen = CompareSelection::standard();
    chosen.symbols = {QStringLiteral("0700.HK"), QStringLiteral("BABA")};
    chosen.benchmark.clear();
    chosen.hidden = {QStringLiteral("BABA")};
    chosen.selected = QStringLiteral("BABA");
    chosen.range = {RangeKind::Custom, {day("2024-01-02"), day("2025-03-07")}};
    chosen.currency = Currency::KRW;
    chosen.total = true;
    chosen.logScale = true;
    chosen.calendarTime = true;
    chosen.showEvents = false;
    {
        Settings settings{path};
        writeSelection(settings, chosen);
        settings.save();
    }
    const Settings settings{path};
    const CompareSelection back = readSelection(settings);
    EXPECT_EQ(back.symbols, chosen.symbols);
    EXPECT_EQ(back.benchmark, chosen.benchmark);
    EXPECT_EQ(back.hidden, chosen.hidden);
    EXPECT_EQ(back.selected, chosen.selected);
    EXPECT_EQ(back.range, chosen.range);
    EXPECT_EQ(back.currency, chosen.currency);
    EXPECT_TRUE(back.total && back.logScale && back.calendarTime);
    EXPECT_FALSE(back.showEvents);
}

TEST(Settings, CompanyScreenComesBackAsItWas)
{
    CompanyChoice chosen;
    chosen.range = {RangeKind::Custom, {day("2024-01-02"), day("2025-03-07")}};
    chosen.currency = Currency::USD;
    chosen.kind = PriceKind::Bars;
    chosen.calendarTime = true;
    chosen.logScale = true;
    chosen.showEvents = false;
    chosen.showDrawings = false;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings{path};
        EXPECT_EQ(readCompanyChoice(settings), CompanyChoice{}) << "the first start";
        Session session{std::make_shared<const Market>(chinatech::testing::windowMarket())};
        Preferences preferences{session, settings};
        preferences.restore(Language::English);
        session.setCompanyChoice(chosen);
        settings.save();
    }
    Settings settings{path};
    Session session{std::make_shared<const Market>(chinatech::testing::windowMarket())};
    Preferences preferences{session, settings};
    preferences.restore(Language::English);
    EXPECT_EQ(session.companyChoice(), chosen);
}

TEST(Settings, NonsenseReadsAsDefaults)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    write(path, "[General]\nlanguage=klingon\ntheme=7\n[compare]\nsymbols=9988.HK\nrange=fortnight\ncurrency=XYZ\nevents=maybe\n"
                "[company]\nrange=never\nkind=pie\ncurrency=XYZ\ndrawings=maybe\n");
    const Settings settings{path};
    EXPECT_EQ(settings.text(Setting::Language), QStringLiteral("system"));
    EXPECT_EQ(settings.text(Setting::Theme), QStringLiteral("system"));
    EXPECT_EQ(readCompanyChoice(settings), CompanyChoice{});
    const CompareSelection selection = readSelection(settings);
    EXPECT_EQ(selection.symbols, QStringList{QStringLiteral("9988.HK")});
    EXPECT_EQ(selection.range.kind, RangeKind::Ytd);
    EXPECT_EQ(selection.currency, std::nullopt);
    EXPECT_TRUE(selection.showEvents);
}

TEST(Settings, DamagedFileIsPutAside)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const QByteArray damage{"theme=dark\0\xFF\x13 what", 18};
    write(path, damage);
    {
        Settings settings{path};
        EXPECT_EQ(settings.text(Setting::Theme), QStringLiteral("system"));
        EXPECT_EQ(read(settings.putAside()), damage) << "nothing of it is lost";
        settings.set(Setting::Theme, QStringLiteral("dark"));
        settings.save();
    }
    const Settings again{path};
    EXPECT_TRUE(again.putAside().isEmpty());
    EXPECT_EQ(again.text(Setting::Theme), QStringLiteral("dark"));
    EXPECT_EQ(QDir{folder.path()}.entryList({QStringLiteral("*.damaged-*")}).size(), 1);
}

TEST(Settings, TableHasEveryKeyOnce)
{
    QStringList keys;
    for (const SettingEntry& entry : kSettings) {
        keys += QString::fromLatin1(entry.key);
        EXPECT_EQ(&settingEntry(entry.id), &entry) << entry.key;
        EXPECT_EQ(entry.type == SettingType::Choice, !entry.choices.empty()) << entry.key;
    }
    EXPECT_EQ(keys.removeDuplicates(), 0);
}

TEST(Settings, DialogHoldsAtOnce)
{
    WindowFixture f{Language::English};
    f.window->actions().action(ActionId::Settings)->trigger();
    auto* const dialog = f.window->findChild<SettingsDialog*>();
    ASSERT_NE(dialog, nullptr);
    for (const SettingEntry& entry : kSettings) {
        if (entry.label && entry.type == SettingType::Choice) {
            ASSERT_NE(dialog->choiceBox(entry.id), nullptr) << entry.key;
            EXPECT_EQ(dialog->choiceBox(entry.id)->currentData().toString(), f.settings.text(entry.id)) << entry.key;
        }
    }
    const auto choose = [dialog](Setting setting, const char* code) {
        QComboBox* const box = dialog->choiceBox(setting);
        const int index = box->findData(QString::fromLatin1(code));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    choose(Setting::Theme, "dark");
    EXPECT_TRUE(f.session.tokens().dark);
    choose(Setting::Convention, "china");
    EXPECT_EQ(f.session.convention(), ColourConvention::China);
    choose(Setting::ExportFormat, "pdf");
    choose(Setting::ExportScale, "4");
    ExportSubject subject;
    subject.suggestedName = QStringLiteral("x");
    subject.picture = [] { return FigureDocument{{}, Qt::white, {{QSize{320, 200}, [](QPainter&, const QRectF&) {}}}}; };
    const auto* const exporting = new ExportDialog{subject, f.window.get()};
    EXPECT_EQ(exporting->order().scale, 4);
    EXPECT_EQ(exporting->order().format, ExportFormat::Pdf);
    EXPECT_TRUE(exporting->path().endsWith(QLatin1String("/x.pdf"))) << qPrintable(exporting->path());
    choose(Setting::Language, "ko");
    EXPECT_EQ(f.session.language(), Language::Korean);
}

TEST(Settings, PaperComesBackAtTheNextStart)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const ExportHabits before = exportHabits();
    ExportHabits chosen;
    chosen.paper = Paper::Letter;
    chosen.isFitted = false;
    chosen.turnsLandscape = true;
    chosen.each = true;
    {
        Settings settings{path};
        Session session{std::make_shared<const Market>(chinatech::testing::windowMarket())};
        Preferences preferences{session, settings};
        preferences.restore(Language::English);
        EXPECT_EQ(exportHabits().paper, Paper::A4);
        EXPECT_TRUE(exportHabits().isFitted);
        keepExportHabits(chosen);
    }
    {
        Settings settings{path};
        Session session{std::make_shared<const Market>(chinatech::testing::windowMarket())};
        Preferences preferences{session, settings};
        preferences.restore(Language::English);
        EXPECT_EQ(exportHabits(), chosen);
    }
    EXPECT_TRUE(read(path).contains("paper=letter")) << "by name, for people and for later versions";
    write(path, "[export]\npaper=papyrus\nfitted=perhaps\nturned=upside down\n");
    const Settings nonsense{path};
    EXPECT_EQ(readExportHabits(nonsense), ExportHabits{});
    setExportHabits(before);
}

TEST(Settings, WindowKeepsWhatWasChosen)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings{path};
        Session session{std::make_shared<const Market>(chinatech::testing::windowMarket())};
        Preferences preferences{session, settings};
        preferences.restore(Language::Korean);
        preferences.setLanguage(Language::English);
        preferences.setTheme(ThemeChoice::Dark);
        preferences.setConvention(ColourConvention::Safe);
        session.setCompany(QStringLiteral("0700.HK"));
        CompareSelection selection = session.selection();
        selection.range.kind = RangeKind::OneYear;
        selection.asOf = day("2025-03-06");
        session.setSelection(selection);
    }
    Settings settings{path};
    Session session{std::make_shared<const Market>(chinatech::testing::windowMarket())};
    Preferences preferences{session, settings};
    preferences.restore();
    EXPECT_EQ(session.language(), Language::English);
    EXPECT_TRUE(session.tokens().dark);
    EXPECT_EQ(session.convention(), ColourConvention::Safe);
    EXPECT_EQ(session.company(), QStringLiteral("0700.HK"));
    EXPECT_EQ(session.selection().range.kind, RangeKind::OneYear);
    EXPECT_EQ(session.selection().asOf, std::nullopt) << "a start shows the newest session";
}

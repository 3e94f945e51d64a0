// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "app/data_jobs.h"
#include "core/models/table_roles.h"
#include "core/storage/feed_log_store.h"
#include "core/storage/store.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/i18n/translators.h"
#include "ui/pages/data_section.h"
#include "ui/pages/page_table.h"
#include "ui/tables/table_header.h"
#include "ui/tables/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::day;

const QString kAlibaba = QStringLiteral("9988.HK");
const QString kYahoo = QStringLiteral("yahoo");

/// The data screen over a store of its own, read and written by jobs as in the program.
struct Screen {
    explicit Screen(const std::function<void(Database&)>& fill = {})
        : session{[this] { return std::make_shared<const Market>(data.store().load().value()); }()}
        , work{session, jobs, data.directory()}
    {
        installTranslators(*qApp, Language::English);
        if (fill)
            fill(data.store().database());
        page.resize(1400, 840);
        page.show();
        settle();
    }
    ~Screen() { installTranslators(*qApp, Language::English); }
    Q_DISABLE_COPY_MOVE(Screen)

    /// Until every job has been done and told.
    void settle()
    {
        QEventLoop loop;
        QObject::connect(&jobs, &JobRunner::becameIdle, &loop, &QEventLoop::quit);
        while (!jobs.isIdle())
            loop.exec();
        QApplication::processEvents();
    }
    void speak(Language language)
    {
        installTranslators(*qApp, language);
        session.setLanguage(language);
    }
    template <typename T> [[nodiscard]] T* find(const char* name) const { return page.findChild<T*>(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList sentences() const
    {
        QStringList said;
        for (const QLabel* const label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                said.append(label->text());
        }
        return said;
    }
    void decide(const char* button)
    {
        page.quarantine().table().selectRow(0);
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        settle();
    }

    testing::TempData data;
    Session session;
    JobRunner jobs;
    DataJobs work;
    DataPage page{session};
};

QString korean(const char* text) { return QString::fromUtf8(text); }

RequestLogEntry request(int seconds, const char* feed, int status, std::optional<FetchErrorKind> error = {})
{
    RequestLogEntry entry;
    entry.started = WallTime{1'741'320'000'000ms} + std::chrono::seconds{seconds};
    entry.feed = QString::fromLatin1(feed);
    entry.host = entry.feed + QLatin1String(".example");
    entry.path = QStringLiteral("/path%1").arg(seconds);
    entry.status = status;
    entry.bytes = 1000 * seconds;
    if (error)
        entry.error = FetchError{*error, QStringLiteral("words of the log"), {}};
    return entry;
}

/// Four requests, one of them unanswered; two bars in quarantine.
void someHistory(Database& database)
{
    ASSERT_TRUE(appendRequestLog(database, {request(1, "yahoo", 200), request(2, "tencent", 200),
                                            request(3, "yahoo", 429, FetchErrorKind::RateLimited),
                                            request(4, "ecb", 0, FetchErrorKind::Transient)}));
    ASSERT_TRUE(writeDoubt(database, 1, {{day("2024-12-24"), 83, 83, 83, 83, 0}, BarDoubt::NoTrade, kYahoo, {}}));
    ASSERT_TRUE(writeDoubt(database, 1, {{day("2024-12-23"), 82, 82, 82, 82, 0}, BarDoubt::NoTrade, kYahoo, {}}));
}

QStringList columnOf(const DataSection& section, int column)
{
    QStringList texts;
    for (int row = 0; row < section.proxy().rowCount(); ++row)
        texts.append(section.proxy().index(row, column).data().toString());
    return texts;
}

TEST(DataJobs, AWishWhileAReportIsReadIsAnsweredByANewerOne)
{
    Screen screen;
    // The reading looks, then a refresh commits and says so, before the reading was delivered.
    screen.work.readReport();
    screen.jobs.run([directory = screen.data.directory()](const std::stop_token&) -> JobRunner::Delivery {
        const auto store = Store::open(directory, Store::Mode::ReadWrite);
        EXPECT_TRUE(store && appendRequestLog(store->database(), {request(1, "yahoo", 200)}));
        return [] {};
    });
    screen.work.readReport();
    screen.settle();
    EXPECT_EQ(screen.session.feedReport()->requests.size(), 1U);
}

TEST(DataPage, SaysWhatWillStandThereBeforeTheFirstRefresh)
{
    Screen screen;
    const QStringList english = screen.sentences();
    EXPECT_TRUE(english.contains(QStringLiteral("Every request will stand here with its time, host, path, status, bytes and duration.")))
        << english.join(u'|').toStdString();
    EXPECT_EQ(english.filter(QStringLiteral("will stand here")).size(), 5) << english.join(u'|').toStdString();
    EXPECT_EQ(screen.page.health().proxy().rowCount(), 5);
    EXPECT_TRUE(screen.find<QLabel>("storeLine")->text().contains(screen.data.directory().database));
    screen.speak(Language::Korean);
    EXPECT_TRUE(screen.sentences().filter(QStringLiteral("will stand here")).isEmpty());
}

TEST(DataPage, WordsFollowTheLanguage)
{
    Screen screen{someHistory};
    const TableView& table = screen.page.requests().table();
    EXPECT_EQ(table.model()->headerData(7, Qt::Horizontal).toString(), QStringLiteral("Outcome"));
    screen.speak(Language::Korean);
    EXPECT_EQ(table.model()->headerData(7, Qt::Horizontal).toString(), korean("결과"));
    EXPECT_EQ(columnOf(screen.page.quarantine(), 3).first(), korean("갱신되지 않은 봉: 거래량 0, 시가 = 고가 = 저가 = 종가"));
    EXPECT_EQ(screen.find<QPushButton>("accept")->text(), korean("수용"));
}

TEST(DataPage, OneFieldNarrowsEveryTable)
{
    Screen screen{someHistory};
    screen.page.openFilter();
    auto* const field = screen.find<QLineEdit>("dataFilter");
    QTest::keyClicks(field, QStringLiteral("yahoo 429"));
    EXPECT_EQ(columnOf(screen.page.requests(), 3), QStringList{QStringLiteral("/path3")});
    EXPECT_EQ(screen.page.quarantine().proxy().rowCount(), 0);
    EXPECT_TRUE(screen.sentences().contains(QStringLiteral("No row has all these words.")));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(screen.page.requests().proxy().rowCount(), 4);
    EXPECT_EQ(screen.page.quarantine().proxy().rowCount(), 2);
}

TEST(DataPage, SortsWithWhatIsMissingLastInBothDirections)
{
    Screen screen{someHistory};
    DataSection& requests = screen.page.requests();
    const auto clickHead = [&](int column) {
        const TableHeader& header = requests.table().header();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {header.sectionViewportPosition(column) + 12, 10});
    };
    EXPECT_EQ(columnOf(requests, 3).first(), QStringLiteral("/path4")) << "the newest first";
    clickHead(4);
    EXPECT_EQ(columnOf(requests, 4).first(), QStringLiteral("429"));
    EXPECT_EQ(columnOf(requests, 4).last(), QStringLiteral("—"));
    clickHead(4);
    EXPECT_EQ(columnOf(requests, 4).first(), QStringLiteral("200"));
    EXPECT_EQ(columnOf(requests, 4).last(), QStringLiteral("—"));
    const QList<QByteArray> lines = requests.proxy().csv().split('\n');
    ASSERT_EQ(lines.size(), 6) << "the file has the rows as shown";
    EXPECT_TRUE(lines[4].contains("ecb.example,/path4,,4000,0,transient"));
}

TEST(DataPage, CopiesBareNumbersAndATable)
{
    Screen screen{someHistory};
    screen.page.requests().table().selectRow(0);
    screen.page.requests().table().copy();
    const QMimeData* const copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("\tBytes\t"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].contains(QStringLiteral("\t4000\t"))) << lines[1].toStdString();
    EXPECT_TRUE(copied->html().contains(QStringLiteral(">4,000<")));
}

TEST(DataPage, AcceptingMakesABarOfTheStoreAndOfTheMarket)
{
    Screen screen{someHistory};
    ASSERT_EQ(screen.page.quarantine().proxy().rowCount(), 2);
    EXPECT_FALSE(screen.find<QPushButton>("accept")->isEnabled()) << "nothing is chosen yet";
    screen.decide("accept");
    EXPECT_EQ(screen.session.market().record(kAlibaba).bars->closeOn(day("2024-12-24")), 83);
    EXPECT_EQ(readDoubts(screen.data.store().database())->size(), 1u);
    EXPECT_EQ(screen.page.quarantine().proxy().rowCount(), 1);
    EXPECT_FALSE(screen.find<QPushButton>("accept")->isEnabled()) << "the row that was chosen is gone";
}

TEST(DataPage, RejectingKeepsTheBarOut)
{
    Screen screen{someHistory};
    screen.decide("reject");
    const auto doubts = readDoubts(screen.data.store().database());
    ASSERT_EQ(doubts->size(), 2u);
    EXPECT_TRUE(doubts->at(0).isRejected);
    EXPECT_FALSE(doubts->at(1).isRejected);
    EXPECT_TRUE(isMissing(screen.session.market().record(kAlibaba).bars->closeOn(day("2024-12-24"))));
    EXPECT_EQ(columnOf(screen.page.quarantine(), 8), (QStringList{QStringLiteral("Rejected"), QStringLiteral("Waiting")}));
}

TEST(DataPage, ReadsAgainWhenTheMarketChanges)
{
    Screen screen;
    ASSERT_EQ(screen.page.requests().proxy().rowCount(), 0);
    ASSERT_TRUE(appendRequestLog(screen.data.store().database(), {request(1, "yahoo", 200)}));
    screen.session.setMarket(std::make_shared<const Market>(screen.data.store().load().value()));
    screen.settle();
    EXPECT_EQ(screen.page.requests().proxy().rowCount(), 1);
}

TEST(DataPage, SwitchesAFeedOffAndOnInTheSettings)
{
    testing::WindowFixture f;
    f.window->showPage(pageIndex(QStringLiteral("data")));
    auto* const page = qobject_cast<DataPage*>(f.window->currentPage());
    auto* const button = page->findChild<QPushButton*>(QStringLiteral("feedSwitch"));
    EXPECT_FALSE(button->isEnabled());
    page->health().table().selectRow(0);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(f.settings.text(Setting::FeedYahoo), QStringLiteral("off"));
    EXPECT_EQ(columnOf(page->health(), 1).first(), QStringLiteral("Off"));
    EXPECT_EQ(button->text(), QStringLiteral("Switch on"));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(f.settings.text(Setting::FeedYahoo), QStringLiteral("on"));
}

TEST(DataPage, ControlFiveOpensItAndAViewShowsItsTablesAlone)
{
    testing::WindowFixture f;
    QTest::keyClick(f.window.get(), Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(f.window->currentIndex(), pageIndex(QStringLiteral("data")));
    auto* const page = qobject_cast<DataPage*>(f.window->currentPage());
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->health().isVisible());
    page->showView(DataPage::View::Requests);
    EXPECT_TRUE(page->requests().isVisible());
    EXPECT_FALSE(page->health().isVisible());
    EXPECT_FALSE(page->freshness().isVisible());
    page->showView(DataPage::View::Freshness);
    EXPECT_TRUE(page->freshness().isVisible());
    EXPECT_FALSE(page->requests().isVisible());
}

} // namespace
} // namespace chinatech

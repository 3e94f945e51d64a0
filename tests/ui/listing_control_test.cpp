// SPDX-License-Identifier: GPL-3.0-or-later
// Adding a listing from the window by its code, with feeds on this machine, and removing it again.
#include "app/application.h"

#include "core/base/system_clock.h"
#include "core/refresh/plan.h"
#include "core/storage/instrument_store.h"
#include "tests/support/feed_payloads.h"
#include "tests/support/loopback_server.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"
#include "ui/dialogs/remove_listing.h"
#include "ui/frame/status_line.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace chinatech {
namespace {

using namespace chinatech::testing;

constexpr int kPatience = 30'000;
const QString kHsbc = QStringLiteral("0005.HK");

class ListingControlTest : public ::testing::Test {
protected:
    ListingControlTest()
    {
        const Store store = m_data.store();
        const Market market = *store.load();
        const TradingCalendar& calendar = market.calendarOf(*market.find(QStringLiteral("9988.HK")));
        m_newest = lastFinishedSession(calendar, QStringLiteral("HKEX"), SystemClock{}.now());
        std::vector<Bar> bars;
        for (const Day session : calendar.sessionsIn({m_newest - 60, m_newest}))
            bars.push_back(tradedBar(session, 80));
        m_world.yahoo[kHsbc] = bars;
        const QString time = m_newest.toQDate().toString(QStringLiteral("yyyy/MM/dd")) + QStringLiteral(" 16:08:00");
        m_world.quotes[QStringLiteral("r_hk00005")] = TencentQuote{"00005", "HSBC HOLDINGS", time.toLatin1(), "HKD", 80.0};
        m_server.setHandler([this](const SeenRequest& seen) { return m_world.answer(seen); });
        Settings settings{m_data.directory().settings};
        settings.set(Setting::RefreshInterval, QStringLiteral("0"));
        settings.save();
        Application::Start start{m_data.directory(), Language::English, std::nullopt, {true, {}}};
        for (const char* const feed : {"yahoo", "tencent", "eastmoney", "ecb", "frankfurter"})
            start.network.baseUrls.insert(QLatin1String(feed), m_server.base());
        m_application = std::make_unique<Application>(start);
        EXPECT_TRUE(m_application->open());
        m_application->show();
        settle();
        m_application->window().actions().action(ActionId::AddListing)->trigger();
    }

    void settle() { EXPECT_TRUE(QTest::qWaitFor([&] { return m_application->jobs().isIdle(); }, kPatience)); }
    [[nodiscard]] AddListingDialog& dialog() const { return *m_application->listings().dialog(); }
    [[nodiscard]] QString say(const char* code)
    {
        dialog().code().setFocus();
        dialog().code().clear();
        QTest::keyClicks(&dialog().code(), QLatin1String(code));
        QTest::mouseClick(&dialog().checkButton(), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog().answer().startsWith(QStringLiteral("Asking")); }, kPatience));
        return dialog().answer();
    }
    /// Until its history has been fetched too.
    void add()
    {
        QSignalSpy ended{&m_application->refresh(), &RefreshControl::ended};
        QTest::mouseClick(&dialog().addButton(), Qt::LeftButton);
        EXPECT_TRUE(ended.wait(kPatience));
        settle();
    }
    [[nodiscard]] bool isStored() const
    {
        const Store store = m_data.store();
        const auto all = readInstruments(store.database());
        return std::ranges::any_of(*all, [](const StoredInstrument& one) { return one.instrument.symbol == kHsbc; });
    }

    TempData m_data;
    Day m_newest;
    FeedWorld m_world;
    LoopbackServer m_server;
    std::unique_ptr<Application> m_application;
};

TEST_F(ListingControlTest, ShowsWhatAFeedSaysAndAddsItOnTheReadersWord)
{
    const QString found = say("5");
    EXPECT_TRUE(found.startsWith(QStringLiteral("HSBC HOLDINGS"))) << found.toStdString();
    EXPECT_TRUE(found.contains(QStringLiteral("0005.HK · HKEX"))) << found.toStdString();
    EXPECT_TRUE(found.contains(QStringLiteral("HK$80.00"))) << found.toStdString();
    EXPECT_FALSE(isStored()) << "looking is not adding";
    add();
    EXPECT_TRUE(isStored());
    const Market& market = m_application->session().market();
    ASSERT_TRUE(market.find(kHsbc));
    EXPECT_TRUE(market.find(kHsbc)->isAdded);
    EXPECT_EQ(market.record(kHsbc).bars->closeOn(m_newest), 80) << "its history came at once";
}

TEST_F(ListingControlTest, EveryRefusalSaysWhy)
{
    EXPECT_TRUE(say("hello world!").contains(QStringLiteral("is not the code of a listing")));
    EXPECT_TRUE(say("9988").contains(QStringLiteral("9988.HK is there already: Alibaba")));
    const QString unknown = say("0006.HK");
    EXPECT_TRUE(unknown.contains(QStringLiteral("0006.HK"))) << unknown.toStdString();
    EXPECT_FALSE(dialog().addButton().isEnabled());
    m_application->session().workOffline(true);
    EXPECT_TRUE(say("5").contains(QStringLiteral("works offline")));
    m_application->session().workOffline(false);
    m_server.setHandler([](const SeenRequest&) { return faults::serverError(); });
    const QString broken = say("5");
    EXPECT_TRUE(broken.contains(QStringLiteral("0005.HK could not be checked."))) << broken.toStdString();
    m_application->preferences().setLanguage(Language::Korean);
    EXPECT_FALSE(dialog().answer().contains(QStringLiteral("could not"))) << dialog().answer().toStdString();
}

TEST_F(ListingControlTest, RemovesAnAddedOneAfterAQuestion)
{
    static_cast<void>(say("5"));
    add();
    Session& session = m_application->session();
    CompareSelection selection = session.selection();
    selection.symbols.append(kHsbc);
    selection.selected = kHsbc;
    session.setSelection(selection);
    session.setCompany(kHsbc);
    MainWindow& window = m_application->window();
    askToRemoveListing(session, QStringLiteral("9988.HK"), &window);
    EXPECT_FALSE(window.findChild<QMessageBox*>(QStringLiteral("removeListing"))) << "the sample's own stay";
    const auto answer = [&](QMessageBox::ButtonRole role) {
        askToRemoveListing(session, kHsbc, &window);
        auto* const box = window.findChild<QMessageBox*>(QStringLiteral("removeListing"));
        for (QAbstractButton* const button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        delete box;
        settle();
    };
    answer(QMessageBox::RejectRole);
    EXPECT_TRUE(isStored());
    answer(QMessageBox::DestructiveRole);
    EXPECT_FALSE(isStored());
    EXPECT_FALSE(session.market().find(kHsbc));
    EXPECT_TRUE(session.market().find(QStringLiteral("CNTECH10"))) << "baskets are no listings and stay";
    EXPECT_FALSE(session.selection().symbols.contains(kHsbc));
    EXPECT_NE(session.selection().selected, kHsbc);
    EXPECT_TRUE(session.market().find(session.company()));
}

TEST_F(ListingControlTest, AnAnswerToAnotherCodeIsNotTaken)
{
    QTest::keyClicks(&dialog().code(), QStringLiteral("5"));
    QTest::mouseClick(&dialog().checkButton(), Qt::LeftButton);
    QSignalSpy checked{&m_application->refresh(), &RefreshControl::listingChecked};
    QTest::keyClicks(&dialog().code(), QStringLiteral("7"));
    ASSERT_TRUE(checked.wait(kPatience));
    EXPECT_TRUE(dialog().answer().isEmpty()) << dialog().answer().toStdString();
    EXPECT_FALSE(dialog().addButton().isEnabled());
}

} // namespace
} // namespace chinatech

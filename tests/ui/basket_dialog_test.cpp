// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/basket_dialog.h"

#include "tests/support/temp_store.h"
#include "tests/ui/company_market.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

/// The dialog over the bundled sample, its file in a folder of its own.
struct BasketWindow {
    explicit BasketWindow(const QString& symbol = {}) { begin(symbol); }
    ~BasketWindow() { setBasketKeeper({}); }
    Q_DISABLE_COPY_MOVE(BasketWindow)

    void begin(const QString& symbol)
    {
        setBasketKeeper({data.directory(), [this] { ++changes; }});
        dialog = std::make_unique<BasketDialog>(session, symbol, nullptr);
        dialog->show();
    }
    template <typename W> W& part(const char* name) { return *dialog->findChild<W*>(QString::fromLatin1(name)); }
    void tick(const char* symbol)
    {
        auto& list = part<QListWidget>("basketMembers");
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->data(Qt::UserRole).toString() == QLatin1String(symbol))
                list.item(row)->setCheckState(Qt::Checked);
        }
    }
    void press(const char* button) { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }

    testing::TempData data;
    Session session{testing::bundledMarket()};
    int changes = 0;
    std::unique_ptr<BasketDialog> dialog;
};

TEST(BasketDialog, SavesOnlyAWholeBasket)
{
    BasketWindow f;
    auto& save = f.part<QPushButton>("basketSave");
    EXPECT_FALSE(save.isEnabled());
    f.part<QLineEdit>("basketName").setText(QStringLiteral("Two"));
    f.tick("9988.HK");
    EXPECT_FALSE(save.isEnabled()) << "one is no basket";
    f.tick("0700.HK");
    EXPECT_TRUE(save.isEnabled());
    f.press("basketSave");
    EXPECT_EQ(f.changes, 1);
    const auto kept = readBaskets(f.data.directory());
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 1u);
    EXPECT_EQ(kept->front().symbol, QStringLiteral("BASKET1"));
    EXPECT_EQ(kept->front().members, (QStringList{QStringLiteral("9988.HK"), QStringLiteral("0700.HK")}));
    EXPECT_EQ(kept->front().rebalance, Rebalance::Quarterly);
    EXPECT_TRUE(isOwnBasket(QStringLiteral("BASKET1")));
    EXPECT_FALSE(isOwnBasket(QStringLiteral("CNTECH10")));
}

TEST(BasketDialog, ABasketThatIsNeverSetAnewNeedsADayWithAllCloses)
{
    BasketWindow f;
    f.part<QLineEdit>("basketName").setText(QStringLiteral("Two"));
    f.tick("9988.HK");
    f.tick("0700.HK");
    f.part<QComboBox>("basketRebalance").setCurrentIndex(static_cast<int>(Rebalance::Never));
    auto& start = f.part<QLineEdit>("basketStart");
    EXPECT_TRUE(start.isVisible());
    EXPECT_FALSE(f.part<QPushButton>("basketSave").isEnabled());
    start.setText(QStringLiteral("2025-01-01"));
    EXPECT_FALSE(f.part<QPushButton>("basketSave").isEnabled()) << "no session";
    start.setText(QStringLiteral("2024-12-31"));
    EXPECT_TRUE(f.part<QPushButton>("basketSave").isEnabled());
}

/// The sample knows no share count of Tencent's by its day.
TEST(BasketDialog, SaysWhoseMarketCapIsUnknown)
{
    BasketWindow f;
    f.part<QLineEdit>("basketName").setText(QStringLiteral("Two"));
    f.tick("9988.HK");
    f.tick("0700.HK");
    auto& word = f.part<QLabel>("basketProblem");
    EXPECT_EQ(word.text(), QString());
    f.part<QComboBox>("basketWeights").setCurrentIndex(static_cast<int>(BasketWeights::MarketCap));
    EXPECT_TRUE(word.text().contains(QStringLiteral("0700.HK"))) << word.text().toStdString();
    EXPECT_FALSE(word.text().contains(QStringLiteral("9988.HK"))) << word.text().toStdString();
    EXPECT_TRUE(f.part<QPushButton>("basketSave").isEnabled()) << "it may become known";
    f.part<QComboBox>("basketRebalance").setCurrentIndex(static_cast<int>(Rebalance::Never));
    f.part<QLineEdit>("basketStart").setText(QStringLiteral("2024-12-31"));
    EXPECT_FALSE(f.part<QPushButton>("basketSave").isEnabled()) << "that day's never will";
}

TEST(BasketDialog, ChangesAndDeletesOneOfTheUsersOwn)
{
    BasketWindow f;
    f.part<QLineEdit>("basketName").setText(QStringLiteral("Two"));
    f.tick("9988.HK");
    f.tick("0700.HK");
    f.press("basketSave");
    f.begin(QStringLiteral("BASKET1"));
    EXPECT_EQ(f.part<QLineEdit>("basketName").text(), QStringLiteral("Two"));
    f.part<QLineEdit>("basketName").setText(QStringLiteral("Three"));
    f.tick("TSLA");
    f.press("basketSave");
    const auto kept = readBaskets(f.data.directory());
    ASSERT_EQ(kept->size(), 1u);
    EXPECT_EQ(kept->front().names.en, QStringLiteral("Three"));
    EXPECT_EQ(kept->front().members.size(), 3);
    f.begin(QStringLiteral("BASKET1"));
    f.press("basketDelete");
    EXPECT_TRUE(readBaskets(f.data.directory())->empty());
    EXPECT_EQ(f.changes, 3);
}

} // namespace
} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/sort_ranks.h"

#include "core/models/table_roles.h"
#include "ui/tables/sort_proxy.h"

#include <QLocale>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

/// Columns of values to be sorted by; an invalid one is missing.
void fill(QStandardItemModel& model, const std::vector<std::vector<QVariant>>& columns)
{
    for (const std::vector<QVariant>& column : columns) {
        QList<QStandardItem*> items;
        for (const QVariant& value : column) {
            items.append(new QStandardItem);
            items.back()->setData(value, SortRole);
        }
        model.appendColumn(items);
    }
}

std::vector<int> ranksOf(const std::vector<QVariant>& column)
{
    QStandardItemModel model;
    fill(model, {column});
    return sortRanks(model, 0);
}

std::vector<int> orderOf(const SortProxy& proxy)
{
    std::vector<int> rows;
    for (int row = 0; row < proxy.rowCount(); ++row)
        rows.push_back(proxy.mapToSource(proxy.index(row, 0)).row());
    return rows;
}

TEST(SortRanks, NumbersAndWhatIsMissing)
{
    EXPECT_EQ(ranksOf({3.5, QVariant(), -1.0, 3.5, 10.0}), (std::vector{1, -1, 0, 1, 2}));
}

TEST(SortRanks, AddressesLetterByLetterWhateverTheirCase)
{
    EXPECT_EQ(ranksOf({QStringLiteral("/v8/B"), QStringLiteral("/q=a"), QStringLiteral("/v8/a"), QStringLiteral("/v8/b"), QStringLiteral("/V8/c")}),
              (std::vector{2, 0, 1, 2, 3}));
}

TEST(SortRanks, WordsOfOtherScriptsByTheReadersLanguage)
{
    const QLocale before;
    const std::vector<QVariant> words{QStringLiteral("텐센트"), QStringLiteral("JD.com"), QStringLiteral("알리바바"), QStringLiteral("baidu")};
    QLocale::setDefault(QLocale{QLocale::Korean});
    EXPECT_EQ(ranksOf(words), (std::vector{1, 3, 0, 2}));
    QLocale::setDefault(QLocale{QLocale::English});
    EXPECT_EQ(ranksOf(words), (std::vector{3, 1, 2, 0}));
    QLocale::setDefault(before);
}

TEST(SortProxy, TiesGoByTheSecondColumnAndThenAsTheyCame)
{
    QStandardItemModel model;
    fill(model, {{1.0, 2.0, 1.0, QVariant(), 2.0, 1.0}, {5.0, 6.0, 7.0, 8.0, QVariant(), 5.0}});
    SortProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sortBy({0, Qt::AscendingOrder}, SortProxy::Key{1, Qt::DescendingOrder});
    EXPECT_EQ(orderOf(proxy), (std::vector{2, 0, 5, 1, 4, 3}));
    proxy.sortBy({0, Qt::DescendingOrder}, SortProxy::Key{1, Qt::DescendingOrder});
    EXPECT_EQ(orderOf(proxy), (std::vector{1, 4, 2, 0, 5, 3})) << "what is missing stays at the end";
    model.item(3, 0)->setData(9.0, SortRole);
    EXPECT_EQ(orderOf(proxy).front(), 3) << "what changes finds its new place";
    model.removeRow(0);
    EXPECT_EQ(orderOf(proxy), (std::vector{2, 0, 3, 1, 4}));
}

} // namespace
} // namespace chinatech

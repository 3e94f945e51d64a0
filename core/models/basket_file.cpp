// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/basket_file.h"

#include "core/base/save_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chinatech {

namespace {

const QString kSymbol = QStringLiteral("symbol");
const QString kNameEn = QStringLiteral("name_en");
const QString kNameKo = QStringLiteral("name_ko");
const QString kMembers = QStringLiteral("members");
const QString kWeights = QStringLiteral("weights");
const QString kRebalance = QStringLiteral("rebalance");
const QString kStart = QStringLiteral("start");

QString pathIn(const DataDirectory& directory)
{
    return QFileInfo{directory.database}.absolutePath() + QStringLiteral("/baskets.json");
}

QString codeOf(Rebalance rebalance)
{
    switch (rebalance) {
    case Rebalance::Never: return QStringLiteral("never");
    case Rebalance::Monthly: return QStringLiteral("monthly");
    case Rebalance::Quarterly: return QStringLiteral("quarterly");
    }
    return {};
}

/// Nothing for an object that is no whole basket: half of one would be another.
std::optional<Basket> basketOf(const QJsonObject& object)
{
    Basket basket;
    basket.symbol = object[kSymbol].toString();
    basket.names.en = object[kNameEn].toString();
    basket.names.ko = object[kNameKo].toString();
    for (const QJsonValue& member : object[kMembers].toArray())
        basket.members.append(member.toString());
    const QString weights = object[kWeights].toString();
    basket.weights = weights == QLatin1String("cap") ? BasketWeights::MarketCap : BasketWeights::Equal;
    const QString rebalance = object[kRebalance].toString();
    bool isKnown = false;
    for (const Rebalance one : {Rebalance::Never, Rebalance::Monthly, Rebalance::Quarterly}) {
        if (rebalance == codeOf(one)) {
            basket.rebalance = one;
            isKnown = true;
        }
    }
    if (object.contains(kStart))
        basket.start = Day::fromIso(object[kStart].toString());
    const bool hasStart = basket.rebalance != Rebalance::Never || basket.start;
    const bool isWhole = isKnown && hasStart && !basket.symbol.isEmpty() && !basket.members.isEmpty()
        && (weights == QLatin1String("cap") || weights == QLatin1String("equal"));
    return isWhole ? std::optional{basket} : std::nullopt;
}

QJsonObject objectOf(const Basket& basket)
{
    QJsonObject object{{kSymbol, basket.symbol}, {kNameEn, basket.names.en}, {kNameKo, basket.names.ko},
                       {kMembers, QJsonArray::fromStringList(basket.members)},
                       {kWeights, basket.weights == BasketWeights::Equal ? QStringLiteral("equal") : QStringLiteral("cap")},
                       {kRebalance, codeOf(basket.rebalance)}};
    if (basket.start)
        object[kStart] = basket.start->toIso();
    return object;
}

Result<std::vector<Basket>> parsed(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, path, file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isArray())
        return failure(ErrorCode::CannotRead, path, problem.errorString());
    std::vector<Basket> baskets;
    for (const QJsonValue& value : document.array()) {
        const auto basket = basketOf(value.toObject());
        if (!basket)
            return failure(ErrorCode::CannotRead, path, QStringLiteral("basket %1").arg(baskets.size() + 1));
        baskets.push_back(*basket);
    }
    return baskets;
}

} // namespace

std::vector<Basket> bundledBaskets()
{
    auto baskets = parsed(QStringLiteral(":/data/baskets.json"));
    Q_ASSERT_X(baskets, "baskets", "the bundled baskets are no baskets");
    if (!baskets)
        return {};
    for (Basket& basket : *baskets)
        basket.isBundled = true;
    return std::move(*baskets);
}

Result<std::vector<Basket>> readBaskets(const DataDirectory& directory)
{
    const QString path = pathIn(directory);
    if (!QFileInfo::exists(path))
        return {};
    return parsed(path);
}

Result<void> writeBaskets(const DataDirectory& directory, const std::vector<Basket>& baskets)
{
    if (const auto before = readBaskets(directory); !before)
        return std::unexpected(before.error());
    QJsonArray list;
    for (const Basket& basket : baskets)
        list.append(objectOf(basket));
    QDir().mkpath(QFileInfo{directory.database}.absolutePath());
    return saveFile(pathIn(directory), QJsonDocument{list}.toJson());
}

std::vector<Basket> allBaskets(const DataDirectory& directory)
{
    std::vector<Basket> all = bundledBaskets();
    if (auto own = readBaskets(directory))
        all.insert(all.end(), own->begin(), own->end());
    return all;
}

} // namespace chinatech

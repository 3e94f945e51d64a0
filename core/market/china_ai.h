// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/market/currency.h"
#include "core/market/day.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace chinatech {

/// Words that come with the data rather than with the program, in both languages.
struct BothLanguages {
    QString en;
    QString ko;

    bool operator==(const BothLanguages&) const = default;
};

/// How sure an announced figure is. All but Decided are drawn with a dashed edge.
enum class Firmness { Decided, Target, Planned, Expected };

/// A published figure of China's policy, or of a company's plan: a percentage, or an amount of money.
struct PolicyFigure {
    QString id;
    Day published;
    int year = 0;
    double value = kMissing;            ///< percent where there is no currency
    std::optional<Currency> currency;
    bool ofGdp = false;                 ///< a percentage of the domestic product
    double changePercent = kMissing;    ///< over the year before
    Firmness firmness = Firmness::Decided;
    QString symbol;                     ///< the company whose plan it is
    BothLanguages name;
    BothLanguages qualifier;            ///< "at least, over three years"; may be empty
    BothLanguages source;
};

/// Patent families of one country.
struct PatentCountry {
    QString code;       ///< ISO 3166
    double families = kMissing;
    BothLanguages name;
};

struct PatentOwner {
    QString id;
    double families = kMissing;
    bool isCompany = true;      ///< else a research organisation
    QString country;            ///< ISO 3166
    QString symbol;             ///< where it is an instrument of ours
    BothLanguages name;
};

/// One published count of patents. The years between its first and last are not known one by one.
struct PatentTable {
    Day published;
    int fromYear = 0;
    int toYear = 0;
    double totalApprox = kMissing;
    int knownYear = 0;
    double knownFamilies = kMissing;    ///< of knownYear alone
    BothLanguages name;
    BothLanguages source;
    std::vector<PatentCountry> countries;   ///< most first
    std::vector<PatentOwner> owners;        ///< most first
};

/// The publication of an AI model.
struct AiModel {
    QString id;
    Day date;
    Day firstSession;   ///< first session of its maker's exchange that could react
    QString maker;      ///< symbol
    QString name;
    BothLanguages title;
    BothLanguages source;
};

/// A named list of instruments that stands for one side of the comparison.
struct NamedBasket {
    QString id;
    bool isChinese = false;     ///< else American
    QStringList symbols;
    BothLanguages name;
};

/// What the China AI screen knows beside the market: dated, published figures with their sources.
struct ChinaAi {
    std::vector<PolicyFigure> policy;
    PatentTable patents;
    std::vector<AiModel> models;        ///< ascending by date
    std::vector<NamedBasket> baskets;   ///< at least one of each side

    /// The first basket of a side, or the one with that id.
    [[nodiscard]] const NamedBasket* basket(bool isChinese, const QString& id = {}) const;
};

} // namespace chinatech

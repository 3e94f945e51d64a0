// SPDX-License-Identifier: GPL-3.0-or-later
// What the bundled figures about China's AI must be like, whoever adds a line to them.
#include "core/exchange/china_ai_reader.h"
#include "core/models/basket_file.h"
#include "core/storage/event_store.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::day;
using testing::TempData;

const Market& sampleMarket()
{
    static const Market market = TempData{}.store().load().value();
    return market;
}

bool hasHangul(const QString& text)
{
    static const QRegularExpression hangul{QStringLiteral("[\\x{AC00}-\\x{D7A3}]")};
    return hangul.match(text).hasMatch();
}

/// Both are there, and no Korean stands where English belongs.
void expectBoth(const BothLanguages& words, const QString& where)
{
    EXPECT_FALSE(words.en.trimmed().isEmpty()) << qPrintable(where);
    EXPECT_FALSE(words.ko.trimmed().isEmpty()) << qPrintable(where);
    EXPECT_FALSE(hasHangul(words.en)) << qPrintable(where);
}

TEST(ChinaAiResource, IsReadWhole)
{
    const Result<ChinaAi> read = readChinaAi(QLatin1String(kChinaAiFolder));
    ASSERT_TRUE(read.has_value()) << qPrintable(read.error().context + u' ' + read.error().detail);
    EXPECT_GE(read->policy.size(), 6U);
    EXPECT_GE(read->models.size(), 5U);
    EXPECT_TRUE(std::ranges::is_sorted(read->models, {}, &AiModel::date));
}

TEST(ChinaAiResource, HasDatesUnitsSourcesAndBothLanguages)
{
    const ChinaAi& all = bundledChinaAi();
    const DayRange plausible{day("2020-01-01"), day("2030-12-31")};
    for (const PolicyFigure& figure : all.policy) {
        expectBoth(figure.name, figure.id);
        expectBoth(figure.source, figure.id);
        EXPECT_TRUE(plausible.contains(figure.published)) << qPrintable(figure.id);
        EXPECT_LE(std::abs(figure.year - figure.published.year()), 1) << qPrintable(figure.id);
        // A percentage is no fraction and money is no number of billions.
        if (figure.currency)
            EXPECT_GE(figure.value, 1e9) << qPrintable(figure.id);
        else
            EXPECT_TRUE(figure.value >= 0.1 && figure.value <= 100) << qPrintable(figure.id);
        // What is not decided says in words what it is.
        EXPECT_EQ(figure.firmness == Firmness::Decided, figure.qualifier.en.isEmpty()) << qPrintable(figure.id);
    }
    for (const AiModel& model : all.models) {
        expectBoth(model.title, model.id);
        expectBoth(model.source, model.id);
        EXPECT_TRUE(plausible.contains(model.date)) << qPrintable(model.id);
        EXPECT_TRUE(hasHangul(model.title.ko)) << qPrintable(model.id);
    }
    for (const NamedBasket& basket : all.baskets)
        expectBoth(basket.name, basket.id);
    expectBoth(all.patents.name, QStringLiteral("patents"));
    expectBoth(all.patents.source, QStringLiteral("patents"));
    for (const PatentCountry& country : all.patents.countries)
        expectBoth(country.name, country.code);
    for (const PatentOwner& owner : all.patents.owners)
        expectBoth(owner.name, owner.id);
}

TEST(ChinaAiResource, NamesInstrumentsOfTheUniverse)
{
    const ChinaAi& all = bundledChinaAi();
    QStringList symbols;
    for (const PolicyFigure& figure : all.policy)
        symbols.append(figure.symbol);
    for (const PatentOwner& owner : all.patents.owners)
        symbols.append(owner.symbol);
    for (const AiModel& model : all.models)
        symbols.append(model.maker);
    symbols.removeAll(QString());
    for (const QString& symbol : std::as_const(symbols))
        EXPECT_NE(sampleMarket().find(symbol), nullptr) << qPrintable(symbol);
    for (const NamedBasket& basket : all.baskets) {
        for (const QString& symbol : basket.symbols) {
            const Instrument* const member = sampleMarket().find(symbol);
            ASSERT_NE(member, nullptr) << qPrintable(symbol);
            EXPECT_EQ(member->kind, InstrumentKind::Equity) << qPrintable(symbol);
        }
    }
}

/// One list has one membership, whether it is a side of the gap or an instrument of the market.
TEST(ChinaAiResource, NamesTheMembersOfTheBasketsThereAre)
{
    for (const Basket& known : bundledBaskets()) {
        const auto same = std::ranges::find_if(bundledChinaAi().baskets,
                                               [&](const NamedBasket& one) { return one.name.en == known.names.en; });
        ASSERT_NE(same, bundledChinaAi().baskets.end()) << qPrintable(known.names.en);
        EXPECT_EQ(same->symbols, known.members);
        EXPECT_EQ(same->name.ko, known.names.ko);
    }
}

TEST(ChinaAiResource, CountsPatentsThatAddUp)
{
    const PatentTable& patents = bundledChinaAi().patents;
    double sum = 0;
    QStringList codes;
    for (const PatentCountry& country : patents.countries) {
        sum += country.families;
        codes.append(country.code);
    }
    // 38,210 + 6,276 + 4,155 + 3,409 + 1,350 + 714 + 708: families filed in two countries are counted in both.
    EXPECT_EQ(sum, 54822);
    EXPECT_LT(sum, 1.05 * patents.totalApprox);
    EXPECT_TRUE(std::ranges::is_sorted(patents.owners, std::ranges::greater{}, &PatentOwner::families));
    for (const PatentOwner& owner : patents.owners)
        EXPECT_TRUE(codes.contains(owner.country)) << qPrintable(owner.id);
    const auto chinese = std::ranges::count(patents.owners, QStringLiteral("CN"), &PatentOwner::country);
    const auto companies = std::ranges::count_if(
        patents.owners, [](const PatentOwner& owner) { return owner.country == QLatin1String("CN") && owner.isCompany; });
    EXPECT_EQ(chinese, 6);
    EXPECT_EQ(companies, 5);
}

/// The session that a model's line names is the first one after its day on which its maker trades.
TEST(ChinaAiResource, NamesRealSessions)
{
    for (const AiModel& model : bundledChinaAi().models) {
        const Instrument* const maker = sampleMarket().find(model.maker);
        ASSERT_NE(maker, nullptr);
        const Instrument& listing = maker->isPriced() ? *maker : *sampleMarket().find(QStringLiteral("HSI"));
        const TradingCalendar& calendar = sampleMarket().calendarOf(listing);
        EXPECT_TRUE(calendar.isSession(model.firstSession)) << qPrintable(model.id);
        EXPECT_LE(calendar.sessionsBetween(model.date, model.firstSession), 1) << qPrintable(model.id);
    }
}

TEST(ChinaAiResource, EventsHaveSessionsSourcesAndBothLanguages)
{
    const QStringList categories{QStringLiteral("ai_model"),  QStringLiteral("policy"),      QStringLiteral("earnings"),
                                 QStringLiteral("corporate"), QStringLiteral("partnership"), QStringLiteral("regulatory")};
    QSet<QString> seen;
    for (const Event& event : sampleMarket().events) {
        const QString where = event.date.toIso() + u' ' + event.titleEn;
        expectBoth({event.titleEn, event.titleKo}, where);
        EXPECT_FALSE(event.source.isEmpty()) << qPrintable(where);
        EXPECT_TRUE(categories.contains(event.category)) << qPrintable(where);
        EXPECT_FALSE(seen.contains(where)) << qPrintable(where);
        seen.insert(where);
        for (const QString& symbol : event.symbols)
            EXPECT_NE(sampleMarket().find(symbol), nullptr) << qPrintable(where);
        const TradingCalendar& calendar = sampleMarket().calendarOf(*sampleMarket().find(QStringLiteral("HSI")));
        EXPECT_TRUE(calendar.isSession(event.firstSession)) << qPrintable(where);
    }
}

/// By its key a corrected event is found again, and the user's that stands for it.
TEST(ChinaAiResource, EventsHaveAKeyEach)
{
    const TempData data;
    const Store store = data.store();
    const auto events = readEvents(store.database()).value();
    QSet<QString> keys;
    for (const auto& [event, key] : events) {
        EXPECT_FALSE(key.isEmpty()) << qPrintable(event.titleEn);
        EXPECT_FALSE(key.contains(u'|')) << "that is how events without one are named";
        keys.insert(key);
    }
    EXPECT_EQ(keys.size(), static_cast<qsizetype>(events.size()));
}

/// The bundled folder with one text replaced in one file.
Result<ChinaAi> readWith(const TempData& data, const QString& file, const QByteArray& from, const QByteArray& to)
{
    for (const QString& name : QDir{QLatin1String(kChinaAiFolder)}.entryList()) {
        QByteArray bytes = bytesOf(QLatin1String(kChinaAiFolder) + u'/' + name);
        if (name == file) {
            EXPECT_TRUE(bytes.contains(from));
            bytes.replace(from, to);
        }
        data.write(QLatin1String("figures/") + name, bytes);
    }
    return readChinaAi(data.path(QStringLiteral("figures")));
}

TEST(ChinaAiResource, AWrongLineIsToldWithItsFileAndLine)
{
    struct Wrong {
        const char* file;
        const char* from;
        const char* to;
        int line;
    };
    const Wrong wrongs[]{{"policy.csv", "2025-03-06", "2025-02-30", 4},
                         {"policy.csv", "percent_of_gdp", "per_cent", 3},
                         {"policy.csv", "ic_fund_3", "rnd_budget", 7},
                         {"policy.csv", "알리바바 AI·클라우드 투자 계획", "", 6},
                         {"policy.csv", "398119000000", "-398119000000", 5},
                         {"patent_owners.csv", ",research,", ",institute,", 5},
                         {"models.csv", "2025-01-29,2025-02-03", "2025-01-29,2025-01-28", 4},
                         {"baskets.csv", "AAPL;MSFT", "AAPL;AAPL", 4}};
    for (const Wrong& wrong : wrongs) {
        const TempData data;
        const auto read = readWith(data, QLatin1String(wrong.file), wrong.from, wrong.to);
        ASSERT_FALSE(read.has_value()) << wrong.to;
        EXPECT_EQ(read.error().code, ErrorCode::CannotRead);
        EXPECT_TRUE(read.error().context.endsWith(QLatin1String(wrong.file))) << wrong.to;
        EXPECT_TRUE(read.error().detail.startsWith(QString::number(wrong.line) + u':'))
            << qPrintable(read.error().detail) << " for " << wrong.to;
    }
}

} // namespace
} // namespace chinatech

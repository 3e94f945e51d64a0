// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/add_listing.h"
#include "core/storage/database.h"
#include "core/storage/instrument_store.h"
#include "core/storage/refresh_state_store.h"
#include "tests/support/feed_payloads.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::day;
using testing::FeedWorld;
using testing::TempData;
using testing::TencentQuote;
using testing::tradedBar;

/// Friday, 7 March 2025, 20:00 in Hong Kong.
const WallTime kEvening = std::chrono::sys_days{std::chrono::year{2025} / 3 / 7} + 12h;

FeedWorld worldOfHsbc()
{
    FeedWorld world;
    world.quotes[QStringLiteral("r_hk00005")] = TencentQuote{"00005", "HSBC HOLDINGS", "2025/03/07 16:08:00", "HKD", 84.5};
    world.yahoo[QStringLiteral("0005.HK")] = {tradedBar(day("2025-03-06"), 84), tradedBar(day("2025-03-07"), 84.5)};
    return world;
}

/// Asks the world until the job has no more questions.
ListingJob asked(const QString& code, const FeedWorld& world)
{
    const auto market = std::make_shared<const Market>();
    ListingJob job{market, canonicalSymbol(code).value(), {}, kEvening};
    while (const auto request = job.next())
        job.settle(job.judge(world.answer(*request)));
    return job;
}

TEST(AddListing, AFeedQuotesItAndOneHasItsHistory)
{
    const auto found = asked(QStringLiteral("5"), worldOfHsbc()).found();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->instrument.symbol, QStringLiteral("0005.HK"));
    EXPECT_EQ(found->instrument.names.en, QStringLiteral("HSBC HOLDINGS"));
    EXPECT_EQ(found->instrument.currency, Currency::HKD);
    EXPECT_EQ(found->instrument.exchange, QStringLiteral("HKEX"));
    EXPECT_TRUE(found->instrument.isAdded);
    EXPECT_EQ(found->feed, QStringLiteral("tencent"));
}

TEST(AddListing, WithoutAnEnglishNameTheSymbolIsShown)
{
    FeedWorld world = worldOfHsbc();
    world.quotes.clear();
    const auto found = asked(QStringLiteral("5"), world).found();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->instrument.names.en, QStringLiteral("0005.HK"));
    EXPECT_EQ(found->feed, QStringLiteral("yahoo"));
}

TEST(AddListing, WhatNobodyQuotesOrNobodyHasAHistoryOfIsNotFound)
{
    const ListingJob nobody = asked(QStringLiteral("4999"), worldOfHsbc());
    EXPECT_FALSE(nobody.found());
    EXPECT_EQ(nobody.error().kind, FetchErrorKind::NotFound);
    FeedWorld quoteAlone = worldOfHsbc();
    quoteAlone.yahoo.clear();
    const ListingJob job = asked(QStringLiteral("5"), quoteAlone);
    EXPECT_FALSE(job.found());
    EXPECT_EQ(job.error().kind, FetchErrorKind::NotFound);
}

TEST(AddListing, CancellingFindsNothing)
{
    ListingJob job{std::make_shared<const Market>(), canonicalSymbol(QStringLiteral("5")).value(), {}, kEvening};
    ASSERT_TRUE(job.next());
    job.settle(FetchError{FetchErrorKind::Cancelled, {}, {}});
    EXPECT_FALSE(job.next());
    EXPECT_FALSE(job.found());
    EXPECT_EQ(job.error().kind, FetchErrorKind::Cancelled);
}

TEST(AddListing, TheQuoteTellsWhatABareTickerDoesNot)
{
    const TypedListing bare = canonicalSymbol(QStringLiteral("NTES")).value();
    Quote quote;
    EXPECT_EQ(addedInstrument(bare, quote, {}).exchange, QStringLiteral("NYSE"));
    quote.vendorCode = QStringLiteral("NTES.OQ");
    EXPECT_EQ(addedInstrument(bare, quote, {}).exchange, QStringLiteral("NASDAQ"));
    EXPECT_EQ(addedInstrument(bare, quote, {}).kind, InstrumentKind::Equity);
    quote.ordinaryPerAds = 5;
    EXPECT_EQ(addedInstrument(bare, quote, {}).kind, InstrumentKind::Adr);
    EXPECT_EQ(addedInstrument(bare, quote, {}).ordinaryPerAds, 5);
    const TypedListing certain = canonicalSymbol(QStringLiteral("NTES:NYSE")).value();
    EXPECT_EQ(addedInstrument(certain, quote, {}).exchange, QStringLiteral("NYSE"));
}

TEST(AddListing, RemovingLeavesNothingOfIt)
{
    const TempData data;
    const Store store = data.emptyStore();
    Database& database = store.database();
    const FoundListing found{asked(QStringLiteral("5"), worldOfHsbc()).found().value()};
    ASSERT_TRUE(storeListing(database, found));
    ASSERT_TRUE(database.execute(
        "INSERT INTO source (id, name) VALUES (1, 'yahoo');"
        "INSERT INTO bar (instrument_id, day, close, source_id) SELECT id, 20000, 80, 1 FROM instrument;"
        "INSERT INTO corporate_action (instrument_id, ex_date, kind, ordinal) SELECT id, 20000, 'split', 0 FROM instrument;"
        "INSERT INTO coverage SELECT id, 1, 2 FROM instrument;"
        "INSERT INTO share_count (instrument_id, day, shares) SELECT id, 1, 5 FROM instrument;"
        "INSERT INTO quote (instrument_id, day, moment, last, is_trading, source_id) SELECT id, 1, 1, 80, 0, 1 FROM instrument;"
        "INSERT INTO doubtful_bar (instrument_id, day, source_id, close, doubt, seen) SELECT id, 1, 1, 80, 'jump', 1 FROM instrument;"
        "INSERT INTO untraded_session SELECT id, 1, 1 FROM instrument;"
        "INSERT INTO disagreement SELECT id, 1, 'yahoo', 80, 'tencent', 81, 1 FROM instrument;"
        "INSERT INTO valuation SELECT id, 1, 12.5, 1 FROM instrument;"));
    // Every table that names an instrument has a row of it, so that none can be forgotten.
    const auto referring = database.number("SELECT count(DISTINCT m.name) FROM sqlite_master m, pragma_foreign_key_list(m.name) f"
                                           " WHERE m.type = 'table' AND f.\"table\" = 'instrument'");
    EXPECT_EQ(referring, 9);
    EXPECT_EQ(removeAdded(database, QStringLiteral("0005.HK")), true);
    EXPECT_EQ(database.number("SELECT count(*) FROM instrument"), 0);
    EXPECT_EQ(database.number("SELECT count(*) FROM bar"), 0);
    EXPECT_TRUE(readRefreshStates(database)->empty());
    EXPECT_EQ(removeAdded(database, QStringLiteral("0005.HK")), false);
}

TEST(AddListing, APackThatNamesItLeavesItRemovable)
{
    const TempData data;
    const Store store = data.emptyStore();
    Instrument instrument = asked(QStringLiteral("5"), worldOfHsbc()).found()->instrument;
    InstrumentWriter writer{store.database()};
    ASSERT_TRUE(writer.write(instrument));
    instrument.isAdded = false;
    ASSERT_TRUE(writer.write(instrument));
    EXPECT_TRUE(readInstruments(store.database())->front().instrument.isAdded);
}

} // namespace
} // namespace chinatech

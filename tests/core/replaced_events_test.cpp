// SPDX-License-Identifier: GPL-3.0-or-later
// Events of the user's that stand for those that came with the data: changed, brought back, and untouched by updates.
#include "core/exchange/pack_export.h"
#include "core/storage/database.h"
#include "core/storage/event_store.h"
#include "core/storage/replacement_store.h"
#include "core/storage/schema.h"
#include "tests/core/pack_fixture.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <QFileInfo>

#include <algorithm>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::day;
using testing::Pack;
using testing::TempData;

Event called(const char* title, const char* date = "2025-03-06")
{
    Event event;
    event.date = event.firstSession = day(date);
    event.category = QStringLiteral("ai_model");
    event.titleEn = QString::fromLatin1(title);
    return event;
}

std::vector<Event> ownOf(const Store& store)
{
    std::vector<Event> own = store.load().value().events;
    std::erase_if(own, [](const Event& event) { return !event.isOwn(); });
    return own;
}

int countOf(const Store& store, const char* title)
{
    const auto events = store.load().value().events;
    return static_cast<int>(std::ranges::count(events, QString::fromLatin1(title), &Event::titleEn));
}

/// The user's word in the place of the sample's "Alibaba QwQ-32B released".
Event ofMine() { return called("QwQ-32B is out, as I saw it", "2025-03-05"); }

Result<void> replaceByMine(const Store& store, const Event& mine = ofMine())
{
    // As the editor names it; the store knows its key.
    return changeOwnEvents(store, {standingFor(replacementName(called("Alibaba QwQ-32B released"))), {mine}});
}

QString nameOf(const Store& store, const Event& own)
{
    const auto all = readReplacements(store.database()).value();
    const auto found = std::ranges::find(all, own.ownId, &Replacement::ownId);
    return found == all.end() ? QString() : found->name;
}

TEST(ReplacedEvents, AreThoseThatAreNamedAndThoseThatAreTheSame)
{
    const TempData data;
    Store store = data.emptyStore();
    Event korean = called("B");
    korean.titleKo = QString::fromUtf8("비");
    for (const DataEvent& entry : {DataEvent{called("A"), QStringLiteral("a")}, DataEvent{korean, {}}, DataEvent{called("C"), {}},
                                   DataEvent{called("D"), {}}, DataEvent{called("D", "2025-03-07"), {}}})
        ASSERT_TRUE(writeEvent(store.database(), entry).has_value());
    Event retold = called("");
    retold.titleKo = QString::fromUtf8("비");
    ASSERT_TRUE(changeOwnEvents(store, {standingFor(QStringLiteral("a")), {called("mine")}, {retold},
                                        standingFor(replacementName(called("C"))), {called("also mine", "2025-01-01")},
                                        {called("D")}}).has_value());
    std::vector<Event> shown = store.load().value().events;
    std::erase_if(shown, [](const Event& event) { return event.isOwn(); });
    ASSERT_EQ(shown.size(), 1U) << "the same title on another day is another event";
    EXPECT_EQ(shown[0].date, day("2025-03-07"));

    QStringList names;
    const auto all = readReplacements(store.database()).value();
    for (const Replacement& one : all)
        names.append(one.name);
    EXPECT_EQ(names, (QStringList{QStringLiteral("2025-03-06|C"), QStringLiteral("a"), QStringLiteral("2025-03-06|B"),
                                  QStringLiteral("2025-03-06|D")}));
}

TEST(ReplacedEvents, AKeyThatComesLaterDoesNotPartThem)
{
    const TempData data;
    Store store = data.emptyStore();
    ASSERT_TRUE(writeEvent(store.database(), {called("A"), {}}).has_value());
    ASSERT_TRUE(changeOwnEvents(store, {standingFor(replacementName(called("A"))), {called("mine")}}).has_value());
    ASSERT_TRUE(writeEvent(store.database(), {called("A"), QStringLiteral("a")}).has_value());
    EXPECT_EQ(countOf(store, "A"), 0);
    ASSERT_EQ(readReplacements(store.database())->size(), 1U);
    ASSERT_TRUE(readReplacements(store.database())->front().original.has_value());
    EXPECT_EQ(readReplacements(store.database())->front().original->titleEn, QStringLiteral("A"));
}

TEST(ReplacedEvents, AreOnNoChartUntilTheUsersIsRemoved)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_EQ(countOf(store, "Alibaba QwQ-32B released"), 1);
    ASSERT_TRUE(replaceByMine(store).has_value());
    EXPECT_EQ(countOf(store, "Alibaba QwQ-32B released"), 0);
    EXPECT_EQ(store.load().value().events.size(), 16U);
    ASSERT_EQ(readReplacements(store.database())->size(), 1U);

    // A second one for the same takes the first one's place.
    Event again = ofMine();
    again.titleEn = QStringLiteral("QwQ-32B, second thought");
    ASSERT_TRUE(replaceByMine(store, again).has_value());
    ASSERT_EQ(ownOf(store).size(), 1U);
    EXPECT_EQ(ownOf(store)[0].titleEn, again.titleEn);

    ASSERT_TRUE(changeOwnEvents(store, {{ownOf(store)[0], true}}).has_value());
    EXPECT_EQ(countOf(store, "Alibaba QwQ-32B released"), 1);
    EXPECT_TRUE(readReplacements(store.database())->empty());
}

/// One that the user made the same as one that stands for an event of the data stands for it from then on.
TEST(ReplacedEvents, StayReplacedWhereTwoOfTheUsersBecomeOne)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_TRUE(replaceByMine(store).has_value());
    ASSERT_TRUE(changeOwnEvents(store, {{called("other")}}).has_value());
    const auto own = ownOf(store);
    Event twin = *std::ranges::find(own, QStringLiteral("other"), &Event::titleEn);
    twin.date = twin.firstSession = ofMine().date;
    twin.titleEn = ofMine().titleEn;
    ASSERT_TRUE(changeOwnEvents(store, {{twin}}).has_value());
    ASSERT_EQ(ownOf(store).size(), 1U);
    EXPECT_EQ(nameOf(store, ownOf(store)[0]), QStringLiteral("qwq-32b"));
    EXPECT_EQ(countOf(store, "Alibaba QwQ-32B released"), 0);
}

TEST(ReplacedEvents, WhatAnotherWindowDeletedIsKeptWhenItIsChangedHere)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_TRUE(changeOwnEvents(store, {{called("mine")}}).has_value());
    Event typed = ownOf(store)[0];
    ASSERT_TRUE(changeOwnEvents(store, {{typed, true}}).has_value());
    typed.titleEn = QStringLiteral("typed meanwhile");
    ASSERT_TRUE(changeOwnEvents(store, {{typed}}).has_value());
    EXPECT_EQ(countOf(store, "typed meanwhile"), 1);
}

/// The data corrects the day and the title of an event that the user has replaced.
TEST_F(Pack, AnUpdateNeitherDoublesNorLosesAReplacedEvent)
{
    import({QStringLiteral(":/sample")});
    ASSERT_TRUE(replaceByMine(m_store).has_value());
    add("events.csv", "date,category,title_en,key\n2025-03-07,ai_model,QwQ-32B released by Alibaba,qwq-32b\n"
                      "2025-03-10,policy,Something new,new-1\n");
    import();
    EXPECT_EQ(ownOf(m_store).size(), 1U);
    EXPECT_EQ(countOf(m_store, "Alibaba QwQ-32B released"), 0);
    EXPECT_EQ(countOf(m_store, "QwQ-32B released by Alibaba"), 0);
    EXPECT_EQ(countOf(m_store, "Something new"), 1);
    ASSERT_TRUE(changeOwnEvents(m_store, {{ownOf(m_store)[0], true}}).has_value());
    EXPECT_EQ(countOf(m_store, "QwQ-32B released by Alibaba"), 1) << "the corrected one comes back";
    EXPECT_EQ(countOf(m_store, "Alibaba QwQ-32B released"), 0);
}

TEST_F(Pack, ReplacedEventsTravel)
{
    import({QStringLiteral(":/sample")});
    ASSERT_TRUE(replaceByMine(m_store).has_value());
    const QString out = m_data.path(QStringLiteral("out"));
    ASSERT_TRUE(exportPack(m_store, out).has_value());
    EXPECT_EQ(bytesOf(out + QLatin1String("/own_events.csv")),
              QByteArray("date,first_session,category,symbols,title_en,title_ko,source,replaces\n"
                         "2025-03-05,2025-03-05,ai_model,,\"QwQ-32B is out, as I saw it\",,,qwq-32b\n"));
    EXPECT_TRUE(bytesOf(out + QLatin1String("/events.csv")).contains("Alibaba QwQ-32B released")) << "both go out";
    const TempData other;
    Store copy = other.emptyStore();
    ASSERT_TRUE(importPaths(copy, {out}).has_value());
    EXPECT_EQ(copy.load().value().events, m_store.load().value().events);
    EXPECT_EQ(readReplacements(copy.database())->size(), 1U);
}

/// A store of the program before: its rows stay, and the events of this one arrive with their keys.
TEST(ReplacedEvents, TheStepThatMakesRoomForThemKeepsWhatIsThere)
{
    const TempData data;
    ASSERT_TRUE(QDir{}.mkpath(QFileInfo{data.directory().database}.path()));
    {
        const auto old = Database::open(data.directory().database, Database::Access::ReadWrite).value();
        ASSERT_TRUE(upgradeSchema(*old, data.directory().backups, migrations().first(6)).has_value());
        ASSERT_TRUE(old->execute("INSERT INTO instrument (symbol, position, kind, currency, exchange, name_en, price_basis)"
                                 " VALUES ('9988.HK', 0, 'equity', 'HKD', 'HKEX', 'Alibaba', 'as_traded');"
                                 "INSERT INTO event (day, first_session, category, title_en)"
                                 " VALUES (20153, 20153, 'policy', 'Alibaba QwQ-32B released');"
                                 "INSERT INTO own_event (day, first_session, category, title_en)"
                                 " VALUES (20000, 20000, 'policy', 'Mine')").has_value());
    }
    const Store store = data.store();
    EXPECT_EQ(countOf(store, "Mine"), 1);
    EXPECT_EQ(countOf(store, "Alibaba QwQ-32B released"), 1);
    EXPECT_EQ(store.load().value().events.size(), 17U);
    ASSERT_TRUE(replaceByMine(store).has_value());
    EXPECT_EQ(countOf(store, "Alibaba QwQ-32B released"), 0);
}

/// Events that the program brings go in once; what the user did to the store since then is not undone at each start.
TEST(ReplacedEvents, TheBundledOnesComeOnceForEachStateOfTheirFile)
{
    const TempData data;
    {
        const Store store = data.store();
        ASSERT_TRUE(store.database().execute("DELETE FROM event WHERE key = 'npc-2025'").has_value());
    }
    EXPECT_EQ(data.store().load().value().events.size(), 15U);
    ASSERT_TRUE(data.store().database().execute("UPDATE bundled_file SET digest = 'older'").has_value());
    EXPECT_EQ(data.store().load().value().events.size(), 16U);
}

} // namespace
} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_rows.h"
#include "core/exchange/pack_export.h"
#include "core/storage/database.h"
#include "core/storage/quote_store.h"
#include "core/storage/replacement_store.h"
#include "core/storage/schema.h"
#include "tests/core/pack_fixture.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <QFileInfo>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::day;
using testing::Pack;
using testing::TempData;

Event visit()
{
    Event event;
    event.date = day("2025-03-01");
    event.firstSession = day("2025-03-03");
    event.category = QStringLiteral("corporate");
    event.symbols = {QStringLiteral("9988.HK"), QStringLiteral("0700.HK")};
    event.titleKo = QString::fromUtf8("항저우 본사 방문, \"메모\"");
    event.source = QStringLiteral("=mine");
    return event;
}

std::vector<Event> ownOf(const Store& store)
{
    std::vector<Event> own;
    const Market market = store.load().value();
    for (const Event& event : market.events) {
        if (event.isOwn())
            own.push_back(event);
    }
    return own;
}

/// The same but for the number under which the store keeps it.
bool isSame(Event one, const Event& other)
{
    one.ownId = other.ownId;
    return one == other;
}

TEST(OwnEvents, StandAmongTheBundledOnesByDate)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_TRUE(changeOwnEvents(store, {{visit()}}).has_value());
    const std::vector<Event> events = store.load().value().events;
    EXPECT_EQ(events.size(), 17U);
    EXPECT_TRUE(std::ranges::is_sorted(events, {}, &Event::date));
    ASSERT_EQ(ownOf(store).size(), 1U);
    EXPECT_TRUE(isSame(visit(), ownOf(store).front()));
}

TEST(OwnEvents, AreChangedRemovedAndKeptOnce)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_TRUE(changeOwnEvents(store, {{visit()}, {visit()}}).has_value());
    Event kept = ownOf(store).at(0);
    EXPECT_EQ(ownOf(store).size(), 1U);

    kept.titleEn = QStringLiteral("A visit to Hangzhou");
    Event second = visit();
    second.date = day("2025-03-02");
    ASSERT_TRUE(changeOwnEvents(store, {{kept}, {second}}).has_value());
    EXPECT_EQ(ownOf(store).size(), 2U);
    EXPECT_EQ(ownOf(store).at(0), kept);
    // Edited into its own twin: one is left.
    Event twin = ownOf(store).at(1);
    twin.date = kept.date;
    twin.titleEn = kept.titleEn;
    ASSERT_TRUE(changeOwnEvents(store, {{twin}}).has_value());
    ASSERT_EQ(ownOf(store).size(), 1U);
    EXPECT_EQ(ownOf(store).at(0).ownId, twin.ownId);

    ASSERT_TRUE(changeOwnEvents(store, {{twin, true}}).has_value());
    EXPECT_TRUE(ownOf(store).empty());
    EXPECT_EQ(store.load().value().events.size(), 16U);
}

TEST(OwnEvents, OneBadChangeKeepsAllFromHappening)
{
    const TempData data;
    const Store store = data.store();
    Event nameless = visit();
    nameless.titleKo.clear();
    EXPECT_FALSE(changeOwnEvents(store, {{visit()}, {nameless}}).has_value());
    EXPECT_TRUE(ownOf(store).empty());
}

/// Neither an event of the same day and title that data brings nor a newer bundle touches them.
TEST_F(Pack, OwnEventsOutliveEveryImport)
{
    Event event = visit();
    event.titleEn = QStringLiteral("Alibaba QwQ-32B released");
    event.date = event.firstSession = day("2025-03-06");
    event.source = QStringLiteral("my own note");
    import({QStringLiteral(":/sample")});
    ASSERT_TRUE(changeOwnEvents(m_store, {{event}}).has_value());
    import({QStringLiteral(":/sample")});
    add("events.csv", "date,category,title_en,source\n2025-03-06,policy,Alibaba QwQ-32B released,somebody else\n");
    import();
    ASSERT_EQ(ownOf(m_store).size(), 1U);
    // It is the same event, told in the user's words: shown once.
    EXPECT_TRUE(isSame(event, ownOf(m_store).front()));
    EXPECT_EQ(m_store.load().value().events.size(), 16U);
    ASSERT_EQ(readReplacements(m_store.database())->size(), 1U);
    EXPECT_EQ(readReplacements(m_store.database())->front().original->source, QStringLiteral("somebody else"));
}

TEST(OwnEvents, TheStepThatMakesRoomForThemKeepsWhatIsThere)
{
    const TempData data;
    ASSERT_TRUE(QDir{}.mkpath(QFileInfo{data.directory().database}.path()));
    {
        const auto old = Database::open(data.directory().database, Database::Access::ReadWrite).value();
        ASSERT_TRUE(upgradeSchema(*old, data.directory().backups, migrations().first(3)).has_value());
        ASSERT_TRUE(old->execute("INSERT INTO event (day, first_session, category, title_en)"
                                 " VALUES (20000, 20000, 'policy', 'Bundled')").has_value());
    }
    const Store store = data.emptyStore();
    ASSERT_TRUE(changeOwnEvents(store, {{visit()}}).has_value());
    EXPECT_EQ(store.load().value().events.size(), 2U);
    EXPECT_EQ(ownOf(store).size(), 1U);
}

TEST_F(Pack, OwnEventsTravelInTheirOwnFile)
{
    import();
    ASSERT_TRUE(changeOwnEvents(m_store, {{visit()}}).has_value());
    const QString out = m_data.path(QStringLiteral("out"));
    ASSERT_TRUE(exportPack(m_store, out).has_value());
    EXPECT_EQ(bytesOf(out + QLatin1String("/own_events.csv")),
              QByteArray("date,first_session,category,symbols,title_en,title_ko,source,replaces\n"
                         "2025-03-01,2025-03-03,corporate,9988.HK;0700.HK,,\"항저우 본사 방문, \"\"메모\"\"\",=mine,\n"));
    const TempData other;
    Store copy = other.emptyStore();
    ASSERT_TRUE(importPaths(copy, {out}).has_value());
    ASSERT_EQ(ownOf(copy).size(), 1U);
    EXPECT_TRUE(isSame(visit(), ownOf(copy).front()));
}

TEST(OwnEvents, AFileIsReadWithItsBadRowsTold)
{
    const TempData data;
    const QString path = data.write(QStringLiteral("mine.csv"),
                                    "date,category,title_en,title_ko,first_session\n"
                                    "2025-03-01,policy,,정책 발표,\n"
                                    "2025-03-99,policy,Bad day,,\n"
                                    "2025-03-01,policy,,,\n"
                                    "2025-03-05,policy,Backwards,,2025-03-04\n"
                                    "2025-03-05,rumour,Whispers,,\n");
    const auto read = readOwnEventFile(path);
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->events.size(), 1U);
    EXPECT_EQ(read->events[0].event.firstSession, day("2025-03-01"));
    ASSERT_EQ(read->problems.size(), 4U);
    EXPECT_EQ(read->problems[0].line, 3);
    EXPECT_EQ(read->problems[0].reason, ImportProblem::Reason::BadDate);
    EXPECT_EQ(read->problems[1].reason, ImportProblem::Reason::MissingField);
    EXPECT_EQ(read->problems[2].column, QStringLiteral("first_session"));
    EXPECT_EQ(read->problems[3].reason, ImportProblem::Reason::UnknownKind);
    const auto none = readOwnEventFile(data.write(QStringLiteral("none.csv"), "date,title_en\n2025-03-01,x\n"));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, ErrorCode::ColumnMissing);
    EXPECT_EQ(none.error().detail, QStringLiteral("category"));
}

TEST(OwnEvents, FilesThatAreNoneAreRefusedWithTheReason)
{
    const TempData data;
    const QByteArray head = "date,category,title_en,title_ko,symbols\n";
    const QByteArray korean = QString::fromUtf8("2025-02-10,policy,,정책,\n").toUtf8();
    const std::pair<QByteArray, ErrorCode> files[]{
        {{}, ErrorCode::ColumnMissing},
        {head, ErrorCode::NoValidRow},
        {QByteArray{head}.replace(',', ';') + "2025-02-10;policy;A;;\n", ErrorCode::ColumnMissing},
        {head + "2025-02-30,policy,A,,\n13/02/2025,policy,A,,\n2025-2-3,policy,A,,\n3000-01-01,policy,A,,\n", ErrorCode::NoValidRow},
        {head + "2025-02-10,policy,,\xc1\xa4\xc3\xa5,\n", ErrorCode::NotUtf8},    // the same word as a Korean spreadsheet writes it
        {QByteArray{"\xff\xfe" "d\0a\0t\0e\0", 10}, ErrorCode::NotUtf8},
    };
    for (const auto& [bytes, code] : files) {
        const auto read = readOwnEventFile(data.write(QStringLiteral("own.csv"), bytes));
        ASSERT_FALSE(read.has_value()) << bytes.toStdString();
        EXPECT_EQ(read.error().code, code) << bytes.toStdString();
    }
    const auto broken = readOwnEventFile(data.write(QStringLiteral("own.csv"), head + "2025-02-10,policy,\"over\ntwo  lines\",,\n"));
    ASSERT_TRUE(broken.has_value());
    EXPECT_EQ(broken->events.at(0).event.titleEn, QStringLiteral("over two lines"));
    // A mark of byte order and Windows line ends are no fault.
    const auto marked = readOwnEventFile(data.write(QStringLiteral("own.csv"), "\xef\xbb\xbf" + QByteArray{head + korean}.replace("\n", "\r\n")));
    ASSERT_TRUE(marked.has_value());
    EXPECT_EQ(marked->events.at(0).event.titleKo, QString::fromUtf8("정책"));
}

/// What a spreadsheet would run, quotes, tags, line breaks and long titles come out as they went in, but for white space.
TEST_F(Pack, OwnEventsOfAnyWordsComeBackTheSame)
{
    import();
    std::vector<OwnEventChange> changes;
    for (const QString& title : {QStringLiteral("=HYPERLINK(\"http://x\",\"a\")"), QStringLiteral("+cmd|x"), QStringLiteral("<b>&amp;</b> \"so\""),
                                 QStringLiteral("a, b; c"), QString{5000, u'x'}, QString::fromUtf8("東京 🚀")}) {
        Event event = visit();
        event.titleEn = title;
        event.symbols = {QStringLiteral("XYZ.HK")};
        changes.push_back({event, false});
    }
    ASSERT_TRUE(changeOwnEvents(m_store, changes).has_value());
    const QString out = m_data.path(QStringLiteral("out"));
    ASSERT_TRUE(exportPack(m_store, out).has_value());
    const auto read = readOwnEventFile(out + QLatin1String("/own_events.csv"));
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(read->problems.empty());
    const std::vector<Event> own = ownOf(m_store);
    ASSERT_EQ(read->events.size(), own.size());
    for (std::size_t i = 0; i < own.size(); ++i)
        EXPECT_TRUE(isSame(own[i], read->events[i].event)) << qPrintable(own[i].titleEn);
}

TEST_F(Pack, ImportedValuationsFillDaysWithoutAQuote)
{
    add("valuations.csv", "symbol,date,pe_trailing\n9988.HK,2025-03-05,17.5\n9988.HK,2025-03-06,18\n"
                          "9988.HK,2025-03-06,19\nNVDA,2025-03-06,-3\nXYZ,2025-03-06,3\n");
    const ImportReport report = import();
    EXPECT_EQ(report.problems.size(), 3U);
    Quote quote;
    quote.symbol = QStringLiteral("9988.HK");
    quote.currency = Currency::HKD;
    quote.session = day("2025-03-06");
    quote.last = 140;
    quote.marketCap = 2.66e12;
    quote.source = QStringLiteral("tencent");
    const std::int64_t id = *m_store.database().number("SELECT id FROM instrument WHERE symbol = '9988.HK'");
    ASSERT_TRUE(writeQuote(m_store.database(), id, quote).has_value());

    const std::vector<Valuation> known = m_store.load().value().record(QStringLiteral("9988.HK")).valuations;
    ASSERT_EQ(known.size(), 2U);
    EXPECT_EQ(known[0].day, day("2025-03-05"));
    EXPECT_EQ(known[0].peTrailing, 17.5);
    EXPECT_EQ(known[0].source, QStringLiteral("import"));
    EXPECT_TRUE(isMissing(known[1].peTrailing));        // the quote's word: no earnings
    EXPECT_EQ(known[1].marketCap, 2.66e12);
    EXPECT_EQ(known[1].source, QStringLiteral("tencent"));
    // Out and in again.
    const QString out = m_data.path(QStringLiteral("out"));
    ASSERT_TRUE(exportPack(m_store, out).has_value());
    EXPECT_EQ(bytesOf(out + QLatin1String("/valuations.csv")),
              QByteArray("symbol,date,pe_trailing\n9988.HK,2025-03-05,17.5\n9988.HK,2025-03-06,18\n"));
}

} // namespace
} // namespace chinatech

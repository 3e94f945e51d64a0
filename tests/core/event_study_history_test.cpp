// SPDX-License-Identifier: GPL-3.0-or-later
// Every event of the real history around every share of Hong Kong, worked out a second time from the rows of the files:
// no calendar, no store, only where a row stands in its file.
#include "core/analysis/event_session.h"
#include "core/analysis/event_study.h"
#include "core/exchange/pack_import.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <map>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::sharedPath;
using testing::TempData;

constexpr Day kAsOf{2025, 3, 7};

/// The closes of one file up to the as-of day.
std::map<Day, double> closesIn(const QString& pack, const QString& symbol)
{
    std::map<Day, double> closes;
    for (const QByteArray& line : bytesOf(pack + QStringLiteral("/bars/%1.csv").arg(symbol)).split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        const auto day = Day::fromIso(QByteArrayView{fields.value(0)});
        if (day && *day <= kAsOf && fields.value(4).toDouble() > 0)
            closes[*day] = fields.value(4).toDouble();
    }
    return closes;
}

/// The row so many rows away; end() beyond the file.
std::map<Day, double>::const_iterator rowsAway(const std::map<Day, double>& closes, std::map<Day, double>::const_iterator from, int by)
{
    for (; by > 0 && from != closes.end(); --by)
        ++from;
    for (; by < 0; ++by) {
        if (from == closes.begin())
            return closes.end();
        --from;
    }
    return from;
}

TEST(RealEventStudy, AgreesWithTheRowsOfTheFiles)
{
    const QString pack = sharedPath(QStringLiteral("market-data"));
    if (pack.isEmpty())
        GTEST_SKIP() << "no market-data beside the project";
    const TempData data;
    Store store = data.emptyStore();
    ASSERT_TRUE(importPaths(store, {pack}).has_value());
    const Market market = store.load().value();
    const Instrument& index = *market.find(QStringLiteral("HSTECH"));
    const std::map<Day, double> benchmark = closesIn(pack, index.symbol);
    int compared = 0;
    for (const Instrument& share : market.instruments) {
        if (share.kind != InstrumentKind::Equity || share.exchange != QLatin1String("HKEX"))
            continue;
        const std::map<Day, double> closes = closesIn(pack, share.symbol);
        for (const Event& event : market.events) {
            const auto session0 = closes.lower_bound(event.firstSession);
            if (event.firstSession > kAsOf || session0 == closes.end() || rowsAway(closes, session0, -2) == closes.end())
                continue;
            const EventStudy study = studyEvent(market, event, share, &index, {kAsOf, true});
            for (std::size_t i = 0; i < kStudyWindows.size(); ++i) {
                const int window = kStudyWindows[i];
                const auto base = rowsAway(closes, session0, window < 0 ? -2 : -1);
                const auto end = rowsAway(closes, session0, window);
                const QString where = share.symbol + u' ' + event.titleEn + u' ' + QString::number(window);
                if (end == closes.end()) {
                    EXPECT_EQ(study.windows[i].missing, Missing::NotYet) << qPrintable(where);
                    continue;
                }
                ASSERT_TRUE(benchmark.contains(base->first) && benchmark.contains(end->first)) << qPrintable(where);
                EXPECT_EQ(study.windows[i].base, base->first) << qPrintable(where);
                EXPECT_EQ(study.windows[i].end, end->first) << qPrintable(where);
                EXPECT_NEAR(study.windows[i].raw, end->second / base->second - 1, 1e-12) << qPrintable(where);
                EXPECT_NEAR(study.windows[i].benchmark, benchmark.at(end->first) / benchmark.at(base->first) - 1, 1e-12) << qPrintable(where);
                ++compared;
            }
        }
    }
    EXPECT_GT(compared, 500);
}

} // namespace
} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/store_fixture.h"

#include "core/exchange/pack_import.h"
#include "core/market/day.h"

#include <QDir>
#include <QFile>

#include <cmath>
#include <random>
#include <vector>

namespace chinatech::bench {
namespace {

constexpr int kInstruments = 30;

void writeFile(const QString& path, const QByteArray& text)
{
    QFile file{path};
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

std::vector<Day> weekdaysUntil(Day last, int count)
{
    std::vector<Day> days;
    for (Day day = last; static_cast<int>(days.size()) < count; day = day - 1) {
        if (!day.isWeekend())
            days.push_back(day);
    }
    return {days.rbegin(), days.rend()};
}

QByteArray randomWalk(const std::vector<Day>& days, unsigned seed)
{
    std::mt19937 engine{seed};
    std::normal_distribution<double> step{0.0003, 0.02};
    double close = 100;
    QByteArray text = "date,open,high,low,close,volume,adj_close\n";
    for (const Day day : days) {
        const double open = close;
        close *= std::exp(step(engine));
        const double high = std::max(open, close) * 1.005;
        const double low = std::min(open, close) * 0.995;
        text += day.toIso().toLatin1();
        for (const double value : {open, high, low, close})
            text += ',' + QByteArray::number(value, 'f', 3);
        text += ",1000000,\n";
    }
    return text;
}

} // namespace

BenchStore::BenchStore(int barsEach)
{
    const DataDirectory directory = DataDirectory::at(m_folder.path());
    Result<Store> store = Store::open(directory, Store::Mode::ReadWrite);
    const Result<Market> sample = store ? store->load() : Result<Market>{std::unexpected(store.error())};
    if (!sample)
        return;

    QStringList symbols;
    for (const Instrument& instrument : sample->instruments) {
        if (instrument.isPriced())
            symbols << instrument.symbol;
    }
    QByteArray more = "symbol,kind,group,currency,exchange,name_en\n";
    while (symbols.size() < kInstruments) {
        symbols << QStringLiteral("%1.HK").arg(7000 + symbols.size());
        more += symbols.back().toLatin1() + ",equity,internet,HKD,HKEX,Invented " + symbols.back().toLatin1() + '\n';
    }

    const QTemporaryDir pack;
    QDir{pack.path()}.mkdir(QStringLiteral("bars"));
    writeFile(pack.filePath(QStringLiteral("universe.csv")), more);
    const std::vector<Day> days = weekdaysUntil(Day{2025, 3, 7}, barsEach);
    for (qsizetype i = 0; i < symbols.size(); ++i)
        writeFile(pack.filePath(QStringLiteral("bars/%1.csv").arg(symbols[i])), randomWalk(days, static_cast<unsigned>(i)));
    const Result<ImportReport> report = importPaths(*store, {pack.path()});
    m_isGood = report && !report->isEmpty();
}

} // namespace chinatech::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/instrument_search.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace chinatech {

namespace {

constexpr int kNoMatch = 100;

QString withoutZeros(const QString& text)
{
    qsizetype zeros = 0;
    while (zeros + 1 < text.size() && text[zeros] == u'0')
        ++zeros;
    return text.mid(zeros);
}

int rankOf(const QString& candidate, const QString& typed)
{
    const qsizetype at = candidate.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at < 0)
        return kNoMatch;
    if (at == 0)
        return candidate.size() == typed.size() ? 0 : 1;
    return candidate[at - 1].isLetterOrNumber() ? 3 : 2;
}

int rankOf(const Instrument& instrument, const QString& typed)
{
    const InstrumentNames& names = instrument.names;
    int best = kNoMatch;
    for (const QString& name : {names.shortKo, names.ko, names.shortEn, names.en, names.zhHans, names.zhHant, instrument.symbol})
        best = std::min(best, rankOf(name, typed));
    const QString digits = withoutZeros(typed);
    const QString code = instrument.symbol.section(u'.', 0, 0);
    const bool isCode = !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); });
    return isCode ? std::min(best, rankOf(withoutZeros(code), digits)) : best;
}

std::vector<const Instrument*> search(const Market& market, const QString& typed, std::size_t most, bool withPrivate)
{
    const QString wanted = typed.simplified();
    std::vector<std::pair<int, const Instrument*>> ranked;
    for (const Instrument& instrument : market.instruments) {
        if ((!withPrivate && !instrument.isPriced()) || wanted.isEmpty())
            continue;
        if (const int rank = rankOf(instrument, wanted); rank < kNoMatch)
            ranked.emplace_back(rank, &instrument);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& entry) { return entry.first; });
    std::vector<const Instrument*> found;
    for (const auto& [rank, instrument] : ranked) {
        if (found.size() == most)
            break;
        found.push_back(instrument);
    }
    return found;
}

} // namespace

std::vector<const Instrument*> searchInstruments(const Market& market, const QString& typed, std::size_t most)
{
    return search(market, typed, most, false);
}

std::vector<const Instrument*> searchCompanies(const Market& market, const QString& typed, std::size_t most)
{
    return search(market, typed, most, true);
}

} // namespace chinatech

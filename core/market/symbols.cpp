// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/symbols.h"

#include "core/base/text_distance.h"

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

/// One spelling of what looks the same: case, spaces, full-width digits, Hangul typed as single letters.
QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

std::array<const QString*, 6> namesOf(const InstrumentNames& names)
{
    return {&names.en, &names.ko, &names.zhHans, &names.zhHant, &names.shortEn, &names.shortKo};
}

/// The canonical spelling of a code: "09988", "9988:HKG" and "9988" are 9988.HK, "^HSI" is HSI, "BABA:NYSE" is BABA.
QString canonicalCode(QString typed)
{
    typed = typed.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    if (typed.startsWith(u'^'))
        return typed.sliced(1);
    const qsizetype colon = typed.indexOf(u':');
    QString code = colon < 0 ? typed : typed.first(colon);
    const QString venue = colon < 0 ? QString() : typed.sliced(colon + 1);
    if (colon >= 0 && venue != QLatin1String("HKG"))
        return venue == QLatin1String("NYSE") || venue == QLatin1String("NYQ") || venue == QLatin1String("NSQ")
                || venue == QLatin1String("NASDAQ")
            ? code
            : typed;
    if (code.endsWith(QLatin1String(".HK")))
        code.chop(3);
    const bool isNumber = !code.isEmpty() && code.size() <= 5
        && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return colon < 0 ? typed : code;
    return QString::number(code.toInt()).rightJustified(4, u'0') + QLatin1String(".HK");
}

/// Smaller is nearer; texts that contain each other are near whatever their lengths.
double distance(const QString& typed, const QString& candidate)
{
    if (candidate.isEmpty() || typed.isEmpty())
        return 1;
    if (typed.size() >= 2 && candidate.contains(typed))
        return 0.1;
    return editDistance(typed, candidate) / static_cast<double>(std::max(typed.size(), candidate.size()));
}

/// Exact names, in every language. A Hong Kong share and its ADR may share one: then it means the share.
const Instrument* findByName(const Market& market, const QString& wanted)
{
    const Instrument* adr = nullptr;
    for (const Instrument& instrument : market.instruments) {
        const auto names = namesOf(instrument.names);
        const bool isIt = !wanted.isEmpty()
            && std::ranges::any_of(names, [&](const QString* name) { return folded(*name) == wanted; });
        if (isIt && instrument.kind != InstrumentKind::Adr)
            return &instrument;
        if (isIt && !adr)
            adr = &instrument;
    }
    return adr;
}

} // namespace

QStringList suggestSymbols(const Market& market, const QString& typed, int most)
{
    constexpr double kFarthest = 0.5;
    const QString wanted = folded(typed);
    std::vector<std::pair<double, QString>> ranked;
    for (const Instrument& instrument : market.instruments) {
        const QString symbol = folded(instrument.symbol);
        // People type a Hong Kong code without its ending.
        double nearest = std::min({distance(wanted, symbol), distance(wanted, symbol.section(u'.', 0, 0)),
                                   distance(folded(canonicalCode(typed)), symbol)});
        for (const QString* const name : namesOf(instrument.names))
            nearest = std::min(nearest, distance(wanted, folded(*name)));
        if (nearest <= kFarthest)
            ranked.emplace_back(nearest, instrument.symbol);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<double, QString>::first);
    QStringList suggestions;
    for (const auto& [far, symbol] : ranked) {
        if (suggestions.size() < most)
            suggestions.append(symbol);
    }
    return suggestions;
}

Result<const Instrument*> resolveSymbol(const Market& market, const QString& typed)
{
    for (const QString& code : {typed.trimmed().toUpper(), canonicalCode(typed)}) {
        if (const Instrument* const exact = market.find(code))
            return exact;
    }
    const QString wanted = folded(typed);
    if (const Instrument* const named = findByName(market, wanted))
        return named;
    // "알리바바 ADR" names the ADR by what its ordinary share is called, "BABA ADR" by its own code.
    if (wanted.endsWith(QLatin1String(" adr"))) {
        const auto company = resolveSymbol(market, wanted.chopped(4));
        if (company && (*company)->kind == InstrumentKind::Adr)
            return *company;
        if (const Instrument* const adr = company ? market.find((*company)->adrSymbol) : nullptr)
            return adr;
    }
    return failure(ErrorCode::UnknownSymbol, typed,
                   suggestSymbols(market, typed, 3).join(QLatin1String(", ")));
}

} // namespace chinatech

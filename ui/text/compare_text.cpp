// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/compare_text.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/particle.h"
#include "ui/text/range_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace chinatech {

namespace {

/// Finds the words of this file: lupdate takes the context from here.
struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence.front() = sentence.front().toUpper();
    return sentence;
}

/// As it stands inside a sentence: an index is "the Hang Seng TECH" in English and has its short name in Korean.
QString nameInSentence(const Instrument& instrument, Language language)
{
    if (!instrument.isIndex() || language == Language::Korean)
        return shortName(instrument, language);
    QString name = fullName(instrument, language);
    if (name.endsWith(QLatin1String(" Index")))
        name.chop(6);
    return CompareText::tr("the %1", "an index inside a sentence").arg(name);
}

const CompareRow* onlyCompany(const CompareFigures& figures)
{
    return figures.companies == 1 && figures.compared == 1 ? &figures.rows.front() : nullptr;
}

/// Over MAX every listing began on a day of its own: there is no race to win, only a price above or below where it began.
QString titleSinceFirstClose(const CompareFigures& figures, Language language)
{
    if (const CompareRow* const only = onlyCompany(figures)) {
        const QString text = only->chosen.value > 0 ? CompareText::tr("%1 stands above its first close")
                                                    : CompareText::tr("%1 does not stand above its first close");
        return text.arg(shortName(only->instrument, language));
    }
    const bool isPair = figures.counted == 2;
    if (isPair && figures.rising == 0)
        return CompareText::tr("Neither stands above its first close");
    if (isPair && figures.rising == 2)
        return CompareText::tr("Both stand above their first close");
    if (figures.rising == 0)
        return CompareText::tr("None of %1 stands above its first close").arg(figures.counted);
    if (figures.rising == figures.counted)
        return CompareText::tr("All %1 stand above their first close").arg(figures.counted);
    return CompareText::tr("%1 of %2 stand above their first close")
        .arg(QString::number(figures.rising), QString::number(figures.counted));
}

/// For one company its name says more than "1 of 1".
QString titleOfOne(const CompareRow& row, const QString& yardstick, const QString& when, Language language)
{
    const QString name = shortName(row.instrument, language);
    if (yardstick.isEmpty()) {
        const QString text = row.chosen.value > 0 ? CompareText::tr("%1 rose %2") : CompareText::tr("%1 did not rise %2");
        return text.arg(name, when);
    }
    const QString text =
        row.versus.value > 0 ? CompareText::tr("%1 beat %2 %3") : CompareText::tr("%1 did not beat %2 %3");
    return text.arg(name, yardstick, when);
}

/// Two companies are not counted when they did the same.
QString titleOfBoth(bool ahead, const QString& yardstick, const QString& when)
{
    if (yardstick.isEmpty())
        return (ahead ? CompareText::tr("Both rose %1") : CompareText::tr("Neither rose %1")).arg(when);
    return (ahead ? CompareText::tr("Both beat %1 %2") : CompareText::tr("Neither beat %1 %2")).arg(yardstick, when);
}

QString titleOfSeveral(int ahead, int all, const QString& yardstick, const QString& when)
{
    if (all == 2 && ahead != 1)
        return titleOfBoth(ahead == 2, yardstick, when);
    if (yardstick.isEmpty()) {
        if (ahead == 0)
            return CompareText::tr("None of %1 rose %2").arg(QString::number(all), when);
        if (ahead == all)
            return CompareText::tr("All %1 rose %2").arg(QString::number(all), when);
        return CompareText::tr("%1 of %2 rose %3").arg(QString::number(ahead), QString::number(all), when);
    }
    if (ahead == 0)
        return CompareText::tr("None of %1 beat %2 %3").arg(QString::number(all), yardstick, when);
    if (ahead == all)
        return CompareText::tr("All %1 beat %2 %3").arg(QString::number(all), yardstick, when);
    return CompareText::tr("%1 of %2 beat %3 %4")
        .arg(QString::number(ahead), QString::number(all), yardstick, when);
}

QString currencyText(const CompareFigures& figures, Language language)
{
    if (!figures.currency)
        return CompareText::tr("local currency");
    return CompareText::tr("in %1", "a currency").arg(currencyName(*figures.currency, language));
}

/// The one base day all returns share; where exchanges differ, each listing's own session is meant.
QString baseText(const CompareFigures& figures, Language language)
{
    std::set<Day> bases;
    for (const CompareRow& row : figures.rows) {
        if (!row.chosen.missing && row.chosen.baseDate)
            bases.insert(*row.chosen.baseDate);
    }
    if (bases.empty())
        return {};
    if (bases.size() == 1)
        return CompareText::tr("close of %1", "the base").arg(formatDay(*bases.begin(), language));
    if (figures.range.kind == RangeKind::Max)
        return CompareText::tr("each listing's first close");
    return CompareText::tr("each listing's last close by %1").arg(formatDay(*bases.rbegin(), language));
}

/// The benchmark's calendar counts the sessions, or the first company's.
const CompareRow* timekeeper(const CompareFigures& figures)
{
    if (figures.hasYardstick())
        return figures.benchmark();
    const auto found = std::ranges::find_if(figures.rows, [](const CompareRow& row) { return !row.chosen.missing; });
    return found == figures.rows.end() ? nullptr : &*found;
}

QString spanText(const Market& market, const CompareFigures& figures, Language language)
{
    const CompareRow* const row = timekeeper(figures);
    if (!row)
        return {};
    Day newest = *row->chosen.endDate;
    for (const CompareRow& other : figures.rows)
        newest = std::max(newest, other.chosen.missing ? newest : *other.chosen.endDate);
    const QString base = baseText(figures, language);
    if (!figures.shareEnd)
        return CompareText::tr("%1 to each listing's newest close by %2").arg(base, formatDay(newest, language));
    const QString span = CompareText::tr("%1 to close of %2").arg(base, formatDay(newest, language));
    // Sessions are counted only where it is the same ones for all.
    if (!figures.shareBase)
        return span;
    const int sessions =
        market.calendarOf(row->instrument).sessionsBetween(*row->chosen.baseDate, *row->chosen.endDate);
    return QStringLiteral("%1, %2").arg(span, CompareText::tr("%n session(s)", nullptr, sessions));
}

/// The currency the note speaks of: the chosen one where it differs from the listing's own, else won.
struct NoteReturn {
    const Return& result;
    Currency currency;
};

NoteReturn noteReturn(const CompareFigures& figures, const CompareRow& row)
{
    if (figures.currency && figures.currency != row.instrument.currency)
        return {row.chosen, *figures.currency};
    return {row.won, Currency::KRW};
}

QString inCurrency(Currency currency)
{
    switch (currency) {
    case Currency::KRW: return CompareText::tr("in won");
    case Currency::USD: return CompareText::tr("in US dollars");
    case Currency::HKD: return CompareText::tr("in Hong Kong dollars");
    case Currency::CNY: return CompareText::tr("in renminbi");
    case Currency::EUR: return CompareText::tr("in euros");
    }
    return {};
}

QString quoted(const CompareRow& row, double price, Language language)
{
    const std::optional<Currency>& currency = row.instrument.currency;
    // Points of an index are no money.
    return currency && !row.instrument.isIndex() ? formatPriceWithCurrency(price, *currency, language)
                                                 : formatPrice(price);
}

/// Which companies rest on the sample, where others do not; so many that nobody would read them are counted.
QString sampleText(const CompareFigures& figures, Language language)
{
    constexpr qsizetype kNamed = 4;
    QStringList names;
    for (const CompareRow& row : figures.rows) {
        if (row.isSample)
            names.append(shortName(row.instrument, language));
    }
    if (names.isEmpty())
        return CompareText::tr("bundled sample");
    const auto count = static_cast<int>(names.size());
    return CompareText::tr("bundled sample for %1", "companies")
        .arg(count <= kNamed ? names.join(QStringLiteral(", ")) : CompareText::tr("%n listing(s)", nullptr, count));
}

/// Who delivered the closes, for people.
QString sourceText(const QString& source, const CompareFigures& figures, Language language)
{
    if (source == QLatin1String("sample"))
        return sampleText(figures, language);
    if (source == QLatin1String("import"))
        return CompareText::tr("imported");
    if (source == QLatin1String("quotes"))
        return CompareText::tr("own closes from quotes");
    if (source == QLatin1String("basket"))
        return CompareText::tr("baskets from the closes of their members");
    return source;
}

} // namespace

QString compareTitle(const CompareFigures& figures, Language language)
{
    const QString when = rangeAdverb(figures.range, language);
    if (figures.compared == 0)
        return CompareText::tr("Choose companies to compare");
    if (figures.counted == 0)
        return capitalised(CompareText::tr("No return can be told %1").arg(when));
    if (figures.range.kind == RangeKind::Max)
        return capitalised(withParticles(titleSinceFirstClose(figures, language)));
    const bool measured = figures.hasYardstick();
    const QString yardstick = measured ? nameInSentence(figures.benchmark()->instrument, language) : QString();
    if (const CompareRow* const only = onlyCompany(figures))
        return capitalised(withParticles(titleOfOne(*only, yardstick, when, language)));
    const int ahead = measured ? figures.beating : figures.rising;
    return capitalised(withParticles(titleOfSeveral(ahead, figures.counted, yardstick, when)));
}

QString compareSubtitle(const Market& market, const CompareFigures& figures, const QString& selected,
                        Language language)
{
    const QString measure =
        figures.total ? CompareText::tr("Total return, %1, %2, %") : CompareText::tr("Price return, %1, %2, %");
    QStringList parts{measure.arg(rangeName(figures.range, language), currencyText(figures, language))};
    const QString span = spanText(market, figures, language);
    if (!span.isEmpty())
        parts.append(span);
    if (const int left = figures.companies - figures.counted; left > 0 && figures.counted > 0)
        parts.append(CompareText::tr("%n without a figure", nullptr, left));
    const CompareRow* const row = figures.row(selected);
    if (row && !row->chosen.missing) {
        parts.append(CompareText::tr("%1 %2 to %3", "a company, its base price and its end price")
                         .arg(shortName(row->instrument, language), quoted(*row, row->chosen.basePrice, language),
                              quoted(*row, row->chosen.endPrice, language)));
    }
    return withParticles(parts.join(QStringLiteral(" · ")));
}

QString compareSelectedNote(const CompareFigures& figures, const QString& selected, Language language)
{
    const CompareRow* const row = figures.row(selected);
    if (!row)
        return {};
    const auto [result, currency] = noteReturn(figures, *row);
    if (result.missing || isMissing(result.fxPart))
        return {};
    const QString first = CompareText::tr("Selected: %1, %2 %3")
                              .arg(shortName(row->instrument, language), inCurrency(currency), formatReturn(result.value));
    const QString price = figures.total ? CompareText::tr("price and dividends") : CompareText::tr("price");
    const QString second = CompareText::tr("= %1 %2 × currency %3")
                               .arg(price, formatReturn(std::expm1(result.pricePart)),
                                    formatReturn(std::expm1(result.fxPart)));
    return first + u'\n' + second;
}

QString compareFooter(const CompareFigures& figures, Language language)
{
    QStringList sources;
    for (const CompareRow& row : figures.rows) {
        const QString source = sourceText(row.chosen.source, figures, language);
        if (!source.isEmpty() && !sources.contains(source))
            sources.append(source);
    }
    // A line may be drawn from the sample although it has no return over the range.
    if (std::ranges::any_of(figures.rows, &CompareRow::isSample)) {
        const QString sample = sampleText(figures, language);
        if (!sources.contains(sample))
            sources.append(sample);
    }
    const QString closes = CompareText::tr("Source: exchange closing prices");
    const QString named = sources.isEmpty() ? closes : closes + QStringLiteral(" (%1)").arg(sources.join(QStringLiteral(", ")));
    return QStringList{named, CompareText::tr("ECB reference rates"),
                       CompareText::tr("as of %1").arg(formatDay(figures.asOf.day, language)),
                       CompareText::tr("No investment advice")}
        .join(QStringLiteral(" · "));
}

} // namespace chinatech

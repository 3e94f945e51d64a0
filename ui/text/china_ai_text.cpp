// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/china_ai_text.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/text/company_text.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

QString plainPercent(double percent) { return QString::number(percent, 'g', 6) + u'%'; }

} // namespace

const QString& wordsOf(const BothLanguages& words, Language language)
{
    return language == Language::Korean ? words.ko : words.en;
}

QString shortDay(Day day, Language language)
{
    if (language == Language::Korean)
        return QStringLiteral("%1/%2").arg(day.month()).arg(day.dayOfMonth());
    return QStringLiteral("%1 %2").arg(day.dayOfMonth()).arg(formatMonth(day, language));
}

QString rateText(const PolicyFigure& figure, Language language)
{
    const QString qualifier = wordsOf(figure.qualifier, language);
    const QString value = plainPercent(figure.value);
    if (qualifier.isEmpty())
        return value;
    return language == Language::Korean ? value + u' ' + qualifier : qualifier + u' ' + value;
}

QString policyNote(const PolicyFigure& figure, Language language)
{
    QStringList parts{QString::number(figure.year)};
    if (!isMissing(figure.changePercent))
        parts.append(QCoreApplication::translate("ChinaAi", "%1 on the year before")
                         .arg(formatReturn(figure.changePercent / 100, 0)));
    if (!figure.qualifier.en.isEmpty())
        parts.append(wordsOf(figure.qualifier, language));
    return parts.join(QStringLiteral(" · "));
}

QString policySource(const PolicyFigure& figure, Language language)
{
    return QCoreApplication::translate("ChinaAi", "Source: %1, %2")
        .arg(wordsOf(figure.source, language), formatDay(figure.published, language));
}

QString fixingText(const ChinaAiFacts& facts, Language language)
{
    const auto& currency = facts.choice.currency;
    if (!currency || !facts.fx)
        return {};
    const int decimals = *currency == Currency::KRW ? 2 : 4;
    return QStringLiteral("1 CNY = %1 %2 · ECB %3")
        .arg(QString::number(facts.fx->rate, 'f', decimals), currencyCode(*currency), formatDay(facts.fx->fixedOn, language));
}

QString policySources(const ChinaAiFacts& facts, bool ofRatesAlone, Language language)
{
    QStringList sources;
    for (const auto* const rows : {&facts.rates, &facts.amounts}) {
        if (ofRatesAlone && rows == &facts.amounts)
            continue;
        for (const PolicyRow& row : *rows) {
            const QString day = row.figure.published.year() == facts.asOf.day.year()
                                    ? shortDay(row.figure.published, language)
                                    : formatDay(row.figure.published, language);
            const QString source = wordsOf(row.figure.source, language) + u' ' + day;
            if (!sources.contains(source))
                sources.append(source);
        }
    }
    return sources.isEmpty() ? QString()
                             : QCoreApplication::translate("ChinaAi", "Sources: %1").arg(sources.join(QStringLiteral(" · ")));
}

QString windowText(int window)
{
    if (window < 0)
        return kMinus + QString::number(-window);
    return window == 0 ? QStringLiteral("0") : u'+' + QString::number(window);
}

QString windowHint(const StudyWindow& window, const QString& benchmark, Language language)
{
    QStringList parts;
    if (window.base && window.end)
        parts.append(formatDay(*window.base, language) + QStringLiteral(" → ") + formatDay(*window.end, language));
    if (window.missing)
        parts.append(missingText(*window.missing));
    else
        parts.append(formatReturn(window.raw));
    if (!window.missing && !benchmark.isEmpty())
        parts.append(benchmark + u' '
                     + (window.benchmarkMissing ? missingText(*window.benchmarkMissing) : formatReturn(window.benchmark)));
    return parts.join(QStringLiteral(" · "));
}

QString chanceText(const StudyMean& mean)
{
    if (isMissing(mean.p))
        return kDash;
    constexpr double kSmallest = 0.001;
    return mean.p < kSmallest ? QStringLiteral("<0.001") : QString::number(mean.p, 'f', 3);
}

QString multipleText(double ratio)
{
    if (isMissing(ratio))
        return kDash;
    return QCoreApplication::translate("ChinaAi", "%1x").arg(QString::number(ratio, 'f', 1));
}

QString countedText(const BasketPe& basket)
{
    const int counted = basket.counted;
    QStringList parts{QCoreApplication::translate("ChinaAi", "%n company(s) counted", nullptr, counted)};
    const int lossMaking = basket.withoutEarnings;
    if (lossMaking > 0)
        parts.append(QCoreApplication::translate("ChinaAi", "%n without earnings left out", nullptr, lossMaking));
    const int unknown = basket.withoutQuote;
    if (unknown > 0)
        parts.append(QCoreApplication::translate("ChinaAi", "%n without a fresh quote left out", nullptr, unknown));
    const int weighed = basket.weighed;
    if (weighed != counted)
        parts.append(QCoreApplication::translate("ChinaAi", "%n of them weighted", nullptr, weighed));
    return parts.join(QStringLiteral(" · "));
}

QString basisText(const CompanyPe& company, Language language)
{
    const QString day = company.day ? formatDay(*company.day, language) : QString();
    if (!company.missing)
        return QCoreApplication::translate("ChinaAi", "trailing 12 months · %1 · %2").arg(priceSourceText(company.source), day);
    if (company.missing == Missing::NoEarnings)
        return QCoreApplication::translate("ChinaAi", "no earnings · %1 · %2").arg(priceSourceText(company.source), day);
    if (company.missing == Missing::Outdated)
        return QCoreApplication::translate("ChinaAi", "newest quote is of %1, too old").arg(day);
    return QCoreApplication::translate("ChinaAi", "no quote with a P/E yet");
}

} // namespace chinatech

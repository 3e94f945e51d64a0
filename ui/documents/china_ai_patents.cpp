// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/china_ai_parts.h"

#include "core/format/numbers.h"
#include "ui/text/china_ai_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kBar = 14;
constexpr double kCountryRow = 25;
constexpr double kOwnerRow = 20.5;

bool isChina(const QString& code) { return code == QLatin1String("CN"); }

/// China in ink, Korea (its readers' own country) half as strong, the others quiet.
QColor barColour(const QString& country, const Tokens& tokens)
{
    if (isChina(country))
        return mixed(tokens.ink, tokens.surface, 0.85);
    return mixed(tokens.text2, tokens.surface, country == QLatin1String("KR") ? 0.75 : 0.3);
}

void fillBar(const SheetPen& pen, const QRectF& bar, const QColor& colour, bool isHatched)
{
    QPainter& painter = pen.painter();
    if (!isHatched) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(bar, 2, 2);
        painter.setBrush(Qt::NoBrush);
        return;
    }
    // Lines of its own: brushes with a pattern become pictures in a PDF, and the clip is not kept in an SVG.
    painter.setPen(QPen{colour, 1.5});
    for (double x = bar.left() - bar.height(); x < bar.right(); x += 5) {
        const double from = std::max(x, bar.left());
        const double to = std::min(x + bar.height(), bar.right());
        if (to > from)
            painter.drawLine(QPointF{from, bar.bottom() - (from - x)}, QPointF{to, bar.bottom() - (to - x)});
    }
    painter.setPen(QPen{colour, 1});
    painter.drawRect(bar);
}

QString noneYet()
{
    return QCoreApplication::translate("ChinaAi", "The report had not been published by this day.");
}

QString sourceText(const PatentTable& patents, Language language)
{
    return QCoreApplication::translate("ChinaAi", "Source: %1").arg(wordsOf(patents.source, language));
}

QString countryOf(const PatentTable& patents, const PatentOwner& owner, Language language)
{
    const auto country = std::ranges::find(patents.countries, owner.country, &PatentCountry::code);
    return country == patents.countries.end() ? owner.country : wordsOf(country->name, language);
}

double widestName(const PatentTable& patents, Language language)
{
    double width = 0;
    for (const PatentOwner& owner : patents.owners)
        width = std::max(width, textWidth(wordsOf(owner.name, language), chartFont(12, isChina(owner.country))));
    return width;
}

double widestCountry(const PatentTable& patents, Language language)
{
    double width = 0;
    for (const PatentOwner& owner : patents.owners)
        width = std::max(width, textWidth(countryOf(patents, owner, language), chartFont(11)));
    return width;
}

/// "38,210" and, quieter, its share of all families.
void writeCount(const SheetPen& pen, double x, double y, double families, double total, bool isBold)
{
    const double width = pen.write(x, y, formatCount(families), isBold ? pen.bold(12) : pen.plain(12));
    pen.write(x + width + 6, y, formatPercent(families / total), pen.quiet(11));
}

} // namespace

double paintPatentCountries(const ChinaAiPen& all, const ChinaAiPlace& place)
{
    const SheetPen& pen = all.pen;
    const auto& patents = all.sheet.facts.patents;
    if (!patents || patents->countries.empty()) {
        const double y = all.head(place.left, place.top, place.width, QCoreApplication::translate("ChinaAi", "Patents"));
        return all.note(place.left, y, place.width, noneYet());
    }
    const PatentCountry& first = patents->countries.front();
    double y = all.head(place.left, place.top, place.width,
                        QCoreApplication::translate("ChinaAi", "%1 of generative-AI patents come from %2")
                            .arg(formatPercent(first.families / patents->totalApprox, 0), wordsOf(first.name, pen.language())));
    pen.write(place.left, y, QCoreApplication::translate("ChinaAi", "families, %1–%2, about %3 in all")
                                 .arg(QString::number(patents->fromYear), QString::number(patents->toYear),
                                      formatCount(patents->totalApprox)),
              pen.quiet(11), Anchor::Left, place.width);
    y += 29;
    double nameWidth = 0;
    for (const PatentCountry& country : patents->countries)
        nameWidth = std::max(nameWidth, textWidth(wordsOf(country.name, pen.language()), chartFont(12, true)) + 14);
    constexpr double kFigures = 92;
    const double room = place.width - nameWidth - kFigures;
    for (const PatentCountry& country : patents->countries) {
        const bool isMarked = isChina(country.code) || country.code == QLatin1String("KR");
        pen.write(place.left, y, wordsOf(country.name, pen.language()), isMarked ? pen.bold(12) : pen.plain(12));
        const double length = std::max(2.0, room * country.families / first.families);
        fillBar(pen, {place.left + nameWidth, y - kBar / 2, length, kBar}, barColour(country.code, pen.tokens()), false);
        writeCount(pen, place.left + nameWidth + length + 7, y, country.families, patents->totalApprox, isMarked);
        y += kCountryRow;
    }
    y = all.note(place.left, y, place.width,
                 QCoreApplication::translate("ChinaAi", "Of single years only %1 is known, with %2 families: no line is drawn"
                                                        " from guesses. A family filed in two countries counts in both.")
                     .arg(QString::number(patents->knownYear), formatCount(patents->knownFamilies)));
    return all.note(place.left, y, place.width, sourceText(*patents, pen.language()));
}

double paintPatentOwners(const ChinaAiPen& all, const ChinaAiPlace& place)
{
    const SheetPen& pen = all.pen;
    const Language language = pen.language();
    const auto& patents = all.sheet.facts.patents;
    if (!patents || patents->owners.empty()) {
        const double y = all.head(place.left, place.top, place.width, QCoreApplication::translate("ChinaAi", "Patent owners"));
        return all.note(place.left, y, place.width, noneYet());
    }
    const auto chinese = std::ranges::count_if(patents->owners, [](const PatentOwner& one) { return isChina(one.country); });
    const int companies = static_cast<int>(std::ranges::count_if(
        patents->owners, [](const PatentOwner& one) { return isChina(one.country) && one.isCompany; }));
    const int institutes = static_cast<int>(chinese) - companies;
    double y = all.head(place.left, place.top, place.width,
                        QCoreApplication::translate("ChinaAi", "%1 of the %2 largest patent owners are Chinese")
                            .arg(chinese).arg(patents->owners.size()));
    const QString who = QCoreApplication::translate("ChinaAi", "%n company(s)", nullptr, companies) + QStringLiteral(" · ")
                        + QCoreApplication::translate("ChinaAi", "%n research organisation(s)", nullptr, institutes);
    const double width = pen.write(place.left, y, who, pen.quiet(11));
    fillBar(pen, {place.left + width + 6, y - 5, 12, 10}, pen.tokens().text, true);
    y += 26;
    constexpr double kRank = 20;
    const double nameWidth = std::min(widestName(*patents, language) + 12, place.width * 0.42);
    const double countryWidth = widestCountry(*patents, language) + 10;
    constexpr double kFigures = 78;
    const double bars = place.left + kRank + nameWidth + countryWidth;
    const double room = place.width - kRank - nameWidth - countryWidth - kFigures;
    int rank = 0;
    for (const PatentOwner& owner : patents->owners) {
        const bool isChinese = isChina(owner.country);
        pen.write(place.left, y, QString::number(++rank), pen.quiet(11));
        pen.write(place.left + kRank, y, wordsOf(owner.name, language), isChinese ? pen.bold(12) : pen.plain(12), Anchor::Left,
                  nameWidth - 6);
        pen.write(place.left + kRank + nameWidth, y, countryOf(*patents, owner, language), pen.quiet(11));
        const double length = std::max(2.0, room * owner.families / patents->owners.front().families);
        fillBar(pen, {bars, y - 6, length, 12}, barColour(isChinese ? owner.country : QString(), pen.tokens()),
                !owner.isCompany);
        writeCount(pen, bars + length + 7, y, owner.families, patents->totalApprox, isChinese);
        all.spot({{place.left, y - kOwnerRow / 2, place.width, kOwnerRow}, ChinaAiSpot::Kind::Hint, {}, -1,
                  wordsOf(owner.name, language) + QStringLiteral(" · ")
                      + (owner.isCompany ? QCoreApplication::translate("ChinaAi", "company")
                                         : QCoreApplication::translate("ChinaAi", "research organisation"))});
        y += kOwnerRow;
    }
    QStringList notes;
    if (institutes > 0)
        notes.append(QCoreApplication::translate("ChinaAi", "Also quoted as “%1 Chinese companies”, which counts research organisations"
                                                            " among them.").arg(chinese));
    notes.append(sourceText(*patents, language));
    return all.note(place.left, y, place.width, notes.join(u' '));
}

} // namespace chinatech

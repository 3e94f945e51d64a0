// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/china_ai_parts.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/text/china_ai_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kBar = 14;
constexpr double kRow = 43;
constexpr double kBetween = 15;         ///< a bar and the next name
constexpr double kRates = 58;
constexpr double kBarShare = 0.56;      ///< of the width, for the longest: its amounts stand behind it

/// The fill of a figure: ink, or its company's colour, quieter where it is only planned or expected.
void paintBar(const SheetPen& pen, const QRectF& bar, const PolicyFigure& figure)
{
    const Tokens& tokens = pen.tokens();
    const int slot = preferredSlot(figure.symbol);
    const bool isFirm = figure.firmness == Firmness::Decided;
    const QColor own = slot >= 0 ? tokens.series[static_cast<std::size_t>(slot)] : mixed(tokens.ink, tokens.surface, 0.85);
    QPen edge{slot >= 0 ? own : tokens.text, 1};
    if (!isFirm)
        edge.setDashPattern({3, 2});
    pen.painter().setPen(isFirm ? QPen{Qt::NoPen} : edge);
    pen.painter().setBrush(isFirm ? own : mixed(own, tokens.surface, 0.24));
    pen.painter().drawRoundedRect(bar, 2, 2);
    pen.painter().setBrush(Qt::NoBrush);
}

/// Returns the top of the next one.
double paintAmount(const ChinaAiPen& all, const ChinaAiPlace& place, const PolicyRow& row, double longest, bool detailed)
{
    const SheetPen& pen = all.pen;
    const Language language = pen.language();
    const QString note = policyNote(row.figure, language);
    const double name =
        pen.write(place.left, place.top, wordsOf(row.figure.name, language), pen.bold(12), Anchor::Left, place.width);
    // A qualifier is never cut: without room behind the name it stands below the bar.
    const bool isBeside = name + 8 + textWidth(note, chartFont(11)) <= place.width;
    if (isBeside)
        pen.write(place.left + name + 8, place.top, note, pen.quiet(11));
    const double middle = place.top + 18;
    const double length = isMissing(row.yuan) ? 0 : std::max(2.0, place.width * kBarShare * row.yuan / longest);
    paintBar(pen, {place.left + 0.5, middle - kBar / 2, length, kBar}, row.figure);
    const double value = place.left + length + 8;
    const double width =
        pen.write(value, middle, formatMoney(row.figure.value, *row.figure.currency, language), pen.bold(13));
    if (all.sheet.facts.choice.currency && all.sheet.facts.choice.currency != row.figure.currency) {
        const QString converted =
            isMissing(row.converted)
                ? QString(kDash)
                : QCoreApplication::translate("ChinaAi", "about %1")
                      .arg(formatMoneyInColumn(row.converted, *all.sheet.facts.choice.currency, language));
        pen.write(value + width + 8, middle, converted, pen.quiet(11));
    }
    double bottom = middle + 10;
    if (!isBeside)
        bottom = all.note(place.left, bottom + 2, place.width, note) - 8;
    if (detailed)
        bottom = all.note(place.left, bottom + 2, place.width, policySource(row.figure, language)) - 8;
    all.spot({{place.left, place.top - 10, place.width, kRow}, ChinaAiSpot::Kind::Hint, {}, -1,
              wordsOf(row.figure.name, language) + u'\n' + note + u'\n' + policySource(row.figure, language)});
    return bottom + kBetween;
}

/// The percentages in large figures side by side.
double paintRates(const ChinaAiPen& all, const ChinaAiPlace& place)
{
    const SheetPen& pen = all.pen;
    const auto& rates = all.sheet.facts.rates;
    const double step = std::min(place.width / static_cast<double>(std::max<std::size_t>(rates.size(), 2)), 180.0);
    double left = place.left;
    for (const PolicyRow& row : rates) {
        pen.writeFitted(left, place.top + 16, rateText(row.figure, pen.language()), pen.bold(26), step - 12);
        const QString name = QString::number(row.figure.year) + u' ' + wordsOf(row.figure.name, pen.language());
        pen.write(left, place.top + 41, name, pen.quiet(11), Anchor::Left, step - 12);
        all.spot({{left, place.top, step - 12, kRates - 8}, ChinaAiSpot::Kind::Hint, {}, -1,
                  name + u'\n' + policySource(row.figure, pen.language())});
        left += step;
    }
    return place.top + kRates;
}

} // namespace

double paintPolicy(const ChinaAiPen& all, const ChinaAiPlace& place, bool detailed, bool withFixing)
{
    const ChinaAiFacts& facts = all.sheet.facts;
    double y = all.head(place.left, place.top, place.width, QCoreApplication::translate("ChinaAi", "Policy and investment"),
                        QCoreApplication::translate("ChinaAi", "dashed: expected or planned"));
    if (facts.rates.empty() && facts.amounts.empty())
        return all.note(place.left, y, place.width,
                        QCoreApplication::translate("ChinaAi", "Nothing had been announced by this day."));
    if (!facts.rates.empty())
        y = paintRates(all, {place.left, y, place.width});
    const double longest = facts.amounts.empty() ? 1 : facts.amounts.front().yuan;
    y += 8;
    for (const PolicyRow& row : facts.amounts)
        y = paintAmount(all, {place.left, y, place.width}, row, longest, detailed);
    if (facts.choice.currency && !facts.fx)
        y = all.note(place.left, y, place.width,
                     QCoreApplication::translate("ChinaAi", "There is no reference rate for this day: amounts are in yuan alone."));
    y = all.note(place.left, y - 4, place.width, policySources(facts, detailed, all.pen.language()));
    const QString fixing = fixingText(facts, all.pen.language());
    return fixing.isEmpty() || !withFixing ? y : all.note(place.left, y, place.width, fixing);
}

} // namespace chinatech

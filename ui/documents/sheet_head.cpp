// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_parts.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/charts/paper_options.h"
#include "ui/text/company_text.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>

namespace chinatech {

namespace {

/// One of the four figures below the name.
struct Headline
{
    QString label;
    std::function<void(double x, double y, double width)> value;
    QString below;
};

QString priceStep(const CompanyFacts& facts, Language language)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    if (!ytd || ytd->local.missing)
        return {};
    return priceText(facts.instrument, ytd->local.basePrice, language) + QStringLiteral(" → ") +
           formatPrice(ytd->local.endPrice);
}

Headline ytdHeadline(const SheetPen& pen, const CompanyFacts& facts)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    const double value = ytd ? ytd->local.value : kMissing;
    return {QCoreApplication::translate("CompanySheet", "Price"),
            [&pen, value](double x, double y, double width) {
                const double end = x + pen.writeReturn(x, y, value, pen.bold(23), Anchor::Left, width);
                Ink ink = pen.bold(12);
                ink.colour = isMissing(value) ? pen.tokens().faint : pen.tokens().direction(value);
                if (end + 32 < x + width)
                    pen.write(end + 5, y + 4, QStringLiteral("YTD"), ink);
            },
            priceStep(facts, pen.language())};
}

Headline capHeadline(const SheetPen& pen, const CompanyFacts& facts)
{
    const MarketCap& cap = facts.marketCap;
    Headline headline{QCoreApplication::translate("CompanySheet", "Market cap"), {}, {}};
    headline.value = [&pen, &cap](double x, double y, double width) {
        Ink ink = pen.bold(23);
        if (isMissing(cap.value))
            ink.colour = pen.tokens().faint;
        pen.writeFitted(x, y, formatMoney(cap.value, Currency::KRW, pen.language()), ink, width);
    };
    if (!isMissing(cap.localValue) && facts.instrument.currency)
        headline.below = formatMoney(cap.localValue, *facts.instrument.currency, pen.language()) +
                         (cap.isImplied() ? QStringLiteral(" ①") : QString());
    return headline;
}

Headline wonHeadline(const SheetPen& pen, const CompanyFacts& facts)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    Headline headline{QCoreApplication::translate("CompanySheet", "Return in won, YTD"), {}, {}};
    headline.value = [&pen, ytd](double x, double y, double width) {
        pen.writeReturn(x, y, ytd ? ytd->won.value : kMissing, pen.bold(19), Anchor::Left, width);
    };
    if (ytd && !isMissing(ytd->won.fxPart))
        headline.below = QCoreApplication::translate("CompanySheet", "currency alone %1")
                             .arg(formatReturn(std::expm1(ytd->won.fxPart)));
    return headline;
}

/// The ADR premium; for a listing without a twin the excess over the benchmark.
Headline lastHeadline(const SheetPen& pen, const CompanySheet& sheet)
{
    const CompanyFacts& facts = sheet.facts;
    Headline headline;
    if (facts.adr) {
        const AdrFacts& adr = *facts.adr;
        const bool isOld = adr.premium.missing || isPremiumOld(facts);
        headline.label = QCoreApplication::translate("CompanySheet", "ADR premium");
        headline.value = [&pen, &adr, isOld](double x, double y, double) {
            pen.write(x, y, formatReturn(adr.premium.value), isOld ? Ink{19, true, pen.tokens().faint} : pen.bold(19));
        };
        const Instrument* const away = sheet.market->find(adr.adrSymbol);
        if (!adr.premium.missing && away && away->currency)
            headline.below =
                adr.adrSymbol + u' ' + formatPriceWithCurrency(adr.adrClose, *away->currency, pen.language());
        if (!adr.premium.missing && isOld)
            headline.below += QStringLiteral(" · ") + formatDay(adr.home.day, pen.language());
        return headline;
    }
    const RangeFacts* const year = facts.find(RangeKind::OneYear);
    headline.label = QCoreApplication::translate("CompanySheet", "Return, 1 year");
    headline.value = [&pen, year](double x, double y, double width) {
        pen.writeReturn(x, y, year ? year->local.value : kMissing, pen.bold(19), Anchor::Left, width);
    };
    if (year && year->local.baseDate)
        headline.below = QCoreApplication::translate("CompanySheet", "since %1")
                             .arg(formatDay(*year->local.baseDate, pen.language()));
    return headline;
}

/// "Alibaba Group": the short name, with the word that the full one has behind it.
QString sheetName(const Instrument& instrument, Language language)
{
    const QString heading = companyHeading(instrument, language);
    const QString group = heading + QStringLiteral(" Group");
    return fullName(instrument, language).startsWith(group) ? group : heading;
}

} // namespace

void paintSheetHead(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area, double nameWidth)
{
    const Language language = pen.language();
    pen.rule(area.left(), area.right(), area.top() + 2, 4, pen.tokens().text);
    const double y = area.top() + 17;
    const double width = pen.write(
        area.left(), y, QCoreApplication::translate("CompanySheet", "China Tech Dashboard"), pen.bold());
    pen.write(area.left() + width + 8, y, QCoreApplication::translate("CompanySheet", "Company sheet"),
              pen.quiet());
    const QString day = formatDay(sheet.facts.asOf.day, language);
    const double dayWidth = pen.write(area.right(), y, day, pen.bold(), Anchor::Right);
    pen.write(area.right() - dayWidth - 4, y, QCoreApplication::translate("CompanySheet", "As of"),
              pen.plain(), Anchor::Right);

    const QString name = sheetName(sheet.facts.instrument, language);
    double size = 33;
    while (size > 18 && textWidth(name, paperTitleTypeface(size)) > nameWidth)
        size -= 1;
    QFont font = paperTitleTypeface(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    pen.painter().setFont(font);
    pen.painter().setPen(pen.tokens().text);
    pen.painter().drawText(QPointF{area.left(), area.top() + 68}, elided(name, font, nameWidth));
    pen.writeFitted(area.left(), area.top() + 85, companyLine(*sheet.market, sheet.facts, true), pen.quiet(11), nameWidth);
}

void paintSheetFigures(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    constexpr double kDesigned = 694;
    constexpr std::array kLefts{0.0, 211.0, 361.0, 531.0};
    const double scale = area.width() / kDesigned;
    const std::array headlines{ytdHeadline(pen, sheet.facts), capHeadline(pen, sheet.facts),
                               wonHeadline(pen, sheet.facts), lastHeadline(pen, sheet)};
    pen.rule(area.left(), area.right(), area.top() + 0.5, 1, pen.tokens().border);
    pen.rule(area.left(), area.right(), area.bottom() - 0.5, 1, pen.tokens().border);
    for (std::size_t i = 0; i < headlines.size(); ++i) {
        const double left = area.left() + kLefts[i] * scale;
        const double right = i + 1 < kLefts.size() ? area.left() + kLefts[i + 1] * scale - 24 : area.right();
        if (i > 0)
            pen.painter().fillRect(QRectF{left - 15, area.top() + 9, 1, 54}, pen.tokens().border);
        pen.write(left, area.top() + 15, headlines[i].label, pen.quiet());
        headlines[i].value(left, area.top() + 37, right - left);
        pen.writeFitted(left, area.top() + 58, headlines[i].below, pen.quiet(), right - left);
    }
}

void paintSheetSentence(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    const QString sentence = companySentence(*sheet.market, sheet.facts, pen.language());
    // Two lines have room; a longer sentence is set smaller rather than cut.
    double size = 12;
    QStringList lines = wrapped(sentence, chartFont(size), area.width());
    while (lines.size() > 2 && size > 9) {
        size -= 1;
        lines = wrapped(sentence, chartFont(size), area.width());
    }
    double y = area.top() + 9;
    for (const QString& line : lines) {
        pen.write(area.left(), y, line, pen.plain(size));
        y += lines.size() > 2 ? 13 : 17;
    }
}

/// From the bottom of the page upwards.
void paintSheetFooter(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area, const QSizeF& page)
{
    constexpr double kLine = 12;
    const QStringList lines = sheetSources(sheet, pen.language(), area.width());
    double y = area.bottom() - 5 - kLine * static_cast<double>(lines.size());
    pen.rule(area.left(), area.right(), y - 11, 1, pen.tokens().text);
    for (const QString& line : lines) {
        pen.write(area.left(), y, line, pen.quiet(9));
        y += kLine;
    }
    QString command = sheet.command;
    if (page != QSizeF{paperPixels(Paper::A4, true)})
        command.replace(QStringLiteral(" --out "), paperOptions(page) + QStringLiteral(" --out "));
    pen.writeFitted(area.left(), y, command, pen.plain(9), area.width());
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_parts.h"

#include "core/analysis/rebase.h"
#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/documents/paper_chart.h"
#include "ui/documents/parity_chart.h"
#include "ui/documents/won_split.h"
#include "ui/text/company_text.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kHeading = 26;

QString measure(const CompanyFacts& facts, Language language)
{
    if (facts.instrument.isIndex() || !facts.instrument.currency)
        return QCoreApplication::translate("CompanySheet", "closes");
    return QCoreApplication::translate("CompanySheet", "%1, split-adjusted closes")
        .arg(currencyName(*facts.instrument.currency, language));
}

QString benchmarkName(const CompanySheet& sheet, Language language)
{
    const Instrument* const benchmark = sheet.market->find(sheet.facts.benchmark);
    return benchmark ? shortName(*benchmark, language) : sheet.facts.benchmark;
}

void writeReason(const SheetPen& pen, const QRectF& area, Missing why)
{
    double y = area.top() + kHeading + 16;
    for (const QString& line : wrapped(missingText(why), chartFont(10), area.width())) {
        pen.write(area.left(), y, line, {10, false, pen.tokens().faint});
        y += 14;
    }
}

/// The company's closes over the range in ink and, behind them, the benchmark from the same start.
struct Prices
{
    PaperChart chart;
    std::optional<Missing> missing;
    bool withBenchmark = false;
};

Prices pricesOver(const SheetPen& pen, const CompanySheet& sheet, RangeKind kind, bool withBenchmark)
{
    Prices prices;
    std::vector<const Instrument*> instruments{&sheet.facts.instrument};
    const Instrument* const benchmark = sheet.market->find(sheet.facts.benchmark);
    if (withBenchmark && benchmark && benchmark->symbol != sheet.facts.instrument.symbol)
        instruments.push_back(benchmark);
    const RebasedChart rebased =
        rebase(*sheet.market, instruments, {Range{kind, {}}, std::nullopt, false, sheet.facts.asOf});
    const RebasedLine& own = rebased.lines.front();
    prices.missing = own.missing;
    if (own.missing)
        return prices;
    prices.chart.axis = rebased.axis;
    if (rebased.lines.size() > 1 && !rebased.lines[1].missing && !rebased.lines[1].startsLate &&
        !own.startsLate) {
        PaperLine line{rebased.lines[1].x, {}, mixed(pen.tokens().strong, pen.tokens().surface, 0.75)};
        for (const double value : rebased.lines[1].value)
            line.value.push_back(own.basePrice * (1 + value));
        prices.chart.lines.push_back(std::move(line));
        prices.withBenchmark = true;
    }
    prices.chart.lines.push_back({own.x, own.close, pen.tokens().text});
    prices.chart.lastText = formatPrice(own.close.back());
    return prices;
}

/// Behind the company's own line, from the same start, those of its peers with name and return at their ends: what
/// Compare says of the same listings.
void addPeers(Prices& prices, const SheetPen& pen, const CompanySheet& sheet, RangeKind kind)
{
    const std::vector<const Instrument*> peers = sheetPeers(*sheet.market, sheet.facts.instrument);
    if (peers.empty())
        return;
    std::vector<const Instrument*> all{&sheet.facts.instrument};
    all.insert(all.end(), peers.begin(), peers.end());
    const RebasedChart rebased = rebase(*sheet.market, all, {Range{kind, {}}, std::nullopt, false, sheet.facts.asOf});
    const RebasedLine& own = rebased.lines.front();
    prices.chart.axis = rebased.axis;
    prices.chart.lines.back().x = own.x;
    prices.chart.lines.back().value = own.close;
    for (std::size_t i = 1; i < rebased.lines.size(); ++i) {
        const RebasedLine& peer = rebased.lines[i];
        if (peer.missing || peer.startsLate || own.startsLate)
            continue;
        const int slot = preferredSlot(peer.symbol);
        const QColor colour = slot >= 0 ? pen.tokens().series[static_cast<std::size_t>(slot)] : pen.tokens().text2;
        PaperLine line{peer.x, {}, mixed(colour, pen.tokens().surface, 0.6)};
        for (const double value : peer.value)
            line.value.push_back(own.basePrice * (1 + value));
        line.endText = shortName(*all[i], pen.language()) + u' ' + formatReturn(peer.value.back(), 1);
        line.endColour = readable(colour, pen.tokens());
        prices.chart.lines.insert(prices.chart.lines.end() - 1, std::move(line));
    }
}

std::optional<int> positionOf(const std::vector<Day>& axis, Day day)
{
    const auto found = std::ranges::lower_bound(axis, day);
    if (found == axis.end() || *found != day)
        return std::nullopt;
    return static_cast<int>(found - axis.begin());
}

void addVolume(PaperChart& chart, const CompanySheet& sheet, Language language)
{
    const BarSeries bars = adjustedBars(sheet.market->record(sheet.facts.instrument.symbol),
                                        {chart.axis.front(), chart.axis.back()}, sheet.facts.asOf.day);
    double most = 0;
    for (const Day day : chart.axis) {
        const auto bar = bars.indexOf(day);
        chart.volume.push_back(bar ? bars.volume[*bar] : kMissing);
        most = std::max(most, isMissing(chart.volume.back()) ? 0 : chart.volume.back());
    }
    if (most == 0) {
        chart.volume.clear();
        return;
    }
    chart.volumeLabel = QCoreApplication::translate("CompanySheet", "Volume");
    // "3.4억 주", but "4,665만 주" where a tenth of 1억 would say too little; "337m" is short for both in English.
    constexpr double kHundredMillion = 1e8;
    chart.volumeMost = language == Language::English ? formatMoneyCompact(most, language)
        : most >= kHundredMillion                    ? formatShares(most, language)
                                                     : formatVolume(most, language);
}

} // namespace

std::vector<const Instrument*> sheetPeers(const Market& market, const Instrument& instrument)
{
    constexpr std::size_t kMost = 4;
    std::vector<const Instrument*> peers;
    for (const Instrument& other : market.instruments) {
        const bool isSame = other.symbol == instrument.symbol || other.adrSymbol == instrument.symbol || instrument.adrSymbol == other.symbol;
        if (!instrument.isIndex() && other.group == instrument.group && !isSame && other.isPriced() && peers.size() < kMost)
            peers.push_back(&other);
    }
    return peers;
}

void paintSheetThreeYears(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    const Language language = pen.language();
    const CompanyFacts& facts = sheet.facts;
    pen.section(area.left(), area.right(), area.top(),
                QCoreApplication::translate("CompanySheet", "Price, last three years"),
                measure(facts, language));
    Prices prices = pricesOver(pen, sheet, RangeKind::ThreeYears, true);
    if (prices.missing) {
        writeReason(pen, area, *prices.missing);
        return;
    }
    PaperChart& chart = prices.chart;
    addVolume(chart, sheet, language);
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    if (ytd && !ytd->local.missing) {
        chart.marked = positionOf(chart.axis, *ytd->local.baseDate);
        chart.markedValue = ytd->local.basePrice;
        chart.markedText =
            QCoreApplication::translate("CompanySheet", "YTD base %1").arg(formatPrice(ytd->local.basePrice));
    }
    if (facts.lowestClose) {
        chart.low = positionOf(chart.axis, facts.lowestClose->day);
        chart.lowValue = facts.lowestClose->price;
        chart.lowText =
            QCoreApplication::translate("CompanySheet", "closing low %1 · %2")
                .arg(formatPrice(facts.lowestClose->price), formatDay(facts.lowestClose->day, language));
    }
    if (prices.withBenchmark)
        chart.note = QCoreApplication::translate("CompanySheet", "grey: %1, same start")
                         .arg(benchmarkName(sheet, language));
    paintPaperChart(pen, area.adjusted(0, kHeading, 0, 0), chart);
}

void paintSheetThisYear(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area, const std::vector<Day>& events)
{
    pen.section(area.left(), area.right(), area.top(),
                sheetPeers(*sheet.market, sheet.facts.instrument).empty()
                    ? QCoreApplication::translate("CompanySheet", "This year")
                    : QCoreApplication::translate("CompanySheet", "This year and peers"),
                events.empty() ? QString()
                               : QCoreApplication::translate("CompanySheet", "numbers: events below"));
    Prices prices = pricesOver(pen, sheet, RangeKind::Ytd, false);
    if (prices.missing) {
        writeReason(pen, area, *prices.missing);
        return;
    }
    addPeers(prices, pen, sheet, RangeKind::Ytd);
    prices.chart.months = true;
    for (const Day session : events) {
        const auto next = std::ranges::lower_bound(prices.chart.axis, session);
        prices.chart.numbers.push_back(
            static_cast<int>(std::min(next, prices.chart.axis.end() - 1) - prices.chart.axis.begin()));
    }
    paintPaperChart(pen, area.adjusted(0, kHeading, 0, 0), prices.chart);
}

void paintSheetYears(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    const Tokens& tokens = pen.tokens();
    pen.section(area.left(), area.right(), area.top(),
                QCoreApplication::translate("CompanySheet", "By calendar year"),
                QCoreApplication::translate("CompanySheet", "%1, grey: %2, %")
                    .arg(companyHeading(sheet.facts.instrument, pen.language()),
                         benchmarkName(sheet, pen.language())));
    double low = 0;
    double high = 0;
    for (const YearFacts& year : sheet.years) {
        for (const double value : {year.own.value, year.benchmark.value}) {
            low = isMissing(value) ? low : std::min(low, value);
            high = isMissing(value) ? high : std::max(high, value);
        }
    }
    const QRectF plot = area.adjusted(0, kHeading + 16, 0, -30);
    const double scale = high > low ? plot.height() / (high - low) : 0;
    const double zero = plot.top() + high * scale;
    const double slot = plot.width() / static_cast<double>(std::max<std::size_t>(1, sheet.years.size()));
    const double bar = std::min(26.0, slot * 0.4);
    for (std::size_t i = 0; i < sheet.years.size(); ++i) {
        const YearFacts& year = sheet.years[i];
        const double centre = plot.left() + slot * (static_cast<double>(i) + 0.5);
        const auto column = [&](double left, double value, const QColor& colour, const Ink& ink) {
            const QString text = isMissing(value) ? QString(kDash) : formatReturn(value, 1).remove(u'%');
            if (!isMissing(value))
                pen.painter().fillRect(QRectF{left, zero, bar, -value * scale}.normalized(), colour);
            const double y = isMissing(value) || value >= 0
                                 ? zero - std::max(0.0, isMissing(value) ? 0.0 : value) * scale - 6
                                 : zero - value * scale + 7;
            pen.write(left + bar / 2, y, text, ink, Anchor::Centre);
        };
        Ink own = pen.bold(10);
        own.colour = isMissing(year.own.value) ? tokens.faint : tokens.direction(year.own.value);
        column(centre - bar - 1, year.own.value,
               mixed(tokens.direction(year.own.value), tokens.surface, 0.72), own);
        column(centre + 1, year.benchmark.value, tokens.border, pen.quiet(10));
        const QString label = QString::number(year.year) + (year.toDate ? QStringLiteral(" YTD") : QString());
        pen.write(centre, area.bottom() - 7, label, pen.plain(10), Anchor::Centre);
    }
    pen.rule(plot.left(), plot.right(), zero, 1, tokens.text);
}

void paintSheetParity(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    const AdrFacts& adr = *sheet.facts.adr;
    pen.section(area.left(), area.right(), area.top(),
                QCoreApplication::translate("CompanySheet", "ADR premium, three years"),
                QCoreApplication::translate("CompanySheet", "%1 × %2 ÷ %3 ÷ %4 − 1")
                    .arg(adr.adrSymbol, QStringLiteral("USDHKD"), shortestNumber(adr.ordinaryPerAds),
                         adr.ordinarySymbol.section(u'.', 0, 0)));
    paintParityChart(pen, area.adjusted(0, kHeading - 4, 0, 2), *sheet.market, sheet.facts, sheet.parity);
}

void paintSheetWonSplit(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    pen.section(area.left(), area.right(), area.top(),
                QCoreApplication::translate("CompanySheet", "Return in won, split"),
                QCoreApplication::translate("CompanySheet", "log bars: price + currency (hatched)"));
    WonSplitStyle style;
    style.row = 14.2;
    style.head = 14;
    style.column = 54;
    style.label = 40;
    style.text = 10;
    paintWonSplit(pen, area.adjusted(0, 22, 0, 0), sheet.facts.ranges, style);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"

#include "core/analysis/rebase.h"
#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <array>
namespace chinatech::testing {

namespace {

QString packFolder() { return sharedPath(QStringLiteral("market-data")); }

/// Rows of a CSV file whose quoted cells hold no line breaks, without the header.
std::vector<QStringList> rows(const QString& name)
{
    QFile file{packFolder() + u'/' + name};
    std::vector<QStringList> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    file.readLine();
    while (!file.atEnd()) {
        QStringList cells{QString()};
        bool quoted = false;
        for (const QChar c : QString::fromUtf8(file.readLine().trimmed())) {
            if (c == u'"')
                quoted = !quoted;
            else if (c == u',' && !quoted)
                cells.append(QString());
            else
                cells.back() += c;
        }
        result.push_back(cells);
    }
    return result;
}

double number(const QString& cell) { return parseNumber(cell.toUtf8()).value_or(kMissing); }

/// The short names of the design's picture, which are not in the pack.
void addShortNames(Instrument& instrument)
{
    static const QHash<QString, std::array<const char16_t*, 2>> kNames{
        {QStringLiteral("9988.HK"), {u"Alibaba", u"알리바바"}},  {QStringLiteral("0700.HK"), {u"Tencent", u"텐센트"}},
        {QStringLiteral("0981.HK"), {u"SMIC", u"SMIC"}},         {QStringLiteral("1810.HK"), {u"Xiaomi", u"샤오미"}},
        {QStringLiteral("3690.HK"), {u"Meituan", u"메이투안"}},  {QStringLiteral("9888.HK"), {u"Baidu", u"바이두"}},
        {QStringLiteral("9961.HK"), {u"Trip.com", u"트립닷컴"}}, {QStringLiteral("1211.HK"), {u"BYD", u"BYD"}},
        {QStringLiteral("HSTECH"), {u"HS TECH", u"항셍테크"}},
    };
    const auto found = kNames.find(instrument.symbol);
    if (found == kNames.end())
        return;
    instrument.names.shortEn = QString::fromUtf16(found->at(0));
    instrument.names.shortKo = QString::fromUtf16(found->at(1));
}

void readCalendars(Market& market)
{
    QHash<QString, std::vector<CalendarDay>> days;
    for (const QStringList& row : rows(QStringLiteral("calendars.csv"))) {
        const auto day = Day::fromIso(row[1]);
        if (day)
            days[row[0]].push_back({row[0], *day, row[2] == QLatin1String("half"), row[3], row[4]});
    }
    for (auto it = days.begin(); it != days.end(); ++it)
        market.calendars[it.key()] = TradingCalendar{it.key(), it.value()};
}

void readBars(Market& market, const QString& symbol)
{
    auto bars = std::make_shared<BarSeries>();
    for (const QStringList& row : rows(QStringLiteral("bars/%1.csv").arg(symbol))) {
        const auto day = Day::fromIso(row[0]);
        if (day && *day <= Day{2025, 3, 7})
            bars->append({*day, number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5])});
    }
    if (bars->empty())
        return;
    bars->source = QStringLiteral("import");
    MarketRecord& record = market.records[symbol];
    record.firstBar = bars->days.front();
    market.newestSession = std::max(market.newestSession.value_or(bars->days.back()), bars->days.back());
    record.bars = std::move(bars);
}

QString badgeOf(const QString& category, Language language)
{
    static const QHash<QString, std::array<const char16_t*, 2>> kBadges{
        {QStringLiteral("ai_model"), {u"AI", u"AI"}},     {QStringLiteral("policy"), {u"P", u"정"}},
        {QStringLiteral("earnings"), {u"E", u"실"}},      {QStringLiteral("corporate"), {u"C", u"기"}},
        {QStringLiteral("partnership"), {u"L", u"협"}},   {QStringLiteral("regulatory"), {u"R", u"규"}},
    };
    const auto found = kBadges.value(category, {u"C", u"기"});
    return QString::fromUtf16(found[language == Language::Korean ? 1 : 0]);
}

void addEvents(CompareContent& content, Language language)
{
    for (const QStringList& row : rows(QStringLiteral("events.csv"))) {
        const auto date = Day::fromIso(row[0]);
        const auto session = Day::fromIso(row[1]);
        if (!date || !session || *session < content.axis.front() || *session > content.axis.back())
            continue;
        content.events.push_back({*session, *date < *session, badgeOf(row[2], language),
                                  language == Language::Korean ? row[5] : row[4],
                                  row[3].section(u';', 0, 0).trimmed()});
    }
}

} // namespace

std::optional<Market> realMarket(const QStringList& symbols)
{
    Market market;
    readCalendars(market);
    for (const QStringList& row : rows(QStringLiteral("universe.csv"))) {
        if (!symbols.contains(row[0]))
            continue;
        Instrument instrument;
        instrument.symbol = row[0];
        instrument.kind = kindFromCode(row[1]).value_or(InstrumentKind::Equity);
        instrument.currency = currencyFromCode(row[3]);
        instrument.exchange = row[4];
        instrument.names.en = row[5];
        instrument.names.ko = row[6];
        addShortNames(instrument);
        market.instruments.push_back(instrument);
        readBars(market, row[0]);
    }
    if (market.instruments.empty())
        return std::nullopt;
    return market;
}

std::optional<CompareContent> designContent(Language language, const Range& range)
{
    const QStringList symbols{QStringLiteral("9988.HK"), QStringLiteral("0700.HK"), QStringLiteral("0981.HK"),
                              QStringLiteral("1810.HK"), QStringLiteral("3690.HK"), QStringLiteral("9888.HK"),
                              QStringLiteral("9961.HK"), QStringLiteral("1211.HK"), QStringLiteral("HSTECH")};
    const auto market = realMarket(symbols);
    if (!market)
        return std::nullopt;
    std::vector<const Instrument*> instruments;
    for (const QString& symbol : symbols)
        instruments.push_back(market->find(symbol));
    const ReturnQuery query{range, {}, false, {Day{2025, 3, 7}, false}};
    const RebasedChart chart = rebase(*market, instruments, query);
    const bool korean = language == Language::Korean;
    CompareContent content;
    content.title = korean ? QStringLiteral("올해 8곳 중 3곳이 항셍테크를 앞섰습니다")
                           : QStringLiteral("3 of 8 beat the Hang Seng TECH this year");
    content.subtitle = korean
        ? QStringLiteral("연초 이후 가격 수익률, 현지통화, % · 기준 2024-12-31 종가 → 2025-03-07 종가, 44거래일")
        : QStringLiteral("Price return, year to date, local currency, % · close of 31 Dec 2024 to close of 7 Mar 2025, 44 sessions");
    content.ladderTitle = korean ? QStringLiteral("순위") : QStringLiteral("Rank");
    content.rangeLabel = range.code().toUpper();
    content.baseLabel = korean ? QStringLiteral("기준") : QStringLiteral("Base");
    content.eventsLabel = korean ? QStringLiteral("사건") : QStringLiteral("Events");
    content.footer = korean ? QStringLiteral("출처: 거래소 종가 · 환율 ECB 기준환율 · 기준일 2025-03-07. 투자 권유가 아닙니다.")
                            : QStringLiteral("Sources: exchange closes; ECB reference rates. As of 7 Mar 2025. Not investment advice.");
    content.selectedNote = korean ? QStringLiteral("선택: 알리바바, 원화로 +66.57%\n= 가격 +69.90% × 환율 −1.96%")
                                  : QStringLiteral("Selected: Alibaba, in won +66.57%\n= price +69.90% × currency −1.96%");
    content.axis = chart.axis;
    content.selected = QStringLiteral("9988.HK");
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        ChartLine line;
        line.data = chart.lines[i];
        line.name = shortName(*instruments[i], language);
        line.slot = static_cast<int>(i);
        line.isBenchmark = line.isIndex = instruments[i]->isIndex();
        line.rangeReturn = computeReturn(*market, *instruments[i], query).value;
        content.lines.push_back(line);
    }
    addEvents(content, language);
    return content;
}

std::optional<PriceContent> designPrice(Language language, int years)
{
    const QString symbol = QStringLiteral("9988.HK");
    const auto market = realMarket({symbol});
    if (!market)
        return std::nullopt;
    const Day to{2025, 3, 7};
    const BarSeries bars = adjustedBars(market->record(symbol), {to.plusYears(-years), to}, to);
    const bool korean = language == Language::Korean;
    PriceContent content;
    content.title = korean ? QStringLiteral("최근 3년 주가 흐름") : QStringLiteral("Three years of price");
    content.subtitle = korean ? QStringLiteral("홍콩달러, 분할 조정 종가 · 2022-03-07 → 2025-03-07")
                              : QStringLiteral("HKD, closes adjusted for splits · 7 Mar 2022 → 7 Mar 2025");
    content.headline = korean ? QStringLiteral("3년 +45.83%") : QStringLiteral("3Y +45.83%");
    content.headlineValue = 0.4583;
    content.footer = korean ? QStringLiteral("출처: 거래소 종가") : QStringLiteral("Source: exchange closes");
    content.axis = bars.days;
    content.close = bars.close;
    content.volume = bars.volume;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        content.x.push_back(static_cast<int>(i));
        content.gapBefore.push_back(false);
    }
    content.baseDay = Day{2024, 12, 31};
    content.basePrice = 82.40;
    content.baseText = korean ? QStringLiteral("YTD 기준 2024-12-31") : QStringLiteral("YTD base 31 Dec 2024");
    content.highText = korean ? QStringLiteral("최고 140.80 · 03-06") : QStringLiteral("High 140.80 · 6 Mar");
    content.lowText = korean ? QStringLiteral("3년 최저 종가 61.45 · 2022-10-31") : QStringLiteral("Lowest close 61.45 · 31 Oct 2022");
    CompareContent events;
    events.axis = content.axis;
    addEvents(events, language);
    for (const ChartEvent& event : events.events) {
        if (event.symbol == symbol || event.symbol.isEmpty())
            content.events.push_back(event);
    }
    return content;
}

ChartStyle chartStyle(Language language, bool dark)
{
    return {makeTokens(dark, language == Language::Korean ? ColourConvention::Korea : ColourConvention::West), language};
}

CompareContent lineOf(const std::vector<double>& percents)
{
    CompareContent content = walks(1, static_cast<int>(percents.size()));
    RebasedLine& line = content.lines.front().data;
    for (std::size_t i = 0; i < percents.size(); ++i) {
        line.value[i] = percents[i] / 100;
        line.close[i] = 100 + percents[i];
    }
    content.lines.front().rangeReturn = line.value.back();
    return content;
}

} // namespace chinatech::testing

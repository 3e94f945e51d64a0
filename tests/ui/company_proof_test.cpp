// SPDX-License-Identifier: GPL-3.0-or-later
// The company sheet's figures beside the same ones worked out here from the files of the history, by other formulas than the
// program's, and both beside what a reader finds in the PDF.
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"
#include "tests/ui/company_market.h"
#include "ui/documents/company_sheet.h"
#include "ui/i18n/translators.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::historyMarket;
using testing::sharedPath;

const QDate kEnd{2025, 3, 7};
constexpr double kNothing = -1e9;

/// The rows of a file of the history: a day and its numbers.
struct Rows {
    std::vector<QDate> days;
    std::vector<std::vector<double>> numbers;

    /// Index of the last row on or before the day; −1 before the first.
    [[nodiscard]] int upTo(QDate wanted) const
    {
        return static_cast<int>(std::upper_bound(days.begin(), days.end(), wanted) - days.begin()) - 1;
    }
    [[nodiscard]] double at(int row, int column) const { return numbers[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]; }
};

enum Column { Open, High, Low, Close, Volume };

Rows rowsOf(const QString& name)
{
    Rows rows;
    QFile file{sharedPath(QStringLiteral("market-data")) + u'/' + name};
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        rows.days.push_back(QDate::fromString(fields.front(), Qt::ISODate));
        std::vector<double> numbers;
        for (const QString& field : fields.sliced(1))
            numbers.push_back(field.isEmpty() ? kNothing : field.toDouble());
        rows.numbers.push_back(std::move(numbers));
    }
    return rows;
}

Rows barsOf(const QString& symbol) { return rowsOf(QStringLiteral("bars/%1.csv").arg(QString{symbol}.remove(u'^'))); }

/// Daily changes multiplied up: the quotient of the ends is what the program uses.
double grown(const Rows& bars, int base, int end)
{
    double logs = 0;
    for (int row = base + 1; row <= end; ++row)
        logs += std::log1p(bars.at(row, Close) / bars.at(row - 1, Close) - 1);
    return std::expm1(logs);
}

/// Units of the second currency for one of the first, by their columns in fx.csv: USD 0, HKD 1, KRW 2.
double cross(const Rows& fx, QDate on, int from, int to)
{
    const int row = fx.upTo(on);
    return fx.at(row, to) / fx.at(row, from);
}

QString printed(double ratio)
{
    const QString digits = QString::number(std::abs(ratio) * 100, 'f', 2);
    const QChar sign = digits.toDouble() == 0 ? QChar() : ratio > 0 ? QChar(u'+') : QChar(0x2212);
    return (sign.isNull() ? QString() : QString(sign)) + digits + u'%';
}

CompanySheet sheetOf(const std::shared_ptr<const Market>& market, const QString& symbol, Language language)
{
    installTranslators(*qApp, language);
    return companySheet(market, *market->find(symbol), {day("2025-03-07"), true}, language, ColourConvention::Korea);
}

QString textOf(const CompanySheet& sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    ExportOptions options;
    options.format = ImageFormat::Pdf;
    EXPECT_TRUE(exportCompanySheet(sheet, options, path));
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool hasPoppler() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

struct Span {
    RangeKind kind;
    QDate target;
};

const std::vector<Span>& spans()
{
    static const std::vector<Span> all{{RangeKind::OneMonth, {2025, 2, 7}},  {RangeKind::ThreeMonths, {2024, 12, 7}},
                                       {RangeKind::SixMonths, {2024, 9, 7}}, {RangeKind::Ytd, {2024, 12, 31}},
                                       {RangeKind::OneYear, {2024, 3, 7}},   {RangeKind::ThreeYears, {2022, 3, 7}}};
    return all;
}

class Proof : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_market = historyMarket();
        if (!m_market)
            GTEST_SKIP() << "the real history is not here";
        m_fx = rowsOf(QStringLiteral("fx.csv"));
    }

    std::shared_ptr<const Market> m_market;
    Rows m_fx;
};

TEST_F(Proof, ReturnsOfEveryCompanyAndIndexInItsOwnCurrencyAndInWon)
{
    const Rows yardstick = barsOf(QStringLiteral("HSTECH"));
    int checked = 0;
    for (const Instrument& instrument : m_market->instruments) {
        if (!instrument.isPriced())
            continue;
        const Rows bars = barsOf(instrument.symbol);
        const CompanyFacts facts = companyFacts(*m_market, instrument, {day("2025-03-07"), true});
        const int currency = instrument.currency == Currency::USD ? 0 : 1;
        const int end = bars.upTo(kEnd);
        for (const Span& span : spans()) {
            const RangeFacts& range = *facts.find(span.kind);
            if (range.local.missing)
                continue;
            const int base = bars.upTo(span.target);
            const double local = grown(bars, base, end);
            EXPECT_NEAR(range.local.value, local, 1e-9) << qPrintable(instrument.symbol);
            EXPECT_NEAR(range.local.basePrice / bars.at(base, Close), 1, 1e-12) << "taken apart by splits and put together again";
            const double money = cross(m_fx, kEnd, currency, 2) / cross(m_fx, bars.days[static_cast<std::size_t>(base)], currency, 2);
            EXPECT_NEAR(range.won.value, (1 + local) * money - 1, 1e-9) << qPrintable(instrument.symbol);
            EXPECT_NEAR(range.won.pricePart + range.won.fxPart, std::log((1 + local) * money), 1e-9);
            if (!range.benchmark.missing) {
                EXPECT_NEAR(range.excess, local - grown(yardstick, yardstick.upTo(span.target), yardstick.upTo(kEnd)), 1e-9);
            }
            ++checked;
        }
    }
    EXPECT_GE(checked, 28 * 5) << "hardly any listing is younger than the ranges";
}

TEST_F(Proof, KeyFiguresOfEveryCompany)
{
    for (const Instrument& instrument : m_market->instruments) {
        if (!instrument.isPriced() || instrument.isIndex())
            continue;
        const Rows bars = barsOf(instrument.symbol);
        const CompanyFacts facts = companyFacts(*m_market, instrument, {day("2025-03-07"), true});
        const int end = bars.upTo(kEnd);
        const char* const who = qPrintable(instrument.symbol);
        EXPECT_NEAR(facts.dayChange.value, std::expm1(std::log(bars.at(end, Close)) - std::log(bars.at(end - 1, Close))), 1e-12) << who;
        double low = 1e12;
        double high = 0;
        for (int row = bars.upTo({2024, 3, 7}) + 1; row <= end; ++row) {
            low = std::min(low, bars.at(row, Low));
            high = std::max(high, bars.at(row, High));
        }
        EXPECT_EQ(facts.yearRange.low, low) << who;
        EXPECT_EQ(facts.yearRange.high, high) << who;
        double sum = 0;
        double squares = 0;
        for (int row = end - 59; row <= end; ++row) {
            const double step = std::log(bars.at(row, Close)) - std::log(bars.at(row - 1, Close));
            sum += step;
            squares += step * step;
        }
        EXPECT_NEAR(facts.volatility.value, std::sqrt((squares - sum * sum / 60) / 59 * 252), 1e-9) << who;
        double turnover = 0;
        for (int row = end - 19; row <= end; ++row)
            turnover += bars.at(row, Close) * bars.at(row, Volume) / 20;
        EXPECT_NEAR(facts.turnover.value / turnover, 1, 1e-12) << who;
        if (facts.drawdown.missing)
            continue;
        // Every pair of days, where the program keeps the highest close so far.
        const int first = bars.upTo({2022, 3, 7});
        double fall = 0;
        for (int from = first; from <= end; ++from) {
            for (int to = from; to <= end; ++to)
                fall = std::min(fall, bars.at(to, Close) / bars.at(from, Close) - 1);
        }
        EXPECT_NEAR(facts.drawdown.value, fall, 1e-12) << who;
    }
}

TEST_F(Proof, CapPremiumDividendAndEventsOfAlibaba)
{
    const CompanySheet sheet = sheetOf(m_market, QStringLiteral("9988.HK"), Language::English);
    const CompanyFacts& facts = sheet.facts;
    const Rows home = barsOf(QStringLiteral("9988.HK"));
    const Rows away = barsOf(QStringLiteral("BABA"));
    const int end = home.upTo(kEnd);
    // 19.03 billion shares at HK$140, by way of euros.
    const double euros = 19.03e9 * 140 / m_fx.at(m_fx.upTo(kEnd), 1);
    EXPECT_NEAR(facts.marketCap.value / (euros * m_fx.at(m_fx.upTo(kEnd), 2)), 1, 1e-12);
    EXPECT_EQ(std::llround(facts.marketCap.value / 1e12), 496);
    // Eight ordinary shares are one ADS: the premium from the ADS' side.
    const double inDollars = 8 * home.at(end, Close) / cross(m_fx, kEnd, 0, 1);
    EXPECT_NEAR(facts.adr->premium.value, away.at(away.upTo(kEnd), Close) / inDollars - 1, 1e-12);
    // Dividends back out of the factors of their ex-days: cash = (1 − factor) · close before.
    const int exDay = home.upTo({2024, 6, 12});
    EXPECT_NEAR(facts.dividendYield.value, (1 - 0.978798) * home.at(exDay - 1, Close) / home.at(end, Close), 5e-6);
    const Rows yardstick = barsOf(QStringLiteral("HSTECH"));
    ASSERT_GE(facts.events.size(), 9u);
    for (const EventFacts& event : facts.events) {
        if (event.dayReturn.missing)
            continue;
        const int at = home.upTo(event.session.toQDate());
        const double own = home.at(at, Close) / home.at(at - 1, Close) - 1;
        EXPECT_NEAR(event.dayReturn.value, own, 1e-12) << qPrintable(event.event.titleEn);
        const int there = yardstick.upTo(event.session.toQDate());
        EXPECT_NEAR(event.excess.value, own - grown(yardstick, there - 1, there), 1e-12) << qPrintable(event.event.titleEn);
    }
    for (const YearFacts& year : sheet.years) {
        const double own = grown(home, home.upTo({year.year - 1, 12, 31}), home.upTo(std::min(kEnd, QDate{year.year, 12, 31})));
        EXPECT_NEAR(year.own.value, own, 1e-9) << year.year;
    }
    for (const DatedValue& pair : sheet.parity) {
        const QDate on = pair.day.toQDate();
        const double dollars = 8 * home.at(home.upTo(on), Close) / cross(m_fx, on, 0, 1);
        EXPECT_NEAR(pair.value, away.at(away.upTo(on), Close) / dollars - 1, 1e-12) << qPrintable(pair.day.toIso());
    }
}

TEST_F(Proof, StandsOnThePaperOfEveryListingInBothLanguages)
{
    if (!hasPoppler())
        GTEST_SKIP() << "pdftotext is not installed";
    for (const Instrument& instrument : m_market->instruments) {
        if (!instrument.isPriced())
            continue;
        const Rows bars = barsOf(instrument.symbol);
        const CompanyFacts facts = companyFacts(*m_market, instrument, {day("2025-03-07"), true});
        for (const Language language : {Language::Korean, Language::English}) {
            const QString text = textOf(sheetOf(m_market, instrument.symbol, language));
            for (const Span& span : spans()) {
                if (facts.find(span.kind)->local.missing)
                    continue;
                const QString figure = printed(grown(bars, bars.upTo(span.target), bars.upTo(kEnd)));
                EXPECT_TRUE(text.contains(figure)) << qPrintable(instrument.symbol) << ' ' << figure.toStdString();
            }
            EXPECT_FALSE(text.contains(QLatin1String("nan"), Qt::CaseInsensitive)) << text.toStdString();
        }
    }
}

/// Signed figures and percentages, as both languages write them; "34.78%p" and "34.78 points" are no percentages.
QStringList figuresIn(const QString& text)
{
    static const QRegularExpression figure{QStringLiteral("[+\u2212]?[0-9][0-9,]*\\.[0-9]+%(?!p)|[+\u2212][0-9][0-9,]*\\.[0-9]+")};
    QStringList all;
    for (auto found = figure.globalMatch(text); found.hasNext();)
        all.append(found.next().captured());
    all.sort();
    return all;
}

TEST_F(Proof, BothLanguagesSayTheSameFigures)
{
    if (!hasPoppler())
        GTEST_SKIP() << "pdftotext is not installed";
    for (const char* const symbol : {"9988.HK", "0700.HK", "BABA", "HSTECH"}) {
        const CompanySheet korean = sheetOf(m_market, QString::fromLatin1(symbol), Language::Korean);
        const QStringList said = figuresIn(textOf(korean));
        const QByteArray carried = companyDocument({korean}, {794, 1123}).info.figures;
        const CompanySheet english = sheetOf(m_market, QString::fromLatin1(symbol), Language::English);
        EXPECT_EQ(said.join(u' ').toStdString(), figuresIn(textOf(english)).join(u' ').toStdString()) << symbol;
        EXPECT_EQ(carried, companyDocument({english}, {794, 1123}).info.figures) << symbol;
        EXPECT_GT(said.size(), 25) << symbol;
    }
}

} // namespace
} // namespace chinatech

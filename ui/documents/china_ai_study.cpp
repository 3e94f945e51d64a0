// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/china_ai_parts.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/china_ai_text.h"
#include "ui/text/event_text.h"
#include "ui/theme/line_pattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kRow = 20;
constexpr double kHead = 24;
constexpr double kBadge = 16;
constexpr double kColumn = 56;
constexpr double kStrongest = 0.25;     ///< a return from which the tint is full
constexpr std::size_t kMostEvents = 10; ///< in the overview: the newest
constexpr std::size_t kMostCompanies = 10;
constexpr std::size_t kMostInFull = 40;     ///< of the events in the full table: a page has room for no more

/// Which windows a table shows: the overview leaves the day itself to the full table.
std::vector<std::size_t> columnsOf(bool detailed)
{
    return detailed ? std::vector<std::size_t>{0, 1, 2, 3, 4} : std::vector<std::size_t>{0, 2, 3, 4};
}

/// Where the columns of one table stand.
struct Grid {
    double left = 0;
    double right = 0;
    double column = kColumn;
    std::vector<std::size_t> windows;

    [[nodiscard]] double names() const { return right - column * static_cast<double>(windows.size()); }
    [[nodiscard]] QRectF cell(std::size_t place, double middle) const
    {
        return {names() + column * static_cast<double>(place), middle - kRow / 2, column, kRow};
    }
};

QString benchmarkName(const ChinaAiPen& all)
{
    const Instrument* const benchmark = all.sheet.market->find(all.sheet.facts.choice.benchmark);
    return benchmark ? shortName(*benchmark, all.pen.language()) : all.sheet.facts.choice.benchmark;
}

/// What the figures of both tables are.
QString measureText(const ChinaAiPen& all)
{
    return all.sheet.facts.choice.lessBenchmark
               ? QCoreApplication::translate("ChinaAi", "cumulative return less %1, pp").arg(benchmarkName(all))
               : QCoreApplication::translate("ChinaAi", "cumulative return, %");
}

void paintCell(const SheetPen& pen, const QRectF& cell, double value, bool isBold = false)
{
    if (!isMissing(value) && value != 0) {
        QColor tint = pen.tokens().direction(value);
        constexpr double kFull = 0.28;
        tint.setAlphaF(static_cast<float>(kFull * std::min(1.0, std::abs(value) / kStrongest)));
        pen.painter().fillRect(cell.adjusted(0, 0.5, 0, -0.5), tint);
    }
    pen.writeSigned(cell.right() - 8, cell.center().y(), formatPointsBare(value), value,
                    isBold ? pen.bold(12) : pen.plain(12));
}

double paintHead(const ChinaAiPen& all, const Grid& grid, double y, const QString& names, bool isSorted)
{
    const SheetPen& pen = all.pen;
    pen.write(grid.left, y, names, pen.quiet(11));
    for (std::size_t i = 0; i < grid.windows.size(); ++i) {
        const QRectF cell = grid.cell(i, y);
        const int window = static_cast<int>(grid.windows[i]);
        const bool isKey = isSorted && window == all.sheet.facts.choice.sortWindow;
        pen.write(cell.right() - (isKey ? 18 : 8), y, windowText(kStudyWindows[grid.windows[i]]),
                  isKey ? pen.bold(11) : pen.quiet(11), Anchor::Right);
        if (isKey) {
            pen.painter().setPen(QPen{pen.tokens().text, 1.2});
            const QPointF mark{cell.right() - 10, y - 1};
            pen.painter().drawPolyline(QPolygonF{{mark + QPointF{-3, -1.5}, mark + QPointF{0, 1.5}, mark + QPointF{3, -1.5}}});
        }
        if (isSorted)
            all.spot({cell, ChinaAiSpot::Kind::Window, {}, window,
                      QCoreApplication::translate("ChinaAi", "Order the companies by this window")});
    }
    pen.rule(grid.left, grid.right, y + kRow / 2, 1, pen.tokens().strong);
    return y + kHead;
}

void paintEventBadge(const SheetPen& pen, const QRectF& box, const EventRow& row, const QString& company)
{
    const Tokens& tokens = pen.tokens();
    const int slot = preferredSlot(company);
    const QColor edge = row.isMarketWide || slot < 0
                            ? tokens.ink
                            : readable(tokens.series[static_cast<std::size_t>(slot)], tokens);
    const bool isFilled = row.isMarketWide && !row.study.isOtherDay;
    QPen line{edge, 1};
    if (row.study.isOtherDay)
        line.setDashPattern({2, 2});
    pen.painter().setPen(line);
    pen.painter().setBrush(isFilled ? QBrush{tokens.ink} : QBrush{Qt::NoBrush});
    pen.painter().drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    pen.painter().setBrush(Qt::NoBrush);
    pen.write(box.center().x(), box.center().y(), eventBadge(row.event), {9, true, isFilled ? tokens.onInk : edge}, Anchor::Centre);
}

/// "1/29", and the session it counts for where that is another day; of another year than the page's with its year.
QString whenText(const EventRow& row, int year, Language language)
{
    const QString day = row.event.date.year() == year ? shortDay(row.event.date, language) : formatDay(row.event.date, language);
    return row.study.isOtherDay && row.study.session0 ? day + QStringLiteral(" → ") + shortDay(*row.study.session0, language)
                                                      : day;
}

void paintEventRow(const ChinaAiPen& all, const Grid& grid, const EventRow& row, double y)
{
    const SheetPen& pen = all.pen;
    const Language language = pen.language();
    const StudyFacts& study = all.sheet.facts.study;
    if (row.isChosen)
        pen.painter().fillRect(QRectF{grid.left, y - kRow / 2, grid.names() - grid.left, kRow}, pen.tokens().soft);
    paintEventBadge(pen, {grid.left, y - kBadge / 2, kBadge, kBadge}, row, study.company.symbol);
    const QString when = whenText(row, all.sheet.facts.asOf.day.year(), language);
    const double whenWidth = textWidth(when, chartFont(11)) + 6;
    const double room = grid.names() - grid.left - 22 - whenWidth - 6;
    const double title = pen.write(grid.left + 22, y, eventTitle(row.event, language), pen.plain(12), Anchor::Left, room);
    pen.write(grid.left + 22 + title + 6, y, when, pen.quiet(11));
    QString hint = eventTitle(row.event, language) + u'\n' + formatDay(row.event.date, language);
    if (row.study.isOtherDay && row.study.session0)
        hint += QStringLiteral(" · ") + QCoreApplication::translate("ChinaAi", "session 0 is %1").arg(formatDay(*row.study.session0, language));
    hint += u'\n' + eventKind(row.event) + QStringLiteral(" · ") + eventSource(row.event);
    all.spot({{grid.left, y - kRow / 2, grid.names() - grid.left, kRow}, ChinaAiSpot::Kind::Event, row.key, -1, hint});
    for (std::size_t i = 0; i < grid.windows.size(); ++i) {
        const StudyWindow& window = row.study.windows[grid.windows[i]];
        paintCell(pen, grid.cell(i, y), window.value(all.sheet.facts.choice.lessBenchmark));
        all.spot({grid.cell(i, y), ChinaAiSpot::Kind::Event, row.key, -1, windowHint(window, benchmarkName(all), language)});
    }
    pen.rule(grid.left, grid.right, y + kRow / 2, 1, pen.tokens().grid);
}

/// Mean, and below it how likely that much is by chance alone.
double paintMeans(const ChinaAiPen& all, const Grid& grid, const StudyMeans& means, double y)
{
    const SheetPen& pen = all.pen;
    pen.write(grid.left, y, QCoreApplication::translate("ChinaAi", "Mean"), pen.bold(12));
    pen.write(grid.left, y + kRow, QCoreApplication::translate("ChinaAi", "p of the t-test · number"), pen.quiet(11), Anchor::Left,
              grid.names() - grid.left - 4);
    for (std::size_t i = 0; i < grid.windows.size(); ++i) {
        const StudyMean& mean = means[grid.windows[i]];
        const QRectF cell = grid.cell(i, y);
        paintCell(pen, cell, mean.mean, true);
        pen.write(cell.right() - 8, y + kRow, chanceText(mean) + QStringLiteral(" · ") + QString::number(mean.count),
                  {10, false, pen.tokens().text2}, Anchor::Right);
        const QString t = isMissing(mean.t) ? QString(kDash) : QString::number(mean.t, 'f', 2).replace(u'-', kMinus);
        all.spot({cell.united(cell.translated(0, kRow)), ChinaAiSpot::Kind::Hint, {}, -1,
                  QCoreApplication::translate("ChinaAi", "t = %1, p = %2, n = %3").arg(t, chanceText(mean)).arg(mean.count)});
    }
    return y + 2 * kRow;
}

void paintCompanyRow(const ChinaAiPen& all, const Grid& grid, const CompanyStudyRow& row, double y, bool isSingle)
{
    const SheetPen& pen = all.pen;
    const Language language = pen.language();
    if (row.instrument.symbol == all.sheet.facts.study.company.symbol)
        pen.painter().fillRect(QRectF{grid.left, y - kRow / 2, grid.names() - grid.left, kRow}, pen.tokens().soft);
    const int slot = preferredSlot(row.instrument.symbol);
    drawSwatch(pen.painter(), {grid.left, y - 1.5, 12, 3},
               slot < 0 ? pen.tokens().text2 : pen.tokens().series[static_cast<std::size_t>(slot)], std::max(slot, 0));
    QString name = shortName(row.instrument, language);
    if (isSingle && row.study.isOtherDay && row.study.session0)
        name += QStringLiteral(" · ") + shortDay(*row.study.session0, language);
    pen.write(grid.left + 20, y, name, pen.plain(12), Anchor::Left, grid.names() - grid.left - 24);
    all.spot({{grid.left, y - kRow / 2, grid.names() - grid.left, kRow}, ChinaAiSpot::Kind::Company, row.instrument.symbol, -1,
              shortName(row.instrument, language) + QStringLiteral(" · ") + row.instrument.symbol});
    for (std::size_t i = 0; i < grid.windows.size(); ++i) {
        const std::size_t window = grid.windows[i];
        paintCell(pen, grid.cell(i, y), row.means[window].mean);
        const int count = row.means[window].count;
        all.spot({grid.cell(i, y), ChinaAiSpot::Kind::Company, row.instrument.symbol, -1,
                  isSingle ? windowHint(row.study.windows[window], benchmarkName(all), language)
                           : QCoreApplication::translate("ChinaAi", "mean of %n event(s)", nullptr, count)});
    }
    pen.rule(grid.left, grid.right, y + kRow / 2, 1, pen.tokens().grid);
}

/// The newest events, and those chosen however old; where a whole category is chosen, the newest alone.
std::vector<const EventRow*> eventsShown(const StudyFacts& study, std::size_t most)
{
    const bool isWhole = std::ranges::all_of(study.events, &EventRow::isChosen);
    std::vector<const EventRow*> shown;
    for (std::size_t i = 0; i < study.events.size(); ++i) {
        const bool isExtra = study.events[i].isChosen && !isWhole && shown.size() < most;
        if (i + most >= study.events.size() || isExtra)
            shown.push_back(&study.events[i]);
    }
    return shown;
}

/// The chosen events, in the order of the table.
std::vector<const EventRow*> chosenEvents(const StudyFacts& study)
{
    std::vector<const EventRow*> chosen;
    for (const EventRow& row : study.events) {
        if (row.isChosen)
            chosen.push_back(&row);
    }
    return chosen;
}

/// "−1: 17 Jan 2025 · 0: 20 Jan 2025 · …": of the company, around the only chosen event; nothing where several are.
QString sessionsText(const ChinaAiPen& all)
{
    const StudyFacts& study = all.sheet.facts.study;
    const std::vector<const EventRow*> chosen = chosenEvents(study);
    if (chosen.size() != 1)
        return {};
    const Language language = all.pen.language();
    QStringList sessions;
    for (std::size_t i = 0; i < kStudyWindows.size(); ++i) {
        if (const auto& end = chosen.front()->study.windows[i].end)
            sessions.append(windowText(kStudyWindows[i]) + QStringLiteral(": ") + formatDay(*end, language));
    }
    return QCoreApplication::translate("ChinaAi", "Sessions of %1 around “%2”: %3.")
        .arg(shortName(study.company, language), eventTitle(chosen.front()->event, language), sessions.join(QStringLiteral(" · ")));
}

} // namespace

double paintEventTable(const ChinaAiPen& all, const ChinaAiPlace& place, bool detailed)
{
    const SheetPen& pen = all.pen;
    const StudyFacts& study = all.sheet.facts.study;
    double y = all.head(place.left, place.top, place.width,
                        QCoreApplication::translate("ChinaAi", "Event study · %1").arg(shortName(study.company, all.pen.language())));
    all.pen.write(place.left + place.width, place.top + 8, measureText(all), all.pen.quiet(11), Anchor::Right);
    const Grid grid{place.left, place.left + place.width, std::min(kColumn, place.width / 8), columnsOf(detailed)};
    y = paintHead(all, grid, y, QCoreApplication::translate("ChinaAi", "Event"), false);
    if (study.events.empty())
        return all.note(place.left, y, place.width, QCoreApplication::translate("ChinaAi", "No event is known."));
    const std::vector<const EventRow*> shown = eventsShown(study, detailed ? kMostInFull : kMostEvents);
    for (const EventRow* const row : shown) {
        paintEventRow(all, grid, *row, y);
        y += kRow;
    }
    if (const int more = static_cast<int>(study.events.size() - shown.size()); detailed && more > 0) {
        pen.write(place.left, y, QCoreApplication::translate("ChinaAi", "and %n older one(s), in table and files", nullptr, more), pen.quiet(11));
        y += kRow;
    }
    return detailed ? paintMeans(all, grid, study.eventMeans, y) : y - kRow / 2;
}

double paintCompanyTable(const ChinaAiPen& all, const ChinaAiPlace& place, bool detailed)
{
    const SheetPen& pen = all.pen;
    const StudyFacts& study = all.sheet.facts.study;
    const std::vector<const EventRow*> chosen = chosenEvents(study);
    const int count = static_cast<int>(chosen.size());
    const QString what = count == 1 ? eventTitle(chosen.front()->event, pen.language())
                                    : QCoreApplication::translate("ChinaAi", "mean of %n event(s)", nullptr, count);
    double y = all.head(place.left, place.top, place.width - (detailed ? 0 : 24),
                        QCoreApplication::translate("ChinaAi", "By company · %1").arg(what));
    const Grid grid{place.left, place.left + place.width, std::min(kColumn, place.width / 6), columnsOf(detailed)};
    y = paintHead(all, grid, y, QCoreApplication::translate("ChinaAi", "Company"), true);
    const std::size_t most = detailed ? study.companies.size() : std::min(kMostCompanies, study.companies.size());
    std::size_t shown = 0;
    for (const CompanyStudyRow& row : study.companies) {
        // The overview is about China, unless somebody chose the companies.
        if (!detailed && all.sheet.facts.choice.companies.isEmpty() && !all.sheet.facts.gap.china.symbols.contains(row.instrument.symbol))
            continue;
        if (++shown > most)
            break;
        paintCompanyRow(all, grid, row, y, count == 1);
        y += kRow;
    }
    pen.write(place.left, y, QCoreApplication::translate("ChinaAi", "%1 itself, %").arg(benchmarkName(all)), pen.quiet(11), Anchor::Left,
              grid.names() - grid.left - 4);
    for (std::size_t i = 0; i < grid.windows.size(); ++i) {
        const double value = study.benchmark[grid.windows[i]];
        pen.write(grid.cell(i, y).right() - 8, y, formatPointsBare(value), pen.quiet(12), Anchor::Right);
    }
    y += kRow;
    return detailed ? paintMeans(all, grid, study.companyMeans, y) : y - kRow / 2;
}

double paintStudyHelp(const ChinaAiPen& all, const ChinaAiPlace& place, bool detailed)
{
    QString text = QCoreApplication::translate(
        "ChinaAi", "−1: the session before the event alone. 0 and +k: from the close before it to the close of its first session, and k"
                   " sessions later. What happens while the exchange is closed counts for its next session. —: not that many"
                   " sessions have passed, or a close is missing.");
    if (detailed)
        text += u' '
                + QCoreApplication::translate(
                    "ChinaAi", "Mean: each event or company counts once. p: Student's t-test of one sample against zero, two-sided: how"
                               " often a mean at least so far from zero would come by chance. It takes the values as independent;"
                               " companies that answer one and the same event are not, which makes p too small. An exchange that is"
                               " closed when another trades is measured to its own last session.");
    double y = place.top;
    if (const QString sessions = sessionsText(all); detailed && !sessions.isEmpty())
        y = all.note(place.left, y, place.width, sessions);
    return all.note(place.left, y, place.width, text);
}

} // namespace chinatech

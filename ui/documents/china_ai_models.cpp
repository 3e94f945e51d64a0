// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/china_ai_parts.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/china_ai_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kLane = 30;
constexpr double kLabel = 92;       ///< makers' names at the left
constexpr double kAxis = 24;
constexpr double kDot = 4.5;
constexpr double kLeastText = 90;
constexpr int kWeeksByWeek = 16;    ///< longer than so many weeks the axis names months

/// Calendar days across the width.
struct TimeScale {
    DayRange days;
    double left = 0;
    double width = 0;

    [[nodiscard]] double x(Day day) const
    {
        return left + width * (day - days.from) / static_cast<double>(std::max(1, days.to - days.from));
    }
};

/// Whole weeks around the models.
DayRange weeksAround(const std::vector<ModelRow>& models)
{
    const Day first = models.front().model.date;
    const Day last = models.back().model.date;
    return {first - (first.weekday() - 1) - 7, last + (8 - last.weekday())};
}

struct Lane {
    Instrument maker;
    std::vector<const ModelRow*> models;
};

std::vector<Lane> lanesOf(const std::vector<ModelRow>& models)
{
    std::vector<Lane> lanes;
    for (const ModelRow& row : models) {
        auto lane = std::ranges::find_if(lanes, [&](const Lane& one) { return one.maker.symbol == row.maker.symbol; });
        if (lane == lanes.end())
            lane = lanes.insert(lanes.end(), Lane{row.maker, {}});
        lane->models.push_back(&row);
    }
    return lanes;
}

void paintTicks(const SheetPen& pen, const TimeScale& scale, double top, double bottom)
{
    const bool byWeek = scale.days.to - scale.days.from <= 7 * kWeeksByWeek;
    for (Day day = scale.days.from; day <= scale.days.to; ++day) {
        if (byWeek ? day.weekday() != 1 : day.dayOfMonth() != 1)
            continue;
        const double x = scale.x(day);
        pen.painter().fillRect(QRectF{x - 0.5, top, 1, bottom - top}, pen.tokens().grid);
        const QString text = byWeek ? shortDay(day, pen.language()) : formatMonthOfYear(day, pen.language());
        const bool isLast = x + textWidth(text, chartFont(11)) / 2 > scale.left + scale.width;
        pen.write(isLast ? scale.left + scale.width : x, bottom + 14, text, pen.quiet(11), isLast ? Anchor::Right : Anchor::Centre);
    }
}

/// Runs of two or more weekdays on which Hong Kong did not trade.
void paintClosures(const ChinaAiPen& all, const TimeScale& scale, double top, double bottom)
{
    const SheetPen& pen = all.pen;
    const Instrument* const index = all.sheet.market->find(all.sheet.facts.choice.benchmark);
    if (!index)
        return;
    const TradingCalendar& calendar = all.sheet.market->calendarOf(*index);
    for (Day day = scale.days.from; day <= scale.days.to; ++day) {
        if (calendar.status(day) != SessionStatus::Closed || day.isWeekend())
            continue;
        const Day first = day;
        int weekdays = 0;
        for (; day <= scale.days.to && calendar.status(day) == SessionStatus::Closed; ++day)
            weekdays += day.isWeekend() ? 0 : 1;
        if (weekdays < 2)
            continue;
        const QRectF area{QPointF{scale.x(first), top}, QPointF{scale.x(day), bottom}};
        pen.painter().setPen(QPen{mixed(pen.tokens().strong, pen.tokens().surface, 0.45), 1});
        for (double x = area.left() - area.height(); x < area.right(); x += 6) {
            const double from = std::max(x, area.left());
            const double to = std::min(x + area.height(), area.right());
            pen.painter().drawLine(QPointF{from, area.bottom() - (from - x)}, QPointF{to, area.bottom() - (to - x)});
        }
        const QString text = QCoreApplication::translate("ChinaAi", "Hong Kong closed");
        const double width = textWidth(text, chartFont(11)) + 8;
        if (width < area.width() + 8) {
            pen.painter().fillRect(QRectF{area.center().x() - width / 2, top, width, 15}, pen.tokens().surface);
            pen.write(area.center().x(), top + 7, text, pen.quiet(11), Anchor::Centre);
        }
    }
}

QString hintOf(const ChinaAiPen& all, const ModelRow& row)
{
    const Language language = all.pen.language();
    QStringList lines{row.model.name + QStringLiteral(" · ") + wordsOf(row.model.title, language),
                      formatDay(row.model.date, language),
                      QCoreApplication::translate("ChinaAi", "Source: %1").arg(wordsOf(row.model.source, language))};
    if (row.maker.isPriced()) {
        const Instrument* const benchmark = all.sheet.market->find(all.sheet.facts.choice.benchmark);
        lines.append(windowHint(row.study.windows[1], benchmark ? shortName(*benchmark, language) : QString(), language));
    }
    return lines.join(u'\n');
}

/// Name, the share's move and what the model is, on the side of the dot that has room: as far as the next dot, or back to
/// where the words of the one before end. Gives where its own end.
double paintModel(const ChinaAiPen& all, const TimeScale& scale, const ModelRow& row, double middle, double nextX, double takenTo)
{
    const SheetPen& pen = all.pen;
    const Tokens& tokens = pen.tokens();
    const int slot = row.maker.isPriced() ? preferredSlot(row.maker.symbol) : -1;
    const QColor colour = slot < 0 ? tokens.text : tokens.series[static_cast<std::size_t>(slot)];
    const double x = scale.x(row.model.date);
    pen.painter().setPen(Qt::NoPen);
    pen.painter().setBrush(colour);
    pen.painter().drawEllipse(QPointF{x, middle}, kDot, kDot);
    pen.painter().setBrush(Qt::NoBrush);
    const Ink name{12, true, slot < 0 ? tokens.text : readable(colour, tokens)};
    const QString title = wordsOf(row.model.title, pen.language());
    const StudyWindow& move = row.study.windows[1];
    QString when;
    if (row.study.isOtherDay && row.study.session0)
        when = QCoreApplication::translate("ChinaAi", "counts on %1").arg(shortDay(*row.study.session0, pen.language()));
    const double nameWidth = textWidth(row.model.name, chartFont(12, true));
    const double moveWidth = row.maker.isPriced() ? textWidth(formatReturn(move.raw), chartFont(12)) + 20 : 0;
    const double whenWidth = when.isEmpty() ? 0 : textWidth(when, chartFont(11)) + 8;
    const double first = nameWidth + moveWidth + whenWidth;
    const double wanted = std::max(first, textWidth(title, chartFont(11)));
    const double right = nextX - x - 20;
    const double leftRoom = x - 10 - std::max(scale.left, takenTo + 10);
    const bool onLeft = right < std::min(wanted, std::max(first, kLeastText)) && leftRoom >= std::max(first, kLeastText);
    const double room = onLeft ? std::min(wanted, leftRoom) : std::max(right, kLeastText);
    double left = onLeft ? x - 10 - first : x + 10;
    // Over the hatching of closed days words need a ground of their own.
    const double titleWidth = std::min(room, textWidth(title, chartFont(11)));
    pen.painter().fillRect(QRectF{left - 3, middle - 14, first + 6, 14}, tokens.surface);
    pen.painter().fillRect(QRectF{onLeft ? x - 13 - titleWidth : x + 7, middle + 1, titleWidth + 6, 14}, tokens.surface);
    left += pen.write(left, middle - 7, row.model.name, name);
    if (row.maker.isPriced())
        left += 8 + pen.writeReturn(left + 8, middle - 7, move.raw, pen.plain(12), Anchor::Left);
    pen.write(left + 8, middle - 7, when, pen.quiet(11));
    pen.write(onLeft ? x - 10 : x + 10, middle + 8, title, pen.quiet(11), onLeft ? Anchor::Right : Anchor::Left, room);
    all.spot({{onLeft ? x - 10 - wanted : x - kDot, middle - kLane / 2, wanted + 10 + kDot, kLane},
              ChinaAiSpot::Kind::Hint, {}, -1, hintOf(all, row)});
    return onLeft ? x + kDot : x + 10 + std::max(first, titleWidth);
}

/// "2025년 1월~3월", "Jan – Mar 2025": a year that both share is said once.
QString monthsText(Day first, Day last, Language language)
{
    const QString from = formatMonthOfYear(first, language);
    const QString to = formatMonthOfYear(last, language);
    if (from == to)
        return from;
    const bool isShared = first.year() == last.year();
    const bool isKorean = language == Language::Korean;
    return QCoreApplication::translate("ChinaAi", "%1 – %2")
        .arg(isShared && !isKorean ? formatMonth(first, language) : from, isShared && isKorean ? formatMonth(last, language) : to);
}

QString sourcesText(const std::vector<ModelRow>& models, Language language)
{
    QStringList sources;
    for (const ModelRow& row : models)
        sources.append(row.model.name + QStringLiteral(": ") + wordsOf(row.model.source, language));
    return QCoreApplication::translate("ChinaAi", "Sources: %1").arg(sources.join(QStringLiteral(" · ")));
}

} // namespace

double paintModels(const ChinaAiPen& all, const ChinaAiPlace& place, bool detailed)
{
    const SheetPen& pen = all.pen;
    const Language language = pen.language();
    const std::vector<ModelRow>& models = all.sheet.facts.models;
    const QString title = QCoreApplication::translate("ChinaAi", "AI models");
    if (models.empty()) {
        const double y = all.head(place.left, place.top, place.width, title);
        return all.note(place.left, y, place.width, QCoreApplication::translate("ChinaAi", "None had been published by this day."));
    }
    const QString span = QCoreApplication::translate("ChinaAi", "%1 · return of the first session that could react")
                             .arg(monthsText(models.front().model.date, models.back().model.date, language));
    const double top = all.head(place.left, place.top, place.width, title, span) - 6;
    const std::vector<Lane> lanes = lanesOf(models);
    const double bottom = top + kLane * static_cast<double>(lanes.size());
    const TimeScale scale{weeksAround(models), place.left + kLabel, place.width - kLabel};
    paintClosures(all, scale, top, bottom);
    paintTicks(pen, scale, top, bottom);
    double y = top;
    for (const Lane& lane : lanes) {
        pen.rule(place.left, place.left + place.width, y, 1, pen.tokens().grid);
        const double middle = y + kLane / 2;
        pen.write(place.left, middle - 7, shortName(lane.maker, language), pen.bold(12), Anchor::Left, kLabel - 8);
        pen.write(place.left, middle + 8,
                  lane.maker.isPriced() ? lane.maker.symbol : QCoreApplication::translate("ChinaAi", "private"), pen.quiet(11));
        double taken = scale.left;
        for (std::size_t i = 0; i < lane.models.size(); ++i) {
            const double next = i + 1 < lane.models.size() ? scale.x(lane.models[i + 1]->model.date)
                                                           : place.left + place.width + 10;
            taken = paintModel(all, scale, *lane.models[i], middle, next, taken);
        }
        y += kLane;
    }
    pen.rule(place.left, place.left + place.width, bottom, 1, pen.tokens().grid);
    return detailed ? all.note(place.left, bottom + kAxis, place.width, sourcesText(models, language)) : bottom + kAxis;
}

} // namespace chinatech

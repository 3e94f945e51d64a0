// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/report.h"

#include "core/format/dates.h"
#include "ui/charts/paper_options.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace chinatech {

namespace {

constexpr double kSide = 50;
constexpr double kTop = 38;
constexpr double kBottom = 31;
constexpr double kBrand = 30;           ///< rule and the line with the program's name
constexpr double kFootLine = 12;
constexpr double kNumberRoom = 56;     ///< of "12 / 34" and the air beside it
constexpr double kSectionGap = 16;

/// A part where it stands on its page.
struct Placed {
    ReportPart part;
    QRectF area;
    double scale = 1;
};

/// Everything the pages share; painted from away from the window's thread.
struct Sheets {
    Report report;
    QSizeF page;
    QStringList titleLines;
    QStringList subtitleLines;
    QStringList footLines;
    QStringList commandLines;   ///< the last one shares its line with the page's number
    std::vector<std::vector<Placed>> pages;

    [[nodiscard]] double width() const { return page.width() - 2 * kSide; }
    [[nodiscard]] double titleHeight() const
    {
        return static_cast<double>(titleLines.size()) * 25 + static_cast<double>(subtitleLines.size()) * 16 + 10;
    }
    [[nodiscard]] double top(bool isFirst) const { return kTop + kBrand + (isFirst ? titleHeight() : 10); }
    [[nodiscard]] double footTop() const
    {
        return page.height() - kBottom - 16 - kFootLine * static_cast<double>(footLines.size() + commandLines.size());
    }
};

/// Fills pages from the top down.
class Flow {
public:
    explicit Flow(Sheets& sheets) : m_sheets{sheets} { turn(); }

    void take(const ReportSection& section)
    {
        if (m_y > pageTop())
            m_y += kSectionGap;
        const double first = section.parts.empty() ? 0 : section.parts.front().height;
        // A head never stands alone at the bottom of a page.
        if (m_y > pageTop() && !fits(section.head.height + std::min(first, room())))
            turn();
        place(section.head);
        for (const ReportPart& part : section.parts) {
            if (!fits(part.height) && m_y > pageTop() + section.head.height) {
                turn();
                place(section.head);
            }
            place(part);
        }
    }

private:
    [[nodiscard]] double pageTop() const { return m_sheets.top(m_sheets.pages.size() == 1); }
    [[nodiscard]] double pageBottom() const { return m_sheets.footTop() - 10; }
    [[nodiscard]] double room() const { return pageBottom() - m_sheets.top(false); }
    [[nodiscard]] bool fits(double height) const { return m_y + height <= pageBottom() + 0.5; }

    void turn()
    {
        m_sheets.pages.emplace_back();
        m_y = pageTop();
    }

    void place(const ReportPart& part)
    {
        if (part.height <= 0)
            return;
        const double scale = std::min(1.0, (pageBottom() - m_y) / part.height);
        const double height = part.height * scale;
        m_sheets.pages.back().push_back({part, {kSide, m_y, m_sheets.width(), height}, scale});
        m_y += height;
    }

    Sheets& m_sheets;
    double m_y = 0;
};

void paintHead(const SheetPen& pen, const Sheets& sheets, bool isFirst)
{
    const double right = sheets.page.width() - kSide;
    pen.rule(kSide, right, kTop + 2, 4, pen.tokens().text);
    const double y = kTop + 17;
    const double width = pen.write(kSide, y, QCoreApplication::translate("CompanySheet", "China Tech Dashboard"), pen.bold());
    pen.write(kSide + width + 8, y, sheets.report.kind, pen.quiet());
    if (sheets.report.asOf) {
        const double day = pen.write(right, y, formatDay(*sheets.report.asOf, pen.language()), pen.bold(), Anchor::Right);
        pen.write(right - day - 4, y, QCoreApplication::translate("CompanySheet", "As of"), pen.plain(), Anchor::Right);
    }
    if (!isFirst)
        return;
    double top = kTop + kBrand;
    for (const QString& line : sheets.titleLines) {
        pen.write(kSide, top + 14, line, pen.bold(18));
        top += 25;
    }
    for (const QString& line : sheets.subtitleLines) {
        pen.write(kSide, top + 8, line, pen.quiet(11));
        top += 16;
    }
}

/// Broken between its words alone: a break after a hyphen would make another option of it when it is copied.
QStringList brokenCommand(const QString& command, double width)
{
    QStringList lines;
    for (const QString& word : command.split(u' ')) {
        if (!lines.isEmpty() && textWidth(lines.back() + u' ' + word, chartFont(9)) <= width)
            lines.back() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

void paintFoot(const SheetPen& pen, const Sheets& sheets, std::size_t page)
{
    const double right = sheets.page.width() - kSide;
    pen.rule(kSide, right, sheets.footTop(), 1, pen.tokens().text);
    double y = sheets.footTop() + 11;
    for (const QString& line : sheets.footLines) {
        pen.write(kSide, y, line, pen.quiet(9));
        y += kFootLine;
    }
    const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(sheets.pages.size());
    y += kFootLine * static_cast<double>(sheets.commandLines.size() - 1);
    pen.write(right, y, number, pen.bold(9), Anchor::Right);
    y -= kFootLine * static_cast<double>(sheets.commandLines.size() - 1);
    for (const QString& line : sheets.commandLines) {
        pen.write(kSide, y, line, pen.plain(9));
        y += kFootLine;
    }
}

void paintPage(QPainter& painter, const Sheets& sheets, std::size_t page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPen pen{painter, sheets.report.style.tokens, sheets.report.style.language};
    paintHead(pen, sheets, page == 0);
    for (const Placed& placed : sheets.pages[page]) {
        painter.save();
        painter.translate(placed.area.topLeft());
        painter.scale(placed.scale, placed.scale);
        placed.part.paint(pen, {0, 0, placed.area.width(), placed.part.height});
        painter.restore();
    }
    paintFoot(pen, sheets, page);
}

} // namespace

FigureDocument reportDocument(const Report& report, QSize page)
{
    const auto sheets = std::make_shared<Sheets>();
    sheets->report = report;
    sheets->report.command.replace(QStringLiteral(" --out "), paperOptions(page) + QStringLiteral(" --out "));
    sheets->page = page;
    if (!report.isTitledInside)
        sheets->titleLines = wrapped(report.title, chartFont(18, true), sheets->width());
    if (!report.subtitle.isEmpty() && !report.isTitledInside)
        sheets->subtitleLines = wrapped(report.subtitle, chartFont(11), sheets->width());
    sheets->footLines = wrapped(report.footnote, chartFont(9), sheets->width());
    sheets->commandLines = brokenCommand(sheets->report.command, sheets->width() - kNumberRoom);
    Flow flow{*sheets};
    for (const ReportSection& section : report.sections({sheets->width(), sheets->footTop() - 10 - sheets->top(true)}))
        flow.take(section);
    FigureDocument document{{report.title, sheets->report.command, report.style.language, report.asOf, report.figures},
                            report.style.tokens.surface,
                            {}};
    for (std::size_t i = 0; i < sheets->pages.size(); ++i)
        document.pages.push_back({page, [sheets, i](QPainter& painter, const QRectF&) { paintPage(painter, *sheets, i); },
                                  QString::number(i + 1)});
    return document;
}

} // namespace chinatech

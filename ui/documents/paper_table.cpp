// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paper_table.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace chinatech {

namespace {

constexpr double kText = 10;
constexpr double kHead = 22;
constexpr double kRow = 18;
constexpr double kPadding = 5;
constexpr double kMark = 9;             ///< ▲ and the space behind it
constexpr double kRange = 56;
constexpr double kLeastName = 90;

/// A table with the widths of its columns, at the size it is printed in.
struct Laid {
    PaperTable table;
    std::vector<double> widths;
    double scale = 1;
};

bool isWords(CellLook look) { return look == CellLook::Name || look == CellLook::Text; }
bool isMarked(CellLook look) { return look == CellLook::Change || look == CellLook::Bar; }

double naturalWidth(const PaperCell& cell, CellLook look)
{
    double width = textWidth(cell.text, chartFont(kText, cell.isBold || look == CellLook::Name));
    if (!cell.code.isEmpty())
        width += 6 + textWidth(cell.code, chartFont(kText - 1));
    if (isMarked(look))
        width += kMark;
    return look == CellLook::YearRange ? std::max(width, kRange) : width;
}

Laid laidOut(const PaperTable& table, double width)
{
    Laid laid{table, {}, 1};
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        double widest = textWidth(table.columns[column].head, chartFont(kText - 1));
        for (const PaperRow& row : table.rows) {
            if (!row.isGroup)
                widest = std::max(widest, naturalWidth(row.cells[column], table.columns[column].look));
        }
        if (column == 0)
            widest = std::max(widest, kLeastName);
        laid.widths.push_back(widest + 2 * kPadding);
    }
    const double all = std::accumulate(laid.widths.begin(), laid.widths.end(), 0.0);
    laid.scale = all > 0 ? std::min(1.0, width / all) : 1;
    const double share = std::max(0.0, width - all) / std::max<double>(1, static_cast<double>(laid.widths.size()));
    for (double& one : laid.widths)
        one += share;
    return laid;
}

void paintCell(const SheetPen& pen, const PaperCell& cell, CellLook look, double left, double right, double y)
{
    Ink ink{kText, cell.isBold, cell.isMissing ? pen.tokens().faint : pen.tokens().text};
    if (look == CellLook::Name) {
        const double name = pen.write(left, y, cell.text, pen.bold(kText));
        pen.write(left + name + 6, y, cell.code, pen.quiet(kText - 1));
        return;
    }
    if (isWords(look)) {
        pen.write(left, y, cell.text, ink, Anchor::Left, right - left);
        return;
    }
    if (look == CellLook::YearRange && !isMissing(cell.position)) {
        const double width = right - left;
        pen.rule(left, right, y, 2, pen.tokens().border);
        pen.painter().setPen(Qt::NoPen);
        pen.painter().setBrush(pen.tokens().text);
        pen.painter().drawEllipse(QPointF{left + 2.5 + cell.position * (width - 5), y}, 2.5, 2.5);
        pen.painter().setBrush(Qt::NoBrush);
        return;
    }
    if (!isMissing(cell.sign))
        ink.colour = pen.tokens().direction(cell.sign);
    const double width = pen.write(right, y, cell.text, ink, Anchor::Right);
    if (isMarked(look) && !isMissing(cell.sign) && cell.sign != 0)
        drawTriangle(pen.painter(), {right - width - 6, y}, cell.sign > 0, 5, ink.colour);
}

void paintHeads(const SheetPen& pen, const Laid& laid)
{
    double left = 0;
    for (std::size_t column = 0; column < laid.widths.size(); ++column) {
        const PaperColumn& head = laid.table.columns[column];
        const double right = left + laid.widths[column];
        if (isWords(head.look) || column == 0)
            pen.write(left + kPadding, kHead / 2, head.head, pen.quiet(kText - 1));
        else
            pen.write(right - kPadding, kHead / 2, head.head, pen.quiet(kText - 1), Anchor::Right);
        left = right;
    }
    pen.rule(0, left, kHead - 1, 0.8, pen.tokens().strong);
}

void paintRow(const SheetPen& pen, const Laid& laid, const PaperRow& row)
{
    const double width = std::accumulate(laid.widths.begin(), laid.widths.end(), 0.0);
    if (row.isGroup) {
        pen.painter().fillRect(QRectF{0, 0, width, kRow}, pen.tokens().sunken);
        const double title = pen.write(kPadding, kRow / 2, row.cells.front().text, pen.bold(kText));
        pen.write(kPadding + title + 8, kRow / 2, row.cells.front().code, pen.quiet(kText - 1));
        return;
    }
    double left = 0;
    for (std::size_t column = 0; column < laid.widths.size(); ++column) {
        const double right = left + laid.widths[column];
        paintCell(pen, row.cells[column], laid.table.columns[column].look, left + kPadding, right - kPadding, kRow / 2);
        left = right;
    }
    pen.rule(0, width, kRow, 0.7, pen.tokens().grid);
}

PaperCell cellOf(const QModelIndex& index)
{
    PaperCell cell;
    cell.text = index.data().toString();
    cell.isBold = index.data(EmphasisRole).toBool();
    const QVariant value = index.data(SortRole);
    cell.isMissing = !value.isValid();
    const auto look = static_cast<CellLook>(index.data(LookRole).toInt());
    if (look == CellLook::Name)
        cell.code = index.data(CodeRole).toString();
    if (index.data(ColouredRole).toBool() && value.isValid())
        cell.sign = value.toDouble();
    if (const QVariant position = index.data(PositionRole); position.isValid())
        cell.position = position.toDouble();
    return cell;
}

} // namespace

PaperTable paperTable(const QAbstractItemModel& model, const std::vector<int>& rows, const std::vector<int>& columns)
{
    PaperTable table;
    std::vector<int> shown;
    for (const int column : columns) {
        const int first = rows.empty() ? 0 : rows.front();
        int row = first;
        for (const int one : rows) {
            if (!model.index(one, 0).data(GroupRole).isValid()) {
                row = one;
                break;
            }
        }
        const auto look = static_cast<CellLook>(model.index(row, column).data(LookRole).toInt());
        if (look == CellLook::Trend || look == CellLook::Strip)
            continue;
        shown.push_back(column);
        table.columns.push_back({model.headerData(column, Qt::Horizontal).toString(), look});
    }
    for (const int row : rows) {
        PaperRow line;
        line.isGroup = model.index(row, 0).data(GroupRole).isValid();
        if (line.isGroup) {
            const QModelIndex head = model.index(row, 0);
            line.cells.push_back({head.data().toString(), head.data(NoteRole).toString() + u' ' + head.data(CodeRole).toString()});
        } else {
            for (const int column : shown)
                line.cells.push_back(cellOf(model.index(row, column)));
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

ReportSection tableSection(const PaperTable& table, double width)
{
    const auto laid = std::make_shared<const Laid>(laidOut(table, width));
    const auto scaled = [laid](double height, const std::function<void(const SheetPen&)>& paint) {
        return ReportPart{height * laid->scale, [laid, paint](const SheetPen& pen, const QRectF& area) {
                              pen.painter().save();
                              pen.painter().translate(area.topLeft());
                              pen.painter().scale(laid->scale, laid->scale);
                              paint(pen);
                              pen.painter().restore();
                          }};
    };
    ReportSection section;
    section.head = scaled(kHead, [laid](const SheetPen& pen) { paintHeads(pen, *laid); });
    for (std::size_t row = 0; row < laid->table.rows.size(); ++row)
        section.parts.push_back(scaled(kRow, [laid, row](const SheetPen& pen) { paintRow(pen, *laid, laid->table.rows[row]); }));
    return section;
}

} // namespace chinatech

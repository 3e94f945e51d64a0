// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_copy.h"

#include "core/format/numbers.h"
#include "core/format/spreadsheet.h"
#include "core/models/table_roles.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

/// A table's cells as two texts that differ in how a cell is written.
struct Copy {
    QStringList tsv;
    QString html;

    void addRow(const QStringList& plain, const QStringList& rich)
    {
        tsv.append(plain.join(u'\t'));
        html += QLatin1String("<tr>") + rich.join(QString()) + QLatin1String("</tr>");
    }
};

/// A number a spreadsheet takes for one: without separators and plus sign.
QString bareNumber(QString text)
{
    text.replace(kMinus, u'-');
    text.remove(u',');
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    return text;
}

QString plainText(const QModelIndex& index)
{
    if (!index.data(SortRole).isValid())
        return {};
    const QString text = index.data().toString();
    return index.data(SortRole).typeId() == QMetaType::QString ? spreadsheetText(text) : bareNumber(text);
}

QString richCell(const QString& text, bool isText, bool head)
{
    const QString name = head ? QStringLiteral("th") : QStringLiteral("td");
    return QStringLiteral("<%1 align=\"%2\">%3</%1>")
        .arg(name, isText ? QStringLiteral("left") : QStringLiteral("right"), text.toHtmlEscaped());
}

bool isPicture(const QAbstractItemModel& model, int column)
{
    return static_cast<CellLook>(model.index(0, column).data(LookRole).toInt()) == CellLook::Trend;
}

bool isName(const QAbstractItemModel& model, int column)
{
    return static_cast<CellLook>(model.index(0, column).data(LookRole).toInt()) == CellLook::Name;
}

/// Words stand at the left.
bool isWords(const QAbstractItemModel& model, int column)
{
    return isName(model, column)
        || static_cast<CellLook>(model.index(0, column).data(LookRole).toInt()) == CellLook::Text;
}

void addHead(Copy& copy, const QAbstractItemModel& model, const std::vector<int>& columns)
{
    QStringList plain;
    QStringList rich;
    for (const int column : columns) {
        const QString head = model.headerData(column, Qt::Horizontal).toString();
        plain.append(spreadsheetText(head));
        rich.append(richCell(head, isWords(model, column), true));
        if (isName(model, column)) {
            plain.append(QCoreApplication::translate("TableCopy", "Code"));
            rich.append(richCell(plain.back(), true, true));
        }
    }
    copy.addRow(plain, rich);
}

void addRow(Copy& copy, const QAbstractItemModel& model, int row, const std::vector<int>& columns)
{
    QStringList plain;
    QStringList rich;
    for (const int column : columns) {
        const QModelIndex index = model.index(row, column);
        plain.append(plainText(index));
        rich.append(richCell(index.data().toString(), isWords(model, column), false));
        if (isName(model, column)) {
            plain.append(spreadsheetText(index.data(CodeRole).toString()));
            rich.append(richCell(plain.back(), true, false));
        }
    }
    copy.addRow(plain, rich);
}

} // namespace

QMimeData* tableMimeData(const QAbstractItemModel& model, const std::vector<int>& rows, const std::vector<int>& columns)
{
    Copy copy;
    std::vector<int> words;
    std::ranges::copy_if(columns, std::back_inserter(words),
                         [&model](int column) { return !isPicture(model, column); });
    addHead(copy, model, words);
    for (const int row : rows)
        addRow(copy, model, row, words);
    auto* const data = new QMimeData;
    data->setText(copy.tsv.join(u'\n') + u'\n');
    data->setHtml(QLatin1String("<table>") + copy.html + QLatin1String("</table>"));
    return data;
}

} // namespace chinatech

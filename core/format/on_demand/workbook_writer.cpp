// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/on_demand/workbook_writer.h"

#include "core/base/number.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <clocale>

namespace chinatech {

namespace {

constexpr double kNarrowest = 9;
constexpr double kWidest = 60;
constexpr double kDayWidth = 11;
constexpr int kLongestSheetName = 31;   ///< Excel's limit

/// The formats of one workbook, which owns them.
class Styles {
public:
    explicit Styles(lxw_workbook* book)
        : m_head{workbook_add_format(book)}
        , m_day{made(book, "yyyy-mm-dd")}
        , m_numbers{made(book, "General"), made(book, "0.00%"), made(book, "#,##0.00##"), made(book, "#,##0")}
    {
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
    }

    [[nodiscard]] lxw_format* head() const { return m_head; }
    [[nodiscard]] lxw_format* day() const { return m_day; }
    [[nodiscard]] lxw_format* number(FileFormat format) const { return m_numbers[static_cast<std::size_t>(format)]; }

private:
    static lxw_format* made(lxw_workbook* book, const char* pattern)
    {
        lxw_format* const format = workbook_add_format(book);
        format_set_num_format(format, pattern);
        return format;
    }

    lxw_format* m_head;
    lxw_format* m_day;
    std::array<lxw_format*, 4> m_numbers;
};

/// Characters a value takes; wide ones count twice.
double widthOf(const FileCell& cell)
{
    const auto* const text = std::get_if<QString>(&cell.value);
    if (!text)
        return std::holds_alternative<double>(cell.value) ? kNarrowest : kDayWidth;
    double width = 2;
    for (const QChar character : *text)
        width += character.unicode() >= 0x1100 ? 2 : 1;
    if (text->isEmpty())
        width = 0;
    return width;
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const FileCell& cell, const Styles& styles)
{
    if (const auto* const text = std::get_if<QString>(&cell.value)) {
        if (!text->isEmpty())
            worksheet_write_string(sheet, row, column, text->toUtf8().constData(), nullptr);
    } else if (const auto* const number = std::get_if<double>(&cell.value)) {
        if (!isMissing(*number))
            worksheet_write_number(sheet, row, column, *number, styles.number(cell.format));
    } else if (const auto& day = std::get<std::optional<Day>>(cell.value)) {
        lxw_datetime date{day->year(), day->month(), day->dayOfMonth(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &date, styles.day());
    }
}

/// A name no other sheet has: two of them differing in case alone are one to Excel.
QByteArray sheetName(const FileTable& table, QStringList& taken)
{
    const QString wanted = table.name.first(std::min<qsizetype>(table.name.size(), kLongestSheetName));
    QString name = wanted;
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i)
        name = wanted.first(std::min<qsizetype>(wanted.size(), kLongestSheetName - 4)) + QStringLiteral(" %1").arg(i);
    taken.append(name);
    return name.toUtf8();
}

void writeSheet(lxw_worksheet* sheet, const FileTable& table, const Styles& styles)
{
    std::vector<double> widths;
    for (qsizetype column = 0; column < table.keys.size(); ++column) {
        const QString& key = table.keys[column];
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column), key.toUtf8().constData(), styles.head());
        widths.push_back(std::max(kNarrowest, static_cast<double>(key.size()) + 2));
    }
    lxw_row_t at = 0;
    for (const auto& row : table.rows) {
        ++at;
        for (std::size_t column = 0; column < row.size(); ++column) {
            writeCell(sheet, at, static_cast<lxw_col_t>(column), row[column], styles);
            widths[column] = std::max(widths[column], widthOf(row[column]));
        }
    }
    for (std::size_t column = 0; column < widths.size(); ++column)
        worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                             std::min(widths[column], kWidest), nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
}

/// The library copies the words.
void describe(lxw_workbook* book, const WorkbookInfo& info)
{
    QByteArray title = info.title.toUtf8();
    QByteArray subject = info.subject.toUtf8();
    QByteArray author = info.author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    // 0 stands for "now".
    properties.created = info.time.isValid() ? std::max<qint64>(1, info.time.toSecsSinceEpoch()) : 1;
    workbook_set_properties(book, &properties);
}

FileTable aboutTable(const WorkbookInfo& info)
{
    FileTable about{QStringLiteral("about"), {QStringLiteral("key"), QStringLiteral("value")}, {}};
    for (const auto& [key, value] : {std::pair{"title", info.title}, {"source", info.subject}, {"author", info.author}})
        about.rows.push_back({{QString::fromLatin1(key)}, {value}});
    return about;
}

/// libxlsxwriter prints numbers with the thread's decimal separator.
class PlainNumbers {
public:
    PlainNumbers() : m_plain{newlocale(LC_NUMERIC_MASK, "C", nullptr)}, m_before{uselocale(m_plain)} {}
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    locale_t m_plain;
    locale_t m_before;
};

Result<QByteArray> bytesOf(const std::vector<FileTable>& tables, const WorkbookInfo& info)
{
    const PlainNumbers plain;
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("book.xlsx")));
    QByteArray rooms = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = rooms.data();
    lxw_workbook* const book = folder.isValid() ? workbook_new_opt(path.constData(), &options) : nullptr;
    if (!book)
        return failure(ErrorCode::CannotWrite, folder.path());
    describe(book, info);
    const Styles styles{book};
    QStringList taken;
    for (const FileTable& table : tables)
        writeSheet(workbook_add_worksheet(book, sheetName(table, taken).constData()), table, styles);
    const FileTable about = aboutTable(info);
    writeSheet(workbook_add_worksheet(book, sheetName(about, taken).constData()), about, styles);
    if (const lxw_error problem = workbook_close(book))
        return failure(ErrorCode::CannotWrite, QString::fromUtf8(lxw_strerror(problem)));
    QFile file{QString::fromLocal8Bit(path)};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotWrite, folder.path());
    return file.readAll();
}

} // namespace
} // namespace chinatech

extern "C" void writeWorkbook(const std::vector<chinatech::FileTable>& tables, const chinatech::WorkbookInfo& info,
                              chinatech::Result<QByteArray>& file)
{
    file = chinatech::bytesOf(tables, info);
}

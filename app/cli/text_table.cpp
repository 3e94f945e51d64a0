// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

struct Block {
    char32_t first;
    char32_t last;
};

/// The blocks of Unicode's East Asian Width property that are wide or full-width.
constexpr std::array<Block, 11> kWide{{{0x1100, 0x115F},
                                       {0x2E80, 0x303E},
                                       {0x3041, 0xA4CF},
                                       {0xA960, 0xA97F},
                                       {0xAC00, 0xD7A3},
                                       {0xF900, 0xFAFF},
                                       {0xFE30, 0xFE6F},
                                       {0xFF00, 0xFF60},
                                       {0xFFE0, 0xFFE6},
                                       {0x1F300, 0x1FAFF},
                                       {0x20000, 0x3FFFD}}};

int widthOf(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return std::ranges::any_of(kWide, [=](Block block) { return block.first <= letter && letter <= block.last; }) ? 2 : 1;
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const uint letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

QString padded(const QString& text, int width) { return text + QString(std::max(0, width - displayWidth(text)), u' '); }

void TextTable::addRow(const QStringList& cells)
{
    Q_ASSERT(cells.size() == static_cast<qsizetype>(m_columns.size()));
    m_rows.push_back(cells);
}

QString TextTable::text() const
{
    std::vector<int> widths(m_columns.size(), 0);
    for (const QStringList& row : m_rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[static_cast<qsizetype>(i)]));
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString& cell = row[static_cast<qsizetype>(i)];
            const QString padding{widths[i] - displayWidth(cell), u' '};
            line += (i == 0 ? QString() : QStringLiteral("  "))
                + (m_columns[i] == Align::Left ? cell + padding : padding + cell);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/sort_proxy.h"
#include "ui/tables/table_cells.h"

#include <QHash>
#include <QTableView>

namespace chinatech {

class TableDelegate;
class TableHeader;

inline constexpr int kTableRow = 28;
inline constexpr int kTableHead = 28;
inline constexpr int kTableMargin = 16;     ///< before the first column's words and after the last one's

/// A table of companies over a SortProxy: whole rows, columns as wide as their figures and sharing what is left, sorting
/// by a click on a head (Shift: as the second key), copying, choosing columns by a right click on the heads.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    void setSortProxy(SortProxy& proxy);
    void setTokens(const Tokens& tokens);
    void setLines(const QHash<QString, LineLook>& lines);
    /// Columns that are not offered at all now.
    void setUnused(const QSet<int>& columns);
    /// Columns the reader does not want to see; the first one always stays.
    void setUnwanted(const QSet<int>& columns);
    [[nodiscard]] const QSet<int>& unwanted() const { return m_unwanted; }
    /// Columns that make room where the table is narrow, the first one first.
    void setDropOrder(const QList<int>& columns);

    /// The column that takes what room is left; nothing: all share it.
    void setStretched(int column);

    /// Selects a company's row without telling rowChosen().
    void chooseSymbol(const QString& symbol);
    /// Only rows of these symbols (nothing: all); the reader has chosen none of them by that.
    void narrowTo(const std::optional<QSet<QString>>& symbols);
    /// Ctrl+C: the selected rows, all if none is.
    virtual void copy() const;
    /// Heads and rows need other widths: words or figures changed.
    virtual void fitColumns();

    [[nodiscard]] TableHeader& header() const { return *m_header; }
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool showsFocusOn(int row) const;
    [[nodiscard]] int firstColumn() const;
    [[nodiscard]] bool isLastColumn(int column) const;

Q_SIGNALS:
    void rowChosen(const QString& symbol);      ///< by the reader
    void rowOpened(const QString& symbol);      ///< double click or Enter
    /// Right click or the menu key; where the menu is to stand, on the screen.
    void rowMenuRequested(const QString& symbol, QPoint at);
    void swatchClicked(const QString& symbol);  ///< the colour before the name
    void unwantedChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

    /// A right click on the heads, at that place in them.
    virtual void chooseColumns(QPoint at);
    [[nodiscard]] SortProxy* proxy() const { return m_proxy; }
    [[nodiscard]] QString symbolAt(const QModelIndex& index) const;

private:
    void sortByHead(int column);
    [[nodiscard]] int neededWidth(int column) const;
    void setHovered(int row);
    [[nodiscard]] bool isOnSwatch(const QModelIndex& index, QPoint at) const;

    SortProxy* m_proxy = nullptr;
    TableHeader* m_header;
    TableDelegate* m_delegate;
    QSet<int> m_unused;
    QSet<int> m_unwanted;
    QList<int> m_dropOrder;
    int m_stretched = -1;
    int m_hovered = -1;
    bool m_isFitted = false;
    bool m_keyboard = false;
    bool m_quiet = false;
};

} // namespace chinatech

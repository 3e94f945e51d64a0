// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_table_model.h"
#include "ui/pages/board_export.h"
#include "ui/pages/board_views.h"
#include "ui/pages/page.h"

class QStackedLayout;

namespace chinatech {

class BoardCanvas;
class BoardColumnsPopover;
class BoardSortProxy;
class BoardTable;
class BoardToolBar;
class TableFilter;

/// The third screen: every instrument at once. Its figures are computed away from the window's thread, from the snapshot
/// that was there when they were asked for; an answer that came too late is dropped.
class BoardPage : public Page {
    Q_OBJECT
public:
    explicit BoardPage(Session& session, QWidget* parent = nullptr);

    void exportAs() override;
    void copyFigure() override;
    void printFigure() override;
    void openFilter() override;
    void chooseRange(int index) override;
    [[nodiscard]] std::vector<NamedTwin> twins() const override;

    [[nodiscard]] BoardTable& table() const { return *m_table; }
    [[nodiscard]] BoardCanvas& canvas() const { return *m_canvas; }
    [[nodiscard]] BoardToolBar& toolBar() const { return *m_tools; }
    [[nodiscard]] const BoardFigures& figures() const { return m_model->figures(); }
    /// Rows of the figures as the table has them.
    [[nodiscard]] std::vector<int> shownRows() const;

protected:
    [[nodiscard]] QString chosenCompany() const override { return session().board().company; }
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectTable();
    void connectSession();
    void onBoardChanged();
    void onLanguageChanged();
    void onNarrowed(const std::optional<QSet<QString>>& symbols);
    void onKeysChanged();
    void wearTokens();
    void compute();
    void take(const BoardAnswer& answer);
    void showBoard();
    void showPicture();
    void copyTable();
    void sortAsChosen();
    void openRowMenu(const QString& symbol, QPoint at);
    void openColumns(const QWidget& anchor);
    void editBoard(const std::function<void(BoardSelection&)>& change);
    [[nodiscard]] BoardQuery query() const;
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] BoardStyle style() const;
    [[nodiscard]] ExportSubject subject() const;
    /// Says so where there is nothing.
    [[nodiscard]] bool hasSomethingToExport();
    [[nodiscard]] BoardPicture picture(const Tokens& tokens) const;

    BoardQuery m_asked;             ///< what the newest computation was asked for
    BoardView m_askedView{};
    QString m_askedCompany;
    BoardAnswer m_answer;
    int m_generation = 0;           ///< of that computation
    bool m_isStale = true;          ///< something changed while another screen was shown
    bool m_isSorting = false;
    BoardTableModel* m_model;
    BoardSortProxy* m_proxy;
    BoardToolBar* m_tools;
    TableFilter* m_filter;
    BoardTable* m_table;
    BoardCanvas* m_canvas;
    BoardColumnsPopover* m_columns = nullptr;
    QStackedLayout* m_body;
};

} // namespace chinatech

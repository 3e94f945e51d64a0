// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rebase.h"
#include "core/models/compare_table_model.h"
#include "ui/charts/chart_content.h"
#include "ui/dialogs/export_subject.h"
#include "ui/pages/page.h"
#include "ui/text/event_details.h"

class QSplitter;
class QStackedLayout;

namespace chinatech {

class CompareChart;
class CompareEmpty;
class CompareSortProxy;
class CompareToolBar;
class RangeStrip;
class TableFilter;
class TableView;

/// The first screen: who led over the chosen range. Tool bar, rebased lines with their ladder, and the table below.
class ComparePage : public Page {
    Q_OBJECT
public:
    explicit ComparePage(Session& session, QWidget* parent = nullptr);

    void exportAs() override;
    void copyFigure() override;
    void printFigure() override;
    void openFilter() override;
    void chooseRange(int index) override;
    [[nodiscard]] std::vector<NamedTwin> twins() const override;

    [[nodiscard]] CompareChart& chart() const { return *m_chart; }
    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] CompareToolBar& toolBar() const { return *m_tools; }
    [[nodiscard]] const CompareFigures& figures() const { return m_model->figures(); }

protected:
    [[nodiscard]] QString chosenCompany() const override { return session().selection().selected; }
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectChart();
    void connectTable();
    [[nodiscard]] CompareFigures withQuotes(CompareFigures figures) const;
    void onQuotes();
    void onSelectionChanged();
    void onLanguageChanged();
    void onAppearanceChanged();
    void styleCharts();
    void wearTokens();
    void compute();
    void showContent();
    void showEmpty();
    void openRowMenu(const QString& symbol, QPoint at);
    void select(const QString& symbol);
    void toggleHidden(const QString& symbol);
    void toggleIsolated(const QString& symbol);
    void shareHeight();
    void showStrip();
    void showSpan(DayRange days);
    void onEventsClicked(const std::vector<int>& events);
    [[nodiscard]] EventDetails detailsOf(const Event& event) const;
    void onColumnsChosen();
    void showColumns();
    [[nodiscard]] bool isEmptyDay() const;
    [[nodiscard]] ChartStyle chartStyle() const;
    [[nodiscard]] ExportSubject subject() const;

    CompareSelection m_shown;       ///< what the figures were computed for
    RebasedChart m_lines;
    CompareTableModel* m_model;
    CompareSortProxy* m_proxy;
    CompareToolBar* m_tools;
    QWidget* m_chartArea;
    CompareChart* m_chart;
    RangeStrip* m_strip;
    TableFilter* m_filter;
    TableView* m_table;
    CompareEmpty* m_empty = nullptr;    ///< made when there is nothing to show for the first time
    QSplitter* m_splitter;
    QStackedLayout* m_body;
    bool m_isOldLanguage = false;   ///< the language changed while another screen was shown
    /// Whose history the strip draws, up to when and out of which market.
    struct StripSubject {
        QString symbol;
        Day asOf;
        std::shared_ptr<const Market> market;
        bool operator==(const StripSubject&) const = default;
    };
    StripSubject m_stripOf;
    int m_tableHeight = 0;          ///< as the reader pulled it; 0: as many rows as there should be
};

} // namespace chinatech

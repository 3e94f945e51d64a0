// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/compare_figures.h"
#include "ui/session.h"

#include <QWidget>

namespace chinatech {

class ComparePicker;
class CompareSpan;
class Segmented;
class ToolButton;

/// The row above the comparison: which companies, range, currency, price or total return, benchmark, events and scale.
/// What is chosen goes straight into the session. Where the window is narrow it folds step by step.
class CompareToolBar : public QWidget {
    Q_OBJECT
public:
    CompareToolBar(Session& session, QWidget* parent);

    /// Ranges no company has a return over cannot be chosen, and say why.
    void setFigures(const CompareFigures& figures);
    void openPicker();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void connectControls();
    void translate();
    void show(const CompareSelection& selection);
    void edit(const std::function<void(CompareSelection&)>& change);
    [[nodiscard]] CompareSpan& span();
    void chooseRange(int segment);
    void chooseBenchmark();
    void showMore();
    void chooseFromMenu(const ToolButton& anchor, const Segmented& segments, const QStringList& texts);
    void fold();
    void applyFold(int level);

    Session& m_session;
    CompareFigures m_figures;
    bool m_isFoldOld = true;            ///< the words changed while nobody saw them
    ToolButton* m_companies;
    ToolButton* m_add;
    Segmented* m_range;
    Segmented* m_currency;
    ToolButton* m_currencyMenu;
    Segmented* m_basis;
    ToolButton* m_basisMenu;
    ToolButton* m_benchmark;
    ToolButton* m_events;
    ToolButton* m_eventFilter;
    ToolButton* m_log;
    ToolButton* m_calendar;
    ToolButton* m_more;
    ToolButton* m_copy;
    ToolButton* m_export;
    ComparePicker* m_picker = nullptr;  ///< both made when they are first opened
    CompareSpan* m_span = nullptr;
};

} // namespace chinatech

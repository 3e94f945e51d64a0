// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/company_content.h"
#include "ui/session.h"

#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QMenu;

namespace chinatech {

class CompareSpan;
class IndicatorsPopover;
class Segmented;
class ToolButton;

/// Which company, which range and how: the strip above the company screen. Where it is too narrow for all of
/// it, what is set rarely moves into one menu.
class CompanyToolBar : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyToolBar(Session& session, QWidget* parent = nullptr);

    /// Ranges that have nothing to show say why.
    void setFacts(const CompanyFacts& facts);
    void chooseRange(int index);
    /// Shows the days between those two, which are a range of the reader's own.
    void setSpan(DayRange days);
    void toggleLog();
    void showIndicators();
    void retranslate();
    /// What the drawing button opens; narrow, it stands in the one menu.
    void setDrawingMenu(std::function<void(QMenu&)> fill);

Q_SIGNALS:
    void sheetRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void connectAll();
    void step(int by);
    void showCompanies();
    void showKinds();
    void showOptions();
    void chooseSpan();
    void nameIndicators();
    void addKinds(QMenu& menu);
    void showDrawings();
    void addChoice(QMenu& menu, const QString& text, bool checked, const std::function<void(CompanyChoice&)>& change);
    /// Of what the session has; it tells the page.
    void edit(const std::function<void(CompanyChoice&)>& change);
    void showChoice();
    [[nodiscard]] int wideWidth() const;

    Session& m_session;
    ToolButton* m_previous;
    ToolButton* m_next;
    ToolButton* m_company;
    Segmented* m_range;
    ToolButton* m_kind;
    Segmented* m_currency;
    ToolButton* m_indicators;
    ToolButton* m_events;
    ToolButton* m_eventFilter;
    ToolButton* m_log;
    ToolButton* m_drawing;
    std::function<void(QMenu&)> m_fillDrawings;
    ToolButton* m_options;
    ToolButton* m_sheet;
    ToolButton* m_export;
    CompareSpan* m_span = nullptr;              ///< both made when they are first opened
    IndicatorsPopover* m_popover = nullptr;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"
#include "ui/pages/company_content.h"
#include "ui/pages/drawing_axis.h"
#include "ui/session.h"

#include <QObject>
#include <QUndoGroup>

#include <map>

class QMenu;
class QUndoStack;

namespace chinatech {

class PriceChart;
class ToolButton;

/// What the user draws on the company's prices: kept for each listing and currency, undone step by step, hidden by a switch.
class CompanyDrawings : public QObject {
    Q_OBJECT
public:
    CompanyDrawings(Session& session, PriceChart& chart, QObject* parent);
    ~CompanyDrawings() override;

    /// Puts what is kept into the content of that company's chart, which is about to be shown.
    void addTo(PriceContent& content, const CompanyFacts& facts, const CompanyView& view);
    void fill(QMenu& menu);
    /// The tools, undo and redo by their keys, anywhere on the page.
    void addShortcuts(QWidget& page);
    void setShown(bool shown);
    [[nodiscard]] QUndoGroup& undo() { return m_undo; }

private:
    void keep(const ChartDrawing& shown, bool isNudge);
    void add(const ChartDrawing& shown);
    void remove(const QString& key);
    void removeAll();
    void takeTool(DrawingKind tool);
    void refresh();
    [[nodiscard]] std::vector<ChartDrawing> shownDrawings() const;
    [[nodiscard]] std::vector<Drawing> ofThisChart() const;

    Session& m_session;
    PriceChart& m_chart;
    QUndoGroup m_undo;
    std::map<QString, std::unique_ptr<QUndoStack>> m_stacks;    ///< by symbol: nothing unseen is undone
    QString m_symbol;
    std::optional<Currency> m_currency;
    std::optional<DrawingAxis> m_axis;
    std::shared_ptr<const Market> m_market;     ///< which m_axis reads
};

/// The button of the tool bar that opens their menu.
[[nodiscard]] ToolButton* makeDrawingButton(QWidget* parent);

} // namespace chinatech

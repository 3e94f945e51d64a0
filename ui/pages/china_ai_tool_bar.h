// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/china_ai_sheet.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace chinatech {

class Segmented;
class ToolButton;

/// Above the China AI screen: which part is shown, in which currency, and what is studied.
class ChinaAiToolBar : public QWidget {
    Q_OBJECT
public:
    explicit ChinaAiToolBar(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] ChinaAiPart part() const { return m_part; }
    [[nodiscard]] const ChinaAiChoice& choice() const { return m_choice; }
    /// By somebody else than this tool bar; says that it changed.
    void setChoice(const ChinaAiChoice& choice);
    void setPart(ChinaAiPart part);
    /// What the words of the tool bar follow.
    void setFacts(const ChinaAiFacts& facts);
    void retranslate();

Q_SIGNALS:
    void changed();
    void exportRequested();
    void eventsRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCurrencies();
    void showOptions();
    void addCompanies(QMenu& menu);
    void addCategories(QMenu& menu);
    void addMeasures(QMenu& menu);
    void addGap(QMenu& menu);
    void askSince();

    Session& m_session;
    ChinaAiChoice m_choice;
    ChinaAiFacts m_facts;
    ChinaAiPart m_part = ChinaAiPart::All;
    Segmented* m_parts;
    ToolButton* m_currency;
    QLabel* m_fixing;
    ToolButton* m_options;
    ToolButton* m_events;
    ToolButton* m_export;
};

} // namespace chinatech

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

    /// What the words of the tool bar follow.
    void setFacts(const ChinaAiFacts& facts);
    void retranslate();

Q_SIGNALS:
    void exportRequested();
    void eventsRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Changes what the session has, in which the page sees it.
    template <typename Change> void change(Change edit);
    void showCurrencies();
    void showOptions();
    [[nodiscard]] QString companyText(const Instrument& instrument) const;
    void addCompany(QMenu& menu);
    void addCompanies(QMenu& menu);
    void addCategories(QMenu& menu);
    void addMeasures(QMenu& menu);
    void addGap(QMenu& menu);
    void askSince();

    Session& m_session;
    ChinaAiFacts m_facts;
    Segmented* m_parts;
    ToolButton* m_currency;
    QLabel* m_fixing;
    ToolButton* m_options;
    ToolButton* m_events;
    ToolButton* m_export;
};

} // namespace chinatech

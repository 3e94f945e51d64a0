// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "core/models/company_history.h"
#include "ui/pages/paper_pointer.h"

#include <QWidget>

namespace chinatech {

/// The ADR premium with its formula and both closing times, and its history, to be pointed at, where the screen has room
/// for it.
class CompanyParity : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyParity(Session& session, QWidget* parent = nullptr);

    void setFacts(const CompanyFacts& facts, std::vector<DatedValue> history);
    void setRoomy(bool roomy);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString below() const;
    [[nodiscard]] bool hasChart() const;
    [[nodiscard]] PlacedChart placedChart() const;
    void describe();

    Session& m_session;
    CompanyFacts m_facts;
    std::vector<DatedValue> m_history;
    bool m_roomy = false;
    PaperPointer* m_pointer;
};

} // namespace chinatech

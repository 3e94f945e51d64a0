// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "ui/session.h"

#include <QWidget>

namespace chinatech {

/// Returns in won of every range, split into price and currency.
class CompanyWonSplit : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyWonSplit(Session& session, QWidget* parent = nullptr);

    void setFacts(const CompanyFacts& facts);
    /// The row of the range the chart shows.
    void setMarked(RangeKind range);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Session& m_session;
    CompanyFacts m_facts;
    RangeKind m_marked = RangeKind::Ytd;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "ui/pages/paper_pointer.h"

#include <QWidget>

namespace chinatech {

class Segmented;

/// Returns in won split into price, currency and, under total return, dividends: stacked bars of every range, or lines
/// through the range the chart shows, to be pointed at.
class CompanyWonSplit : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyWonSplit(Session& session, QWidget* parent = nullptr);

    void setFacts(const CompanyFacts& facts);
    /// The range the chart shows.
    void setMarked(const Range& range);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    /// What stands below: that the logarithms of the marked range add up, with their numbers. Why there is no return, where
    /// there is none.
    [[nodiscard]] QString footnote() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isTotal() const { return m_session.selection().total; }
    [[nodiscard]] bool isLines() const;
    [[nodiscard]] const RangeFacts* marked() const { return m_facts.find(m_marked.kind); }
    void onSelectionChanged();
    [[nodiscard]] double rowsHeight() const;
    [[nodiscard]] PlacedChart placedChart() const;
    void readPath();
    void describe();
    [[nodiscard]] QString sumText(const QString& range, const ReturnParts& parts) const;
    void placeChoices();
    void paintLegend(QPainter& painter) const;

    Session& m_session;
    CompanyFacts m_facts;
    Range m_marked;
    std::vector<DatedParts> m_path; ///< of the marked range, for the lines
    std::optional<Missing> m_missing; ///< why that is empty
    bool m_wasTotal = false;
    Segmented* m_shape;
    Segmented* m_basis;
    PaperPointer* m_pointer;
};

} // namespace chinatech

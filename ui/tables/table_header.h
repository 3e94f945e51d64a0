// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/sort_proxy.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>

namespace chinatech {

/// The heads of a table: small words over their figures, the sorted one with a chevron, the emphasised one bold.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent);

    void setTokens(const Tokens& tokens);
    /// The column with the chevron.
    void setSorted(const std::optional<SortProxy::Key>& key);
    [[nodiscard]] int sortedColumn() const { return m_sorted ? m_sorted->column : -1; }
    [[nodiscard]] int headWidth(int column) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont fontOf(int column) const;
    [[nodiscard]] bool isLast(int column) const;
    void paintChevron(QPainter& painter, QPointF centre) const;

    Tokens m_tokens;
    std::optional<SortProxy::Key> m_sorted;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/event_badge.h"
#include "ui/text/event_details.h"

#include <QWidget>

namespace chinatech {

/// One event and what its companies did since, as the popover shows it. A screen reader is told the same in words.
class EventCard : public QWidget {
    Q_OBJECT
public:
    explicit EventCard(QWidget* parent = nullptr);

    void setEvent(const EventDetails& details, const EventBadge& badge, const Tokens& tokens);
    [[nodiscard]] const EventDetails& details() const { return m_details; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Draws it, or with no painter only measures; returns the height.
    double layOut(QPainter* painter) const;

    EventDetails m_details;
    EventBadge m_badge;
    Tokens m_tokens;
};

} // namespace chinatech

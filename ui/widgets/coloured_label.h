// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLabel>

#include <vector>

namespace chinatech {

/// One line of words in several colours. Rich text would do, at two hundred times the cost of a plain label.
class ColouredLabel : public QLabel {
    Q_OBJECT
public:
    struct Run {
        QString text;
        QColor colour;
    };

    using QLabel::QLabel;

    /// text() says the same without colours.
    void setRuns(std::vector<Run> runs);
    /// A small dot before the words. Drawn, because as a character it would have two fonts opened at a size of its own.
    void setDot(const QColor& colour);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Run> m_runs;
    QColor m_dot;           ///< not valid: none
};

} // namespace chinatech

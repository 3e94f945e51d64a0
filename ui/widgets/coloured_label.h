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
        int pixels = 0;     ///< of its font; 0: the label's own
    };

    using QLabel::QLabel;

    /// text() says the same without colours.
    void setRuns(std::vector<Run> runs);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Run> m_runs;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/indicator_choice.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;

namespace chinatech {

class ToolButton;

/// One chosen indicator in a list of them: its colour, its name, a field for each parameter, and what moves or removes it.
class IndicatorRow : public QWidget {
    Q_OBJECT
public:
    IndicatorRow(const IndicatorChoice& choice, QWidget* parent);

    [[nodiscard]] const IndicatorChoice& choice() const { return m_choice; }
    /// Why what stands in its fields is not what is drawn; empty if it is.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    void setPlace(bool isFirst, bool isLast);
    void focusFirst();
    void focusButton(int moved);    ///< the one that moves it further the same way, or back

Q_SIGNALS:
    void changed();             ///< the choice, or only its problem
    void moveWanted(int by);
    void removeWanted();

private:
    void addButton(const QString& icon, const QString& word, const char* name, ToolButton*& button);
    void addFields();
    void take();
    void nextColour();
    void wearColour();

    IndicatorChoice m_choice;
    QString m_problem;
    ToolButton* m_colour = nullptr;
    ToolButton* m_up = nullptr;
    ToolButton* m_down = nullptr;
    ToolButton* m_remove = nullptr;
    std::vector<QLineEdit*> m_fields;
};

} // namespace chinatech

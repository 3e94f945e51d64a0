// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/event.h"
#include "ui/session.h"

#include <QWidget>

#include <expected>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace chinatech {

/// The fields of one event.
class EventForm : public QWidget {
    Q_OBJECT
public:
    explicit EventForm(Session& session, QWidget* parent);

    void translate();
    void fill(const Event& event);
    /// The title in the language of the window, to be typed into.
    void focusTitle();
    /// Something stands in the fields that fill() did not put there.
    [[nodiscard]] bool isChanged() const { return typed() != m_filled; }
    /// The event as the fields have it; a sentence where it cannot be kept.
    [[nodiscard]] std::expected<Event, QString> read() const;

private:
    void layOut();
    [[nodiscard]] QStringList typed() const;

    Session& m_session;
    Event m_event;              ///< as it was filled in
    QStringList m_filled;       ///< typed(), just after
    QDateEdit* m_date;
    QCheckBox* m_afterClose;
    QComboBox* m_category;
    QLineEdit* m_symbols;
    QLineEdit* m_titleEn;
    QLineEdit* m_titleKo;
    QLineEdit* m_source;
    std::vector<QLabel*> m_labels;
};

} // namespace chinatech

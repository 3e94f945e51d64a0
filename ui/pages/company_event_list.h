// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "ui/session.h"

#include <QWidget>

namespace chinatech {

/// The events of a company, newest first: badge, title, day, and what the share did that session beside the
/// benchmark.
class CompanyEventList : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyEventList(Session& session, QWidget* parent = nullptr);

    void setFacts(const CompanyFacts& facts);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString hintAt(QPoint position) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Row
    {
        EventFacts facts;
        QString badge;
        QStringList title; ///< broken to the width
        QString when;
        int top = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Row> rowsFor(int width) const;
    void paintRow(QPainter& painter, const Row& row) const;

    Session& m_session;
    CompanyFacts m_facts;
    std::vector<Row> m_rows;
};

} // namespace chinatech

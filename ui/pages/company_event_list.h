// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "ui/session.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace chinatech {

/// The events of a company, newest first: badge, title, day, and what the share did that session beside the
/// benchmark. Below them the AI models it published.
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
    /// A model's name and day, and what it is.
    struct ModelRow
    {
        AiModel model;
        QStringList title; ///< broken to the width
        int top = 0;
        int height = 0;
    };
    /// Everything broken to one width.
    struct Broken
    {
        int width = 0;
        std::vector<Row> rows;
        std::vector<ModelRow> models;
        int height = 0;
    };
    /// Layouts ask for the same width again and again, and breaking lines is what a change of language would wait for.
    [[nodiscard]] const Broken& brokenTo(int width) const;
    [[nodiscard]] std::vector<Row> rowsFor(int width) const;
    [[nodiscard]] std::vector<ModelRow> modelRowsFor(int width, int top) const;
    void paintRow(QPainter& painter, const Row& row) const;
    void paintModels(QPainter& painter) const;

    Session& m_session;
    CompanyFacts m_facts;
    mutable std::optional<Broken> m_broken; ///< nothing after the facts or the language changed
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/text/company_rows.h"

#include <QWidget>

#include <vector>

namespace chinatech {

class FigureButton;

/// The key figures of the company screen, one a row; each says where it comes from or why it is missing.
class CompanyKeyList : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyKeyList(Session& session, QWidget* parent = nullptr);

    void setRows(std::vector<KeyRow> rows);
    [[nodiscard]] const std::vector<KeyRow>& rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeButtons();

    Session& m_session;
    std::vector<KeyRow> m_rows;
    std::vector<FigureButton*> m_buttons; ///< one a row, from the top down
};

} // namespace chinatech

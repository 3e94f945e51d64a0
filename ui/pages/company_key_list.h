// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/text/company_text.h"

#include <QWidget>

#include <vector>

namespace chinatech {

/// The key figures of the company screen, one a row; each says on hover where it comes from or why it is
/// missing.
class CompanyKeyList : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyKeyList(Session& session, QWidget* parent = nullptr);

    void setRows(std::vector<KeyRow> rows);
    [[nodiscard]] const std::vector<KeyRow>& rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// What hovering there would say.
    [[nodiscard]] QString hintAt(QPoint position) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Session& m_session;
    std::vector<KeyRow> m_rows;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "ui/documents/sheet_pen.h"
#include "ui/session.h"

#include <QWidget>

namespace chinatech {

class FigureButton;
class ToolButton;

/// Draws the note's fact box (name, price, market cap, base, source) into a rectangle; on screen and for the
/// clipboard.
void paintFactBox(const SheetPen& pen, const QRectF& area, const CompanyFacts& facts, bool withCopyRoom);
/// The height it needs at that width.
[[nodiscard]] double factBoxHeight(const CompanyFacts& facts, Language language, double width);

/// The fact box of the company screen: each of its figures says where it comes from, its button copies the box.
class CompanyFactBox : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyFactBox(Session& session, QWidget* parent = nullptr);

    void setFacts(const CompanyFacts& facts);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void copyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Session& m_session;
    CompanyFacts m_facts;
    ToolButton* m_copy;
    FigureButton* m_price;
    FigureButton* m_cap;
    FigureButton* m_last; ///< the provisional price
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/china_ai_sheet.h"

#include <QWidget>

namespace chinatech {

/// The China AI screen's content on screen: as wide as it is given, as high as it needs. Rows of the event study are
/// chosen by pointer or, with the focus here, by the arrow keys.
class ChinaAiCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ChinaAiCanvas(QWidget* parent = nullptr);

    void setSheet(ChinaAiSheet sheet);
    [[nodiscard]] const ChinaAiSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const ChinaAiSpots& spots() const { return m_spots; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The only one studied; or, with "together", one more or one less.
    void eventChosen(const QString& key, bool together);
    void companyChosen(const QString& symbol);
    void companyOpened(const QString& symbol);
    void windowChosen(int window);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const ChinaAiSpot* spotAt(QPointF position) const;
    void findSpots();
    void stepEvent(int by);
    void stepCompany(int by);

    ChinaAiSheet m_sheet;
    ChinaAiSpots m_spots;
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_file.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QScrollArea;
class QTimer;
class QToolButton;

namespace chinatech {

/// Pages as they will be: one at a time, fitted or zoomed. Documents are made and painted in the background; what is asked
/// for anew replaces what is still on the way. (Qt's QPrintPreviewWidget paints all pages in the window's thread.)
class PagePreview : public QWidget {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// On sheets of that many logical pixels; an empty size: each page as large as its figure.
    void showDocument(std::function<FigureDocument()> make, QSize sheet);
    /// Words in place of pages.
    void showWords(const QString& words);

    /// What is shown; null while the first one is being made.
    [[nodiscard]] const std::shared_ptr<const FigureDocument>& document() const { return m_document; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] double zoom() const { return m_zoom; }    ///< 0: fitted; 1: the size on paper
    void setPage(int page);
    void setZoom(double zoom);
    void retranslate();

Q_SIGNALS:
    void documentChanged();
    void drawn();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void draw();
    void take(const QImage& image, double scale);
    void zoomBy(double factor);
    bool take(int key);
    [[nodiscard]] QSize sheetSize() const;
    [[nodiscard]] double scale() const;
    void updateButtons();

    std::shared_ptr<const FigureDocument> m_document;
    QSize m_sheet;
    int m_page = 0;
    double m_zoom = 0;
    int m_asked = 0;        ///< documents and pages: an answer to an older question is dropped
    QScrollArea* m_scroll;
    QLabel* m_picture;
    QLabel* m_number;
    QLabel* m_percent;
    QToolButton* m_before;
    QToolButton* m_after;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QToolButton* m_fit;
    QTimer* m_soon;
};

} // namespace chinatech

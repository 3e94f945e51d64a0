// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/page_preview.h"

#include "core/format/numbers.h"
#include "ui/dialogs/background.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kSmallest = 0.1;
constexpr double kLargest = 4;
constexpr double kStep = 1.25;
constexpr int kAround = 12;         ///< px between the page and the edge of its room
constexpr std::chrono::milliseconds kSettle{80};

QToolButton* button(const QString& text, const char* name)
{
    auto* const made = new QToolButton;
    made->setText(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setProperty("small", true);
    made->setAutoRaise(true);
    return made;
}

/// The page's figure as large as it fits on its sheet.
QImage pictureOf(const FigureDocument& document, std::size_t page, QSize sheet, double scale)
{
    const FigurePage& shown = document.pages[page];
    return renderImage(sheet, scale, document.background, [&](QPainter& painter, const QRectF& area) {
        const QSizeF figure = shown.size;
        const double fit = std::min(area.width() / figure.width(), area.height() / figure.height());
        painter.translate((area.width() - figure.width() * fit) / 2, (area.height() - figure.height() * fit) / 2);
        painter.scale(fit, fit);
        shown.paint(painter, {QPointF{}, figure});
    });
}

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget{parent}
    , m_scroll{new QScrollArea}
    , m_picture{new QLabel}
    , m_number{new QLabel}
    , m_percent{new QLabel}
    , m_before{button(QStringLiteral("‹"), "pageBefore")}
    , m_after{button(QStringLiteral("›"), "pageAfter")}
    , m_smaller{button(QStringLiteral("−"), "zoomOut")}
    , m_larger{button(QStringLiteral("+"), "zoomIn")}
    , m_fit{button({}, "zoomFit")}
    , m_soon{new QTimer{this}}
{
    setObjectName(QStringLiteral("preview"));
    setMinimumSize(320, 360);
    layOut();
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &PagePreview::draw);
    connect(m_before, &QToolButton::clicked, this, [this] { setPage(m_page - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { setPage(m_page + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(1 / kStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(kStep); });
    connect(m_fit, &QToolButton::clicked, this, [this] { setZoom(0); });
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    retranslate();
    updateButtons();
}

void PagePreview::layOut()
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setMargin(kAround);
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_scroll);
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_percent->setObjectName(QStringLiteral("zoomPercent"));
    auto* const bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(m_before);
    bar->addWidget(m_number);
    bar->addWidget(m_after);
    bar->addStretch(1);
    bar->addWidget(m_smaller);
    bar->addWidget(m_percent);
    bar->addWidget(m_larger);
    bar->addWidget(m_fit);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_scroll, 1);
    column->addLayout(bar);
}

void PagePreview::retranslate()
{
    m_fit->setText(QCoreApplication::translate("PagePreview", "Fit"));
    m_before->setToolTip(QCoreApplication::translate("PagePreview", "Page before (Page Up)"));
    m_after->setToolTip(QCoreApplication::translate("PagePreview", "Next page (Page Down)"));
    m_smaller->setToolTip(QCoreApplication::translate("PagePreview", "Smaller (−, Ctrl+wheel)"));
    m_larger->setToolTip(QCoreApplication::translate("PagePreview", "Larger (+, Ctrl+wheel)"));
    m_fit->setToolTip(QCoreApplication::translate("PagePreview", "The whole page (0)"));
    m_scroll->setAccessibleName(QCoreApplication::translate("PagePreview", "Preview"));
    for (QToolButton* const one : {m_before, m_after, m_smaller, m_larger, m_fit})
        one->setAccessibleName(one->toolTip());
}

void PagePreview::showDocument(std::function<FigureDocument()> make, QSize sheet)
{
    runInBackground([preview = QPointer{this}, make = std::move(make), sheet, asked = ++m_asked]() -> std::function<void()> {
        const auto document = std::make_shared<const FigureDocument>(make());
        return [preview, document, sheet, asked] {
            if (!preview || preview->m_asked != asked)
                return;
            preview->m_document = document;
            preview->m_sheet = sheet;
            preview->m_page = std::clamp(preview->m_page, 0, static_cast<int>(document->pages.size()) - 1);
            Q_EMIT preview->documentChanged();
            preview->draw();
        };
    });
}

void PagePreview::showWords(const QString& words)
{
    ++m_asked;
    m_document.reset();
    m_picture->setPixmap({});
    m_picture->setText(words);
    m_number->clear();
    updateButtons();
    Q_EMIT documentChanged();
}

QSize PagePreview::sheetSize() const
{
    return m_sheet.isEmpty() ? m_document->pages[static_cast<std::size_t>(m_page)].size : m_sheet;
}

double PagePreview::scale() const
{
    if (m_zoom > 0)
        return m_zoom;
    const QSizeF sheet = sheetSize();
    const QSizeF room = m_scroll->maximumViewportSize() - QSize{2 * kAround + 2, 2 * kAround + 2};
    return std::clamp(std::min(room.width() / sheet.width(), room.height() / sheet.height()), kSmallest, kLargest);
}

void PagePreview::draw()
{
    updateButtons();
    if (!m_document || m_page < 0)
        return;
    const double pixels = scale() * devicePixelRatioF();
    runInBackground([preview = QPointer{this}, document = m_document, page = static_cast<std::size_t>(m_page), sheet = sheetSize(),
                     pixels, asked = ++m_asked]() -> std::function<void()> {
        const QImage image = pictureOf(*document, page, sheet, pixels);
        return [preview, image, asked, pixels] {
            if (preview && preview->m_asked == asked)
                preview->take(image, pixels / preview->devicePixelRatioF());
        };
    });
}

void PagePreview::take(const QImage& image, double scale)
{
    QPixmap picture = QPixmap::fromImage(image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
    m_percent->setText(formatPercent(scale, 0));
    Q_EMIT drawn();
}

void PagePreview::setPage(int page)
{
    if (!m_document)
        return;
    m_page = std::clamp(page, 0, static_cast<int>(m_document->pages.size()) - 1);
    m_scroll->verticalScrollBar()->setValue(0);
    draw();
}

void PagePreview::setZoom(double zoom)
{
    m_zoom = zoom > 0 ? std::clamp(zoom, kSmallest, kLargest) : 0;
    draw();
}

void PagePreview::zoomBy(double factor)
{
    if (m_document)
        setZoom(scale() * factor);
}

void PagePreview::updateButtons()
{
    const int count = m_document ? static_cast<int>(m_document->pages.size()) : 0;
    if (count > 0)
        m_number->setText(QStringLiteral("%1 / %2").arg(m_page + 1).arg(count));
    m_before->setEnabled(count > 0 && m_page > 0);
    m_after->setEnabled(m_page + 1 < count);
    for (QWidget* const one : std::initializer_list<QWidget*>{m_smaller, m_larger, m_fit, m_percent})
        one->setEnabled(count > 0);
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_zoom == 0)
        m_soon->start(kSettle);
}

bool PagePreview::take(int key)
{
    switch (key) {
    case Qt::Key_PageUp: setPage(m_page - 1); return true;
    case Qt::Key_PageDown: setPage(m_page + 1); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(kStep); return true;
    case Qt::Key_Minus: zoomBy(1 / kStep); return true;
    case Qt::Key_0: setZoom(0); return true;
    default: return false;
    }
}

/// The scroll area would take these keys and the wheel for itself.
bool PagePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_scroll && take(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::Wheel && watched == m_scroll->viewport()) {
        const auto* const wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            zoomBy(wheel->angleDelta().y() > 0 ? kStep : 1 / kStep);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chinatech

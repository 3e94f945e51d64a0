// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <map>

namespace chinatech {

namespace {

constexpr double kDisabledOpacity = 0.4;

QByteArray drawingOf(const QString& name)
{
    QFile file{QLatin1String(":/icons/") + name + QLatin1String(".svg")};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Paints one SVG whose black is replaced by a colour (and its white by another).
class GlyphEngine : public QIconEngine {
public:
    GlyphEngine(QString name, const QColor& off, const QColor& on, const QColor& white)
        : m_name{std::move(name)}
        , m_off{off}
        , m_on{on.isValid() ? on : off}
        , m_white{white}
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * kDisabledOpacity);
        renderer(state == QIcon::On ? m_on : m_off).render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new GlyphEngine{m_name, m_off, m_on, m_white}; }

private:
    QSvgRenderer& renderer(const QColor& colour)
    {
        std::unique_ptr<QSvgRenderer>& made = m_renderers[colour.rgba()];
        if (!made) {
            QByteArray drawing = drawingOf(m_name);
            drawing.replace("#fff", "#white");
            drawing.replace("#000", colour.name().toLatin1());
            drawing.replace("#white", m_white.name().toLatin1());
            made = std::make_unique<QSvgRenderer>(drawing);
        }
        return *made;
    }

    QString m_name;
    QColor m_off;
    QColor m_on;
    QColor m_white;
    std::map<QRgb, std::unique_ptr<QSvgRenderer>> m_renderers;
};

} // namespace

QIcon icon(const QString& name, const QColor& colour, const QColor& checked)
{
    return QIcon{new GlyphEngine{name, colour, checked, Qt::white}};
}

QIcon appMark(const QColor& ink, const QColor& onInk)
{
    return QIcon{new GlyphEngine{QStringLiteral("mark"), ink, {}, onInk}};
}

} // namespace chinatech

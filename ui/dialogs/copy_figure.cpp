// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copy_figure.h"

#include "ui/dialogs/background.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chinatech {

namespace {

constexpr double kSharp = 2;

} // namespace

QMimeData* figureMimeData(const QImage& picture, const QByteArray& drawing, const QString& title)
{
    auto* const data = new QMimeData;
    data->setImageData(picture);
    data->setData(QStringLiteral("image/svg+xml"), drawing);
    data->setText(title);
    return data;
}

void copyFigure(const FigureDocument& document, const std::function<void()>& done)
{
    runInBackground([document, done]() -> std::function<void()> {
        const FigurePage& page = document.pages.front();
        const QImage picture = renderImage(page.size, kSharp, document.background, page.paint);
        const QByteArray drawing = renderSvg(page, document.info, document.background);
        return [picture, drawing, title = document.info.title, done] {
            QGuiApplication::clipboard()->setMimeData(figureMimeData(picture, drawing, title));
            done();
        };
    });
}

} // namespace chinatech

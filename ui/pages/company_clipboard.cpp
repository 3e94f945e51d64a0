// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_clipboard.h"

#include "ui/pages/company_fact_box.h"
#include "ui/text/company_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>

#include <functional>

namespace chinatech {

namespace {

constexpr int kSharp = 2;
constexpr int kBoxWidth = 320;
constexpr int kBoxMargin = 8;

QImage picture(QSize size, const QColor& ground, const std::function<void(QPainter&)>& paint)
{
    QImage image{size * kSharp, QImage::Format_RGB32};
    image.fill(ground);
    QPainter painter{&image};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(kSharp, kSharp);
    paint(painter);
    return image;
}

} // namespace

void copyFactBox(const CompanyFacts& facts, const Tokens& tokens, Language language)
{
    auto* const mime = new QMimeData;
    mime->setText(factText(facts, language));
    mime->setHtml(factHtml(facts, language));
    const double height = factBoxHeight(facts, language, kBoxWidth);
    const QSize size{kBoxWidth + 2 * kBoxMargin, qRound(height) + 2 * kBoxMargin};
    mime->setImageData(picture(size, tokens.surface, [&](QPainter& painter) {
        paintFactBox(SheetPen{painter, tokens, language}, {kBoxMargin, kBoxMargin, kBoxWidth, height}, facts,
                     false);
    }));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace chinatech

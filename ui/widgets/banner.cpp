// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace chinatech {

namespace {

constexpr int kHeight = 34;
/// Between the strip above and the banner; part of it, so that it goes with it.
constexpr int kGapAbove = 8;

struct Look {
    QString icon;
    QColor colour;
    QColor fill;
    QColor edge;
};

Look lookOf(Banner::Kind kind)
{
    const Tokens& t = currentTokens();
    switch (kind) {
    case Banner::Kind::Info: return {QStringLiteral("info"), t.accent, t.soft, mixed(t.accent, t.soft, 0.35)};
    case Banner::Kind::Done: return {QStringLiteral("check"), t.ok, t.sunken, t.border};
    case Banner::Kind::Warning: return {QStringLiteral("warning"), t.warn, t.warnFill, t.warnEdge};
    case Banner::Kind::Error: return {QStringLiteral("warning"), t.error, t.errorFill, t.errorEdge};
    }
    return {};
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame{parent}
    , m_icon{new QLabel{this}}
    , m_text{new QLabel{this}}
    , m_action{new QPushButton{this}}
    , m_close{new QToolButton{this}}
{
    setFixedHeight(kGapAbove + kHeight);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(10, kGapAbove, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setTextFormat(Qt::RichText);
    // A narrow window cuts the end of the sentence rather than growing; the tooltip has the whole.
    m_text->setMinimumWidth(120);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_action->setProperty("small", true);
    m_close->setAutoRaise(true);
    m_close->setFixedSize(22, 22);
    m_close->setStyleSheet(QStringLiteral("border: none; background: transparent;"));
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto action = m_onAction)
            action();
    });
    connect(m_close, &QToolButton::clicked, this, &Banner::close);
    hide();
}

void Banner::say(Kind kind, Words words, std::function<void()> action, std::function<void()> dismissed)
{
    m_kind = kind;
    m_words = std::move(words);
    m_onAction = std::move(action);
    m_onDismissed = std::move(dismissed);
    recolour();
    show();
    translate();
}

void Banner::dismiss()
{
    m_words = nullptr;
    m_text->clear();
    hide();
}

void Banner::close()
{
    const auto dismissed = m_onDismissed;
    dismiss();
    if (dismissed)
        dismissed();
}

QString Banner::text() const { return m_words ? m_text->toolTip() : QString(); }

void Banner::translate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    if (!m_words)
        return;
    const BannerWords words = m_words();
    if (words.what.isEmpty()) {
        dismiss();
        return;
    }
    m_text->setText(QLatin1String("<b>") + words.what.toHtmlEscaped() + QLatin1String("</b> ") + words.holds.toHtmlEscaped());
    m_text->setToolTip((words.what + u' ' + words.holds).trimmed());
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
}

void Banner::recolour()
{
    const Look look = lookOf(m_kind);
    m_icon->setPixmap(icon(look.icon, look.colour).pixmap(QSize{16, 16}, devicePixelRatioF()));
    m_close->setIcon(icon(QStringLiteral("close"), currentTokens().text2));
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_kind);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{look.edge, 1});
    painter.setBrush(look.fill);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, kGapAbove + 0.5, -0.5, -0.5), 6, 6);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/rail.h"

#include "ui/pages/page_table.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr int kWidth = 64;
constexpr int kItem = 54;
constexpr int kFootItem = 34;
constexpr int kIcon = 20;
constexpr QSize kMark{3, 38};

} // namespace

RailButton::RailButton(const QString& iconName, bool labelled, QWidget* parent)
    : QAbstractButton{parent}
    , m_icon{iconName}
    , m_labelled{labelled}
{
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(sizeHint());
}

void RailButton::setIconName(const QString& name)
{
    m_icon = name;
    update();
}

QSize RailButton::sizeHint() const { return {kWidth - 1, m_labelled ? kItem : kFootItem}; }

void RailButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = currentTokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = isChecked() || underMouse() ? t.text : t.text2;
    if (underMouse() && !isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(6, 2, -6, -2), 6, 6);
    }
    if (isChecked()) {
        painter.fillRect(QRect{QPoint{0, (height() - kMark.height()) / 2}, kMark}, t.ink);
    }
    const int left = (width() - kIcon) / 2;
    if (!m_labelled) {
        chinatech::icon(m_icon, colour).paint(&painter, QRect{left, (height() - kIcon) / 2, kIcon, kIcon});
        return;
    }
    chinatech::icon(m_icon, colour).paint(&painter, QRect{left, 8, kIcon, kIcon});
    painter.setFont(typeface(11, isChecked()));   // "Company" in bold keeps clear of the mark
    painter.setPen(colour);
    painter.drawText(QRect{0, 30, width(), 18}, Qt::AlignCenter, text());
}

void RailButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RailButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

Rail::Rail(Session& session, const Actions& actions, QWidget* parent) : QWidget{parent}, m_session{session}
{
    setFixedWidth(kWidth);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 6, 1, 8);
    column->setSpacing(0);
    for (std::size_t i = 0; i < pageTable().size(); ++i)
        column->addWidget(addButton(QString::fromLatin1(pageTable()[i].icon), true, actions.screens()[i]));
    column->addStretch();
    m_theme = addButton(QStringLiteral("moon"), false, actions.action(ActionId::ToggleDark));
    column->addWidget(m_theme);
    column->addWidget(addButton(QStringLiteral("settings"), false, actions.action(ActionId::Settings)));
    connect(&session, &Session::appearanceChanged, this, &Rail::refresh);
    refresh();
}

RailButton* Rail::addButton(const QString& iconName, bool labelled, QAction* action)
{
    auto* const button = new RailButton{iconName, labelled, this};
    const auto follow = [button, action] {
        button->setText(action->text());
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(key.isEmpty() ? action->text() : action->text() + QLatin1String("  ") + key);
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
        button->update();
    };
    connect(action, &QAction::changed, button, follow);
    connect(action, &QAction::toggled, button, follow);
    // A click on the screen that is shown must not uncheck its button.
    connect(button, &QAbstractButton::clicked, action, [action, follow] {
        action->trigger();
        follow();
    });
    follow();
    return button;
}

void Rail::refresh()
{
    m_theme->setIconName(m_session.tokens().dark ? QStringLiteral("sun") : QStringLiteral("moon"));
    update();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), currentTokens().window);
    painter.fillRect(QRect{width() - 1, 0, 1, height()}, currentTokens().border);
}

} // namespace chinatech

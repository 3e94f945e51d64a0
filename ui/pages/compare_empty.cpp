// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_empty.h"

#include "core/format/dates.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct CompareEmptyText {
    Q_DECLARE_TR_FUNCTIONS(CompareEmptyText)
};

constexpr int kIcon = 28;
constexpr QSize kFrame{520, 170};

} // namespace

CompareEmpty::CompareEmpty(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_icon{new QLabel}
    , m_title{new QLabel}
    , m_hint{new QLabel}
    , m_add{new QPushButton}
{
    auto* const column = new QVBoxLayout{this};
    column->setSpacing(10);
    column->addStretch();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_icon, m_title, m_hint, m_add})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch();
    m_title->setFont(typeface(12, true));
    m_add->setProperty("primary", true);
    m_add->setObjectName(QStringLiteral("addCompanies"));
    connect(m_add, &QPushButton::clicked, this, [this] { m_day ? Q_EMIT newestRequested() : Q_EMIT addRequested(); });
    connect(&session, &Session::languageChanged, this, &CompareEmpty::translate);
    connect(&session, &Session::appearanceChanged, this, &CompareEmpty::recolour);
    translate();
    recolour();
}

void CompareEmpty::translate()
{
    if (m_day) {
        m_title->setText(CompareEmptyText::tr("The store has no closes for %1").arg(formatDay(*m_day, m_session.language())));
        m_hint->setText(CompareEmptyText::tr("What is shown on an as-of day must be known on exactly that day."));
        m_add->setText(CompareEmptyText::tr("To the newest session"));
        return;
    }
    m_title->setText(CompareEmptyText::tr("Choose companies to compare"));
    m_hint->setText(CompareEmptyText::tr("Find them by name, code or Chinese characters: Tencent · 0700 · 腾讯"));
    m_add->setText(CompareEmptyText::tr("Add companies"));
}

void CompareEmpty::setDay(std::optional<Day> day)
{
    if (day == m_day)
        return;
    m_day = day;
    translate();
    recolour();
}

void CompareEmpty::recolour()
{
    const Tokens& t = m_session.tokens();
    m_icon->setPixmap(icon(m_day ? QStringLiteral("calendar") : QStringLiteral("compare"), t.text2).pixmap(QSize{kIcon, kIcon}, devicePixelRatioF()));
    m_add->setIcon(m_day ? QIcon() : icon(QStringLiteral("plus"), t.onInk));
    QPalette quiet = m_hint->palette();
    quiet.setColor(QPalette::WindowText, t.text2);
    m_hint->setPalette(quiet);
    update();
}

void CompareEmpty::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), m_session.tokens().surface);
    QRectF frame{QPointF{}, QSizeF{kFrame}.boundedTo(size() - QSize{32, 32})};
    frame.moveCenter(QRectF{rect()}.center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{m_session.tokens().border, 1, Qt::DashLine});
    painter.drawRoundedRect(frame, 6, 6);
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_span.h"

#include "core/format/dates.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct CompareSpanText {
    Q_DECLARE_TR_FUNCTIONS(CompareSpanText)
};

constexpr int kFieldWidth = 112;

void setInvalid(QLineEdit& field, bool invalid)
{
    if (field.property("invalid").toBool() == invalid)
        return;
    field.setProperty("invalid", invalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

/// "2025-03-07", and in English letters "7 Mar 2025" and "7 March 2025", whichever language the fields began in.
std::optional<Day> dayIn(const QLineEdit& field)
{
    const QString text = field.text().simplified();
    if (const auto day = Day::fromIso(text))
        return day;
    for (const char* const format : {"d MMM yyyy", "d MMMM yyyy"}) {
        if (const QDate date = QLocale::c().toDate(text, QLatin1String(format)); date.isValid())
            return Day::fromQDate(date);
    }
    return std::nullopt;
}

} // namespace

CompareSpan::CompareSpan(Session& session, QWidget* parent)
    : PopoverFrame{parent}
    , m_session{session}
    , m_fromLabel{new QLabel}
    , m_toLabel{new QLabel}
    , m_problem{new QLabel}
    , m_from{new QLineEdit}
    , m_to{new QLineEdit}
    , m_apply{new QPushButton}
{
    auto* const grid = new QGridLayout{this};
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_fromLabel, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_problem, 2, 0, 1, 2);
    grid->addWidget(m_apply, 3, 1, Qt::AlignRight);
    for (QLineEdit* const field : {m_from, m_to}) {
        field->setFixedWidth(kFieldWidth);
        field->setPlaceholderText(QStringLiteral("YYYY-MM-DD"));
        connect(field, &QLineEdit::textChanged, this, &CompareSpan::check);
        connect(field, &QLineEdit::returnPressed, this, &CompareSpan::apply);
    }
    m_from->setObjectName(QStringLiteral("spanFrom"));
    m_to->setObjectName(QStringLiteral("spanTo"));
    m_problem->setProperty("caption", true);
    m_apply->setProperty("primary", true);
    connect(m_apply, &QPushButton::clicked, this, &CompareSpan::apply);
    connect(&m_session, &Session::languageChanged, this, &CompareSpan::translate);
    translate();
}

void CompareSpan::open(const QWidget& anchor, DayRange days)
{
    m_from->setText(formatDay(days.from, m_session.language()));
    m_to->setText(formatDay(days.to, m_session.language()));
    popupBelow(anchor);
    m_from->setFocus(Qt::PopupFocusReason);
    m_from->selectAll();
}

DayRange spanToStart(const Range& range, Day newest)
{
    return range.kind == RangeKind::Custom ? range.custom : DayRange{newest.plusMonths(-3), newest};
}

void CompareSpan::translate()
{
    m_fromLabel->setText(CompareSpanText::tr("From"));
    m_toLabel->setText(CompareSpanText::tr("To"));
    m_apply->setText(CompareSpanText::tr("Apply"));
    for (QLineEdit* const field : {m_from, m_to}) {
        if (const auto day = dayIn(*field))
            field->setText(formatDay(*day, m_session.language()));
    }
    check();
}

std::optional<DayRange> CompareSpan::typed() const
{
    const auto from = dayIn(*m_from);
    const auto to = dayIn(*m_to);
    if (!from || !to || *from >= *to)
        return std::nullopt;
    return DayRange{*from, *to};
}

void CompareSpan::check()
{
    const auto from = dayIn(*m_from);
    const auto to = dayIn(*m_to);
    const bool turned = from && to && *from >= *to;
    setInvalid(*m_from, !from);
    setInvalid(*m_to, !to || turned);
    // A space keeps the line's height, so that the popover does not jump.
    m_problem->setText(!from || !to ? CompareSpanText::tr("That is not a date.") : turned ? CompareSpanText::tr("The end is not after the start.")
                                                                         : QStringLiteral(" "));
    m_apply->setEnabled(typed().has_value());
}

void CompareSpan::apply()
{
    const auto span = typed();
    if (!span)
        return;
    Q_EMIT spanChosen(*span);
    close();
}

} // namespace chinatech

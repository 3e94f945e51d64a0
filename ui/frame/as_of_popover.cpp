// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/as_of_popover.h"

#include "core/format/dates.h"
#include "ui/frame/day_calendar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr int kWidth = 264;

void setInvalid(QWidget& widget, bool invalid)
{
    widget.setProperty("invalid", invalid);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

AsOfPopover::AsOfPopover(Session& session, QWidget* parent)
    : PopoverFrame{parent}
    , m_session{session}
    , m_title{new QLabel{this}}
    , m_note{new QLabel{this}}
    , m_field{new QLineEdit{this}}
    , m_calendar{new DayCalendar{this}}
    , m_newest{new QPushButton{this}}
{
    setFixedWidth(kWidth);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    m_title->setProperty("section", true);
    m_note->setProperty("caption", true);
    m_note->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_field);
    column->addWidget(m_calendar);
    column->addWidget(m_newest);
    m_field->setMaxLength(10);
    m_field->setPlaceholderText(QStringLiteral("YYYY-MM-DD"));
    connect(m_field, &QLineEdit::returnPressed, this, &AsOfPopover::takeTyped);
    connect(m_field, &QLineEdit::textEdited, this, [this] { setInvalid(*m_field, false); });
    connect(m_calendar, &DayCalendar::dayChosen, this, [this](Day day) { choose(day); });
    connect(m_newest, &QPushButton::clicked, this, [this] { choose(std::nullopt); });
    connect(&session, &Session::languageChanged, this, &AsOfPopover::translate);
    translate();
}

void AsOfPopover::open(const QWidget& anchor)
{
    translate();
    const AsOf asOf = m_session.selection().asOfIn(m_session.market());
    const Instrument* const listing = m_session.market().find(m_session.company());
    m_calendar->setSessions(listing ? m_session.market().calendarOf(*listing) : TradingCalendar());
    m_calendar->setLanguage(m_session.language());
    m_calendar->setChoosable(choosable());
    m_calendar->setDay(asOf.day);
    m_field->setText(asOf.day.toIso());
    setInvalid(*m_field, false);
    popupBelow(anchor, true);
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

DayRange AsOfPopover::choosable() const
{
    const Market& market = m_session.market();
    const Day newest = market.newestSession.value_or(Day{});
    DayRange range{newest, newest};
    for (const MarketRecord& record : market.records) {
        if (record.firstBar)
            range.from = std::min(range.from, *record.firstBar);
    }
    return range;
}

void AsOfPopover::translate()
{
    m_title->setText(tr("As-of day"));
    m_note->setText(tr("Every screen shows what was known at the close of this day."));
    m_field->setAccessibleName(m_title->text());
    const std::optional<Day> newest = m_session.market().newestSession;
    m_newest->setText(newest ? tr("Newest: %1").arg(formatDay(*newest, m_session.language())) : tr("Newest session"));
    m_calendar->setLanguage(m_session.language());
}

void AsOfPopover::takeTyped()
{
    const std::optional<Day> day = Day::fromIso(m_field->text().trimmed());
    if (day && choosable().contains(*day)) {
        choose(day);
        return;
    }
    setInvalid(*m_field, true);
    const DayRange range = choosable();
    m_note->setText(day ? tr("The store knows %1 to %2.")
                              .arg(formatDay(range.from, m_session.language()), formatDay(range.to, m_session.language()))
                        : tr("That is not a date. Write it as 2025-03-07."));
}

void AsOfPopover::choose(std::optional<Day> day)
{
    CompareSelection selection = m_session.selection();
    selection.asOf = day;
    hide();
    m_session.setSelection(selection);
}

} // namespace chinatech

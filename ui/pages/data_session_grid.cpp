// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_session_grid.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/tables/table_view.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr int kWeekdays = 50;
constexpr int kHead = 34;

/// The words of this file; lupdate finds their context here.
struct SessionGridText {
    Q_DECLARE_TR_FUNCTIONS(SessionGridText)
};

/// The mark of the legend that is painted like a cell.
QString mark(SessionHeld held, const Tokens& t)
{
    const auto glyph = [](const char16_t* sign, const QColor& colour) {
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), QString::fromUtf16(sign));
    };
    switch (held) {
    case SessionHeld::Bar: return glyph(u"\u25A0", t.ok);
    case SessionHeld::CloseOnly: return glyph(u"\u25A0", mixed(t.ok, t.surface, 0.4));
    case SessionHeld::Sample: return glyph(u"\u25A0", t.strong);
    case SessionHeld::Replaced: return glyph(u"\u25A0", t.warn);
    case SessionHeld::Quarantined: return glyph(u"\u25A1", t.warn);
    case SessionHeld::Untraded: return glyph(u"\u25A0", t.border);
    case SessionHeld::Missing: return glyph(u"\u25A1", t.error);
    case SessionHeld::NotInSample: return glyph(u"\u25A1", t.border);
    case SessionHeld::Closed: break;
    }
    return glyph(u"\u00B7", t.text2);
}

/// The whole picture in one sentence, for those who cannot see it.
QString summary(const SessionGrid& grid)
{
    const auto counted = [&](SessionHeld held) {
        return sessionHeldText(held) + u' ' + formatCount(grid.count(held));
    };
    QStringList parts;
    for (const SessionHeld held : kSessionHeld) {
        if (held != SessionHeld::Closed && grid.count(held) > 0)
            parts.append(counted(held));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString sessionHeldText(SessionHeld held)
{
    switch (held) {
    case SessionHeld::Bar: return SessionGridText::tr("bar");
    case SessionHeld::CloseOnly: return SessionGridText::tr("close only");
    case SessionHeld::Sample: return SessionGridText::tr("sample");
    case SessionHeld::Replaced: return SessionGridText::tr("replaced");
    case SessionHeld::Quarantined: return SessionGridText::tr("in quarantine");
    case SessionHeld::Untraded: return SessionGridText::tr("not traded");
    case SessionHeld::Missing: return SessionGridText::tr("missing");
    case SessionHeld::NotInSample: return SessionGridText::tr("not in the sample");
    case SessionHeld::Closed: return SessionGridText::tr("closed");
    }
    return {};
}

DataSessionGrid::DataSessionGrid(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_title{new QLabel}
    , m_note{new QLabel}
    , m_cells{new SessionCells{session}}
    , m_legend{new QLabel}
{
    setObjectName(QStringLiteral("sessionGrid"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(kTableMargin, 6, kTableMargin, 0);
    head->setSpacing(8);
    m_title->setProperty("section", true);
    m_title->setMinimumHeight(kHead - 6);
    m_note->setProperty("caption", true);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    column->addLayout(head);
    QScrollArea* const scroll = scrolledWhereNeeded(m_cells, this);
    column->addWidget(scroll, 1);
    m_legend->setProperty("caption", true);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(kTableMargin, 4, kTableMargin, 6);
    column->addWidget(m_legend);
    connect(&session, &Session::appearanceChanged, this, &DataSessionGrid::say);
}

void DataSessionGrid::fill(const FeedReport& report)
{
    m_cells->setGrid(sessionGrid(report, m_session.market(), kWeekdays));
    say();
}

void DataSessionGrid::say()
{
    const SessionGrid& grid = m_cells->grid();
    const Language language = m_session.language();
    m_title->setText(SessionGridText::tr("Sessions"));
    m_note->setText(grid.days.empty() ? QString()
                                      : SessionGridText::tr("%1 to %2").arg(formatDay(grid.days.front(), language),
                                                                            formatDay(grid.days.back(), language)));
    m_cells->setAccessibleName(SessionGridText::tr("Which sessions are stored"));
    m_cells->setAccessibleDescription(summary(grid) + QStringLiteral(". ")
                                      + SessionGridText::tr("The tables of freshness and quarantine say the same."));
    QStringList meanings;
    for (const SessionHeld held : kSessionHeld) {
        if (grid.count(held) > 0)
            meanings.append(QStringLiteral("<span style=\"white-space:nowrap\">%1&nbsp;%2</span>")
                                .arg(mark(held, m_session.tokens()), sessionHeldText(held).toHtmlEscaped()));
    }
    m_legend->setText(meanings.join(QStringLiteral("&nbsp;&nbsp; ")));
    m_cells->update();
}

} // namespace chinatech

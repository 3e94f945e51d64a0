// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a company without a price: what it published, what is known of it, and what listed shares did then.
#include "ui/documents/private_sheet.h"

#include "core/analysis/event_study.h"
#include "core/exchange/china_ai_reader.h"
#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/documents/sheet_events.h"
#include "ui/documents/sheet_parts.h"
#include "ui/text/china_ai_text.h"
#include "ui/text/event_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

constexpr double kHeading = 33;         ///< of a section, its rule and title
constexpr double kBetween = 18;
constexpr double kBox = 74;
constexpr double kLine = 16;
constexpr double kDates = 96;           ///< width of the column of days
constexpr double kWindow = 66;          ///< of a column of returns

QString words(const char* text) { return QCoreApplication::translate("CompanySheet", text); }

/// The index and the shares that a publication of a private rival could move.
constexpr std::array kWatched{"HSTECH", "9988.HK", "0700.HK", "9888.HK", "1810.HK", "0981.HK", "NVDA"};

/// A figure below the name.
struct Known {
    QString label;
    QString value;
    QString below;
};

std::vector<Known> knownOf(const CompanySheet& sheet, Language language)
{
    std::vector<Known> known;
    const auto& models = sheet.facts.models;
    if (!models.empty())
        known.push_back({words(QT_TRANSLATE_NOOP("CompanySheet", "Newest AI model")), models.front().name, formatDay(models.front().date, language)});
    const PatentTable& patents = bundledChinaAi().patents;
    const auto owner = std::ranges::find(patents.owners, sheet.facts.instrument.symbol, &PatentOwner::symbol);
    if (owner != patents.owners.end() && patents.published <= sheet.facts.asOf.day)
        known.push_back({words(QT_TRANSLATE_NOOP("CompanySheet", "AI patent families")), formatCount(owner->families),
                         words(QT_TRANSLATE_NOOP("CompanySheet", "%1–%2 · rank %3 · %4"))
                             .arg(patents.fromYear)
                             .arg(patents.toYear)
                             .arg(owner - patents.owners.begin() + 1)
                             .arg(wordsOf(patents.source, language))});
    known.push_back({words(QT_TRANSLATE_NOOP("CompanySheet", "Events, last 12 months")), formatCount(static_cast<double>(sheet.facts.events.size())),
                     sheet.facts.events.empty() ? QString() : formatDay(sheet.facts.events.front().event.date, language)});
    return known;
}

/// Writes the parts one below the other.
class Page
{
public:
    Page(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area) : m_pen{pen}, m_sheet{sheet}, m_area{area}, m_y{area.top()} {}

    void paint()
    {
        paintKnown();
        paintModels();
        if (const auto event = newest())
            paintStudy(*event);
        paintEvents();
    }

private:
    void head(const QString& title, const QString& what)
    {
        m_pen.section(m_area.left(), m_area.right(), m_y, title, what);
        m_y += kHeading;
    }

    void paintKnown()
    {
        const std::vector<Known> known = knownOf(m_sheet, m_pen.language());
        const double width = m_area.width() / static_cast<double>(known.size());
        m_pen.rule(m_area.left(), m_area.right(), m_y + 0.5, 1, m_pen.tokens().border);
        m_pen.rule(m_area.left(), m_area.right(), m_y + kBox - 0.5, 1, m_pen.tokens().border);
        for (std::size_t i = 0; i < known.size(); ++i) {
            const double left = m_area.left() + width * static_cast<double>(i);
            if (i > 0)
                m_pen.painter().fillRect(QRectF{left - 15, m_y + 9, 1, 54}, m_pen.tokens().border);
            m_pen.write(left, m_y + 15, known[i].label, m_pen.quiet());
            m_pen.writeFitted(left, m_y + 37, known[i].value, m_pen.bold(23), width - 24);
            m_pen.writeFitted(left, m_y + 58, known[i].below, m_pen.quiet(), width - 24);
        }
        m_y += kBox + kBetween;
    }

    void paintModels()
    {
        head(words(QT_TRANSLATE_NOOP("CompanySheet", "AI models")), words(QT_TRANSLATE_NOOP("CompanySheet", "what it is said to be, and by whom")));
        if (m_sheet.facts.models.empty())
            paintNone(words(QT_TRANSLATE_NOOP("CompanySheet", "No model is known.")));
        for (const AiModel& model : m_sheet.facts.models) {
            m_pen.write(m_area.left(), m_y, formatDay(model.date, m_pen.language()), m_pen.plain());
            m_pen.write(m_area.left() + kDates, m_y, model.name, m_pen.bold(12));
            m_pen.write(m_area.right(), m_y, wordsOf(model.source, m_pen.language()), m_pen.quiet(), Anchor::Right);
            m_y += kLine;
            for (const QString& line : wrapped(wordsOf(model.title, m_pen.language()), chartFont(11), m_area.width() - kDates)) {
                m_pen.write(m_area.left() + kDates, m_y, line, m_pen.plain());
                m_y += kLine;
            }
            m_pen.rule(m_area.left(), m_area.right(), m_y - 5, 0.7, m_pen.tokens().grid);
            m_y += 6;
        }
        m_y += kBetween;
    }

    void paintNone(const QString& text)
    {
        m_pen.write(m_area.left(), m_y + 2, text, {11, false, m_pen.tokens().faint});
        m_y += kLine + 6;
    }

    /// The last of its own doings.
    [[nodiscard]] std::optional<Event> newest() const
    {
        const auto own = std::ranges::find_if(m_sheet.facts.events, [this](const EventFacts& facts) {
            return facts.event.symbols.contains(m_sheet.facts.instrument.symbol);
        });
        return own == m_sheet.facts.events.end() ? std::nullopt : std::optional{own->event};
    }

    void paintStudy(const Event& event)
    {
        const Language language = m_pen.language();
        head(words(QT_TRANSLATE_NOOP("CompanySheet", "What listed shares did")),
             formatDay(event.date, language) + QStringLiteral(" · ") + eventTitle(event, language));
        m_pen.write(m_area.left(), m_y, words(QT_TRANSLATE_NOOP("CompanySheet", "Sessions from the event, cumulative returns")), m_pen.quiet());
        for (std::size_t i = 0; i < kStudyWindows.size(); ++i)
            m_pen.write(right(i), m_y, windowText(kStudyWindows[i]), m_pen.quiet(), Anchor::Right);
        m_pen.rule(m_area.left(), m_area.right(), m_y + 9, 0.8, m_pen.tokens().strong);
        m_y += kLine + 3;
        for (const char* const symbol : kWatched) {
            const Instrument* const instrument = m_sheet.market->find(QString::fromLatin1(symbol));
            if (!instrument)
                continue;
            const EventStudy study = studyEvent(*m_sheet.market, event, *instrument, nullptr, m_sheet.facts.asOf);
            const double name = m_pen.write(m_area.left(), m_y, shortName(*instrument, language), m_pen.plain());
            m_pen.write(m_area.left() + name + 6, m_y, instrument->symbol, m_pen.quiet());
            for (std::size_t i = 0; i < study.windows.size(); ++i)
                m_pen.writeSigned(right(i), m_y, formatReturn(study.windows[i].raw), study.windows[i].raw, m_pen.plain());
            m_pen.rule(m_area.left(), m_area.right(), m_y + 9, 0.7, m_pen.tokens().grid);
            m_y += kLine + 2;
        }
        m_y += kBetween;
    }

    /// Right edge of a window's column.
    [[nodiscard]] double right(std::size_t window) const
    {
        return m_area.right() - kWindow * static_cast<double>(kStudyWindows.size() - 1 - window);
    }

    void paintEvents()
    {
        const QRectF area{m_area.left(), m_y, m_area.width(), m_area.bottom() - m_y};
        paintSheetEvents(m_pen, m_sheet, placeEvents(m_sheet.facts, m_pen.language(), area.size()), area);
    }

    const SheetPen& m_pen;
    const CompanySheet& m_sheet;
    QRectF m_area;
    double m_y;
};

} // namespace

void paintPrivateSheet(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    Page{pen, sheet, area}.paint();
}

} // namespace chinatech

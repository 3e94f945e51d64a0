// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/china_ai_page.h"

#include "core/exchange/china_ai_reader.h"
#include "core/models/china_ai_rows.h"
#include "ui/charts/figure_file.h"
#include "ui/dialogs/event_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/documents/screen_reports.h"
#include "ui/pages/china_ai_canvas.h"
#include "ui/pages/china_ai_tool_bar.h"
#include "ui/pages/china_ai_twin.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr int kMargin = 16;

} // namespace

ChinaAiPage::ChinaAiPage(Session& session, QWidget* parent)
    : Page{session, parent}
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    arrange();
    connectAll();
}

void ChinaAiPage::arrange()
{
    m_tools = new ChinaAiToolBar{session(), this};
    auto* const line = new QWidget{this};
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto* const inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    auto* const padded = new QVBoxLayout{inside};
    padded->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_canvas = new ChinaAiCanvas{inside};
    padded->addWidget(m_canvas);
    padded->addStretch(1);
    m_scroll = new QScrollArea{this};
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(inside);
    auto* const all = new QVBoxLayout{this};
    all->setSizeConstraint(QLayout::SetNoConstraint);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_tools);
    all->addWidget(line);
    all->addWidget(m_scroll, 1);
}

void ChinaAiPage::connectAll()
{
    connect(&session(), &Session::marketChanged, this, &ChinaAiPage::onChanged);
    connect(&session(), &Session::selectionChanged, this, [this] {
        if (session().selection().asOfIn(session().market()) != m_sheet.facts.asOf)
            onChanged();
    });
    connect(&session(), &Session::languageChanged, this, [this] {
        m_tools->retranslate();
        onChanged();
    });
    connect(&session(), &Session::appearanceChanged, this, &ChinaAiPage::onChanged);
    connect(&session(), &Session::chinaAiChanged, this, &ChinaAiPage::onChanged);
    connect(m_tools, &ChinaAiToolBar::exportRequested, this, &ChinaAiPage::exportAs);
    connect(m_tools, &ChinaAiToolBar::eventsRequested, this, &ChinaAiPage::editEvents);
    connect(m_canvas, &ChinaAiCanvas::eventChosen, this, &ChinaAiPage::chooseEvent);
    connect(m_canvas, &ChinaAiCanvas::companyOpened, &session(), &Session::openCompany);
    connect(m_canvas, &ChinaAiCanvas::companyChosen, this, [this](const QString& symbol) {
        ChinaAiChoice choice = session().chinaAi();
        choice.company = symbol;
        session().setChinaAi(choice);
    });
    connect(m_canvas, &ChinaAiCanvas::windowChosen, this, [this](int window) {
        ChinaAiChoice choice = session().chinaAi();
        choice.sortWindow = window;
        session().setChinaAi(choice);
    });
}

/// Another screen's reader does not wait for this one.
void ChinaAiPage::onChanged()
{
    if (isVisible()) {
        recompute();
        return;
    }
    m_isStale = true;
    // What was shown looks into a market that may be gone.
    m_sheet.market.reset();
    m_canvas->setSheet({});
}

void ChinaAiPage::showEvent(QShowEvent* event)
{
    if (m_isStale)
        recompute();
    Page::showEvent(event);
}

void ChinaAiPage::recompute()
{
    m_isStale = false;
    const Market& market = session().market();
    const ChinaAiPart before = m_sheet.facts.choice.part;
    // The page lives no longer than its session, and is told before the market goes.
    m_sheet.market = std::shared_ptr<const Market>{std::shared_ptr<const Market>{}, &market};
    m_sheet.facts = chinaAiFacts(market, bundledChinaAi(), session().chinaAi(), session().selection().asOfIn(market));
    m_sheet.style = {session().tokens(), session().language()};
    m_tools->setFacts(m_sheet.facts);
    m_canvas->setSheet(m_sheet);
    if (m_sheet.facts.choice.part != before)
        m_scroll->ensureVisible(0, 0);
}

void ChinaAiPage::chooseEvent(const QString& key, bool together)
{
    ChinaAiChoice choice = session().chinaAi();
    QStringList chosen;
    for (const EventRow& row : m_sheet.facts.study.events) {
        if (row.isChosen && together)
            chosen.append(row.key);
    }
    if (!chosen.removeOne(key))
        chosen.append(key);
    choice.events = chosen;
    session().setChinaAi(choice);
}

void ChinaAiPage::editEvents()
{
    EventDialog::run(session(), window());
}

ChinaAiSheet ChinaAiPage::paperSheet() const
{
    ChinaAiSheet sheet = m_sheet;
    sheet.market = std::make_shared<const Market>(session().market());
    sheet.style = paperStyle(session().convention(), session().language());
    return sheet;
}

ExportSubject ChinaAiPage::subject() const
{
    const ChinaAiSheet sheet = paperSheet();
    ExportSubject subject;
    subject.suggestedName = QStringLiteral("china-ai-%1").arg(sheet.facts.asOf.day.toIso());
    subject.info = {chinaAiTitle(sheet), {}, sheet.style.language, sheet.facts.asOf.day, {}};
    subject.picture = [sheet] { return chinaAiPicture(sheet); };
    subject.contents.push_back({{}, [sheet](QSize page) { return reportDocument(chinaAiReport(sheet), page); }});
    subject.tables = [facts = sheet.facts] { return std::vector{chinaAiTable(facts)}; };
    subject.json = [facts = sheet.facts] { return chinaAiJson(facts); };
    return subject;
}

void ChinaAiPage::exportAs() { ExportDialog::run(this, subject()); }

void ChinaAiPage::copyFigure()
{
    putOnClipboard(chinaAiPicture(paperSheet()));
}

void ChinaAiPage::printFigure() { ExportDialog::run(this, subject(), ExportDialog::Purpose::Print); }

/// The ranges are those of the gap in returns: its base day.
std::vector<NamedTwin> ChinaAiPage::twins() const
{
    const QString title = chinaAiTitle(m_sheet);
    return {{title, chinaAiTwin(title, m_sheet.facts, session().language())}};
}

void ChinaAiPage::chooseRange(int index)
{
    if (index < 0 || index >= static_cast<int>(kNamedRanges.size()))
        return;
    const Range range{kNamedRanges[static_cast<std::size_t>(index)], {}};
    if (range.kind == RangeKind::Max)
        return;
    ChinaAiChoice choice = session().chinaAi();
    choice.since.reset();
    if (range.kind != RangeKind::Ytd)
        choice.since = range.target(m_sheet.facts.asOf.day);
    session().setChinaAi(choice);
}

QSize ChinaAiPage::minimumSizeHint() const { return {900, 520}; }

} // namespace chinatech

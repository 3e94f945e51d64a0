// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_drawings.h"

#include "ui/charts/drawing_editor.h"
#include "ui/charts/price_chart.h"
#include "ui/widgets/tool_button.h"

#include <QCoreApplication>
#include <QMenu>
#include <QShortcut>
#include <QUndoCommand>
#include <QUndoStack>
#include <QUuid>

#include <algorithm>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct CompanyDrawingsText {
    Q_DECLARE_TR_FUNCTIONS(CompanyDrawingsText)
};

constexpr int kNudge = 1;       ///< id of commands that become one

/// What was, and what is; either may be nothing. Drawings know their keys, so that one comes back as the same.
class DrawingCommand : public QUndoCommand {
public:
    DrawingCommand(Session& session, std::vector<DrawingChange> forward, std::vector<DrawingChange> back, bool isNudge)
        : m_session{session}, m_forward{std::move(forward)}, m_back{std::move(back)}, m_isNudge{isNudge}
    {
    }

    void redo() override { m_session.changeDrawings(m_forward); }
    void undo() override { m_session.changeDrawings(m_back); }
    [[nodiscard]] int id() const override { return m_isNudge ? kNudge : -1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const DrawingCommand&>(*other);
        if (next.m_forward.front().drawing.key != m_forward.front().drawing.key)
            return false;
        m_forward = next.m_forward;
        return true;
    }

private:
    Session& m_session;
    std::vector<DrawingChange> m_forward;
    std::vector<DrawingChange> m_back;
    bool m_isNudge;
};

} // namespace

CompanyDrawings::CompanyDrawings(Session& session, PriceChart& chart, QObject* parent)
    : QObject{parent}, m_session{session}, m_chart{chart}
{
    connect(&chart.drawings(), &DrawingEditor::drawn, this, &CompanyDrawings::add);
    connect(&chart.drawings(), &DrawingEditor::changed, this, &CompanyDrawings::keep);
    connect(&chart.drawings(), &DrawingEditor::removed, this, &CompanyDrawings::remove);
    connect(&chart.drawings(), &DrawingEditor::toolChanged, this, [this] {
        // Who draws wants to see it.
        if (m_chart.drawings().tool())
            setShown(true);
    });
    connect(&session, &Session::drawingsChanged, this, &CompanyDrawings::refresh);
}

CompanyDrawings::~CompanyDrawings() = default;

void CompanyDrawings::addTo(PriceContent& content, const CompanyFacts& facts, const CompanyView& view)
{
    m_market = m_session.snapshot();
    m_symbol = facts.instrument.symbol;
    m_currency = facts.instrument.isIndex() ? std::nullopt : view.currency ? view.currency : facts.instrument.currency;
    m_axis.emplace(*m_market, facts.instrument, content.axis, facts.asOf.day, view.calendarTime);
    auto& stack = m_stacks[m_symbol];
    if (!stack) {
        stack = std::make_unique<QUndoStack>();
        m_undo.addStack(stack.get());
    }
    m_undo.setActiveStack(stack.get());
    content.drawings = content.axis.empty() ? std::vector<ChartDrawing>{} : shownDrawings();
}

std::vector<Drawing> CompanyDrawings::ofThisChart() const
{
    std::vector<Drawing> own;
    std::ranges::copy_if(m_session.drawings(), std::back_inserter(own), [this](const Drawing& drawing) {
        return drawing.symbol == m_symbol && drawing.currency == m_currency;
    });
    return own;
}

std::vector<ChartDrawing> CompanyDrawings::shownDrawings() const
{
    std::vector<ChartDrawing> shown;
    if (!m_session.companyChoice().showDrawings || !m_axis)
        return shown;
    for (const Drawing& drawing : ofThisChart())
        shown.push_back(m_axis->shown(drawing));
    return shown;
}

void CompanyDrawings::refresh()
{
    if (m_axis)
        m_chart.setDrawings(shownDrawings());
}

void CompanyDrawings::setShown(bool shown)
{
    CompanyChoice choice = m_session.companyChoice();
    choice.showDrawings = shown;
    m_session.setCompanyChoice(choice);
}

void CompanyDrawings::add(const ChartDrawing& shown)
{
    if (!m_axis)
        return;
    Drawing drawing;
    drawing.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    drawing.symbol = m_symbol;
    drawing.currency = m_currency;
    drawing = m_axis->kept(shown, drawing);
    m_undo.activeStack()->push(new DrawingCommand{m_session, {{drawing}}, {{drawing, true}}, false});
    m_chart.drawings().choose(drawing.key);
}

void CompanyDrawings::keep(const ChartDrawing& shown, bool isNudge)
{
    const auto known = std::ranges::find(m_session.drawings(), shown.key, &Drawing::key);
    if (!m_axis || known == m_session.drawings().end())
        return;
    const Drawing before = *known;
    const Drawing after = m_axis->kept(shown, before);
    if (after != before)
        m_undo.activeStack()->push(new DrawingCommand{m_session, {{after}}, {{before}}, isNudge});
}

void CompanyDrawings::remove(const QString& key)
{
    const auto known = std::ranges::find(m_session.drawings(), key, &Drawing::key);
    if (known == m_session.drawings().end())
        return;
    const Drawing drawing = *known;
    m_undo.activeStack()->push(new DrawingCommand{m_session, {{drawing, true}}, {{drawing}}, false});
}

void CompanyDrawings::removeAll()
{
    std::vector<DrawingChange> away;
    std::vector<DrawingChange> back;
    for (const Drawing& drawing : ofThisChart()) {
        away.push_back({drawing, true});
        back.push_back({drawing});
    }
    if (!away.empty())
        m_undo.activeStack()->push(new DrawingCommand{m_session, away, back, false});
}

void CompanyDrawings::takeTool(DrawingKind tool)
{
    if (m_chart.content().axis.empty())
        return;
    m_chart.setFocus(Qt::ShortcutFocusReason);
    m_chart.drawings().take(tool);
}

void CompanyDrawings::addShortcuts(QWidget& page)
{
    const auto onKeys = [&](QKeySequence::StandardKey keys, auto act) {
        auto* const shortcut = new QShortcut{keys, &page};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, &m_undo, act);
    };
    for (const auto& [key, tool] : {std::pair{Qt::Key_T, DrawingKind::Trend}, std::pair{Qt::Key_H, DrawingKind::Level},
                                    std::pair{Qt::Key_X, DrawingKind::Text}}) {
        auto* const shortcut = new QShortcut{QKeySequence{key}, &page};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, tool = tool] { takeTool(tool); });
    }
    onKeys(QKeySequence::Undo, &QUndoGroup::undo);
    onKeys(QKeySequence::Redo, &QUndoGroup::redo);
}

void CompanyDrawings::fill(QMenu& menu)
{
    DrawingEditor& editor = m_chart.drawings();
    const auto add = [&](const QString& text, const QString& key, bool isEnabled, auto act) {
        QAction* const action = menu.addAction(text + u'\t' + key);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(CompanyDrawingsText::tr("Trend line"), QStringLiteral("T"), true, [this] { takeTool(DrawingKind::Trend); });
    add(CompanyDrawingsText::tr("Horizontal line"), QStringLiteral("H"), true, [this] { takeTool(DrawingKind::Level); });
    add(CompanyDrawingsText::tr("Text"), QStringLiteral("X"), true, [this] { takeTool(DrawingKind::Text); });
    menu.addSeparator();
    add(CompanyDrawingsText::tr("Undo"), QKeySequence{QKeySequence::Undo}.toString(QKeySequence::NativeText),
        m_undo.canUndo(), [this] { m_undo.undo(); });
    add(CompanyDrawingsText::tr("Redo"), QKeySequence{QKeySequence::Redo}.toString(QKeySequence::NativeText),
        m_undo.canRedo(), [this] { m_undo.redo(); });
    menu.addSeparator();
    add(CompanyDrawingsText::tr("Delete the chosen drawing"), QKeySequence{Qt::Key_Delete}.toString(QKeySequence::NativeText),
        !editor.chosen().isEmpty(), [this] { m_chart.drawings().removeChosen(); });
    add(CompanyDrawingsText::tr("Delete all drawings of this chart"), {}, !ofThisChart().empty(), [this] { removeAll(); });
    menu.addSeparator();
    QAction* const shown = add(CompanyDrawingsText::tr("Show drawings"), {}, true, [this] { setShown(!m_session.companyChoice().showDrawings); });
    shown->setCheckable(true);
    shown->setChecked(m_session.companyChoice().showDrawings);
}

ToolButton* makeDrawingButton(QWidget* parent)
{
    auto* const button = new ToolButton{parent};
    button->setObjectName(QStringLiteral("drawing"));
    button->setIconName(QStringLiteral("draw"));
    button->setChevron(true);
    return button;
}

} // namespace chinatech

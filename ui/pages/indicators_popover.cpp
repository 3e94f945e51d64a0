// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators_popover.h"

#include "ui/pages/indicator_row.h"
#include "ui/text/indicator_text.h"
#include "ui/text/menu_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tool_button.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kWidth = 392;
constexpr std::size_t kMost = 12;       ///< more than that nobody reads
constexpr int kLongestName = 40;

QString titlesOf(const IndicatorSet& set)
{
    QStringList titles;
    for (const IndicatorChoice& choice : set)
        titles.append(indicatorTitle(choice));
    return titles.join(QStringLiteral(" · "));
}

} // namespace

IndicatorsPopover::IndicatorsPopover(Session& session, QWidget* parent)
    : PopoverFrame{parent}
    , m_session{session}
    , m_title{new QLabel{this}}
    , m_empty{new QLabel{this}}
    , m_problem{new QLabel{this}}
    , m_add{new ToolButton{this}}
    , m_volume{new QCheckBox{this}}
    , m_sets{new ToolButton{this}}
    , m_name{new QLineEdit{this}}
    , m_save{new QPushButton{this}}
{
    setObjectName(QStringLiteral("indicatorsPopover"));
    arrange();
    connect(m_add, &QAbstractButton::clicked, this, &IndicatorsPopover::showAddMenu);
    connect(m_sets, &QAbstractButton::clicked, this, &IndicatorsPopover::showSetMenu);
    connect(m_save, &QPushButton::clicked, this, &IndicatorsPopover::saveSet);
    connect(m_name, &QLineEdit::returnPressed, this, &IndicatorsPopover::saveSet);
    connect(m_name, &QLineEdit::textChanged, this, &IndicatorsPopover::showState);
    connect(m_volume, &QCheckBox::toggled, this, [this](bool isOn) {
        IndicatorSets sets = m_session.indicators();
        sets.hasVolume = isOn;
        m_session.setIndicators(sets);
    });
}

void IndicatorsPopover::arrange()
{
    setFixedWidth(kWidth);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    m_title->setProperty("section", true);
    column->addWidget(m_title);
    m_empty->setProperty("caption", true);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    m_rowsBox = new QVBoxLayout;
    m_rowsBox->setSpacing(6);
    column->addLayout(m_rowsBox);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_add->setObjectName(QStringLiteral("addIndicator"));
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setChevron(true);
    m_volume->setObjectName(QStringLiteral("volume"));
    auto* const more = new QHBoxLayout;
    more->addWidget(m_add);
    more->addStretch(1);
    more->addWidget(m_volume);
    column->addLayout(more);
    m_sets->setObjectName(QStringLiteral("indicatorSets"));
    m_sets->setChevron(true);
    m_name->setObjectName(QStringLiteral("setName"));
    m_name->setMaxLength(kLongestName);
    m_save->setObjectName(QStringLiteral("saveSet"));
    auto* const sets = new QHBoxLayout;
    sets->addWidget(m_sets);
    sets->addWidget(m_name, 1);
    sets->addWidget(m_save);
    column->addLayout(sets);
}

void IndicatorsPopover::translate()
{
    m_title->setText(QCoreApplication::translate("IndicatorsPopover", "Indicators"));
    m_empty->setText(QCoreApplication::translate("IndicatorsPopover", "None yet. Averages and bands lie over the price, the others stand below it."));
    m_add->setText(QCoreApplication::translate("IndicatorsPopover", "Add"));
    m_volume->setText(QCoreApplication::translate("IndicatorsPopover", "Volume"));
    m_sets->setText(QCoreApplication::translate("IndicatorsPopover", "Sets"));
    m_sets->setAccessibleName(QCoreApplication::translate("IndicatorsPopover", "Sets of indicators"));
    m_name->setPlaceholderText(QCoreApplication::translate("IndicatorsPopover", "Name of this set"));
    m_name->setAccessibleName(QCoreApplication::translate("IndicatorsPopover", "Name of this set"));
}

void IndicatorsPopover::open(const QWidget& anchor)
{
    translate();
    m_volume->setChecked(m_session.indicators().hasVolume);
    m_name->clear();
    rebuild();
    popupBelow(anchor);
    if (m_rows.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.front()->focusFirst();
}

void IndicatorsPopover::showAddMenu()
{
    QMenu menu{this};
    bool isOverlay = true;
    for (const IndicatorEntry& entry : kIndicators) {
        if (entry.isOverlay != isOverlay) {
            // Those over the price, then those in panes of their own.
            menu.addSeparator();
            isOverlay = entry.isOverlay;
        }
        connect(menu.addAction(indicatorName(entry.kind)), &QAction::triggered, this,
                [this, kind = entry.kind] { add(kind); });
    }
    menu.exec(m_add->mapToGlobal(QPoint{0, m_add->height() + 4}));
}

void IndicatorsPopover::showSetMenu()
{
    QMenu menu{this};
    const IndicatorSets& sets = m_session.indicators();
    for (const NamedIndicatorSet& saved : sets.saved) {
        QAction* const action = menu.addAction(menuText(saved.name));
        action->setCheckable(true);
        action->setChecked(saved.set == sets.shown);
        connect(action, &QAction::triggered, this, [this, name = saved.name] { choose(name); });
    }
    if (!m_before.empty() && m_before != sets.shown) {
        menu.addSeparator();
        connect(menu.addAction(QCoreApplication::translate("IndicatorsPopover", "Back to %1").arg(titlesOf(m_before))), &QAction::triggered, this,
                [this, before = m_before] { show(before); });
    }
    if (!sets.saved.empty()) {
        QMenu* const removal = menu.addMenu(QCoreApplication::translate("IndicatorsPopover", "Delete"));
        for (const NamedIndicatorSet& saved : sets.saved) {
            connect(removal->addAction(menuText(saved.name)), &QAction::triggered, this,
                    [this, name = saved.name] {
                        IndicatorSets changed = m_session.indicators();
                        changed.remove(name);
                        m_session.setIndicators(changed);
                        showState();
                    });
        }
    }
    menu.exec(m_sets->mapToGlobal(QPoint{0, m_sets->height() + 4}));
}

void IndicatorsPopover::add(IndicatorKind kind)
{
    IndicatorSet set = m_session.indicators().shown;
    if (set.size() >= kMost)
        return;
    set.push_back(IndicatorChoice::standard(kind, freeColour()));
    show(set);
    m_rows.back()->focusFirst();
}

void IndicatorsPopover::choose(const QString& name)
{
    const IndicatorSets& sets = m_session.indicators();
    const NamedIndicatorSet* const chosen = sets.find(name);
    if (!chosen)
        return;
    if (std::ranges::find(sets.saved, sets.shown, &NamedIndicatorSet::set) == sets.saved.end())
        m_before = sets.shown;
    show(chosen->set);
}

void IndicatorsPopover::show(const IndicatorSet& set)
{
    IndicatorSets sets = m_session.indicators();
    sets.shown = set;
    m_session.setIndicators(sets);
    rebuild();
}

void IndicatorsPopover::rebuild()
{
    // Whatever sent the signal that led here may be one of the rows.
    for (IndicatorRow* const row : m_rows) {
        m_rowsBox->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const IndicatorSet& set = m_session.indicators().shown;
    for (std::size_t i = 0; i < set.size(); ++i) {
        auto* const row = new IndicatorRow{set[i], this};
        row->setPlace(i == 0, i + 1 == set.size());
        connect(row, &IndicatorRow::changed, this, &IndicatorsPopover::takeRows);
        connect(row, &IndicatorRow::moveWanted, this, [this, i](int by) { move(i, by); });
        connect(row, &IndicatorRow::removeWanted, this, [this, i] { remove(i); });
        m_rowsBox->addWidget(row);
        row->show();
        m_rows.push_back(row);
    }
    // Tab goes through the rows in their order, then to what stands below them.
    QWidget* before = m_title;
    for (IndicatorRow* const row : m_rows) {
        for (QWidget* const part : row->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            setTabOrder(before, part);
            before = part;
        }
    }
    for (QWidget* const part : std::initializer_list<QWidget*>{m_add, m_volume, m_sets, m_name, m_save}) {
        setTabOrder(before, part);
        before = part;
    }
    showState();
}

void IndicatorsPopover::takeRows()
{
    IndicatorSets sets = m_session.indicators();
    sets.shown.clear();
    for (const IndicatorRow* const row : m_rows)
        sets.shown.push_back(row->choice());
    m_session.setIndicators(sets);
    showState();
}

void IndicatorsPopover::move(std::size_t from, int by)
{
    IndicatorSet set = m_session.indicators().shown;
    const std::size_t to = from + static_cast<std::size_t>(by);
    if (to >= set.size())
        return;
    std::swap(set[from], set[to]);
    show(set);
    m_rows[to]->focusButton(by);
}

void IndicatorsPopover::remove(std::size_t at)
{
    IndicatorSet set = m_session.indicators().shown;
    set.erase(set.begin() + static_cast<std::ptrdiff_t>(at));
    show(set);
    if (m_rows.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(at, m_rows.size() - 1)]->focusFirst();
}

void IndicatorsPopover::saveSet()
{
    if (!m_save->isEnabled())
        return;
    IndicatorSets sets = m_session.indicators();
    sets.save(m_name->text());
    m_session.setIndicators(sets);
    m_name->clear();
}

/// What can be done, and what stands in the way.
void IndicatorsPopover::showState()
{
    const IndicatorSets& sets = m_session.indicators();
    m_empty->setVisible(m_rows.empty());
    QString problem;
    for (const IndicatorRow* const row : m_rows) {
        if (problem.isEmpty())
            problem = row->problem();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, currentTokens().error);
    m_problem->setPalette(palette);
    m_add->setEnabled(sets.shown.size() < kMost);
    m_add->setToolTip(m_add->isEnabled() ? QString() : QCoreApplication::translate("IndicatorsPopover", "At most 12 indicators at a time"));
    const auto chosen = std::ranges::find(sets.saved, sets.shown, &NamedIndicatorSet::set);
    m_sets->setValue(chosen == sets.saved.end() ? QString() : fontMetrics().elidedText(chosen->name, Qt::ElideRight, 110));
    m_sets->setEnabled(!sets.saved.empty() || !m_before.empty());
    const QString name = m_name->text().simplified();
    m_save->setText(sets.find(name) ? QCoreApplication::translate("IndicatorsPopover", "Replace") : QCoreApplication::translate("IndicatorsPopover", "Save"));
    m_save->setEnabled(!name.isEmpty() && !sets.shown.empty());
    adjustSize();
}

int IndicatorsPopover::freeColour() const
{
    for (int colour = 0; colour < kIndicatorColours; ++colour) {
        const auto& shown = m_session.indicators().shown;
        // The first is the price's own as often as not.
        const int tried = (colour + 1) % kIndicatorColours;
        if (std::ranges::find(shown, tried, &IndicatorChoice::colour) == shown.end())
            return tried;
    }
    return 1;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_picker.h"

#include "core/format/names.h"
#include "core/models/instrument_search.h"
#include "ui/text/group_text.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct ComparePickerText {
    Q_DECLARE_TR_FUNCTIONS(ComparePickerText)
};

constexpr int kWidth = 300;
constexpr int kListHeight = 420;
constexpr int kRow = 26;
constexpr int kGroupRow = 23;
constexpr int kSymbol = Qt::UserRole;

} // namespace

ComparePicker::ComparePicker(Session& session, QWidget* parent)
    : PopoverFrame{parent}
    , m_session{session}
    , m_filter{new QLineEdit}
    , m_list{new QListWidget}
    , m_standard{new QPushButton}
    , m_none{new QPushButton}
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_standard);
    buttons->addWidget(m_none);
    buttons->addStretch();
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addLayout(buttons);
    m_list->setFixedSize(kWidth, kListHeight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setObjectName(QStringLiteral("picker"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);

    connect(m_filter, &QLineEdit::textChanged, this, &ComparePicker::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &ComparePicker::toggleFirstFound);
    connect(m_list, &QListWidget::itemClicked, this, &ComparePicker::toggle);
    connect(m_list, &QListWidget::itemActivated, this, &ComparePicker::toggle);
    connect(m_standard, &QPushButton::clicked, this, [this] {
        CompareSelection selection = m_session.selection();
        selection.symbols = CompareSelection::standard().symbols;
        selection.hidden.clear();
        m_session.setSelection(selection);
    });
    connect(m_none, &QPushButton::clicked, this, [this] {
        CompareSelection selection = m_session.selection();
        selection.symbols.clear();
        selection.hidden.clear();
        selection.selected.clear();
        m_session.setSelection(selection);
    });
    connect(&m_session, &Session::selectionChanged, this, &ComparePicker::showTicks);
    connect(&m_session, &Session::languageChanged, this, &ComparePicker::translate);
    connect(&m_session, &Session::marketChanged, this, &ComparePicker::fill);
    translate();
}

void ComparePicker::open(const QWidget& anchor)
{
    m_filter->clear();
    popupBelow(anchor);
    m_filter->setFocus(Qt::PopupFocusReason);
}

void ComparePicker::translate()
{
    m_filter->setPlaceholderText(ComparePickerText::tr("Name or code: Tencent · 0700 · 腾讯"));
    m_standard->setText(ComparePickerText::tr("China tech 8"));
    m_none->setText(ComparePickerText::tr("Remove all"));
    fill();
}

void ComparePicker::fill()
{
    const QScopedValueRollback filling{m_filling, true};
    m_list->clear();
    const QString typed = m_filter->text().trimmed();
    const Market& market = m_session.market();
    if (!typed.isEmpty()) {
        addGroup({}, searchInstruments(market, typed, market.instruments.size()));
    } else {
        // Groups in the order in which the universe first names them.
        QStringList groups;
        QHash<QString, std::vector<const Instrument*>> members;
        for (const Instrument& instrument : market.instruments) {
            if (!instrument.isPriced())
                continue;
            if (!groups.contains(instrument.group))
                groups.append(instrument.group);
            members[instrument.group].push_back(&instrument);
        }
        for (const QString& group : groups)
            addGroup(groupTitle(group), members[group]);
    }
    if (m_list->count() == 0)
        addGroup(ComparePickerText::tr("No company of that name or code"), {});
    showTicks();
}

void ComparePicker::filter() { fill(); }

void ComparePicker::addGroup(const QString& title, const std::vector<const Instrument*>& members)
{
    if (!title.isEmpty()) {
        auto* const head = new QListWidgetItem{title, m_list};
        head->setFlags(Qt::NoItemFlags);
        head->setFont(typeface(11));
        head->setSizeHint({0, kGroupRow});
    }
    for (const Instrument* const instrument : members) {
        const QString name = fullName(*instrument, m_session.language());
        auto* const item = new QListWidgetItem{name + QStringLiteral("  ") + instrument->symbol, m_list};
        item->setData(kSymbol, instrument->symbol);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setSizeHint({0, kRow});
        item->setCheckState(Qt::Unchecked);
    }
}

void ComparePicker::showTicks()
{
    const QStringList& chosen = m_session.selection().symbols;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* const item = m_list->item(row);
        const QString symbol = item->data(kSymbol).toString();
        if (!symbol.isEmpty())
            item->setCheckState(chosen.contains(symbol) ? Qt::Checked : Qt::Unchecked);
    }
    m_none->setEnabled(!chosen.isEmpty());
}

void ComparePicker::toggle(QListWidgetItem* item)
{
    const QString symbol = item->data(kSymbol).toString();
    if (symbol.isEmpty() || m_filling)
        return;
    CompareSelection selection = m_session.selection();
    if (selection.symbols.removeAll(symbol) == 0) {
        selection.symbols.append(symbol);
        selection.selected = symbol;
    } else {
        selection.hidden.remove(symbol);
        if (selection.selected == symbol)
            selection.selected = selection.symbols.value(0);
    }
    m_session.setSelection(selection);
}

void ComparePicker::toggleFirstFound()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->data(kSymbol).toString().isEmpty()) {
            toggle(m_list->item(row));
            m_filter->selectAll();
            return;
        }
    }
}

bool ComparePicker::eventFilter(QObject* watched, QEvent* event)
{
    // Down from the field goes into the list.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(m_filter->text().isEmpty() ? 1 : 0);
        return true;
    }
    return PopoverFrame::eventFilter(watched, event);
}

} // namespace chinatech

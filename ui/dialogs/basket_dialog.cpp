// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/basket_dialog.h"

#include "core/format/names.h"
#include "core/models/board_figures.h"
#include "core/models/instrument_search.h"
#include "ui/dialogs/background.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/text/error_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chinatech {

namespace {

/// The members that weights by market cap cannot be told of.
QStringList withoutMarketCap(const Market& market, const Basket& basket, AsOf asOf)
{
    QStringList unknown;
    for (const QString& symbol : basket.members) {
        const Instrument* const member = market.find(symbol);
        if (basket.weights == BasketWeights::MarketCap && member && marketCap(market, *member, asOf, Currency::USD).missing)
            unknown.append(symbol);
    }
    return unknown;
}

constexpr QSize kSize{460, 560};
constexpr int kSymbol = Qt::UserRole;

BasketKeeper& keeper()
{
    static BasketKeeper chosen;
    return chosen;
}

/// The first of BASKET1, BASKET2 … that nothing is called yet.
QString freeSymbol(const Market& market, const std::vector<Basket>& own)
{
    for (int number = 1;; ++number) {
        const QString symbol = QStringLiteral("BASKET%1").arg(number);
        const bool isTaken = std::ranges::any_of(own, [&symbol](const Basket& basket) { return basket.symbol == symbol; });
        if (!isTaken && !market.find(symbol))
            return symbol;
    }
}

} // namespace

void setBasketKeeper(BasketKeeper chosen) { keeper() = std::move(chosen); }

bool isOwnBasket(const QString& symbol)
{
    const auto own = readBaskets(keeper().directory);
    return own && std::ranges::any_of(*own, [&symbol](const Basket& basket) { return basket.symbol == symbol; });
}

void BasketDialog::open(Session& session, const QString& symbol, QWidget* parent)
{
    auto* const dialog = new BasketDialog{session, symbol, parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

BasketDialog::BasketDialog(Session& session, const QString& symbol, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_name{new QLineEdit{this}}
    , m_filter{new QLineEdit{this}}
    , m_members{new QListWidget{this}}
    , m_weights{new QComboBox{this}}
    , m_rebalance{new QComboBox{this}}
    , m_start{new QLineEdit{this}}
    , m_startLabel{new QLabel{this}}
    , m_nameLabel{new QLabel{this}}
    , m_membersLabel{new QLabel{this}}
    , m_weightsLabel{new QLabel{this}}
    , m_rebalanceLabel{new QLabel{this}}
    , m_problem{new QLabel{this}}
    , m_buttons{new QDialogButtonBox{this}}
    , m_save{m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole)}
    , m_delete{m_buttons->addButton(QString(), QDialogButtonBox::DestructiveRole)}
{
    resize(kSize);
    const auto read = readBaskets(keeper().directory);
    m_isUnreadable = !read;
    if (read)
        m_own = *read;
    arrange();
    translate();
    const auto found = std::ranges::find(m_own, symbol, &Basket::symbol);
    m_isNew = found == m_own.end();
    Basket basket = m_isNew ? Basket{} : *found;
    m_symbol = m_isNew ? freeSymbol(session.market(), m_own) : symbol;
    fill(basket);
    m_delete->setVisible(!m_isNew);
    connect(m_save, &QPushButton::clicked, this, &BasketDialog::save);
    connect(m_delete, &QPushButton::clicked, this, &BasketDialog::remove);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &BasketDialog::narrow);
    connect(m_name, &QLineEdit::textChanged, this, &BasketDialog::check);
    connect(m_start, &QLineEdit::textChanged, this, &BasketDialog::check);
    connect(m_members, &QListWidget::itemChanged, this, &BasketDialog::check);
    connect(m_rebalance, &QComboBox::currentIndexChanged, this, &BasketDialog::check);
    connect(m_weights, &QComboBox::currentIndexChanged, this, &BasketDialog::check);
    connect(&session, &Session::languageChanged, this, &BasketDialog::translate);
    check();
    if (m_isUnreadable)
        m_problem->setText(errorText(read.error()));
    fitToScreen(*this);
}

void BasketDialog::arrange()
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* const form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_membersLabel, m_filter);
    column->addLayout(form);
    column->addWidget(m_members, 1);
    auto* const rules = new QFormLayout;
    rules->setSpacing(8);
    rules->addRow(m_weightsLabel, m_weights);
    rules->addRow(m_rebalanceLabel, m_rebalance);
    rules->addRow(m_startLabel, m_start);
    column->addLayout(rules);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(m_buttons);
    m_name->setObjectName(QStringLiteral("basketName"));
    m_members->setObjectName(QStringLiteral("basketMembers"));
    m_weights->setObjectName(QStringLiteral("basketWeights"));
    m_rebalance->setObjectName(QStringLiteral("basketRebalance"));
    m_start->setObjectName(QStringLiteral("basketStart"));
    m_save->setObjectName(QStringLiteral("basketSave"));
    m_problem->setObjectName(QStringLiteral("basketProblem"));
    m_delete->setObjectName(QStringLiteral("basketDelete"));
    m_nameLabel->setBuddy(m_name);
    m_membersLabel->setBuddy(m_filter);
    m_weightsLabel->setBuddy(m_weights);
    m_rebalanceLabel->setBuddy(m_rebalance);
    m_startLabel->setBuddy(m_start);
    m_weights->addItems({QString(), QString()});
    m_rebalance->addItems({QString(), QString(), QString()});
    for (const Instrument* const instrument : listedInstruments(m_session.market(), {})) {
        if (instrument->isIndex())
            continue;
        auto* const item = new QListWidgetItem{m_members};
        item->setData(kSymbol, instrument->symbol);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

void BasketDialog::translate()
{
    setWindowTitle(tr("Basket"));
    m_nameLabel->setText(tr("Name"));
    m_membersLabel->setText(tr("Members"));
    m_filter->setPlaceholderText(tr("Name or code, in any language"));
    m_members->setAccessibleName(tr("Members"));
    m_weightsLabel->setText(tr("Weights"));
    m_weights->setItemText(0, tr("Equal"));
    m_weights->setItemText(1, tr("By market cap"));
    m_rebalanceLabel->setText(tr("Set anew"));
    m_rebalance->setItemText(static_cast<int>(Rebalance::Never), tr("Never"));
    m_rebalance->setItemText(static_cast<int>(Rebalance::Monthly), tr("At the end of each month"));
    m_rebalance->setItemText(static_cast<int>(Rebalance::Quarterly), tr("At the end of each quarter"));
    m_startLabel->setText(tr("Bought at the close of"));
    m_start->setPlaceholderText(QStringLiteral("YYYY-MM-DD"));
    m_save->setText(tr("Save"));
    m_delete->setText(tr("Delete"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (int row = 0; row < m_members->count(); ++row) {
        QListWidgetItem* const item = m_members->item(row);
        const QString symbol = item->data(kSymbol).toString();
        if (const Instrument* const instrument = m_session.market().find(symbol))
            item->setText(shortName(*instrument, m_session.language()) + u' ' + symbol);
    }
    check();
}

void BasketDialog::fill(const Basket& basket)
{
    m_name->setText(basket.names.en);
    m_weights->setCurrentIndex(static_cast<int>(basket.weights));
    m_rebalance->setCurrentIndex(static_cast<int>(basket.rebalance));
    m_start->setText(basket.start ? basket.start->toIso() : QString());
    for (int row = 0; row < m_members->count(); ++row) {
        QListWidgetItem* const item = m_members->item(row);
        item->setCheckState(basket.members.contains(item->data(kSymbol).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

void BasketDialog::narrow()
{
    const QString typed = m_filter->text().simplified();
    const Market& market = m_session.market();
    QSet<QString> found;
    for (const Instrument* const instrument : searchInstruments(market, typed, market.instruments.size()))
        found.insert(instrument->symbol);
    for (int row = 0; row < m_members->count(); ++row)
        m_members->item(row)->setHidden(!typed.isEmpty() && !found.contains(m_members->item(row)->data(kSymbol).toString()));
}

Basket BasketDialog::chosen() const
{
    Basket basket;
    basket.symbol = m_symbol;
    basket.names.en = basket.names.ko = m_name->text().simplified();
    for (int row = 0; row < m_members->count(); ++row) {
        if (m_members->item(row)->checkState() == Qt::Checked)
            basket.members.append(m_members->item(row)->data(kSymbol).toString());
    }
    basket.weights = static_cast<BasketWeights>(m_weights->currentIndex());
    basket.rebalance = static_cast<Rebalance>(m_rebalance->currentIndex());
    if (basket.rebalance == Rebalance::Never)
        basket.start = Day::fromIso(m_start->text().simplified());
    return basket;
}

QString BasketDialog::whyNot(const Basket& basket) const
{
    if (basket.names.en.isEmpty())
        return tr("It needs a name.");
    if (basket.members.size() < 2)
        return tr("It needs at least two members.");
    if (basket.rebalance != Rebalance::Never)
        return {};
    if (!basket.start)
        return tr("Say on which day it is bought: YYYY-MM-DD.");
    for (const QString& symbol : basket.members) {
        if (isMissing(m_session.market().record(symbol).bars->closeOn(*basket.start)))
            return tr("%1 has no close on that day.").arg(symbol);
    }
    const QStringList unknown = withoutMarketCap(m_session.market(), basket, {*basket.start, true});
    return unknown.isEmpty() ? QString() : tr("No market cap of that day is known: %1.").arg(unknown.join(QLatin1String(", ")));
}

/// What keeps no one from saving it.
QString BasketDialog::caution(const Basket& basket) const
{
    const std::optional<Day> newest = m_session.market().newestSession;
    if (basket.rebalance == Rebalance::Never || !newest)
        return {};
    const QStringList unknown = withoutMarketCap(m_session.market(), basket, {*newest, false});
    if (unknown.isEmpty())
        return {};
    return tr("No market cap is known yet: %1. The level begins at the first rebalancing by which all are known.")
        .arg(unknown.join(QLatin1String(", ")));
}

void BasketDialog::check()
{
    const bool hasStart = m_rebalance->currentIndex() == static_cast<int>(Rebalance::Never);
    m_start->setVisible(hasStart);
    m_startLabel->setVisible(hasStart);
    if (m_isUnreadable) {
        m_save->setEnabled(false);
        return;
    }
    const QString problem = whyNot(chosen());
    m_problem->setText(problem.isEmpty() ? caution(chosen()) : problem);
    m_save->setEnabled(problem.isEmpty());
}

void BasketDialog::save()
{
    std::vector<Basket> baskets = m_own;
    const auto found = std::ranges::find(baskets, m_symbol, &Basket::symbol);
    if (found == baskets.end())
        baskets.push_back(chosen());
    else
        *found = chosen();
    keep(baskets);
}

void BasketDialog::remove()
{
    std::vector<Basket> baskets = m_own;
    std::erase_if(baskets, [this](const Basket& basket) { return basket.symbol == m_symbol; });
    keep(baskets);
}

void BasketDialog::keep(const std::vector<Basket>& baskets)
{
    m_save->setEnabled(false);
    runInBackground([dialog = QPointer{this}, directory = keeper().directory, baskets] {
        return [dialog, written = writeBaskets(directory, baskets)] {
            if (written && keeper().changed)
                keeper().changed();
            if (dialog && written)
                dialog->accept();
            else if (dialog)
                dialog->m_problem->setText(errorText(written.error()));
        };
    });
}

} // namespace chinatech

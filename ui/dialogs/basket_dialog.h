// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/basket_file.h"
#include "ui/session.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace chinatech {

/// Where the user's baskets are kept, and who has the market made anew with them. Nobody set: none can be made.
struct BasketKeeper {
    DataDirectory directory;
    std::function<void()> changed;
};
void setBasketKeeper(BasketKeeper keeper);
/// Whether that basket is one of the user's.
[[nodiscard]] bool isOwnBasket(const QString& symbol);

/// Makes a basket, or changes one of the user's: name, members, weights, rebalancing. What was there before stays until
/// the new file is on disk.
class BasketDialog : public QDialog {
    Q_OBJECT
public:
    /// Opens it without blocking; no symbol: a new basket. It deletes itself.
    static void open(Session& session, const QString& symbol, QWidget* parent);
    BasketDialog(Session& session, const QString& symbol, QWidget* parent);

private:
    void arrange();
    void translate();
    void fill(const Basket& basket);
    void narrow();
    void check();
    void save();
    void remove();
    void keep(const std::vector<Basket>& baskets);
    [[nodiscard]] Basket chosen() const;
    [[nodiscard]] QString whyNot(const Basket& basket) const;
    [[nodiscard]] QString caution(const Basket& basket) const;

    Session& m_session;
    QString m_symbol;           ///< of the basket that is changed; of the one to be made
    bool m_isNew = true;
    std::vector<Basket> m_own;
    bool m_isUnreadable = false;
    QLineEdit* m_name;
    QLineEdit* m_filter;
    QListWidget* m_members;
    QComboBox* m_weights;
    QComboBox* m_rebalance;
    QLineEdit* m_start;
    QLabel* m_startLabel;
    QLabel* m_nameLabel;
    QLabel* m_membersLabel;
    QLabel* m_weightsLabel;
    QLabel* m_rebalanceLabel;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    QPushButton* m_save;
    QPushButton* m_delete;
};

} // namespace chinatech

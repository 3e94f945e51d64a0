// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/feed_health_table.h"
#include "core/models/freshness_table.h"
#include "core/models/quarantine_table.h"
#include "core/models/request_table.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace chinatech {

class DataSection;
class DataSessionGrid;
class DataToolBar;
class Segmented;

/// The screen of the feeds: how each of them does, how fresh everything is, what is in quarantine, where two of them
/// disagree, and every request that was sent.
class DataPage : public Page {
    Q_OBJECT
public:
    /// What the tool bar chooses between.
    enum class View { Overview, Freshness, Quarantine, Requests };

    explicit DataPage(Session& session, QWidget* parent = nullptr);

    void exportAs() override;
    void copyFigure() override;
    void printFigure() override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void openFilter() override;
    void chooseRange(int) override {}

    void showView(View view);
    [[nodiscard]] DataSection& health() const { return *m_healthSection; }
    [[nodiscard]] DataSection& freshness() const { return *m_freshnessSection; }
    [[nodiscard]] DataSection& quarantine() const { return *m_quarantineSection; }
    [[nodiscard]] DataSection& disagreements() const { return *m_disagreementSection; }
    [[nodiscard]] DataSection& requests() const { return *m_requestSection; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void arrangeTables();
    void connectAll();
    void shareRoom();
    void fill();
    void translate();
    void sayNotes();
    void recolour();
    void openRowMenu(const QString& key, QPoint at);
    void decide(bool accept);
    void enableDecision();
    void nameSwitch();
    void switchFeed();
    [[nodiscard]] const FeedHealthRow* chosenFeed() const;
    [[nodiscard]] DataContext context() const;
    [[nodiscard]] const FeedReport& report() const;
    [[nodiscard]] std::vector<DataSection*> sections() const;
    [[nodiscard]] DataSection& mainSection() const;

    View m_view = View::Overview;
    DataTable<FeedHealthRow> m_health;
    DataTable<FreshnessRow> m_freshness;
    DataTable<QuarantineRow> m_quarantine;
    DataTable<StoredDisagreement> m_disagreements;
    DataTable<RequestLogEntry> m_requests;
    DataToolBar* m_tools;
    Segmented* m_views;
    QLineEdit* m_filter;
    DataSection* m_healthSection;
    DataSection* m_freshnessSection;
    DataSection* m_quarantineSection;
    DataSection* m_disagreementSection;
    DataSection* m_requestSection;
    QPushButton* m_switch;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QWidget* m_left;
    QWidget* m_divider;
    QBoxLayout* m_right;
    DataSessionGrid* m_grid;
    QLabel* m_store;
    QTimer* m_again;
};

} // namespace chinatech

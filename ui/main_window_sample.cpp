// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow says while all figures are samples.
#include "core/format/dates.h"
#include "ui/main_window.h"
#include "ui/widgets/banner.h"

#include <QMenu>
#include <QPushButton>

namespace chinatech {

namespace {

/// Oldest and newest bar of the store.
std::optional<DayRange> historyOf(const Market& market)
{
    std::optional<DayRange> history;
    for (const MarketRecord& record : market.records) {
        if (record.firstBar && market.newestSession)
            history = DayRange{history ? std::min(history->from, *record.firstBar) : *record.firstBar,
                               *market.newestSession};
    }
    return history;
}

} // namespace

void MainWindow::showSampleBanner()
{
    if (m_sampleDismissed || !m_session.market().isSampleOnly() || !m_banner->text().isEmpty())
        return;
    const auto words = [this]() -> BannerWords {
        if (!m_session.market().isSampleOnly())
            return {};
        const std::optional<DayRange> history = historyOf(m_session.market());
        const auto text = [&](Day day) { return formatDay(day, m_session.language()); };
        return {tr("This is sample data."),
                history ? tr("Real closes of %1 to %2. F5 fetches live prices; a market-data folder or CSV files can be imported.")
                              .arg(text(history->from), text(history->to))
                        : tr("F5 fetches live prices; a market-data folder or CSV files can be imported."),
                tr("Import…")};
    };
    const auto choose = [this] {
        auto* const menu = new QMenu{this};
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_actions->action(ActionId::ImportFolder));
        menu->addAction(m_actions->action(ActionId::ImportFiles));
        const QPushButton* const button = m_banner->actionButton();
        menu->popup(button->mapToGlobal(QPoint{0, button->height() + 2}));
    };
    m_banner->say(Banner::Kind::Info, words, choose, [this] { m_sampleDismissed = true; });
}

} // namespace chinatech

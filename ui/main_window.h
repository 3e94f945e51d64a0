// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refresh/refresh_report.h"
#include "ui/actions/actions.h"
#include "ui/actions/preferences.h"
#include "ui/pages/page.h"

#include <QMainWindow>

#include <optional>

class QStackedWidget;

namespace chinatech {

class AsOfPopover;
class Banner;
class CommandPalette;
class MenuStrip;
class Rail;
class StatusLine;

/// Arranges menu strip, rail, banner, screens and status line, and sends each command where it belongs.
/// A screen is made when it is first shown.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Position in the page table; −1 while there is no screen.
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] Page* currentPage() const;
    void showPage(int index);

    /// Says that the figures are samples, while they are, unless it was closed or something else is said.
    void showSampleBanner();

    /// A sentence in the status line, for a while.
    void notice(const QString& sentence);
    /// How far a refresh is, in the status line and the window's title; nothing: none runs.
    void showRefresh(const std::optional<RefreshProgress>& progress);
    [[nodiscard]] bool hasDataPage() const;
    void showDataPage();

    [[nodiscard]] Banner& banner() const { return *m_banner; }
    [[nodiscard]] Actions& actions() const { return *m_actions; }
    [[nodiscard]] MenuStrip& menuStrip() const { return *m_strip; }
    [[nodiscard]] StatusLine& statusLine() const { return *m_status; }
    [[nodiscard]] CommandPalette& commandPalette();
    [[nodiscard]] AsOfPopover& asOfPopover();

Q_SIGNALS:
    void importRequested(const QStringList& paths);
    void dataFolderRequested();
    void backupRequested();
    void listingRequested();
    /// No symbols: everything that is due.
    void refreshRequested(const QStringList& symbols);
    /// In the settings dialog.
    void settingsChanged();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void connectActions();
    void connectSession();
    void askForFolder();
    void askForFiles();
    void translate();
    void restoreWindow();

    Session& m_session;
    Preferences& m_preferences;
    Actions* m_actions;
    MenuStrip* m_strip = nullptr;
    Rail* m_rail = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_status = nullptr;
    CommandPalette* m_palette = nullptr;
    AsOfPopover* m_asOf = nullptr;
    std::vector<Page*> m_pages;
    int m_current = -1;
    QString m_refreshing;           ///< "12/30"; empty while no refresh runs
    bool m_sampleDismissed = false;
};

} // namespace chinatech

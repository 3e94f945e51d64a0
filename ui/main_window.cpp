// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/dialogs/guide_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/frame/as_of_popover.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/menu_strip.h"
#include "ui/frame/rail.h"
#include "ui/frame/status_line.h"
#include "ui/pages/page_table.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr QSize kFirstSize{1440, 900};
constexpr QSize kLeastSize{1040, 680};
constexpr int kNoticeTime = 4000;       ///< ms

} // namespace

MainWindow::MainWindow(Session& session, Preferences& preferences, QWidget* parent)
    : QMainWindow{parent}
    , m_session{session}
    , m_preferences{preferences}
    , m_actions{new Actions{session, this}}
    , m_pages(pageTable().size(), nullptr)
{
    setLocale(localeOf(session.language()));
    arrange();
    connectActions();
    connectSession();
    restoreWindow();
    const int last = pageIndex(m_preferences.settings().text(Setting::LastPage));
    showPage(last < 0 ? 0 : last);
    translate();
    showSampleBanner();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    m_strip = new MenuStrip{m_session, *m_actions, this};
    setMenuWidget(m_strip);
    auto* const middle = new QWidget{this};
    auto* const columns = new QHBoxLayout{middle};
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_rail = new Rail{m_session, *m_actions, middle};
    columns->addWidget(m_rail);
    auto* const area = new QWidget{middle};
    area->setAutoFillBackground(true);
    area->setBackgroundRole(QPalette::Base);
    columns->addWidget(area, 1);
    auto* const rows = new QVBoxLayout{area};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* const bannerRow = new QVBoxLayout;
    m_banner = new Banner{area};
    bannerRow->setContentsMargins(16, 0, 16, 0);
    bannerRow->addWidget(m_banner);
    rows->addLayout(bannerRow);
    m_stack = new QStackedWidget{area};
    rows->addWidget(m_stack, 1);
    m_status = new StatusLine{m_session, this};
    setStatusBar(m_status);
    // A screen smaller than the least size scrolls over it.
    middle->setMinimumSize(kLeastSize - QSize{0, m_strip->height() + m_status->height()});
    auto* const scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    setCentralWidget(scroll);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto&& slot) { connect(m_actions->action(id), &QAction::triggered, this, slot); };
    const auto onPage = [this, on](ActionId id, auto method) {
        on(id, [this, method] {
            if (Page* const page = currentPage())
                std::invoke(method, *page);
        });
    };
    for (std::size_t i = 0; i < m_actions->screens().size(); ++i)
        connect(m_actions->screens()[i], &QAction::triggered, this, [this, i] { showPage(static_cast<int>(i)); });
    on(ActionId::ImportFolder, &MainWindow::askForFolder);
    on(ActionId::ImportFiles, &MainWindow::askForFiles);
    on(ActionId::OpenDataFolder, &MainWindow::dataFolderRequested);
    on(ActionId::Quit, &QWidget::close);
    onPage(ActionId::Export, &Page::exportAs);
    onPage(ActionId::Print, &Page::printFigure);
    onPage(ActionId::Filter, &Page::openFilter);
    onPage(ActionId::CopyFigure, &Page::copyFigure);
    onPage(ActionId::ShowTable, &Page::showTwins);
    onPage(ActionId::CopyFacts, &Page::copyFacts);
    on(ActionId::Find, [this] { commandPalette().open(m_strip->find()); });
    on(ActionId::Settings, [this] { SettingsDialog::show(m_session, m_preferences, this); });
    for (int i = 0; i < static_cast<int>(kNamedRanges.size()); ++i)
        onPage(static_cast<ActionId>(static_cast<int>(ActionId::Range1) + i), [i](Page& page) { page.chooseRange(i); });
    on(ActionId::ToggleDark, [this] { m_preferences.toggleDark(); });
    on(ActionId::ToggleLanguage, [this] { m_preferences.toggleLanguage(); });
    on(ActionId::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(ActionId::Refresh, [this] { Q_EMIT refreshRequested({}); });
    on(ActionId::WorkOffline, [this](bool offline) { m_session.workOffline(offline); });
    on(ActionId::AddListing, &MainWindow::listingRequested);
    on(ActionId::BackUp, &MainWindow::backupRequested);
    on(ActionId::ChooseAsOf, [this] { asOfPopover().open(m_strip->asOf()); });
    on(ActionId::NewestSession, [this] {
        CompareSelection selection = m_session.selection();
        selection.asOf.reset();
        m_session.setSelection(selection);
    });
    on(ActionId::Guide, [this] { GuideDialog::show(m_session, pageTitle(pageTable()[static_cast<std::size_t>(m_current)]), this); });
    on(ActionId::Shortcuts, [this] { ShortcutsDialog::show(m_session, *m_actions, this); });
    on(ActionId::About, [this] { AboutDialog::show(m_session, this); });
}

void MainWindow::connectSession()
{
    connect(m_status, &StatusLine::languageChosen, &m_preferences, &Preferences::setLanguage);
    connect(m_status, &StatusLine::conventionChosen, &m_preferences, &Preferences::setConvention);
    connect(&m_preferences, &Preferences::applied, this, &MainWindow::settingsChanged);
    connect(&m_session, &Session::languageChanged, this, &MainWindow::translate);
    connect(&m_session, &Session::appearanceChanged, m_banner, &Banner::recolour);
    connect(&m_session, &Session::marketChanged, this, [this] {
        m_banner->translate();
        showSampleBanner();
    });
    connect(&m_session, &Session::companyRequested, this, [this] {
        if (const int index = pageIndex(QStringLiteral("company")); index >= 0)
            showPage(index);
    });
    const auto offerNewest = [this] { m_actions->action(ActionId::NewestSession)->setEnabled(m_session.selection().asOf.has_value()); };
    connect(&m_session, &Session::selectionChanged, this, offerNewest);
    offerNewest();
}

Page* MainWindow::currentPage() const
{
    return m_current < 0 ? nullptr : m_pages[static_cast<std::size_t>(m_current)];
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= static_cast<int>(m_pages.size()))
        return;
    Page*& page = m_pages[static_cast<std::size_t>(index)];
    const PageEntry& entry = pageTable()[static_cast<std::size_t>(index)];
    if (!page) {
        page = entry.make(m_session, m_stack);
        m_stack->addWidget(page);
        connect(page, &Page::noticed, this, &MainWindow::notice);
        connect(page, &Page::refreshRequested, this, &MainWindow::refreshRequested);
        connect(page, &Page::commandRequested, this, [this](ActionId id) { m_actions->action(id)->trigger(); });
    }
    m_current = index;
    m_stack->setCurrentWidget(page);
    // The screen's keys work at once; who walks the rail by keyboard stays on it.
    if (const QWidget* const focus = focusWidget(); !focus || !m_rail->isAncestorOf(focus))
        page->setFocus(Qt::OtherFocusReason);
    m_actions->screens()[static_cast<std::size_t>(index)]->setChecked(true);
    m_preferences.settings().set(Setting::LastPage, QString::fromLatin1(entry.id));
    translate();
}

CommandPalette& MainWindow::commandPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette{m_session, *m_actions, this};
        connect(m_palette, &CommandPalette::comparisonRequested, this, [this] { showPage(pageIndex(QStringLiteral("compare"))); });
    }
    return *m_palette;
}

AsOfPopover& MainWindow::asOfPopover()
{
    if (!m_asOf)
        m_asOf = new AsOfPopover{m_session, this};
    return *m_asOf;
}

void MainWindow::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import market-data folder"));
    if (!folder.isEmpty())
        Q_EMIT importRequested({folder});
}

void MainWindow::askForFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import CSV files"), {}, tr("CSV files (*.csv)"));
    if (!files.isEmpty())
        Q_EMIT importRequested(files);
}

void MainWindow::notice(const QString& sentence) { m_status->showMessage(sentence, kNoticeTime); }

void MainWindow::showRefresh(const std::optional<RefreshProgress>& progress)
{
    m_status->showRefresh(progress);
    m_refreshing = progress && progress->total > 0 ? QStringLiteral("%1/%2").arg(progress->done).arg(progress->total) : QString();
    translate();
}

bool MainWindow::hasDataPage() const { return pageIndex(QStringLiteral("data")) >= 0; }

void MainWindow::showDataPage() { showPage(pageIndex(QStringLiteral("data"))); }

void MainWindow::translate()
{
    const QString program = tr("China Tech Dashboard");
    const QString screen = m_current < 0 ? QString() : pageTitle(pageTable()[static_cast<std::size_t>(m_current)]);
    const QString whole = screen.isEmpty() ? program : screen + QStringLiteral(" \u2013 ") + program;
    setWindowTitle(m_refreshing.isEmpty() ? whole : m_refreshing + QStringLiteral(" \u00B7 ") + whole);
    m_banner->translate();
}

void MainWindow::restoreWindow()
{
    setWindowIcon(appMark(QColor{0x1B, 0x1C, 0x1F}, Qt::white));
    const QSize room = screen()->availableGeometry().size();
    setMinimumSize(kLeastSize.boundedTo(room));
    if (!restoreGeometry(m_preferences.settings().bytes(Setting::WindowGeometry)))
        resize(kFirstSize.boundedTo(room));
    // It may have been left on a larger screen, or at a smaller size of text and controls.
    else if (!isMaximized() && !isFullScreen())
        setGeometry(fitted(geometry(), screen()->availableGeometry()));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // The window manager leaves full screen too.
    if (event->type() == QEvent::WindowStateChange)
        m_actions->action(ActionId::FullScreen)->setChecked(isFullScreen());
}

/// What no table and no field has taken: the screen's picture is what there is to copy.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    Page* const page = event->matches(QKeySequence::Copy) ? currentPage() : nullptr;
    if (page)
        page->copyFigure();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.settings().set(Setting::WindowGeometry, saveGeometry());
    m_preferences.settings().save();
    QMainWindow::closeEvent(event);
}

} // namespace chinatech

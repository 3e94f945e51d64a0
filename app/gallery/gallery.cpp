// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/gallery.h"

#include "app/application.h"
#include "app/gallery/feed_story.h"
#include "ui/pages/page_table.h"
#include "ui/text/error_text.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTemporaryDir>

#include <array>

namespace chinatech {

namespace {

constexpr QSize kWide{1440, 900};
constexpr QSize kNarrow{1040, 680};

void waitForIdle(Application& application)
{
    QEventLoop loop;
    QObject::connect(&application.jobs(), &JobRunner::becameIdle, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The rest of the history comes from a thread; pictures wait for it.
void waitForHistory(Application& application)
{
    if (!application.isWhole())
        waitForIdle(application);
}

/// So does what the data screen shows.
void waitForScreen(Application& application)
{
    if (!application.jobs().isIdle())
        waitForIdle(application);
}

QString draw(MainWindow& window, QSize size, const QString& path)
{
    window.resize(size);
    // Layouts and the events that widgets post to themselves settle in a few rounds.
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    return window.grab().save(path) ? QString() : QLatin1String("cannot write ") + path;
}

QString drawScreens(Application& application, const QDir& folder)
{
    for (const Language language : {Language::Korean, Language::English}) {
        application.preferences().setLanguage(language);
        application.preferences().setConvention(language == Language::Korean ? ColourConvention::Korea : ColourConvention::West);
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            application.preferences().setTheme(theme);
            for (std::size_t i = 0; i < pageTable().size(); ++i) {
                application.window().showPage(static_cast<int>(i));
                waitForScreen(application);
                for (const QSize size : {kWide, kNarrow}) {
                    const QStringList words{QString::fromLatin1(pageTable()[i].id),
                                            theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                            languageCode(language), QString::number(size.width())};
                    if (const QString problem = draw(application.window(), size, folder.filePath(words.join(u'-') + QLatin1String(".png")));
                        !problem.isEmpty())
                        return problem;
                }
            }
        }
    }
    return {};
}

QString drawStart(Application& application, const QDir& folder)
{
    application.preferences().setTheme(ThemeChoice::Light);
    application.window().showPage(0);
    for (const Language language : {Language::Korean, Language::English}) {
        application.preferences().setLanguage(language);
        application.preferences().setConvention(language == Language::Korean ? ColourConvention::Korea : ColourConvention::West);
        const QString name = QLatin1String("start-") + languageCode(language) + QLatin1String(".png");
        if (const QString problem = draw(application.window(), kWide, folder.filePath(name)); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString drawGallery(const QString& folder, bool startOnly, const QString& dataDir)
{
    if (!QDir().mkpath(folder))
        return QLatin1String("cannot make ") + folder;
    const QTemporaryDir own;
    installStyle();
    DataDirectory directory = DataDirectory::at(dataDir.isEmpty() ? own.path() : dataDir);
    // Drawing changes language and colours; whose data it is must not find that in the settings.
    directory.settings = own.filePath(QStringLiteral("settings.ini"));
    if (dataDir.isEmpty() && !startOnly) {
        if (const Result<void> told = writeFeedStory(directory); !told)
            return errorText(told.error());
    }
    Application application{{directory, Language::Korean, std::nullopt, {}}};
    if (const Result<void> opened = application.open(); !opened)
        return errorText(opened.error());
    application.show();
    waitForHistory(application);
    return startOnly ? drawStart(application, QDir{folder}) : drawScreens(application, QDir{folder});
}

} // namespace chinatech

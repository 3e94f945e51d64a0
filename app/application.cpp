// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/i18n/translators.h"

#include <QApplication>
#include <QMainWindow>

namespace chinatech {

int runWindow(int argc, char** argv, const Options& options)
{
    QApplication application{argc, argv};
    installTranslators(application, options.language());
    QMainWindow window;
    window.show();
    return QApplication::exec();
}

} // namespace chinatech

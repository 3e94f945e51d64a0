// SPDX-License-Identifier: GPL-3.0-or-later
// A process that does nothing but load Qt Widgets and Charts: the floor of every verb of the command line.
#include <QAbstractSeries>
#include <QApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    // Both libraries must really be loaded although nothing of them is used: --as-needed drops what no symbol asks for.
    const bool isLoaded = QApplication::staticMetaObject.className() && QAbstractSeries::staticMetaObject.className();
    return isLoaded ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/gallery.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

int main(int argc, char** argv)
{
    // Pictures need no display, and must not depend on one that happens to be there.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    QCommandLineParser parser;
    const QCommandLineOption startOnly{QStringLiteral("start-only"), QStringLiteral("Only start-ko.png and start-en.png.")};
    const QCommandLineOption dataDir{QStringLiteral("data-dir"), QStringLiteral("Read this data folder in place of the sample."),
                                     QStringLiteral("DIR")};
    parser.addOptions({startOnly, dataDir});
    parser.addPositionalArgument(QStringLiteral("OUTDIR"), QStringLiteral("Where the pictures go."));
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QString problem = chinatech::drawGallery(parser.positionalArguments().first(), parser.isSet(startOnly), parser.value(dataDir));
    if (problem.isEmpty())
        return 0;
    std::fprintf(stderr, "chinatech_gallery: %s\n", qPrintable(problem));
    return 1;
}

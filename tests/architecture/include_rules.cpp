// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace chinatech::architecture {
namespace {

struct Include {
    const SourceFile* file;
    qsizetype line;
    QString target;
    bool isOurs;        ///< "core/market/day.h" and not <QString>
};

std::vector<Include> includes(const std::vector<SourceFile>& files)
{
    static const QRegularExpression pattern{QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])")};
    std::vector<Include> found;
    for (const SourceFile& file : files) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QRegularExpressionMatch match = pattern.match(file.lines[i]);
            if (match.hasMatch())
                found.push_back({&file, i + 1, match.captured(2), match.captured(1) == QLatin1String{"\""}});
        }
    }
    return found;
}

/// Rooms of core, and those that each may include besides itself.
const QHash<QString, QStringList>& arrowsOfCore()
{
    static const QHash<QString, QStringList> arrows = [] {
        const auto rooms = [](const char* names) { return QString::fromLatin1(names).split(QLatin1Char{' '}); };
        return QHash<QString, QStringList>{
            {QStringLiteral("base"), {}},
            {QStringLiteral("market"), rooms("base")},
            {QStringLiteral("net"), rooms("base")},
            {QStringLiteral("analysis"), rooms("base market")},
            {QStringLiteral("feeds"), rooms("base market net")},
            {QStringLiteral("format"), rooms("base market")},
            {QStringLiteral("settings"), rooms("base market format")},
            {QStringLiteral("storage"), rooms("base market net")},
            {QStringLiteral("exchange"), rooms("base market storage")},
            {QStringLiteral("refresh"), rooms("base market analysis feeds net storage settings")},
            {QStringLiteral("models"), rooms("base market analysis format net feeds storage refresh")},
        };
    }();
    return arrows;
}

/// What screens are made of; it knows nothing of the screens themselves.
bool isBuildingBlock(const QString& room)
{
    static const QStringList blocks{QStringLiteral("ui/charts"), QStringLiteral("ui/tables"),
                                    QStringLiteral("ui/theme"), QStringLiteral("ui/text"),
                                    QStringLiteral("ui/i18n"), QStringLiteral("ui/widgets"),
                                    QStringLiteral("ui/documents")};
    return blocks.contains(room);
}

QString wrongArrow(const SourceFile& from, const QString& target)
{
    const QString house = from.folder(1);
    const SourceFile to{target, {}};
    if (to.folder(1) == QLatin1String{"tests"})
        return QStringLiteral("only tests include tests/");
    if (house == QLatin1String{"core"}) {
        if (to.folder(1) != house)
            return QStringLiteral("core never includes ui/ or app/");
        const QString room = from.path.section(QLatin1Char{'/'}, 1, 1);
        const QString other = target.section(QLatin1Char{'/'}, 1, 1);
        if (!arrowsOfCore().contains(room))
            return QStringLiteral("core/%1 is no room of the house").arg(room);
        if (room != other && !arrowsOfCore()[room].contains(other))
            return QStringLiteral("core/%1 must not include core/%2").arg(room, other);
    }
    if (house == QLatin1String{"ui"}) {
        if (to.folder(1) == QLatin1String{"app"})
            return QStringLiteral("ui never includes app/");
        if (isBuildingBlock(from.folder(2)) && (to.folder(2) == QLatin1String{"ui/pages"} ||
                                                to.folder(2) == QLatin1String{"ui/dialogs"} ||
                                                target == QLatin1String{"ui/main_window.h"}))
            return QStringLiteral("%1 must not know the screens").arg(from.folder(2));
    }
    return {};
}

bool belongsTo(const QString& header, const char* module)
{
    const QString name = QString::fromLatin1(module);
    return header.startsWith(name + QLatin1Char{'/'}) || header == name ||
           QFileInfo::exists(QStringLiteral(CHINATECH_QT_HEADERS "/%1/%2").arg(name, header));
}

bool isQt(const QString& header) { return header.startsWith(QLatin1Char{'Q'}); }

/// A library that only the named folders include, and how its headers are known.
struct Seam {
    bool (*guards)(const QString& header);
    QStringList folders;
    QString rule;
};

const std::vector<Seam>& seams()
{
    static const std::vector<Seam> all{
        {[](const QString& header) {
             return header.startsWith(QLatin1String{"SQLiteCpp"}) || header == QLatin1String{"sqlite3.h"};
         },
         {QStringLiteral("core/storage")}, QStringLiteral("SQLite stays in core/storage")},
        {[](const QString& header) { return isQt(header) && belongsTo(header, "QtCharts"); },
         {QStringLiteral("ui/charts")}, QStringLiteral("Qt Charts stays in ui/charts")},
        {[](const QString& header) { return isQt(header) && belongsTo(header, "QtNetwork"); },
         {QStringLiteral("core/net"), QStringLiteral("core/refresh")}, QStringLiteral("the network stays in core/net")},
        {[](const QString& header) {
             return header == QLatin1String{"QPdfWriter"} || header == QLatin1String{"QSvgGenerator"};
         },
         {QStringLiteral("ui/charts"), QStringLiteral("ui/documents")},
         QStringLiteral("paper is written in ui/charts and ui/documents")},
    };
    return all;
}

const QStringList kHouses{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};

} // namespace

Breaches roomArrows(const QString& root)
{
    Breaches breaches;
    const std::vector<SourceFile> files = readSources(root, kHouses);
    for (const Include& include : includes(files)) {
        const QString why = include.isOurs ? wrongArrow(*include.file, include.target) : QString{};
        if (!why.isEmpty())
            breaches << breach(*include.file, include.line, why);
    }
    return breaches;
}

Breaches windowsInCore(const QString& root)
{
    Breaches breaches;
    const std::vector<SourceFile> files = readSources(root, {QStringLiteral("core")});
    for (const Include& include : includes(files)) {
        if (isQt(include.target) && !belongsTo(include.target, "QtCore") && !belongsTo(include.target, "QtNetwork"))
            breaches << breach(*include.file, include.line,
                               QStringLiteral("core includes <%1>, which is not Qt Core or Network").arg(include.target));
    }
    return breaches;
}

Breaches brokenSeams(const QString& root)
{
    Breaches breaches;
    const std::vector<SourceFile> files = readSources(root, kHouses);
    for (const Include& include : includes(files)) {
        for (const Seam& seam : seams()) {
            if (seam.guards(include.target) && !seam.folders.contains(include.file->folder(2)))
                breaches << breach(*include.file, include.line, seam.rule);
        }
    }
    return breaches;
}

} // namespace chinatech::architecture

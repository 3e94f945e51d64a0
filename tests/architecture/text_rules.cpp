// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/text_rules.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace chinatech::architecture {
namespace {

constexpr qsizetype kMostLines = 500;

const QStringList kProgram{QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")};
const QStringList kSources{QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")};

Breaches matches(const std::vector<SourceFile>& files, const QRegularExpression& pattern, const QString& why)
{
    Breaches breaches;
    for (const SourceFile& file : files) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QRegularExpressionMatch match = pattern.match(file.lines[i]);
            if (match.hasMatch())
                breaches << breach(file, i + 1, why.arg(match.captured()));
        }
    }
    return breaches;
}

/// The line without its // comment; "//" inside a string literal is no comment.
QString withoutComment(const QString& line)
{
    for (qsizetype at = line.indexOf(QLatin1String{"//"}); at >= 0; at = line.indexOf(QLatin1String{"//"}, at + 1)) {
        if (line.left(at).count(QLatin1Char{'"'}) % 2 == 0)
            return line.left(at);
    }
    return line;
}

std::vector<SourceFile> withCMakeAndScripts(const QString& root)
{
    return readSources(root, QStringList{kSources} << QStringLiteral("resources") << QStringLiteral(".ci"),
                       {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".h.in"), QStringLiteral(".sh"),
                        QStringLiteral("/run"), QStringLiteral("CMakeLists.txt")});
}

} // namespace

Breaches longFiles(const QString& root)
{
    static const QHash<QString, qsizetype> tighter{{QStringLiteral("app/main.cpp"), 60},
                                                   {QStringLiteral("ui/main_window.cpp"), 300},
                                                   {QStringLiteral("ui/main_window.h"), 300}};
    Breaches breaches;
    for (const SourceFile& file : readSources(root, kSources)) {
        const qsizetype most = tighter.value(file.path, kMostLines);
        if (file.lines.size() > most)
            breaches << breach(file, file.lines.size(), QStringLiteral("longer than %1 lines").arg(most));
    }
    return breaches;
}

qsizetype medianLength(const QString& root)
{
    std::vector<qsizetype> lengths;
    for (const SourceFile& file : readSources(root, kSources))
        lengths.push_back(file.lines.size());
    if (lengths.empty())
        return 0;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    return *middle;
}

Breaches withoutLicence(const QString& root)
{
    Breaches breaches;
    for (const SourceFile& file : withCMakeAndScripts(root)) {
        const QString head = file.lines.mid(0, 3).join(QLatin1Char{'\n'});
        if (!head.contains(QLatin1String{"SPDX-License-Identifier: GPL-3.0-or-later"}))
            breaches << breach(file, 1, QStringLiteral("no SPDX line"));
    }
    return breaches;
}

Breaches unfinishedMarks(const QString& root)
{
    // Written apart, so that this file keeps its own rule.
    static const QRegularExpression pattern{QStringLiteral(R"(\b(TO)" R"(DO|FIX)" R"(ME|XX)" R"(X)\b)")};
    std::vector<SourceFile> files = withCMakeAndScripts(root);
    for (SourceFile& page : readSources(root, {QStringLiteral("docs")}, {QStringLiteral(".md")}))
        files.push_back(std::move(page));
    return matches(files, pattern, QStringLiteral("'%1': finish it, or open an issue"));
}

Breaches forbiddenChartParts(const QString& root)
{
    static const QRegularExpression pattern{
        QStringLiteral(R"(\b(QCandlestickSeries|QBarSeries|[us]\w*seOpenGL|QChartView)\b)")};
    return matches(readSources(root, kProgram), pattern, QStringLiteral("%1 must not be used"));
}

Breaches strayHangul(const QString& root)
{
    static const QRegularExpression hangul{QStringLiteral("[\\x{1100}-\\x{11FF}\\x{3130}-\\x{318F}\\x{AC00}-\\x{D7A3}]+")};
    std::vector<SourceFile> files = readSources(root, kProgram);
    std::erase_if(files, [](const SourceFile& file) {
        return file.folder(2) == QLatin1String{"core/format"} ||
               // Particles (은/는, 이/가) are chosen by the last syllable of a name; no translation can do that.
               file.path.startsWith(QLatin1String{"ui/text/particle."});
    });
    for (SourceFile& file : files) {
        for (QString& line : file.lines)
            line = withoutComment(line);
    }
    return matches(files, hangul, QStringLiteral("'%1': say it in English and translate it"));
}

Breaches strangersAtTheTop(const QString& root)
{
    static const QStringList house = QStringLiteral(
        "CMakeLists.txt app core ui resources translations tests docs README.md LICENSE CHANGELOG.md "
        "CONTRIBUTING.md CMakePresets.json .gitignore .editorconfig .clang-format .clang-tidy .ci "
        ".git build .cache compile_commands.json CMakeLists.txt.user").split(QLatin1Char{' '});
    Breaches breaches;
    for (const QString& entry : QDir{root}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!house.contains(entry))
            breaches << QStringLiteral("%1: does not belong at the top level").arg(entry);
    }
    return breaches;
}

} // namespace chinatech::architecture

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_job.h"

#include "app/cli/words.h"
#include "core/base/save_file.h"
#include "ui/charts/workbook_file.h"
#include "ui/i18n/translators.h"

#include <QCoreApplication>
#include <QDir>

namespace chinatech {

std::optional<Error> writeAll(const VerbContext& context, const ExportRequest& request, const WriteInLanguage& write)
{
    const auto& languages = context.options.languages;
    for (const Language language : languages) {
        installTranslators(*QCoreApplication::instance(), language);
        const Result<QStringList> done = write(language, request.pathFor(language, languages.size() > 1));
        // What is said about it is in the first language, whatever the file's is.
        installTranslators(*QCoreApplication::instance(), context.options.language());
        if (!done)
            return done.error();
        for (const QString& path : *done)
            context.err << words(QT_TRANSLATE_NOOP("CommandLine", "Written: %1")).arg(QDir::toNativeSeparators(path)) << '\n';
    }
    return std::nullopt;
}

Result<QStringList> writeBytes(const QString& path, const QByteArray& bytes)
{
    if (const auto saved = saveFile(path, bytes); !saved)
        return std::unexpected(saved.error());
    return QStringList{path};
}

Result<QStringList> writePages(const ExportRequest& request, const FigureDocument& document, const QString& path)
{
    if (const auto written = writeDocument(request.figure, document, path); !written)
        return std::unexpected(written.error());
    return documentPaths(document, request.figure.format, path);
}

Result<QStringList> writeWorkbook(const std::vector<FileTable>& tables, const DocumentInfo& info, const QString& path)
{
    if (const auto saved = saveWorkbook(tables, info, path); !saved)
        return std::unexpected(saved.error());
    return QStringList{path};
}

} // namespace chinatech

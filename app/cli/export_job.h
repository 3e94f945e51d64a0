// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/export_request.h"
#include "core/format/file_table.h"
#include "core/market/market.h"
#include "ui/charts/figure_file.h"

#include <functional>
#include <memory>

namespace chinatech {

/// Everything an export of any kind starts from.
struct ExportJob
{
    const ExportRequest& request;
    std::shared_ptr<const Market> market;
    AsOf asOf;
    QStringList symbols; ///< canonical
};

/// Writes what was asked for in one language, whose words are installed; the files it wrote.
using WriteInLanguage = std::function<Result<QStringList>(Language language, const QString& path)>;

/// One file a language, or more where each page is a file; what was written is said on standard error.
[[nodiscard]] std::optional<Error> writeAll(const VerbContext& context, const ExportRequest& request, const WriteInLanguage& write);

[[nodiscard]] Result<QStringList> writeBytes(const QString& path, const QByteArray& bytes);
[[nodiscard]] Result<QStringList> writePages(const ExportRequest& request, const FigureDocument& document, const QString& path);
[[nodiscard]] Result<QStringList> writeWorkbook(const std::vector<FileTable>& tables, const DocumentInfo& info, const QString& path);

/// What each word after "export" does.
ExitCode exportComparison(const VerbContext& context, const ExportJob& job);
ExitCode exportCompanies(const VerbContext& context, const ExportJob& job);
ExitCode exportBoard(const VerbContext& context, const ExportJob& job);
ExitCode exportChinaAi(const VerbContext& context, const ExportJob& job);

} // namespace chinatech

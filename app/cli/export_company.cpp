// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_job.h"

#include "app/cli/data_notes.h"
#include "core/format/names.h"
#include "core/models/company_tables.h"
#include "ui/documents/company_files.h"
#include "ui/text/missing_text.h"

namespace chinatech {

namespace {

std::vector<CompanySheet> sheetsOf(const ExportJob& job, const QStringList& symbols, Language language)
{
    std::vector<CompanySheet> sheets;
    for (const QString& symbol : symbols)
        sheets.push_back(companySheet(job.market, *job.market->find(symbol), job.asOf, language, ColourConvention::Korea));
    return sheets;
}

Result<QStringList> writeCompanies(const ExportJob& job, const QStringList& symbols, Language language, const QString& path)
{
    const ExportRequest& request = job.request;
    const std::vector<CompanySheet> sheets = sheetsOf(job, symbols, language);
    const FigureDocument document = companyDocument(sheets, paperPixels(request.figure.paper, request.figure.isPortrait));
    switch (request.ending) {
    case ExportEnding::Csv: return writeBytes(path, document.info.figures);
    case ExportEnding::Json: return writeBytes(path, companiesJson(sheets));
    case ExportEnding::Xlsx: return writeWorkbook(companiesTables(sheets), document.info, path);
    default: break;
    }
    if (!request.each || sheets.size() == 1)
        return writePages(request, document, path);
    QStringList written;
    for (const CompanySheet& sheet : sheets) {
        const QString& name = sheet.facts.instrument.symbol;
        const auto done = writePages(request, companyDocument({sheet}, document.pages.front().size), pathOfPage(path, name));
        if (!done)
            return done;
        written += *done;
    }
    return written;
}

/// Those with something to print: a private company has a page of events, a listing without a close has nothing.
QStringList printable(const VerbContext& context, const ExportJob& job)
{
    QStringList symbols;
    for (const QString& symbol : job.symbols) {
        const Instrument& instrument = *job.market->find(symbol);
        const auto close = instrument.isPriced() ? endClose(*job.market, instrument, job.asOf) : std::expected<CloseAt, Missing>{};
        if (close)
            symbols.append(symbol);
        else
            context.err << symbol << ": " << missingText(close.error()) << '\n';
    }
    return symbols;
}

} // namespace

ExitCode exportCompanies(const VerbContext& context, const ExportJob& job)
{
    const QStringList symbols = printable(context, job);
    if (symbols.size() < job.symbols.size())
        context.err << spanNote(*job.market, job.asOf, {}, context.options.language());
    if (symbols.isEmpty())
        return fail(context, {ErrorCode::NoData, job.symbols.join(QLatin1String(", ")), {}});
    const auto problem = writeAll(context, job.request, [&](Language language, const QString& path) {
        return writeCompanies(job, symbols, language, path);
    });
    if (problem)
        return fail(context, *problem);
    QStringList used = symbols;
    for (const QString& symbol : symbols)
        used.append(job.market->find(symbol)->adrSymbol);
    context.err << sampleNote(*job.market, used);
    return symbols.size() < job.symbols.size() ? ExitCode::Partial : ExitCode::Done;
}

} // namespace chinatech

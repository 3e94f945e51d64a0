// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_order.h"

#include "core/base/save_file.h"
#include "ui/charts/workbook_file.h"

#include <array>

namespace chinatech {

namespace {

constexpr std::array kEndings{"png", "pdf", "svg", "csv", "json", "xlsx"};

/// The files of one document.
Result<QStringList> write(const ExportOptions& options, const FigureDocument& document, const QString& path)
{
    if (const auto written = writeDocument(options, document, path); !written)
        return std::unexpected(written.error());
    return documentPaths(document, options.format, path);
}

Result<QStringList> writeEach(const ExportSubject& subject, const ExportOrder& order)
{
    QStringList all;
    for (const FigureDocument& document : subject.contents[order.content].each(paperPixels(order.paper, order.isPortrait))) {
        const auto done = write(optionsOf(order), document, pathOfPage(order.target, document.pages.front().name));
        if (!done)
            return done;
        all += *done;
    }
    return all;
}

Result<void> writeData(const ExportSubject& subject, const ExportOrder& order)
{
    switch (order.format) {
    case ExportFormat::Xlsx: return saveWorkbook(subject.tables(), subject.info, order.target);
    case ExportFormat::Json: return saveFile(order.target, subject.json());
    default: return saveFile(order.target, subject.csv ? subject.csv() : tableCsv(subject.tables().front()));
    }
}

} // namespace

QString endingOf(ExportFormat format) { return QString::fromLatin1(kEndings[static_cast<std::size_t>(format)]); }

std::vector<ExportFormat> formatsOf(const ExportSubject& subject)
{
    std::vector<ExportFormat> formats;
    if (subject.picture || !subject.contents.empty())
        formats = {ExportFormat::Png, ExportFormat::Pdf, ExportFormat::Svg};
    if (subject.csv || subject.tables)
        formats.push_back(ExportFormat::Csv);
    if (subject.json)
        formats.push_back(ExportFormat::Json);
    if (subject.tables)
        formats.push_back(ExportFormat::Xlsx);
    return formats;
}

ExportOptions optionsOf(const ExportOrder& order)
{
    ExportOptions options;
    options.format = isPages(order.format) ? static_cast<ImageFormat>(order.format) : ImageFormat::Png;
    options.scale = order.scale;
    options.paper = order.paper;
    options.isPortrait = order.isPortrait;
    return options;
}

FigureDocument documentOf(const ExportSubject& subject, const ExportOrder& order)
{
    if (order.paper == Paper::Fitted || subject.contents.empty())
        return subject.picture();
    return subject.contents[order.content].document(paperPixels(order.paper, order.isPortrait));
}

QStringList targetsOf(const FigureDocument* document, const ExportOrder& order)
{
    if (!isPages(order.format) || !document || document->pages.size() == 1)
        return {order.target};
    if (!order.each)
        return documentPaths(*document, static_cast<ImageFormat>(order.format), order.target);
    QStringList paths;
    for (const FigurePage& page : document->pages)
        paths.append(pathOfPage(order.target, page.name));
    return paths;
}

Result<QStringList> carryOut(const ExportSubject& subject, const ExportOrder& order)
{
    if (isPages(order.format)) {
        if (order.each && order.paper != Paper::Fitted)
            return writeEach(subject, order);
        return write(optionsOf(order), documentOf(subject, order), order.target);
    }
    if (const auto written = writeData(subject, order); !written)
        return std::unexpected(written.error());
    return QStringList{order.target};
}

} // namespace chinatech

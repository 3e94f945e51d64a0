// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_import.h"

#include "core/exchange/pack_files.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

/// Takes one file, whole or not at all, and writes down what became of it.
class FileRun {
public:
    FileRun(Delivery& delivery, const PackFile& file, ImportReport& report)
        : m_file{file}
        , m_importer{makeImporter(file, delivery)}
        , m_report{report}
    {
        m_report.files.push_back({file.name, 0, false});
    }

    Result<void> run()
    {
        QFile device{m_file.path};
        if (!device.open(QIODevice::ReadOnly))
            return reject(Reason::CannotRead, device.errorString());
        CsvReader reader{device};
        for (const QString& column : m_importer->requiredColumns()) {
            if (reader.trouble() == CsvReader::Trouble::None && reader.column(column.toLatin1()) < 0)
                return reject(Reason::ColumnMissing, column);
        }
        if (const QByteArray name = reader.repeatedName(); !name.isEmpty())
            return reject(Reason::DuplicateColumn, QString::fromUtf8(name));
        const auto refused = m_importer->begin(reader);
        if (!refused)
            return std::unexpected(refused.error());
        if (*refused)
            return reject((*refused)->reason, (*refused)->detail);
        for (const RowProblem& problem : m_importer->columnProblems())
            note(1, problem);
        if (auto taken = takeRows(reader); !taken)
            return taken;
        if (reader.trouble() == CsvReader::Trouble::NotUtf8)
            return reject(Reason::BadEncoding, {});
        if (reader.trouble() == CsvReader::Trouble::CannotRead)
            return reject(Reason::CannotRead, device.errorString());
        if (entry().rows == 0)
            return reject(Reason::NoValidRow, {});
        return m_importer->finish(m_keptOut);
    }

private:
    ImportReport::File& entry() { return m_report.files.back(); }

    void note(int line, const RowProblem& problem)
    {
        constexpr qsizetype kShown = 80;
        m_report.problems.push_back(
            {m_file.name, line, problem.reason, problem.detail.left(kShown), problem.column.left(kShown)});
    }

    Result<void> reject(Reason reason, const QString& detail)
    {
        note(0, {reason, detail});
        entry().rows = 0;
        entry().rejected = true;
        return {};
    }

    Result<void> takeRows(CsvReader& reader)
    {
        while (reader.next()) {
            const RowOutcome outcome = m_importer->take(reader);
            if (!outcome)
                return std::unexpected(outcome.error());
            if (*outcome) {
                note(reader.line(), **outcome);
                ++m_keptOut;
            } else {
                ++entry().rows;
            }
        }
        return {};
    }

    const PackFile& m_file;
    std::unique_ptr<FileImporter> m_importer;
    ImportReport& m_report;
    int m_keptOut = 0;
};

} // namespace

Day todayOfExchanges(std::chrono::system_clock::time_point now)
{
    return Day{std::chrono::floor<std::chrono::days>(now + std::chrono::hours{8})};
}

bool ImportReport::isEmpty() const
{
    return std::ranges::all_of(files, [](const File& file) { return file.rows == 0; });
}

Result<ImportReport> importPaths(Store& store, const QStringList& paths, const ImportOptions& options)
{
    const auto files = listPackFiles(paths);
    if (!files)
        return std::unexpected(files.error());
    // A full disk in the middle must not leave the splits of one day with the prices of another.
    WriteTransaction whole{store.database()};
    if (const auto begun = whole.begin(); !begun)
        return std::unexpected(begun.error());
    ImportReport report;
    Delivery delivery{store.database(), options.source, options.today, {}};
    int pack = 0;
    for (const PackFile& file : *files) {
        if (options.stop.stop_requested())
            return failure(ErrorCode::Stopped);
        if (std::exchange(pack, file.pack) != file.pack)
            delivery.basis.clear();
        if (const auto done = FileRun{delivery, file, report}.run(); !done)
            return std::unexpected(done.error());
    }
    if (const auto committed = whole.commit(); !committed)
        return std::unexpected(committed.error());
    return report;
}

} // namespace chinatech

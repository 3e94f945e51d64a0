// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_job.h"

#include "app/cli/china_ai_request.h"
#include "app/cli/data_notes.h"
#include "ui/pages/compare_data.h"
#include "core/analysis/correlation.h"
#include "core/exchange/china_ai_reader.h"
#include "core/models/board_file.h"
#include "core/models/china_ai_rows.h"
#include "core/models/compare_csv.h"
#include "ui/documents/screen_reports.h"
#include "ui/pages/board_export.h"
#include "ui/pages/compare_content.h"
#include "ui/pages/compare_export.h"
#include "ui/text/missing_text.h"

#include <algorithm>

namespace chinatech {

namespace {

CompareSelection selectionOf(const ExportJob& job)
{
    CompareSelection selection = CompareSelection::standard();
    if (!job.symbols.isEmpty()) {
        selection.symbols = job.symbols;
        // The benchmark has its own line; naming it as well does not draw it twice.
        if (job.symbols.size() > 1)
            selection.symbols.removeAll(selection.benchmark);
        else if (job.symbols.first() == selection.benchmark)
            selection.benchmark.clear();
        selection.selected = selection.symbols.first();
    }
    selection.range = job.request.query.range;
    selection.currency = job.request.query.currency;
    selection.total = job.request.query.total;
    selection.calendarTime = job.request.calendarTime;
    if (job.asOf.isExplicit)
        selection.asOf = job.asOf.day;
    return selection;
}

/// The companies of a selection that are to be compared; the benchmark is what they are held against.
bool isCompared(const CompareRow& row) { return !row.isBenchmark; }

/// Named, but without a price, so that no screen of prices has a place for them: said, one a line.
QStringList tellUnpriced(const VerbContext& context, const ExportJob& job)
{
    QStringList unpriced;
    for (const QString& symbol : job.symbols) {
        if (job.market->find(symbol)->isPriced())
            continue;
        unpriced.append(symbol);
        context.err << symbol << ": " << missingText(Missing::PrivateCompany) << '\n';
    }
    return unpriced;
}

/// Exit code of a table of which some rows are missing. Not among them: the benchmark's total return, which an index
/// cannot have.
ExitCode completeness(const CompareFigures& figures)
{
    const auto isThere = [](const CompareRow& row) { return !row.chosen.missing; };
    const auto isAllThere = [&](const CompareRow& row) {
        return isThere(row) || (row.isBenchmark && row.chosen.missing == Missing::NotForIndices);
    };
    if (std::ranges::none_of(figures.rows, [&](const CompareRow& row) { return isCompared(row) && isThere(row); }))
        return ExitCode::NoData;
    return std::ranges::all_of(figures.rows, isAllThere) ? ExitCode::Done : ExitCode::Partial;
}

/// CSV is the table, whatever was asked for; all other files of "compare" have the lines.
bool hasLines(const ExportRequest& request) { return request.what == ExportWhat::Compare && request.ending != ExportEnding::Csv; }

/// The same of what "export compare" draws: a company without a return over the range still has a line where it has
/// closes, from the first of them.
ExitCode completeness(const CompareFigures& figures, const RebasedChart& lines)
{
    const ExitCode ofTable = completeness(figures);
    const auto isDrawn = [&](const RebasedLine& line) {
        const CompareRow* const row = figures.row(line.symbol);
        return row && isCompared(*row) && !line.missing;
    };
    return ofTable == ExitCode::NoData && std::ranges::any_of(lines.lines, isDrawn) ? ExitCode::Partial : ofTable;
}

QByteArray compareData(const ExportJob& job, const CompareSelection& selection, const CompareFigures& figures, Language language)
{
    if (job.request.ending == ExportEnding::Csv)
        return tableCsv(compareFileTable(figures, language));
    if (job.request.what == ExportWhat::Table)
        return compareTableJson(figures, language);
    return compareScreenJson(figures, compareLines(*job.market, selection), language);
}

Result<QStringList> writeCompare(const ExportJob& job, const CompareSelection& selection, const CompareFigures& figures,
                                 Language language, const QString& path)
{
    const ExportRequest& request = job.request;
    if (request.ending == ExportEnding::Csv || request.ending == ExportEnding::Json)
        return writeBytes(path, compareData(job, selection, figures, language));
    const ChartStyle style = paperStyle(ColourConvention::Korea, language);
    const CompareContent content = compareContent(*job.market, selection, figures, language);
    const FigureDocument picture = comparePicture(content, style, request.figure.size, compareTableCsv(figures, language));
    if (request.ending == ExportEnding::Xlsx) {
        std::vector<FileTable> tables{compareFileTable(figures, language)};
        if (request.what == ExportWhat::Compare)
            tables.push_back(compareLinesTable(compareLines(*job.market, selection)));
        return writeWorkbook(tables, picture.info, path);
    }
    const PaperTable table = comparePaperTable(figures, language);
    const QSize page = paperPixels(request.figure.paper, request.figure.isPortrait);
    if (request.isTable())
        return writePages(request, reportDocument(compareTableReport(content, figures, table, style), page), path);
    return writePages(request, request.isOnPaper() ? compareDocument(content, style, figures, table, page) : picture, path);
}

/// What the options say of the board; months are of the first listing that was named.
BoardSelection boardOf(const ExportJob& job)
{
    BoardSelection board;
    board.view = job.request.view.value_or(BoardView::HeatMap);
    board.range = job.request.query.range;
    if (!job.symbols.isEmpty())
        board.company = job.symbols.front();
    return board;
}

/// The figures of the view: those of a drawing that says what the board's table does not, else the table's.
Result<QStringList> writeBoardData(const ExportRequest& request, const BoardAnswer& answer, const BoardPicture& picture,
                                   const BoardSelection& board, Language language, const QString& path)
{
    const auto twin = boardTwin(answer, board.view, language);
    if (request.ending == ExportEnding::Csv)
        return writeBytes(path, twin ? twinCsv(*twin) : tableCsv(boardFileTable(*answer.figures, language)));
    const FileFormat numbers = board.view == BoardView::Months ? FileFormat::Ratio : FileFormat::Price;
    const FileTable table = twin ? twinTable(*twin, QStringLiteral("figures"), numbers) : boardFileTable(*answer.figures, language);
    if (request.ending == ExportEnding::Xlsx)
        return writeWorkbook({table}, picture.info, path);
    return writeBytes(path, twin ? tableJson(table) : boardJson(*answer.figures, language));
}

Result<QStringList> writeBoard(const ExportJob& job, const BoardAnswer& answer, Language language, const QString& path)
{
    const ExportRequest& request = job.request;
    const BoardSelection board = boardOf(job);
    const BoardStyle style{makeTokens(false, ColourConvention::Korea), ColourConvention::Korea, language};
    const BoardPicture picture = boardPicture(answer, board, style);
    if (!request.isFigure())
        return writeBoardData(request, answer, picture, board, language, path);
    if (request.isOnPaper())
        return writePages(request, boardDocument(picture.info, answer, board, style, boardPaperTable(answer, board, language),
                                                 paperPixels(request.figure.paper, request.figure.isPortrait)),
                          path);
    FigureDocument document = documentOf(picture);
    document.pages.front().size = request.figure.size;
    return writePages(request, document, path);
}

/// The listings that were named, of all that the view shows; months are of one, beside a table of all.
void keepNamed(const ExportJob& job, const BoardSelection& board, BoardAnswer& answer)
{
    if (job.symbols.isEmpty() || board.view == BoardView::Months)
        return;
    BoardFigures figures = *answer.figures;
    std::erase_if(figures.rows, [&job](const BoardRow& row) { return !job.symbols.contains(row.instrument.symbol); });
    answer.figures = std::make_shared<const BoardFigures>(std::move(figures));
    if (!answer.matrix)
        return;
    std::vector<const Instrument*> named;
    for (const BoardRow& row : answer.figures->rows)
        named.push_back(job.market->find(row.instrument.symbol));
    answer.matrix = std::make_shared<const CorrelationMatrix>(correlations(*job.market, named, answer.figures->query.asOf));
}

} // namespace

ExitCode exportComparison(const VerbContext& context, const ExportJob& job)
{
    const CompareSelection selection = selectionOf(job);
    const CompareFigures figures = compareFigures(*job.market, selection);
    const QStringList unpriced = tellUnpriced(context, job);
    const ExitCode complete = hasLines(job.request) ? completeness(figures, compareLines(*job.market, selection))
                                                    : completeness(figures);
    for (const CompareRow& row : figures.rows) {
        if (row.chosen.missing)
            context.err << row.instrument.symbol << ": " << missingText(*row.chosen.missing) << '\n';
    }
    context.err << spanNote(*job.market, job.asOf, job.request.query.range, context.options.language());
    if (complete == ExitCode::NoData)
        return fail(context, {ErrorCode::NoData, selection.symbols.join(QLatin1String(", ")), {}});
    const auto problem = writeAll(context, job.request, [&](Language language, const QString& path) {
        return writeCompare(job, selection, figures, language, path);
    });
    if (problem)
        return fail(context, *problem);
    QStringList symbols;
    for (const CompareRow& row : figures.rows)
        symbols.append(row.instrument.symbol);
    context.err << sampleNote(*job.market, symbols);
    return unpriced.isEmpty() ? complete : ExitCode::Partial;
}

ExitCode exportChinaAi(const VerbContext& context, const ExportJob& job)
{
    const auto choice = readChinaAiRequest(context.parser, job.request, job.symbols, *job.market, job.asOf);
    if (!choice)
        return fail(context, choice.error());
    const QStringList unpriced = tellUnpriced(context, job);
    const ChinaAiFacts facts = chinaAiFacts(*job.market, bundledChinaAi(), *choice, job.asOf);
    const auto problem = writeAll(context, job.request, [&](Language language, const QString& path) -> Result<QStringList> {
        const ExportRequest& request = job.request;
        if (request.ending == ExportEnding::Csv)
            return writeBytes(path, chinaAiCsv(facts));
        if (request.ending == ExportEnding::Json)
            return writeBytes(path, chinaAiJson(facts));
        const ChinaAiSheet sheet{job.market, facts, paperStyle(ColourConvention::Korea, language)};
        const FigureDocument picture = chinaAiPicture(sheet, request.figure.size.width());
        if (request.ending == ExportEnding::Xlsx)
            return writeWorkbook({chinaAiTable(facts)}, picture.info, path);
        if (!request.isOnPaper())
            return writePages(request, picture, path);
        return writePages(request, reportDocument(chinaAiReport(sheet), paperPixels(request.figure.paper, request.figure.isPortrait)),
                          path);
    });
    if (problem)
        return fail(context, *problem);
    context.err << sampleNote(*job.market, {facts.study.company.symbol});
    return unpriced.isEmpty() ? ExitCode::Done : ExitCode::Partial;
}

/// All instruments, or those that were named: the view's figures as data, the view as a picture, the table below it on paper.
ExitCode exportBoard(const VerbContext& context, const ExportJob& job)
{
    const BoardSelection board = boardOf(job);
    BoardAnswer answer = boardAnswer(job.market, boardQuery(*job.market, board, selectionOf(job)), board.view, board.company);
    keepNamed(job, board, answer);
    const BoardFigures& figures = *answer.figures;
    const QStringList unpriced = tellUnpriced(context, job);
    const auto missing = std::ranges::count_if(figures.rows, [](const BoardRow& row) { return row.chosen.missing.has_value(); });
    context.err << spanNote(*job.market, job.asOf, job.request.query.range, context.options.language());
    if (missing == std::ssize(figures.rows))
        return fail(context, {ErrorCode::NoData, job.symbols.join(QLatin1String(", ")), {}});
    QStringList symbols;
    for (const BoardRow& row : figures.rows) {
        symbols.append(row.instrument.symbol);
        if (row.chosen.missing)
            context.err << row.instrument.symbol << ": " << missingText(*row.chosen.missing) << '\n';
    }
    const auto problem = writeAll(context, job.request, [&](Language language, const QString& path) {
        return writeBoard(job, answer, language, path);
    });
    if (problem)
        return fail(context, *problem);
    context.err << sampleNote(*job.market, symbols);
    return missing > 0 || !unpriced.isEmpty() ? ExitCode::Partial : ExitCode::Done;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_request.h"

#include "app/cli/china_ai_request.h"
#include "app/cli/return_query.h"
#include "ui/charts/figure_file.h"
#include "ui/documents/china_ai_sheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace chinatech {

namespace {

/// Below it the words of a chart leave its lines no room.
constexpr QSize kSmallest{320, 240};
constexpr int kLargestSide = 8000;
constexpr int kLargestScale = 4;

Result<ExportWhat> readWhat(const QString& typed)
{
    if (typed == QLatin1String("compare"))
        return ExportWhat::Compare;
    if (typed == QLatin1String("company"))
        return ExportWhat::Company;
    if (typed == QLatin1String("board"))
        return ExportWhat::Board;
    if (typed == QLatin1String("table"))
        return ExportWhat::Table;
    if (typed == QLatin1String("china-ai"))
        return ExportWhat::ChinaAi;
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate("CommandLine",
                                               "“export %1” is not known. It takes: compare, company, board, table, china-ai.")
                       .arg(typed));
}

Result<ExportEnding> readEnding(const QString& out)
{
    constexpr std::array kEndings{"png", "pdf", "svg", "csv", "json", "xlsx"};
    const QString ending = QFileInfo{out}.suffix().toLower();
    for (std::size_t i = 0; i < kEndings.size(); ++i) {
        if (ending == QLatin1String(kEndings[i]))
            return static_cast<ExportEnding>(i);
    }
    return failure(ErrorCode::BadOption, QStringLiteral("--out FILE.png|FILE.pdf|FILE.svg|FILE.csv|FILE.json|FILE.xlsx"), out);
}

/// Which view of the board, and whether the ending can hold it.
Result<void> readView(const QCommandLineParser& parser, ExportRequest& request)
{
    constexpr std::array kViews{BoardView::Table, BoardView::HeatMap, BoardView::RiskReturn, BoardView::Correlation, BoardView::Months};
    if (!parser.isSet(QStringLiteral("view")))
        return {};
    if (request.what != ExportWhat::Board)
        return failure(ErrorCode::Usage, QCoreApplication::translate("CommandLine", "--%1 is for “export board”.").arg(QLatin1String("view")));
    const auto view = choice(parser, QStringLiteral("view"), QStringLiteral("table|heatmap|risk|correlation|monthly"));
    if (!view)
        return std::unexpected(view.error());
    request.view = kViews[static_cast<std::size_t>(*view)];
    return {};
}

/// --format can only say again what the file's ending says.
Result<void> checkFormat(const QCommandLineParser& parser, const ExportRequest& request)
{
    if (!parser.isSet(QStringLiteral("format")))
        return {};
    const QString typed = parser.value(QStringLiteral("format"));
    const QString ending = QFileInfo{request.out}.suffix();
    if (typed.compare(ending, Qt::CaseInsensitive) == 0)
        return {};
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate("CommandLine", "--format %1 contradicts the file's ending .%2, which "
                                                              "decides what is written.")
                       .arg(typed, ending));
}

/// A company sheet has ranges and currencies of its own.
Result<void> checkQuery(const QCommandLineParser& parser, const ExportRequest& request)
{
    if (request.what == ExportWhat::ChinaAi && parser.isSet(QStringLiteral("total")))
        return failure(ErrorCode::Usage, QCoreApplication::translate("CommandLine", "--%1 is for comparisons; the China AI page knows"
                                                                                    " price returns alone.")
                                             .arg(QLatin1String("total")));
    if (const QString option = chinaAiOptionSet(parser); request.what != ExportWhat::ChinaAi && !option.isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("CommandLine", "--%1 is for “export china-ai”.").arg(option));
    if (parser.isSet(QStringLiteral("calendar-time")) && (request.what != ExportWhat::Compare || !request.isFigure()))
        return failure(ErrorCode::Usage, QCoreApplication::translate("CommandLine", "--%1 is for charts of “export compare”.")
                                             .arg(QLatin1String("calendar-time")));
    for (const char* const name : {"range", "currency", "total"}) {
        if (request.what == ExportWhat::Company && parser.isSet(QString::fromLatin1(name)))
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("CommandLine", "--%1 is for comparisons; a company sheet has "
                                                                      "ranges and currencies of its own.")
                               .arg(QLatin1String(name)));
    }
    return {};
}

Result<QSize> readSize(const QString& typed)
{
    static const QRegularExpression kSize{QStringLiteral("^([0-9]{1,5})[xX×]([0-9]{1,5})$")};
    const QRegularExpressionMatch match = kSize.match(typed);
    const QSize size{match.captured(1).toInt(), match.captured(2).toInt()};
    const bool fits = size.width() >= kSmallest.width() && size.height() >= kSmallest.height() &&
                      size.width() <= kLargestSide && size.height() <= kLargestSide;
    if (!match.hasMatch() || !fits)
        return failure(ErrorCode::BadOption, QStringLiteral("--size 320x240…8000x8000"), typed);
    return size;
}

/// A company sheet stands upright where nothing else was said, a screen on its side. A table is always on paper.
Result<void> readPaper(const QCommandLineParser& parser, ExportRequest& request)
{
    const bool isCompany = request.what == ExportWhat::Company;
    request.figure.paper = isCompany || request.isTable() ? Paper::A4 : Paper::Fitted;
    request.figure.isPortrait = isCompany;
    request.each = parser.isSet(QStringLiteral("each"));
    for (const char* const name : {"paper", "orientation", "each"}) {
        if (parser.isSet(QString::fromLatin1(name)) && !request.isFigure())
            return failure(ErrorCode::Usage, QCoreApplication::translate("CommandLine", "--%1 is for pages: PDF, PNG or SVG.")
                                                 .arg(QLatin1String(name)));
    }
    if (request.each && !isCompany)
        return failure(ErrorCode::Usage, QCoreApplication::translate("CommandLine", "--each is for company sheets."));
    if (parser.isSet(QStringLiteral("paper"))) {
        const auto paper = choice(parser, QStringLiteral("paper"), QStringLiteral("a4|letter"));
        if (!paper)
            return std::unexpected(paper.error());
        request.figure.paper = *paper == 0 ? Paper::A4 : Paper::Letter;
    }
    if (parser.isSet(QStringLiteral("orientation"))) {
        const auto turned = choice(parser, QStringLiteral("orientation"), QStringLiteral("portrait|landscape"));
        if (!turned)
            return std::unexpected(turned.error());
        request.figure.isPortrait = *turned == 0;
        if (!request.isOnPaper())
            request.figure.paper = Paper::A4;
    }
    return {};
}

Result<void> readFigureOptions(const QCommandLineParser& parser, ExportRequest& request)
{
    if (request.what == ExportWhat::ChinaAi)
        request.figure.size.setWidth(kChinaAiWidth);
    request.figure.format = request.isFigure() ? static_cast<ImageFormat>(request.ending) : ImageFormat::Png;
    if (const auto read = readPaper(parser, request); !read)
        return read;
    if (parser.isSet(QStringLiteral("size"))) {
        if (request.what == ExportWhat::Company || request.isOnPaper())
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate(
                               "CommandLine", "--size is for charts; a page of paper has the size of its paper."));
        const auto size = readSize(parser.value(QStringLiteral("size")));
        if (!size)
            return std::unexpected(size.error());
        request.figure.size = *size;
    }
    if (parser.isSet(QStringLiteral("scale"))) {
        const QString typed = parser.value(QStringLiteral("scale"));
        bool isNumber = false;
        request.figure.scale = typed.toInt(&isNumber);
        if (!isNumber || request.figure.scale < 1 || request.figure.scale > kLargestScale)
            return failure(ErrorCode::BadOption, QStringLiteral("--scale 1|2|3|4"), typed);
    }
    return {};
}

} // namespace

QString ExportRequest::pathFor(Language language, bool several) const
{
    if (!several)
        return out;
    return pathOfPage(out, languageCode(language));
}

Result<ExportRequest> readExportRequest(const VerbContext& context)
{
    const QStringList arguments = context.parser.positionalArguments();
    if (arguments.isEmpty())
        return failure(ErrorCode::ArgumentMissing, QStringLiteral("compare|company|board|table|china-ai"));
    ExportRequest request;
    const auto what = readWhat(arguments.first());
    if (!what)
        return std::unexpected(what.error());
    request.what = *what;
    request.symbols = arguments.sliced(1);
    request.out = context.parser.value(QStringLiteral("out"));
    if (request.out.isEmpty())
        return failure(ErrorCode::ArgumentMissing, QStringLiteral("--out FILE"));
    const auto ending = readEnding(request.out);
    if (!ending)
        return std::unexpected(ending.error());
    request.ending = *ending;
    if (const auto checked = checkFormat(context.parser, request); !checked)
        return std::unexpected(checked.error());
    if (const auto checked = checkQuery(context.parser, request); !checked)
        return std::unexpected(checked.error());
    if (const auto read = readView(context.parser, request); !read)
        return std::unexpected(read.error());
    if (const auto read = readFigureOptions(context.parser, request); !read)
        return std::unexpected(read.error());
    const auto query = readReturnQuery(context.parser);
    if (!query)
        return std::unexpected(query.error());
    request.query = *query;
    request.calendarTime = context.parser.isSet(QStringLiteral("calendar-time"));
    return request;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/company_sheet.h"

#include "core/format/dates.h"
#include "core/models/company_figures.h"
#include "ui/charts/figure_file.h"
#include "ui/documents/sheet_parts.h"
#include "ui/text/company_text.h"

namespace chinatech {

namespace {

constexpr double kLeft = 50;
constexpr double kRight = 744;
constexpr double kBottom = 1092;

QString commandFor(const Instrument& instrument, AsOf asOf, Language language)
{
    return QStringLiteral("chinatech export company %1 --as-of %2 --lang %3 --out %4.pdf")
        .arg(instrument.symbol, asOf.day.toIso(), languageCode(language),
             instrument.symbol.section(u'.', 0, 0).toLower());
}

/// Charts, tables and bars of a listing that has a price, in the design's fixed places.
void paintPriced(const SheetPen& pen, const CompanySheet& sheet)
{
    constexpr double kColumn = 464;
    constexpr double kSide = 488;
    const auto box = [](double left, double top, double right, double bottom) {
        return QRectF{QPointF{left, top}, QPointF{right, bottom}};
    };
    paintSheetFigures(pen, sheet, box(kLeft, 140, kRight, 214));
    paintSheetSentence(pen, sheet, box(kLeft, 222, kRight, 262));
    paintSheetThreeYears(pen, sheet, box(kLeft, 268, kColumn, 508));
    paintSheetThisYear(pen, sheet, box(kSide, 268, kRight, 508));
    paintSheetReturns(pen, sheet, box(kLeft, 517, kColumn, 666));
    paintSheetYears(pen, sheet, box(kSide, 517, kRight, 666));
    if (sheet.facts.adr && sheet.parity.size() > 1) {
        paintSheetParity(pen, sheet, box(kLeft, 675, 385, 796));
        paintSheetWonSplit(pen, sheet, box(409, 675, kRight, 796));
    } else {
        paintSheetWonSplit(pen, sheet, box(kLeft, 675, kRight, 796));
    }
    paintSheetEvents(pen, sheet, box(kLeft, 805, kColumn, 1030));
    paintSheetKeyFigures(pen, sheet, box(kSide, 805, kRight, 1030));
}

} // namespace

CompanySheet companySheet(std::shared_ptr<const Market> market, const Instrument& instrument, AsOf asOf,
                          Language language, ColourConvention convention)
{
    CompanySheet sheet;
    sheet.facts = companyFacts(*market, instrument, asOf);
    sheet.years = calendarYears(*market, instrument, asOf, sheet.facts.benchmark);
    const Instrument* const ordinary = ordinaryOf(*market, instrument);
    sheet.parity = adrHistory(*market, ordinary ? *ordinary : instrument, asOf);
    sheet.style = {makeTokens(false, convention), language};
    sheet.command = commandFor(instrument, asOf, language);
    sheet.market = std::move(market);
    return sheet;
}

void paintCompanySheet(QPainter& painter, const CompanySheet& sheet)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPen pen{painter, sheet.style.tokens, sheet.style.language};
    paintSheetHead(pen, sheet, {kLeft, 38, kRight - kLeft, 100});
    if (sheet.facts.instrument.isPriced()) {
        paintPriced(pen, sheet);
    } else {
        paintSheetSentence(pen, sheet, {kLeft, 150, kRight - kLeft, 30});
        paintSheetEvents(pen, sheet, {kLeft, 196, kRight - kLeft, 240});
    }
    paintSheetFooter(pen, sheet, {kLeft, 1040, kRight - kLeft, kBottom - 1040});
}

QString sheetTitle(const CompanySheet& sheet)
{
    return companyHeading(sheet.facts.instrument, sheet.style.language) + u' ' +
           sheet.facts.instrument.symbol + QStringLiteral(" · ") +
           formatDay(sheet.facts.asOf.day, sheet.style.language);
}

Result<void> exportCompanySheet(const CompanySheet& sheet, const ExportOptions& options, const QString& path)
{
    ExportOptions page = options;
    page.size = kA4;
    if (page.paper == Paper::Fitted)
        page.paper = Paper::A4;
    page.isPortrait = true;
    const DocumentInfo info{sheetTitle(sheet), sheet.command, sheet.style.language, sheet.facts.asOf.day,
                            companyCsv(sheet.facts)};
    return writeFigure(page, info, sheet.style.tokens.surface, path,
                       [&sheet](QPainter& painter, const QRectF&) { paintCompanySheet(painter, sheet); });
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/company_sheet.h"

#include "core/exchange/china_ai_reader.h"
#include "core/format/dates.h"
#include "ui/documents/company_files.h"
#include "ui/documents/private_sheet.h"
#include "ui/documents/sheet_events.h"
#include "ui/documents/sheet_layout.h"
#include "ui/documents/sheet_parts.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

QString commandFor(const Instrument& instrument, AsOf asOf, Language language)
{
    return QStringLiteral("chinatech export company %1 --as-of %2 --lang %3 --out %4.pdf")
        .arg(instrument.symbol, asOf.day.toIso(), languageCode(language),
             instrument.symbol.section(u'.', 0, 0).toLower());
}

/// Charts, tables and bars of a listing that has a price.
void paintPriced(const SheetPen& pen, const CompanySheet& sheet, const SheetLayout& at)
{
    const SheetEvents events = placeEvents(sheet.facts, sheet.style.language, at.events.size());
    paintSheetFigures(pen, sheet, at.figures);
    paintSheetSentence(pen, sheet, at.sentence);
    paintSheetThreeYears(pen, sheet, at.threeYears);
    paintSheetThisYear(pen, sheet, at.thisYear, events.sessions());
    paintSheetReturns(pen, sheet, at.returns);
    paintSheetYears(pen, sheet, at.years);
    if (!at.parity.isEmpty())
        paintSheetParity(pen, sheet, at.parity);
    paintSheetWonSplit(pen, sheet, at.wonSplit);
    paintSheetEvents(pen, sheet, events, at.events);
    paintSheetKeyFigures(pen, sheet, at.keyFigures);
}

SheetLayout layoutOf(const CompanySheet& sheet, const QSizeF& page)
{
    SheetContent content;
    content.hasParity = sheet.facts.instrument.isPriced() && sheet.facts.adr && sheet.parity.size() > 1;
    content.eventsHeight = placeEvents(sheet.facts, sheet.style.language, {kSheetWideColumn, page.height()}).height;
    const QRectF foot = sheetLayout(page, content).footer;
    content.footLines = static_cast<int>(sheetSources(sheet, sheet.style.language, foot.width()).size());
    return sheetLayout(page, content);
}

QString symbolsOf(const std::vector<CompanySheet>& sheets)
{
    QStringList symbols;
    for (const CompanySheet& sheet : sheets)
        symbols.append(sheet.facts.instrument.symbol);
    return symbols.join(u' ');
}

QString titleOf(const std::vector<CompanySheet>& sheets)
{
    const CompanySheet& first = sheets.front();
    if (sheets.size() == 1)
        return sheetTitle(first);
    const int count = static_cast<int>(sheets.size());
    return QCoreApplication::translate("CompanySheet", "%n company sheets", nullptr, count)
        + QStringLiteral(" · ") + formatDay(first.facts.asOf.day, first.style.language);
}

} // namespace

CompanySheet companySheet(std::shared_ptr<const Market> market, const Instrument& instrument, AsOf asOf,
                          Language language, ColourConvention convention)
{
    CompanySheet sheet;
    // An index is no measure of itself.
    const bool isYardstick = instrument.symbol == QLatin1String("HSTECH") && market->find(QStringLiteral("HSI"));
    sheet.facts = companyFacts(*market, instrument, asOf, isYardstick ? QStringLiteral("HSI") : QStringLiteral("HSTECH"));
    sheet.facts.models = companyModels(*market, bundledChinaAi(), instrument, asOf);
    sheet.years = calendarYears(*market, instrument, asOf, sheet.facts.benchmark);
    const Instrument* const ordinary = ordinaryOf(*market, instrument);
    sheet.parity = adrHistory(*market, ordinary ? *ordinary : instrument, asOf);
    sheet.style = {makeTokens(false, convention), language};
    sheet.command = commandFor(instrument, asOf, language);
    sheet.market = std::move(market);
    return sheet;
}

void paintCompanySheet(QPainter& painter, const CompanySheet& sheet, const QSizeF& page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPen pen{painter, sheet.style.tokens, sheet.style.language};
    const bool isPriced = sheet.facts.instrument.isPriced();
    const SheetLayout at = layoutOf(sheet, page);
    paintSheetHead(pen, sheet, at.head, isPriced ? at.nameWidth : at.head.width());
    if (isPriced) {
        paintPriced(pen, sheet, at);
    } else {
        paintSheetSentence(pen, sheet, {at.head.left(), 150, at.head.width(), 30});
        paintPrivateSheet(pen, sheet, {at.head.left(), 196, at.head.width(), at.footer.top() - 206});
    }
    paintSheetFooter(pen, sheet, at.footer, page);
}

QString sheetTitle(const CompanySheet& sheet)
{
    return companyHeading(sheet.facts.instrument, sheet.style.language) + u' ' +
           sheet.facts.instrument.symbol + QStringLiteral(" · ") +
           formatDay(sheet.facts.asOf.day, sheet.style.language);
}

FigureDocument companyDocument(const std::vector<CompanySheet>& sheets, QSize page)
{
    const CompanySheet& first = sheets.front();
    QString command = first.command;
    if (sheets.size() > 1)
        command.replace(u' ' + first.facts.instrument.symbol + u' ', u' ' + symbolsOf(sheets) + u' ');
    FigureDocument document{{titleOf(sheets), command, first.style.language, first.facts.asOf.day, companiesCsv(sheets)},
                            first.style.tokens.surface,
                            {}};
    for (const CompanySheet& sheet : sheets)
        document.pages.push_back({page,
                                  [sheet](QPainter& painter, const QRectF& area) {
                                      paintCompanySheet(painter, sheet, area.size());
                                  },
                                  sheet.facts.instrument.symbol});
    return document;
}

Result<void> exportCompanySheet(const CompanySheet& sheet, const ExportOptions& options, const QString& path)
{
    return exportCompanySheets({sheet}, options, path);
}

Result<void> exportCompanySheets(const std::vector<CompanySheet>& sheets, const ExportOptions& options, const QString& path)
{
    ExportOptions chosen = options;
    if (chosen.paper == Paper::Fitted) {
        chosen.paper = Paper::A4;
        chosen.isPortrait = true;
    }
    return writeDocument(chosen, companyDocument(sheets, paperPixels(chosen.paper, chosen.isPortrait)), path);
}

} // namespace chinatech

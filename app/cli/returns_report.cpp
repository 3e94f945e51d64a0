// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/returns_report.h"

#include "app/cli/data_notes.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "core/format/csv_cell.h"
#include "core/format/dates.h"
#include "core/format/json_text.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/missing_text.h"

#include <algorithm>
#include <map>

namespace chinatech {

namespace {

QString currencyKey(const ReturnQuery& query)
{
    return query.currency ? currencyCode(*query.currency) : QStringLiteral("local");
}

QString codeOf(const Return& result) { return result.missing ? missingCode(*result.missing) : QString(); }
QString sentenceOf(const Return& result) { return result.missing ? missingText(*result.missing) : QString(); }
QString iso(const std::optional<Day>& day) { return day ? day->toIso() : QString(); }

QString jsonRow(const ReturnsReport::Row& row, Language language)
{
    const Return& result = row.result;
    return jsonObject({{"symbol", jsonText(row.instrument->symbol)},
                       {"name", jsonText(fullName(*row.instrument, language))},
                       {"base_date", jsonDay(result.baseDate)},
                       {"base_price", jsonNumber(result.basePrice)},
                       {"end_date", jsonDay(result.endDate)},
                       {"end_price", jsonNumber(result.endPrice)},
                       {"return", jsonNumber(result.value)},
                       {"price_part", jsonNumber(result.pricePart)},
                       {"fx_part", jsonNumber(result.fxPart)},
                       {"source", jsonTextOrNull(result.source)},
                       {"missing", jsonTextOrNull(codeOf(result))},
                       {"missing_text", jsonTextOrNull(sentenceOf(result))}});
}

QString priceCell(double price, const Instrument& instrument, Language language)
{
    if (instrument.isIndex() || !instrument.currency)
        return formatPrice(price);
    return formatPriceWithCurrency(price, *instrument.currency, language);
}

QString dayCell(const std::optional<Day>& day, Language language)
{
    return day ? formatDay(*day, language) : QString(kDash);
}

/// "YTD price return as of 7 Mar 2025, in KRW".
QString headline(const ReturnQuery& query, Language language)
{
    const QString kind = query.total ? words(QT_TRANSLATE_NOOP("CommandLine", "Total return"))
                                     : words(QT_TRANSLATE_NOOP("CommandLine", "Price return"));
    const QString currency = query.currency ? currencyName(*query.currency, language)
                                            : words(QT_TRANSLATE_NOOP("CommandLine", "local currency"));
    return words(QT_TRANSLATE_NOOP("CommandLine", "%1 · %2 · as of %3 · %4"))
        .arg(query.range.code().toUpper(), kind, formatDay(query.asOf.day, language), currency);
}

} // namespace

QString returnsJson(const ReturnsReport& report, Language language)
{
    QStringList rows;
    for (const ReturnsReport::Row& row : report.rows)
        rows.append(jsonRow(row, language));
    return jsonObject({{"as_of", jsonText(report.query.asOf.day.toIso())},
                       {"range", jsonText(report.query.range.code())},
                       {"currency", jsonText(currencyKey(report.query))},
                       {"rows", jsonList(rows)}})
        + u'\n';
}

QString returnsCsv(const ReturnsReport& report, Language language)
{
    QString text = QStringLiteral("symbol,name,base_date,base_price,end_date,end_price,return,price_part,fx_part,"
                                  "source,missing,missing_text\n");
    for (const auto& [instrument, result, isStarred] : report.rows) {
        const QStringList cells{csvTextCell(instrument->symbol),
                                csvTextCell(fullName(*instrument, language)),
                                iso(result.baseDate),
                                shortestNumber(result.basePrice),
                                iso(result.endDate),
                                shortestNumber(result.endPrice),
                                shortestNumber(result.value),
                                shortestNumber(result.pricePart),
                                shortestNumber(result.fxPart),
                                csvTextCell(result.source),
                                codeOf(result),
                                csvTextCell(sentenceOf(result))};
        text += cells.join(u',') + u'\n';
    }
    return text;
}

QString returnsTable(const ReturnsReport& report, Language language)
{
    using enum TextTable::Align;
    const bool hasParts = report.query.currency.has_value();
    std::vector<TextTable::Align> columns{Left, Left, Left, Right, Left, Right, Right};
    QStringList heads{words(QT_TRANSLATE_NOOP("CommandLine", "Symbol")),
                      words(QT_TRANSLATE_NOOP("CommandLine", "Name")),
                      words(QT_TRANSLATE_NOOP("CommandLine", "Base day")),
                      words(QT_TRANSLATE_NOOP("CommandLine", "Base close")),
                      words(QT_TRANSLATE_NOOP("CommandLine", "End day")),
                      words(QT_TRANSLATE_NOOP("CommandLine", "End close")),
                      words(QT_TRANSLATE_NOOP("CommandLine", "Return"))};
    if (hasParts) {
        columns.insert(columns.end(), {Right, Right});
        heads << words(QT_TRANSLATE_NOOP("CommandLine", "of it price"))
              << words(QT_TRANSLATE_NOOP("CommandLine", "of it currency"));
    }
    TextTable table{columns};
    table.addRow(heads);
    for (const auto& [instrument, result, isStarred] : report.rows) {
        QStringList cells{isStarred ? starred(instrument->symbol) : instrument->symbol,
                          fullName(*instrument, language),
                          dayCell(result.baseDate, language),
                          priceCell(result.basePrice, *instrument, language),
                          dayCell(result.endDate, language),
                          priceCell(result.endPrice, *instrument, language),
                          formatReturn(result.value)};
        if (hasParts) {
            const ShownParts parts = shownParts(result);
            cells << formatReturn(parts.price) << formatReturn(parts.fx);
        }
        table.addRow(cells);
    }
    QString text = headline(report.query, language) + QLatin1String("\n\n") + table.text();
    if (std::ranges::any_of(report.rows, &ReturnsReport::Row::isStarred))
        text += starText();
    if (hasParts)
        text += u'\n'
            + words(QT_TRANSLATE_NOOP("CommandLine", "Price and currency act together; each is shown with its share of "
                                                     "the return, so that the two add up to it."))
            + u'\n';
    return text;
}

QString missingNotes(const ReturnsReport& report)
{
    std::map<Missing, QStringList> symbols;
    for (const auto& [instrument, result, isStarred] : report.rows) {
        if (result.missing)
            symbols[*result.missing].append(instrument->symbol);
    }
    QString text;
    for (const auto& [why, of] : symbols)
        text += of.join(QLatin1String(", ")) + QLatin1String(": ") + missingText(why) + u'\n';
    return text;
}

} // namespace chinatech

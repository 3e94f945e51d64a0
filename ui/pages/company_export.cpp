// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_export.h"

#include "core/format/names.h"
#include "core/models/company_tables.h"
#include "ui/documents/company_files.h"
#include "ui/session.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

/// What every sheet is made of, apart from the window.
struct Source {
    std::shared_ptr<const Market> market;
    AsOf asOf;
    Language language;
    ColourConvention convention;

    [[nodiscard]] std::vector<CompanySheet> sheets(const QStringList& symbols) const
    {
        std::vector<CompanySheet> all;
        for (const QString& symbol : symbols)
            all.push_back(companySheet(market, *market->find(symbol), asOf, language, convention));
        return all;
    }
    [[nodiscard]] bool isPrintable(const Instrument& instrument) const
    {
        return instrument.isPriced() && endClose(*market, instrument, asOf).has_value();
    }
};

ExportContent contentOf(const Source& source, const QString& name, const QStringList& symbols)
{
    ExportContent content{name, [source, symbols](QSize page) { return companyDocument(source.sheets(symbols), page); }};
    if (symbols.size() > 1)
        content.each = [source, symbols](QSize page) {
            std::vector<FigureDocument> documents;
            for (const QString& symbol : symbols)
                documents.push_back(companyDocument(source.sheets({symbol}), page));
            return documents;
        };
    return content;
}

QStringList printable(const Source& source, const QStringList& symbols)
{
    QStringList kept;
    for (const QString& symbol : symbols) {
        const Instrument* const instrument = source.market->find(symbol);
        if (instrument && source.isPrintable(*instrument))
            kept.append(symbol);
    }
    return kept;
}

} // namespace

ExportSubject companySubject(const Session& session, const CompanyFacts& facts)
{
    const Source source{session.snapshot(), facts.asOf, session.language(), session.convention()};
    const QString& symbol = facts.instrument.symbol;
    ExportSubject subject;
    subject.suggestedName = QStringLiteral("company-%1-%2").arg(symbol.toLower(), facts.asOf.day.toIso());
    subject.isPortrait = true;
    subject.contents.push_back(contentOf(source, companyHeading(facts.instrument, source.language), {symbol}));
    const QStringList compared = printable(source, session.selection().symbols);
    if (const int count = static_cast<int>(compared.size()); count > 1)
        subject.contents.push_back(
            contentOf(source, QCoreApplication::translate("CompanyPage", "The %n compared", nullptr, count), compared));
    QStringList all;
    for (const Instrument& instrument : source.market->instruments)
        all.append(instrument.symbol);
    all = printable(source, all);
    if (const int count = static_cast<int>(all.size()); count > 1)
        subject.contents.push_back(
            contentOf(source, QCoreApplication::translate("CompanyPage", "All %n with a close", nullptr, count), all));
    subject.info = {companyHeading(facts.instrument, source.language) + u' ' + symbol, {}, source.language, facts.asOf.day, {}};
    subject.csv = [facts] { return tableCsv(companyFigures(facts)); };
    subject.tables = [source, facts] { return companyTables(*source.market, facts, source.language); };
    subject.json = [facts, language = source.language] {
        return companyJson(facts, fullName(facts.instrument, language));
    };
    return subject;
}

} // namespace chinatech

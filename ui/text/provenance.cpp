// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/provenance.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "core/market/currency.h"
#include "ui/text/company_text.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct ProvenanceWords
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

QString inputName(InputKind kind)
{
    switch (kind) {
    case InputKind::Close: return ProvenanceWords::tr("close");
    case InputKind::BaseClose: return ProvenanceWords::tr("base close");
    case InputKind::High: return ProvenanceWords::tr("high");
    case InputKind::Low: return ProvenanceWords::tr("low");
    case InputKind::Peak: return ProvenanceWords::tr("close before the fall");
    case InputKind::Trough: return ProvenanceWords::tr("lowest close after it");
    case InputKind::Volume: return ProvenanceWords::tr("volume of the session");
    case InputKind::MeanVolume: return ProvenanceWords::tr("mean volume before it");
    case InputKind::FirstSession: return ProvenanceWords::tr("window, from");
    case InputKind::Dividends: return ProvenanceWords::tr("dividends of 12 months, last ex-date");
    case InputKind::Shares: return ProvenanceWords::tr("shares");
    case InputKind::Fixing: return ProvenanceWords::tr("ECB reference rate");
    case InputKind::MarketCap: return ProvenanceWords::tr("market cap as published");
    }
    return {};
}

/// Two currency codes: HKDKRW.
bool isPair(const QString& unit)
{
    return unit.size() == 6 && currencyFromCode(QStringView{unit}.first(3)) && currencyFromCode(QStringView{unit}.last(3));
}

QString amountText(const FigureInput& input, Language language)
{
    if (input.unit == QLatin1String("shares"))
        return input.kind == InputKind::Shares ? ProvenanceWords::tr("%1 shares").arg(formatCount(input.value))
                                               : formatVolume(input.value, language);
    if (input.unit == QLatin1String("sessions"))
        return ProvenanceWords::tr("%n session(s)", nullptr, static_cast<int>(input.value));
    // As many digits as the fixings it is made of have.
    if (isPair(input.unit))
        return shortestNumber(roundSignificant(input.value, 7));
    const auto currency = currencyFromCode(input.unit);
    if (!currency)
        return formatPrice(input.value);
    if (input.kind == InputKind::MarketCap)
        return formatMoney(input.value, *currency, language);
    return formatPriceWithCurrency(input.value, *currency, language);
}

QString sourceText(const FigureInput& input)
{
    if (isPair(input.unit))
        return input.unit.first(3) + u'/' + input.unit.last(3);
    if (input.kind == InputKind::Shares)
        return shareBasisText(input.source);
    return input.source.isEmpty() ? QString() : priceSourceText(input.source);
}

ProvenanceInput inputText(const FigureInput& input, Language language)
{
    QString what = inputName(input.kind);
    if (const QString source = sourceText(input); !source.isEmpty())
        what += QStringLiteral(" · ") + source;
    return {amountText(input, language), what, input.day ? formatDay(*input.day, language) : QString()};
}

/// Signs as people write them.
QString readable(QString formula)
{
    return formula.replace(QLatin1String(" / "), QStringLiteral(" ÷ "))
        .replace(QLatin1String(" * "), QStringLiteral(" × "))
        .replace(QLatin1String(" - "), QStringLiteral(" − "));
}

QString ageOf(Day day, const ProvenanceContext& context)
{
    QString age = day >= context.asOf.day || context.sessionsOld == 0
        ? ProvenanceWords::tr("newest session as of %1").arg(formatDay(context.asOf.day, context.language))
        : ProvenanceWords::tr("%n session(s) old as of %1", nullptr, context.sessionsOld)
              .arg(formatDay(context.asOf.day, context.language));
    if (context.today && *context.today > day)
        age += QStringLiteral(" · ") + ProvenanceWords::tr("%n day(s) ago", nullptr, *context.today - day);
    return age;
}

/// The lines below the inputs, label and text.
std::vector<std::pair<QString, QString>> facts(const Provenance& provenance)
{
    std::vector<std::pair<QString, QString>> lines;
    const auto add = [&lines](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines.emplace_back(label, text);
    };
    if (!provenance.formula.isEmpty())
        add(ProvenanceWords::tr("Formula"), provenance.formula + QStringLiteral(" = ") + provenance.value);
    else if (!provenance.inputs.empty())
        lines.emplace_back(QStringLiteral("= ") + provenance.value, provenance.exact);
    add(ProvenanceWords::tr("Session"), provenance.session);
    add(ProvenanceWords::tr("Source"), provenance.source);
    add(ProvenanceWords::tr("Age"), provenance.age);
    return lines;
}

} // namespace

Provenance provenanceOf(const QString& title, const QString& value, const QString& definition,
                        const SourcedFigure& figure, const ProvenanceContext& context)
{
    Provenance provenance;
    provenance.title = title;
    provenance.value = figure.missing ? QString{kDash} : value;
    provenance.definition = definition;
    if (figure.missing) {
        provenance.missing = missingText(*figure.missing);
        return provenance;
    }
    provenance.formula = readable(figure.formula);
    for (const FigureInput& input : figure.inputs)
        provenance.inputs.push_back(inputText(input, context.language));
    provenance.source = priceSourceText(figure.source);
    if (figure.date) {
        provenance.session = formatDayWithWeekday(*figure.date, context.language);
        provenance.age = ageOf(*figure.date, context);
    }
    return provenance;
}

QString provenanceText(const Provenance& provenance)
{
    QStringList lines{provenance.title + u'\t' + provenance.value};
    lines.append(provenance.definition);
    lines.append(provenance.missing);
    for (const ProvenanceInput& input : provenance.inputs)
        lines.append(input.amount + u'\t' + input.what + u'\t' + input.when);
    for (const auto& [label, text] : facts(provenance))
        lines.append(label + u'\t' + text);
    lines.append(provenance.note);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString provenanceHtml(const Provenance& provenance)
{
    QString html = QStringLiteral("<p style=\"margin:0\"><b>%1 %2</b></p>")
                       .arg(provenance.title.toHtmlEscaped(), provenance.value.toHtmlEscaped());
    for (const QString& text : {provenance.definition, provenance.missing}) {
        if (!text.isEmpty())
            html += QStringLiteral("<p style=\"margin:0\">%1</p>").arg(text.toHtmlEscaped());
    }
    html += QLatin1String("<table cellspacing=\"0\" cellpadding=\"1\">");
    const auto row = [&html](const QString& left, const QString& right) {
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(left.toHtmlEscaped(), right.toHtmlEscaped());
    };
    for (const ProvenanceInput& input : provenance.inputs)
        row(input.amount, input.when.isEmpty() ? input.what : input.what + QStringLiteral(" · ") + input.when);
    for (const auto& [label, text] : facts(provenance))
        row(label, text);
    html += QLatin1String("</table>");
    if (!provenance.note.isEmpty())
        html += QStringLiteral("<p style=\"margin:0\">%1</p>").arg(provenance.note.toHtmlEscaped());
    return html;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refresh_lines.h"

#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "core/feeds/feed.h"
#include "core/format/csv_cell.h"
#include "core/format/dates.h"
#include "core/format/json_text.h"
#include "core/format/names.h"
#include "core/storage/refresh_state_store.h"
#include "ui/text/company_text.h"
#include "ui/text/fetch_error_text.h"

#include <algorithm>

namespace chinatech {

namespace {

QString symbolOf(const QString& subject) { return subject == fixingsSubject() ? QStringLiteral("FX") : subject; }

QString resultCode(RefreshResult result)
{
    switch (result) {
    case RefreshResult::Current: return QStringLiteral("current");
    case RefreshResult::Unchanged: return QStringLiteral("unchanged");
    case RefreshResult::Updated: return QStringLiteral("updated");
    case RefreshResult::Quarantined: return QStringLiteral("quarantined");
    case RefreshResult::Failed: return QStringLiteral("failed");
    case RefreshResult::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

/// "57 new sessions through 7 Mar 2025, 1 bar in quarantine"
QString changeText(const RefreshLine& line, Language language)
{
    const QString through = line.through ? formatDay(*line.through, language) : QString();
    QStringList parts;
    if (const int bars = line.applied.bars; bars > 0)
        parts.append(QCoreApplication::translate("CommandLine", "%n new session(s) through %1", nullptr, bars).arg(through));
    if (const int rates = line.applied.fixings; rates > 0)
        parts.append(QCoreApplication::translate("CommandLine", "%n new rate(s) through %1", nullptr, rates).arg(through));
    if (const int actions = line.applied.actions; actions > 0)
        parts.append(QCoreApplication::translate("CommandLine", "%n new dividend(s) or split(s)", nullptr, actions));
    if (const int doubts = line.applied.doubts; doubts > 0)
        parts.append(QCoreApplication::translate("CommandLine", "%n bar(s) in quarantine", nullptr, doubts));
    else if (const int waiting = line.waiting; waiting > 0)
        parts.append(QCoreApplication::translate("CommandLine", "%n session(s) waiting in quarantine", nullptr, waiting));
    return parts.join(QLatin1String(", "));
}

QString historyText(const RefreshLine& line, Language language)
{
    switch (line.result) {
    case RefreshResult::Current:
    case RefreshResult::Unchanged:
        return line.waiting > 0 ? changeText(line, language) : words(QT_TRANSLATE_NOOP("CommandLine", "up to date"));
    case RefreshResult::Updated:
    case RefreshResult::Quarantined:
        return changeText(line, language);
    case RefreshResult::Failed:
        return words(QT_TRANSLATE_NOOP("CommandLine", "failed: %1"))
            .arg(line.error ? fetchErrorText(line.error->kind) : QString());
    case RefreshResult::Cancelled:
        return words(QT_TRANSLATE_NOOP("CommandLine", "cancelled"));
    }
    return {};
}

/// What became of the history and, where that went wrong, of the quote.
QString outcomeText(const RefreshLine& line, Language language)
{
    const QString history = historyText(line, language);
    if (!line.quoteError || line.result == RefreshResult::Failed)
        return history;
    return words(QT_TRANSLATE_NOOP("CommandLine", "%1; no quote: %2")).arg(history, fetchErrorText(line.quoteError->kind));
}

QString feedTitle(const QString& feed)
{
    if (feed.isEmpty())
        return {};
    const Feed* const known = findFeed(feed);
    return known ? QString::fromLatin1(known->title) : priceSourceText(feed);
}

QString errorCode(const std::optional<FetchError>& error) { return error ? fetchErrorCode(error->kind) : QString(); }
QString errorSentence(const std::optional<FetchError>& error) { return error ? fetchErrorText(error->kind) : QString(); }

} // namespace

RefreshLines::RefreshLines(const VerbContext& context, const Market& names, const QStringList& symbols)
    : m_context{context}, m_names{names}
{
    QStringList subjects = symbols;
    if (symbols.isEmpty()) {
        subjects.append(fixingsSubject());
        for (const Instrument& instrument : names.instruments) {
            if (instrument.isPriced())
                subjects.append(instrument.symbol);
        }
    }
    for (const QString& subject : subjects) {
        m_symbolWidth = std::max(m_symbolWidth, displayWidth(symbolOf(subject)));
        m_nameWidth = std::max(m_nameWidth, displayWidth(nameOf(subject)));
    }
    if (context.options.format == OutputFormat::Csv)
        context.out << "symbol,name,result,new_bars,quarantined,actions,fixings,through,feed,error,error_text,"
                       "waiting,quote_error,quote_error_text\n" << Qt::flush;
}

QString RefreshLines::nameOf(const QString& subject) const
{
    if (subject == fixingsSubject())
        return words(QT_TRANSLATE_NOOP("CommandLine", "Exchange rates"));
    const Instrument* const instrument = m_names.find(subject);
    return instrument ? fullName(*instrument, m_context.options.language()) : QString();
}

QString RefreshLines::tableLine(const RefreshLine& line) const
{
    QString text = padded(symbolOf(line.subject), m_symbolWidth) + QLatin1String("  ")
        + padded(nameOf(line.subject), m_nameWidth) + QLatin1String("  ")
        + outcomeText(line, m_context.options.language());
    if (const QString feed = feedTitle(line.feed); !feed.isEmpty())
        text += QLatin1String(" (") + feed + u')';
    return text;
}

QString RefreshLines::csvLine(const RefreshLine& line) const
{
    QStringList cells{csvTextCell(symbolOf(line.subject)), csvTextCell(nameOf(line.subject)), resultCode(line.result)};
    for (const int count : {line.applied.bars, line.applied.doubts, line.applied.actions, line.applied.fixings})
        cells.append(QString::number(count));
    cells << (line.through ? line.through->toIso() : QString()) << csvTextCell(line.feed) << errorCode(line.error)
          << csvTextCell(errorSentence(line.error)) << QString::number(line.waiting) << errorCode(line.quoteError)
          << csvTextCell(errorSentence(line.quoteError));
    return cells.join(u',');
}

QString RefreshLines::jsonRow(const RefreshLine& line) const
{
    return jsonObject({{"symbol", jsonText(symbolOf(line.subject))},
                       {"name", jsonText(nameOf(line.subject))},
                       {"result", jsonText(resultCode(line.result))},
                       {"new_bars", QString::number(line.applied.bars)},
                       {"quarantined", QString::number(line.applied.doubts)},
                       {"actions", QString::number(line.applied.actions)},
                       {"fixings", QString::number(line.applied.fixings)},
                       {"through", jsonDay(line.through)},
                       {"feed", jsonTextOrNull(line.feed)},
                       {"error", jsonTextOrNull(errorCode(line.error))},
                       {"error_text", jsonTextOrNull(errorSentence(line.error))},
                       {"waiting", QString::number(line.waiting)},
                       {"quote_error", jsonTextOrNull(errorCode(line.quoteError))},
                       {"quote_error_text", jsonTextOrNull(errorSentence(line.quoteError))}});
}

void RefreshLines::add(const RefreshLine& line)
{
    switch (m_context.options.format) {
    case OutputFormat::Table: m_context.out << tableLine(line) << '\n' << Qt::flush; break;
    case OutputFormat::Csv: m_context.out << csvLine(line) << '\n' << Qt::flush; break;
    case OutputFormat::Json: m_rows.append(jsonRow(line)); break;
    }
}

void RefreshLines::tell(const RefreshProgress& progress)
{
    if (m_context.options.format == OutputFormat::Table)
        return;
    m_context.err << words(QT_TRANSLATE_NOOP("CommandLine", "%1 of %2: %3"))
                         .arg(QString::number(progress.done), QString::number(progress.total), symbolOf(progress.current))
                  << '\n' << Qt::flush;
}

void RefreshLines::end(bool isCancelled)
{
    if (m_context.options.format == OutputFormat::Json)
        m_context.out << jsonObject({{"rows", jsonList(m_rows)},
                                     {"cancelled", isCancelled ? QStringLiteral("true") : QStringLiteral("false")}})
                      << '\n';
}

} // namespace chinatech

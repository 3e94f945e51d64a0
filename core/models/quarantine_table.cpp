// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/quarantine_table.h"

#include "core/models/data_words.h"

#include <QCoreApplication>

#include <array>

namespace chinatech {

namespace {

using Doubt = const QuarantineRow&;
using Pair = const StoredDisagreement&;
using In = const DataContext&;

DataCell symbolCell(const QString& symbol)
{
    DataCell cell = textCell(symbol);
    cell.strong = true;
    return cell;
}

DataCell sourceCell(const QString& source)
{
    DataCell cell = textCell(sourceTitle(source));
    cell.code = source;
    return cell;
}

DataCell priceCell(double price, DataTone tone = DataTone::Plain)
{
    DataCell cell;
    if (!isMissing(price))
        cell.value = DataPrice{price};
    cell.tone = tone;
    return cell;
}

DataCell reasonCell(Doubt row, In in)
{
    const BarDoubt doubt = row.doubt.doubtful.doubt;
    DataCell cell = textCell(in.barDoubtWords(doubt));
    cell.tip = std::get<QString>(cell.value);
    cell.code = barDoubtCode(doubt);
    return cell;
}

DataCell keptCell(Doubt row, In)
{
    DataCell cell = priceCell(row.kept);
    cell.strong = !isMissing(row.kept);
    return cell;
}

DataCell decisionCell(Doubt row, In)
{
    const bool isRejected = row.doubt.isRejected;
    DataCell cell = isRejected ? textCell(QCoreApplication::translate("DataTables", "Rejected"), DataTone::Quiet)
                               : textCell(QCoreApplication::translate("DataTables", "Waiting"));
    cell.code = isRejected ? QStringLiteral("rejected") : QStringLiteral("waiting");
    return cell;
}

DataCell differenceCell(Pair row, In)
{
    DataCell cell;
    const Disagreement& both = row.disagreement;
    if (!isMissing(both.shown) && !isMissing(both.other) && both.shown > 0)
        cell.value = DataRatio{both.other / both.shown - 1};
    return cell;
}

constexpr std::array<DataColumnOf<QuarantineRow>, 9> kDoubtColumns{{
    {{"symbol", QT_TRANSLATE_NOOP("DataTables", "Instrument"), true}, [](Doubt row, In) { return symbolCell(row.doubt.symbol); }},
    {{"day", QT_TRANSLATE_NOOP("DataTables", "Day")}, [](Doubt row, In) { return dayCell(row.doubt.doubtful.bar.day); }},
    {{"feed", QT_TRANSLATE_NOOP("DataTables", "Feed"), true}, [](Doubt row, In) { return sourceCell(row.doubt.doubtful.source); }},
    {{"reason", QT_TRANSLATE_NOOP("DataTables", "Reason"), true}, reasonCell},
    {{"offered", QT_TRANSLATE_NOOP("DataTables", "Offered")},
     [](Doubt row, In) { return priceCell(row.doubt.doubtful.bar.close, DataTone::Warning); }},
    {{"volume", QT_TRANSLATE_NOOP("DataTables", "Volume")},
     [](Doubt row, In) {
         DataCell cell;
         if (!isMissing(row.doubt.doubtful.bar.volume))
             cell.value = DataCount{row.doubt.doubtful.bar.volume};
         return cell;
     }},
    {{"kept", QT_TRANSLATE_NOOP("DataTables", "Kept")}, keptCell},
    {{"seen", QT_TRANSLATE_NOOP("DataTables", "Seen (%1)")}, [](Doubt row, In) { return momentCell(row.doubt.doubtful.seen); }},
    {{"decision", QT_TRANSLATE_NOOP("DataTables", "Decision"), true}, decisionCell},
}};

constexpr std::array<DataColumnOf<StoredDisagreement>, 8> kPairColumns{{
    {{"symbol", QT_TRANSLATE_NOOP("DataTables", "Instrument"), true}, [](Pair row, In) { return symbolCell(row.symbol); }},
    {{"day", QT_TRANSLATE_NOOP("DataTables", "Day")}, [](Pair row, In) { return dayCell(row.disagreement.day); }},
    {{"shown_source", QT_TRANSLATE_NOOP("DataTables", "Shown, from"), true},
     [](Pair row, In) { return sourceCell(row.disagreement.shownSource); }},
    {{"shown", QT_TRANSLATE_NOOP("DataTables", "Shown")}, [](Pair row, In) { return priceCell(row.disagreement.shown); }},
    {{"other_source", QT_TRANSLATE_NOOP("DataTables", "Other, from"), true},
     [](Pair row, In) { return sourceCell(row.disagreement.otherSource); }},
    {{"other", QT_TRANSLATE_NOOP("DataTables", "Other")},
     [](Pair row, In) { return priceCell(row.disagreement.other, DataTone::Warning); }},
    {{"difference", QT_TRANSLATE_NOOP("DataTables", "Difference")}, differenceCell},
    {{"seen", QT_TRANSLATE_NOOP("DataTables", "Seen (%1)")}, [](Pair row, In) { return momentCell(row.disagreement.seen); }},
}};

QString joined(const QString& symbol, Day day, const QString& source) { return symbol + u'/' + day.toIso() + u'/' + source; }

} // namespace

std::vector<QuarantineRow> quarantineRows(const FeedReport& report, const Market& market)
{
    std::vector<QuarantineRow> rows;
    for (const StoredDoubt& doubt : report.doubts)
        rows.push_back({doubt, market.record(doubt.symbol).bars->closeOn(doubt.doubtful.bar.day)});
    return rows;
}

const DataTableSpec<QuarantineRow>& quarantineSpec()
{
    static const DataTableSpec<QuarantineRow> spec{kDoubtColumns, [](Doubt row) {
        return joined(row.doubt.symbol, row.doubt.doubtful.bar.day, row.doubt.doubtful.source);
    }};
    return spec;
}

const DataTableSpec<StoredDisagreement>& disagreementSpec()
{
    static const DataTableSpec<StoredDisagreement> spec{kPairColumns, [](Pair row) {
        return joined(row.symbol, row.disagreement.day, row.disagreement.otherSource);
    }};
    return spec;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_sort_proxy.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct CompareSortProxyText {
    Q_DECLARE_TR_FUNCTIONS(CompareSortProxyText)
};

/// Base and end of a return: "31 Dec 2024 82.40 → 7 Mar 2025 140.00".
QString spanOf(const Return& result, Language language)
{
    if (result.missing || !result.baseDate || !result.endDate)
        return {};
    return CompareSortProxyText::tr("%1 %2 → %3 %4", "base day and price, end day and price")
        .arg(formatDay(*result.baseDate, language), formatPrice(result.basePrice),
             formatDay(*result.endDate, language), formatPrice(result.endPrice));
}

const Return* returnIn(const CompareRow& row, int column)
{
    switch (column) {
    case CompareOneDay: return &row.oneDay;
    case CompareOneMonth: return &row.oneMonth;
    case CompareYtd: return &row.ytd;
    case CompareChosen:
    case CompareVersus: return &row.chosen;
    case CompareWon: return &row.won;
    case CompareOneYear: return &row.oneYear;
    case CompareThreeYears: return &row.threeYears;
    default: return nullptr;
    }
}

QString capFormula(const MarketCap& cap, Language language)
{
    const QString formula =
        CompareSortProxyText::tr("%1 × %2 × %3", "shares, price, exchange rate")
            .arg(formatShares(cap.shares.shares, language), formatPrice(cap.close.price),
                 QString::number(cap.fx.rate, 'f', 3));
    const QString known = cap.isImplied()
        ? CompareSortProxyText::tr("Number of shares of %1, implied by a published market cap")
        : CompareSortProxyText::tr("Number of shares of %1");
    return formula + u'\n' + known.arg(formatDay(cap.shares.asOf, language));
}

} // namespace

CompareSortProxy::CompareSortProxy(CompareTableModel& model, QObject* parent) : SortProxy{parent}, m_model{model}
{
    setSourceModel(&model);
}

QVariant CompareSortProxy::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ToolTipRole) {
        const QString text = tip(mapToSource(index));
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    return SortProxy::data(index, role);
}

QString CompareSortProxy::tip(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const QVariant missing = index.data(MissingRole);
    if (missing.isValid())
        return missingText(static_cast<Missing>(missing.toInt()));
    const Language language = m_model.language();
    const CompareRow& row = m_model.figures().rows[static_cast<std::size_t>(index.row())];
    QStringList lines;
    if (index.column() == CompareName)
        return fullName(row.instrument, language);
    if (index.column() == CompareClose)
        lines.append(CompareSortProxyText::tr("Close of %1").arg(formatDayWithWeekday(row.closeDay, language)));
    if (const Return* const result = returnIn(row, index.column()))
        lines.append(spanOf(*result, language));
    if (index.column() == CompareYearRange)
        lines.append(index.data().toString());
    if (index.column() == CompareCap)
        lines.append(capFormula(row.cap, language));
    if (row.sessionsOld > 0)
        lines.append(CompareSortProxyText::tr("%n session(s) old", nullptr, row.sessionsOld));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace chinatech

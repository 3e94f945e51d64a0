// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_sort_proxy.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "ui/text/figure_tips.h"
#include "ui/text/missing_text.h"
#include "ui/text/provisional_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct CompareSortProxyText {
    Q_DECLARE_TR_FUNCTIONS(CompareSortProxyText)
};

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
        lines.append(fullName(row.instrument, language));
    const bool isPrice = index.column() == CompareName || index.column() == CompareClose;
    if (row.provisional && isPrice)
        lines.append(provisionalMark(*row.provisional, row.instrument) + u'\n' + provisionalWarning());
    if (index.column() == CompareName)
        return lines.join(u'\n');
    if (index.column() == CompareClose)
        lines.append(CompareSortProxyText::tr("Close of %1").arg(formatDayWithWeekday(row.closeDay, language)));
    if (const Return* const result = returnIn(row, index.column()))
        lines.append(returnSpanText(*result, language));
    if (index.column() == CompareYearRange)
        lines.append(index.data().toString());
    if (index.column() == CompareCap)
        lines.append(capFormulaText(row.cap, language));
    lines.append(ageText(row.sessionsOld));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace chinatech

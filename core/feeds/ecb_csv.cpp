// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/ecb_request.h"

#include <QList>

namespace chinatech {

namespace {

QByteArray cell(const QList<QByteArray>& cells, qsizetype index)
{
    QByteArray text = index >= 0 && index < cells.size() ? cells[index].trimmed() : QByteArray();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    return text;
}

} // namespace

Fetched<std::vector<Fixing>> readEcbCsv(const QByteArray& body, WallTime now)
{
    const QList<QByteArray> lines = body.split('\n');
    QList<QByteArray> header;
    for (const QByteArray& name : lines.front().split(','))
        header.append(cell({name}, 0));
    const qsizetype currency = header.indexOf("CURRENCY");
    const qsizetype day = header.indexOf("TIME_PERIOD");
    const qsizetype value = header.indexOf("OBS_VALUE");
    const qsizetype denominator = header.indexOf("CURRENCY_DENOM");
    if (currency < 0 || day < 0 || value < 0)
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("no CURRENCY, TIME_PERIOD or OBS_VALUE column"));

    std::vector<Fixing> fixings;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> cells = lines[i].split(',');
        if (denominator >= 0 && cell(cells, denominator) != "EUR")
            continue;
        // Dead currencies keep their lines, with N/A or nothing for a rate.
        const auto fixing = euroFixing(QString::fromLatin1(cell(cells, currency)), cell(cells, value),
                                       Day::fromIso(QByteArrayView{cell(cells, day)}), now);
        if (fixing)
            fixings.push_back(*fixing);
    }
    if (fixings.empty())
        return fetchFailure(FetchErrorKind::NoDataInRange, QStringLiteral("no rates"));
    return fixings;
}

} // namespace chinatech

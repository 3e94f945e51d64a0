// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/board_twin.h"

#include "core/format/names.h"
#include "core/format/numbers.h"

namespace chinatech {

namespace {

TwinCell ofReturn(const Return& result)
{
    return {result.missing ? kMissing : result.value, result.missing ? QString{kDash} : formatReturn(result.value)};
}

} // namespace

QString formatCorrelation(double value)
{
    if (isMissing(value))
        return kDash;
    const QString text = QString::number(value, 'f', 2);
    return text == QLatin1String("-0.00") ? QStringLiteral("0.00") : QString{text}.replace(u'-', kMinus);
}

TwinTable correlationTwin(const CorrelationMatrix& matrix, const Market& market, Language language)
{
    TwinTable twin;
    twin.heads = {QStringLiteral("symbol"), QStringLiteral("name")};
    for (std::size_t row = 0; row < matrix.size(); ++row) {
        twin.heads.append(matrix.symbols[row]);
        const Instrument* const instrument = market.find(matrix.symbols[row]);
        const QString name = instrument ? shortName(*instrument, language) : matrix.symbols[row];
        std::vector<TwinCell> cells{{matrix.symbols[row], matrix.symbols[row]}, {name, name}};
        for (std::size_t column = 0; column < matrix.size(); ++column) {
            const double value = matrix.at(row, column).value;
            cells.push_back({value, formatCorrelation(value)});
        }
        twin.rows.push_back(std::move(cells));
    }
    return twin;
}

TwinTable monthsTwin(const std::vector<MonthlyYear>& years)
{
    TwinTable twin;
    twin.heads = {QStringLiteral("year")};
    for (int month = 1; month <= 12; ++month)
        twin.heads.append(QStringLiteral("%1").arg(month, 2, 10, QLatin1Char('0')));
    twin.heads.append(QStringLiteral("whole_year"));
    for (const MonthlyYear& year : years) {
        std::vector<TwinCell> cells{{static_cast<double>(year.year), QString::number(year.year)}};
        for (const Return& month : year.months)
            cells.push_back(ofReturn(month));
        cells.push_back(ofReturn(year.whole));
        twin.rows.push_back(std::move(cells));
    }
    return twin;
}

TwinTable figuresTwin(const BoardFigures& figures, Language language)
{
    TwinTable twin;
    twin.heads = {QStringLiteral("symbol"), QStringLiteral("name"), QStringLiteral("return"), QStringLiteral("volatility"),
                  QStringLiteral("market_cap_krw")};
    for (const BoardRow& row : figures.rows) {
        const QString name = shortName(row.instrument, language);
        twin.rows.push_back({textCell(row.instrument.symbol), textCell(name), ofReturn(row.chosen),
                             {row.volatility.value, isMissing(row.volatility.value) ? QString{kDash} : formatPercent(row.volatility.value)},
                             {row.cap.value, isMissing(row.cap.value) ? QString{kDash} : formatMoney(row.cap.value, Currency::KRW, language)}});
    }
    return twin;
}

} // namespace chinatech

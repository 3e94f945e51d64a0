// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/field_reader.h"

namespace chinatech {

using Reason = ImportProblem::Reason;

FieldReader::FieldReader(const CsvReader& record)
    : m_record{record}
{
    if (record.isMalformed())
        fail(Reason::Malformed, record.record());
}

void FieldReader::fail(Reason reason, QByteArrayView detail, int column)
{
    if (!m_problem)
        m_problem = RowProblem{reason, QString::fromUtf8(detail), m_record.columnName(column)};
}

QString FieldReader::text(int column) const { return QString::fromUtf8(m_record.field(column)); }

QString FieldReader::requiredText(int column) { return QString::fromUtf8(required(column)); }

QByteArrayView FieldReader::required(int column)
{
    const QByteArrayView field = m_record.field(column).trimmed();
    if (field.isEmpty())
        fail(Reason::MissingField, m_record.record(), column);
    return field;
}

Day FieldReader::requiredDay(int column)
{
    const QByteArrayView field = required(column);
    const auto day = Day::fromIso(field);
    if (!day)
        fail(Reason::BadDate, field, column);
    return day.value_or(Day{});
}

std::optional<Day> FieldReader::day(int column)
{
    return m_record.field(column).trimmed().isEmpty() ? std::nullopt : std::optional{requiredDay(column)};
}

double FieldReader::number(int column)
{
    const QByteArrayView field = m_record.field(column).trimmed();
    if (field.isEmpty())
        return kMissing;
    const auto value = parseNumber(field);
    if (!value)
        fail(Reason::BadNumber, field, column);
    return value.value_or(kMissing);
}

double FieldReader::positive(int column)
{
    const double value = number(column);
    if (value <= 0)
        fail(Reason::NotPositive, m_record.field(column), column);
    return value;
}

double FieldReader::requiredPositive(int column)
{
    const QByteArrayView field = required(column);
    return field.isEmpty() ? kMissing : positive(column);
}

double FieldReader::notNegative(int column)
{
    const double value = number(column);
    if (value < 0)
        fail(Reason::Negative, m_record.field(column), column);
    return value;
}

std::optional<Currency> FieldReader::currency(int column)
{
    const QByteArrayView field = m_record.field(column).trimmed();
    if (field.isEmpty())
        return std::nullopt;
    const auto currency = currencyFromCode(QString::fromUtf8(field));
    if (!currency)
        fail(Reason::UnknownCurrency, field, column);
    return currency;
}

} // namespace chinatech

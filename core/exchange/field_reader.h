// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/pack_import.h"

#include <optional>

namespace chinatech {

/// Why a row was kept out.
struct RowProblem {
    ImportProblem::Reason reason{};
    QString detail;
    QString column{};       ///< the field it is about; empty for the whole row
};

/// Reads the fields of one record as values. The first problem sticks; the values read then are not to be used.
class FieldReader {
public:
    explicit FieldReader(const CsvReader& record);

    [[nodiscard]] const std::optional<RowProblem>& problem() const { return m_problem; }
    void fail(ImportProblem::Reason reason, QByteArrayView detail, int column = -1);

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QString requiredText(int column);
    [[nodiscard]] Day requiredDay(int column);
    [[nodiscard]] std::optional<Day> day(int column);
    /// Positive, or kMissing where the field is empty.
    [[nodiscard]] double positive(int column);
    [[nodiscard]] double requiredPositive(int column);
    /// Zero or more, or kMissing.
    [[nodiscard]] double notNegative(int column);
    [[nodiscard]] std::optional<Currency> currency(int column);

private:
    [[nodiscard]] double number(int column);
    [[nodiscard]] QByteArrayView required(int column);

    const CsvReader& m_record;
    std::optional<RowProblem> m_problem;
};

} // namespace chinatech

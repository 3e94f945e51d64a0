// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/china_ai_reader.h"

#include "core/exchange/field_reader.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <functional>

namespace chinatech {

namespace {

using Reason = ImportProblem::Reason;

/// One record with its fields asked for by name.
class Row {
public:
    explicit Row(const CsvReader& record)
        : m_record{record}
        , m_fields{record}
    {
    }

    [[nodiscard]] QString text(const char* name) const { return m_fields.text(m_record.column(name)); }
    [[nodiscard]] QString required(const char* name) { return m_fields.requiredText(m_record.column(name)); }
    [[nodiscard]] Day day(const char* name) { return m_fields.requiredDay(m_record.column(name)); }
    [[nodiscard]] double amount(const char* name) { return m_fields.requiredPositive(m_record.column(name)); }
    [[nodiscard]] double optionalAmount(const char* name) { return m_fields.positive(m_record.column(name)); }

    [[nodiscard]] int year(const char* name)
    {
        const double value = amount(name);
        constexpr double kEarliest = 1990;
        constexpr double kLatest = 2100;
        if (!(value >= kEarliest && value <= kLatest))
            fail(name);
        return static_cast<int>(value);
    }

    /// Both languages or, where it may be absent, neither.
    [[nodiscard]] BothLanguages both(const QByteArray& name, bool isOptional = false)
    {
        const QByteArray en = name + "_en";
        const QByteArray ko = name + "_ko";
        BothLanguages words{text(en.constData()).trimmed(), text(ko.constData()).trimmed()};
        if (words.en.isEmpty() != words.ko.isEmpty() || (words.en.isEmpty() && !isOptional))
            fail(words.en.isEmpty() ? en.constData() : ko.constData());
        return words;
    }

    void fail(const char* name)
    {
        const int column = m_record.column(name);
        m_fields.fail(Reason::UnknownKind, m_record.field(column), column);
    }

    [[nodiscard]] const std::optional<RowProblem>& problem() const { return m_fields.problem(); }

private:
    const CsvReader& m_record;
    FieldReader m_fields;
};

/// Hands every row of a file to "take"; each id comes once.
Result<void> readRows(const QString& folder, const char* name, const char* key, const std::function<void(Row&)>& take)
{
    const QString path = folder + u'/' + QLatin1String(name);
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, path, file.errorString());
    CsvReader records{file};
    QSet<QString> seen;
    while (records.next()) {
        Row row{records};
        const QString id = row.required(key);
        if (seen.contains(id))
            row.fail(key);
        seen.insert(id);
        take(row);
        if (row.problem()) {
            return failure(ErrorCode::CannotRead, path,
                           QStringLiteral("%1: %2 %3").arg(records.line()).arg(row.problem()->column, row.problem()->detail));
        }
    }
    if (records.trouble() != CsvReader::Trouble::None || seen.isEmpty())
        return failure(ErrorCode::CannotRead, path);
    return {};
}

Firmness firmnessOf(Row& row)
{
    const QString code = row.required("firmness");
    if (code == QLatin1String("target"))
        return Firmness::Target;
    if (code == QLatin1String("planned"))
        return Firmness::Planned;
    if (code == QLatin1String("expected"))
        return Firmness::Expected;
    if (code != QLatin1String("decided"))
        row.fail("firmness");
    return Firmness::Decided;
}

PolicyFigure policyOf(Row& row)
{
    PolicyFigure figure;
    figure.id = row.text("id");
    figure.published = row.day("published");
    figure.year = row.year("year");
    figure.value = row.amount("value");
    const QString unit = row.required("unit");
    figure.ofGdp = unit == QLatin1String("percent_of_gdp");
    figure.currency = currencyFromCode(unit);
    if (!figure.ofGdp && !figure.currency && unit != QLatin1String("percent"))
        row.fail("unit");
    figure.changePercent = row.optionalAmount("change_percent");
    figure.firmness = firmnessOf(row);
    figure.symbol = row.text("symbol");
    figure.name = row.both("name");
    figure.qualifier = row.both("qualifier", true);
    figure.source = row.both("source");
    return figure;
}

Result<void> readPatents(const QString& folder, PatentTable& patents)
{
    auto read = readRows(folder, "patents.csv", "id", [&](Row& row) {
        patents.published = row.day("published");
        patents.fromYear = row.year("from_year");
        patents.toYear = row.year("to_year");
        patents.totalApprox = row.amount("total_approx");
        patents.knownYear = row.year("known_year");
        patents.knownFamilies = row.amount("known_families");
        patents.name = row.both("name");
        patents.source = row.both("source");
    });
    if (!read)
        return read;
    read = readRows(folder, "patent_countries.csv", "code", [&](Row& row) {
        patents.countries.push_back({row.text("code"), row.amount("families"), row.both("name")});
    });
    if (!read)
        return read;
    read = readRows(folder, "patent_owners.csv", "id", [&](Row& row) {
        PatentOwner owner;
        owner.id = row.text("id");
        owner.families = row.amount("families");
        const QString kind = row.required("kind");
        owner.isCompany = kind == QLatin1String("company");
        if (!owner.isCompany && kind != QLatin1String("research"))
            row.fail("kind");
        owner.country = row.required("country");
        owner.symbol = row.text("symbol");
        owner.name = row.both("name");
        patents.owners.push_back(std::move(owner));
    });
    std::ranges::stable_sort(patents.countries, std::ranges::greater{}, &PatentCountry::families);
    std::ranges::stable_sort(patents.owners, std::ranges::greater{}, &PatentOwner::families);
    return read;
}

AiModel modelOf(Row& row)
{
    AiModel model;
    model.id = row.text("id");
    model.date = row.day("date");
    model.firstSession = row.day("first_session");
    if (model.firstSession < model.date)
        row.fail("first_session");
    model.maker = row.required("maker");
    model.name = row.required("name");
    model.title = row.both("title");
    model.source = row.both("source");
    return model;
}

NamedBasket basketOf(Row& row)
{
    NamedBasket basket;
    basket.id = row.text("id");
    const QString side = row.required("side");
    basket.isChinese = side == QLatin1String("china");
    if (!basket.isChinese && side != QLatin1String("us"))
        row.fail("side");
    basket.symbols = row.required("symbols").split(u';', Qt::SkipEmptyParts);
    if (QSet<QString>(basket.symbols.begin(), basket.symbols.end()).size() != basket.symbols.size())
        row.fail("symbols");
    basket.name = row.both("name");
    return basket;
}

} // namespace

Result<ChinaAi> readChinaAi(const QString& folder)
{
    ChinaAi all;
    auto read = readRows(folder, "policy.csv", "id", [&](Row& row) { all.policy.push_back(policyOf(row)); });
    if (read)
        read = readPatents(folder, all.patents);
    if (read)
        read = readRows(folder, "models.csv", "id", [&](Row& row) { all.models.push_back(modelOf(row)); });
    if (read)
        read = readRows(folder, "baskets.csv", "id", [&](Row& row) { all.baskets.push_back(basketOf(row)); });
    if (!read)
        return std::unexpected(read.error());
    std::ranges::stable_sort(all.models, {}, &AiModel::date);
    if (!all.basket(true) || !all.basket(false))
        return failure(ErrorCode::CannotRead, folder + QLatin1String("/baskets.csv"));
    return all;
}

const ChinaAi& bundledChinaAi()
{
    static const ChinaAi bundled = [] {
        Result<ChinaAi> read = readChinaAi(QLatin1String(kChinaAiFolder));
        Q_ASSERT_X(read.has_value(), "bundledChinaAi", "the bundled figures have a bad row");
        return read ? std::move(*read) : ChinaAi{};
    }();
    return bundled;
}

} // namespace chinatech

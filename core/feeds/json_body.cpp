// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/json_body.h"

#include "core/feeds/content_check.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace chinatech {

namespace {

std::string_view withoutWrapper(QByteArrayView body)
{
    std::string_view text{body.data(), static_cast<std::size_t>(body.size())};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t opening = text.find_first_of("{[");
    if (opening == std::string_view::npos || opening == 0)
        return text;
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    const bool isCall = text[opening - 1] == '(';
    text = text.substr(opening, last + 1 - opening);
    if (isCall || text.ends_with(';')) {
        while (text.ends_with(';') || text.ends_with(')'))
            text.remove_suffix(1);
    }
    return text;
}

/// NaN and Infinity outside of strings, which JSON does not know but serialisers of other languages write.
std::string withoutBareNaN(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            inString = !inString;
        if (inString && c == '\\' && i + 1 < text.size()) {
            clean.append(text.substr(i++, 2));
            continue;
        }
        bool isReplaced = false;
        for (const std::string_view word : {"-Infinity", "Infinity", "NaN"}) {
            if (!inString && text.substr(i).starts_with(word)) {
                clean.append("null");
                i += word.size() - 1;
                isReplaced = true;
                break;
            }
        }
        if (!isReplaced)
            clean.push_back(c);
    }
    return clean;
}

} // namespace

Fetched<JsonBody> JsonBody::parse(QByteArrayView body)
{
    JsonBody parsed;
    parsed.m_parser = std::make_unique<simdjson::dom::parser>();
    const std::string_view text = withoutWrapper(body);
    simdjson::error_code error = parsed.m_parser->parse(text.data(), text.size()).get(parsed.m_root);
    if (error && (text.find("NaN") != std::string_view::npos || text.find("Infinity") != std::string_view::npos)) {
        const std::string clean = withoutBareNaN(text);
        error = parsed.m_parser->parse(clean).get(parsed.m_root);
    }
    if (error)
        return fetchFailure(FetchErrorKind::Malformed, QString::fromLatin1(simdjson::error_message(error)));
    return parsed;
}

Fetched<JsonBody> JsonBody::read(const HttpResponse& response)
{
    if (auto error = contentError(response, AnswerShape::JsonText))
        return std::unexpected(*std::move(error));
    if (auto error = statusError(response))
        return std::unexpected(*std::move(error));
    return parse(response.body);
}

std::optional<Json> jsonAt(const Json& object, const char* key)
{
    Json value;
    if (!object.is_object() || object.at_key(key).get(value) || value.is_null())
        return std::nullopt;
    return value;
}

std::optional<simdjson::dom::array> jsonArray(const Json& object, const char* key)
{
    const auto value = jsonAt(object, key);
    simdjson::dom::array array;
    if (!value || value->get(array))
        return std::nullopt;
    return array;
}

bool isJsonObject(const Json& value) { return value.is_object(); }

double jsonNumber(const Json& value)
{
    double number = 0;
    if (!value.get(number))
        return std::isfinite(number) ? number : kMissing;
    std::string_view text;
    if (value.get(text))
        return kMissing;
    return parseNumber(QByteArrayView{text.data(), static_cast<qsizetype>(text.size())}).value_or(kMissing);
}

double jsonNumber(const Json& object, const char* key)
{
    const auto value = jsonAt(object, key);
    return value ? jsonNumber(*value) : kMissing;
}

std::optional<std::int64_t> jsonInteger(const Json& object, const char* key)
{
    constexpr double kLargest = 9e15;       // whole numbers are exact in a double up to here
    const double number = jsonNumber(object, key);
    if (isMissing(number) || std::abs(number) > kLargest)
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

std::optional<std::int64_t> jsonTime(const Json& value)
{
    constexpr double kFirst = -2'208'988'800;
    constexpr double kLast = 7'258'118'399;
    const double seconds = jsonNumber(value);
    if (!(seconds >= kFirst && seconds <= kLast))
        return std::nullopt;
    return static_cast<std::int64_t>(seconds);
}

std::optional<std::int64_t> jsonTime(const Json& object, const char* key)
{
    const auto value = jsonAt(object, key);
    return value ? jsonTime(*value) : std::nullopt;
}

QByteArrayView jsonBytes(const Json& value)
{
    std::string_view text;
    if (value.get(text))
        return {};
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString jsonText(const Json& value) { return QString::fromUtf8(jsonBytes(value)); }

QString jsonText(const Json& object, const char* key)
{
    const auto value = jsonAt(object, key);
    return value ? jsonText(*value) : QString();
}

} // namespace chinatech

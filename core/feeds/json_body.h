// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/net/fetch_error.h"
#include "core/net/http_message.h"

#include <QByteArrayView>

#include <simdjson.h>

#include <memory>
#include <optional>

namespace chinatech {

// For this room's sources alone: simdjson's classes look different to who does not build against its library.

using Json = simdjson::dom::element;

/// A body read as a whole: the on-demand reader accepts truncated ones. Its elements live as long as it does.
class JsonBody {
public:
    /// Strips "name=" and "name(…);" around the value.
    [[nodiscard]] static Fetched<JsonBody> parse(QByteArrayView body);
    /// The body of a successful answer; else why it is none.
    [[nodiscard]] static Fetched<JsonBody> read(const HttpResponse& response);

    [[nodiscard]] const Json& root() const { return m_root; }

private:
    JsonBody() = default;

    std::unique_ptr<simdjson::dom::parser> m_parser;
    Json m_root;
};

/// The member of an object; nothing where it is absent or null, or where the value is no object.
[[nodiscard]] std::optional<Json> jsonAt(const Json& object, const char* key);
[[nodiscard]] std::optional<simdjson::dom::array> jsonArray(const Json& object, const char* key);
[[nodiscard]] bool isJsonObject(const Json& value);

/// A number, written as such or as text; kMissing for null, "", "-", "--", "NaN" and whatever else is none.
[[nodiscard]] double jsonNumber(const Json& value);
[[nodiscard]] double jsonNumber(const Json& object, const char* key);
[[nodiscard]] std::optional<std::int64_t> jsonInteger(const Json& object, const char* key);
/// Seconds since 1970, from 1900 to 2199; nothing for what no session can have.
[[nodiscard]] std::optional<std::int64_t> jsonTime(const Json& value);
[[nodiscard]] std::optional<std::int64_t> jsonTime(const Json& object, const char* key);
/// The bytes of a text, as long as the body lives.
[[nodiscard]] QByteArrayView jsonBytes(const Json& value);
[[nodiscard]] QString jsonText(const Json& value);
[[nodiscard]] QString jsonText(const Json& object, const char* key);

} // namespace chinatech

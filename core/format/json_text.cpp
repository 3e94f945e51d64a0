// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/json_text.h"

#include "core/base/number.h"

namespace chinatech {

QString jsonText(const QString& text)
{
    QString json = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            json += u'\\' + QString{c};
        else if (c < u' ')
            json += QStringLiteral("\\u") + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            json += c;
    }
    return json + u'"';
}

QString jsonTextOrNull(const QString& text) { return text.isEmpty() ? QStringLiteral("null") : jsonText(text); }

QString jsonNumber(double value) { return isMissing(value) ? QStringLiteral("null") : shortestNumber(value); }

QString jsonDay(const std::optional<Day>& day) { return day ? jsonText(day->toIso()) : QStringLiteral("null"); }

QString jsonList(const QStringList& values)
{
    return QLatin1String("[\n") + values.join(QLatin1String(",\n")) + QLatin1String("\n]");
}

QString jsonObject(std::initializer_list<std::pair<const char*, QString>> members)
{
    return jsonObject(std::vector(members));
}

QString jsonObject(const std::vector<std::pair<const char*, QString>>& members)
{
    QStringList lines;
    for (const auto& [key, value] : members)
        lines.append(jsonText(QString::fromLatin1(key)) + QLatin1String(": ") + value);
    return u'{' + lines.join(QLatin1String(", ")) + u'}';
}

QString jsonObject(const std::vector<std::pair<QString, QString>>& members)
{
    QStringList lines;
    for (const auto& [key, value] : members)
        lines.append(jsonText(key) + QLatin1String(": ") + value);
    return QLatin1String("{\n") + lines.join(QLatin1String(",\n")) + QLatin1String("\n}");
}

} // namespace chinatech

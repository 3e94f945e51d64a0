// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/ecb_request.h"

#include <QXmlStreamReader>

namespace chinatech {

Fetched<std::vector<Fixing>> readEcbXml(const QByteArray& body, WallTime now)
{
    std::vector<Fixing> fixings;
    std::optional<Day> day;
    bool isReferenceRates = false;
    QXmlStreamReader xml{body};
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Cube"))
            continue;
        isReferenceRates = true;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.hasAttribute(QLatin1String("time")))
            day = Day::fromIso(attributes.value(QLatin1String("time")).toString());
        if (!attributes.hasAttribute(QLatin1String("currency")))
            continue;
        const auto fixing = euroFixing(attributes.value(QLatin1String("currency")),
                                       attributes.value(QLatin1String("rate")).toLatin1(), day, now);
        if (fixing)
            fixings.push_back(*fixing);
    }
    if (xml.hasError() || !isReferenceRates)
        return fetchFailure(FetchErrorKind::Malformed, xml.hasError() ? xml.errorString() : QStringLiteral("no Cube"));
    if (fixings.empty())
        return fetchFailure(FetchErrorKind::NoDataInRange, QStringLiteral("no rates"));
    return fixings;
}

} // namespace chinatech

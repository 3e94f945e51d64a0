// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/tencent_fields.h"

namespace chinatech {

namespace {

bool isLead(char c) { return static_cast<unsigned char>(c) >= 0x81; }

/// The end of the value that starts there: the next quotation mark that is a character of its own.
qsizetype endOfValue(QByteArrayView body, qsizetype from)
{
    for (qsizetype i = from; i < body.size(); ++i) {
        if (isLead(body[i]))
            ++i;
        else if (body[i] == '"')
            return i;
    }
    return -1;
}

std::vector<QByteArrayView> split(QByteArrayView value)
{
    std::vector<QByteArrayView> fields;
    if (value.isEmpty())
        return fields;
    qsizetype start = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (isLead(value[i])) {
            ++i;
        } else if (value[i] == '~') {
            fields.push_back(value.sliced(start, i - start));
            start = i + 1;
        }
    }
    fields.push_back(value.sliced(start));
    return fields;
}

} // namespace

std::vector<TencentLine> readTencentLines(QByteArrayView body)
{
    std::vector<TencentLine> lines;
    qsizetype at = 0;
    while ((at = body.indexOf("v_", at)) >= 0) {
        const qsizetype sign = body.indexOf("=\"", at);
        const qsizetype end = sign < 0 ? -1 : endOfValue(body, sign + 2);
        if (end < 0)
            break;      // cut off: the line is not whole
        lines.push_back({body.sliced(at + 2, sign - at - 2), split(body.sliced(sign + 2, end - sign - 2))});
        at = end + 1;
    }
    return lines;
}

} // namespace chinatech

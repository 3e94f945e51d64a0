// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replay.h"

#include "tests/support/temp_store.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace chinatech::testing {
namespace {

/// Parameters that name the listing, or the currencies. Of Tencent's `param` only what stands before the first comma.
constexpr std::array<const char*, 4> kMainParameters{"param", "secid", "base", "symbols"};

bool isMain(const QByteArray& name)
{
    return std::ranges::any_of(kMainParameters, [&name](const char* known) { return name == known; });
}

QByteArray decoded(const QByteArray& text) { return QByteArray::fromPercentEncoding(text); }

void splitTarget(const QByteArray& target, QByteArray& path, HeaderList& query)
{
    const qsizetype mark = target.indexOf('?');
    path = decoded(target.first(mark < 0 ? target.size() : mark));
    if (mark < 0)
        return;
    for (const QByteArray& item : target.sliced(mark + 1).split('&')) {
        const qsizetype equals = item.indexOf('=');
        if (equals > 0)
            query.append({decoded(item.first(equals)), decoded(item.sliced(equals + 1))});
    }
}

} // namespace

ReplayFeeds::ReplayFeeds()
{
    const QString list = sharedPath(QStringLiteral("feeds/REPLAY.tsv"));
    if (list.isEmpty())
        return;
    for (const QByteArray& line : bytesOf(list).split('\n').mid(1)) {
        const QList<QByteArray> fields = line.split('\t');
        // "(code)" and "(any …)" are remarks for people.
        if (fields.size() < 5 || fields[1].contains('('))
            continue;
        Row row;
        splitTarget(fields[1], row.path, row.query);
        row.status = fields[2].toInt();
        row.contentType = fields[3];
        row.file = sharedPath(QStringLiteral("feeds/") + QString::fromUtf8(fields[4].trimmed()));
        m_rows.push_back(std::move(row));
    }
}

/// How many parameters agree, or -1 where another listing is meant.
int ReplayFeeds::likeness(const Row& row, const Row& asked)
{
    if (row.path != asked.path)
        return -1;
    int alike = 0;
    for (const auto& [name, value] : row.query) {
        const auto same = std::ranges::find_if(asked.query, [&n = name](const auto& item) { return item.first == n; });
        const bool isThere = same != asked.query.cend();
        if (isMain(name) && (!isThere || same->second.split(',').front() != value.split(',').front()))
            return -1;
        alike += isThere && same->second == value ? 1 : 0;
    }
    return alike;
}

Answer ReplayFeeds::answerTo(const SeenRequest& seen) const
{
    Row asked;
    splitTarget(seen.target, asked.path, asked.query);
    const Row* best = nullptr;
    int most = -1;
    for (const Row& row : m_rows) {
        const int alike = likeness(row, asked);
        if (alike > most) {
            most = alike;
            best = &row;
        }
    }
    Answer answer;
    answer.status = 404;
    if (best) {
        answer.status = best->status;
        answer.contentType = best->contentType;
        answer.body = bytesOf(best->file);
    }
    return answer;
}

} // namespace chinatech::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/stored_choice.h"

#include <array>

namespace chinatech {

namespace {

struct FeedSetting {
    const char* feed;
    Setting isOn;
    Setting address;
};

constexpr std::array kFeeds{
    FeedSetting{"yahoo", Setting::FeedYahoo, Setting::FeedYahooUrl},
    FeedSetting{"tencent", Setting::FeedTencent, Setting::FeedTencentUrl},
    FeedSetting{"eastmoney", Setting::FeedEastmoney, Setting::FeedEastmoneyUrl},
    FeedSetting{"ecb", Setting::FeedEcb, Setting::FeedEcbUrl},
    FeedSetting{"frankfurter", Setting::FeedFrankfurter, Setting::FeedFrankfurterUrl},
};

} // namespace

FeedChoice storedFeedChoice(const Settings& settings)
{
    FeedChoice choice;
    for (const FeedSetting& feed : kFeeds) {
        const QString name = QString::fromLatin1(feed.feed);
        if (settings.text(feed.isOn) == QLatin1String("off"))
            choice.disabled.insert(name);
        const QUrl address{settings.text(feed.address), QUrl::StrictMode};
        if (isBaseUrl(address))
            choice.baseUrls.insert(name, address);
    }
    return choice;
}

void storeFeedSwitch(Settings& settings, const QString& feed, bool isOn)
{
    for (const FeedSetting& known : kFeeds) {
        if (feed == QLatin1String(known.feed))
            settings.set(known.isOn, isOn ? QStringLiteral("on") : QStringLiteral("off"));
    }
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"

#include "tests/support/market_builder.h"
#include "ui/dialogs/export_habits.h"
#include "ui/i18n/translators.h"

#include <QApplication>

namespace chinatech::testing {

Market windowMarket()
{
    MarketBuilder builder;
    builder.share("9988.HK").sample().close("2024-12-31", 82.40).close("2025-03-06", 140.80).close("2025-03-07", 140.00);
    builder.share("0700.HK").sample().close("2024-12-31", 417.00).close("2025-03-06", 544.00).close("2025-03-07", 533.50);
    builder.share("BABA", Currency::USD, "NYSE").sample().close("2024-12-31", 84.79).close("2025-03-07", 140.62);
    builder.index("HSTECH").sample().close("2024-12-31", 4468.11).close("2025-03-07", 6037.44);
    builder.fixing(Currency::HKD, Currency::KRW, "2025-03-07", 186.169);
    Market market = builder.market();
    const auto name = [&market](int index, const char* en, const char* ko, const char* hans, const char* hant) {
        InstrumentNames& names = market.instruments[static_cast<std::size_t>(index)].names;
        names = {QString::fromUtf8(en), QString::fromUtf8(ko), QString::fromUtf8(hans), QString::fromUtf8(hant), {}, {}};
    };
    name(0, "Alibaba Group Holding", "알리바바 그룹", "阿里巴巴", "阿里巴巴");
    name(1, "Tencent Holdings", "텐센트", "腾讯控股", "騰訊控股");
    name(2, "Alibaba Group ADR", "알리바바 ADR", "阿里巴巴", "阿里巴巴");
    name(3, "Hang Seng TECH Index", "항셍테크", "恒生科技指数", "恒生科技指數");
    return market;
}

WindowFixture::WindowFixture(Language language, Market market)
    : settings{folder.filePath(QStringLiteral("settings.ini"))}
    , session{std::make_shared<const Market>(std::move(market))}
    , preferences{session, settings}
{
    static const bool styled = (installStyle(), true);
    Q_ASSERT(styled);
    preferences.restore(language);
    window = std::make_unique<MainWindow>(session, preferences);
    window->resize(1440, 900);
    window->show();
    QApplication::processEvents();
}

WindowFixture::~WindowFixture()
{
    window.reset();
    installTranslators(*qApp, Language::English);
    setExportHabits({});
}

} // namespace chinatech::testing

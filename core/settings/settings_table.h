// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <string_view>

namespace chinatech {

enum class Setting {
    Language, Theme, Convention, UiScale, ExportFormat, ExportScale, ExportFolder,
    ExportPaper, ExportFitted, ExportTurned, ExportEach,
    RefreshInterval, Offline, FeedYahoo, FeedTencent, FeedEastmoney, FeedEcb, FeedFrankfurter,
    FeedYahooUrl, FeedTencentUrl, FeedEastmoneyUrl, FeedEcbUrl, FeedFrankfurterUrl, Http2,
    ChartInertia, LinkCharts, WindowGeometry, LastPage, Company, CompanyIndicators, CompanyIndicatorSets, CompanyVolume,
    CompanyRange, CompanyCurrency, CompanyKind, CompanyCalendar, CompanyLog, CompanyEvents, CompanyDrawings,
    CompareSymbols, CompareBenchmark, CompareHidden, CompareSelected,
    CompareRange, CompareCurrency, CompareTotal, CompareLog, CompareCalendar, CompareEvents, HiddenEvents, CompareHiddenColumns,
    BoardView, BoardRange, BoardGrouping, BoardSize, BoardList, BoardColumns, BoardWidths, BoardSort, BoardFolded, BoardCompany,
    ChinaAiPart, ChinaAiCurrency, ChinaAiCompany, ChinaAiCategory, ChinaAiEvents, ChinaAiCompanies, ChinaAiBenchmark, ChinaAiMeasure,
    ChinaAiSort, ChinaAiBasket, ChinaAiSince
};

enum class SettingType { Choice, Text, Folder, Flag, List, Bytes };

/// One value of a choice: as stored, and as the settings dialog says it (translated in the context "Settings").
struct SettingChoice {
    const char* code;
    const char* label;
};

/// A setting: how it is stored and, if a person edits it in the dialog, what it is called there.
struct SettingEntry {
    Setting id;
    const char* key;
    SettingType type;
    const char* fallback;               ///< Flag: "true" or "false"; List: comma separated
    const char* label = nullptr;        ///< nothing: not in the dialog
    std::span<const SettingChoice> choices = {};
};

inline constexpr std::array kLanguageChoices{
    SettingChoice{"system", QT_TRANSLATE_NOOP("Settings", "As the system")},
    // Languages name themselves, whatever the language of the window.
    SettingChoice{"ko", nullptr},
    SettingChoice{"en", nullptr},
};
inline constexpr std::array kThemeChoices{
    SettingChoice{"system", QT_TRANSLATE_NOOP("Settings", "As the system")},
    SettingChoice{"light", QT_TRANSLATE_NOOP("Settings", "Light")},
    SettingChoice{"dark", QT_TRANSLATE_NOOP("Settings", "Dark")},
};
inline constexpr std::array kConventionChoices{
    SettingChoice{"korea", QT_TRANSLATE_NOOP("Settings", "Korea: red up, blue down")},
    SettingChoice{"china", QT_TRANSLATE_NOOP("Settings", "China: red up, green down")},
    SettingChoice{"west", QT_TRANSLATE_NOOP("Settings", "West: green up, red down")},
    SettingChoice{"safe", QT_TRANSLATE_NOOP("Settings", "Colour-blind safe: orange up, blue down")},
};
inline constexpr std::array kUiScaleChoices{
    SettingChoice{"90", "90%"},   SettingChoice{"100", "100%"}, SettingChoice{"110", "110%"}, SettingChoice{"125", "125%"},
    SettingChoice{"150", "150%"}, SettingChoice{"175", "175%"}, SettingChoice{"200", "200%"},
};
inline constexpr std::array kExportFormatChoices{
    SettingChoice{"png", "PNG"}, SettingChoice{"pdf", "PDF"}, SettingChoice{"svg", "SVG"}, SettingChoice{"csv", "CSV"},
};
inline constexpr std::array kExportScaleChoices{
    SettingChoice{"1", "1×"}, SettingChoice{"2", "2×"}, SettingChoice{"3", "3×"}, SettingChoice{"4", "4×"},
};
inline constexpr std::array kPaperChoices{
    SettingChoice{"a4", "A4"}, SettingChoice{"letter", "Letter"},
};

inline constexpr std::array kRefreshChoices{
    SettingChoice{"0", QT_TRANSLATE_NOOP("Settings", "Only when asked (F5)")},
    SettingChoice{"15", QT_TRANSLATE_NOOP("Settings", "Every 15 minutes")},
    SettingChoice{"30", QT_TRANSLATE_NOOP("Settings", "Every 30 minutes")},
    SettingChoice{"60", QT_TRANSLATE_NOOP("Settings", "Every hour")},
    SettingChoice{"240", QT_TRANSLATE_NOOP("Settings", "Every 4 hours")},
};
inline constexpr std::array kSwitchChoices{
    SettingChoice{"on", QT_TRANSLATE_NOOP("Settings", "Is asked")},
    SettingChoice{"off", QT_TRANSLATE_NOOP("Settings", "Is never asked")},
};

inline constexpr std::array kInertiaChoices{
    SettingChoice{"off", QT_TRANSLATE_NOOP("Settings", "Stops where it is")},
    SettingChoice{"on", QT_TRANSLATE_NOOP("Settings", "Runs on and slows down")},
};

inline constexpr std::array kSettings{
    SettingEntry{Setting::Language, "language", SettingType::Choice, "system",
                 QT_TRANSLATE_NOOP("Settings", "Language"), kLanguageChoices},
    SettingEntry{Setting::Theme, "theme", SettingType::Choice, "system",
                 QT_TRANSLATE_NOOP("Settings", "Theme"), kThemeChoices},
    // Empty until the first start has chosen one by the language.
    SettingEntry{Setting::Convention, "colours", SettingType::Choice, "",
                 QT_TRANSLATE_NOOP("Settings", "Colours of gains and losses"), kConventionChoices},
    SettingEntry{Setting::UiScale, "window/scale", SettingType::Choice, "100",
                 QT_TRANSLATE_NOOP("Settings", "Size of text and controls"), kUiScaleChoices},
    SettingEntry{Setting::ExportFormat, "export/format", SettingType::Choice, "png",
                 QT_TRANSLATE_NOOP("Settings", "Export charts as"), kExportFormatChoices},
    SettingEntry{Setting::ExportScale, "export/scale", SettingType::Choice, "2",
                 QT_TRANSLATE_NOOP("Settings", "Sharpness of PNG"), kExportScaleChoices},
    SettingEntry{Setting::ExportFolder, "export/folder", SettingType::Folder, "",
                 QT_TRANSLATE_NOOP("Settings", "Export folder")},
    SettingEntry{Setting::ExportPaper, "export/paper", SettingType::Choice, "a4",
                 QT_TRANSLATE_NOOP("Settings", "Paper"), kPaperChoices},
    // As the export was last told: the figure's own size instead of paper; the pages ("portrait", "landscape" by nature)
    // that were turned; a file for each sheet.
    SettingEntry{Setting::ExportFitted, "export/fitted", SettingType::Flag, "true"},
    SettingEntry{Setting::ExportTurned, "export/turned", SettingType::List, ""},
    SettingEntry{Setting::ExportEach, "export/each", SettingType::Flag, "false"},
    SettingEntry{Setting::ChartInertia, "chart/inertia", SettingType::Choice, "off",
                 QT_TRANSLATE_NOOP("Settings", "A chart that is pulled and let go"), kInertiaChoices},
    // Switched in the View menu.
    SettingEntry{Setting::LinkCharts, "chart/linked", SettingType::Flag, "false"},
    SettingEntry{Setting::RefreshInterval, "feeds/interval", SettingType::Choice, "30",
                 QT_TRANSLATE_NOOP("Settings", "Fetch prices"), kRefreshChoices},
    // Switched in the Data menu and on the data screen.
    SettingEntry{Setting::Offline, "feeds/offline", SettingType::Flag, "false"},
    SettingEntry{Setting::FeedYahoo, "feeds/yahoo", SettingType::Choice, "on",
                 QT_TRANSLATE_NOOP("Settings", "Prices of Yahoo Finance"), kSwitchChoices},
    SettingEntry{Setting::FeedTencent, "feeds/tencent", SettingType::Choice, "on",
                 QT_TRANSLATE_NOOP("Settings", "Prices of Tencent"), kSwitchChoices},
    SettingEntry{Setting::FeedEastmoney, "feeds/eastmoney", SettingType::Choice, "on",
                 QT_TRANSLATE_NOOP("Settings", "Prices of Eastmoney"), kSwitchChoices},
    SettingEntry{Setting::FeedEcb, "feeds/ecb", SettingType::Choice, "on",
                 QT_TRANSLATE_NOOP("Settings", "Rates of the European Central Bank"), kSwitchChoices},
    SettingEntry{Setting::FeedFrankfurter, "feeds/frankfurter", SettingType::Choice, "on",
                 QT_TRANSLATE_NOOP("Settings", "Rates of Frankfurter"), kSwitchChoices},
    // Addresses that replace those of a feed's hosts; like --feed-url. In the file alone.
    SettingEntry{Setting::FeedYahooUrl, "feeds/yahooUrl", SettingType::Text, ""},
    SettingEntry{Setting::FeedTencentUrl, "feeds/tencentUrl", SettingType::Text, ""},
    SettingEntry{Setting::FeedEastmoneyUrl, "feeds/eastmoneyUrl", SettingType::Text, ""},
    SettingEntry{Setting::FeedEcbUrl, "feeds/ecbUrl", SettingType::Text, ""},
    SettingEntry{Setting::FeedFrankfurterUrl, "feeds/frankfurterUrl", SettingType::Text, ""},
    SettingEntry{Setting::Http2, "feeds/http2", SettingType::Flag, "false"},
    SettingEntry{Setting::WindowGeometry, "window/geometry", SettingType::Bytes, ""},
    SettingEntry{Setting::LastPage, "window/page", SettingType::Text, ""},
    SettingEntry{Setting::Company, "company/symbol", SettingType::Text, ""},
    // Indicators as "macd 12 26 9 #3"; a named set as its name and its indicators, tabs between them.
    SettingEntry{Setting::CompanyIndicators, "company/indicators", SettingType::List, ""},
    SettingEntry{Setting::CompanyIndicatorSets, "company/indicatorSets", SettingType::List, ""},
    SettingEntry{Setting::CompanyVolume, "company/volume", SettingType::Flag, "true"},
    SettingEntry{Setting::CompanyRange, "company/range", SettingType::Text, "3y"},
    SettingEntry{Setting::CompanyCurrency, "company/currency", SettingType::Text, ""},
    SettingEntry{Setting::CompanyKind, "company/kind", SettingType::Text, "area"},
    SettingEntry{Setting::CompanyCalendar, "company/calendarTime", SettingType::Flag, "false"},
    SettingEntry{Setting::CompanyLog, "company/log", SettingType::Flag, "false"},
    SettingEntry{Setting::CompanyEvents, "company/events", SettingType::Flag, "true"},
    SettingEntry{Setting::CompanyDrawings, "company/drawings", SettingType::Flag, "true"},
    // No symbols stored: the standard comparison.
    SettingEntry{Setting::CompareSymbols, "compare/symbols", SettingType::List, ""},
    SettingEntry{Setting::CompareBenchmark, "compare/benchmark", SettingType::Text, "HSTECH"},
    SettingEntry{Setting::CompareHidden, "compare/hidden", SettingType::List, ""},
    SettingEntry{Setting::CompareSelected, "compare/selected", SettingType::Text, ""},
    SettingEntry{Setting::CompareRange, "compare/range", SettingType::Text, "ytd"},
    SettingEntry{Setting::CompareCurrency, "compare/currency", SettingType::Text, ""},
    SettingEntry{Setting::CompareTotal, "compare/total", SettingType::Flag, "false"},
    SettingEntry{Setting::CompareLog, "compare/log", SettingType::Flag, "false"},
    SettingEntry{Setting::CompareCalendar, "compare/calendarTime", SettingType::Flag, "false"},
    SettingEntry{Setting::CompareEvents, "compare/events", SettingType::Flag, "true"},
    // Of both charts with events: the kinds that are not shown.
    SettingEntry{Setting::HiddenEvents, "events/hidden", SettingType::List, ""},
    SettingEntry{Setting::CompareHiddenColumns, "compare/hiddenColumns", SettingType::List, ""},
    SettingEntry{Setting::BoardView, "board/view", SettingType::Text, "table"},
    SettingEntry{Setting::BoardRange, "board/range", SettingType::Text, "ytd"},
    SettingEntry{Setting::BoardGrouping, "board/grouping", SettingType::Text, "sector"},
    SettingEntry{Setting::BoardSize, "board/size", SettingType::Text, "cap"},
    SettingEntry{Setting::BoardList, "board/list", SettingType::Text, ""},
    // No columns stored: the standard ones. Widths as "code:px", the sort as "code:down".
    SettingEntry{Setting::BoardColumns, "board/columns", SettingType::List, ""},
    SettingEntry{Setting::BoardWidths, "board/widths", SettingType::List, ""},
    SettingEntry{Setting::BoardSort, "board/sort", SettingType::Text, "range:down"},
    SettingEntry{Setting::BoardFolded, "board/folded", SettingType::List, ""},
    SettingEntry{Setting::BoardCompany, "board/company", SettingType::Text, "9988.HK"},
    SettingEntry{Setting::ChinaAiPart, "chinaAi/part", SettingType::Text, "all"},
    SettingEntry{Setting::ChinaAiCurrency, "chinaAi/currency", SettingType::Text, "KRW"},
    SettingEntry{Setting::ChinaAiCompany, "chinaAi/company", SettingType::Text, "9988.HK"},
    SettingEntry{Setting::ChinaAiCategory, "chinaAi/category", SettingType::Text, ""},
    SettingEntry{Setting::ChinaAiEvents, "chinaAi/events", SettingType::List, ""},
    SettingEntry{Setting::ChinaAiCompanies, "chinaAi/companies", SettingType::List, ""},
    SettingEntry{Setting::ChinaAiBenchmark, "chinaAi/benchmark", SettingType::Text, "HSTECH"},
    SettingEntry{Setting::ChinaAiMeasure, "chinaAi/measure", SettingType::Text, "excess"},
    SettingEntry{Setting::ChinaAiSort, "chinaAi/sort", SettingType::Text, "20"},
    SettingEntry{Setting::ChinaAiBasket, "chinaAi/basket", SettingType::Text, ""},
    SettingEntry{Setting::ChinaAiSince, "chinaAi/since", SettingType::Text, ""},
};

[[nodiscard]] constexpr const SettingEntry& settingEntry(Setting id)
{
    for (const SettingEntry& entry : kSettings) {
        if (entry.id == id)
            return entry;
    }
    return kSettings.front();
}

} // namespace chinatech

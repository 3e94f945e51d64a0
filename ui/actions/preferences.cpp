// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/preferences.h"

#include "core/refresh/stored_choice.h"
#include "ui/actions/board_settings.h"
#include "ui/actions/china_ai_settings.h"
#include "ui/actions/company_settings.h"
#include "ui/actions/export_settings.h"
#include "ui/actions/indicator_settings.h"
#include "ui/actions/selection_settings.h"
#include "ui/i18n/apply_language.h"
#include "ui/theme/theme.h"
#include "ui/theme/ui_scale.h"

namespace chinatech {

namespace {

constexpr std::array kConventionCodes{
    std::pair{ColourConvention::Korea, "korea"},
    std::pair{ColourConvention::China, "china"},
    std::pair{ColourConvention::West, "west"},
    std::pair{ColourConvention::Safe, "safe"},
};

} // namespace

QString conventionCode(ColourConvention convention)
{
    for (const auto& [known, code] : kConventionCodes) {
        if (known == convention)
            return QString::fromLatin1(code);
    }
    return {};
}

Preferences::Preferences(Session& session, Settings& settings, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_settings{settings}
{
    setExportHabitsKeeper([&settings](const ExportHabits& habits) { writePaperHabits(settings, habits); });
}

Preferences::~Preferences() { setExportHabitsKeeper({}); }

void Preferences::restore(std::optional<Language> language)
{
    applyLanguage(m_session, language.value_or(storedLanguage()));
    // The first start settles the colours by its language; a later change of language leaves them alone.
    if (m_settings.text(Setting::Convention).isEmpty())
        m_settings.set(Setting::Convention,
                       conventionCode(m_session.language() == Language::Korean ? ColourConvention::Korea
                                                                               : ColourConvention::West));
    applyAppearance();
    applyExportHabits();
    CompareSelection selection = readSelection(m_settings);
    selection.asOf = m_session.selection().asOf;
    m_session.setSelection(selection);
    m_session.setBoard(readBoard(m_settings));
    m_session.setChinaAi(readChinaAiChoice(m_settings));
    m_session.setCompany(m_settings.text(Setting::Company));
    m_session.setCompanyChoice(readCompanyChoice(m_settings));
    m_session.setIndicators(readIndicators(m_settings));
    applyChartHabits();
    m_session.setDisabledFeeds(storedFeedChoice(m_settings).disabled);
    connect(&m_session, &Session::selectionChanged, this,
            [this] { writeSelection(m_settings, m_session.selection()); });
    connect(&m_session, &Session::boardChanged, this, [this] { writeBoard(m_settings, m_session.board()); });
    connect(&m_session, &Session::chinaAiChanged, this, [this] { writeChinaAiChoice(m_settings, m_session.chinaAi()); });
    connect(&m_session, &Session::companyChanged, this,
            [this] { m_settings.set(Setting::Company, m_session.company()); });
    connect(&m_session, &Session::companyChoiceChanged, this,
            [this] { writeCompanyChoice(m_settings, m_session.companyChoice()); });
    connect(&m_session, &Session::indicatorsChanged, this,
            [this] { writeIndicators(m_settings, m_session.indicators()); });
    connect(&m_session, &Session::chartHabitsChanged, this,
            [this] { m_settings.set(Setting::LinkCharts, m_session.chartHabits().isLinked); });
    connect(&m_session, &Session::offlineWanted, this, [this](bool isOffline) {
        m_settings.set(Setting::Offline, isOffline);
        apply();
    });
    connect(&m_session, &Session::feedSwitchWanted, this, [this](const QString& feed, bool isOn) {
        storeFeedSwitch(m_settings, feed, isOn);
        apply();
    });
}

void Preferences::setLanguage(Language language)
{
    m_settings.set(Setting::Language, languageCode(language));
    if (language != m_session.language())
        applyLanguage(m_session, language);
}

void Preferences::toggleLanguage()
{
    setLanguage(m_session.language() == Language::Korean ? Language::English : Language::Korean);
}

ThemeChoice Preferences::theme() const
{
    const QString stored = m_settings.text(Setting::Theme);
    if (stored == QLatin1String("light"))
        return ThemeChoice::Light;
    return stored == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_settings.set(Setting::Theme, choice == ThemeChoice::System ? QStringLiteral("system")
                                   : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                                 : QStringLiteral("light"));
    applyAppearance();
}

void Preferences::toggleDark() { setTheme(m_session.tokens().dark ? ThemeChoice::Light : ThemeChoice::Dark); }

void Preferences::setConvention(ColourConvention convention)
{
    m_settings.set(Setting::Convention, conventionCode(convention));
    applyAppearance();
}

void Preferences::apply()
{
    if (storedLanguage() != m_session.language())
        applyLanguage(m_session, storedLanguage());
    applyAppearance();
    applyExportHabits();
    applyChartHabits();
    m_session.setDisabledFeeds(storedFeedChoice(m_settings).disabled);
    Q_EMIT applied();
    if (m_settings.text(Setting::UiScale).toInt() != appliedUiScale())
        Q_EMIT restartRequested();
}

Language Preferences::storedLanguage() const
{
    return languageFromCode(m_settings.text(Setting::Language)).value_or(systemLanguage());
}

ColourConvention Preferences::storedConvention() const
{
    const QString stored = m_settings.text(Setting::Convention);
    for (const auto& [convention, code] : kConventionCodes) {
        if (stored == QLatin1String(code))
            return convention;
    }
    return ColourConvention::Korea;
}

void Preferences::applyChartHabits()
{
    m_session.setChartHabits(
        {m_settings.flag(Setting::LinkCharts), m_settings.text(Setting::ChartInertia) == QLatin1String("on")});
}

void Preferences::applyExportHabits() const
{
    setExportHabits(readExportHabits(m_settings));
}

void Preferences::applyAppearance()
{
    const bool dark = isDark(theme());
    applyTheme(makeTokens(dark, storedConvention()));
    m_session.setAppearance(dark, storedConvention());
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/session.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace chinatech {

/// Carries the settings into the session at the start, changes both together afterwards, and keeps what was chosen.
class Preferences : public QObject {
    Q_OBJECT
public:
    Preferences(Session& session, Settings& settings, QObject* parent = nullptr);
    ~Preferences() override;
    Q_DISABLE_COPY_MOVE(Preferences)

    /// Language (the given one wins for this run), theme, colours, comparison and company as they were left.
    void restore(std::optional<Language> language = std::nullopt);

    void setLanguage(Language language);
    void toggleLanguage();
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Between light and dark, from what is shown now.
    void toggleDark();
    void setConvention(ColourConvention convention);

    [[nodiscard]] Settings& settings() const { return m_settings; }
    /// Reads language, theme, colours and export habits again after the settings dialog changed them.
    void apply();

Q_SIGNALS:
    /// Another size was chosen, which the program takes on by starting anew.
    void restartRequested();
    /// What was chosen in the settings dialog holds now.
    void applied();

private:
    [[nodiscard]] Language storedLanguage() const;
    [[nodiscard]] ColourConvention storedConvention() const;
    void applyAppearance();
    void applyExportHabits() const;
    void applyChartHabits();

    Session& m_session;
    Settings& m_settings;
};

[[nodiscard]] QString conventionCode(ColourConvention convention);

} // namespace chinatech

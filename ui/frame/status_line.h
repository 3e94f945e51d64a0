// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refresh/refresh_report.h"
#include "ui/session.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tool_button.h"

#include <QStatusBar>

#include <optional>

namespace chinatech {

class ColouredLabel;

/// The bottom edge, 27 px: how new the closes and the reference rates are; colours of gains and losses; the language.
/// A message (showMessage) stands at the left for its time.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(Session& session, QWidget* parent);

    /// How far a refresh is, with a click to cancel it; nothing: none runs.
    void showRefresh(const std::optional<RefreshProgress>& progress);

    [[nodiscard]] ToolButton& refresh() const { return *m_refresh; }
    [[nodiscard]] Segmented& language() const { return *m_language; }
    [[nodiscard]] ToolButton& convention() const { return *m_convention; }

Q_SIGNALS:
    void languageChosen(Language language);
    void conventionChosen(ColourConvention convention);
    void refreshCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void translate();
    void translateRefresh();
    void openConventionMenu();

    Session& m_session;
    ColouredLabel* m_sources;
    ToolButton* m_refresh;
    ToolButton* m_convention;
    Segmented* m_language;
    std::optional<RefreshProgress> m_progress;
};

/// "Korea", "China", "West", "Colour-blind safe" as the status line and the menu say it.
[[nodiscard]] QString conventionName(ColourConvention convention);

} // namespace chinatech

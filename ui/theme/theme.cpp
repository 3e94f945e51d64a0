// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>

namespace chinatech {

namespace {

constexpr int kDarkLightness = 110;

Tokens& applied()
{
    static Tokens tokens = makeTokens(false, ColourConvention::Korea);
    return tokens;
}

bool& desktopIsDark()
{
    static bool dark = false;
    return dark;
}

} // namespace

void installStyle()
{
    desktopIsDark() = QGuiApplication::palette().color(QPalette::Window).lightness() < kDarkLightness;
    QApplication::setStyle(new Style);
    QApplication::setFont(typeface(12));
    installFocusRing(*qApp);
}

void applyTheme(const Tokens& tokens)
{
    applied() = tokens;
    QApplication::setPalette(makePalette(tokens));
    const QString sheet = styleSheet(tokens);
    if (sheet != qApp->styleSheet())
        qApp->setStyleSheet(sheet);
}

const Tokens& currentTokens() { return applied(); }

bool isDark(ThemeChoice choice)
{
    return choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktopIsDark());
}

QPalette makePalette(const Tokens& t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, t.window);
    set(QPalette::Base, t.surface);
    set(QPalette::Button, t.surface);
    set(QPalette::AlternateBase, t.sunken);
    set(QPalette::Text, t.text);
    set(QPalette::WindowText, t.text);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.error);
    set(QPalette::PlaceholderText, t.text2);
    set(QPalette::Highlight, t.soft);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.border);
    set(QPalette::Dark, t.strong);
    set(QPalette::Shadow, t.strong);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    return palette;
}

} // namespace chinatech

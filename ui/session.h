// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/market/market.h"
#include "core/models/compare_selection.h"
#include "ui/theme/tokens.h"

#include <QObject>

#include <memory>

namespace chinatech {

/// What all screens of one window share: the market snapshot, what is chosen, the language and the colours.
/// Pages read it and are told what changed; whoever changes something does it here. GUI thread only.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(std::shared_ptr<const Market> market, QObject* parent = nullptr);

    [[nodiscard]] const Market& market() const { return *m_market; }
    [[nodiscard]] const CompareSelection& selection() const { return m_selection; }
    /// The company of the company screen; always an instrument of the market.
    [[nodiscard]] const QString& company() const { return m_company; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] ColourConvention convention() const { return m_convention; }

    void setMarket(std::shared_ptr<const Market> market);
    void setSelection(const CompareSelection& selection);
    void setCompany(const QString& symbol);
    void setLanguage(Language language);
    void setAppearance(bool dark, ColourConvention convention);

    /// Asks the window to show a company's screen.
    void openCompany(const QString& symbol);

Q_SIGNALS:
    void marketChanged();
    void selectionChanged();
    void companyChanged();
    void languageChanged();     ///< after the translators were changed
    void appearanceChanged();
    void companyRequested(const QString& symbol);

private:
    std::shared_ptr<const Market> m_market;
    CompareSelection m_selection = CompareSelection::standard();
    QString m_company;
    Language m_language = Language::English;
    ColourConvention m_convention = ColourConvention::Korea;
    Tokens m_tokens = makeTokens(false, ColourConvention::Korea);
};

} // namespace chinatech

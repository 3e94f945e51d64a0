// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temp_store.h"
#include "ui/i18n/translators.h"
#include "ui/pages/compare_page.h"

#include <QApplication>
#include <QToolButton>

namespace chinatech::testing {

/// The bundled sample, read once for all tests of the program.
inline std::shared_ptr<const Market> sampleMarket()
{
    static const std::shared_ptr<const Market> market = [] {
        const TempData data;
        return std::make_shared<const Market>(data.store().load().value());
    }();
    return market;
}

/// The compare page as a window of its own over the sample; speaks English again when it goes.
class ComparePageWindow {
public:
    explicit ComparePageWindow(Language language = Language::English, QSize size = {1376, 837})
        : session{sampleMarket()}
    {
        speak(language);
        page = std::make_unique<ComparePage>(session);
        page->resize(size);
        page->show();
        QApplication::processEvents();
    }

    ~ComparePageWindow()
    {
        page.reset();
        installTranslators(*qApp, Language::English);
    }
    Q_DISABLE_COPY_MOVE(ComparePageWindow)

    void speak(Language language)
    {
        installTranslators(*qApp, language);
        session.setLanguage(language);
    }

    void edit(const std::function<void(CompareSelection&)>& change)
    {
        CompareSelection selection = session.selection();
        change(selection);
        session.setSelection(selection);
    }

    /// A button of one of the tool bar's segmented controls.
    [[nodiscard]] QToolButton* segment(const char* control, const QString& text) const
    {
        const auto* const parent = page->findChild<QWidget*>(QString::fromLatin1(control));
        for (QToolButton* const button : parent->findChildren<QToolButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    Session session;
    std::unique_ptr<ComparePage> page;
};

} // namespace chinatech::testing

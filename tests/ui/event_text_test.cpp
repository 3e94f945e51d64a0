// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/event_text.h"

#include "tests/ui/company_market.h"
#include "ui/i18n/translators.h"

#include <QApplication>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

/// Whoever adds an event to the bundled file names its source by a word that is known in both languages.
TEST(EventText, NamesTheSourcesOfBundledEventsInBothLanguages)
{
    const auto market = testing::bundledMarket();
    installTranslators(*qApp, Language::Korean);
    for (const Event& event : market->events)
        EXPECT_TRUE(eventSource(event).contains(QRegularExpression{QStringLiteral("\\p{Hangul}")})) << qPrintable(event.titleEn);
    installTranslators(*qApp, Language::English);
    for (const Event& event : market->events)
        EXPECT_NE(eventSource(event), event.source) << qPrintable(event.titleEn);
    Event own;
    own.source = QStringLiteral("my notes");
    EXPECT_EQ(eventSource(own), QStringLiteral("my notes"));
}

} // namespace
} // namespace chinatech

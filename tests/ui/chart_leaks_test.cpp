// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/page_table.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <array>

/// LeakSanitizer's own look around; absent in builds without it.
extern "C" int __lsan_do_recoverable_leak_check() __attribute__((weak));

namespace chinatech::testing {

namespace {

constexpr int kSwitches = 200;

qsizetype objectsOf(const WindowFixture& fixture)
{
    qsizetype count = fixture.window->findChildren<QObject*>().size();
    for (const ChartView* const view : fixture.window->findChildren<ChartView*>())
        count += view->scene()->items().size();
    return count;
}

/// Another range and another language, painted.
void switchOnce(WindowFixture& fixture, int step)
{
    constexpr std::array kRanges{RangeKind::OneMonth, RangeKind::Ytd, RangeKind::OneYear, RangeKind::Max};
    CompareSelection selection = fixture.session.selection();
    selection.range = {kRanges[static_cast<std::size_t>(step) % kRanges.size()], {}};
    fixture.session.setSelection(selection);
    CompanyChoice choice = fixture.session.companyChoice();
    choice.range = selection.range;
    fixture.session.setCompanyChoice(choice);
    fixture.preferences.setLanguage(step % 2 == 0 ? Language::Korean : Language::English);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    (void)fixture.window->grab();
}

} // namespace

TEST(ChartLeaks, TwoHundredSwitchesOfRangeAndLanguageLeaveNothingBehind)
{
    WindowFixture fixture;
    for (const char* const page : {"company", "compare"}) {
        fixture.window->showPage(pageIndex(QString::fromLatin1(page)));
        for (int step = 0; step < 8; ++step)
            switchOnce(fixture, step);
        const qsizetype before = objectsOf(fixture);
        for (int step = 0; step < kSwitches / 2; ++step)
            switchOnce(fixture, step);
        EXPECT_EQ(objectsOf(fixture), before) << page;
    }
    if (__lsan_do_recoverable_leak_check != nullptr) {
        EXPECT_EQ(__lsan_do_recoverable_leak_check(), 0);
    }
}

} // namespace chinatech::testing

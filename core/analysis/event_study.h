// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/closes.h"

#include <array>
#include <span>

namespace chinatech {

/// The windows of a study, in sessions from session 0. −1 is the return of the session before; 0 and +k are cumulative
/// from the close of session −1 to the close of session 0 or +k.
inline constexpr std::array kStudyWindows{-1, 0, 1, 5, 20};

/// One window of one listing: ratios between the closes of two named sessions.
struct StudyWindow {
    std::optional<Day> base;    ///< session whose close it is measured from
    std::optional<Day> end;
    double raw = kMissing;
    double benchmark = kMissing;            ///< of the benchmark between the same days
    std::optional<Missing> missing;         ///< why there is no raw return
    std::optional<Missing> benchmarkMissing;

    /// raw − benchmark, a difference of ratios.
    [[nodiscard]] double excess() const { return raw - benchmark; }
    [[nodiscard]] double value(bool lessBenchmark) const { return lessBenchmark ? excess() : raw; }
};

struct EventStudy {
    std::optional<Day> session0;    ///< nothing where the calendar does not reach, and for private companies
    bool isOtherDay = false;        ///< session 0 is not the day of the event itself
    std::array<StudyWindow, kStudyWindows.size()> windows;
};

/// What the listing did around the event, as known on the as-of day. Sessions are those on which it traded: suspensions
/// are stepped over. The benchmark is measured between its own last sessions on or before the same two days.
/// No benchmark: none is subtracted, and the windows say NoData for it.
[[nodiscard]] EventStudy studyEvent(const Market& market, const Event& event, const Instrument& instrument,
                                    const Instrument* benchmark, AsOf asOf);

/// Mean of returns, and whether it could as well be nothing: Student's t-test of one sample against zero, two-sided.
struct StudyMean {
    int count = 0;              ///< missing values are left out
    double mean = kMissing;
    double t = kMissing;        ///< mean ÷ (standard deviation ÷ √count); missing below two, and where all are the same
    double p = kMissing;        ///< chance of a |t| at least so large if the true mean were zero
};
[[nodiscard]] StudyMean meanOf(std::span<const double> values);

} // namespace chinatech

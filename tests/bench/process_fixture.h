// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace chinatech::bench {

/// What one run of a program took, seen from outside, from before it was started.
struct ProcessRun {
    double secondsToFirstOutput = 0;    ///< its first byte on stdout; 0 if it wrote none
    double secondsToExit = 0;
    int exitCode = -1;                  ///< -1: could not be started, or did not end by itself
};

/// Runs a program to its end. The environment is this process's own, whose main() pins display, fonts and language.
[[nodiscard]] ProcessRun run(const QByteArrayList& command);

/// The most memory a program had resident, in kB, watched from outside while it runs; 0 if it could not be seen.
/// Apart from run(), because watching costs time.
[[nodiscard]] long residentPeak(const QByteArrayList& command);

/// The program under test, and a bare one it is measured against.
[[nodiscard]] QByteArray chinatechProgram();
[[nodiscard]] QByteArray bareProgram(const char* name);

} // namespace chinatech::bench

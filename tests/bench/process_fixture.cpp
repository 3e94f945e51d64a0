// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process_fixture.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace chinatech::bench {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Starts the command with the given descriptor as its stdout; its stderr goes where ours goes. 0: failed.
pid_t start(const QByteArrayList& command, int output)
{
    QByteArrayList words = command;
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    pid_t process = 0;
    if (posix_spawn(&process, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0)
        process = 0;
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

int exitCodeOf(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

/// VmHWM of a living process. (ru_maxrss would do, but a child inherits its parent's peak there.)
long peakOf(pid_t process)
{
    QFile file{QStringLiteral("/proc/%1/status").arg(process)};
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLong();
    }
    return 0;
}

} // namespace

ProcessRun run(const QByteArrayList& command)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return {};
    ProcessRun result;
    const Clock::time_point begin = Clock::now();
    const pid_t process = start(command, ends[1]);
    close(ends[1]);
    char buffer[4096];
    while (process && read(ends[0], buffer, sizeof buffer) > 0) {
        if (result.secondsToFirstOutput == 0)
            result.secondsToFirstOutput = secondsSince(begin);
    }
    int status = -1;
    if (process && waitpid(process, &status, 0) == process)
        result.exitCode = exitCodeOf(status);
    result.secondsToExit = secondsSince(begin);
    close(ends[0]);
    return result;
}

long residentPeak(const QByteArrayList& command)
{
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    const pid_t process = start(command, nowhere);
    long peak = 0;
    int status = 0;
    while (process && waitpid(process, &status, WNOHANG) == 0) {
        peak = std::max(peak, peakOf(process));
        usleep(200);
    }
    close(nowhere);
    return peak;
}

QByteArray chinatechProgram() { return CHINATECH_PROGRAM; }

QByteArray bareProgram(const char* name) { return QByteArray{CHINATECH_BARE_FOLDER "/"} + name; }

} // namespace chinatech::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// Two threads count: "handover race" without a lock, "handover mailbox" as the program hands values around.
// ThreadSanitizer must blame the first and be silent about the second; else it is blind to races in a thread that Qt
// starts and joins uncompiled by it, or sees some where there are none.
#include "core/base/mailbox.h"

#include <QThread>

#include <cstdio>
#include <string_view>

namespace {

int bareCount = 0;
chinatech::Mailbox<int> mailbox;

void countOne(bool isLocked)
{
    if (isLocked)
        mailbox.put(1);
    else
        ++bareCount;
}

/// No QThread::create(): that runs its function inside a pthread_once() of Qt's, where ThreadSanitizer looks away.
class Counter : public QThread {
public:
    explicit Counter(bool isLocked) : m_isLocked{isLocked} {}

protected:
    void run() override { countOne(m_isLocked); }

private:
    const bool m_isLocked;
};

} // namespace

int main(int argc, char** argv)
{
    const std::string_view way = argc == 2 ? argv[1] : "";
    if (way != "race" && way != "mailbox") {
        std::fputs("usage: handover race|mailbox\n", stderr);
        return 2;
    }
    const bool isLocked = way == "mailbox";
    Counter counter{isLocked};
    counter.start();
    countOne(isLocked);
    counter.wait();
    std::printf("%d\n", bareCount + static_cast<int>(mailbox.takeAll().size()));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_clock.h"

#include <QDateTime>

namespace chinatech {

ProgramClock::ProgramClock()
{
    const QDateTime wanted = QDateTime::fromString(qEnvironmentVariable("CHINATECH_NOW"), Qt::ISODate);
    if (wanted.isValid())
        m_shift = WallTime{std::chrono::milliseconds{wanted.toMSecsSinceEpoch()}} - m_machine.now();
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/names.h"

namespace chinatech {

QString fullName(const Instrument& instrument, Language language)
{
    const InstrumentNames& names = instrument.names;
    const QString& wanted = language == Language::Korean ? names.ko : names.en;
    if (!wanted.isEmpty())
        return wanted;
    return names.en.isEmpty() ? instrument.symbol : names.en;
}

QString shortName(const Instrument& instrument, Language language)
{
    const InstrumentNames& names = instrument.names;
    const QString& wanted = language == Language::Korean ? names.shortKo : names.shortEn;
    return wanted.isEmpty() ? fullName(instrument, language) : wanted;
}

} // namespace chinatech

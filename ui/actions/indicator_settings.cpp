// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/indicator_settings.h"

namespace chinatech {

IndicatorSets readIndicators(const Settings& settings)
{
    return {parseIndicatorSet(settings.list(Setting::CompanyIndicators)),
            parseNamedSets(settings.list(Setting::CompanyIndicatorSets)), settings.flag(Setting::CompanyVolume)};
}

void writeIndicators(Settings& settings, const IndicatorSets& indicators)
{
    settings.set(Setting::CompanyIndicators, indicatorSetCode(indicators.shown));
    settings.set(Setting::CompanyIndicatorSets, namedSetsCode(indicators.saved));
    settings.set(Setting::CompanyVolume, indicators.hasVolume);
}

} // namespace chinatech

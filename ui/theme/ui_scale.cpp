// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ui_scale.h"

#include "core/settings/settings.h"

#include <optional>

namespace chinatech {

namespace {

constexpr const char* kFactor = "QT_SCALE_FACTOR";

struct Applied {
    int percent = 100;
    std::optional<QByteArray> before;   ///< the factor the environment had, if this program changed it
};

Applied& applied()
{
    static Applied scale;
    return scale;
}

} // namespace

int storedUiScale(const Settings& settings) { return settings.text(Setting::UiScale).toInt(); }

void applyUiScale(int percent)
{
    if (!applied().before)
        applied().before = qgetenv(kFactor);
    applied().percent = percent;
    bool isNumber = false;
    const double base = applied().before->toDouble(&isNumber);
    if (percent == 100)
        applied().before->isEmpty() ? qunsetenv(kFactor) : qputenv(kFactor, *applied().before);
    else
        qputenv(kFactor, QByteArray::number((isNumber && base > 0 ? base : 1) * percent / 100));
}

int appliedUiScale() { return applied().percent; }

QProcessEnvironment unscaledEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString name = QLatin1String(kFactor);
    if (!applied().before)
        return environment;
    if (applied().before->isEmpty())
        environment.remove(name);
    else
        environment.insert(name, QString::fromLatin1(*applied().before));
    return environment;
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace chinatech {

namespace {

QString keyOf(Setting setting) { return QString::fromLatin1(settingEntry(setting).key); }
QString fallbackOf(Setting setting) { return QString::fromLatin1(settingEntry(setting).fallback); }

bool isReadable(const QString& path)
{
    if (!QFileInfo::exists(path))
        return true;
    QFile file{path};
    // QSettings takes many a binary file for an odd list of keys; ours has no zero byte.
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains('\0'))
        return false;
    QSettings trial{path, QSettings::IniFormat};
    return trial.status() != QSettings::FormatError;
}

/// Gives the file the first free name beside its own; empty if that cannot be done.
QString renamedAside(const QString& path)
{
    for (int i = 1; i < 1000; ++i) {
        const QString name = path + QLatin1String(".damaged-") + QString::number(i);
        if (!QFile::exists(name))
            return QFile::rename(path, name) ? name : QString();
    }
    return {};
}

} // namespace

Settings::Settings(const QString& path)
{
    QDir().mkpath(QFileInfo{path}.path());
    if (!isReadable(path))
        m_putAside = renamedAside(path);
    m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

Settings::~Settings() = default;

QString Settings::text(Setting setting) const
{
    const SettingEntry& entry = settingEntry(setting);
    const QString stored = m_file->value(keyOf(setting), fallbackOf(setting)).toString();
    if (entry.type != SettingType::Choice)
        return stored;
    const bool known = std::ranges::any_of(entry.choices, [&stored](const SettingChoice& choice) {
        return stored == QLatin1String(choice.code);
    });
    return known ? stored : fallbackOf(setting);
}

bool Settings::flag(Setting setting) const
{
    const QString stored = m_file->value(keyOf(setting)).toString();
    if (stored == QLatin1String("true"))
        return true;
    return stored != QLatin1String("false") && fallbackOf(setting) == QLatin1String("true");
}

QStringList Settings::list(Setting setting) const
{
    return m_file->value(keyOf(setting), fallbackOf(setting)).toString().split(u',', Qt::SkipEmptyParts);
}

QByteArray Settings::bytes(Setting setting) const
{
    return QByteArray::fromBase64(m_file->value(keyOf(setting)).toString().toLatin1());
}

bool Settings::isSet(Setting setting) const { return m_file->contains(keyOf(setting)); }

/// Writing the file anew for a value that it holds already would take longer than a frame.
void Settings::set(Setting setting, const QString& text)
{
    if (!isSet(setting) || m_file->value(keyOf(setting)) != text)
        m_file->setValue(keyOf(setting), text);
}

void Settings::set(Setting setting, bool flag) { set(setting, flag ? QStringLiteral("true") : QStringLiteral("false")); }

void Settings::set(Setting setting, const QStringList& list) { set(setting, list.join(u',')); }

void Settings::set(Setting setting, const QByteArray& bytes) { set(setting, QString::fromLatin1(bytes.toBase64())); }

void Settings::save() { m_file->sync(); }

} // namespace chinatech

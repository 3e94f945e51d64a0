// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace chinatech::testing {

QJsonObject Finished::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << out.toStdString();
    return document.object();
}

QList<QStringList> Finished::csv() const
{
    QList<QStringList> rows;
    for (const QString& line : out.split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u','));
    return rows;
}

Program::Program()
{
    const QString home = m_home.path();
    m_variables = {{QStringLiteral("HOME"), home},
                   {QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/xdg-data")},
                   {QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/xdg-config")},
                   {QStringLiteral("XDG_STATE_HOME"), home + QStringLiteral("/xdg-state")},
                   {QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/xdg-cache")},
                   {QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")},
                   {QStringLiteral("TZ"), QStringLiteral("UTC")}};
}

QString Program::write(const char* name, const QByteArray& content) const
{
    const QString whole = path(name);
    QDir{}.mkpath(QFileInfo{whole}.path());
    QFile file{whole};
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << whole.toStdString();
    file.write(content);
    return whole;
}

Finished Program::run(const QStringList& arguments) const
{
    return runBare(QStringList{QStringLiteral("--data-dir"), dataDir()} + arguments);
}

Finished Program::runBare(const QStringList& arguments) const
{
    const auto process = start(arguments);
    Finished finished = finish(*process);
    EXPECT_EQ(process->exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
    return finished;
}

std::unique_ptr<QProcess> Program::start(const QStringList& arguments) const
{
    const QByteArray program = qgetenv("CHINATECH_PROGRAM");
    EXPECT_FALSE(program.isEmpty()) << "CHINATECH_PROGRAM names the program to test";
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* const display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LANGUAGE"})
        environment.remove(QString::fromLatin1(display));
    for (auto variable = m_variables.begin(); variable != m_variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(QString::fromLocal8Bit(program), arguments);
    return process;
}

Finished Program::finish(QProcess& process)
{
    const bool ended = process.waitForFinished(30'000);
    EXPECT_TRUE(ended) << process.errorString().toStdString();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList split(const char* arguments) { return QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts); }

} // namespace chinatech::testing

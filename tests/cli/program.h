// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace chinatech::testing {

/// What a finished process left.
struct Finished {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const;         ///< of out; empty if it is none
    [[nodiscard]] QList<QStringList> csv() const;   ///< of out, without quoted commas
};

/// The real program, in an empty home and without a display.
class Program {
public:
    Program();

    /// Runs it with --data-dir put before the arguments.
    [[nodiscard]] Finished run(const QStringList& arguments) const;
    /// Runs it with exactly these arguments.
    [[nodiscard]] Finished runBare(const QStringList& arguments) const;
    /// Starts it with exactly these arguments, for a test that does something meanwhile.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    /// Waits for its end.
    [[nodiscard]] static Finished finish(QProcess& process);

    void setVariable(const QString& name, const QString& value) { m_variables.insert(name, value); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QString dataDir() const { return m_home.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path(const char* name) const { return m_home.filePath(QString::fromLatin1(name)); }
    /// Writes a file below home, with its folders.
    QString write(const char* name, const QByteArray& content) const;

private:
    QTemporaryDir m_home;
    QMap<QString, QString> m_variables;
};

/// "returns 9988.HK --range ytd" as a list.
[[nodiscard]] QStringList split(const char* arguments);

} // namespace chinatech::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_authority.h"

#include "tests/support/temp_store.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <mutex>

namespace chinatech::testing {
namespace {

constexpr char kRequest[] = "[req]\ndistinguished_name=name\nx509_extensions=authority\nprompt=no\n"
                            "[name]\nCN=China Tech Dashboard tests\n"
                            "[authority]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n";

/// A folder in which `openssl` makes files.
class Workshop {
public:
    Workshop() { write("request.cnf", kRequest); }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }

    [[nodiscard]] QByteArray read(const char* name) const { return bytesOf(path(name)); }

    void openssl(const char* arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(u' '));
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl %s: %s (the package openssl is needed)", arguments, process.readAllStandardError().data());
    }

    void makeKey(const char* name) const
    {
        openssl(("ecparam -name prime256v1 -genkey -noout -out " + QByteArray{name}).constData());
    }

    void makeAuthority(const QByteArray& name) const
    {
        makeKey((name + ".key").constData());
        openssl(("req -x509 -new -key " + name + ".key -config request.cnf -days 2 -out " + name + ".pem").constData());
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

const Workshop& workshop()
{
    static const Workshop one;
    static std::once_flag made;
    std::call_once(made, [] {
        one.makeAuthority("trusted");
        one.makeAuthority("stranger");
    });
    return one;
}

} // namespace

QByteArray testAuthority() { return workshop().read("trusted.pem"); }

TlsIdentity testIdentity(TlsFlaw flaw)
{
    const Workshop& shop = workshop();
    const QByteArray signer = flaw == TlsFlaw::UnknownAuthority ? "stranger" : "trusted";
    const QByteArray days = flaw == TlsFlaw::Expired ? "-1" : "2";
    shop.write("names.cnf", flaw == TlsFlaw::WrongHost ? "subjectAltName=DNS:elsewhere.example\n"
                                                       : "subjectAltName=IP:127.0.0.1,DNS:localhost\n");
    shop.makeKey("server.key");
    shop.openssl("req -new -key server.key -config request.cnf -out server.csr");
    shop.openssl(("x509 -req -in server.csr -CA " + signer + ".pem -CAkey " + signer + ".key -set_serial 2 -days " + days
                  + " -extfile names.cnf -out server.pem")
                     .constData());
    return {shop.read("server.pem"), shop.read("server.key")};
}

} // namespace chinatech::testing

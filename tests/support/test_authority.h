// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace chinatech::testing {

/// A certificate and its key, both in PEM.
struct TlsIdentity {
    QByteArray certificate;
    QByteArray key;
};

/// What is wrong with a certificate, if anything.
enum class TlsFlaw { None, UnknownAuthority, WrongHost, Expired };

/// The certificate of the authority that signs for the tests, in PEM. It is made by the `openssl` command when it is
/// first asked for, and forgotten with the process: no key lies in the repository. A failure ends the test program.
[[nodiscard]] QByteArray testAuthority();

/// A certificate for 127.0.0.1 and localhost, with one flaw.
[[nodiscard]] TlsIdentity testIdentity(TlsFlaw flaw);

} // namespace chinatech::testing

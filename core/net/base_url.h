// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_message.h"

#include <QHash>

namespace chinatech {

/// Addresses that stand in for a feed's hosts, by feed name.
using BaseUrls = QHash<QString, QUrl>;

/// "localhost" and the addresses of the loopback network: what is sent there stays on this machine.
[[nodiscard]] bool isLoopback(const QString& host);

/// Whether anything may be sent there: https anywhere, plain http to this machine alone.
[[nodiscard]] bool isAllowedUrl(const QUrl& url);

/// An allowed address of scheme, host and port only: a path of its own would be lost.
[[nodiscard]] bool isBaseUrl(const QUrl& url);

/// Replaces scheme and authority if the request's feed has a base URL; path and query are kept.
[[nodiscard]] HttpRequest withBaseUrl(HttpRequest request, const BaseUrls& bases);

} // namespace chinatech

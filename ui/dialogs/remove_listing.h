// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

class QMenu;

namespace chinatech {

/// Asks before an added listing is taken out, without blocking; nothing for one that came with the sample or a pack.
void askToRemoveListing(Session& session, const QString& symbol, QWidget* parent);

/// The entry for that in a row's menu, where it applies.
void offerRemoval(QMenu& menu, Session& session, const QString& symbol, QWidget* parent);

} // namespace chinatech

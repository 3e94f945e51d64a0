// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/market.h"
#include "core/models/china_ai_choice.h"

#include <QCommandLineParser>

namespace chinatech {

struct ExportRequest;
struct AsOf;

/// What "export china-ai" alone understands.
[[nodiscard]] QList<QCommandLineOption> chinaAiOptions();

/// The first of them that is set, without its dashes; empty where none is.
[[nodiscard]] QString chinaAiOptionSet(const QCommandLineParser& parser);

/// What the page shows: the company whose events are listed and, of several symbols, those compared; part, kind and days of
/// events, benchmark, basket and base day. BadOption, UnknownSymbol, BadDate, Usage.
[[nodiscard]] Result<ChinaAiChoice> readChinaAiRequest(const QCommandLineParser& parser, const ExportRequest& request,
                                                       const QStringList& symbols, const Market& market, AsOf asOf);

} // namespace chinatech

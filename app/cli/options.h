// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/format/language.h"
#include "core/market/day.h"
#include "core/net/base_url.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>
#include <vector>

namespace chinatech {

enum class OutputFormat { Table, Csv, Json };

/// What every verb and the window understand on the command line.
struct Options {
    QString dataDir;                        ///< empty: the XDG folders
    std::optional<Day> asOf;                ///< nothing: the newest session of the store
    std::vector<Language> languages;        ///< at least one; more only where a verb writes several documents
    bool languageGiven = false;             ///< otherwise the system's
    OutputFormat format = OutputFormat::Table;
    bool offline = false;
    bool quiet = false;                     ///< no words on stderr
    BaseUrls feedUrls;                      ///< replace scheme and authority of the feeds' hosts

    [[nodiscard]] Language language() const { return languages.front(); }
};

/// The feeds --feed-url may name.
[[nodiscard]] QStringList feedNames();

/// Their definitions for a parser; --help and --version among them. "severalLanguages": how --lang is explained.
[[nodiscard]] QList<QCommandLineOption> commonOptions(bool severalLanguages = false);

/// Reads them from a parser that has parsed. BadDate, BadOption, BadFeedUrl.
[[nodiscard]] Result<Options> readOptions(const QCommandLineParser& parser, bool severalLanguages);

/// The value of an option that takes one of a few words, in any case; BadOption otherwise.
/// Choices are written as usage lines show them: "table|csv|json".
[[nodiscard]] Result<int> choice(const QCommandLineParser& parser, const QString& option, const QString& choices);

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"

#include <array>

namespace chinatech {

/// Append-only: a step that has been released is never edited, its successor mends it.
/// Days are days since 1970-01-01; prices as traded, in the listing's currency; NULL is missing.
inline constexpr std::array kMigrations{
    Migration{1, R"sql(
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE instrument (
    id INTEGER PRIMARY KEY,
    symbol TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sector TEXT,
    currency TEXT,
    exchange TEXT,
    name_en TEXT NOT NULL,
    name_ko TEXT,
    name_zh_hans TEXT,
    name_zh_hant TEXT,
    short_en TEXT,
    short_ko TEXT,
    isin TEXT,
    adr_symbol TEXT,
    ordinary_per_ads REAL,
    price_basis TEXT NOT NULL,
    listed INTEGER
) STRICT;

CREATE TABLE bar (
    instrument_id INTEGER NOT NULL REFERENCES instrument(id),
    day INTEGER NOT NULL,
    open REAL,
    high REAL,
    low REAL,
    close REAL NOT NULL CHECK (close > 0),
    volume REAL,
    source_id INTEGER NOT NULL REFERENCES source(id),
    PRIMARY KEY (instrument_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE fixing (
    pair TEXT NOT NULL,
    day INTEGER NOT NULL,
    rate REAL NOT NULL CHECK (rate > 0),
    source_id INTEGER NOT NULL REFERENCES source(id),
    PRIMARY KEY (pair, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE corporate_action (
    instrument_id INTEGER NOT NULL REFERENCES instrument(id),
    ex_date INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    amount REAL,
    currency TEXT,
    price_factor REAL,
    source TEXT,
    PRIMARY KEY (instrument_id, ex_date, kind, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE coverage (
    instrument_id INTEGER PRIMARY KEY REFERENCES instrument(id),
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL
) STRICT;

CREATE TABLE share_count (
    instrument_id INTEGER NOT NULL REFERENCES instrument(id),
    day INTEGER NOT NULL,
    shares REAL NOT NULL CHECK (shares > 0),
    basis TEXT,
    PRIMARY KEY (instrument_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    first_session INTEGER NOT NULL,
    category TEXT NOT NULL,
    symbols TEXT,
    title_en TEXT NOT NULL,
    title_ko TEXT,
    source TEXT,
    UNIQUE (day, title_en)
) STRICT;

CREATE TABLE calendar_day (
    exchange TEXT NOT NULL,
    day INTEGER NOT NULL,
    half INTEGER NOT NULL,
    reason TEXT,
    source TEXT,
    PRIMARY KEY (exchange, day)
) STRICT, WITHOUT ROWID;
)sql"},
    // What the feeds delivered beside bars. Moments are milliseconds since 1970-01-01, UTC.
    Migration{2, R"sql(
CREATE TABLE quote (
    instrument_id INTEGER NOT NULL REFERENCES instrument(id),
    day INTEGER NOT NULL,
    moment INTEGER NOT NULL,
    last REAL NOT NULL CHECK (last > 0),
    previous_close REAL,
    open REAL,
    high REAL,
    low REAL,
    volume REAL,
    market_cap REAL,
    pe_trailing REAL,
    high_52_weeks REAL,
    low_52_weeks REAL,
    is_trading INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source(id),
    PRIMARY KEY (instrument_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE doubtful_bar (
    instrument_id INTEGER NOT NULL REFERENCES instrument(id),
    day INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source(id),
    open REAL,
    high REAL,
    low REAL,
    close REAL NOT NULL,
    volume REAL,
    doubt TEXT NOT NULL,
    seen INTEGER NOT NULL,
    is_rejected INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (instrument_id, day, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE untraded_session (
    instrument_id INTEGER NOT NULL REFERENCES instrument(id),
    day INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source(id),
    PRIMARY KEY (instrument_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE disagreement (
    instrument_id INTEGER NOT NULL REFERENCES instrument(id),
    day INTEGER NOT NULL,
    shown_source TEXT NOT NULL,
    shown REAL NOT NULL,
    other_source TEXT NOT NULL,
    other REAL NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (instrument_id, day, other_source)
) STRICT, WITHOUT ROWID;

CREATE TABLE refresh_state (
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    feed TEXT,
    vendor_code TEXT,
    through INTEGER,
    last_success INTEGER,
    last_attempt INTEGER,
    error TEXT,
    error_detail TEXT,
    PRIMARY KEY (subject, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE feed_health (
    feed TEXT PRIMARY KEY,
    last_success INTEGER,
    last_failure INTEGER,
    error TEXT,
    error_detail TEXT,
    failures INTEGER NOT NULL,
    rate_limits INTEGER NOT NULL,
    paused_until INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE request_log (
    id INTEGER PRIMARY KEY,
    started INTEGER NOT NULL,
    feed TEXT NOT NULL,
    host TEXT NOT NULL,
    path TEXT NOT NULL,
    status INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    took INTEGER NOT NULL,
    error TEXT,
    error_detail TEXT
) STRICT;
)sql"},
    // Listings that the user added by their code: those alone can be removed again.
    Migration{3, "ALTER TABLE instrument ADD COLUMN added INTEGER NOT NULL DEFAULT 0;"},
    // Events that the user entered, apart from those that data brings: no import and no update touches them. And
    // price-earnings ratios that were imported, beside those of the quotes.
    Migration{4, R"sql(
CREATE TABLE own_event (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    first_session INTEGER NOT NULL,
    category TEXT NOT NULL,
    symbols TEXT,
    title_en TEXT,
    title_ko TEXT,
    source TEXT,
    CHECK (title_en IS NOT NULL OR title_ko IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX own_event_once ON own_event (day, coalesce(title_en, ''), coalesce(title_ko, ''));

CREATE TABLE valuation (
    instrument_id INTEGER NOT NULL REFERENCES instrument(id),
    day INTEGER NOT NULL,
    pe_trailing REAL NOT NULL CHECK (pe_trailing > 0),
    source_id INTEGER NOT NULL REFERENCES source(id),
    PRIMARY KEY (instrument_id, day)
) STRICT, WITHOUT ROWID;
)sql"},
    // When a quote was asked for: one of a session that was over then tells its close.
    Migration{5, "ALTER TABLE quote ADD COLUMN asked INTEGER;"},
    // What the user drew over prices. By symbol, not by instrument: it outlives a listing that is removed and comes back.
    Migration{6, R"sql(
CREATE TABLE drawing (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    symbol TEXT NOT NULL,
    kind TEXT NOT NULL,
    currency TEXT,
    from_day INTEGER NOT NULL,
    from_price REAL NOT NULL CHECK (from_price > 0),
    to_day INTEGER,
    to_price REAL CHECK (to_price > 0),
    words TEXT,
    CHECK ((to_day IS NULL) = (to_price IS NULL))
) STRICT;
)sql"},
    // Which event of the data one of the user's stands for: the one it names by key (which outlives a corrected day or
    // title) or by day and English title, or the same told again. And which state of a bundled file a store has, so that
    // a newer one goes in once.
    Migration{7, R"sql(
ALTER TABLE event ADD COLUMN key TEXT;
CREATE UNIQUE INDEX event_key ON event (key) WHERE key IS NOT NULL;
ALTER TABLE own_event ADD COLUMN replaces TEXT;
CREATE UNIQUE INDEX own_event_replaces ON own_event (replaces) WHERE replaces IS NOT NULL;
CREATE VIEW replacement AS SELECT own_event.id AS own_id, event.id AS event_id FROM event JOIN own_event
    ON own_event.replaces = event.key
    OR own_event.replaces = date(event.day * 86400, 'unixepoch') || '|' || event.title_en
    OR (own_event.day = event.day AND (own_event.title_en = event.title_en OR own_event.title_ko = event.title_ko));
CREATE TABLE bundled_file (
    name TEXT PRIMARY KEY,
    digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql"},
};

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/market/share_unit.h"
#include "core/models/company_facts.h"

#include <QString>

#include <vector>

namespace chinatech {

/// A range in a table: "1M", "YTD", "3Y"; in Korean "1개월", "YTD", "3년".
[[nodiscard]] QString rangeWord(RangeKind range);

/// A price with its currency; an index has none.
[[nodiscard]] QString priceText(const Instrument& instrument, double price, Language language);

/// The heading of a company: its short name, or the only one it has.
[[nodiscard]] QString companyHeading(const Instrument& instrument, Language language);
/// "9988:HKG", "BABA:NYSE"; a private company's says so.
[[nodiscard]] QString listingText(const Instrument& instrument);
/// "Alibaba Group Holding · 9988:HKG", and with the ADR "· BABA:NYSE (1 ADS = 8 ordinary shares)".
[[nodiscard]] QString companyLine(const Market& market, const CompanyFacts& facts, bool withAdr);
/// "HK$82.40 (2024-12-31) → 140.00 (2025-03-07)"; why there is no return, where there is none.
[[nodiscard]] QString baseLine(const CompanyFacts& facts, Language language);
/// Who delivered prices of that source: "exchange closing prices", "imported files", a feed's own name.
[[nodiscard]] QString priceSourceText(const QString& source);
/// "Source: exchange closing prices · ECB reference rates · share count ①".
[[nodiscard]] QString sourceLine(const CompanyFacts& facts);
/// Where a share count comes from, in words; the store's own text for what is not known by name.
[[nodiscard]] QString shareBasisText(const QString& basis);
/// The same of a market cap; who published it, where a vendor did.
[[nodiscard]] QString basisText(const MarketCap& cap);
/// Why there is no market cap; of two units that differ, which.
[[nodiscard]] QString capMissingText(const MarketCap& cap, const Instrument& instrument);
/// Why count and price cannot be multiplied, where cap.unitsDiffer.
[[nodiscard]] QString unitsDifferText(const MarketCap& cap, const Instrument& instrument);

/// The sentences a sheet opens with: against the benchmark, from low and high, in won. What is missing is not
/// said.
[[nodiscard]] QString companySentence(const Market& market, const CompanyFacts& facts, Language language);

/// "BABA US$140.62 × 7.7698 ÷ 8 = HK$136.57 against HK$140.00".
[[nodiscard]] QString adrFormula(const Market& market, const AdrFacts& adr, Language language);
/// "Hong Kong 2025-03-07 16:00 HKT · New York 2025-03-07 16:00 EST, 13 hours later".
[[nodiscard]] QString adrTimes(const AdrFacts& adr, Language language);
/// "New York was shut on 2025-02-17: the premium of 2025-02-14"; empty where both had a session.
[[nodiscard]] QString adrShutText(const AdrFacts& adr, Language language);

/// The product to the unit: "495,992,765,745,581원".
[[nodiscard]] QString exactMoney(double amount, Currency currency, Language language);

/// The fact box as one line, and as a small table for programs that take one.
[[nodiscard]] QString factText(const CompanyFacts& facts, Language language);
[[nodiscard]] QString factHtml(const CompanyFacts& facts, Language language);

} // namespace chinatech

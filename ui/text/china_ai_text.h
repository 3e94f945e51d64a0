// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/models/china_ai_facts.h"

namespace chinatech {

/// Words that come with the data, in the reader's language.
[[nodiscard]] const QString& wordsOf(const BothLanguages& words, Language language);

/// "1/20" in Korean, "20 Jan" in English: beside a title whose year is clear.
[[nodiscard]] QString shortDay(Day day, Language language);

/// "5%" with its qualifier where there is one: "5% 안팎", "about 5%".
[[nodiscard]] QString rateText(const PolicyFigure& figure, Language language);
/// What stands behind the name: "2025 · 3년간, 이상", "2025 · 전년 대비 +10%".
[[nodiscard]] QString policyNote(const PolicyFigure& figure, Language language);
/// "Source: Ministry of Finance budget report, 5 Mar 2025".
[[nodiscard]] QString policySource(const PolicyFigure& figure, Language language);
/// Every source once, with its days; of the percentages alone where each amount names its own.
[[nodiscard]] QString policySources(const ChinaAiFacts& facts, bool ofRatesAlone, Language language);
/// "1 CNY = 199.90 KRW · ECB 2025-03-07"; empty where nothing is converted.
[[nodiscard]] QString fixingText(const ChinaAiFacts& facts, Language language);

/// "−1", "0", "+5".
[[nodiscard]] QString windowText(int window);
/// The sessions and parts of one window: "2025-01-17 → 2025-02-20 · +49.72%, HSTECH +22.79%", or why there is none.
[[nodiscard]] QString windowHint(const StudyWindow& window, const QString& benchmark, Language language);
/// "p = 0.03"; a dash where there is no test.
[[nodiscard]] QString chanceText(const StudyMean& mean);

/// A price-earnings ratio: "18.2배", "18.2x".
[[nodiscard]] QString multipleText(double ratio);
/// Which companies are counted and which are not: "9 companies, 1 without earnings left out".
[[nodiscard]] QString countedText(const BasketPe& basket);
/// What a company's ratio rests on, or why there is none: "trailing 12 months · Tencent Finance · 7 Mar 2025".
[[nodiscard]] QString basisText(const CompanyPe& company, Language language);

} // namespace chinatech

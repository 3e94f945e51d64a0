// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/event_study.h"
#include "core/analysis/valuation_gap.h"
#include "core/market/china_ai.h"
#include "core/models/china_ai_choice.h"

#include <optional>
#include <vector>

namespace chinatech {

using StudyMeans = std::array<StudyMean, kStudyWindows.size()>;

/// An announced amount or percentage; amounts also in the chosen currency.
struct PolicyRow {
    PolicyFigure figure;
    double yuan = kMissing;         ///< for the one scale all bars are drawn to; missing for percentages
    double converted = kMissing;    ///< in the chosen currency
};

struct ModelRow {
    AiModel model;
    Instrument maker;
    EventStudy study;               ///< of its maker; empty windows for private ones
};

/// One event and the chosen company.
struct EventRow {
    Event event;
    QString key;
    bool isMarketWide = false;
    bool isChosen = false;          ///< among those studied over all companies
    EventStudy study;
};

/// One company and the chosen events: the mean over them, window by window.
struct CompanyStudyRow {
    Instrument instrument;
    StudyMeans means;
    EventStudy study;               ///< of the only event, where one is chosen
};

struct StudyFacts {
    Instrument company;
    std::vector<EventRow> events;           ///< of the last year that concern the company, ascending by date
    StudyMeans eventMeans;                  ///< over the events
    std::vector<CompanyStudyRow> companies; ///< best first in the chosen window; missing ones last
    StudyMeans companyMeans;                ///< over the companies
    std::array<double, kStudyWindows.size()> benchmark;     ///< its own mean over the chosen events
};

struct GapFacts {
    NamedBasket china;
    NamedBasket us;
    Range range;
    BasketReturn chinaReturn;
    BasketReturn usReturn;
    BasketPe chinaPe;
    BasketPe usPe;
    std::vector<PeGapPoint> history;
    std::vector<Valuation> index;           ///< the benchmark's own P/E, where it was imported or quoted
};

/// All that the China AI screen and its page for paper say, as known on one day.
struct ChinaAiFacts {
    AsOf asOf;
    ChinaAiChoice choice;
    std::vector<PolicyRow> rates;           ///< percentages
    std::vector<PolicyRow> amounts;         ///< largest first
    std::optional<FxRate> fx;               ///< of one yuan in the chosen currency
    std::optional<PatentTable> patents;     ///< nothing before it was published
    std::vector<ModelRow> models;           ///< ascending by date
    StudyFacts study;
    GapFacts gap;
};

[[nodiscard]] ChinaAiFacts chinaAiFacts(const Market& market, const ChinaAi& figures, const ChinaAiChoice& choice,
                                        AsOf asOf);

/// What tells one event from all others while data is read anew.
[[nodiscard]] QString eventKey(const Event& event);

} // namespace chinatech

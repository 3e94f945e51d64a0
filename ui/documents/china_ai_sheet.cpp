// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/china_ai_sheet.h"

#include "core/format/dates.h"
#include "core/models/china_ai_rows.h"
#include "ui/documents/china_ai_command.h"
#include "ui/documents/china_ai_parts.h"
#include "ui/text/china_ai_text.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kGap = 36;         ///< between columns
constexpr double kBelow = 11;       ///< above and below a divider
constexpr double kWide = 1150;      ///< from which three columns stand side by side
constexpr double kTwoColumns = 760;
constexpr double kGapChart = 300;
constexpr double kNoteLine = 16;

/// A rule across the page between two rows of parts.
double divide(const ChinaAiPen& all, double width, double y)
{
    all.pen.rule(0, width, y + kBelow, 1, all.pen.tokens().border);
    return y + 2 * kBelow;
}

/// Policy and patents side by side.
double paintThreeColumns(const ChinaAiPen& all, double width, bool detailed)
{
    const double first = width * 0.3;
    // In full, on paper, the page is narrower than a window: the sentence above the countries takes more of it.
    const double second = width * (detailed ? 0.3 : 0.275);
    const double third = width - first - second - 2 * kGap;
    return std::max({paintPolicy(all, {0, 0, first}, detailed, detailed), paintPatentCountries(all, {first + kGap, 0, second}),
                     paintPatentOwners(all, {first + second + 2 * kGap, 0, third})});
}

double paintOverview(const ChinaAiPen& all, double width)
{
    const bool isWide = width >= kWide;
    double y = 0;
    if (isWide) {
        y = paintThreeColumns(all, width, false);
    } else {
        const double half = (width - kGap) / 2;
        y = std::max(paintPolicy(all, {0, 0, half}, false, true), paintPatentCountries(all, {half + kGap, 0, half}));
        y = divide(all, width, y);
        y = std::max(paintPatentOwners(all, {0, y, half}), paintReturnGap(all, {half + kGap, y, half}, 150));
    }
    y = divide(all, width, y);
    y = divide(all, width, paintModels(all, {0, y, width}, false));
    if (isWide) {
        const double first = width * 0.375;
        const double second = width * 0.29;
        const double third = width - first - second - 2 * kGap;
        y = std::max({paintEventTable(all, {0, y, first}, false), paintCompanyTable(all, {first + kGap, y, second}, false),
                      paintReturnGap(all, {first + second + 2 * kGap, y, third}, 140)});
    } else {
        const double first = (width - kGap) * 0.56;
        y = std::max(paintEventTable(all, {0, y, first}, false),
                     paintCompanyTable(all, {first + kGap, y, width - first - kGap}, false));
    }
    return paintStudyHelp(all, {0, y + 6, width}, false);
}

double paintStudyPart(const ChinaAiPen& all, double width)
{
    double y = 0;
    if (width >= kTwoColumns) {
        const double first = (width - kGap) * 0.55;
        y = std::max(paintEventTable(all, {0, 0, first}, true),
                     paintCompanyTable(all, {first + kGap, 0, width - first - kGap}, true));
    } else {
        y = paintCompanyTable(all, {0, paintEventTable(all, {0, 0, width}, true) + kBelow, width}, true);
    }
    return paintStudyHelp(all, {0, y + 6, width}, true);
}

double paintPatents(const ChinaAiPen& all, double width)
{
    const double half = (width - kGap) / 2;
    return std::max(paintPatentCountries(all, {0, 0, half}), paintPatentOwners(all, {half + kGap, 0, half}));
}

double paintGapPart(const ChinaAiPen& all, double width)
{
    const double y = divide(all, width, paintReturnGap(all, {0, 0, width}, kGapChart));
    return paintValuationGap(all, {0, y, width});
}

double paintPart(const ChinaAiPen& all, double width)
{
    switch (all.sheet.facts.choice.part) {
    case ChinaAiPart::All: return paintOverview(all, width);
    case ChinaAiPart::Policy: return paintPolicy(all, {0, 0, width}, true, true);
    case ChinaAiPart::Patents: return paintPatents(all, width);
    case ChinaAiPart::Models: return paintModels(all, {0, 0, width}, true);
    case ChinaAiPart::Study: return paintStudyPart(all, width);
    case ChinaAiPart::Gap: return paintGapPart(all, width);
    }
    return 0;
}

constexpr double kMargin = 32;
constexpr double kHeading = 44;
constexpr double kFooter = 34;

} // namespace

double ChinaAiPen::head(double left, double top, double width, const QString& title, const QString& what) const
{
    const double used = pen.write(left, top + 8, title, pen.bold(14), Anchor::Left, width);
    if (!what.isEmpty() && width - used > 60)
        pen.write(left + used + 8, top + 8, what, pen.quiet(11), Anchor::Left, width - used - 8);
    return top + 29;
}

double ChinaAiPen::note(double left, double top, double width, const QString& text) const
{
    double y = top + 6;
    for (const QString& line : wrapped(text, chartFont(11), width)) {
        pen.write(left, y, line, pen.quiet(11));
        y += kNoteLine;
    }
    return y;
}

double paintChinaAi(QPainter& painter, double width, const ChinaAiSheet& sheet, ChinaAiSpots* spots)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPen pen{painter, sheet.style.tokens, sheet.style.language};
    return paintPart({pen, sheet, spots}, width);
}

double paintChinaAiFigures(QPainter& painter, double width, const ChinaAiSheet& sheet)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPen pen{painter, sheet.style.tokens, sheet.style.language};
    const ChinaAiPen all{pen, sheet};
    return paintModels(all, {0, divide(all, width, paintThreeColumns(all, width, true)), width}, true);
}

std::vector<ChinaAiPainter> chinaAiGapPieces(const ChinaAiSheet& sheet)
{
    using Paint = double (*)(const ChinaAiPen&, const ChinaAiPlace&);
    const auto piece = [](Paint paint) -> ChinaAiPainter {
        return [paint](QPainter& painter, double width, const ChinaAiSheet& one) {
            painter.setRenderHint(QPainter::Antialiasing);
            const SheetPen pen{painter, one.style.tokens, one.style.language};
            return paint({pen, one}, {0, 0, width});
        };
    };
    const GapFacts& gap = sheet.facts.gap;
    if (gap.chinaPe.counted == 0 && gap.usPe.counted == 0 && gap.index.empty())
        return {piece([](const ChinaAiPen& all, const ChinaAiPlace& place) { return paintGapPart(all, place.width); })};
    return {piece([](const ChinaAiPen& all, const ChinaAiPlace& place) { return paintReturnGap(all, place, kGapChart); }),
            piece(paintBasketTables), piece(paintPeHistories), piece(paintIndexHistory)};
}

double chinaAiHeight(double width, const ChinaAiSheet& sheet, const ChinaAiPainter& paint)
{
    // Widths of text decide where lines break: the only way to know the height is to set them.
    QImage nowhere{1, 1, QImage::Format_ARGB32_Premultiplied};
    QPainter painter{&nowhere};
    return paint(painter, width, sheet);
}

double chinaAiHeight(double width, const ChinaAiSheet& sheet)
{
    return chinaAiHeight(width, sheet, [](QPainter& painter, double wide, const ChinaAiSheet& one) { return paintChinaAi(painter, wide, one); });
}

QString chinaAiTitle(const ChinaAiSheet& sheet)
{
    return QCoreApplication::translate("ChinaAi", "China AI") + QStringLiteral(" · ")
           + formatDay(sheet.facts.asOf.day, sheet.style.language);
}

QSize chinaAiPageSize(const ChinaAiSheet& sheet, int width)
{
    const double content = chinaAiHeight(width - 2 * kMargin, sheet);
    return {width, static_cast<int>(std::ceil(content + 2 * kMargin + kHeading + kFooter))};
}

void paintChinaAiPage(QPainter& painter, double width, const ChinaAiSheet& sheet)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const SheetPen pen{painter, sheet.style.tokens, sheet.style.language};
    painter.save();
    painter.translate(kMargin, kMargin);
    const double inner = width - 2 * kMargin;
    pen.write(0, 8, chinaAiTitle(sheet), pen.bold(17));
    painter.translate(0, kHeading);
    const double height = paintChinaAi(painter, inner, sheet);
    QString source = QCoreApplication::translate("ChinaAi", "Prices: %1 · exchange rates: ECB reference rates · no investment advice")
                               .arg(priceSourceText(sheet.market->record(sheet.facts.study.company.symbol).bars->source));
    if (const QString fixing = fixingText(sheet.facts, sheet.style.language); !fixing.isEmpty())
        source += QStringLiteral(" · ") + fixing;
    const double command = pen.write(inner, height + kFooter - 8, chinaAiCommand(sheet.facts, sheet.style.language), pen.quiet(10), Anchor::Right);
    pen.write(0, height + kFooter - 8, source, pen.quiet(10), Anchor::Left, inner - command - 16);
    painter.restore();
}

FigureDocument chinaAiPicture(const ChinaAiSheet& sheet, int width)
{
    constexpr int kNarrowest = 700;
    const QSize size = chinaAiPageSize(sheet, std::max(width, kNarrowest));
    return {{chinaAiTitle(sheet), chinaAiCommand(sheet.facts, sheet.style.language), sheet.style.language,
             sheet.facts.asOf.day, chinaAiCsv(sheet.facts)},
            sheet.style.tokens.surface,
            {{size, [sheet](QPainter& painter, const QRectF& area) { paintChinaAiPage(painter, area.width(), sheet); }}}};
}

} // namespace chinatech

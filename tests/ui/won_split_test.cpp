// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/market_builder.h"
#include "tests/ui/company_market.h"
#include "ui/i18n/translators.h"
#include "ui/pages/company_won_split.h"
#include "ui/text/missing_text.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QHash>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;

const AsOf kNotesDay{day("2025-03-07"), true};

/// Alibaba's split over the sample as of the note's day, as lines.
struct Lines
{
    Lines()
        : session{testing::bundledMarket()}
    {
        installTranslators(*qApp, Language::English);
        session.setLanguage(Language::English);
        split.retranslate();
        split.setFacts(companyFacts(session.market(), alibaba(), kNotesDay));
        QTest::mouseClick(split.findChild<Segmented*>(QStringLiteral("wonShape"))->findChildren<QToolButton*>().at(1), Qt::LeftButton);
    }
    [[nodiscard]] const Instrument& alibaba() const { return *session.market().find(QStringLiteral("9988.HK")); }

    Session session;
    CompanyWonSplit split{session};
};

} // namespace

TEST(WonSplitLines, EndAtTheNotesReturnInWonAndAddUpToIt)
{
    Lines lines;
    lines.split.setMarked({RangeKind::Ytd, {}});
    const QStringList ends = lines.split.accessibleDescription().split(QStringLiteral(", "));
    QHash<QString, double> percent;
    for (const QString& end : ends) {
        QString figure = end.section(u' ', -1);
        EXPECT_TRUE(figure.endsWith(u'%')) << end.toStdString();
        percent.insert(end.section(u' ', 0, -2), figure.replace(QChar{0x2212}, u'-').chopped(1).toDouble());
    }
    EXPECT_EQ(percent.size(), 3) << ends.join(u'|').toStdString();
    EXPECT_TRUE(ends.contains(QStringLiteral("In won +66.57%"))) << ends.join(u'|').toStdString();
    EXPECT_NEAR(percent[QStringLiteral("Price")] + percent[QStringLiteral("Currency")], 66.57, 0.011);
    // 140 ÷ 82.4 has the share of its logarithm, 0.5301 of 0.5103.
    EXPECT_NEAR(percent[QStringLiteral("Price")], 66.57 * 0.5301 / 0.5103, 0.02);
}

TEST(WonSplitLines, SayOnceWhyThereAreNoneAndNameChosenDays)
{
    Lines lines;
    // The sample is not five years long.
    const Range years{RangeKind::FiveYears, {}};
    lines.split.setMarked(years);
    const Return five = computeReturn(lines.session.market(), lines.alibaba(), {years, Currency::KRW, false, kNotesDay});
    ASSERT_TRUE(five.missing);
    EXPECT_EQ(lines.split.footnote(), QStringLiteral("5 years: ") + missingText(*five.missing));
    EXPECT_EQ(lines.split.accessibleDescription(), lines.split.footnote());
    lines.split.setMarked({RangeKind::Custom, {day("2024-12-31"), day("2025-03-07")}});
    EXPECT_EQ(lines.split.footnote(), QString::fromUtf8("Logarithms add up exactly: 31 Dec 2024 to 7 Mar 2025 price 0.5301 + currency "
                                                        "−0.0198 = ln(1 + return) 0.5103."));
}

} // namespace chinatech

// SPDX-License-Identifier: GPL-3.0-or-later
// Against the worked examples that StockCharts ChartSchool publishes beside its definitions (cs-rsi, cs-atr, cs-bbands,
// cs-movavg, cs-obv): their columns, as many decimals as they print.
#include "core/analysis/indicators/atr.h"
#include "core/analysis/indicators/bollinger.h"
#include "core/analysis/indicators/moving_average.h"
#include "core/analysis/indicators/obv.h"
#include "core/analysis/indicators/rsi.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

/// The published column begins at "first": before it there is nothing.
void expectPublished(const SessionValues& found, std::size_t first, const std::vector<double>& published, double error)
{
    ASSERT_EQ(found.size(), first + published.size());
    for (std::size_t i = 0; i < first; ++i)
        EXPECT_TRUE(isMissing(found[i])) << i;
    for (std::size_t i = 0; i < published.size(); ++i)
        EXPECT_NEAR(found[first + i], published[i], error) << first + i;
}

const std::vector<double> kIntel{22.2734, 22.1940, 22.0847, 22.1741, 22.1840, 22.1344, 22.2337, 22.4323,
                                 22.2436, 22.2933, 22.1542, 22.3926, 22.3816, 22.6109, 23.3558, 24.0519,
                                 23.7530, 23.8324, 23.9516, 23.6338, 23.8225, 23.8722, 23.6537, 23.1870,
                                 23.0976, 23.3260, 22.6805, 23.0976, 22.4025, 22.1725};

TEST(MovingAverage, SimpleAsPublished)
{
    expectPublished(simpleAverage(kIntel, 10), 9,
                    {22.22, 22.21, 22.23, 22.26, 22.31, 22.42, 22.61, 22.77, 22.91, 23.08, 23.21, 23.38, 23.53, 23.65,
                     23.71, 23.69, 23.61, 23.51, 23.43, 23.28, 23.13},
                    0.0051);
}

TEST(MovingAverage, ExponentialAsPublished)
{
    expectPublished(exponentialAverage(kIntel, 10), 9,
                    {22.22, 22.21, 22.24, 22.27, 22.33, 22.52, 22.80, 22.97, 23.13, 23.28, 23.34, 23.43, 23.51, 23.54,
                     23.47, 23.40, 23.39, 23.26, 23.23, 23.08, 22.92},
                    0.0051);
}

TEST(Rsi, AsPublished)
{
    const std::vector<double> closes{44.3389, 44.0902, 44.1497, 43.6124, 44.3278, 44.8264, 45.0955, 45.4245, 45.8433,
                                     46.0826, 45.8931, 46.0328, 45.6140, 46.2820, 46.2820, 46.0028, 46.0328, 46.4116,
                                     46.2222, 45.6439, 46.2122, 46.2521, 45.7137, 46.4515, 45.7835, 45.3548, 44.0288,
                                     44.1783, 44.2181, 44.5672, 43.4205, 42.6628, 43.1314};
    expectPublished(relativeStrength(closes, 14), 14,
                    {70.5328, 66.3186, 66.5498, 69.4063, 66.3552, 57.9749, 62.9296, 63.2571, 56.0593, 62.3771, 54.7076,
                     50.4228, 39.9898, 41.4605, 41.8689, 45.4632, 37.3040, 33.0795, 37.7730},
                    1e-3);
}

TEST(Atr, AsPublished)
{
    const std::vector<double> high{48.70, 48.72, 48.90, 48.87, 48.82, 49.05,   49.20, 49.35, 49.92, 50.19,
                                   50.12, 49.66, 49.88, 50.19, 50.36, 50.57,   50.65, 50.43, 49.63, 50.33,
                                   50.29, 50.17, 49.32, 48.50, 48.3201, 46.80, 47.80, 48.39, 48.66, 48.79};
    const std::vector<double> low{47.79, 48.14, 48.39, 48.37,  48.24, 48.635,  48.94, 48.86, 49.50, 49.87,
                                  49.20, 48.90, 49.43, 49.725, 49.26, 50.09,   50.30, 49.21, 48.98, 49.61,
                                  49.20, 49.43, 48.08, 47.64,  41.55, 44.2833, 47.31, 47.20, 47.90, 47.7301};
    const std::vector<double> close{48.16,   48.61, 48.75, 48.63, 48.74, 49.03, 49.07, 49.32, 49.91, 50.13,
                                    49.53,   49.50, 49.75, 50.03, 50.31, 50.52, 50.41, 49.34, 49.37, 50.23,
                                    49.2375, 49.93, 48.43, 48.18, 46.57, 45.41, 47.77, 47.72, 48.62, 47.85};
    expectPublished(averageTrueRange(high, low, close, 14), 13,
                    {0.555, 0.593929, 0.585791, 0.568949, 0.615452, 0.61792, 0.642354, 0.674329, 0.69277, 0.775429,
                     0.78147, 1.209229, 1.30262, 1.38029, 1.366698, 1.336219, 1.316482},
                    1e-5);
}

TEST(Bollinger, AsPublished)
{
    const std::vector<double> closes{
        86.1557, 89.0867, 88.7829, 90.3228, 89.0671, 91.1453, 89.4397, 89.1750, 86.9302, 87.6752, 86.9596,
        89.4299, 89.3221, 88.7241, 87.4497, 87.2634, 89.4985, 87.9006, 89.1260, 90.7043, 92.9001, 92.9784,
        91.8021, 92.6647, 92.6843, 92.3021, 92.7725, 92.5373, 92.9490, 93.2039, 91.0669, 89.8318, 89.7435,
        90.3994, 90.7387, 88.0177, 88.0867, 88.8439, 90.7781, 90.5416, 91.3894, 90.6500};
    const BollingerBands bands = bollingerBands(closes, 20, 2);
    expectPublished(bands.middle, 19,
                    {88.70794, 89.04516,  89.239745, 89.390705, 89.5078,  89.68866,  89.7465,   89.91314,
                     90.081255, 90.382195, 90.65863,  90.863995, 90.88409, 90.90516,  90.988925, 91.153375,
                     91.19109, 91.1205,   91.167665, 91.25027,  91.242135, 91.1666,  91.05018},
                    1e-5);
    expectPublished(bands.upper, 19,
                    {91.291862, 91.949268, 92.612595, 92.9342,   93.31195,  93.72845,  93.899592, 94.266255,
                     94.565096, 94.786912, 95.043001, 94.907605, 94.902912, 94.89532,  94.861013, 94.673629,
                     94.556593, 94.678752, 94.575786, 94.534271, 94.532306, 94.369251, 94.148503},
                    1e-5);
    expectPublished(bands.lower, 19,
                    {86.124018, 86.141052, 85.866895, 85.84721,  85.70365,  85.64887,  85.593408, 85.560025,
                     85.597414, 85.977478, 86.274259, 86.820385, 86.865268, 86.915,    87.116837, 87.633121,
                     87.825587, 87.562248, 87.759544, 87.966269, 87.951964, 87.963949, 87.951857},
                    1e-5);
}

TEST(Obv, AsPublished)
{
    const std::vector<double> close{53.26, 53.30, 53.32, 53.72, 54.19, 53.92, 54.65, 54.60,
                                    54.21, 54.53, 53.79, 53.66, 53.56, 53.57, 53.94, 53.27};
    // The first session's volume counts for nothing.
    const std::vector<double> volume{8000,  8200,  8100,  8300,  8900,  9200,  13300, 10300,
                                     9900,  10100, 11300, 12600, 10700, 11500, 23800, 14600};
    expectPublished(onBalanceVolume(close, volume), 0,
                    {0, 8200, 16300, 24600, 33500, 24300, 37600, 27300, 17400, 27500, 16200, 3600, -7100, 4400, 28200,
                     13600},
                    1e-9);
}

} // namespace
} // namespace chinatech

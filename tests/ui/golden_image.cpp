// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/golden_image.h"

#include "tests/support/project_folder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>

namespace chinatech::testing {

namespace {

constexpr int kTolerance = 40;          ///< of 255, in one channel

/// Without alpha, which would be stored.
QImage stored(const QImage& picture) { return picture.convertToFormat(QImage::Format_RGB888); }

int differentPixels(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int most = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                       std::abs(qBlue(a) - qBlue(b))});
            count += most > kTolerance ? 1 : 0;
        }
    }
    return count;
}

QString pathOf(const QString& name) { return projectPath(QStringLiteral("tests/ui/golden/%1.png")).arg(name); }

std::string text(const QString& string) { return string.toStdString(); }

} // namespace

QImage coarse(const QImage& picture)
{
    constexpr int kStep = 36;       // less than the tolerance: a colour may fall on either side
    QImage half = picture.scaledToWidth(picture.width() / 2, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    const auto level = [](int value) { return std::min(255, (value + kStep / 2) / kStep * kStep); };
    for (int y = 0; y < half.height(); ++y) {
        for (int x = 0; x < half.width(); ++x) {
            const QRgb colour = half.pixel(x, y);
            half.setPixel(x, y, qRgb(level(qRed(colour)), level(qGreen(colour)), level(qBlue(colour))));
        }
    }
    return half;
}

::testing::AssertionResult matchesGolden(const QImage& picture, const QString& name, double share)
{
    const QString path = pathOf(name);
    const QImage seen = stored(picture);
    if (qEnvironmentVariableIsSet("CHINATECH_WRITE_GOLDEN")) {
        QDir{}.mkpath(QFileInfo{path}.path());
        return seen.save(path, "PNG", 0) ? ::testing::AssertionSuccess()
                                      : ::testing::AssertionFailure() << "cannot write " << text(path);
    }
    const QImage golden{path};
    if (golden.isNull())
        return ::testing::AssertionFailure() << "no " << text(path) << "; CHINATECH_WRITE_GOLDEN=1 stores it";
    const QString beside = QDir::current().filePath(QFileInfo{path}.completeBaseName() + QStringLiteral(".seen.png"));
    if (golden.size() != seen.size()) {
        seen.save(beside);
        return ::testing::AssertionFailure() << text(name) << " has another size, see " << text(beside);
    }
    const int different = differentPixels(golden, seen);
    if (different <= share * seen.width() * seen.height())
        return ::testing::AssertionSuccess();
    seen.save(beside);
    return ::testing::AssertionFailure() << different << " pixels of " << text(name) << " differ, see " << text(beside);
}

} // namespace chinatech::testing

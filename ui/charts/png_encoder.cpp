// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/png_encoder.h"

#include <png.h>

#include <csetjmp>
#include <vector>

namespace chinatech {

namespace {

constexpr int kFastest = 1;
constexpr std::size_t kBuffer = 1 << 16;

/// What goes into the file, made before libpng is entered: its errors jump over destructors.
struct Job {
    QImage pixels;                      ///< RGB32
    std::vector<QByteArray> words;      ///< owns what "texts" point at
    std::vector<png_text> texts;
    QByteArray bytes;
    bool isWhole = false;
};

void append(png_structp png, png_bytep data, png_size_t size)
{
    static_cast<QByteArray*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

void keepQuiet(png_structp, png_const_charp) {}

Job jobOf(const QImage& picture)
{
    Job job;
    job.pixels = picture.convertToFormat(QImage::Format_RGB32);
    const QStringList keys = picture.textKeys();
    job.words.reserve(static_cast<std::size_t>(keys.size()) * 2);   // pointers into it stay
    for (const QString& key : keys) {
        job.words.push_back(key.toLatin1());
        job.words.push_back(picture.text(key).toUtf8());
        png_text text{};
        text.compression = PNG_ITXT_COMPRESSION_NONE;
        text.key = (job.words.end() - 2)->data();
        text.text = job.words.back().data();
        text.itxt_length = static_cast<png_size_t>(job.words.back().size());
        job.texts.push_back(text);
    }
    return job;
}

void write(png_structp png, png_infop info, const Job& job)
{
    const QImage& pixels = job.pixels;
    png_set_IHDR(png, info, static_cast<png_uint_32>(pixels.width()), static_cast<png_uint_32>(pixels.height()), 8,
                 PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_compression_level(png, kFastest);
    png_set_compression_buffer_size(png, kBuffer);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_pHYs(png, info, static_cast<png_uint_32>(pixels.dotsPerMeterX()), static_cast<png_uint_32>(pixels.dotsPerMeterY()),
                 PNG_RESOLUTION_METER);
    if (!job.texts.empty())
        png_set_text(png, info, job.texts.data(), static_cast<int>(job.texts.size()));
    png_write_info(png, info);
    // A pixel is one word, 0xffRRGGBB: its unused byte lies where the machine has the word's first.
    if constexpr (Q_BYTE_ORDER == Q_LITTLE_ENDIAN) {
        png_set_filler(png, 0, PNG_FILLER_AFTER);
        png_set_bgr(png);
    } else {
        png_set_filler(png, 0, PNG_FILLER_BEFORE);
    }
    for (int y = 0; y < pixels.height(); ++y)
        png_write_row(png, pixels.constScanLine(y));
    png_write_end(png, info);
}

} // namespace

QByteArray encodePng(const QImage& picture)
{
    if (picture.isNull())
        return {};
    Job job = jobOf(picture);
    if (job.pixels.isNull())    // more memory than there is
        return {};
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, keepQuiet);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    if (info && setjmp(png_jmpbuf(png)) == 0) {
        png_set_write_fn(png, &job.bytes, append, nullptr);
        write(png, info, job);
        job.isWhole = true;
    }
    png_destroy_write_struct(&png, &info);
    return job.isWhole ? job.bytes : QByteArray();
}

} // namespace chinatech

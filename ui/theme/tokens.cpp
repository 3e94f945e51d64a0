// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <utility>

namespace chinatech {

namespace {

Tokens lightTokens()
{
    Tokens t;
    t.dark = false;
    t.window = QColor{0xF4, 0xF3, 0xF0};
    t.surface = QColor{0xFF, 0xFF, 0xFF};
    t.sunken = QColor{0xFA, 0xF9, 0xF7};
    t.raised = QColor{0xFF, 0xFF, 0xFF};
    t.hover = QColor{0xF0, 0xEF, 0xEB};
    t.border = QColor{0xDE, 0xDC, 0xD6};
    t.grid = QColor{0xEC, 0xEA, 0xE6};
    t.strong = QColor{0x8C, 0x8A, 0x84};
    t.text = QColor{0x1B, 0x1C, 0x1F};
    t.text2 = QColor{0x5A, 0x5D, 0x66};
    t.faint = QColor{0x6F, 0x72, 0x7B};
    t.disabled = QColor{0x8B, 0x8E, 0x97};
    t.accent = QColor{0x5A, 0x4F, 0xCF};
    t.soft = QColor{0xEC, 0xEA, 0xFB};
    t.ink = QColor{0x1B, 0x1C, 0x1F};
    t.onInk = QColor{0xFF, 0xFF, 0xFF};
    t.ground = QColor{0xF1, 0xF0, 0xEC};
    t.ok = QColor{0x2E, 0x6B, 0x61};
    t.warn = QColor{0x8A, 0x5A, 0x00};
    t.warnFill = QColor{0xFD, 0xF3, 0xDC};
    t.warnEdge = QColor{0xE5, 0xC5, 0x79};
    t.error = QColor{0xB3, 0x26, 0x1E};
    t.errorFill = QColor{0xFC, 0xED, 0xEB};
    t.errorEdge = QColor{0xED, 0xB6, 0xB1};
    t.series = {QColor{0xB15A16}, QColor{0x0261C8}, QColor{0x076052}, QColor{0x6A0D25}, QColor{0xC88704}, QColor{0x553773}, QColor{0x1E91C5}, QColor{0x6B835B}, QColor{0x684510}, QColor{0xAB718F}, QColor{0x575E75}, QColor{0x4A143B}};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.window = QColor{0x0F, 0x11, 0x15};
    t.surface = QColor{0x16, 0x18, 0x1D};
    t.sunken = QColor{0x12, 0x14, 0x19};
    t.raised = QColor{0x1F, 0x22, 0x29};
    t.hover = QColor{0x1E, 0x21, 0x27};
    t.border = QColor{0x2A, 0x2E, 0x36};
    t.grid = QColor{0x23, 0x26, 0x2D};
    t.strong = QColor{0x76, 0x7C, 0x88};
    t.text = QColor{0xE9, 0xEA, 0xED};
    t.text2 = QColor{0xA6, 0xAA, 0xB4};
    t.faint = QColor{0x86, 0x8B, 0x95};
    t.disabled = QColor{0x64, 0x69, 0x73};
    t.accent = QColor{0xA7, 0x9C, 0xFF};
    t.soft = QColor{0x2A, 0x27, 0x46};
    t.ink = QColor{0xE9, 0xEA, 0xED};
    t.onInk = QColor{0x16, 0x18, 0x1D};
    t.ground = QColor{0x21, 0x25, 0x2D};
    t.ok = QColor{0x5C, 0xC7, 0xB0};
    t.warn = QColor{0xF0, 0xC3, 0x6A};
    t.warnFill = QColor{0x2B, 0x24, 0x15};
    t.warnEdge = QColor{0x5C, 0x4A, 0x1F};
    t.error = QColor{0xFF, 0x8A, 0x80};
    t.errorFill = QColor{0x2E, 0x1A, 0x1B};
    t.errorEdge = QColor{0x6B, 0x32, 0x34};
    t.series = {QColor{0xFD9C35}, QColor{0x48A4FF}, QColor{0x69E6D1}, QColor{0xCC6773}, QColor{0xF6E38C}, QColor{0xA583BB}, QColor{0xA2CDF0}, QColor{0xA7C591}, QColor{0xB78E4F}, QColor{0xF1B1BC}, QColor{0x989A9D}, QColor{0xC1A4C3}};
    return t;
}

struct UpDown {
    QRgb up;
    QRgb down;
};

UpDown upDown(bool dark, ColourConvention convention)
{
    switch (convention) {
    case ColourConvention::Korea: return dark ? UpDown{0xFF7069, 0x6EA6FF} : UpDown{0xD0202C, 0x1A5FD4};
    case ColourConvention::China: return dark ? UpDown{0xFF7069, 0x35C48A} : UpDown{0xD0202C, 0x0B7A4E};
    case ColourConvention::West: return dark ? UpDown{0x35C48A, 0xFF7069} : UpDown{0x0B7A4E, 0xC8232C};
    case ColourConvention::Safe: return dark ? UpDown{0xF5A14C, 0x6EA6FF} : UpDown{0xB45309, 0x1A5FD4};
    }
    return {};
}

} // namespace

QColor Tokens::direction(double value) const { return value > 0 ? up : value < 0 ? down : text; }

Tokens makeTokens(bool dark, ColourConvention convention)
{
    Tokens tokens = dark ? darkTokens() : lightTokens();
    const UpDown pair = upDown(dark, convention);
    tokens.up = QColor{pair.up};
    tokens.down = QColor{pair.down};
    return tokens;
}

QColor mixed(const QColor& top, const QColor& under, double share)
{
    const auto blend = [share](int a, int b) { return static_cast<int>(share * a + (1 - share) * b + 0.5); };
    return {blend(top.red(), under.red()), blend(top.green(), under.green()), blend(top.blue(), under.blue())};
}

int preferredSlot(const QString& symbol)
{
    // Slots are given by company, in the order of the design: a reader learns a company's colour once.
    static constexpr std::array<std::pair<QStringView, int>, 15> kSlots{{
        {u"9988.HK", 0}, {u"BABA", 0}, {u"0700.HK", 1}, {u"0981.HK", 2}, {u"1810.HK", 3},
        {u"3690.HK", 4}, {u"9888.HK", 5}, {u"BIDU", 5}, {u"9961.HK", 6}, {u"1211.HK", 7},
        {u"9618.HK", 8}, {u"JD", 8}, {u"1024.HK", 9}, {u"0992.HK", 10}, {u"9999.HK", 11},
    }};
    for (const auto& [owner, slot] : kSlots) {
        if (owner == symbol)
            return slot;
    }
    return -1;
}

} // namespace chinatech

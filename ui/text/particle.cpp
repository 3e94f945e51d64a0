// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/particle.h"

#include <array>

namespace chinatech {

namespace {

struct Pair {
    QStringView afterConsonant;
    QStringView afterVowel;
};

constexpr std::array kPairs{Pair{u"은", u"는"}, Pair{u"이", u"가"}, Pair{u"을", u"를"}, Pair{u"과", u"와"},
                            Pair{u"으로", u"로"}};

Ending syllableEnding(char16_t syllable)
{
    constexpr int kFinals = 28;
    constexpr int kRieul = 8;
    const int final = (syllable - 0xAC00) % kFinals;
    return final == 0 ? Ending::Vowel : final == kRieul ? Ending::Rieul : Ending::Consonant;
}

/// 영 일 이 삼 사 오 육 칠 팔 구.
Ending digitEnding(int digit)
{
    constexpr std::array kEndings{Ending::Consonant, Ending::Rieul, Ending::Vowel,     Ending::Consonant,
                                  Ending::Vowel,     Ending::Vowel, Ending::Consonant, Ending::Rieul,
                                  Ending::Rieul,     Ending::Vowel};
    return kEndings[static_cast<std::size_t>(digit)];
}

/// A capital is read by its name (엘 엠 엔 알), a word by its sound, as far as its last letters tell it.
Ending latinEnding(QStringView word)
{
    const QChar last = word.back();
    if (last.isUpper()) {
        if (last == u'L' || last == u'R')
            return Ending::Rieul;
        return last == u'M' || last == u'N' ? Ending::Consonant : Ending::Vowel;
    }
    if (last == u'l' || word.endsWith(u"le"))
        return Ending::Rieul;
    if (last == u'm' || last == u'n' || word.endsWith(u"ng") || word.endsWith(u"me") || word.endsWith(u"ne"))
        return Ending::Consonant;
    return Ending::Vowel;
}

} // namespace

Ending koreanEnding(QStringView word)
{
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    if (word.isEmpty())
        return Ending::Vowel;
    const QChar last = word.back();
    if (last >= QChar{0xAC00} && last <= QChar{0xD7A3})
        return syllableEnding(last.unicode());
    return last.isDigit() ? digitEnding(last.digitValue()) : latinEnding(word);
}

QString withParticles(const QString& text)
{
    QString settled = text;
    for (const Pair& pair : kPairs) {
        const QString mark = u'{' + pair.afterConsonant.toString() + u'}';
        for (qsizetype at = settled.indexOf(mark); at >= 0; at = settled.indexOf(mark, at)) {
            const Ending ending = koreanEnding(QStringView{settled}.first(at));
            // Only (으)로 takes the short form after ㄹ as well: 서울로, but 서울을.
            const bool shortForm =
                ending == Ending::Vowel || (ending == Ending::Rieul && pair.afterVowel == QStringView{u"로"});
            settled.replace(at, mark.size(), (shortForm ? pair.afterVowel : pair.afterConsonant).toString());
        }
    }
    return settled;
}

} // namespace chinatech

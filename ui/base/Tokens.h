#pragma once

#include <QRgb>

namespace gonfalone {

/// What a coloured thing means. The word beside it says it too: colour is never the only sign.
enum class Tone { Neutral, Accent, Ok, Warn, Bad, Private };

/// The colours of one scheme: the only place of the program that names any.
struct Tokens {
    QRgb window, panel, line, text, secondary;
    QRgb accent, accentSoft, onAccent;
    QRgb ok, okSoft, warn, warnSoft, bad, badSoft, priv, privSoft;
    QRgb rail, railText, railStrong, railSelected, railBadge;

    constexpr QRgb tone(Tone tone) const
    {
        switch (tone) {
        case Tone::Accent: return accent;
        case Tone::Ok: return ok;
        case Tone::Warn: return warn;
        case Tone::Bad: return bad;
        case Tone::Private: return priv;
        case Tone::Neutral: break;
        }
        return secondary;
    }
    constexpr QRgb soft(Tone tone) const
    {
        switch (tone) {
        case Tone::Accent: return accentSoft;
        case Tone::Ok: return okSoft;
        case Tone::Warn: return warnSoft;
        case Tone::Bad: return badSoft;
        case Tone::Private: return privSoft;
        case Tone::Neutral: break;
        }
        return window;
    }
};

inline constexpr Tokens kLightTokens{
    .window = 0xfff4f6f9,
    .panel = 0xffffffff,
    .line = 0xffdfe4ea,
    .text = 0xff1b2430,
    .secondary = 0xff566274,
    .accent = 0xff0059b3,
    .accentSoft = 0xffe6f0fa,
    .onAccent = 0xffffffff,
    .ok = 0xff00693a,
    .okSoft = 0xffe2f3e9,
    .warn = 0xff7a4f00,
    .warnSoft = 0xfffff2d6,
    .bad = 0xffa8201a,
    .badSoft = 0xfffce8e6,
    .priv = 0xff573a9b,
    .privSoft = 0xffeee9f9,
    .rail = 0xff0f2a47,
    .railText = 0xffc9d6e5,
    .railStrong = 0xffffffff,
    .railSelected = 0xff1c4370,
    .railBadge = 0xff3b526b,
};

inline constexpr Tokens kDarkTokens{
    .window = 0xff14181e,
    .panel = 0xff1d232b,
    .line = 0xff323a45,
    .text = 0xffe8ecf1,
    .secondary = 0xffa3afbf,
    .accent = 0xff6db3ff,
    .accentSoft = 0xff1b3450,
    .onAccent = 0xff0b1a2a,
    .ok = 0xff6fd39b,
    .okSoft = 0xff173527,
    .warn = 0xfff2c063,
    .warnSoft = 0xff3a2d12,
    .bad = 0xffff9a92,
    .badSoft = 0xff431e1c,
    .priv = 0xffbda7f5,
    .privSoft = 0xff2d2547,
    .rail = 0xff0d1218,
    .railText = 0xffa3afbf,
    .railStrong = 0xffffffff,
    .railSelected = 0xff22374f,
    .railBadge = 0xff34393f,
};

/// The colours of the shield, the same in both schemes and on paper.
struct ShieldTokens {
    QRgb left = 0xff2e7d4f, middle = 0xfff7f9fb, right = 0xffc0392f, rim = 0xffdfe4ea;
};

/// Distances in steps of 4 (device independent pixels; the size of the text does not stretch them).
namespace space {
inline constexpr int kXs = 4, kS = 8, kM = 12, kL = 16, kXl = 24;
}

/// Corners of fields, buttons, cards.
namespace radius {
inline constexpr int kField = 5, kButton = 6, kCard = 8;
}

/// Heights of text in pixels at 100 %; theme::px() scales them. Never smaller than 11.
namespace type {
inline constexpr int kSmall = 11, kNote = 12, kBody = 13, kHeading = 15, kTitle = 17, kStrongWeight = 600;
}

/// Sizes of parts in pixels at 100 %; theme::px() scales them with the text.
namespace extent {
inline constexpr int kRail = 188, kTopBar = 51, kField = 28, kButton = 32, kIcon = 16, kBigIcon = 48, kShield = 32;
inline constexpr int kChip = 18, kStep = 18, kBar = 8, kAvatar = 28, kLabelColumn = 130, kSearch = 420, kRailRow = 36;
inline constexpr int kFormWidth = 620, kSignInWidth = 380, kPopover = 420, kPaletteRow = 40, kScrollBar = 10;
inline constexpr int kMinWindowWidth = 1024, kMinWindowHeight = 640;
} // namespace extent

} // namespace gonfalone

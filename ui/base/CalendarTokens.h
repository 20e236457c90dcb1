#pragma once

#include <QRgb>

namespace gonfalone {

/// The colours that tell calendars apart beside those of Tokens, with as much contrast.
struct CalendarTokens {
    QRgb teal, tealSoft, rose, roseSoft;
};

inline constexpr CalendarTokens kLightCalendarTokens{
    .teal = 0xff00606b,
    .tealSoft = 0xffdff3f4,
    .rose = 0xff93246b,
    .roseSoft = 0xfffbe6f3,
};

inline constexpr CalendarTokens kDarkCalendarTokens{
    .teal = 0xff66cfd8,
    .tealSoft = 0xff14363a,
    .rose = 0xfff09bd0,
    .roseSoft = 0xff42203a,
};

} // namespace gonfalone

#include "ui/agenda/CalendarLook.h"

#include "ui/base/CalendarTokens.h"
#include "ui/base/Theme.h"

#include <algorithm>

namespace gonfalone {

CalendarInk calendarInk(const QString &colour)
{
    const CalendarTokens &own = theme::isDark() ? kDarkCalendarTokens : kLightCalendarTokens;
    if (colour == QLatin1String("teal"))
        return {QColor(own.teal), QColor(own.tealSoft)};
    if (colour == QLatin1String("rose"))
        return {QColor(own.rose), QColor(own.roseSoft)};
    static constexpr std::pair<const char *, Tone> kTones[] = {
        {"blue", Tone::Accent}, {"violet", Tone::Private}, {"green", Tone::Ok}, {"amber", Tone::Warn}};
    for (const auto &[name, tone] : kTones) {
        if (colour == QLatin1String(name))
            return {theme::toneText(tone), theme::toneSoft(tone)};
    }
    return {theme::toneText(Tone::Neutral), theme::toneSoft(Tone::Neutral)};
}

CalendarLook lookOf(const QList<CalendarLook> &looks, AgendaCalendarId id)
{
    const auto found =
        std::find_if(looks.cbegin(), looks.cend(), [id](const CalendarLook &one) { return one.id == id; });
    CalendarLook none;
    none.id = id;
    return found == looks.cend() ? none : *found;
}

} // namespace gonfalone

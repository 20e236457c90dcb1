#pragma once

#include "core/agenda/AgendaCalendar.h"

#include <QColor>

namespace gonfalone {

/// A calendar as the views show it, and what may be done in it.
struct CalendarLook {
    AgendaCalendarId id;
    QString name;
    QString colour; ///< by its name, as calendarColour() says it
    bool shown = true;
    bool propose = false;  ///< entries may be made
    bool edit = false;     ///< those that are there may be changed
    bool confirm = false;  ///< what waits to be confirmed may be
    bool absences = false; ///< its entries say who is away
    bool press = false;    ///< what the Portavoce keeps
    bool waits = false;    ///< its words are sealed and the key was not handed over yet

    bool operator==(const CalendarLook &) const = default;
};

/// The two colours of something: words and edges, and what is behind them.
struct CalendarInk {
    QColor text;
    QColor soft;
};

/// The colours that a name of calendarColour() has in the scheme of now; those of grey for a name that there is not.
CalendarInk calendarInk(const QString &colour);

/// The look of a calendar among some; one without a name and rights where it is not there.
CalendarLook lookOf(const QList<CalendarLook> &looks, AgendaCalendarId id);

} // namespace gonfalone

#pragma once

#include "core/access/User.h"
#include "core/base/StrongId.h"

#include <array>
#include <optional>

namespace gonfalone {

using AgendaCalendarId = StrongId<struct AgendaCalendarTag>;

enum class CalendarKind {
    Official, ///< the mayor's
    Personal, ///< the mayor's own: its words are sealed (SecretClass::Agenda)
    Ceremonies,
    Press,
    Absences,  ///< of mayor, vicesindaco and assessori
    Assessore, ///< one for each
    Deadlines, ///< of the cases; computed, never stored
    Holidays,  ///< holidays and days of the flag; computed, never stored
    OnCall,    ///< the on-call rota; computed from its shifts
    Missions,  ///< who is away on a mission (core/missions); computed, never stored
};

/// A calendar of the office. Those that are computed have an id below 0.
struct AgendaCalendar {
    AgendaCalendarId id;
    CalendarKind kind = CalendarKind::Official;
    QString person; ///< whose, where there is one for each person

    bool isSealed() const { return kind == CalendarKind::Personal; }
    bool isDerived() const
    {
        return kind == CalendarKind::Deadlines || kind == CalendarKind::Holidays || kind == CalendarKind::OnCall
            || kind == CalendarKind::Missions;
    }
    bool operator==(const AgendaCalendar &) const = default;
};

inline constexpr AgendaCalendarId kDeadlineCalendar{-1};
inline constexpr AgendaCalendarId kHolidayCalendar{-2};
inline constexpr AgendaCalendarId kOnCallCalendar{-3};
inline constexpr AgendaCalendarId kMissionCalendar{-4};

/// What somebody may do in a calendar; each includes those before it, but for confirming.
struct CalendarRights {
    bool busy = false; ///< which times are taken
    bool read = false; ///< the words
    bool propose = false;
    bool edit = false;
    bool confirm = false;

    bool operator==(const CalendarRights &) const = default;
};

/// What is lent to a person on a calendar from a day to a day.
enum class GrantLevel { Read, Propose, Edit, Confirm };

struct CalendarGrant {
    AgendaCalendarId calendar;
    UserId user;
    QString login; ///< of `user`
    QString name;
    GrantLevel level = GrantLevel::Read;
    QDate from;
    QDate to; ///< the last day; always given
    QString grantedBy;

    bool operator==(const CalendarGrant &) const = default;
};

/// The stable name in the data and on the command line: "official", "assessore", …
QString calendarKey(CalendarKind kind);
std::optional<CalendarKind> calendarKindFrom(const QString &key);
QString calendarName(const AgendaCalendar &calendar);
/// The colour by its name in the window's palette: "blue", "violet", "green", "amber", "grey", "rose", "teal".
QString calendarColour(CalendarKind kind);
QString grantLevelKey(GrantLevel level);
std::optional<GrantLevel> grantLevelFrom(const QString &key);

/// One row of the table of rights: who by role may do what in a calendar of a kind. `own` is who does it in the
/// calendars of one's own assessori only. What is personal is besides closed by its key.
struct CalendarRule {
    CalendarKind kind;
    QList<Permission> read;
    QList<Permission> propose;
    QList<Permission> edit;
    QList<Permission> own;
};
const QList<CalendarRule> &calendarRules();

/// The rights of an actor on a calendar today. `mustBeConfirmed`: the office wants entries confirmed by who has
/// ConfirmAgenda; otherwise who edits confirms. `grants` are the actor's own of today.
CalendarRights rightsOn(const Actor &actor, const AgendaCalendar &calendar, const QList<CalendarGrant> &grants,
                        bool mustBeConfirmed);

} // namespace gonfalone

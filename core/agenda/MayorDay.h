#pragma once

#include "core/agenda/AgendaService.h"
#include "core/agenda/DayRules.h"
#include "core/agenda/MayorStanding.h"
#include "core/agenda/SharedThings.h"
#include "core/office/OfficeStore.h"

namespace gonfalone {

/// The use cases of the mayor's day as a whole: what is wrong in it, where something fits, who stands for the mayor.
/// Use it on the thread of its Database.
class MayorDay
{
public:
    MayorDay(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_agenda(db, clock) {}

    AgendaService &agenda() { return m_agenda; }

    /// From a day to a day, both included, by day; those that somebody accepted say why.
    Result<QList<AgendaConflict>> conflicts(const Actor &actor, const Keyring &keyring, const QDate &from,
                                            const QDate &to);
    /// What an occurrence would bring about at another time, before it is written: only the conflicts it is part of.
    Result<QList<AgendaConflict>> wouldConflict(const Actor &actor, const Keyring &keyring, const AgendaItem &moved);
    /// Lets a conflict of an entry be, with the reason; it is told in the history.
    Result<AgendaEdit> accept(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref, ConflictKind kind,
                              const QString &reason);
    /// At most `limit` stretches in which something of so many minutes fits.
    Result<QList<FreeSlot>> free(const Actor &actor, const Keyring &keyring, const QDate &from, const QDate &to,
                                 int minutes, bool audience, int limit = 50);
    /// Who stands for the mayor at an instant.
    Result<Explained<QString>> standing(const Actor &actor, const Keyring &keyring, const QDateTime &at);

private:
    struct Calendars {
        QList<AgendaCalendarId> mayors; ///< what takes the mayor's time
        AgendaCalendarId absences;
        bool readsAbsences = false;
    };
    Result<Calendars> calendars(const Actor &actor, const Keyring &keyring);
    Result<QList<AgendaItem>> items(const Actor &actor, const Keyring &keyring, const QList<AgendaCalendarId> &of,
                                    const QDate &from, const QDate &to);
    /// Cars, drivers and rooms, over all calendars that the actor reads; the day before and after count too.
    Result<QList<AgendaConflict>> sharedThings(const Actor &actor, const Keyring &keyring, const QDate &from,
                                               const QDate &to, const DayRules &rules);
    Outcome putAccepted(const Actor &actor, const Keyring &keyring, QList<AgendaConflict> &conflicts);
    Result<QList<AgendaItem>> absencesOf(const QList<AgendaItem> &absences, const QString &role, const QDate &day);

    Database &m_db;
    Clock m_clock;
    AgendaService m_agenda;
    RuleStore m_rules;
    OfficeStore m_offices;
};

} // namespace gonfalone

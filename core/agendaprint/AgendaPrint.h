#pragma once

#include "core/agenda/MayorDay.h"
#include "core/agendaprint/AgendaSheet.h"

#include <functional>

namespace gonfalone {

/// Where more papers of an entry come from, with the rights of the actor; those that are not theirs are left out.
using EntryPapers = std::function<Result<QList<SheetPaper>>(const Actor &actor, const AgendaEntry &entry)>;

/// The use case of printing the agenda: reads what is to be printed, with the actor's rights, and tells the log that it
/// was printed, without its words. Use it on the thread of the Database; what it gives is set by AgendaPaper anywhere.
class AgendaPrint
{
public:
    AgendaPrint(Database &db, const Clock &clock, MayorDay &day);

    /// For the pack; the drafts of linked cases are there by themselves.
    void addPapers(EntryPapers papers) { m_papers << std::move(papers); }

    /// Invalid for days in the wrong order or too many of them; Forbidden for who sees no calendar.
    Result<AgendaSheet> read(const Actor &actor, const Keyring &keyring, const SheetOrder &order);
    /// The same for who looks at the day in the window: nothing leaves the office, and the log of printing has no line.
    Result<AgendaSheet> look(const Actor &actor, const Keyring &keyring, const SheetOrder &order);

private:
    Result<QList<SheetItem>> itemsOf(const Actor &actor, const Keyring &keyring, const SheetOrder &order,
                                     const QList<CalendarStanding> &calendars);
    Outcome note(const Actor &actor, const AgendaSheet &sheet);
    Result<SheetItem> shown(const AgendaItem &item, const QList<CalendarStanding> &calendars) const;
    Outcome putWords(const Actor &actor, const Keyring &keyring, AgendaSheet &sheet);
    Result<QStringList> namesOf(const Actor &actor, const AgendaWords &words);
    Result<QList<SheetStanding>> standingOn(const Actor &actor, const Keyring &keyring, const QDate &day,
                                            const QString &mayor);
    Result<QList<SheetPaper>> draftsOf(const Actor &actor, const AgendaEntry &entry);

    Database &m_db;
    Clock m_clock;
    MayorDay &m_day;
    PatrocinioService m_patrocini;
    ContactStore m_contacts;
    AuditStore m_audit;
    QList<EntryPapers> m_papers;
};

} // namespace gonfalone

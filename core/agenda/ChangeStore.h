#pragma once

#include "core/agenda/AgendaChange.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// A change as it is kept: with the state before it, which is empty for a new entry and where it is sealed.
struct ChangeRow {
    AgendaChange change;
    QString snapshot;
};

/// The SQL of the history.
class ChangeStore
{
public:
    /// The changes of an entry, oldest first.
    Result<QList<ChangeRow>> ofEntry(Database &db, AgendaEntryId entry) const;
    Result<QList<ChangeRow>> ofGesture(Database &db, const QString &gesture) const;
    /// What others did after change `seen` in some calendars, oldest first.
    Result<QList<ChangeRow>> since(Database &db, qint64 seen, const QString &butBy,
                                   const QList<AgendaCalendarId> &calendars, int limit) const;
    Result<qint64> last(Database &db) const;
    Result<qint64> add(Transaction &tx, const ChangeRow &row) const;
    /// Of entries that are new: there is no state before.
    Outcome addMany(Transaction &tx, const QList<AgendaChange> &changes) const;
    /// Takes the words out of a change, which are kept sealed from now on.
    Outcome blank(Transaction &tx, qint64 change, AgendaCalendarId calendar) const;
};

} // namespace gonfalone

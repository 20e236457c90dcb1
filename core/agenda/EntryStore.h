#pragma once

#include "core/agenda/EntryText.h"
#include "core/calendar/ZoneTable.h"
#include "core/storage/Database.h"

#include <optional>

namespace gonfalone {

/// What an entry, or a state of it in the history, says, sealed.
struct SealedWords {
    QString id; ///< of the row, which its seal names
    AgendaEntryId entry;
    qint64 change = 0; ///< of the history; 0 = as the entry stands now
    qint64 keyNumber = 0;
    QString sealed;
};

/// Whom or what an entry is about, to be found from there.
struct AgendaLink {
    QString kind; ///< "case", "contact"
    qint64 target = 0;

    bool operator==(const AgendaLink &) const = default;
};

/// An entry that is added together with others.
struct NewEntry {
    AgendaEntry entry;
    StoredWords words = {};                ///< of the entry, unless the calendar is sealed
    std::optional<qint64> expandedTo = {}; ///< how far its occurrences will stand in the index
};

/// The SQL of the entries. In a sealed calendar they come without words, and are written without.
class EntryStore
{
public:
    explicit EntryStore(ZoneTable &zones) : m_zones(zones) {}

    /// Deleted ones too. NotFound (with an empty message) when there is none, or on a server that does not show it.
    Result<AgendaEntry> find(Database &db, AgendaEntryId id) const;
    /// The changed occurrences of a series, deleted ones too, in the order of what they replace.
    Result<QList<AgendaEntry>> ofMaster(Database &db, AgendaEntryId master) const;
    /// Series whose occurrences stand in the index only up to before `utc`.
    Result<QList<AgendaEntry>> beyond(Database &db, qint64 utc, const QList<AgendaCalendarId> &calendars) const;
    /// From when on the occurrences of such a series are not in the index.
    Result<qint64> expandedTo(Database &db, AgendaEntryId id) const;
    /// Every word is found; the newest start first. Only what is not sealed.
    Result<QList<AgendaEntry>> search(Database &db, const QStringList &words, const QList<AgendaCalendarId> &calendars,
                                      int limit) const;
    Result<QList<AgendaEntry>> linkedTo(Database &db, const AgendaLink &link,
                                        const QList<AgendaCalendarId> &calendars) const;
    /// Everything in a sealed calendar that is not deleted.
    Result<QList<AgendaEntry>> inCalendar(Database &db, AgendaCalendarId calendar) const;

    /// Those of some UIDs, deleted ones and changed occurrences too.
    Result<QList<AgendaEntry>> named(Database &db, AgendaCalendarId calendar, const QStringList &uids) const;

    /// What happens in a window, by number: of a series all that belongs to it.
    Result<QList<AgendaEntryId>> idsIn(Database &db, AgendaCalendarId calendar, qint64 from, qint64 to) const;
    /// In the order of their numbers.
    Result<QList<AgendaEntry>> withIds(Database &db, const QList<AgendaEntryId> &ids) const;

    /// Many at once, which get their ids. Conflict when one of the UIDs is in the calendar already.
    Outcome addMany(Transaction &tx, QList<NewEntry> &entries, bool sealed) const;
    /// Conflict when that UID is in the calendar already.
    Result<AgendaEntryId> add(Transaction &tx, const AgendaEntry &entry, bool sealed) const;
    /// The new version; Conflict when it is not the one that was read.
    Result<qint64> update(Transaction &tx, const AgendaEntry &entry, bool sealed) const;
    Outcome putExpandedTo(Transaction &tx, AgendaEntryId id, std::optional<qint64> utc) const;
    Outcome putLinks(Transaction &tx, AgendaEntryId id, const QList<AgendaLink> &links) const;

    Result<QList<SealedWords>> sealedOf(Database &db, const QList<AgendaEntryId> &entries) const;
    Result<SealedWords> sealedChange(Database &db, qint64 change) const;
    Outcome addSealed(Transaction &tx, const SealedWords &words) const;
    Outcome updateSealed(Transaction &tx, const SealedWords &words) const;

private:
    Result<QList<AgendaEntry>> read(Database &db, const QString &condition, const Values &values) const;

    ZoneTable &m_zones;
};

} // namespace gonfalone

#pragma once

#include "core/access/ReadLog.h"
#include "core/agenda/AgendaService.h"
#include "core/agenda/EntryPaperStore.h"

namespace gonfalone {

/// The attachments of entries: who reads the entry's words reads them, who may write it adds and takes away. Personal
/// entries have none, because what is attached is not sealed. Use it on the thread of its Database.
class AgendaPapers
{
public:
    AgendaPapers(Database &db, const Clock &clock)
        : m_db(db), m_clock(clock), m_audit(clock), m_readings(db, clock), m_agenda(db, clock)
    {}

    Result<QList<Document>> of(const Actor &actor, const Keyring &keyring, AgendaEntryId entry);
    /// Invalid without content, without a name, too large, or in the personal calendar.
    Result<Document> add(const Actor &actor, const Keyring &keyring, AgendaEntryId entry, const NewDocument &paper);
    /// Leaves a line in the log of readings.
    Result<QByteArray> content(const Actor &actor, const Keyring &keyring, AgendaEntryId entry, DocumentId id);
    Outcome remove(const Actor &actor, const Keyring &keyring, AgendaEntryId entry, DocumentId id);

private:
    Result<Document> paper(const Actor &actor, const Keyring &keyring, AgendaEntryId entry, DocumentId id);
    Outcome mayWrite(const Actor &actor, const Keyring &keyring, const AgendaEntry &entry);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    ReadLog m_readings;
    AgendaService m_agenda;
    EntryPaperStore m_store;
};

} // namespace gonfalone

#include "core/agenda/AgendaPapers.h"

#include "core/base/Text.h"
#include "core/interchange/AttachmentNames.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargest = 100LL * 1024 * 1024;

} // namespace

Outcome AgendaPapers::mayWrite(const Actor &actor, const Keyring &keyring, const AgendaEntry &entry)
{
    TRY(const QList<CalendarStanding> all, m_agenda.calendars(actor, keyring));
    for (const CalendarStanding &one : all) {
        if (one.calendar.id != entry.calendar)
            continue;
        if (one.calendar.isSealed())
            return failure(Error::invalid(say("What is attached is not sealed: a personal entry has no attachments.")));
        const bool own = entry.createdBy == actor.login && entry.status == EntryStatus::Proposed;
        if (one.rights.edit || (one.rights.propose && own))
            return {};
    }
    return failure(Error::forbidden(
        say("%1 may not change this entry: ask the head of cabinet, who can also lend the right for some days.")
            .arg(actor.name)));
}

Result<QList<Document>> AgendaPapers::of(const Actor &actor, const Keyring &keyring, AgendaEntryId entry)
{
    CHECK(m_agenda.entry(actor, keyring, entry));
    return m_store.ofEntry(m_db, entry);
}

Result<Document> AgendaPapers::paper(const Actor &actor, const Keyring &keyring, AgendaEntryId entry, DocumentId id)
{
    TRY(const QList<Document> all, of(actor, keyring, entry));
    for (const Document &one : all) {
        if (one.id == id)
            return one;
    }
    return failure(Error::notFound(say("This document is not there any more.")));
}

Result<Document> AgendaPapers::add(const Actor &actor, const Keyring &keyring, AgendaEntryId entry,
                                   const NewDocument &paper)
{
    if (paper.content.isEmpty() || paper.content.size() > kLargest)
        return failure(Error::invalid(say("“%1” is empty or larger than 100 MB.").arg(paper.name)));
    TRY(const AgendaEntry found, m_agenda.entry(actor, keyring, entry));
    CHECK(mayWrite(actor, keyring, found)); // before the transaction: reading the calendars may make one
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Document> {
        NewDocument kept = paper;
        kept.name = safeFileName(paper.name);
        TRY(const DocumentId id, m_store.add(tx, entry, kept, toInstantText(m_clock.now()), actor.login));
        CHECK(m_audit.append(tx, actor.login, {u"agenda.attach"_s, u"agenda"_s, QString::number(entry.value), {}}));
        return this->paper(actor, keyring, entry, id);
    });
}

Result<QByteArray> AgendaPapers::content(const Actor &actor, const Keyring &keyring, AgendaEntryId entry, DocumentId id)
{
    TRY(const Document found, paper(actor, keyring, entry, id));
    CHECK(m_readings.read(actor, {ReadKind::Document, u"agenda %1 %2"_s.arg(entry.value).arg(id.value), {}}));
    return m_store.content(m_db, found);
}

Outcome AgendaPapers::remove(const Actor &actor, const Keyring &keyring, AgendaEntryId entry, DocumentId id)
{
    TRY(const AgendaEntry found, m_agenda.entry(actor, keyring, entry));
    CHECK(mayWrite(actor, keyring, found));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        CHECK(paper(actor, keyring, entry, id));
        CHECK(m_store.remove(tx, id, toInstantText(m_clock.now()), actor.login));
        return m_audit.append(tx, actor.login, {u"agenda.detach"_s, u"agenda"_s, QString::number(entry.value), {}});
    });
}

} // namespace gonfalone

#include "core/notes/NoteService.h"

#include "core/base/Text.h"
#include "core/sealing/SealedText.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 20'000;
const QString kEntity = u"sealed"_s; ///< of the audit's lines; not the case's own, which more people see

SealedPlace placeOf(const QString &row, const QString &column)
{
    return {u"sealed_note"_s, row, column};
}

Error noSuchNote()
{
    return Error::notFound(say("There is no such note: “note CASE” shows those of a case."));
}

Outcome checkText(const QString &text, const QString &field)
{
    if (text.trimmed().isEmpty())
        return failure(
            Error::invalid(field == u"reason"_s ? say("Say why the note is deleted.") : say("Write the note first."),
                           {{field, say("Missing.")}}));
    if (text.size() > kLongest)
        return failure(
            Error::invalid(say("A note has at most %1 characters.").arg(kLongest), {{field, say("Too long.")}}));
    return {};
}

/// A row sealed under a newer key than ours: it was changed between the two readings.
Outcome checkSameKey(const ClassKey &key, const NoteRow &row)
{
    if (row.keyNumber <= key.number)
        return {};
    Error changed =
        Error::conflict(say("The key of “%1” was changed meanwhile: do it again.").arg(secretName(key.secret)));
    changed.transient = true;
    return failure(changed);
}

NoteVersion versionOf(const ClassKey &key, const NoteRow &row)
{
    NoteVersion version{row.number, row.author, row.name, row.at, {}, false};
    if (row.sealed.isEmpty())
        return version;
    const auto text = openText(key, placeOf(row.id, u"sealed"_s), row.sealed);
    version.damaged = !text;
    if (text)
        version.text = *text;
    return version;
}

/// Rows of the same note stand together.
Result<QList<SealedNote>> opened(const ClassKey &key, const QList<NoteRow> &rows)
{
    QList<SealedNote> notes;
    for (const NoteRow &row : rows) {
        CHECK(checkSameKey(key, row));
        if (notes.isEmpty() || notes.last().id != row.note) {
            SealedNote note{
                row.note, row.caseId.isValid() ? NoteAbout::Case : NoteAbout::Contact, {}, row.deletedAt, row.deletedBy,
                {}};
            if (!row.sealedReason.isEmpty())
                note.reason = openText(key, placeOf(row.id, u"deleted_reason"_s), row.sealedReason)
                                  .value_or(say("(it does not open)"));
            notes << note;
        }
        notes.last().versions << versionOf(key, row);
    }
    return notes;
}

} // namespace

NoteService::NoteService(Database &db, const Clock &clock)
    : m_db(db), m_clock(clock), m_audit(clock), m_readings(db, clock), m_sealing(db, clock), m_patrocini(db, clock)
{}

Result<NoteStanding> NoteService::standing(const Actor &actor, const Keyring &keyring, const QString &label)
{
    TRY(const SecretRight right, m_sealing.right(actor, keyring, SecretClass::Notes));
    if (right.standing == SecretStanding::None)
        return NoteStanding{};
    TRY(const Patrocinio p, m_patrocini.find(actor, label));
    TRY(const int count, m_store.count(m_db, p.file.id, p.applicant.id));
    return NoteStanding{right.standing, right.writes, count, p.applicant.name};
}

Result<QList<SealedNote>> NoteService::notes(const Actor &actor, const Keyring &keyring, const QString &label)
{
    TRY(const Patrocinio p, m_patrocini.find(actor, label));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<QList<SealedNote>> {
        TRY(const ClassKey key, m_sealing.key(actor, keyring, SecretClass::Notes, SecretUse::Read));
        TRY(const QList<NoteRow> rows, m_store.about(m_db, p.file.id, p.applicant.id));
        TRY(QList<SealedNote> found, opened(key, rows));
        std::stable_sort(found.begin(), found.end(), [](const SealedNote &one, const SealedNote &other) {
            return one.versions.first().at > other.versions.first().at;
        });
        if (!found.isEmpty()) {
            CHECK(m_readings.read(tx, actor, {ReadKind::Note, label, label}));
            CHECK(m_audit.append(tx, actor.login, {u"sealed.read"_s, kEntity, secretKey(SecretClass::Notes), label}));
        }
        return found;
    });
}

Result<SealedNote> NoteService::put(Transaction &tx, const Actor &actor, const ClassKey &key, NoteRow row,
                                    const QString &text, const AuditLine &line)
{
    row.id = newRowName();
    if (row.note.isEmpty())
        row.note = row.id;
    row.author = actor.login;
    row.name = actor.name;
    row.at = m_clock.now();
    row.keyNumber = key.number;
    TRY(row.sealed, sealText(key, placeOf(row.id, u"sealed"_s), text.trimmed()));
    TRY(const bool added, m_store.add(tx, row));
    if (!added)
        return failure(Error::conflict(say("The note was corrected meanwhile: look at it again.")));
    CHECK(m_audit.append(tx, actor.login, line));
    CHECK(m_sealing.confirm(key));
    return SealedNote{
        row.note, row.caseId.isValid() ? NoteAbout::Case : NoteAbout::Contact, {versionOf(key, row)}, {}, {}, {}};
}

Result<SealedNote> NoteService::add(const Actor &actor, const Keyring &keyring, const QString &label, NoteAbout about,
                                    const QString &text)
{
    CHECK(checkText(text, u"text"_s));
    TRY(const Patrocinio p, m_patrocini.find(actor, label));
    if (about == NoteAbout::Contact)
        CHECK(actor.require(Permission::ViewContacts));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<SealedNote> {
        TRY(const ClassKey key, m_sealing.key(actor, keyring, SecretClass::Notes, SecretUse::Write));
        NoteRow row;
        if (about == NoteAbout::Case)
            row.caseId = p.file.id;
        else
            row.contactId = p.applicant.id;
        return put(tx, actor, key, row, text, {u"sealed.write"_s, kEntity, secretKey(SecretClass::Notes), label});
    });
}

/// The versions of a note on something that the actor sees; deleted ones are there no more.
Result<QList<NoteRow>> NoteService::mine(const Actor &actor, const QString &note)
{
    TRY(const QList<NoteRow> rows, m_store.versions(m_db, note));
    if (rows.isEmpty() || rows.last().deletedAt.isValid())
        return failure(noSuchNote());
    CHECK(labelOf(actor, rows.first()));
    return rows;
}

Result<QString> NoteService::labelOf(const Actor &actor, const NoteRow &row)
{
    if (!row.caseId.isValid()) {
        CHECK(actor.require(Permission::ViewContacts));
        TRY(const Contact contact, m_contacts.find(m_db, row.contactId));
        return contact.name;
    }
    // Within a transaction: find() would write a line of its own into the log of readings.
    CHECK(actor.require(Permission::ViewPatrocini));
    CHECK(m_patrocini.events(actor, row.caseId));
    TRY(const CaseFile file, m_cases.find(m_db, row.caseId));
    return file.label;
}

Result<SealedNote> NoteService::correct(const Actor &actor, const Keyring &keyring, const QString &note, int seen,
                                        const QString &text)
{
    CHECK(checkText(text, u"text"_s));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<SealedNote> {
        TRY(const ClassKey key, m_sealing.key(actor, keyring, SecretClass::Notes, SecretUse::Write));
        TRY(const QList<NoteRow> rows, mine(actor, note));
        TRY(const QString label, labelOf(actor, rows.first()));
        if (rows.first().author != actor.login)
            return failure(Error::forbidden(say("A note is corrected by who wrote it: write another one.")));
        if (rows.last().number != seen)
            return failure(Error::conflict(say("The note was corrected meanwhile: look at it again.")));
        CHECK(checkSameKey(key, rows.last()));
        if (versionOf(key, rows.last()).text == text.trimmed())
            return failure(Error::invalid(say("Nothing was changed in the note."), {{u"text"_s, say("Unchanged.")}}));
        NoteRow row;
        row.note = note;
        row.number = seen + 1;
        row.caseId = rows.first().caseId;
        row.contactId = rows.first().contactId;
        return put(tx, actor, key, row, text, {u"sealed.correct"_s, kEntity, secretKey(SecretClass::Notes), label});
    });
}

Outcome NoteService::remove(const Actor &actor, const Keyring &keyring, const QString &note, const QString &reason)
{
    CHECK(checkText(reason, u"reason"_s));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const ClassKey key, m_sealing.key(actor, keyring, SecretClass::Notes, SecretUse::Write));
        TRY(const QList<NoteRow> rows, mine(actor, note));
        TRY(const QString label, labelOf(actor, rows.first()));
        if (rows.first().author != actor.login && !actor.may(Permission::GrantSecrets))
            return failure(Error::forbidden(say("A note is deleted by who wrote it, or by the head of cabinet.")));
        TRY(const QString sealed, sealText(key, placeOf(rows.first().id, u"deleted_reason"_s), reason.trimmed()));
        CHECK(m_store.remove(tx, note, toInstantText(m_clock.now()), actor.login, sealed));
        CHECK(m_audit.append(tx, actor.login, {u"sealed.delete"_s, kEntity, secretKey(SecretClass::Notes), label}));
        return m_sealing.confirm(key);
    });
}

Result<QList<CaseId>> NoteService::find(const Actor &actor, const Keyring &keyring, const QString &text)
{
    const QStringList words = nameKey(text).split(u' ', Qt::SkipEmptyParts);
    QList<CaseId> cases;
    const auto key = m_sealing.key(actor, keyring, SecretClass::Notes, SecretUse::Read);
    if (!key && key.error().kind != ErrorKind::Forbidden)
        return failure(key.error());
    if (!key || words.isEmpty())
        return cases;
    TRY(const QList<NoteRow> rows, m_store.all(m_db));
    for (qsizetype i = 0; i < rows.size() && cases.size() < kMostAlso; ++i) {
        if (i + 1 < rows.size() && rows.at(i + 1).note == rows.at(i).note)
            continue; // it was corrected
        const QString found = nameKey(versionOf(*key, rows.at(i)).text);
        if (!std::all_of(words.cbegin(), words.cend(), [&found](const QString &word) { return found.contains(word); }))
            continue;
        if (rows.at(i).caseId.isValid()) {
            cases << rows.at(i).caseId;
        } else {
            TRY(const QList<CaseId> ofContact, m_store.casesOf(m_db, rows.at(i).contactId));
            cases << ofContact;
        }
    }
    return cases.first(std::min<qsizetype>(cases.size(), kMostAlso));
}

Result<CaseListPage> NoteService::list(const Actor &actor, const Keyring &keyring, CaseQuery query)
{
    if (!query.text.isEmpty() && keyring.isOpenFor(actor.id)) {
        TRY(query.also, find(actor, keyring, query.text));
    }
    return m_patrocini.list(actor, query);
}

} // namespace gonfalone

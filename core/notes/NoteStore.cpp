#include "core/notes/NoteStore.h"

#include "core/base/Clock.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kRows = u"SELECT n.id, n.note, n.number, n.case_id, n.contact_id, n.author, COALESCE(u.name, n.author), "
                      "n.written_at, n.key_number, n.sealed, n.deleted_at, n.deleted_by, n.deleted_reason "
                      "FROM sealed_note n LEFT JOIN app_user u ON u.login = n.author "_s;

NoteRow readRow(const Row &row)
{
    return {row.text(0),     row.text(1),  int(row.integer(2)), CaseId{row.integer(3)}, ContactId{row.integer(4)},
            row.text(5),     row.text(6),  row.instant(7),      row.integer(8),         row.text(9),
            row.instant(10), row.text(11), row.text(12)};
}

QVariant orNone(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

Result<QList<NoteRow>> NoteStore::about(Database &db, CaseId caseId, ContactId contactId) const
{
    return db.readAll<NoteRow>(kRows + u"WHERE n.case_id = ? OR n.contact_id = ? ORDER BY n.note, n.number"_s,
                               {caseId.value, contactId.value}, readRow);
}

Result<QList<NoteRow>> NoteStore::versions(Database &db, const QString &note) const
{
    return db.readAll<NoteRow>(kRows + u"WHERE n.note = ? ORDER BY n.number"_s, {note}, readRow);
}

Result<QList<NoteRow>> NoteStore::all(Database &db) const
{
    return db.readAll<NoteRow>(kRows + u"WHERE n.deleted_at IS NULL ORDER BY n.note, n.number"_s, {}, readRow);
}

Result<int> NoteStore::count(Database &db, CaseId caseId, ContactId contactId) const
{
    return db.readOne<int>(u"SELECT COUNT(*) FROM sealed_note WHERE (case_id = ? OR contact_id = ?) AND number = 1 "
                           "AND deleted_at IS NULL"_s,
                           {caseId.value, contactId.value}, [](const Row &row) { return int(row.integer(0)); });
}

Result<QList<CaseId>> NoteStore::casesOf(Database &db, ContactId contactId) const
{
    return db.readAll<CaseId>(u"SELECT id FROM case_file WHERE party_id = ? ORDER BY id DESC LIMIT 200"_s,
                              {contactId.value}, [](const Row &row) { return CaseId{row.integer(0)}; });
}

Result<bool> NoteStore::add(Transaction &tx, const NoteRow &row) const
{
    TRY(const qint64 added,
        tx.database().write(
            tx,
            u"INSERT INTO sealed_note (id, note, number, case_id, contact_id, author, written_at, key_number, sealed) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (note, number) DO NOTHING"_s,
            {row.id, row.note, qint64(row.number), orNone(row.caseId.value), orNone(row.contactId.value), row.author,
             toInstantText(row.at), row.keyNumber, row.sealed}));
    return added == 1;
}

Outcome NoteStore::remove(Transaction &tx, const QString &note, const QString &at, const QString &by,
                          const QString &sealedReason) const
{
    CHECK(tx.database().write(tx,
                              u"UPDATE sealed_note SET sealed = '', deleted_at = ?, deleted_by = ?, "
                              "deleted_reason = CASE WHEN number = 1 THEN ? ELSE '' END WHERE note = ?"_s,
                              {at, by, sealedReason, note}));
    return {};
}

} // namespace gonfalone

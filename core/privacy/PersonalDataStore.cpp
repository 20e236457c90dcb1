#include "core/privacy/PersonalDataStore.h"

#include "core/appointments/AppointmentStore.h"
#include "core/documents/DocumentStore.h"
#include "core/privacy/ErasureStore.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

Outcome called(Transaction &tx, const QString &sql, const Values &values)
{
    return tx.database().read(sql, values, [](const Row &) {});
}

} // namespace

Result<QList<Person>> PersonalDataStore::search(Database &db, const QString &words, int limit) const
{
    const QString key = u"%"_s + nameKey(words) + u"%"_s;
    const QString code = words.simplified().remove(u' ').toUpper();
    const QString begun = code.size() < 3 ? u"-"_s : code + u"%"_s;
    return db.readAll<Person>(
        u"SELECT c.id, '', c.name, COALESCE(c.tax_code, ''), (SELECT COUNT(*) FROM case_file f WHERE f.party_id = c.id), "
        "c.name_key, 0 FROM contact c WHERE c.deleted_at IS NULL AND (c.name_key LIKE ? OR c.tax_code LIKE ?) "
        "UNION ALL SELECT 0, u.login, u.name, '', 0, LOWER(u.name), 0 FROM app_user u "
        "WHERE LOWER(u.name) LIKE ? OR u.login LIKE ? "
        "UNION ALL SELECT 0, '', p.name, COALESCE(s.tax_code, ''), 0, p.name_key, p.id FROM staff_person p "
        "LEFT JOIN staff_private s ON s.person_id = p.id WHERE p.erased_at IS NULL AND p.deleted_at IS NULL "
        "AND (p.name_key LIKE ? OR s.tax_code LIKE ?) ORDER BY 6, 1, 7 LIMIT ?"_s,
        {key, begun, key, key, key, begun, limit}, [](const Row &row) {
            return Person{ContactId{row.integer(0)},    row.text(1), row.text(2), row.text(3), row.integer(4),
                          StaffPersonId{row.integer(6)}};
        });
}

Result<QList<KeptCase>> PersonalDataStore::casesOf(Database &db, ContactId contact) const
{
    TRY(QList<KeptCase> all, filesOf(db, contact));
    TRY(const QList<KeptCase> requests,
        db.readAll<KeptCase>(
            u"SELECT id, label, state, COALESCE(discarded_on, ''), COALESCE(answered, '') FROM appointment_request "
            "WHERE contact_id = ? ORDER BY id"_s,
            {contact.value}, [](const Row &row) {
                KeptCase one;
                one.id = row.integer(0);
                one.label = row.text(1);
                one.state = row.text(2);
                one.request = true;
                one.discarded = !row.text(3).isEmpty();
                one.closed = row.date(4);
                one.open = !one.closed.isValid() && !one.discarded;
                return one;
            }));
    return all + requests;
}

Result<QList<KeptCase>> PersonalDataStore::filesOf(Database &db, ContactId contact) const
{
    return db.readAll<KeptCase>(
        // What a case that is closed became, and when it was, the log of operations says.
        u"SELECT f.id, f.label, f.state, f.open, (SELECT COUNT(*) FROM audit_log g WHERE g.entity = 'case' "
        "AND g.entity_id = f.label AND g.action = 'patrocinio.grant'), COALESCE((SELECT MAX(c.at) FROM audit_log c "
        "WHERE c.entity = 'case' AND c.entity_id = f.label AND c.action IN ('patrocinio.close', "
        "'patrocinio.withdraw')), (SELECT MAX(e.at) FROM case_event e WHERE e.case_id = f.id), f.received), "
        "COALESCE(f.discarded_on, '') FROM case_file f WHERE f.party_id = ? ORDER BY f.id"_s,
        {contact.value}, [](const Row &row) {
            const QDate closed = QDate::fromString(row.text(5).left(10), Qt::ISODate);
            return KeptCase{row.integer(0),
                            row.text(1),
                            row.text(2),
                            row.flag(3),
                            row.flag(4),
                            !row.text(6).isEmpty(),
                            row.flag(3) ? QDate() : closed};
        });
}

Result<std::vector<HeldPaper>> PersonalDataStore::papersOf(Database &db, ContactId contact) const
{
    TRY(const QList<KeptCase> cases, casesOf(db, contact));
    const DocumentStore documents;
    const AppointmentStore appointments;
    std::vector<HeldPaper> papers;
    for (const KeptCase &file : cases) {
        if (file.request) {
            TRY(const QList<Document> list, appointments.papers(db, AppointmentId{file.id}));
            for (const Document &document : list) {
                TRY(const QByteArray content, appointments.paperContent(db, document));
                papers.push_back({file.label, document, content});
            }
            continue;
        }
        TRY(const QList<Document> list, documents.ofCase(db, file.id));
        for (const Document &document : list) {
            TRY(const QByteArray content, documents.content(db, document.id));
            papers.push_back({file.label, document, content});
        }
    }
    return papers;
}

Result<std::pair<qint64, qint64>> PersonalDataStore::agendaOf(Database &db, const Contact &contact) const
{
    const QString linked = u"(SELECT l.entry_id FROM agenda_link l WHERE l.kind = 'contact' AND l.target = ?)"_s;
    const auto count = [](const Row &row) { return row.integer(0); };
    TRY(const qint64 own,
        db.readOne<qint64>(u"SELECT COUNT(*) FROM agenda_entry WHERE id IN "_s + linked, {contact.id.value}, count));
    TRY(const qint64 named,
        db.readOne<qint64>(u"SELECT COUNT(*) FROM agenda_entry WHERE search_text LIKE ? AND id NOT IN "_s + linked,
                           {u"%"_s + nameKey(contact.name) + u"%"_s, contact.id.value}, count));
    return std::pair{own, named};
}

Result<qint64> PersonalDataStore::unsavedOn(Database &db, ContactId contact) const
{
    return db.readOne<qint64>(u"SELECT COUNT(*) FROM form_draft d JOIN case_file f ON f.id = d.subject_id "
                              "WHERE d.form IN ('patrocinio', 'patrocinio.text') AND f.party_id = ? AND f.open = 0"_s,
                              {contact.value}, [](const Row &row) { return row.integer(0); });
}

Result<qint64> PersonalDataStore::auditLinesWith(Database &db, const QStringList &values) const
{
    qint64 lines = 0;
    for (const QString &value : values) {
        if (value.trimmed().size() < 4)
            continue;
        TRY(const qint64 found,
            db.readOne<qint64>(u"SELECT COUNT(*) FROM audit_log WHERE LOWER(detail) LIKE ?"_s,
                               {u"%"_s + value.trimmed().toLower() + u"%"_s},
                               [](const Row &row) { return row.integer(0); }));
        lines += found;
    }
    return lines;
}

Result<qint64> PersonalDataStore::readingsOf(Database &db, ContactId contact) const
{
    return db.readOne<qint64>(
        u"SELECT COUNT(*) FROM read_log WHERE kind IN ('person', 'personal-data') AND record = ?"_s,
        {QString::number(contact.value)}, [](const Row &row) { return row.integer(0); });
}

Outcome PersonalDataStore::runAll(Transaction &tx, const QStringList &statements,
                                  const QMap<QString, QVariant> &values) const
{
    static const QRegularExpression named(u":([a-z_]+)"_s);
    for (QString sql : statements) {
        Values given;
        for (auto found = named.globalMatch(sql); found.hasNext();)
            given << values.value(found.next().captured(1));
        sql.replace(named, u"?"_s).remove(u'@');
        CHECK(tx.database().write(tx, sql, given));
    }
    return {};
}

Outcome PersonalDataStore::eraseReach(Transaction &tx, ContactId contact) const
{
    if (tx.database().isGuarded())
        return called(tx, u"SELECT gonfalone.erase_reach(?)"_s, {contact.value});
    return runAll(tx, ErasureStore::reach(), {{u"contact"_s, contact.value}});
}

Outcome PersonalDataStore::eraseIdentity(Transaction &tx, ContactId contact, const QString &pseudonym,
                                         const QString &now) const
{
    if (tx.database().isGuarded())
        return called(tx, u"SELECT gonfalone.erase_identity(?, ?, ?, ?)"_s,
                      {contact.value, pseudonym, nameKey(pseudonym), now});
    return runAll(tx, ErasureStore::identity(),
                  {{u"contact"_s, contact.value},
                   {u"pseudonym"_s, pseudonym},
                   {u"pseudonym_key"_s, nameKey(pseudonym)},
                   {u"now"_s, now}});
}

Outcome PersonalDataStore::eraseEvaluations(Transaction &tx, StaffPersonId person) const
{
    if (tx.database().isGuarded())
        return called(tx, u"SELECT gonfalone.erase_evaluations(?)"_s, {person.value});
    return runAll(tx, ErasureStore::evaluations(), {{u"person"_s, person.value}});
}

Outcome PersonalDataStore::discard(Transaction &tx, const Discard &wanted) const
{
    const QByteArray content = wanted.note.toUtf8();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QString search = nameKey(wanted.label + u' ' + wanted.pseudonym);
    if (tx.database().isGuarded())
        return called(
            tx,
            wanted.request ? u"SELECT gonfalone.erase_request(?, ?, ?, ?, ?, ?, ?, ?)"_s
                           : u"SELECT gonfalone.erase_contents(?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {wanted.file, wanted.pseudonym, search, wanted.note, hash, content.size(), content, wanted.today});
    return runAll(tx, wanted.request ? ErasureStore::requestContents() : ErasureStore::contents(),
                  {{u"file"_s, wanted.file},
                   {u"pseudonym"_s, wanted.pseudonym},
                   {u"search"_s, search},
                   {u"note"_s, wanted.note},
                   {u"hash"_s, hash},
                   {u"size"_s, content.size()},
                   {u"content"_s, content},
                   {u"today"_s, wanted.today}});
}

} // namespace gonfalone

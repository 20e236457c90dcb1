#include "core/privacy/PersonalDataStore.h"

#include "core/appointments/AppointmentStore.h"
#include "core/base/Clock.h"
#include "core/documents/DocumentStore.h"
#include "core/privacy/ErasureStore.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// One kind of data: what it is called, its columns as the answer names them, and where they come from (`?` = whose).
struct Source {
    QString key;
    QString title;
    QStringList columns;
    QString sql;
    int instants = 0; ///< the first columns that are seconds of UTC
};

const QStringList kMissionHeads{u"Numero"_s,
                                u"Carica"_s,
                                u"Scopo"_s,
                                u"Luogo"_s,
                                u"Partenza"_s,
                                u"Ritorno"_s,
                                u"Stato"_s,
                                u"Chiesto (centesimi)"_s,
                                u"Ammesso (centesimi)"_s};
const QString kMissionSql =
    u"SELECT f.label, m.office, m.purpose, m.destination, m.departs, m.returns, f.state, m.claimed_cents, "
    "m.admitted_cents FROM mission m JOIN case_file f ON f.id = m.case_id "_s;

// The answer is in Italian by law, whatever the window speaks.
const QList<Source> kOfContact{
    {u"pratiche"_s,
     u"Pratiche in cui è parte"_s,
     {u"Numero"_s, u"Oggetto"_s, u"Stato"_s, u"Ricevuta"_s, u"Termine"_s, u"Atto n."_s, u"del"_s},
     u"SELECT f.label, f.subject, f.state, f.received, f.due, COALESCE(p.outcome_number, ''), "
     "COALESCE(p.outcome_date, '') FROM case_file f LEFT JOIN patrocinio p ON p.case_id = f.id "
     "WHERE f.party_id = ? ORDER BY f.id"_s},
    {u"richieste"_s,
     u"Contenuto delle richieste"_s,
     {u"Pratica"_s, u"Iniziativa"_s, u"Descrizione"_s, u"Finalità"_s, u"Luogo"_s, u"Dal"_s, u"Al"_s, u"Protocollo"_s,
      u"Esito dell’istruttoria"_s, u"Motivazione"_s, u"Motivi dell’esito"_s},
     u"SELECT f.label, p.initiative, p.description, p.purpose, p.place, COALESCE(p.starts_on, ''), "
     "COALESCE(p.ends_on, ''), p.protocol_number, p.findings, p.grounds, p.outcome_reason FROM case_file f "
     "JOIN patrocinio p ON p.case_id = f.id WHERE f.party_id = ? ORDER BY f.id"_s},
    {u"udienze"_s,
     u"Richieste di udienza con il Sindaco"_s,
     {u"Numero"_s, u"Ricevuta"_s, u"Come"_s, u"Richiedente"_s, u"Oggetto"_s, u"Stato"_s, u"Risposta"_s, u"Affidata a"_s,
      u"E-mail"_s, u"PEC"_s, u"Telefono"_s, u"Indirizzo"_s, u"Contenuto"_s},
     u"SELECT label, received, channel, requester, subject, state, COALESCE(answered, ''), handed_to, email, pec, phone, "
     "address, words FROM appointment_request WHERE contact_id = ? ORDER BY id"_s},
    {u"udienze-cronologia"_s,
     u"Cronologia delle richieste di udienza"_s,
     {u"Richiesta"_s, u"Quando"_s, u"Che cosa"_s, u"Nota"_s},
     u"SELECT r.label, e.at, e.title, e.note FROM appointment_event e JOIN appointment_request r ON r.id = e.request_id "
     "WHERE r.contact_id = ? ORDER BY e.id"_s},
    {u"udienze-lettere"_s,
     u"Risposte alle richieste di udienza"_s,
     {u"Richiesta"_s, u"Tipo"_s, u"Destinatario"_s, u"Indirizzo"_s, u"Oggetto"_s, u"Preparata"_s},
     u"SELECT r.label, l.kind, l.recipient, l.address, l.subject, l.created_at FROM appointment_letter l "
     "JOIN appointment_request r ON r.id = l.request_id WHERE r.contact_id = ? ORDER BY l.id"_s},
    {u"udienze-documenti"_s,
     u"Documenti delle richieste di udienza"_s,
     {u"Richiesta"_s, u"Nome"_s, u"Tipo"_s, u"Byte"_s, u"Impronta SHA-256"_s, u"Aggiunto"_s},
     u"SELECT r.label, d.name, d.media_type, d.size, d.sha256, d.added_at FROM appointment_paper d "
     "JOIN appointment_request r ON r.id = d.request_id WHERE r.contact_id = ? ORDER BY d.id"_s},
    {u"cronologia"_s,
     u"Cronologia delle pratiche"_s,
     {u"Pratica"_s, u"Quando"_s, u"Che cosa"_s, u"Nota"_s},
     u"SELECT f.label, e.at, e.title, e.note FROM case_event e JOIN case_file f ON f.id = e.case_id "
     "WHERE f.party_id = ? ORDER BY e.id"_s},
    {u"lettere"_s,
     u"Lettere spedite"_s,
     {u"Pratica"_s, u"Tipo"_s, u"Destinatario"_s, u"Indirizzo"_s, u"Oggetto"_s, u"Preparata"_s, u"Consegnata"_s},
     u"SELECT f.label, l.kind, l.recipient, l.address, l.subject, l.created_at, COALESCE(l.delivered_at, '') "
     "FROM letter l JOIN case_file f ON f.id = l.case_id WHERE f.party_id = ? ORDER BY l.id"_s},
    {u"messaggi"_s,
     u"Messaggi di posta ricevuti"_s,
     {u"Pratica"_s, u"Mittente"_s, u"Consegnato"_s, u"Tipo"_s},
     u"SELECT f.label, m.sender, m.delivered, m.kind FROM mail_message m JOIN case_file f ON f.id = m.case_id "
     "WHERE f.party_id = ? ORDER BY m.delivered, m.message_id"_s},
    {u"documenti"_s,
     u"Documenti delle pratiche"_s,
     {u"Pratica"_s, u"Nome"_s, u"Tipo"_s, u"Byte"_s, u"Impronta SHA-256"_s, u"Aggiunto"_s},
     u"SELECT f.label, d.name, d.media_type, d.size, d.sha256, d.added_at FROM document d "
     "JOIN case_file f ON f.id = d.case_id WHERE f.party_id = ? ORDER BY d.id"_s},
    {u"reperibilita"_s,
     u"Turni di reperibilità"_s,
     {u"Dal"_s, u"Al"_s, u"Nome"_s, u"Telefono"_s, u"Nota"_s},
     u"SELECT s.starts_utc, s.ends_utc, s.person, s.phone, s.note FROM oncall_shift s "
     "JOIN contact c ON c.name_key = s.person_key WHERE c.id = ? AND s.kind = 'staff' ORDER BY s.starts_utc, s.id"_s,
     2},
    // The administrators are named in the register of the organs: the name is what a contact shares with it.
    {u"missioni"_s, u"Missioni"_s, kMissionHeads,
     kMissionSql + u"JOIN contact c ON c.name = m.person WHERE c.id = ? ORDER BY f.id"_s},
    // When and how, not by whom: art. 15 gives no right to the names of who worked on the data under the controller's
    // authority (Court of Justice, C-579/21).
    {u"letture"_s,
     u"Accessi registrati ai dati della persona"_s,
     {u"Quando"_s, u"Come"_s, u"Pratica"_s},
     u"SELECT at, way, case_label FROM read_log WHERE kind IN ('person', 'personal-data') "
     "AND record = CAST(CAST(? AS BIGINT) AS TEXT) ORDER BY id"_s},
};

const QList<Source> kOfUser{
    {u"utente"_s,
     u"Utenza"_s,
     {u"Login"_s, u"Nome"_s, u"Creata"_s, u"Ultimo accesso"_s},
     u"SELECT u.login, u.name, u.created_at, COALESCE(s.at, '') FROM app_user u LEFT JOIN sign_in s "
     "ON s.user_id = u.id WHERE u.login = ?"_s},
    {u"ruoli"_s,
     u"Ruoli"_s,
     {u"Ruolo"_s, u"Dal"_s, u"Al"_s},
     u"SELECT r.role, r.valid_from, COALESCE(r.valid_to, '') FROM user_role r JOIN app_user u ON u.id = r.user_id "
     "WHERE u.login = ? ORDER BY r.valid_from, r.role"_s},
    {u"assessori"_s,
     u"Segreterie"_s,
     {u"Assessore"_s, u"Dal"_s, u"Al"_s},
     u"SELECT a.person, a.valid_from, COALESCE(a.valid_to, '') FROM user_assessore a JOIN app_user u "
     "ON u.id = a.user_id WHERE u.login = ? ORDER BY a.valid_from, a.person"_s},
    {u"dichiarazioni"_s,
     u"Dichiarazioni di conflitto di interessi"_s,
     {u"Pratica"_s, u"Quando"_s, u"Conflitto"_s, u"Motivi"_s, u"Passata a"_s},
     u"SELECT f.label, c.declared_at, CASE WHEN c.conflict = 0 THEN 'no' ELSE 'sì' END, c.reasons, c.passed_to "
     "FROM conflict_declaration c JOIN case_file f ON f.id = c.case_id WHERE c.login = ? ORDER BY c.id"_s},
    {u"reperibilita"_s,
     u"Turni di reperibilità"_s,
     {u"Dal"_s, u"Al"_s, u"Tabella"_s, u"Telefono"_s, u"Nota"_s},
     u"SELECT s.starts_utc, s.ends_utc, s.kind, s.phone, s.note FROM oncall_shift s JOIN app_user u "
     "ON LOWER(u.name) = LOWER(s.person) WHERE u.login = ? ORDER BY s.starts_utc, s.id"_s,
     2},
    {u"missioni"_s, u"Missioni"_s, kMissionHeads,
     kMissionSql + u"JOIN app_user u ON u.name = m.person WHERE u.login = ? ORDER BY f.id"_s},
    {u"letture"_s,
     u"Che cosa ha letto"_s,
     {u"Quando"_s, u"Che cosa"_s, u"Numero"_s, u"Pratica"_s, u"Come"_s},
     u"SELECT at, kind, record, case_label, way FROM read_log WHERE login = ? ORDER BY id"_s},
    {u"operazioni"_s,
     u"Operazioni registrate a suo nome"_s,
     {u"Quando"_s, u"Operazione"_s, u"Su che cosa"_s, u"Numero"_s},
     u"SELECT at, action, entity, entity_id FROM audit_log WHERE actor = ? ORDER BY seq"_s},
};

const QList<Source> kOfStaff{
    {u"personale"_s,
     u"Scheda personale"_s,
     {u"Nome"_s, u"Matricola"_s, u"Codice fiscale"_s, u"E-mail"_s, u"Telefono"_s, u"Login"_s},
     u"SELECT p.name, p.badge, COALESCE(s.tax_code, ''), p.email, p.phone, p.login FROM staff_person p "
     "LEFT JOIN staff_private s ON s.person_id = p.id WHERE p.id = ?"_s},
    {u"contratti"_s,
     u"Contratti"_s,
     {u"Tipo"_s, u"Area"_s, u"Profilo"_s, u"Tempo %"_s, u"Orario (minuti)"_s, u"Emolumento unico"_s, u"Atto"_s,
      u"Dal"_s, u"Al"_s, u"Importo annuo (centesimi)"_s, u"Ritirata per"_s},
     u"SELECT c.kind, c.area, c.profile, c.part_time, c.week, CASE WHEN c.emolumento_unico = 0 THEN 'no' ELSE 'sì' END, "
     "c.act, c.valid_from, COALESCE(c.valid_to, ''), COALESCE(CAST(y.yearly_cents AS TEXT), ''), c.deleted_reason "
     "FROM staff_contract c LEFT JOIN staff_pay y ON y.contract_id = c.id WHERE c.person_id = ? "
     "ORDER BY c.valid_from, c.id"_s},
    {u"assegnazioni"_s,
     u"Assegnazioni agli uffici"_s,
     {u"Ufficio"_s, u"Quota %"_s, u"Dal"_s, u"Al"_s},
     u"SELECT (SELECT MAX(u.name) FROM staff_unit_period u WHERE u.unit_id = a.unit_id AND u.deleted_at IS NULL "
     "AND u.valid_from <= a.valid_from AND (u.valid_to IS NULL OR u.valid_to >= a.valid_from)), a.percent, "
     "a.valid_from, COALESCE(a.valid_to, '') FROM staff_affiliation a WHERE a.person_id = ? "
     "ORDER BY a.valid_from, a.id"_s},
    {u"direzioni"_s,
     u"Uffici diretti"_s,
     {u"Ufficio"_s, u"Incarico"_s, u"Atto"_s, u"Dal"_s, u"Al"_s},
     u"SELECT (SELECT MAX(u.name) FROM staff_unit_period u WHERE u.unit_id = h.unit_id AND u.deleted_at IS NULL "
     "AND u.valid_from <= h.valid_from AND (u.valid_to IS NULL OR u.valid_to >= h.valid_from)), h.charge, h.act, "
     "h.valid_from, COALESCE(h.valid_to, '') FROM staff_head h WHERE h.person_id = ? ORDER BY h.valid_from, h.id"_s},
    {u"competenze"_s,
     u"Competenze"_s,
     {u"Competenza"_s, u"Dal"_s, u"Al"_s},
     u"SELECT name, valid_from, COALESCE(valid_to, '') FROM staff_skill WHERE person_id = ? ORDER BY valid_from, id"_s},
};

Result<HeldTable> tableFrom(Database &db, const Source &source, const QVariant &whose)
{
    HeldTable table{source.key, source.title, source.columns, {}};
    CHECK(db.read(source.sql, {whose}, [&table, &source](const Row &row) {
        QStringList cells;
        for (int column = 0; column < table.columns.size(); ++column)
            cells << (column < source.instants
                          ? toInstantText(QDateTime::fromSecsSinceEpoch(row.integer(column)).toUTC())
                          : row.text(column));
        table.rows << cells;
    }));
    return table;
}

HeldTable sheetOf(const Contact &c)
{
    HeldTable sheet{u"anagrafica"_s, u"Anagrafica"_s, {u"Voce"_s, u"Valore"_s}, {}};
    for (const auto &[name, value] :
         {std::pair{u"Nome"_s, c.name}, std::pair{u"Tipo"_s, c.kind == ContactKind::Person ? u"persona"_s : u"ente"_s},
          std::pair{u"Forma giuridica"_s, c.legalForm}, std::pair{u"Codice fiscale"_s, c.taxCode},
          std::pair{u"Partita IVA"_s, c.vatNumber}, std::pair{u"E-mail"_s, c.email}, std::pair{u"PEC"_s, c.pec},
          std::pair{u"Telefono"_s, c.phone}, std::pair{u"Indirizzo"_s, c.address},
          std::pair{u"Legale rappresentante"_s, c.representative}})
        sheet.rows << QStringList{name, value};
    return sheet;
}

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

Result<QList<HeldTable>> PersonalDataStore::tablesOf(Database &db, const Contact &contact) const
{
    QList<HeldTable> tables{sheetOf(contact)};
    for (const Source &source : kOfContact) {
        TRY(const HeldTable table, tableFrom(db, source, contact.id.value));
        tables << table;
    }
    return tables;
}

Result<QList<HeldTable>> PersonalDataStore::tablesOf(Database &db, const QString &login) const
{
    QList<HeldTable> tables;
    for (const Source &source : kOfUser) {
        TRY(const HeldTable table, tableFrom(db, source, login));
        tables << table;
    }
    return tables;
}

Result<QList<HeldTable>> PersonalDataStore::tablesOf(Database &db, StaffPersonId person) const
{
    QList<HeldTable> tables;
    for (const Source &source : kOfStaff) {
        TRY(const HeldTable table, tableFrom(db, source, person.value));
        tables << table;
    }
    return tables;
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

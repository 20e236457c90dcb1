// What is held on a person, as the tables of the answer: the part of PersonalDataStore that reads them.
#include "core/privacy/PersonalDataStore.h"

#include "core/base/Clock.h"
#include "core/documents/DocumentStore.h"

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
    {u"agenda"_s,
     u"Impegni in agenda"_s,
     {u"Inizio"_s, u"Titolo"_s, u"Luogo"_s, u"Stato"_s, u"Contenuto"_s},
     u"SELECT e.starts, e.title, e.place, e.status, e.words FROM agenda_entry e JOIN agenda_link l ON l.entry_id = e.id "
     "WHERE l.kind = 'contact' AND l.target = ? AND e.deleted_at IS NULL ORDER BY e.id"_s},
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
    // What a sheet says is sealed for its parties: the person reads it with an account, or has it printed by who
    // evaluates.
    {u"valutazioni"_s,
     u"Schede di valutazione (il contenuto è sigillato: lo stampa il valutatore, o si legge con la propria utenza)"_s,
     {u"Numero"_s, u"Anno"_s, u"Categoria"_s, u"Dal"_s, u"Al"_s, u"Stato"_s, u"Notificata"_s},
     u"SELECT label, year, category, starts, ends, state, COALESCE(notified_on, '') FROM evaluation_sheet "
     "WHERE person_id = ? ORDER BY id"_s},
    {u"incompatibilita"_s,
     u"Dichiarazioni di incompatibilità"_s,
     {u"Anno"_s, u"Giorno"_s, u"Testo"_s},
     u"SELECT year, day, text FROM evaluation_declaration WHERE person_id = ? ORDER BY id"_s},
    {u"letture"_s,
     u"Accessi registrati alla retribuzione"_s,
     {u"Quando"_s, u"Come"_s},
     u"SELECT r.at, r.way FROM read_log r JOIN staff_contract c ON r.kind = 'pay' AND CAST(c.id AS TEXT) = r.record "
     "WHERE c.person_id = ? ORDER BY r.id"_s},
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

} // namespace

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

} // namespace gonfalone

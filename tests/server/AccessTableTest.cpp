#include "tests/server/PreparedOffice.h"

#include <QMap>

using namespace gonfalone;
using namespace Qt::StringLiterals;

using enum Permission;

namespace {

/// What a person may do with one table, written down once more, apart from core/server: by the permissions of the
/// program. `Nobody` is an empty list.
struct Expected {
    QString table;
    QList<Permission> readsAll;
    QList<Permission> readsSome; ///< of the rows that the test makes: those of the seen case, or one's own
    int some = 0;                ///< how many those are
    QList<Permission> inserts;
    QString insert; ///< a row as the program would write it; {login}, {name}, {user}, {case}, {n} are filled in
    QList<Permission> updatesAll;
    QList<Permission> updatesSome;
    QString update;     ///< "column = column" that the program changes
    QString never = {}; ///< a column that nobody changes; empty = there is none besides
    bool deletesOwn = false;
    QList<Permission> deletesAll = {};
    int updated = -1; ///< how many rows `updatesAll` changes, where that is not all of them
};

const QList<Permission> kNobody{};
const QList<Permission> kEverybody{ViewOffice}; // every role has it
const QList<Permission> kWriters{InvestigatePatrocinio, RecordPatrocinioOutcome, ReferPatrocinio};
const QList<Permission> kFilers{RegisterPatrocinio, InvestigatePatrocinio, RecordPatrocinioOutcome, ReferPatrocinio,
                                AnswerReferral,     EditMissions,          RecordMissionDecision};
const QList<Permission> kMissionWriters{EditMissions, RecordMissionDecision};
const QList<Permission> kAll{ViewEveryPatrocinio};
const QList<Permission> kSome{ViewPatrocini};
const QList<Permission> kTypers{ViewPatrocini, ManageOffice};

QList<Expected> expectedPeople()
{
    const QList<Permission> told{ManageUsers, ManagePersonalData};
    const QList<Permission> check{CheckData};
    return {
        {u"app_user"_s,
         {ManageUsers, ViewPatrocini},
         kEverybody,
         1,
         kNobody,
         u"(login, name, password_hash, created_at) VALUES ('n{n}', 'n', '', 'x')"_s,
         kNobody,
         kNobody,
         u"disabled = disabled"_s,
         u"name"_s},
        {u"user_role"_s,
         {ManageUsers, InvestigatePatrocinio, ReadAgenda, ReadHealth, ReadEvaluations, ReadNotes},
         kEverybody,
         1,
         kNobody,
         u"(user_id, role, valid_from) VALUES ({user}, 'capo', '2026-01-01')"_s,
         kNobody,
         kNobody,
         u"valid_to = valid_to"_s,
         u"role"_s},
        {u"user_assessore"_s, told, kEverybody, 0, kNobody,
         u"(user_id, person, valid_from) VALUES ({user}, 'Anna Greco', '2026-01-01')"_s, kNobody, kNobody,
         u"valid_to = valid_to"_s, u"person"_s},
        {u"sign_in"_s, told, kNobody, 0, kNobody, u"(user_id, at) VALUES ({user}, '')"_s, kNobody, kNobody,
         u"at = at"_s, u"user_id"_s},
        {u"read_log"_s,
         {ViewReadings},
         kNobody,
         0,
         kNobody,
         u"(at, day, part, login, kind, record, case_label, way) VALUES ('', '', '', '{login}', '', '{n}', '', '')"_s,
         kNobody,
         kNobody,
         u"login = login"_s,
         u"at"_s},
        {u"audit_head"_s,
         {CheckData, ViewPatrocini},
         kNobody,
         0,
         kNobody,
         u"(id, seq, hash) VALUES ({n}, 1, '')"_s,
         kNobody,
         kNobody,
         u"hash = hash"_s,
         u"seq"_s},
        {u"audit_log"_s, check, kSome, 1, kNobody,
         u"(seq, at, actor, action, entity, entity_id, detail, previous, hash) VALUES ({n}, '', '{login}', '', '', '', '', '', '')"_s,
         kNobody, kNobody, u"detail = detail"_s, u"hash"_s},
        {u"presence"_s, kNobody, kSome, 2, kSome,
         u"(session, user_id, place, since, beat) VALUES ('s{n}', {user}, 'case X', '', '')"_s, kNobody, kSome,
         u"beat = beat"_s, u"user_id"_s, true}};
}

QList<Expected> expectedOffice()
{
    const QList<Permission> manage{ManageOffice};
    return {
        {u"schema_version"_s, kEverybody, kNobody, 0, kNobody,
         u"(version, name, checksum, applied_at) VALUES ({n}, '', '', '')"_s, kNobody, kNobody, u"name = name"_s,
         u"checksum"_s},
        {u"setting"_s, kEverybody, kNobody, 0, manage, u"(key, value) VALUES ('office.k{n}', 'v')"_s, kNobody, manage,
         u"value = value"_s, u"key"_s},
        {u"comune"_s, kEverybody, kNobody, 0, kNobody,
         u"(id, name, istat_code, office_name, statute_article, regulation) VALUES ({n}, '', '', '', '', '')"_s, manage,
         kNobody, u"name = name"_s, u"id"_s},
        {u"rule"_s, kEverybody, kNobody, 0, manage,
         u"(key, value, unit, valid_from, source, note, verified) VALUES ('k', '1', '', '2030-01-0{n}', '', '', 0)"_s,
         manage, kNobody, u"valid_to = valid_to"_s, u"value"_s},
        {u"holiday_rule"_s, kEverybody, kNobody, 0, manage,
         u"(key, name, scope, comune, kind, month, day, shift, half_day, source) VALUES ('k{n}', '', '', '', '', 1, 1, 0, 0, '')"_s,
         kNobody, kNobody, u"name = name"_s, u"day"_s},
        {u"office_holder"_s, kEverybody, kNobody, 0, manage,
         u"(person, role, delega, valid_from) VALUES ('P', 'Assessore', '', '2026-01-01')"_s, manage, kNobody,
         u"valid_to = valid_to"_s, u"person"_s},
        {u"regulation"_s, kEverybody, kNobody, 0, manage,
         u"(valid_from, profile, created_at, created_by) VALUES ('2030-01-01', '{}', '', '{login}')"_s, manage, kNobody,
         u"valid_to = valid_to"_s, u"profile"_s},
        {u"blackout_period"_s, kEverybody, kNobody, 0, manage,
         u"(kind, name, valid_from, valid_to, source) VALUES ('', '', '', '', '')"_s, manage, kNobody,
         u"deleted_at = deleted_at"_s, u"name"_s},
        {u"text_template"_s, kEverybody, kNobody, 0, manage,
         u"(key, html, valid_from, note, created_at, created_by) VALUES ('k', '', '', '', '', '{login}')"_s, kNobody,
         kNobody, u"html = html"_s, u"key"_s},
        {u"phrase"_s, kEverybody, kNobody, 0, manage, u"(section, title, text) VALUES ('', '', '')"_s, manage, kNobody,
         u"title = title"_s, u"id"_s}};
}

QList<Expected> expectedCases()
{
    return {
        {u"contact"_s,
         {ViewContacts},
         kSome,
         1,
         {EditContacts},
         u"(kind, name, name_key, legal_form, email, pec, phone, address, representative) VALUES ('', 'N', 'n', '', '', '', '', '', '')"_s,
         {EditContacts},
         kNobody,
         u"name = name"_s,
         u"id"_s},
        {u"register_counter"_s,
         {RegisterPatrocinio, EditMissions},
         kNobody,
         0,
         {RegisterPatrocinio, EditMissions},
         u"(register, year, last) VALUES ('X', {n}, 1)"_s,
         kNobody,
         kNobody,
         u"year = year"_s,
         u"register"_s},
        {u"case_file"_s,
         kAll,
         kSome,
         1,
         {RegisterPatrocinio},
         u"(module, register, year, number, label, subject, party, state, received, due, open, search_text, created_at, created_by) "
         "VALUES ('patrocinio', 'PAT', 2020, 1, 'L', '', '', 'received', '', '', 1, '', '', '{login}')"_s,
         kWriters,
         {AnswerReferral},
         u"subject = subject"_s,
         u"label"_s},
        {u"patrocinio"_s,
         kAll,
         kSome,
         1,
         {RegisterPatrocinio},
         u"%patrocinio"_s,
         kWriters,
         {AnswerReferral},
         u"grounds = grounds"_s,
         u"case_id"_s},
        {u"draft_version"_s, kAll, kSome, 1, kWriters,
         u"(case_id, number, origin, body, sha256, drawn_on, drawn_from, restored, made_at, made_by) "
         "VALUES ({case}, {n}, '', '', '', '', '', 0, '', '{name}')"_s,
         kNobody, kNobody, u"body = body"_s, u"made_by"_s},
        {u"opinion"_s,
         kAll,
         kSome,
         1,
         {InvestigatePatrocinio},
         u"(case_id, kind, outcome, signer, office, day, reasons, version_number, recorded_at, recorded_by) "
         "VALUES ({case}, '', '', '', '', '', '', 1, '', '{name}')"_s,
         kNobody,
         kNobody,
         u"outcome = outcome"_s,
         u"recorded_by"_s},
        {u"conflict_declaration"_s,
         kAll,
         kSome,
         1,
         {InvestigatePatrocinio},
         u"(case_id, login, name, conflict, reasons, passed_to, declared_at) "
         "VALUES ({case}, '{login}', '', 0, '', '', '')"_s,
         kNobody,
         kNobody,
         u"conflict = conflict"_s,
         u"login"_s},
        {u"exclusion_answer"_s, kAll, kSome, 1, kWriters,
         u"(case_id, key, applies, grounds) VALUES ({case}, 'k{n}', '', '')"_s, kNobody, kNobody,
         u"applies = applies"_s, u"grounds"_s, false, kWriters},
        {u"case_event"_s, kAll, kSome, 1, kFilers,
         u"(case_id, at, actor, title, note) VALUES ({case}, '', '{name}', '', '')"_s, kNobody, kNobody,
         u"note = note"_s, u"actor"_s},
        {u"case_link"_s, kNobody, kNobody, 0, kNobody, u"(case_id, other_id, kind) VALUES ({case}, {case} + 1, 'k')"_s,
         kNobody, kNobody, u"kind = kind"_s, u"case_id"_s},
        {u"clock_event"_s,
         kAll,
         kSome,
         1,
         {InvestigatePatrocinio, RecordPatrocinioOutcome},
         u"(case_id, kind, day, days, refusal, accept_late, recorded_at, recorded_by) VALUES ({case}, 'k', '', 0, 0, 0, '', '{login}')"_s,
         kNobody,
         kNobody,
         u"day = day"_s,
         u"kind"_s},
        // Who reads how many is in contentsFor().
        {u"document_content"_s, kNobody, kNobody, 0,
         kFilers
             + QList<Permission>{RegisterAppointments, AnswerAppointments, ProposeAgenda, EditAgenda, EditPressAgenda,
                                 EditAssessoreAgenda},
         u"(sha256, size, content) VALUES ('s{n}', 0, '')"_s, kNobody, kNobody, u"content = content"_s, u"sha256"_s},
        {u"logo_proof"_s,
         kAll,
         kSome,
         1,
         {InvestigatePatrocinio},
         u"(case_id, number, document_id, state, note, received_at, received_by, decided_by) "
         "VALUES ({case}, {n}, (SELECT MIN(id) FROM document WHERE case_id = {case}), '', '', '', '{name}', '')"_s,
         {InvestigatePatrocinio, RecordPatrocinioOutcome},
         kNobody,
         u"decided_by = '{name}'"_s,
         u"received_by"_s},
        {u"document"_s, kAll, kSome, 1, kFilers,
         u"(case_id, name, media_type, kind, sha256, size, added_at, added_by) VALUES ({case}, 'n', '', '', 'h1', 0, '', '{login}')"_s,
         kNobody, kNobody, u"name = name"_s, u"case_id"_s},
        {u"mail_message"_s,
         kAll,
         kSome,
         1,
         {RegisterPatrocinio},
         u"(message_id, case_id, kind, sender, delivered, sha256) VALUES ('m{n}', {case}, '', '', '', '')"_s,
         kNobody,
         kNobody,
         u"sender = sender"_s,
         u"case_id"_s},
        {u"letter"_s,
         kAll,
         kSome,
         1,
         {InvestigatePatrocinio, RecordPatrocinioOutcome, ReferPatrocinio, AnswerReferral},
         u"(case_id, kind, recipient, address, subject, message_id, created_at, created_by) VALUES ({case}, '', '', '', '', 'l{n}', '', '{login}')"_s,
         {RegisterPatrocinio},
         kNobody,
         u"failure = failure"_s,
         u"recipient"_s},
        {u"form_draft"_s, kNobody, kTypers, 1, kTypers,
         u"(user_id, form, subject_id, content, saved_at) VALUES ({user}, 'f{n}', 1, '', '')"_s, kNobody, kTypers,
         u"content = content"_s, u"user_id"_s, true}};
}

/// Missions. The test hangs them on its cases: who sees a case sees what belongs to it.
QList<Expected> expectedMissions()
{
    const QList<Permission> all{ViewEveryMission};
    const QList<Permission> own{ViewMissions};
    const QList<Permission> manage{ManageOffice};
    return {
        {u"mission"_s, all, own, 1, kMissionWriters,
         u"(case_id, kind, person, office, purpose, inviter, destination, abroad, departs, returns, starts_utc, ends_utc, "
         "year, nights, kilometres, meal_declared, means, own_car, plate, public_cents, companions, driver, chapter, "
         "advance_cents, both_away, actual_departs, actual_returns, late_end, report, claimed_cents, admitted_cents, "
         "reason, act_number) VALUES (1003, '', '', '', '', '', '', 0, '', '', 0, 0, 0, 0, 0, 0, '', '', '', 0, '', '', "
         "'', 0, '', '', '', '', '', 0, 0, '', '')"_s,
         kMissionWriters, kNobody, u"purpose = purpose"_s, u"case_id"_s},
        {u"mission_leg"_s, all, own, 1, kMissionWriters,
         u"(case_id, position, from_place, to_place, means) VALUES ({case}, {n}, '', '', '')"_s, kNobody, kNobody,
         u"means = means"_s, u"case_id"_s, false, kMissionWriters},
        {u"mission_cost"_s, all, own, 1, kMissionWriters, u"(case_id, kind, cents) VALUES ({case}, 'k{n}', 0)"_s,
         kNobody, kNobody, u"cents = cents"_s, u"case_id"_s, false, kMissionWriters},
        {u"mission_expense"_s, all, own, 1, kMissionWriters,
         u"(case_id, position, kind, day, currency, amount, rate, missing_reason, traceable, abroad, stars, kilometres, "
         "fuel_mills, note, cut_cents, cut_reason) VALUES ({case}, {n}, '', '', '', 0, 0, '', 0, 0, 0, 0, 0, '', 0, '')"_s,
         kNobody, kNobody, u"amount = amount"_s, u"case_id"_s, false, kMissionWriters},
        {u"mission_decision"_s, all, own, 1, kMissionWriters,
         u"(case_id, action, day, signer, office, acting_for, reason, recorded_at, recorded_by) "
         "VALUES ({case}, '', '', '', '', '', '', '', '{name}')"_s,
         kNobody, kNobody, u"reason = reason"_s, u"signer"_s},
        {u"mission_deputy"_s, kEverybody, kNobody, 0, manage,
         u"(holder, deputy, valid_from, source) VALUES ('H', 'D', '2026-01-01', '')"_s, kNobody, kNobody,
         u"source = source"_s, u"deputy"_s}};
}

/// Keys and what is sealed. The test hands the key of the notes to everybody: it opens for who has a right to it.
QList<Expected> expectedSecrets()
{
    const QList<Permission> readers{ReadNotes};
    const QList<Permission> keepers{GrantSecrets};
    return {{u"person_key"_s, kEverybody, kNobody, 0, kEverybody,
             u"(user_id, public_key, made_at) VALUES ({user}, 'k', '')"_s, kNobody, kNobody, u"made_at = made_at"_s,
             u"user_id"_s},
            {u"person_secret"_s, kNobody, kNobody, 0, kEverybody,
             u"(user_id, salt, passes, memory, sealed) VALUES ({user}, '', 1, 1, '')"_s, kNobody, kNobody,
             u"sealed = sealed"_s, u"user_id"_s},
            {u"secret_key"_s,
             kEverybody,
             kNobody,
             0,
             {ReadAgenda},
             u"(class, number, made_at) VALUES ('agenda', 1, '')"_s,
             keepers,
             kNobody,
             u"made_at = made_at"_s,
             u"class"_s},
            {u"secret_wrap"_s,
             readers,
             kEverybody,
             1,
             {ReadEvaluations},
             u"(class, user_id, number, wrapped, made_at, made_by) VALUES ('valutazioni', {user}, 1, 'w', '', '')"_s,
             readers,
             kNobody,
             u"number = number"_s,
             u"user_id"_s,
             true,
             readers,
             5},
            {u"secret_grant"_s, readers, kNobody, 0, keepers,
             u"(class, user_id, writes, granted_at, granted_by) "
             "VALUES ('note', (SELECT id FROM app_user WHERE login = 'p-settore'), 0, '', '')"_s,
             keepers, kNobody, u"writes = writes"_s, u"user_id"_s, false, keepers},
            {u"recovery_key"_s, kEverybody, kNobody, 0, keepers,
             u"(number, public_key, made_at, made_by) VALUES ({n}, 'k', '', '{login}')"_s, kNobody, kNobody,
             u"made_at = made_at"_s, u"public_key"_s},
            {u"recovery_wrap"_s, readers, kNobody, 0, kNobody,
             u"(class, sheet, number, wrapped) VALUES ('valutazioni', 1, 1, 'w')"_s, readers, kNobody,
             u"wrapped = wrapped"_s, u"class"_s},
            {u"sealed_note"_s,
             readers,
             kNobody,
             0,
             {WriteNotes},
             u"(id, note, number, case_id, author, written_at, key_number, sealed) "
             "VALUES ('n{n}', 'n{n}', 1, {case}, '{login}', '', 1, 'x')"_s,
             keepers,
             kNobody,
             u"sealed = sealed"_s,
             u"author"_s}};
}

/// The agenda. The test makes three entries: in the official agenda, in Anna Greco's calendar and in the personal one,
/// whose key it hands to the head of cabinet and the mayor, who are those that read notes, and not to the Segreteria,
/// which waits for it. Calendars 1 to 5 come with the schema, 6 and 7
/// are the two assessori's.
QList<Expected> expectedAgenda()
{
    const QString entry =
        u"(calendar_id, uid, sequence, replaces, starts, span_days, span_seconds, recurrence, status, "
        "minutes_before, minutes_after, category, title, place, person, marks, words, search_text, "
        "created_at, created_by, changed_at, changed_by) VALUES (1, 'u{n}', 0, '', '', 0, 0, '', "
        "'confirmed', 0, 0, '', '', '', '', 0, '', '', '', '{login}', '', '{login}')"_s;
    return {
        {u"agenda_calendar"_s,
         kEverybody,
         kNobody,
         0,
         {EditAgenda},
         u"(kind, person) VALUES ('assessore', 'Zoe')"_s,
         kNobody,
         kNobody,
         u"person = person"_s,
         u"kind"_s},
        {u"agenda_grant"_s,
         {GrantAgenda},
         kNobody,
         0,
         {GrantAgenda},
         u"(calendar_id, user_id, level, valid_from, valid_to, granted_at, granted_by) "
         "SELECT 1, id, 'read', '2026-01-01', '2026-01-01', '', '{login}' FROM app_user WHERE login = 'anna'"_s,
         {GrantAgenda},
         kNobody,
         u"granted_by = '{login}'"_s,
         u"user_id"_s},
        {u"agenda_entry"_s,
         kNobody,
         kNobody,
         0,
         {EditAgenda},
         entry,
         kNobody,
         kNobody,
         u"title = title"_s,
         u"created_by"_s},
        {u"agenda_occurrence"_s,
         {ViewAgenda},
         kNobody,
         0,
         {EditAgenda},
         u"(entry_id, start_utc, end_utc, busy_from, busy_to, length_class, calendar_id, original, all_day, status) "
         "VALUES (901, {n}, 0, 0, 0, 0, 1, '', 0, '')"_s,
         kNobody,
         kNobody,
         u"status = status"_s,
         u"start_utc"_s},
        {u"agenda_link"_s,
         kNobody,
         kNobody,
         0,
         {EditAgenda},
         u"(entry_id, kind, target) VALUES (901, 'k', {n})"_s,
         kNobody,
         kNobody,
         u"kind = kind"_s,
         u"target"_s},
        {u"agenda_change"_s,
         kNobody,
         kNobody,
         0,
         {EditAgenda},
         u"(gesture, entry_id, calendar_id, at, login, action, entry_version, reason, snapshot) "
         "VALUES ('', 901, 1, '', '{login}', '', 1, '', '')"_s,
         kNobody,
         kNobody,
         u"reason = reason"_s,
         u"login"_s},
        {u"agenda_sealed"_s,
         {ReadNotes},
         kNobody,
         0,
         {WriteNotes},
         u"(id, entry_id, key_number, sealed) VALUES ('s{n}', 903, 1, 'x')"_s,
         {ReadNotes},
         kNobody,
         u"sealed = sealed"_s,
         u"entry_id"_s},
        {u"agenda_seen"_s,
         kNobody,
         {ViewAgenda},
         1,
         kNobody,
         u"(user_id, change_id) VALUES (1, 7)"_s,
         kNobody,
         {ViewAgenda},
         u"change_id = change_id"_s,
         u"user_id"_s},
        {u"oncall_shift"_s,
         {ViewAgenda},
         kNobody,
         0,
         {EditAgenda},
         u"(kind, person, person_key, phone, starts_utc, ends_utc, note, created_at, created_by, changed_at, changed_by) "
         "VALUES ('staff', '', '', '', {n}, 9, '', '', '{login}', '', '')"_s,
         {EditAgenda},
         kNobody,
         u"note = note"_s,
         u"created_by"_s},
        {u"oncall_swap"_s,
         {ViewAgenda},
         kNobody,
         0,
         {EditAgenda, EditAssessoreAgenda},
         u"(shift_id, from_person, to_person, state, note, created_at, created_by, answered_by) "
         "VALUES (1, '', '', 'proposed', '', '', '{login}', '')"_s,
         {EditAgenda},
         kNobody,
         u"state = state"_s,
         u"shift_id"_s}};
}

/// Requests for an appointment. The test makes three, each with a paper of its own: handed to Anna Greco, to the
/// Portavoce, to nobody; and a paper of the entry in the official agenda.
QList<Expected> expectedAppointments()
{
    const QList<Permission> all{ViewEveryAppointment};
    const QList<Permission> some{ViewAppointments};
    const QList<Permission> writers{RegisterAppointments, AnswerAppointments};
    return {
        {u"appointment_request"_s,
         all,
         some,
         1,
         {RegisterAppointments},
         u"(register, year, number, label, state, channel, priority, received, subject, requester, email, pec, phone, "
         "address, words, search_text, created_at, created_by) VALUES ('UDI', 2020, 1, 'L', 'received', '', 2, '', '', "
         "'', '', '', '', '', '{}', '', '', '{login}')"_s,
         writers,
         {AnswerHandedAppointments},
         u"subject = subject"_s,
         u"label"_s},
        {u"appointment_event"_s, all, some, 1, some,
         u"(request_id, at, actor, title, note) VALUES ({request}, '', '{name}', '', '')"_s, kNobody, kNobody,
         u"note = note"_s, u"actor"_s},
        {u"appointment_paper"_s, all, some, 1, writers,
         u"(request_id, name, media_type, kind, sha256, size, added_at, added_by) "
         "VALUES ({request}, 'n', '', '', 'a1', 0, '', '{login}')"_s,
         kNobody, kNobody, u"name = name"_s, u"request_id"_s},
        {u"appointment_letter"_s,
         all,
         some,
         1,
         {AnswerAppointments},
         u"(request_id, kind, recipient, address, subject, paper_id, message_id, created_at, created_by) "
         "VALUES ({request}, '', '', '', '', (SELECT MIN(id) FROM appointment_paper WHERE request_id = {request}), "
         "'m{n}', '', '{login}')"_s,
         kNobody,
         kNobody,
         u"subject = subject"_s,
         u"recipient"_s},
        {u"agenda_paper"_s,
         {ReadOfficeAgenda},
         kNobody,
         0,
         {EditAgenda},
         u"(entry_id, name, media_type, sha256, size, added_at, added_by) "
         "VALUES (901, 'n', '', 'g1', 0, '', '{login}')"_s,
         {EditAgenda},
         kNobody,
         u"removed_at = removed_at"_s,
         u"name"_s}};
}

/// Of three contents of cases, three of requests and one of an agenda entry.
int contentsFor(Role role)
{
    const QSet<Permission> has = permissionsOf({role});
    const bool secretariat = role == Role::SegreteriaAssessore || role == Role::Assessore;
    const int cases = has.contains(ViewEveryPatrocinio) ? 3 : secretariat ? 1 : 0;
    const int requests = has.contains(ViewEveryAppointment) ? 3 : has.contains(ViewAppointments) ? 1 : 0;
    return cases + requests + (has.contains(ReadOfficeAgenda) ? 1 : 0);
}

/// The people and the units: pay and tax codes for fewer than the rest.
QList<Expected> expectedStaff()
{
    const QList<Permission> seers{ViewStaff};
    const QList<Permission> manage{ManageStaff};
    return {
        {u"staff_person"_s, seers, kNobody, 0, manage,
         u"(name, name_key, badge, email, phone, login) VALUES ('n', 'n', '', '', '', '')"_s, manage, kNobody,
         u"name = name"_s, u"id"_s},
        {u"staff_private"_s, manage, kNobody, 0, manage, u"(person_id, tax_code) VALUES (2, 'b')"_s, manage, kNobody,
         u"tax_code = tax_code"_s, u"person_id"_s, false, manage},
        {u"staff_pay"_s,
         {ViewPay},
         kNobody,
         0,
         {ManagePay},
         u"(contract_id, yearly_cents) VALUES (2, 1)"_s,
         {ManagePay},
         kNobody,
         u"yearly_cents = yearly_cents"_s,
         u"contract_id"_s,
         false,
         {ManagePersonalData}},
        {u"staff_unit"_s, seers, kNobody, 0, manage, u"(version) VALUES (1)"_s, kNobody, kNobody,
         u"version = version"_s, u"id"_s},
        {u"staff_contract"_s, seers, kNobody, 0, manage,
         u"(person_id, kind, area, profile, part_time, week, emolumento_unico, act, valid_from) VALUES (1, '', '', '', 100, '', 0, '', '2030-01-01')"_s,
         manage, kNobody, u"act = act"_s, u"id"_s},
        {u"staff_unit_period"_s, seers, kNobody, 0, manage,
         u"(unit_id, name, kind, valid_from) VALUES (1, '', '', '2030-01-01')"_s, manage, kNobody, u"name = name"_s,
         u"id"_s},
        {u"staff_head"_s, seers, kNobody, 0, manage,
         u"(unit_id, person_id, charge, act, valid_from) VALUES (1, 1, '', '', '2030-01-01')"_s, manage, kNobody,
         u"charge = charge"_s, u"id"_s},
        {u"staff_affiliation"_s, seers, kNobody, 0, manage,
         u"(person_id, unit_id, percent, valid_from) VALUES (1, 1, 50, '2030-01-01')"_s, manage, kNobody,
         u"percent = percent"_s, u"id"_s},
        {u"staff_service"_s, seers, kNobody, 0, manage,
         u"(holder_id, unit_id, valid_from) VALUES ((SELECT MIN(id) FROM office_holder), 1, '2030-01-01')"_s, manage,
         kNobody, u"unit_id = unit_id"_s, u"id"_s},
        {u"staff_skill"_s,
         seers,
         kNobody,
         0,
         manage,
         u"(person_id, name, valid_from) VALUES (1, 'x', '2030-01-01')"_s,
         manage,
         kNobody,
         u"name = name"_s,
         u"id"_s,
         false,
         {ManagePersonalData}}};
}

/// Three sheets of evaluation. Whom the head of cabinet evaluates is of the cabinet office; the Portavoce is evaluated
/// by somebody else, and the mayor is heard; the third has all of them.
QList<Expected> expectedEvaluation()
{
    const QList<Permission> view{ViewEvaluations};
    const QList<Permission> write{WriteEvaluations};
    return {
        {u"evaluation_system"_s, view, kNobody, 0, write,
         u"(name, valid_from, profile, created_at, created_by) VALUES ('', '', '', '', '{login}')"_s, kNobody, kNobody,
         u"name = name"_s, u"profile"_s},
        {u"evaluation_cycle"_s, view, kNobody, 0, write,
         u"(year, system_id, goals_due, created_at, created_by) VALUES (2050, 1, '', '', '{login}')"_s, write, kNobody,
         u"closed_on = closed_on"_s, u"year"_s},
        {u"evaluation_sheet"_s, kNobody, kNobody, 0, kNobody,
         u"(register, year, number, label, cycle_id, person_id, category, portavoce, state, starts, ends, since, "
         "evaluator_id, created_at, created_by) VALUES ('VAL', 2019, 9, 'V9', 1, 1, '', 0, 'goals', '', '', '', {user}, "
         "'', '{login}')"_s,
         kNobody, kNobody, u"since = since"_s, u"label"_s},
        {u"evaluation_reader"_s, kNobody, kNobody, 0, write,
         u"(sheet_id, user_id, key_number, half, wrapped) SELECT 503, id, 1, '', '' FROM app_user "
         "WHERE login = 'p-settore'"_s,
         kNobody, kNobody, u"half = half"_s, u"user_id"_s},
        {u"evaluation_recovery"_s, kNobody, kNobody, 0, kNobody,
         u"(sheet_id, recovery, key_number, wrapped) VALUES (503, 1, 1, '')"_s, kNobody, kNobody,
         u"wrapped = wrapped"_s, u"sheet_id"_s},
        {u"evaluation_sealed"_s, kNobody, kNobody, 0, kNobody, u"(sheet_id, key_number, sealed) VALUES (503, 1, '')"_s,
         kNobody, kNobody, u"sealed = sealed"_s, u"sheet_id"_s},
        {u"evaluation_step"_s, kNobody, kNobody, 0, kNobody,
         u"(sheet_id, number, action, state, day, recorded_at, recorded_by, key_number, sealed) "
         "VALUES (503, {n}, '', '', '', '', '{login}', 1, '')"_s,
         kNobody, kNobody, u"sealed = sealed"_s, u"action"_s},
        {u"evaluation_declaration"_s,
         {ReadEvaluations},
         kNobody,
         0,
         view,
         u"(person_id, year, day, text, recorded_at, recorded_by) VALUES (1, 2026, '', '', '', '{login}')"_s,
         kNobody,
         kNobody,
         u"text = text"_s,
         u"day"_s}};
}

bool isOfSheet(const QString &table)
{
    return QStringList{u"evaluation_sheet"_s, u"evaluation_reader"_s, u"evaluation_recovery"_s, u"evaluation_sealed"_s,
                       u"evaluation_step"_s}
        .contains(table);
}

/// Whether somebody of this role is a party of one of the sheets: nobody is by the role itself, the administrator
/// least.
bool isParty(Role role)
{
    return role == Role::CapoDiGabinetto || role == Role::UfficioDiGabinetto || role == Role::Portavoce
        || role == Role::Sindaco;
}

/// How many rows of the sheets somebody sees.
qint64 sheetRows(const QString &table, Role role)
{
    if (!isParty(role))
        return 0;
    const bool first = role == Role::CapoDiGabinetto || role == Role::UfficioDiGabinetto;
    if (table == u"evaluation_sheet"_s)
        return role == Role::CapoDiGabinetto ? 3 : 2; // who runs the cycle sees that each is there
    return table == u"evaluation_reader"_s ? (first ? 6 : 7) : 1;
}

/// How many of them somebody may write: the steps anew (under another key) only who may hand the sheet on.
qint64 sheetUpdates(const QString &table, Role role)
{
    if (table == u"evaluation_sheet"_s)
        return isParty(role) ? 2 : 0;
    if (table == u"evaluation_step"_s)
        return role == Role::CapoDiGabinetto ? 1 : 0;
    return sheetRows(table, role);
}

/// How many of the three entries somebody sees, and may write, by role.
struct AgendaSight {
    int reads = 0;
    int writes = 0;
};

AgendaSight sightOf(const QSet<Permission> &has)
{
    const bool own = has.contains(EditAssessoreAgenda);
    const int office = has.contains(ReadOfficeAgenda) ? 2 : own ? 1 : 0;
    const int edits = has.contains(EditAgenda) ? 2 : own ? 1 : 0;
    const int personal = has.contains(ReadAgenda) && has.contains(ReadNotes) ? 1 : 0;
    return {office + personal, edits + personal};
}

/// How a statement on a bare connection ended.
struct Ended {
    bool refused = false; ///< by the server, for want of a right (42501)
    qint64 rows = 0;
    QString trouble; ///< anything else
};

Ended tried(Database &db, const QString &sql)
{
    Ended ended;
    const auto outcome = UnitOfWork(db).run([&](Transaction &tx) -> Outcome {
        const auto rows = db.write(tx, sql, {});
        if (rows)
            ended.rows = *rows;
        else if (rows.error().kind == ErrorKind::Forbidden)
            ended.refused = true;
        else
            ended.trouble = rows.error().message + rows.error().detail;
        return failure(Error::cancelled(u"only tried"_s));
    });
    Q_UNUSED(outcome)
    return ended;
}

Ended counted(Database &db, const QString &sql)
{
    Ended ended;
    const auto outcome = db.read(sql, {}, [&](const Row &row) { ended.rows = row.integer(0); });
    if (!outcome) {
        ended.refused = outcome.error().kind == ErrorKind::Forbidden;
        ended.trouble = ended.refused ? QString() : outcome.error().message + outcome.error().detail;
    }
    return ended;
}

QString columnToCount(const QString &table)
{
    if (table == u"audit_log"_s || table == u"audit_head"_s)
        return u"seq"_s;
    return table == u"app_user"_s ? u"id"_s : u"*"_s;
}

} // namespace

/// Every role, every table: read, insert, update, delete, with a bare connection as a person of that role. What the
/// program's permissions do not name, the server refuses.
class AccessTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PreparedOffice> m_office;
    QMap<QString, qint64> m_total;
    QMap<QString, qint64> m_some; ///< of what belongs to cases, for who sees all of these
    QMap<QString, qint64> m_users;
    qint64 m_case = 0;    ///< referred to Anna Greco
    qint64 m_columns = 0; ///< of patrocinio

    static QString loginOf(Role role) { return u"p-"_s + roleKey(role); }

    QList<Expected> expected() const
    {
        return expectedPeople() + expectedOffice() + expectedCases() + expectedMissions() + expectedSecrets()
            + expectedAgenda() + expectedAppointments() + expectedStaff() + expectedEvaluation();
    }

    /// A case with one row in each table that belongs to it.
    void fillCase(Database &owner, int n, const QString &assessore)
    {
        const QString id = QString::number(1000 + n);
        QStringList sql{
            u"INSERT INTO contact (id, kind, name, name_key, legal_form, email, pec, phone, address, representative) "
            "VALUES (%1, '', 'C%1', 'c', '', '', '', '', '', '')"_s,
            u"INSERT INTO case_file (id, module, register, year, number, label, subject, party, party_id, state, received, due, open, "
            "search_text, created_at, created_by, referred_to, version) VALUES (%1, 'patrocinio', 'PAT', 2019, %1, 'PAT-%1', '', '', %1, "
            "'referred', '2019-01-01', '2019-01-01', 1, '', '', 'anna', '%2', 3)"_s,
            u"INSERT INTO case_event (case_id, at, actor, title, note) VALUES (%1, '', 'x', '', '')"_s,
            u"INSERT INTO clock_event (case_id, kind, day, days, refusal, accept_late, recorded_at, recorded_by) "
            "VALUES (%1, '', '', 0, 0, 0, '', 'x')"_s,
            u"INSERT INTO document_content (sha256, size, content) VALUES ('h%3', 0, '')"_s,
            u"INSERT INTO document (case_id, name, media_type, kind, sha256, size, added_at, added_by) "
            "VALUES (%1, 'd', '', '', 'h%3', 0, '', 'x')"_s,
            u"INSERT INTO draft_version (case_id, number, origin, body, sha256, drawn_on, drawn_from, restored, made_at, "
            "made_by) VALUES (%1, 1, '', '', '', '', '', 0, '', 'x')"_s,
            u"INSERT INTO opinion (case_id, kind, outcome, signer, office, day, reasons, version_number, recorded_at, "
            "recorded_by) VALUES (%1, '', '', '', '', '', '', 1, '', 'x')"_s,
            u"INSERT INTO conflict_declaration (case_id, login, name, conflict, reasons, passed_to, declared_at) "
            "VALUES (%1, 'x', 'x', 0, '', '', '')"_s,
            u"INSERT INTO logo_proof (case_id, number, document_id, state, note, received_at, received_by, decided_by) "
            "SELECT %1, 1, id, '', '', '', 'x', '' FROM document WHERE case_id = %1"_s,
            u"INSERT INTO exclusion_answer (case_id, key, applies, grounds) VALUES (%1, 'k', 'no', '')"_s,
            u"INSERT INTO mission_leg (case_id, position, from_place, to_place, means) VALUES (%1, 0, '', '', '')"_s,
            u"INSERT INTO mission_cost (case_id, kind, cents) VALUES (%1, 'meal', 0)"_s,
            u"INSERT INTO mission_expense (case_id, position, kind, day, currency, amount, rate, missing_reason, traceable, "
            "abroad, stars, kilometres, fuel_mills, note, cut_cents, cut_reason) "
            "VALUES (%1, 0, '', '', '', 0, 0, '', 0, 0, 0, 0, 0, '', 0, '')"_s,
            u"INSERT INTO mission_decision (case_id, action, day, signer, office, acting_for, reason, recorded_at, "
            "recorded_by) VALUES (%1, '', '', '', '', '', '', '', 'x')"_s,
            u"INSERT INTO mission (case_id, kind, person, office, purpose, inviter, destination, abroad, departs, returns, "
            "starts_utc, ends_utc, year, nights, kilometres, meal_declared, means, own_car, plate, public_cents, companions, "
            "driver, chapter, advance_cents, both_away, actual_departs, actual_returns, late_end, report, claimed_cents, "
            "admitted_cents, reason, act_number) SELECT %1, '', '', '', '', '', '', 0, '', '', 0, 0, 0, 0, 0, 0, '', '', '', "
            "0, '', '', '', 0, '', '', '', '', '', 0, 0, '', '' WHERE %1 <> 1003"_s,
            u"INSERT INTO presence (session, user_id, place, since, beat) "
            "SELECT 'anna-%1', id, 'case PAT-%1', '', '' FROM app_user WHERE login = 'anna'"_s,
            u"INSERT INTO sealed_note (id, note, number, case_id, author, written_at, key_number, sealed) "
            "VALUES ('s%1', 's%1', 1, %1, 'anna', '', 1, 'x')"_s,
            u"SELECT gonfalone.audit_append('x', 'case', 'PAT-%1', 'secret')"_s,
            u"INSERT INTO mail_message (message_id, case_id, kind, sender, delivered, sha256) VALUES ('<%1>', %1, '', '', '', '')"_s,
            u"INSERT INTO letter (case_id, kind, recipient, address, subject, message_id, created_at, created_by) "
            "VALUES (%1, '', '', '', '', '<l%1>', '', 'x')"_s};
        done(UnitOfWork(owner).run([&](Transaction &tx) -> Outcome {
            for (const QString &one : sql)
                CHECK(owner.execute(tx,
                                    QString(one)
                                        .replace(u"%1"_s, id)
                                        .replace(u"%2"_s, assessore)
                                        .replace(u"%3"_s, QString::number(n))));
            QStringList columns{u"case_id"_s};
            QStringList values{id};
            CHECK(owner.read(
                u"SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'patrocinio' "
                "AND table_schema = 'public' AND column_name <> 'case_id'"_s,
                {}, [&](const Row &row) {
                    columns << row.text(0);
                    values << (row.text(1) == u"bigint"_s ? u"0"_s : u"''"_s);
                }));
            return owner.execute(
                tx, u"INSERT INTO patrocinio (%1) VALUES (%2)"_s.arg(columns.join(u','), values.join(u',')));
        }));
    }

    void fillOffice(Database &owner)
    {
        done(UnitOfWork(owner).run([&](Transaction &tx) -> Outcome {
            for (
                const QString &sql :
                {u"INSERT INTO setting (key, value) VALUES ('a', 'b')"_s,
                 u"INSERT INTO read_log (at, day, part, login, kind, record, case_label, way) VALUES ('', '', '', 'x', '', '', '', '')"_s,
                 u"INSERT INTO setting (key, value) VALUES ('office.identity', 'x')"_s,
                 u"INSERT INTO presence (session, user_id, place, since, beat) SELECT login, id, '', '', '' FROM app_user"_s,
                 u"INSERT INTO blackout_period (kind, name, valid_from, valid_to, source) VALUES ('', '', '', '', '')"_s,
                 u"INSERT INTO text_template (key, html, valid_from, note, created_at, created_by) VALUES ('k', '', '', '', '', '')"_s,
                 u"INSERT INTO phrase (section, title, text) VALUES ('', '', '')"_s,
                 u"INSERT INTO case_link (case_id, other_id, kind) VALUES (1001, 1002, 'k')"_s,
                 u"INSERT INTO register_counter (register, year, last) VALUES ('Z', 2001, 7)"_s,
                 u"INSERT INTO draft_version (case_id, number, origin, body, sha256, drawn_on, drawn_from, restored, made_at, made_by) "
                 "VALUES (1002, 9, '', '', '', '', '', 0, '', 'Anna Bianchi')"_s,
                 u"INSERT INTO conflict_declaration (case_id, login, name, conflict, reasons, passed_to, declared_at) "
                 "VALUES (1002, 'anna', '', 0, '', '', '')"_s,
                 u"UPDATE logo_proof SET state = 'approved', decided_by = 'Anna Bianchi'"_s,
                 u"INSERT INTO presence (session, user_id, place, since, beat) VALUES ('s', 1, '', '', '')"_s,
                 u"INSERT INTO setting (key, value) VALUES ('backup.folder', '/')"_s,
                 u"INSERT INTO mission_deputy (holder, deputy, valid_from, source) VALUES ('H', 'D', '2026-01-01', '')"_s,
                 u"INSERT INTO person_key (user_id, public_key, made_at) SELECT id, 'k', '' FROM app_user WHERE login = 'anna'"_s,
                 u"INSERT INTO person_secret (user_id, salt, passes, memory, sealed) SELECT id, '', 1, 1, '' FROM app_user "
                 "WHERE login = 'anna'"_s,
                 u"INSERT INTO secret_key (class, number, made_at) VALUES ('note', 1, '')"_s,
                 u"INSERT INTO secret_wrap (class, user_id, number, wrapped, made_at, made_by) "
                 "SELECT 'note', id, 1, 'w', '', '' FROM app_user"_s,
                 u"INSERT INTO secret_grant (class, user_id, writes, granted_at, granted_by) SELECT 'note', id, 0, '', '' "
                 "FROM app_user WHERE login IN ('anna', 'p-capo')"_s,
                 u"INSERT INTO recovery_key (number, public_key, made_at, made_by) VALUES (1, 'k', '', '')"_s,
                 u"INSERT INTO recovery_wrap (class, sheet, number, wrapped) VALUES ('note', 1, 1, 'w')"_s,
                 u"INSERT INTO form_draft (user_id, form, subject_id, content, saved_at) SELECT id, 'f', 0, '', '' FROM app_user"_s,
                 u"INSERT INTO secret_wrap (class, user_id, number, wrapped, made_at, made_by) "
                 "SELECT 'agenda', id, 1, 'w', '', '' FROM app_user WHERE login IN ('p-capo', 'p-sindaco')"_s,
                 u"INSERT INTO agenda_calendar (kind, person) VALUES ('assessore', 'Anna Greco')"_s,
                 u"INSERT INTO agenda_calendar (kind, person) VALUES ('assessore', 'Paolo Leone')"_s,
                 u"INSERT INTO agenda_entry (id, calendar_id, uid, sequence, replaces, starts, span_days, span_seconds, "
                 "recurrence, status, minutes_before, minutes_after, category, title, place, person, marks, words, search_text, "
                 "created_at, created_by, changed_at, changed_by) "
                 "SELECT 900 + n, CASE n WHEN 1 THEN 1 WHEN 2 THEN 6 ELSE 2 END, 'e' || n, 0, '', '', 0, 0, '', 'confirmed', 0, "
                 "0, '', '', '', '', 0, '', '', '', 'anna', '', 'anna' FROM generate_series(1, 3) n"_s,
                 u"INSERT INTO agenda_occurrence (entry_id, start_utc, end_utc, busy_from, busy_to, length_class, calendar_id, "
                 "original, all_day, status) SELECT id, 0, 0, 0, 0, 0, calendar_id, '', 0, '' FROM agenda_entry"_s,
                 u"INSERT INTO appointment_request (id, register, year, number, label, state, channel, priority, received, "
                 "subject, requester, email, pec, phone, address, handed_to, words, search_text, created_at, created_by) "
                 "SELECT 800 + n, 'UDI', 2019, n, 'UDI-' || n, 'handed-over', '', 2, '', '', '', '', '', '', '', "
                 "CASE n WHEN 1 THEN 'Anna Greco' WHEN 2 THEN 'portavoce' ELSE '' END, '{}', '', '', 'anna' "
                 "FROM generate_series(1, 3) n"_s,
                 u"INSERT INTO appointment_event (request_id, at, actor, title, note) SELECT id, '', 'x', '', '' "
                 "FROM appointment_request"_s,
                 u"INSERT INTO document_content (sha256, size, content) SELECT 'a' || number, 0, '' "
                 "FROM appointment_request"_s,
                 u"INSERT INTO appointment_paper (request_id, name, media_type, kind, sha256, size, added_at, added_by) "
                 "SELECT id, '', '', '', 'a' || number, 0, '', 'x' FROM appointment_request"_s,
                 u"INSERT INTO appointment_letter (request_id, kind, recipient, address, subject, paper_id, message_id, "
                 "created_at, created_by) SELECT request_id, '', '', '', '', id, 'u' || id, '', 'x' FROM appointment_paper"_s,
                 u"INSERT INTO document_content (sha256, size, content) VALUES ('g1', 0, '')"_s,
                 u"INSERT INTO agenda_paper (entry_id, name, media_type, sha256, size, added_at, added_by) "
                 "VALUES (901, '', '', 'g1', 0, '', 'x')"_s,
                 u"INSERT INTO agenda_link (entry_id, kind, target) SELECT id, 'x', 1 FROM agenda_entry"_s,
                 u"INSERT INTO agenda_change (gesture, entry_id, calendar_id, at, login, action, entry_version, reason, snapshot) "
                 "SELECT '', id, calendar_id, '', 'anna', '', 1, '', '' FROM agenda_entry"_s,
                 u"INSERT INTO agenda_sealed (id, entry_id, key_number, sealed) VALUES ('x', 903, 1, 'x')"_s,
                 u"INSERT INTO agenda_seen (user_id, change_id) SELECT id, 1 FROM app_user"_s,
                 u"INSERT INTO oncall_shift (kind, person, person_key, phone, starts_utc, ends_utc, note, created_at, "
                 "created_by, changed_at, changed_by) VALUES ('staff', '', '', '', 0, 9, '', '', 'anna', '', '')"_s,
                 u"INSERT INTO oncall_swap (shift_id, from_person, to_person, state, note, created_at, created_by, "
                 "answered_by) SELECT id, '', '', 'proposed', '', '', 'anna', '' FROM oncall_shift"_s,
                 u"INSERT INTO staff_person (name, name_key, badge, email, phone, login) SELECT '', '', '', '', '', '' "
                 "FROM generate_series(1, 2)"_s,
                 u"INSERT INTO staff_private (person_id, tax_code) VALUES (1, 'a')"_s,
                 u"INSERT INTO staff_contract (person_id, kind, area, profile, part_time, week, emolumento_unico, act, "
                 "valid_from) SELECT 1, '', '', '', 100, '', 0, '', '2020-01-01' FROM generate_series(1, 2)"_s,
                 u"INSERT INTO staff_pay (contract_id, yearly_cents) VALUES (1, 1)"_s,
                 u"INSERT INTO staff_unit (version) VALUES (1)"_s,
                 u"INSERT INTO staff_unit_period (unit_id, name, kind, valid_from) VALUES (1, '', '', '2020-01-01')"_s,
                 u"INSERT INTO staff_head (unit_id, person_id, charge, act, valid_from) VALUES (1, 1, '', '', '2020-01-01')"_s,
                 u"INSERT INTO staff_affiliation (person_id, unit_id, percent, valid_from) VALUES (1, 1, 50, '2020-01-01')"_s,
                 u"INSERT INTO staff_service (holder_id, unit_id, valid_from) SELECT MIN(id), 1, '2020-01-01' FROM office_holder"_s,
                 u"INSERT INTO staff_skill (person_id, name, valid_from) VALUES (1, '', '2020-01-01')"_s,
                 u"INSERT INTO evaluation_system (name, valid_from, profile, created_at, created_by) VALUES ('', '', '', '', '')"_s,
                 u"INSERT INTO evaluation_cycle (year, system_id, goals_due, created_at, created_by) "
                 "VALUES (2019, 1, '', '', '')"_s,
                 u"INSERT INTO evaluation_sheet (id, register, year, number, label, cycle_id, person_id, category, portavoce, "
                 "state, starts, ends, since, evaluator_id, created_at, created_by) SELECT 500 + n, 'VAL', 2019, n, 'V' || n, "
                 "1, 1, '', 0, 'goals', '', '', '', (SELECT id FROM app_user WHERE login = CASE n WHEN 2 THEN 'anna' ELSE "
                 "'p-capo' END), '', '' FROM generate_series(1, 3) n"_s,
                 u"INSERT INTO evaluation_reader (sheet_id, user_id, key_number, half, wrapped) "
                 "SELECT 501, id, 1, '', '' FROM app_user WHERE login IN ('p-capo', 'p-ufficio') UNION ALL "
                 "SELECT 502, id, 1, '', '' FROM app_user WHERE login IN ('anna', 'p-portavoce', 'p-sindaco') UNION ALL "
                 "SELECT 503, id, 1, '', '' FROM app_user WHERE login IN ('p-capo', 'p-ufficio', 'p-portavoce', 'p-sindaco')"_s,
                 u"INSERT INTO evaluation_recovery (sheet_id, recovery, key_number, wrapped) VALUES (501, 1, 1, ''), (502, 1, 1, '')"_s,
                 u"INSERT INTO evaluation_sealed (sheet_id, key_number, sealed) VALUES (501, 1, ''), (502, 1, '')"_s,
                 u"INSERT INTO evaluation_step (sheet_id, number, action, state, day, recorded_at, recorded_by, key_number, "
                 "sealed) SELECT 500 + n, 1, '', '', '', '', '', 1, '' FROM generate_series(1, 2) n"_s,
                 u"INSERT INTO evaluation_declaration (person_id, year, day, text, recorded_at, recorded_by) "
                 "VALUES (1, 2019, '', '', '', '')"_s,
                 u"INSERT INTO agenda_grant (calendar_id, user_id, level, valid_from, valid_to, granted_at, granted_by) "
                 "SELECT 1, id, 'edit', '2020-01-01', '2020-01-31', '', '' FROM app_user WHERE login = 'anna'"_s})
                CHECK(owner.execute(tx, sql));
            return {};
        }));
    }

    QString filled(QString sql, Role role, int n) const
    {
        const bool secretariat = role == Role::SegreteriaAssessore || role == Role::Assessore;
        sql.replace(u"{login}"_s, loginOf(role)).replace(u"{name}"_s, u"N "_s + roleKey(role));
        sql.replace(u"{user}"_s, QString::number(m_users.value(loginOf(role)))).replace(u"{n}"_s, QString::number(n));
        sql.replace(u"{request}"_s, secretariat ? u"801"_s : role == Role::Portavoce ? u"802"_s : u"803"_s);
        sql.replace(u"{case}"_s, QString::number(secretariat ? 1001 : 1002));
        return sql;
    }

    bool may(Role role, const QList<Permission> &any) const
    {
        const QSet<Permission> has = permissionsOf({role});
        return std::any_of(any.cbegin(), any.cend(), [&](Permission one) { return has.contains(one); });
    }

    static bool isOfEntry(const QString &table)
    {
        return QStringList{u"agenda_entry"_s, u"agenda_link"_s, u"agenda_change"_s}.contains(table);
    }

    qint64 seen(const Expected &row, Role role, const QList<Permission> &all, const QList<Permission> &some) const
    {
        if (isOfEntry(row.table))
            return sightOf(permissionsOf({role})).reads;
        if (isOfSheet(row.table))
            return sheetRows(row.table, role);
        if (may(role, all))
            return m_total.value(row.table);
        const bool secretariat = role == Role::SegreteriaAssessore || role == Role::Assessore;
        if (!may(role, some))
            return 0;
        if (row.table == u"user_assessore"_s)
            return secretariat ? 1 : 0;
        return secretariat ? row.some : m_some.value(row.table, row.some);
    }

    void tryRead(Database &db, const Expected &row, Role role)
    {
        const qint64 wanted =
            row.table == u"document_content"_s ? contentsFor(role) : seen(row, role, row.readsAll, row.readsSome);
        const Ended ended = counted(db, u"SELECT COUNT(%1) FROM %2"_s.arg(columnToCount(row.table), row.table));
        QVERIFY2(ended.trouble.isEmpty(), qPrintable(ended.trouble));
        QCOMPARE(ended.rows, wanted);
    }

    void tryInsert(Database &db, const Expected &row, Role role)
    {
        const QString values = row.insert == u"%patrocinio"_s
            ? u"SELECT (jsonb_populate_record(NULL::patrocinio, to_jsonb(p) || '{\"case_id\": 1003}')).* FROM patrocinio p "
              "WHERE case_id = %1"_s.arg(role == Role::SegreteriaAssessore || role == Role::Assessore ? 1001 : 1002)
            : filled(row.insert, role, 7);
        const Ended ended = tried(db, u"INSERT INTO %1 %2"_s.arg(row.table, values));
        // A trigger stands before the case: its number must be one that the register gave in this transaction.
        const bool ofParty = isOfSheet(row.table) && row.table != u"evaluation_sheet"_s
            && row.table != u"evaluation_reader"_s && isParty(role);
        const bool allowed =
            ofParty || (may(role, row.inserts) && row.table != u"case_file"_s && row.table != u"appointment_request"_s);
        QVERIFY2(ended.trouble.isEmpty(), qPrintable(ended.trouble));
        QCOMPARE(!ended.refused && ended.rows == 1, allowed);
        QCOMPARE(ended.rows > 0, allowed);
    }

    void tryUpdate(Database &db, const Expected &row, Role role)
    {
        const bool ofEntry = row.table == u"agenda_entry"_s || row.table == u"agenda_change"_s;
        const qint64 wanted = row.table == u"agenda_link"_s || row.table == u"agenda_occurrence"_s ? 0
            : isOfSheet(row.table) ? sheetUpdates(row.table, role)
            : ofEntry              ? sightOf(permissionsOf({role})).writes
            : row.updated >= 0     ? (may(role, row.updatesAll) ? row.updated : 0)
            : row.deletesOwn       ? (may(role, row.updatesSome) ? 1 : 0)
                                   : seen(row, role, row.updatesAll, row.updatesSome);
        const Ended ended = tried(db, u"UPDATE %1 SET %2"_s.arg(row.table, filled(row.update, role, 7)));
        QVERIFY2(ended.trouble.isEmpty(), qPrintable(ended.trouble));
        QCOMPARE(ended.rows, wanted);
        const Ended never = tried(db, u"UPDATE %1 SET %2 = %2"_s.arg(row.table, row.never));
        QVERIFY2(never.refused, qPrintable(row.table + u'.' + row.never + never.trouble));
    }

    void tryDelete(Database &db, const Expected &row, Role role)
    {
        const Ended ended = tried(db, u"DELETE FROM %1"_s.arg(row.table));
        QVERIFY2(ended.trouble.isEmpty(), qPrintable(ended.trouble));
        if (row.table == u"agenda_link"_s || row.table == u"agenda_occurrence"_s) {
            QCOMPARE(ended.rows, sightOf(permissionsOf({role})).writes);
            return;
        }
        if (row.table == u"evaluation_reader"_s) { // who evaluates hands a sheet on
            QCOMPARE(ended.rows, role == Role::CapoDiGabinetto ? 6 : 0);
            return;
        }
        const bool own = row.deletesOwn && may(role, row.readsSome);
        const bool all = may(role, row.deletesAll);
        QCOMPARE(ended.rows, all ? m_total.value(row.table) : own ? 1 : 0);
        QCOMPARE(ended.refused, !own && !all);
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<PreparedOffice>();
        for (const RoleRights &row : roleTable()) {
            const bool secretariat = row.role == Role::SegreteriaAssessore || row.role == Role::Assessore;
            m_office->add(loginOf(row.role), u"N "_s + roleKey(row.role), {row.role},
                          secretariat ? u"Anna Greco"_s : QString());
        }
        const auto owner = m_office->owner();
        fillCase(*owner, 1, u"Anna Greco"_s);
        fillCase(*owner, 2, u"Paolo Leone"_s);
        fillCase(*owner, 3, {});
        done(UnitOfWork(*owner).run(
            [&](Transaction &tx) { return owner->execute(tx, u"DELETE FROM patrocinio WHERE case_id = 1003"_s); }));
        fillOffice(*owner);
        for (const Expected &row : expected())
            m_total[row.table] = counted(*owner, u"SELECT COUNT(*) FROM "_s + row.table).rows;
        m_some[u"presence"_s] = 4;
        m_some[u"audit_log"_s] = 3;
        m_some[u"setting"_s] =
            counted(*owner, u"SELECT COUNT(*) FROM setting WHERE key LIKE 'office.%' OR key LIKE 'paper.%'"_s).rows - 1;
        done(owner->read(u"SELECT login, id FROM app_user"_s, {},
                         [this](const Row &row) { m_users[row.text(0)] = row.integer(1); }));
    }
    void cleanupTestCase() { m_office.reset(); }

    /// A table that a migration brings is in the table of this test, or the test does not pass.
    void everyTableIsExpected()
    {
        const auto owner = m_office->owner();
        QStringList tables =
            kept(owner->readAll<QString>(u"SELECT tablename FROM pg_tables WHERE schemaname = 'public'"_s, {},
                                         [](const Row &row) { return row.text(0); }));
        QStringList known;
        for (const Expected &row : expected()) {
            known << row.table;
            QVERIFY2(m_total.value(row.table) > 0, qPrintable(row.table + u" has no row to be seen"_s));
        }
        tables.sort();
        known.sort();
        QCOMPARE(known, tables);
        QCOMPARE(
            kept(owner->readOne<qint64>(u"SELECT COUNT(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace "
                                        "AND relkind = 'r' AND NOT (relrowsecurity AND relforcerowsecurity)"_s,
                                        {}, [](const Row &row) { return row.integer(0); })),
            0);
    }

    void everyCell_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("table");
        for (const RoleRights &row : roleTable()) {
            int n = 0;
            for (const Expected &one : expected())
                QTest::addRow("%s %s", row.key, qPrintable(one.table)) << int(row.role) << n++;
        }
    }
    void everyCell()
    {
        QFETCH(int, role);
        QFETCH(int, table);
        const Expected row = expected().at(table);
        const auto db = m_office->bare(loginOf(Role(role)));
        tryRead(*db, row, Role(role));
        tryInsert(*db, row, Role(role));
        tryUpdate(*db, row, Role(role));
        tryDelete(*db, row, Role(role));
    }

    /// A mission is seen by who may see missions, whatever else they see; of patronage nobody can make one.
    void missionsAreTheirOwn()
    {
        const auto owner = m_office->owner();
        done(UnitOfWork(*owner).run([&](Transaction &tx) -> Outcome {
            for (
                const QString &sql :
                {u"INSERT INTO case_file (id, module, register, year, number, label, subject, party, state, received, due, "
                 "open, search_text, created_at, created_by, referred_to, version) VALUES (2001, 'missions', 'MIS', 2019, 1, "
                 "'MIS-1', '', '', 'draft', '2019-01-01', '2019-01-01', 1, '', '', 'anna', 'Anna Greco', 3)"_s,
                 u"INSERT INTO document_content (sha256, size, content) VALUES ('m1', 0, '')"_s,
                 u"INSERT INTO document (case_id, name, media_type, kind, sha256, size, added_at, added_by) "
                 "VALUES (2001, 'd', '', '', 'm1', 0, '', 'x')"_s,
                 u"INSERT INTO case_event (case_id, at, actor, title, note) VALUES (2001, '', 'x', '', '')"_s})
                CHECK(owner->execute(tx, sql));
            return {};
        }));
        for (const RoleRights &row : roleTable()) {
            const auto db = m_office->bare(loginOf(row.role));
            const int sees = row.permissions.contains(ViewMissions) ? 1 : 0; // Anna Greco's people see hers
            for (const QString &sql : {u"SELECT COUNT(*) FROM case_file WHERE id = 2001"_s,
                                       u"SELECT COUNT(*) FROM case_event WHERE case_id = 2001"_s,
                                       u"SELECT COUNT(*) FROM document WHERE case_id = 2001"_s,
                                       u"SELECT COUNT(*) FROM document_content WHERE sha256 = 'm1'"_s})
                QVERIFY2(counted(*db, sql).rows == sees, qPrintable(QString::fromLatin1(row.key) + u' ' + sql));
            const bool writes = may(row.role, kMissionWriters);
            QCOMPARE(tried(*db, u"UPDATE case_file SET subject = 'x' WHERE id = 2001"_s).rows, writes ? 1 : 0);
        }
        done(UnitOfWork(*owner).run([&](Transaction &tx) -> Outcome {
            for (const QString &sql :
                 {u"DELETE FROM case_event WHERE case_id = 2001"_s, u"DELETE FROM document WHERE case_id = 2001"_s,
                  u"DELETE FROM document_content WHERE sha256 = 'm1'"_s, u"DELETE FROM case_file WHERE id = 2001"_s})
                CHECK(owner->execute(tx, sql));
            return {};
        }));
    }

    void nobodyGetsPastTheServer_data()
    {
        QTest::addColumn<QString>("sql");
        const QString me = u"\"p-capo@{db}\""_s;
        for (
            const QString &sql :
            {u"ALTER TABLE case_file ADD COLUMN x TEXT"_s,
             u"DROP TABLE audit_log"_s,
             u"TRUNCATE audit_log"_s,
             u"TRUNCATE form_draft"_s,
             u"CREATE TABLE mine (x INT)"_s,
             u"CREATE TEMP TABLE app_user (x INT)"_s,
             u"CREATE SCHEMA evil"_s,
             u"CREATE FUNCTION gonfalone.today() RETURNS text LANGUAGE sql AS $$ SELECT '' $$"_s,
             u"CREATE FUNCTION public.lower(text) RETURNS text LANGUAGE sql AS $$ SELECT '' $$"_s,
             u"CREATE OR REPLACE FUNCTION gonfalone.holds(wanted text[]) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$"_s,
             u"CREATE FUNCTION pg_temp.now() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$"_s,
             u"SET ROLE \"role:owner@{db}\""_s,
             u"SET ROLE \"anna@{db}\""_s,
             u"SET ROLE \"role:amministratore@{db}\""_s,
             u"SET SESSION AUTHORIZATION \"anna@{db}\""_s,
             u"COPY case_file TO PROGRAM 'id'"_s,
             u"COPY form_draft FROM PROGRAM 'id'"_s,
             u"COPY case_file TO '/tmp/we-stolen'"_s,
             u"SELECT pg_read_file('/etc/passwd')"_s,
             u"SELECT pg_ls_dir('/')"_s,
             u"SELECT lo_import('/etc/passwd')"_s,
             u"SELECT rolpassword FROM pg_authid"_s,
             u"SELECT password_hash FROM app_user"_s,
             u"SELECT failures FROM app_user"_s,
             u"ALTER TABLE case_file DISABLE TRIGGER ALL"_s,
             u"ALTER TABLE case_file DISABLE ROW LEVEL SECURITY"_s,
             u"DROP POLICY gonfalone_owner ON case_file"_s,
             u"CREATE POLICY mine ON case_file USING (true)"_s,
             u"SELECT pg_reload_conf()"_s,
             u"SET session_replication_role = replica"_s,
             u"CREATE EXTENSION pgcrypto"_s,
             u"CREATE ROLE mine"_s,
             u"ALTER ROLE \"anna@{db}\" PASSWORD 'x'"_s,
             u"GRANT \"role:amministratore@{db}\" TO \"p-capo@{db}\""_s,
             u"ALTER ROLE \"p-capo@{db}\" CREATEROLE"_s,
             u"SELECT gonfalone.user_grant('p-capo', 'amministratore', '2026-01-01', NULL)"_s,
             u"SELECT gonfalone.user_rename('anna', 'x')"_s,
             u"SELECT gonfalone.erase_reach(1001)"_s,
             u"SELECT gonfalone.erase_identity(1001, 'x', 'x', '')"_s,
             u"SELECT gonfalone.erase_contents(1001, '', '', '', '', 0, '', '')"_s,
             u"INSERT INTO read_log (at, day, part, login, kind, record, case_label, way) VALUES ('', '', '', 'anna', '', '', '', '')"_s,
             u"DELETE FROM read_log"_s,
             u"UPDATE read_log SET login = 'anna'"_s,
             u"UPDATE app_user SET must_change = 0"_s,
             u"SELECT gonfalone.set_member('p-capo', 'amministratore', true)"_s,
             u"SELECT gonfalone.user_add('evil', 'e', 'x')"_s,
             u"SELECT gonfalone.make_person('evil')"_s,
             u"SELECT gonfalone.sync_people()"_s,
             u"SELECT gonfalone.user_password('anna', 'SCRAM-SHA-256$4096:a$b:c')"_s,
             u"SELECT gonfalone.user_disable('anna', 1)"_s,
             u"SELECT gonfalone.user_assign('p-capo', 'Anna Greco')"_s,
             u"UPDATE gonfalone.step SET roles = '{settore}'"_s,
             u"SELECT * FROM gonfalone.step"_s,
             u"UPDATE gonfalone.secret_class SET readers = '{settore}'"_s,
             u"INSERT INTO person_key (user_id, public_key, made_at) VALUES (1, 'mine', '')"_s,
             u"UPDATE sealed_note SET author = 'p-capo'"_s,
             u"INSERT INTO sealed_note (id, note, number, case_id, author, written_at, key_number, sealed) "
             "VALUES ('z', 'z', 1, 1002, 'anna', '', 1, 'x')"_s,
             u"INSERT INTO secret_wrap (class, user_id, number, wrapped, made_at, made_by) "
             "SELECT 'note', id, 9, 'w', '', '' FROM app_user WHERE login = 'p-settore' ON CONFLICT (class, user_id) "
             "DO UPDATE SET number = 9"_s,
             u"UPDATE case_file SET state = 'granted'"_s,
             u"INSERT INTO case_event (case_id, at, actor, title, note) VALUES (1002, '', 'Anna Bianchi', '', '')"_s,
             u"INSERT INTO form_draft (user_id, form, subject_id, content, saved_at) VALUES (1, 'f', 9, '', '')"_s,
             u"INSERT INTO case_event (id, case_id, at, actor, title, note) OVERRIDING SYSTEM VALUE VALUES (1, 1002, '', 'N capo', '', '')"_s,
             u"UPDATE register_counter SET last = last + 2"_s,
             u"UPDATE register_counter SET last = last - 1"_s,
             u"LOCK TABLE audit_head IN ACCESS EXCLUSIVE MODE"_s})
            QTest::newRow(qPrintable(sql.left(60))) << sql;
    }
    /// As the head of cabinet, who may do the most; no statement of these is for anybody.
    void nobodyGetsPastTheServer()
    {
        QFETCH(QString, sql);
        const auto db = m_office->bare(u"p-capo"_s);
        const auto before = counted(*m_office->owner(), u"SELECT seq FROM audit_head"_s).rows;
        const auto outcome = UnitOfWork(*db).run(
            [&](Transaction &tx) -> Outcome { return db->execute(tx, sql.replace(u"{db}"_s, m_office->url().path)); });
        QVERIFY2(!outcome, qPrintable(sql));
        const bool refused = outcome.error().kind == ErrorKind::Forbidden
            || outcome.error().detail.contains(u"permission denied"_s) || outcome.error().detail.contains(u"must be"_s);
        QVERIFY2(refused, qPrintable(outcome.error().message + outcome.error().detail));
        QCOMPARE(counted(*m_office->owner(), u"SELECT seq FROM audit_head"_s).rows, before);
    }

    void rowSecurityCannotBeSwitchedOff()
    {
        const auto db = m_office->bare(u"p-segreteria-assessore"_s);
        const Ended before = counted(*db, u"SELECT COUNT(*) FROM case_file"_s);
        QCOMPARE(before.rows, 1);
        Ended off;
        // The refusal ends the transaction: there is nothing left to commit.
        const auto outcome = UnitOfWork(*db).run([&](Transaction &tx) -> Outcome {
            CHECK(db->execute(tx, u"SET LOCAL row_security = off"_s));
            off = counted(*db, u"SELECT COUNT(*) FROM case_file WHERE 1 = 1"_s);
            return failure(Error::cancelled(u"only tried"_s));
        });
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY2(off.refused, qPrintable(u"%1 rows are read"_s.arg(off.rows)));
    }

    /// The other windows learn that something was done to a case that they see: not what, and of no other case.
    void theLogTellsNoMoreThanThatSomethingWasDone()
    {
        for (const QString &login : {u"p-portavoce"_s, u"p-segreteria-assessore"_s}) {
            const auto db = m_office->bare(login);
            for (const QString &column : {u"detail"_s, u"hash"_s, u"previous"_s, u"*"_s})
                QVERIFY2(counted(*db, u"SELECT COUNT(t) FROM (SELECT %1 FROM audit_log) t"_s.arg(column)).refused,
                         qPrintable(login + u' ' + column));
            QVERIFY(counted(*db, u"SELECT COUNT(hash) FROM audit_head"_s).refused);
        }
        const Entered side = m_office->enter(u"p-segreteria-assessore"_s);
        const auto changes = kept(AuditStore(m_office->clock).changesSince(*side.database, 0, u"case"_s, 100));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().entityId, u"PAT-1001"_s);
    }

    void nothingIsHandedOn()
    {
        const auto acl = [this] {
            return kept(m_office->owner()->readOne<QString>(
                u"SELECT string_agg(relacl::text, ' ' ORDER BY relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace"_s,
                {}, [](const Row &row) { return row.text(0); }));
        };
        const QString before = acl();
        const auto db = m_office->bare(u"p-capo"_s);
        for (const QString &sql : {u"GRANT SELECT ON case_file TO PUBLIC"_s, u"GRANT ALL ON case_file TO PUBLIC"_s})
            (void)UnitOfWork(*db).run([&](Transaction &tx) { return db->execute(tx, sql); });
        QCOMPARE(acl(), before);
        QVERIFY(!before.contains(u"{="_s) && !before.contains(u",="_s)); // nothing is everybody's
    }

    void aNumberIsNeitherBurntNorInvented()
    {
        const auto db = m_office->bare(u"p-capo"_s);
        const auto burnt = UnitOfWork(*db).run([&](Transaction &tx) {
            return db->execute(tx, u"UPDATE register_counter SET last = last + 1 WHERE register = 'Z'"_s);
        });
        QVERIFY(!burnt);
        QCOMPARE(burnt.error().kind, ErrorKind::Forbidden);
    }

    /// What is changed with another program leaves a line with the name of who did it.
    void whatIsChangedPastTheProgramIsInTheLog()
    {
        const auto db = m_office->bare(u"p-ufficio"_s);
        done(UnitOfWork(*db).run([&](Transaction &tx) {
            return db->execute(tx, u"UPDATE patrocinio SET grounds = 'x' WHERE case_id = 1002"_s);
        }));
        const auto owner = m_office->owner();
        const QString line = kept(owner->readOne<QString>(
            u"SELECT actor || ' ' || action || ' ' || entity FROM audit_log ORDER BY seq DESC LIMIT 1"_s, {},
            [](const Row &row) { return row.text(0); }));
        QCOMPARE(line, u"p-ufficio sql.update patrocinio"_s);
        QVERIFY(AuditStore(m_office->clock).verify(*owner));
    }

    /// A reading is entered in the name of who is connected, once in half a day, and seen by who answers for the
    /// office.
    void aReadingIsEnteredInOnesOwnName()
    {
        const auto db = m_office->bare(u"p-portavoce"_s);
        for (int i = 0; i < 3; ++i)
            done(db->read(u"SELECT gonfalone.read_append('person', '5', 'PAT-1001', 'window')"_s, {},
                          [](const Row &) {}));
        const auto capo = m_office->bare(u"p-capo"_s);
        QCOMPARE(counted(*capo, u"SELECT COUNT(*) FROM read_log WHERE login = 'p-portavoce' AND record = '5'"_s).rows,
                 1);
        const Entered boss = m_office->enter(u"p-capo"_s);
        QCOMPARE(kept(ReadLog(*boss.database, m_office->clock).readings(boss.actor, {})).first().name,
                 u"N portavoce"_s);
        const auto owner = m_office->owner();
        done(UnitOfWork(*owner).run(
            [&](Transaction &tx) { return owner->execute(tx, u"DELETE FROM read_log WHERE record = '5'"_s); }));
    }

    /// Not even with psql: a role is given by somebody else.
    void noAdministratorRaisesThemselves()
    {
        const auto db = m_office->bare(u"p-amministratore"_s);
        const auto raised = db->read(u"SELECT gonfalone.user_grant('p-amministratore', 'capo', '2026-01-01', NULL)"_s,
                                     {}, [](const Row &) {});
        QVERIFY(!raised);
        QCOMPARE(raised.error().kind, ErrorKind::Forbidden);
    }

    void nobodyWritesInTheNameOfAnother()
    {
        const auto db = m_office->bare(u"p-portavoce"_s);
        QVERIFY(db->read(u"SELECT gonfalone.audit_append('a', 'b', 'c', 'd')"_s, {}, [](const Row &) {}));
        const auto owner = m_office->owner();
        QCOMPARE(kept(owner->readOne<QString>(u"SELECT actor FROM audit_log ORDER BY seq DESC LIMIT 1"_s, {},
                                              [](const Row &row) { return row.text(0); })),
                 u"p-portavoce"_s);
    }

    /// No function that runs with the owner's rights looks where its caller says.
    void everyDefinerFixesItsPath()
    {
        const auto owner = m_office->owner();
        const auto loose = kept(owner->readAll<QString>(
            u"SELECT proname FROM pg_proc WHERE pronamespace = 'gonfalone'::regnamespace "
            "AND (proconfig IS NULL OR NOT 'search_path=pg_catalog, pg_temp' = ANY (proconfig))"_s,
            {}, [](const Row &row) { return row.text(0); }));
        QCOMPARE(loose, QStringList());
        const auto open = kept(owner->readAll<QString>(
            u"SELECT proname FROM pg_proc WHERE pronamespace = 'gonfalone'::regnamespace AND (proacl IS NULL OR proacl::text ~ '[{,]=')"_s,
            {}, [](const Row &row) { return row.text(0); }));
        QCOMPARE(open, QStringList());
    }

    /// Two offices on one server: the people of one do not get into the other.
    void officesDoNotMix()
    {
        const PreparedOffice other;
        DatabaseUrl wrong = other.url();
        wrong.user = u"p-capo@"_s + m_office->url().path;
        const auto in = Database::open(wrong);
        QVERIFY(!in);
        QCOMPARE(in.error().kind, ErrorKind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(AccessTableTest)
#include "AccessTableTest.moc"

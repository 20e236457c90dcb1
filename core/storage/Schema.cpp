#include "core/storage/Migrations.h"
#include "core/storage/SchemaAgenda.h"
#include "core/storage/SchemaAppointments.h"
#include "core/storage/SchemaEvaluation.h"
#include "core/storage/SchemaMissions.h"
#include "core/storage/SchemaStaff.h"

namespace gonfalone {

namespace {

constexpr const char *kFoundation = R"(
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL, version BIGINT NOT NULL DEFAULT 1);

CREATE TABLE app_user (
    id {id}, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL, password_hash TEXT NOT NULL,
    disabled BIGINT NOT NULL DEFAULT 0, failures BIGINT NOT NULL DEFAULT 0, locked_until TEXT,
    created_at TEXT NOT NULL, version BIGINT NOT NULL DEFAULT 1);
CREATE TABLE user_role (
    user_id BIGINT NOT NULL REFERENCES app_user(id), role TEXT NOT NULL,
    valid_from TEXT NOT NULL, valid_to TEXT, PRIMARY KEY (user_id, role, valid_from));

CREATE TABLE audit_head (id BIGINT PRIMARY KEY, seq BIGINT NOT NULL, hash TEXT NOT NULL);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');
CREATE TABLE audit_log (
    seq BIGINT PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, entity TEXT NOT NULL,
    entity_id TEXT NOT NULL, detail TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL);

CREATE TABLE rule (
    id {id}, key TEXT NOT NULL, value TEXT NOT NULL, unit TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT,
    source TEXT NOT NULL, note TEXT NOT NULL, verified BIGINT NOT NULL, version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (key, valid_from));
CREATE TABLE holiday_rule (
    id {id}, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, scope TEXT NOT NULL, comune TEXT NOT NULL, kind TEXT NOT NULL,
    month BIGINT NOT NULL, day BIGINT NOT NULL, shift BIGINT NOT NULL, on_date TEXT,
    valid_from TEXT, valid_to TEXT, half_day BIGINT NOT NULL, source TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1);

CREATE TABLE register_counter (
    register TEXT NOT NULL, year BIGINT NOT NULL, last BIGINT NOT NULL, PRIMARY KEY (register, year));
)";

constexpr const char *kOffice = R"(
CREATE TABLE comune (
    id BIGINT PRIMARY KEY, name TEXT NOT NULL, istat_code TEXT NOT NULL, office_name TEXT NOT NULL,
    statute_article TEXT NOT NULL, regulation TEXT NOT NULL, stemma {blob}, version BIGINT NOT NULL DEFAULT 1);
CREATE TABLE office_holder (
    id {id}, person TEXT NOT NULL, role TEXT NOT NULL, delega TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT,
    version BIGINT NOT NULL DEFAULT 1);
CREATE TABLE contact (
    id {id}, kind TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, legal_form TEXT NOT NULL,
    tax_code TEXT, vat_number TEXT, email TEXT NOT NULL, pec TEXT NOT NULL, phone TEXT NOT NULL,
    address TEXT NOT NULL, representative TEXT NOT NULL, deleted_at TEXT, deleted_reason TEXT,
    version BIGINT NOT NULL DEFAULT 1);
CREATE UNIQUE INDEX contact_tax_code ON contact (tax_code);
CREATE INDEX contact_name_key ON contact (name_key);
CREATE INDEX contact_email ON contact (email);
)";

constexpr const char *kCases = R"(
CREATE TABLE case_file (
    id {id}, module TEXT NOT NULL, register TEXT NOT NULL, year BIGINT NOT NULL, number BIGINT NOT NULL,
    label TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, party TEXT NOT NULL, party_id BIGINT REFERENCES contact(id),
    state TEXT NOT NULL, received TEXT NOT NULL, due TEXT NOT NULL, open BIGINT NOT NULL, search_text TEXT NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL, version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (register, year, number));
CREATE INDEX case_file_due ON case_file (module, due, id);
CREATE INDEX case_file_received ON case_file (module, received, id);
CREATE INDEX case_file_state ON case_file (module, state, due, id);
CREATE INDEX case_file_label ON case_file (module, label, id);
CREATE INDEX case_file_subject ON case_file (module, subject, id);
CREATE INDEX case_file_party ON case_file (module, party, id);
CREATE TABLE case_event (
    id {id}, case_id BIGINT NOT NULL REFERENCES case_file(id), at TEXT NOT NULL, actor TEXT NOT NULL,
    title TEXT NOT NULL, note TEXT NOT NULL);
CREATE INDEX case_event_case ON case_event (case_id, id);
CREATE TABLE case_link (
    case_id BIGINT NOT NULL REFERENCES case_file(id), other_id BIGINT NOT NULL REFERENCES case_file(id),
    kind TEXT NOT NULL, PRIMARY KEY (case_id, other_id, kind), CHECK (case_id <> other_id));
CREATE TABLE document_content (sha256 TEXT PRIMARY KEY, size BIGINT NOT NULL, content {blob} NOT NULL);
CREATE TABLE document (
    id {id}, case_id BIGINT NOT NULL REFERENCES case_file(id), name TEXT NOT NULL, media_type TEXT NOT NULL,
    kind TEXT NOT NULL, sha256 TEXT NOT NULL REFERENCES document_content(sha256), size BIGINT NOT NULL,
    added_at TEXT NOT NULL, added_by TEXT NOT NULL);
CREATE INDEX document_case ON document (case_id, id);
CREATE TABLE mail_message (
    message_id TEXT PRIMARY KEY, case_id BIGINT NOT NULL REFERENCES case_file(id), kind TEXT NOT NULL,
    sender TEXT NOT NULL, delivered TEXT NOT NULL, sha256 TEXT NOT NULL);
CREATE TABLE form_draft (
    user_id BIGINT NOT NULL REFERENCES app_user(id), form TEXT NOT NULL, subject_id BIGINT NOT NULL,
    content TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (user_id, form, subject_id));
)";

constexpr const char *kPatrocinio = R"(
CREATE TABLE patrocinio (
    case_id BIGINT PRIMARY KEY REFERENCES case_file(id), initiative TEXT NOT NULL, description TEXT NOT NULL,
    purpose TEXT NOT NULL, place TEXT NOT NULL, starts_on TEXT, ends_on TEXT,
    protocol_number TEXT NOT NULL, protocol_date TEXT, classification TEXT NOT NULL, responsible TEXT NOT NULL,
    findings TEXT NOT NULL, grounds TEXT NOT NULL, wording TEXT NOT NULL, follow_up TEXT NOT NULL,
    technical_opinion TEXT NOT NULL, accounting_opinion TEXT NOT NULL, value_cents BIGINT NOT NULL,
    urgency TEXT NOT NULL, outcome_number TEXT NOT NULL, outcome_date TEXT, outcome_reason TEXT NOT NULL);
)";

// A list is read along the index of its order; with the state in it, what a filter leaves out costs no look at the
// table.
constexpr const char *kListIndexes = R"(
DROP INDEX IF EXISTS case_file_due;
DROP INDEX IF EXISTS case_file_received;
DROP INDEX IF EXISTS case_file_label;
DROP INDEX IF EXISTS case_file_subject;
DROP INDEX IF EXISTS case_file_party;
CREATE INDEX IF NOT EXISTS case_file_by_due ON case_file (module, due, id, state);
CREATE INDEX IF NOT EXISTS case_file_by_received ON case_file (module, received, id, state);
CREATE INDEX IF NOT EXISTS case_file_by_label ON case_file (module, label, id, state);
CREATE INDEX IF NOT EXISTS case_file_by_subject ON case_file (module, subject, id, state);
CREATE INDEX IF NOT EXISTS case_file_by_party ON case_file (module, party, id, state);
)";

constexpr const char *kProcedure = R"(
ALTER TABLE patrocinio ADD COLUMN theme TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN expected_public TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN late_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN fee_reduction TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN free_rooms TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN staff_used TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN free_ground TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN stamp_duty TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN conflict TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN missing_papers TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN integration_days BIGINT NOT NULL DEFAULT 0;
ALTER TABLE patrocinio ADD COLUMN obstacles TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN observations TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN delega TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN delegate TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN settore TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN directions TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN settore_outcome TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN closing_report TEXT NOT NULL DEFAULT '';
ALTER TABLE patrocinio ADD COLUMN misuse TEXT NOT NULL DEFAULT '';
CREATE TABLE clock_event (
    id {id}, case_id BIGINT NOT NULL REFERENCES case_file(id), kind TEXT NOT NULL, day TEXT NOT NULL, days BIGINT NOT NULL,
    refusal BIGINT NOT NULL, accept_late BIGINT NOT NULL, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL);
CREATE INDEX clock_event_case ON clock_event (case_id, id);
CREATE INDEX patrocinio_starts ON patrocinio (starts_on);
CREATE TABLE regulation (
    id {id}, valid_from TEXT NOT NULL, valid_to TEXT, profile TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL);
CREATE TABLE blackout_period (
    id {id}, kind TEXT NOT NULL, name TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, source TEXT NOT NULL,
    deleted_at TEXT, deleted_reason TEXT, version BIGINT NOT NULL DEFAULT 1);
CREATE TABLE text_template (
    id {id}, key TEXT NOT NULL, html TEXT NOT NULL, valid_from TEXT NOT NULL, note TEXT NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL);
CREATE INDEX text_template_key ON text_template (key, valid_from, id);
CREATE TABLE phrase (
    id {id}, section TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, deleted_at TEXT, deleted_reason TEXT,
    version BIGINT NOT NULL DEFAULT 1);
CREATE TABLE letter (
    id {id}, case_id BIGINT NOT NULL REFERENCES case_file(id), kind TEXT NOT NULL, recipient TEXT NOT NULL,
    address TEXT NOT NULL, subject TEXT NOT NULL, document_id BIGINT REFERENCES document(id), message_id TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL, accepted_at TEXT, delivered_at TEXT, failed_at TEXT,
    failure TEXT NOT NULL DEFAULT '', version BIGINT NOT NULL DEFAULT 1);
CREATE INDEX letter_case ON letter (case_id, id);
)";

// What an applicant had before, and which events share a day with another, found without a look at the table.
constexpr const char *kLookups = R"(
CREATE INDEX IF NOT EXISTS case_file_by_party_id ON case_file (party_id, id);
DROP INDEX IF EXISTS patrocinio_starts;
CREATE INDEX IF NOT EXISTS patrocinio_days ON patrocinio (starts_on, ends_on, case_id);
)";

// The records of patronage. What was one text for each opinion and for the declaration moves into the timeline: it
// names neither version nor day, so it cannot stand for a record.
constexpr const char *kPatrocinioRecords = R"(
CREATE TABLE draft_version (
    id {id}, case_id BIGINT NOT NULL REFERENCES case_file(id), number BIGINT NOT NULL, origin TEXT NOT NULL,
    body TEXT NOT NULL, sha256 TEXT NOT NULL, drawn_on TEXT NOT NULL, drawn_from TEXT NOT NULL,
    restored BIGINT NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL, UNIQUE (case_id, number));
CREATE TABLE opinion (
    id {id}, case_id BIGINT NOT NULL REFERENCES case_file(id), kind TEXT NOT NULL, outcome TEXT NOT NULL,
    signer TEXT NOT NULL, office TEXT NOT NULL, day TEXT NOT NULL, reasons TEXT NOT NULL,
    version_number BIGINT NOT NULL, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL,
    FOREIGN KEY (case_id, version_number) REFERENCES draft_version (case_id, number));
CREATE INDEX opinion_case ON opinion (case_id, id);
CREATE TABLE conflict_declaration (
    id {id}, case_id BIGINT NOT NULL REFERENCES case_file(id), login TEXT NOT NULL, name TEXT NOT NULL,
    conflict BIGINT NOT NULL, reasons TEXT NOT NULL, passed_to TEXT NOT NULL, declared_at TEXT NOT NULL);
CREATE INDEX conflict_declaration_case ON conflict_declaration (case_id, id);
CREATE TABLE logo_proof (
    id {id}, case_id BIGINT NOT NULL REFERENCES case_file(id), number BIGINT NOT NULL,
    document_id BIGINT NOT NULL REFERENCES document(id), state TEXT NOT NULL, note TEXT NOT NULL,
    received_at TEXT NOT NULL, received_by TEXT NOT NULL, decided_at TEXT, decided_by TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1, UNIQUE (case_id, number));
CREATE TABLE exclusion_answer (
    case_id BIGINT NOT NULL REFERENCES case_file(id), key TEXT NOT NULL, applies TEXT NOT NULL, grounds TEXT NOT NULL,
    PRIMARY KEY (case_id, key));
ALTER TABLE patrocinio ADD COLUMN departure TEXT NOT NULL DEFAULT '';
INSERT INTO case_event (case_id, at, actor, title, note)
    SELECT f.id, f.created_at, 'Gonfalone', 'Parere di regolarità tecnica, come era annotato', p.technical_opinion
    FROM patrocinio p JOIN case_file f ON f.id = p.case_id WHERE p.technical_opinion <> '';
INSERT INTO case_event (case_id, at, actor, title, note)
    SELECT f.id, f.created_at, 'Gonfalone', 'Parere di regolarità contabile, come era annotato', p.accounting_opinion
    FROM patrocinio p JOIN case_file f ON f.id = p.case_id WHERE p.accounting_opinion <> '';
INSERT INTO case_event (case_id, at, actor, title, note)
    SELECT f.id, f.created_at, 'Gonfalone', 'Dichiarazione sul conflitto di interessi, come era annotata', p.conflict
    FROM patrocinio p JOIN case_file f ON f.id = p.case_id WHERE p.conflict <> '';
ALTER TABLE patrocinio DROP COLUMN technical_opinion;
ALTER TABLE patrocinio DROP COLUMN accounting_opinion;
ALTER TABLE patrocinio DROP COLUMN conflict;
)";

// Many workstations: who has what open, and what was done last to one thing.
constexpr const char *kTogether = R"(
CREATE TABLE presence (
    session TEXT PRIMARY KEY, user_id BIGINT NOT NULL REFERENCES app_user(id), place TEXT NOT NULL,
    since TEXT NOT NULL, beat TEXT NOT NULL);
CREATE INDEX presence_place ON presence (place);
CREATE INDEX audit_log_entity ON audit_log (entity, entity_id, seq);
)";

// What the regulation on patronage says is in its profile alone: two rules beside it said it again, and differently.
constexpr const char *kOneRegulation = R"(
DELETE FROM rule WHERE key IN ('patrocinio.anticipo_giorni', 'patrocinio.bozza_giorni_lavorativi');
)";

// Who works for which assessore, and to whom a case is referred: a secretariat sees its own assessore's cases only.
constexpr const char *kReferrals = R"(
CREATE TABLE user_assessore (
    user_id BIGINT NOT NULL REFERENCES app_user(id), person TEXT NOT NULL,
    valid_from TEXT NOT NULL, valid_to TEXT, PRIMARY KEY (user_id, person, valid_from));
ALTER TABLE case_file ADD COLUMN referred_to TEXT NOT NULL DEFAULT '';
UPDATE case_file SET referred_to = (SELECT p.delegate FROM patrocinio p WHERE p.case_id = case_file.id)
    WHERE id IN (SELECT case_id FROM patrocinio WHERE delegate <> '');
CREATE INDEX case_file_referred ON case_file (referred_to, id);
)";

// What the draft proposes: after a notice of rejection it is the refusal. When the act went to the albo.
constexpr const char *kProposal = R"(
ALTER TABLE patrocinio ADD COLUMN proposal TEXT NOT NULL DEFAULT 'grant';
UPDATE patrocinio SET proposal = 'refuse'
    WHERE case_id IN (SELECT case_id FROM clock_event WHERE kind = 'rejection-notice');
ALTER TABLE patrocinio ADD COLUMN published_on TEXT;
)";

// What is confidential is sealed under a key for each class, wrapped for each person entitled (core/sealing).
constexpr const char *kSealing = R"(
CREATE TABLE person_key (
    user_id BIGINT PRIMARY KEY REFERENCES app_user(id), public_key TEXT NOT NULL, made_at TEXT NOT NULL);
CREATE TABLE person_secret (
    user_id BIGINT PRIMARY KEY REFERENCES app_user(id), salt TEXT NOT NULL, passes BIGINT NOT NULL,
    memory BIGINT NOT NULL, sealed TEXT NOT NULL);
CREATE TABLE secret_key (class TEXT PRIMARY KEY, number BIGINT NOT NULL, made_at TEXT NOT NULL);
CREATE TABLE secret_wrap (
    class TEXT NOT NULL, user_id BIGINT NOT NULL REFERENCES app_user(id), number BIGINT NOT NULL,
    wrapped TEXT NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL, PRIMARY KEY (class, user_id));
CREATE TABLE secret_grant (
    class TEXT NOT NULL, user_id BIGINT NOT NULL REFERENCES app_user(id), writes BIGINT NOT NULL,
    granted_at TEXT NOT NULL, granted_by TEXT NOT NULL, PRIMARY KEY (class, user_id));
CREATE TABLE recovery_key (
    number BIGINT PRIMARY KEY, public_key TEXT NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL);
CREATE TABLE recovery_wrap (
    class TEXT PRIMARY KEY, sheet BIGINT NOT NULL, number BIGINT NOT NULL, wrapped TEXT NOT NULL);
CREATE TABLE sealed_note (
    id TEXT PRIMARY KEY, note TEXT NOT NULL, number BIGINT NOT NULL, case_id BIGINT REFERENCES case_file(id),
    contact_id BIGINT REFERENCES contact(id), author TEXT NOT NULL, written_at TEXT NOT NULL,
    key_number BIGINT NOT NULL, sealed TEXT NOT NULL, deleted_at TEXT, deleted_by TEXT NOT NULL DEFAULT '',
    deleted_reason TEXT NOT NULL DEFAULT '', UNIQUE (note, number));
CREATE INDEX sealed_note_case ON sealed_note (case_id);
CREATE INDEX sealed_note_contact ON sealed_note (contact_id);
)";

// Who signed in last, whose password somebody else knows, and who read what is confidential. A line of the readings
// names records by number only: a person who is erased must not live on in it. A case whose contents were destroyed
// keeps its number, its outcome and the day.
constexpr const char *kPeopleAndReadings = R"(
ALTER TABLE app_user ADD COLUMN must_change BIGINT NOT NULL DEFAULT 0;
ALTER TABLE case_file ADD COLUMN discarded_on TEXT;
CREATE TABLE sign_in (user_id BIGINT PRIMARY KEY REFERENCES app_user(id), at TEXT NOT NULL);
CREATE TABLE read_log (
    id {id}, at TEXT NOT NULL, day TEXT NOT NULL, part TEXT NOT NULL, login TEXT NOT NULL, kind TEXT NOT NULL,
    record TEXT NOT NULL, case_label TEXT NOT NULL, way TEXT NOT NULL,
    UNIQUE (login, kind, record, way, day, part));
CREATE INDEX read_log_record ON read_log (kind, record, id);
CREATE INDEX read_log_case ON read_log (case_label, id);
CREATE INDEX read_log_day ON read_log (day, id);
)";

constexpr std::array kMigrations{
    Migration{1, "foundation", kFoundation},
    Migration{2, "office", kOffice},
    Migration{3, "cases", kCases},
    Migration{4, "patrocinio", kPatrocinio},
    Migration{5, "list indexes", kListIndexes},
    Migration{6, "patrocinio procedure", kProcedure},
    Migration{7, "patrocinio lookups", kLookups},
    Migration{8, "patrocinio records", kPatrocinioRecords},
    Migration{9, "together", kTogether},
    Migration{10, "one regulation", kOneRegulation},
    Migration{11, "referrals", kReferrals},
    Migration{12, "proposal and publication", kProposal},
    Migration{13, "sealing", kSealing},
    Migration{14, "people and readings", kPeopleAndReadings},
    Migration{15, "agenda", kAgenda},
    Migration{16, "appointments", kAppointments},
    Migration{17, "on-call rota", kOnCall},
    Migration{18, "agenda grid", kAgendaGrid},
    Migration{19, "missions", kMissions},
    Migration{20, "people and units", kStaffSchema},
    Migration{21, "evaluation", kEvaluationSchema},
    Migration{22, "agenda search", kAgendaFound},
};

constexpr bool withoutHoles()
{
    for (std::size_t i = 0; i < kMigrations.size(); ++i) {
        if (kMigrations[i].version != int(i) + 1)
            return false;
    }
    return true;
}
static_assert(withoutHoles(), "migrations are numbered 1, 2, 3, … without holes");

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int currentSchemaVersion()
{
    return kMigrations.back().version;
}

} // namespace gonfalone

#pragma once

namespace gonfalone {

// The mayor's agenda (core/agenda). An entry's words are read, sealed and compared as a whole: one JSON text; what
// lists show of it, and what it is found by, stands beside it. An occurrence has no words, because everybody may know
// that a time is taken: it is the index in UTC, travel included, by lengths so that a range never walks over what ended
// long ago.
inline constexpr const char *kAgenda = R"(
CREATE TABLE agenda_calendar (
    id {id}, kind TEXT NOT NULL, person TEXT NOT NULL DEFAULT '', UNIQUE (kind, person));
INSERT INTO agenda_calendar (kind) VALUES ('official');
INSERT INTO agenda_calendar (kind) VALUES ('personal');
INSERT INTO agenda_calendar (kind) VALUES ('ceremonies');
INSERT INTO agenda_calendar (kind) VALUES ('press');
INSERT INTO agenda_calendar (kind) VALUES ('absences');
INSERT INTO agenda_calendar (kind, person)
    SELECT DISTINCT 'assessore', person FROM office_holder WHERE role IN ('Vicesindaco', 'Assessore') AND valid_to IS NULL;
CREATE TABLE agenda_grant (
    calendar_id BIGINT NOT NULL REFERENCES agenda_calendar(id), user_id BIGINT NOT NULL REFERENCES app_user(id),
    level TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, granted_at TEXT NOT NULL,
    granted_by TEXT NOT NULL, PRIMARY KEY (calendar_id, user_id, valid_from));
CREATE TABLE agenda_entry (
    id {id}, calendar_id BIGINT NOT NULL REFERENCES agenda_calendar(id), uid TEXT NOT NULL, sequence BIGINT NOT NULL,
    master_id BIGINT REFERENCES agenda_entry(id), replaces TEXT NOT NULL, starts TEXT NOT NULL,
    span_days BIGINT NOT NULL, span_seconds BIGINT NOT NULL, recurrence TEXT NOT NULL, expanded_to BIGINT,
    status TEXT NOT NULL, option_until TEXT, minutes_before BIGINT NOT NULL, minutes_after BIGINT NOT NULL,
    category TEXT NOT NULL, title TEXT NOT NULL, place TEXT NOT NULL, person TEXT NOT NULL, marks BIGINT NOT NULL,
    words TEXT NOT NULL, search_text TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted_at TEXT, version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (calendar_id, uid, replaces));
CREATE INDEX agenda_entry_master ON agenda_entry (master_id);
CREATE INDEX agenda_entry_expanded ON agenda_entry (expanded_to);
CREATE TABLE agenda_occurrence (
    entry_id BIGINT NOT NULL REFERENCES agenda_entry(id), start_utc BIGINT NOT NULL, end_utc BIGINT NOT NULL,
    busy_from BIGINT NOT NULL, busy_to BIGINT NOT NULL, length_class BIGINT NOT NULL, calendar_id BIGINT NOT NULL,
    original TEXT NOT NULL, all_day BIGINT NOT NULL, status TEXT NOT NULL, PRIMARY KEY (entry_id, start_utc));
CREATE INDEX agenda_occurrence_time ON agenda_occurrence (length_class, busy_from);
CREATE TABLE agenda_link (
    entry_id BIGINT NOT NULL REFERENCES agenda_entry(id), kind TEXT NOT NULL, target BIGINT NOT NULL,
    PRIMARY KEY (entry_id, kind, target));
CREATE INDEX agenda_link_target ON agenda_link (kind, target);
CREATE TABLE agenda_change (
    id {id}, gesture TEXT NOT NULL, entry_id BIGINT NOT NULL REFERENCES agenda_entry(id),
    calendar_id BIGINT NOT NULL REFERENCES agenda_calendar(id), at TEXT NOT NULL, login TEXT NOT NULL,
    action TEXT NOT NULL, entry_version BIGINT NOT NULL, reason TEXT NOT NULL, snapshot TEXT NOT NULL);
CREATE INDEX agenda_change_entry ON agenda_change (entry_id, id);
CREATE INDEX agenda_change_gesture ON agenda_change (gesture);
CREATE TABLE agenda_sealed (
    id TEXT PRIMARY KEY, entry_id BIGINT NOT NULL REFERENCES agenda_entry(id),
    change_id BIGINT REFERENCES agenda_change(id), key_number BIGINT NOT NULL, sealed TEXT NOT NULL);
CREATE INDEX agenda_sealed_entry ON agenda_sealed (entry_id);
CREATE TABLE agenda_seen (user_id BIGINT PRIMARY KEY REFERENCES app_user(id), change_id BIGINT NOT NULL);
)";

// The on-call rota (core/agenda/OnCall): times in seconds of UTC. A person stands by name, because the staff are no
// contacts; person_key is that name as contacts compare theirs.
inline constexpr const char *kOnCall = R"(
CREATE TABLE oncall_shift (
    id {id}, kind TEXT NOT NULL, person TEXT NOT NULL, person_key TEXT NOT NULL, phone TEXT NOT NULL,
    starts_utc BIGINT NOT NULL, ends_utc BIGINT NOT NULL, note TEXT NOT NULL, created_at TEXT NOT NULL,
    created_by TEXT NOT NULL, changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, deleted BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1);
CREATE INDEX oncall_shift_time ON oncall_shift (ends_utc);
CREATE INDEX oncall_shift_person ON oncall_shift (person_key);
CREATE TABLE oncall_swap (
    id {id}, shift_id BIGINT NOT NULL REFERENCES oncall_shift(id), from_person TEXT NOT NULL, to_person TEXT NOT NULL,
    return_id BIGINT REFERENCES oncall_shift(id), state TEXT NOT NULL, note TEXT NOT NULL, created_at TEXT NOT NULL,
    created_by TEXT NOT NULL, answered_at TEXT, answered_by TEXT NOT NULL, version BIGINT NOT NULL DEFAULT 1);
CREATE INDEX oncall_swap_shift ON oncall_swap (shift_id);
CREATE INDEX oncall_swap_return ON oncall_swap (return_id);
)";

// A month of a hundred thousand entries without a look at a table: the times stand in their index whole, and on SQLite,
// whose rows lie one after the other, texts and all, what lists show of an entry stands in an index of its own. A
// server takes no such long keys, and keeps long texts apart by itself.
inline constexpr const char *kAgendaGrid = R"(
DROP INDEX IF EXISTS agenda_occurrence_time;
CREATE INDEX agenda_occurrence_time ON agenda_occurrence
    (length_class, busy_from, busy_to, calendar_id, entry_id, start_utc, end_utc, original, all_day, status);
{sqlite} CREATE INDEX agenda_entry_face ON agenda_entry
    (id, title, place, category, person, marks, version, option_until, master_id, recurrence);
)";

// What the search reads, apart from the rows, which on SQLite have all their texts in them: a tenth of the pages. Of
// what is sealed there is no text to be found.
inline constexpr const char *kAgendaFound = R"(
{sqlite} CREATE INDEX agenda_entry_found ON agenda_entry (id, calendar_id, deleted_at, starts, search_text);
)";

} // namespace gonfalone

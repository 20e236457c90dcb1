#pragma once

namespace gonfalone {

// Requests for an appointment (core/appointments). What the law on personal data reaches stands in columns, the rest of
// the words in one JSON text. Papers of a request and of an agenda entry are named here and kept under their hash with
// those of the cases; a content is asked for by its hash from all three sides.
inline constexpr const char *kAppointments = R"(
CREATE TABLE appointment_request (
    id {id}, register TEXT NOT NULL, year BIGINT NOT NULL, number BIGINT NOT NULL, label TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL, channel TEXT NOT NULL, priority BIGINT NOT NULL, received TEXT NOT NULL, subject TEXT NOT NULL,
    contact_id BIGINT REFERENCES contact(id), requester TEXT NOT NULL, email TEXT NOT NULL, pec TEXT NOT NULL,
    phone TEXT NOT NULL, address TEXT NOT NULL, handed_to TEXT NOT NULL DEFAULT '', answered TEXT,
    entry_id BIGINT REFERENCES agenda_entry(id), gesture TEXT NOT NULL DEFAULT '', message_id TEXT UNIQUE,
    words TEXT NOT NULL, search_text TEXT NOT NULL, discarded_on TEXT, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1, UNIQUE (register, year, number));
CREATE INDEX appointment_request_state ON appointment_request (state, priority, received, id);
CREATE INDEX appointment_request_contact ON appointment_request (contact_id, id);
CREATE INDEX appointment_request_entry ON appointment_request (entry_id);
CREATE INDEX appointment_request_gesture ON appointment_request (gesture);
CREATE TABLE appointment_event (
    id {id}, request_id BIGINT NOT NULL REFERENCES appointment_request(id), at TEXT NOT NULL, actor TEXT NOT NULL,
    title TEXT NOT NULL, note TEXT NOT NULL);
CREATE INDEX appointment_event_request ON appointment_event (request_id, id);
CREATE TABLE appointment_paper (
    id {id}, request_id BIGINT NOT NULL REFERENCES appointment_request(id), name TEXT NOT NULL,
    media_type TEXT NOT NULL, kind TEXT NOT NULL, sha256 TEXT NOT NULL REFERENCES document_content(sha256),
    size BIGINT NOT NULL, added_at TEXT NOT NULL, added_by TEXT NOT NULL);
CREATE INDEX appointment_paper_request ON appointment_paper (request_id, id);
CREATE INDEX appointment_paper_sha256 ON appointment_paper (sha256);
CREATE TABLE appointment_letter (
    id {id}, request_id BIGINT NOT NULL REFERENCES appointment_request(id), kind TEXT NOT NULL, recipient TEXT NOT NULL,
    address TEXT NOT NULL, subject TEXT NOT NULL, paper_id BIGINT NOT NULL REFERENCES appointment_paper(id),
    message_id TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, created_by TEXT NOT NULL);
CREATE INDEX appointment_letter_request ON appointment_letter (request_id, id);
CREATE TABLE agenda_paper (
    id {id}, entry_id BIGINT NOT NULL REFERENCES agenda_entry(id), name TEXT NOT NULL, media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES document_content(sha256), size BIGINT NOT NULL, added_at TEXT NOT NULL,
    added_by TEXT NOT NULL, removed_at TEXT, removed_by TEXT NOT NULL DEFAULT '');
CREATE INDEX agenda_paper_entry ON agenda_paper (entry_id, id);
CREATE INDEX agenda_paper_sha256 ON agenda_paper (sha256);
CREATE INDEX document_sha256 ON document (sha256);
)";

} // namespace gonfalone

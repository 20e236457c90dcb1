#pragma once

namespace gonfalone {

/// The evaluation of the people (core/evaluation). Of a sheet stands in the clear that it is there, whose it is and how
/// far it came; what it says is one sealed text, and so is each copy of it that a step left behind. Each sheet has a
/// key of its own, closed for each of its parties: the rows of evaluation_reader are the list of them.
inline constexpr const char *kEvaluationSchema = R"(
CREATE TABLE evaluation_system (
    id {id}, name TEXT NOT NULL, valid_from TEXT NOT NULL, profile TEXT NOT NULL, created_at TEXT NOT NULL,
    created_by TEXT NOT NULL);
CREATE TABLE evaluation_cycle (
    id {id}, year BIGINT NOT NULL UNIQUE, system_id BIGINT NOT NULL REFERENCES evaluation_system(id),
    goals_due TEXT NOT NULL, closed_on TEXT, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1);
CREATE TABLE evaluation_sheet (
    id {id}, register TEXT NOT NULL, year BIGINT NOT NULL, number BIGINT NOT NULL, label TEXT NOT NULL UNIQUE,
    cycle_id BIGINT NOT NULL REFERENCES evaluation_cycle(id),
    person_id BIGINT NOT NULL REFERENCES staff_person(id), category TEXT NOT NULL, portavoce BIGINT NOT NULL,
    state TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL, since TEXT NOT NULL, notified_on TEXT,
    evaluator_id BIGINT NOT NULL REFERENCES app_user(id), created_at TEXT NOT NULL, created_by TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1, UNIQUE (register, year, number));
CREATE INDEX evaluation_sheet_cycle ON evaluation_sheet (cycle_id, id);
CREATE INDEX evaluation_sheet_person ON evaluation_sheet (person_id, id);
CREATE TABLE evaluation_reader (
    sheet_id BIGINT NOT NULL REFERENCES evaluation_sheet(id), user_id BIGINT NOT NULL REFERENCES app_user(id),
    key_number BIGINT NOT NULL, half TEXT NOT NULL, wrapped TEXT NOT NULL, PRIMARY KEY (sheet_id, user_id));
CREATE INDEX evaluation_reader_user ON evaluation_reader (user_id, sheet_id);
CREATE TABLE evaluation_recovery (
    sheet_id BIGINT PRIMARY KEY REFERENCES evaluation_sheet(id), recovery BIGINT NOT NULL, key_number BIGINT NOT NULL,
    wrapped TEXT NOT NULL);
CREATE TABLE evaluation_sealed (
    sheet_id BIGINT PRIMARY KEY REFERENCES evaluation_sheet(id), key_number BIGINT NOT NULL, sealed TEXT NOT NULL);
CREATE TABLE evaluation_step (
    id {id}, sheet_id BIGINT NOT NULL REFERENCES evaluation_sheet(id), number BIGINT NOT NULL, action TEXT NOT NULL,
    state TEXT NOT NULL, day TEXT NOT NULL, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL,
    key_number BIGINT NOT NULL, sealed TEXT NOT NULL, UNIQUE (sheet_id, number));
CREATE TABLE evaluation_declaration (
    id {id}, person_id BIGINT NOT NULL REFERENCES staff_person(id), year BIGINT NOT NULL, day TEXT NOT NULL,
    text TEXT NOT NULL, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL);
CREATE INDEX evaluation_declaration_person ON evaluation_declaration (person_id, year, id);
)";

} // namespace gonfalone

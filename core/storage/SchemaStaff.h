#pragma once

namespace gonfalone {

/// The people of the cabinet, the units and what ties them (core/staff): every fact is a row with its days. What was
/// wrong is withdrawn and stays, with its reason. Pay and tax codes stand apart, for fewer eyes.
inline constexpr const char *kStaffSchema = R"(
CREATE TABLE staff_person (
    id {id}, name TEXT NOT NULL, name_key TEXT NOT NULL, badge TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
    login TEXT NOT NULL, deleted_at TEXT, erased_at TEXT, version BIGINT NOT NULL DEFAULT 1);
CREATE INDEX staff_person_name ON staff_person (name_key);
CREATE UNIQUE INDEX staff_person_badge ON staff_person (badge) WHERE badge <> '';
CREATE UNIQUE INDEX staff_person_login ON staff_person (login) WHERE login <> '';
CREATE TABLE staff_private (
    person_id BIGINT PRIMARY KEY REFERENCES staff_person(id), tax_code TEXT NOT NULL UNIQUE);
CREATE TABLE staff_contract (
    id {id}, person_id BIGINT NOT NULL REFERENCES staff_person(id), kind TEXT NOT NULL, area TEXT NOT NULL,
    profile TEXT NOT NULL, part_time BIGINT NOT NULL, week TEXT NOT NULL, emolumento_unico BIGINT NOT NULL,
    act TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT, deleted_at TEXT,
    deleted_reason TEXT NOT NULL DEFAULT '', version BIGINT NOT NULL DEFAULT 1);
CREATE INDEX staff_contract_person ON staff_contract (person_id);
CREATE TABLE staff_pay (
    contract_id BIGINT PRIMARY KEY REFERENCES staff_contract(id), yearly_cents BIGINT NOT NULL);
CREATE TABLE staff_unit (id {id}, version BIGINT NOT NULL DEFAULT 1);
CREATE TABLE staff_unit_period (
    id {id}, unit_id BIGINT NOT NULL REFERENCES staff_unit(id), name TEXT NOT NULL, kind TEXT NOT NULL,
    parent_id BIGINT REFERENCES staff_unit(id), valid_from TEXT NOT NULL, valid_to TEXT, deleted_at TEXT,
    deleted_reason TEXT NOT NULL DEFAULT '', version BIGINT NOT NULL DEFAULT 1);
CREATE INDEX staff_unit_period_unit ON staff_unit_period (unit_id);
CREATE TABLE staff_head (
    id {id}, unit_id BIGINT NOT NULL REFERENCES staff_unit(id),
    person_id BIGINT NOT NULL REFERENCES staff_person(id), charge TEXT NOT NULL, act TEXT NOT NULL,
    valid_from TEXT NOT NULL, valid_to TEXT, deleted_at TEXT, deleted_reason TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL DEFAULT 1);
CREATE INDEX staff_head_unit ON staff_head (unit_id);
CREATE INDEX staff_head_person ON staff_head (person_id);
CREATE TABLE staff_affiliation (
    id {id}, person_id BIGINT NOT NULL REFERENCES staff_person(id),
    unit_id BIGINT NOT NULL REFERENCES staff_unit(id), percent BIGINT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT,
    deleted_at TEXT, deleted_reason TEXT NOT NULL DEFAULT '', version BIGINT NOT NULL DEFAULT 1);
CREATE INDEX staff_affiliation_person ON staff_affiliation (person_id);
CREATE INDEX staff_affiliation_unit ON staff_affiliation (unit_id);
CREATE TABLE staff_service (
    id {id}, holder_id BIGINT NOT NULL REFERENCES office_holder(id),
    unit_id BIGINT NOT NULL REFERENCES staff_unit(id), valid_from TEXT NOT NULL, valid_to TEXT, deleted_at TEXT,
    deleted_reason TEXT NOT NULL DEFAULT '', version BIGINT NOT NULL DEFAULT 1);
CREATE INDEX staff_service_holder ON staff_service (holder_id);
CREATE TABLE staff_skill (
    id {id}, person_id BIGINT NOT NULL REFERENCES staff_person(id), name TEXT NOT NULL, valid_from TEXT NOT NULL,
    valid_to TEXT, deleted_at TEXT, deleted_reason TEXT NOT NULL DEFAULT '', version BIGINT NOT NULL DEFAULT 1);
CREATE INDEX staff_skill_person ON staff_skill (person_id);
)";

} // namespace gonfalone

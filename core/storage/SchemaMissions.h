#pragma once

namespace gonfalone {

// Missions of the administrators (core/missions). Times are kept as the clocks showed them, with their zone, and once
// more in seconds of UTC, along which overlaps are found. The totals stand in one index, so that a year's table reads
// it alone. A decision is appended and never changed.
inline constexpr const char *kMissions = R"(
CREATE TABLE mission (
    case_id BIGINT PRIMARY KEY REFERENCES case_file(id), kind TEXT NOT NULL, person TEXT NOT NULL, office TEXT NOT NULL,
    purpose TEXT NOT NULL, inviter TEXT NOT NULL, destination TEXT NOT NULL, abroad BIGINT NOT NULL,
    departs TEXT NOT NULL, returns TEXT NOT NULL, starts_utc BIGINT NOT NULL, ends_utc BIGINT NOT NULL,
    year BIGINT NOT NULL, nights BIGINT NOT NULL, kilometres BIGINT NOT NULL, meal_declared BIGINT NOT NULL,
    means TEXT NOT NULL, own_car TEXT NOT NULL, plate TEXT NOT NULL, public_cents BIGINT NOT NULL,
    companions TEXT NOT NULL, driver TEXT NOT NULL, chapter TEXT NOT NULL, advance_cents BIGINT NOT NULL,
    both_away TEXT NOT NULL, actual_departs TEXT NOT NULL, actual_returns TEXT NOT NULL, late_end TEXT NOT NULL,
    report TEXT NOT NULL, claimed_cents BIGINT NOT NULL, admitted_cents BIGINT NOT NULL, reason TEXT NOT NULL,
    act_number TEXT NOT NULL, act_date TEXT);
CREATE INDEX mission_person ON mission (person, starts_utc);
CREATE INDEX mission_time ON mission (starts_utc, ends_utc);
CREATE INDEX mission_totals ON mission (year, person, claimed_cents, admitted_cents, advance_cents);
CREATE TABLE mission_leg (
    case_id BIGINT NOT NULL REFERENCES case_file(id), position BIGINT NOT NULL, from_place TEXT NOT NULL,
    to_place TEXT NOT NULL, means TEXT NOT NULL, PRIMARY KEY (case_id, position));
CREATE TABLE mission_cost (
    case_id BIGINT NOT NULL REFERENCES case_file(id), kind TEXT NOT NULL, cents BIGINT NOT NULL,
    PRIMARY KEY (case_id, kind));
CREATE TABLE mission_expense (
    case_id BIGINT NOT NULL REFERENCES case_file(id), position BIGINT NOT NULL, kind TEXT NOT NULL, day TEXT NOT NULL,
    currency TEXT NOT NULL, amount BIGINT NOT NULL, rate BIGINT NOT NULL, document_id BIGINT REFERENCES document(id),
    missing_reason TEXT NOT NULL, traceable BIGINT NOT NULL, abroad BIGINT NOT NULL, stars BIGINT NOT NULL,
    kilometres BIGINT NOT NULL, fuel_mills BIGINT NOT NULL, note TEXT NOT NULL, cut_cents BIGINT NOT NULL,
    cut_reason TEXT NOT NULL, PRIMARY KEY (case_id, position));
CREATE TABLE mission_decision (
    id {id}, case_id BIGINT NOT NULL REFERENCES case_file(id), action TEXT NOT NULL, day TEXT NOT NULL,
    signer TEXT NOT NULL, office TEXT NOT NULL, acting_for TEXT NOT NULL, reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL);
CREATE INDEX mission_decision_case ON mission_decision (case_id, id);
CREATE TABLE mission_deputy (
    id {id}, holder TEXT NOT NULL, deputy TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT, source TEXT NOT NULL);
)";

} // namespace gonfalone

#include "core/patrocinio/PatrocinioStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Outcome PatrocinioStore::load(Database &db, Patrocinio &p) const
{
    return db.read(
        u"SELECT initiative, description, purpose, place, starts_on, ends_on, protocol_number, protocol_date, "
        "classification, responsible, findings, grounds, wording, follow_up, technical_opinion, "
        "accounting_opinion, value_cents, urgency, outcome_number, outcome_date, outcome_reason, theme, "
        "expected_public, late_reason, fee_reduction, free_rooms, staff_used, free_ground, stamp_duty, "
        "conflict, missing_papers, integration_days, obstacles, observations, delega, delegate, settore, "
        "directions, settore_outcome, closing_report, misuse "
        "FROM patrocinio WHERE case_id = ?"_s,
        {p.file.id.value}, [&](const Row &row) {
            p.initiative = row.text(0);
            p.description = row.text(1);
            p.purpose = row.text(2);
            p.place = row.text(3);
            p.startsOn = row.date(4);
            p.endsOn = row.date(5);
            p.protocolNumber = row.text(6);
            p.protocolDate = row.date(7);
            p.classification = row.text(8);
            p.responsible = row.text(9);
            p.findings = row.text(10);
            p.grounds = row.text(11);
            p.wording = row.text(12);
            p.followUp = row.text(13);
            p.technicalOpinion = row.text(14);
            p.accountingOpinion = row.text(15);
            p.valueCents = row.integer(16);
            p.urgency = row.text(17);
            p.outcomeNumber = row.text(18);
            p.outcomeDate = row.date(19);
            p.outcomeReason = row.text(20);
            p.theme = row.text(21);
            p.expectedPublic = row.text(22);
            p.lateReason = row.text(23);
            p.feeReduction = row.text(24);
            p.freeRooms = row.text(25);
            p.staffUsed = row.text(26);
            p.freeGround = row.text(27);
            p.stampDuty = row.text(28);
            p.conflict = row.text(29);
            p.missingPapers = row.text(30);
            p.integrationDays = int(row.integer(31));
            p.obstacles = row.text(32);
            p.observations = row.text(33);
            p.delega = row.text(34);
            p.delegate = row.text(35);
            p.settore = row.text(36);
            p.directions = row.text(37);
            p.settoreOutcome = row.text(38);
            p.closingReport = row.text(39);
            p.misuse = row.text(40);
        });
}

Outcome PatrocinioStore::put(Transaction &tx, const Patrocinio &p) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO patrocinio (case_id, initiative, description, purpose, place, starts_on, ends_on, protocol_number, protocol_date, "
        "classification, responsible, findings, grounds, wording, follow_up, technical_opinion, "
        "accounting_opinion, value_cents, urgency, outcome_number, outcome_date, outcome_reason, theme, "
        "expected_public, late_reason, fee_reduction, free_rooms, staff_used, free_ground, stamp_duty, "
        "conflict, missing_papers, integration_days, obstacles, observations, delega, delegate, settore, "
        "directions, settore_outcome, closing_report, misuse) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET "
        "initiative = excluded.initiative, description = excluded.description, purpose = excluded.purpose, "
        "place = excluded.place, starts_on = excluded.starts_on, ends_on = excluded.ends_on, "
        "protocol_number = excluded.protocol_number, protocol_date = excluded.protocol_date, "
        "classification = excluded.classification, responsible = excluded.responsible, "
        "findings = excluded.findings, grounds = excluded.grounds, wording = excluded.wording, "
        "follow_up = excluded.follow_up, technical_opinion = excluded.technical_opinion, "
        "accounting_opinion = excluded.accounting_opinion, value_cents = excluded.value_cents, "
        "urgency = excluded.urgency, outcome_number = excluded.outcome_number, "
        "outcome_date = excluded.outcome_date, outcome_reason = excluded.outcome_reason, "
        "theme = excluded.theme, expected_public = excluded.expected_public, "
        "late_reason = excluded.late_reason, fee_reduction = excluded.fee_reduction, "
        "free_rooms = excluded.free_rooms, staff_used = excluded.staff_used, "
        "free_ground = excluded.free_ground, stamp_duty = excluded.stamp_duty, conflict = excluded.conflict, "
        "missing_papers = excluded.missing_papers, integration_days = excluded.integration_days, "
        "obstacles = excluded.obstacles, observations = excluded.observations, delega = excluded.delega, "
        "delegate = excluded.delegate, settore = excluded.settore, directions = excluded.directions, "
        "settore_outcome = excluded.settore_outcome, closing_report = excluded.closing_report, "
        "misuse = excluded.misuse"_s,
        {p.file.id.value,
         p.initiative,
         p.description,
         p.purpose,
         p.place,
         stored(p.startsOn),
         stored(p.endsOn),
         p.protocolNumber,
         stored(p.protocolDate),
         p.classification,
         p.responsible,
         p.findings,
         p.grounds,
         p.wording,
         p.followUp,
         p.technicalOpinion,
         p.accountingOpinion,
         p.valueCents,
         p.urgency,
         p.outcomeNumber,
         stored(p.outcomeDate),
         p.outcomeReason,
         p.theme,
         p.expectedPublic,
         p.lateReason,
         p.feeReduction,
         p.freeRooms,
         p.staffUsed,
         p.freeGround,
         p.stampDuty,
         p.conflict,
         p.missingPapers,
         qint64(p.integrationDays),
         p.obstacles,
         p.observations,
         p.delega,
         p.delegate,
         p.settore,
         p.directions,
         p.settoreOutcome,
         p.closingReport,
         p.misuse}));
    return {};
}

} // namespace gonfalone

#include "core/patrocinio/PatrocinioStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Outcome PatrocinioStore::load(Database &db, Patrocinio &p) const
{
    return db.read(
        u"SELECT initiative, description, purpose, place, starts_on, ends_on, protocol_number, protocol_date, "
        "classification, responsible, findings, grounds, wording, follow_up, technical_opinion, "
        "accounting_opinion, value_cents, urgency, outcome_number, outcome_date, outcome_reason "
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
        });
}

Outcome PatrocinioStore::put(Transaction &tx, const Patrocinio &p) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO patrocinio (case_id, initiative, description, purpose, place, starts_on, ends_on, protocol_number, "
        "protocol_date, classification, responsible, findings, grounds, wording, follow_up, technical_opinion, "
        "accounting_opinion, value_cents, urgency, outcome_number, outcome_date, outcome_reason) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET "
        "initiative = excluded.initiative, description = excluded.description, purpose = excluded.purpose, "
        "place = excluded.place, starts_on = excluded.starts_on, ends_on = excluded.ends_on, "
        "protocol_number = excluded.protocol_number, protocol_date = excluded.protocol_date, "
        "classification = excluded.classification, responsible = excluded.responsible, findings = excluded.findings, "
        "grounds = excluded.grounds, wording = excluded.wording, follow_up = excluded.follow_up, "
        "technical_opinion = excluded.technical_opinion, accounting_opinion = excluded.accounting_opinion, "
        "value_cents = excluded.value_cents, urgency = excluded.urgency, outcome_number = excluded.outcome_number, "
        "outcome_date = excluded.outcome_date, outcome_reason = excluded.outcome_reason"_s,
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
         p.outcomeReason}));
    return {};
}

} // namespace gonfalone

#include "core/patrocinio/PatrocinioStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Patronage is for single events: one that began longer ago than a year is not looked for.
constexpr int kLongestEventDays = 366;

/// The day of an ISO date as a number, in the arithmetic of whole numbers that both engines share (Fliegel and Van
/// Flandern, CACM 11/1968); NULL for none.
QString dayNumber(const QString &column)
{
    const auto part = [&column](int from, int count) {
        return u"CAST(substr(%1, %2, %3) AS INTEGER)"_s.arg(column).arg(from).arg(count);
    };
    const QString month = part(6, 2);
    const QString back = u"((%1 - 14) / 12)"_s.arg(month);
    return u"((1461 * (%1 + 4800 + %3)) / 4 + (367 * (%2 - 2 - 12 * %3)) / 12 - (3 * ((%1 + 4900 + %3) / 100)) / 4 + %4)"_s
        .arg(part(1, 4), month, back, part(9, 2));
}

} // namespace

Outcome PatrocinioStore::loadExclusions(Database &db, Patrocinio &p) const
{
    p.exclusions.clear();
    return db.read(u"SELECT key, applies, grounds FROM exclusion_answer WHERE case_id = ?"_s, {p.file.id.value},
                   [&p](const Row &row) {
                       p.exclusions.insert(row.text(0), {row.text(1) == u"si"_s, row.text(2)});
                   });
}

Outcome PatrocinioStore::putExclusions(Transaction &tx, const Patrocinio &p,
                                       const QMap<QString, ExclusionAnswer> &answered) const
{
    if (answered == p.exclusions)
        return {};
    Database &db = tx.database();
    CHECK(db.write(tx, u"DELETE FROM exclusion_answer WHERE case_id = ?"_s, {p.file.id.value}));
    for (auto answer = p.exclusions.cbegin(); answer != p.exclusions.cend(); ++answer)
        CHECK(db.write(tx, u"INSERT INTO exclusion_answer (case_id, key, applies, grounds) VALUES (?, ?, ?, ?)"_s,
                       {p.file.id.value, answer.key(), answer->applies ? u"si"_s : u"no"_s, answer->grounds}));
    return {};
}

Outcome PatrocinioStore::load(Database &db, Patrocinio &p) const
{
    CHECK(loadExclusions(db, p));
    return db.read(
        u"SELECT initiative, description, purpose, place, starts_on, ends_on, protocol_number, protocol_date, "
        "classification, responsible, findings, grounds, wording, follow_up, "
        "value_cents, urgency, outcome_number, outcome_date, outcome_reason, departure, theme, "
        "expected_public, late_reason, fee_reduction, free_rooms, staff_used, free_ground, stamp_duty, "
        "missing_papers, integration_days, obstacles, observations, delega, delegate, settore, "
        "directions, settore_outcome, closing_report, misuse, proposal, published_on "
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
            p.valueCents = row.integer(14);
            p.urgency = row.text(15);
            p.outcomeNumber = row.text(16);
            p.outcomeDate = row.date(17);
            p.outcomeReason = row.text(18);
            p.departure = row.text(19);
            p.theme = row.text(20);
            p.expectedPublic = row.text(21);
            p.lateReason = row.text(22);
            p.feeReduction = row.text(23);
            p.freeRooms = row.text(24);
            p.staffUsed = row.text(25);
            p.freeGround = row.text(26);
            p.stampDuty = row.text(27);
            p.missingPapers = row.text(28);
            p.integrationDays = int(row.integer(29));
            p.obstacles = row.text(30);
            p.observations = row.text(31);
            p.delega = row.text(32);
            p.delegate = row.text(33);
            p.settore = row.text(34);
            p.directions = row.text(35);
            p.settoreOutcome = row.text(36);
            p.closingReport = row.text(37);
            p.misuse = row.text(38);
            p.proposal = row.text(39);
            p.publishedOn = row.date(40);
        });
}

Outcome PatrocinioStore::put(Transaction &tx, const Patrocinio &p, const QMap<QString, ExclusionAnswer> &answered) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO patrocinio (case_id, initiative, description, purpose, place, starts_on, ends_on, protocol_number, protocol_date, "
        "classification, responsible, findings, grounds, wording, follow_up, "
        "value_cents, urgency, outcome_number, outcome_date, outcome_reason, departure, theme, "
        "expected_public, late_reason, fee_reduction, free_rooms, staff_used, free_ground, stamp_duty, "
        "missing_papers, integration_days, obstacles, observations, delega, delegate, settore, "
        "directions, settore_outcome, closing_report, misuse, proposal, published_on) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET "
        "initiative = excluded.initiative, description = excluded.description, purpose = excluded.purpose, "
        "place = excluded.place, starts_on = excluded.starts_on, ends_on = excluded.ends_on, "
        "protocol_number = excluded.protocol_number, protocol_date = excluded.protocol_date, "
        "classification = excluded.classification, responsible = excluded.responsible, "
        "findings = excluded.findings, grounds = excluded.grounds, wording = excluded.wording, "
        "follow_up = excluded.follow_up, value_cents = excluded.value_cents, departure = excluded.departure, "
        "urgency = excluded.urgency, outcome_number = excluded.outcome_number, "
        "outcome_date = excluded.outcome_date, outcome_reason = excluded.outcome_reason, "
        "theme = excluded.theme, expected_public = excluded.expected_public, "
        "late_reason = excluded.late_reason, fee_reduction = excluded.fee_reduction, "
        "free_rooms = excluded.free_rooms, staff_used = excluded.staff_used, "
        "free_ground = excluded.free_ground, stamp_duty = excluded.stamp_duty, "
        "missing_papers = excluded.missing_papers, integration_days = excluded.integration_days, "
        "obstacles = excluded.obstacles, observations = excluded.observations, delega = excluded.delega, "
        "delegate = excluded.delegate, settore = excluded.settore, directions = excluded.directions, "
        "settore_outcome = excluded.settore_outcome, closing_report = excluded.closing_report, "
        "misuse = excluded.misuse, proposal = excluded.proposal, published_on = excluded.published_on"_s,
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
         p.valueCents,
         p.urgency,
         p.outcomeNumber,
         stored(p.outcomeDate),
         p.outcomeReason,
         p.departure,
         p.theme,
         p.expectedPublic,
         p.lateReason,
         p.feeReduction,
         p.freeRooms,
         p.staffUsed,
         p.freeGround,
         p.stampDuty,
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
         p.misuse,
         p.proposal,
         stored(p.publishedOn)}));
    return putExclusions(tx, p, answered);
}

Result<QList<PastGrant>> PatrocinioStore::history(Database &db, const CaseFile &file) const
{
    if (file.partyId <= 0)
        return QList<PastGrant>{};
    // A closed case does not say any more how it was decided: the clock does.
    return db.readAll<PastGrant>(
        u"SELECT c.label, p.outcome_date, p.value_cents, p.misuse, c.state, "
        "(SELECT COUNT(*) FROM clock_event e WHERE e.case_id = c.id AND e.refusal = 1) "
        "FROM case_file c JOIN patrocinio p ON p.case_id = c.id "
        "WHERE c.party_id = ? AND c.id <> ? AND c.module = ? AND (p.outcome_date IS NOT NULL OR p.misuse <> '') "
        "AND c.state NOT IN ('withdrawn', 'inadmissible') ORDER BY c.id DESC LIMIT 200"_s,
        {file.partyId, file.id.value, u"patrocinio"_s}, [](const Row &row) {
            const bool refused = row.text(4) == u"refused"_s || row.integer(5) > 0;
            return PastGrant{row.text(0), row.date(1), !refused, row.integer(2), row.text(3)};
        });
}

Result<QList<OtherEvent>> PatrocinioStore::eventsBetween(Database &db, CaseId except, const QDate &from,
                                                         const QDate &to) const
{
    // What begins in those days, and what began before and lasts into them: each a range of the index of the days.
    return db.readAll<OtherEvent>(
        u"SELECT c.label, p.initiative, p.place, p.starts_on, p.ends_on FROM ("
        "SELECT * FROM (SELECT case_id, initiative, place, starts_on, ends_on FROM patrocinio "
        "WHERE starts_on >= ? AND starts_on <= ? ORDER BY starts_on LIMIT 200) begun "
        "UNION ALL "
        "SELECT * FROM (SELECT case_id, initiative, place, starts_on, ends_on FROM patrocinio "
        "WHERE starts_on >= ? AND starts_on < ? AND ends_on >= ? ORDER BY starts_on DESC LIMIT 200) lasting) p "
        "JOIN case_file c ON c.id = p.case_id WHERE c.id <> ? "
        "AND c.state NOT IN ('withdrawn', 'inadmissible', 'refused', 'revoked') ORDER BY p.starts_on, c.id LIMIT 50"_s,
        {stored(from), stored(to), stored(from.addDays(-kLongestEventDays)), stored(from), stored(from), except.value},
        [](const Row &row) {
            return OtherEvent{row.text(0), row.text(1), row.text(2), row.date(3), row.date(4)};
        });
}

Result<QList<ReportGroup>> PatrocinioStore::reportGroups(Database &db, const LeadPeriod &period) const
{
    const QString received = dayNumber(u"c.received"_s);
    // A closed case does not say any more how it was decided: the clock and the number of the act do.
    const QString sql =
        u"SELECT theme, party_id, MAX(party), delegate, COUNT(*), SUM(granted), SUM(refused), SUM(late), SUM(decided), "
        "SUM(days), SUM(granted * value_cents) FROM (SELECT theme, party_id, party, delegate, value_cents, refused, "
        "CASE WHEN refused = 0 AND (state IN ('granted', 'communicated', 'held', 'revoked') "
        "OR (state = 'closed' AND outcome_date IS NOT NULL)) THEN 1 ELSE 0 END AS granted, late, "
        "CASE WHEN outcome_date IS NOT NULL THEN 1 ELSE 0 END AS decided, "
        "COALESCE(decided_day - received_day, 0) AS days FROM (SELECT p.theme, COALESCE(c.party_id, 0) AS party_id, "
        "c.party, p.delegate, p.value_cents, c.state, p.outcome_date, "
        "CASE WHEN c.state = 'refused' OR (c.state = 'closed' AND EXISTS (SELECT 1 FROM clock_event e "
        "WHERE e.case_id = c.id AND e.refusal = 1)) THEN 1 ELSE 0 END AS refused, CASE WHEN p.late_reason <> '' OR "_s
        + dayNumber(u"p.starts_on"_s) + u" - "_s + received + u" < ? THEN 1 ELSE 0 END AS late, "_s
        + dayNumber(u"p.outcome_date"_s) + u" AS decided_day, "_s + received
        + u" AS received_day FROM case_file c JOIN patrocinio p ON p.case_id = c.id "
          "WHERE c.module = 'patrocinio' AND c.received >= ? AND c.received <= ?) one) each_one "
          "GROUP BY theme, party_id, delegate"_s;
    return db.readAll<ReportGroup>(
        sql, {qint64(period.days), stored(period.from), stored(period.to)}, [](const Row &row) {
            return ReportGroup{row.text(0),
                               row.integer(1),
                               row.text(2),
                               row.text(3),
                               {row.integer(4), row.integer(5), row.integer(6), row.integer(7), row.integer(8),
                                row.integer(9), row.integer(10)}};
        });
}

} // namespace gonfalone

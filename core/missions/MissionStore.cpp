#include "core/missions/MissionStore.h"

#include "core/missions/MissionStored.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

void readMission(const Row &row, Mission &m)
{
    m.kind = missionKindFrom(row.text(0)).value_or(MissionKind::Mission);
    m.person = row.text(1);
    m.office = row.text(2);
    m.purpose = row.text(3);
    m.inviter = row.text(4);
    m.destination = row.text(5);
    m.abroad = row.flag(6);
    m.departs = timeIn(row, 7);
    m.returns = timeIn(row, 8);
    m.nights = int(row.integer(9));
    m.kilometres = int(row.integer(10));
    m.mealDeclared = row.flag(11);
    m.means = row.text(12);
    m.ownCarMotive = row.text(13);
    m.plate = row.text(14);
    m.publicCents = row.integer(15);
    m.companions = row.text(16);
    m.driver = row.text(17);
    m.chapter = row.text(18);
    m.advanceCents = row.integer(19);
    m.bothAway = row.text(20);
    m.actualDeparts = timeIn(row, 21);
    m.actualReturns = timeIn(row, 22);
    m.lateEnd = row.text(23);
    m.report = row.text(24);
    m.claimedCents = row.integer(25);
    m.admittedCents = row.integer(26);
    m.reason = row.text(27);
    m.actNumber = row.text(28);
    m.actDate = row.date(29);
}

MissionExpense readExpense(const Row &row)
{
    MissionExpense e;
    e.kind = expenseKindFrom(row.text(0)).value_or(ExpenseKind::Other);
    e.day = row.date(1);
    e.currency = row.text(2);
    e.amount = row.integer(3);
    e.rateMillionths = row.integer(4);
    e.receipt = DocumentId{row.integer(5)};
    e.missingReason = row.text(6);
    e.traceable = row.flag(7);
    e.abroad = row.flag(8);
    e.stars = int(row.integer(9));
    e.kilometres = int(row.integer(10));
    e.fuelMills = int(row.integer(11));
    e.note = row.text(12);
    e.cutCents = row.integer(13);
    e.cutReason = row.text(14);
    return e;
}

Outcome putExpenses(Transaction &tx, const Mission &m)
{
    Database &db = tx.database();
    CHECK(db.write(tx, u"DELETE FROM mission_expense WHERE case_id = ?"_s, {m.file.id.value}));
    for (int i = 0; i < m.expenses.size(); ++i) {
        const MissionExpense &e = m.expenses[i];
        const QVariant receipt =
            e.receipt.isValid() ? QVariant(e.receipt.value) : QVariant(QMetaType::fromType<qint64>());
        CHECK(
            db.write(tx,
                     u"INSERT INTO mission_expense (case_id, position, kind, day, currency, amount, rate, document_id, "
                     "missing_reason, traceable, abroad, stars, kilometres, fuel_mills, note, cut_cents, cut_reason) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {m.file.id.value, i, expenseKindKey(e.kind), stored(e.day), e.currency, e.amount, e.rateMillionths,
                      receipt, e.missingReason, e.traceable ? 1 : 0, e.abroad ? 1 : 0, e.stars, e.kilometres,
                      e.fuelMills, e.note, e.cutCents, e.cutReason}));
    }
    return {};
}

Outcome putWayAndCosts(Transaction &tx, const Mission &m)
{
    Database &db = tx.database();
    CHECK(db.write(tx, u"DELETE FROM mission_leg WHERE case_id = ?"_s, {m.file.id.value}));
    for (int i = 0; i < m.legs.size(); ++i)
        CHECK(db.write(
            tx, u"INSERT INTO mission_leg (case_id, position, from_place, to_place, means) VALUES (?, ?, ?, ?, ?)"_s,
            {m.file.id.value, i, m.legs[i].from, m.legs[i].to, m.legs[i].means}));
    CHECK(db.write(tx, u"DELETE FROM mission_cost WHERE case_id = ?"_s, {m.file.id.value}));
    for (auto cost = m.planned.cbegin(); cost != m.planned.cend(); ++cost)
        CHECK(db.write(tx, u"INSERT INTO mission_cost (case_id, kind, cents) VALUES (?, ?, ?)"_s,
                       {m.file.id.value, expenseKindKey(cost.key()), cost.value()}));
    return {};
}

} // namespace

Outcome MissionStore::load(Database &db, Mission &m) const
{
    CHECK(db.read(u"SELECT kind, person, office, purpose, inviter, destination, abroad, departs, returns, nights, "
                  "kilometres, meal_declared, means, own_car, plate, public_cents, companions, driver, chapter, "
                  "advance_cents, both_away, actual_departs, actual_returns, late_end, report, claimed_cents, "
                  "admitted_cents, reason, act_number, act_date FROM mission WHERE case_id = ?"_s,
                  {m.file.id.value}, [&m](const Row &row) { readMission(row, m); }));
    TRY(m.legs,
        db.readAll<MissionLeg>(
            u"SELECT from_place, to_place, means FROM mission_leg WHERE case_id = ? ORDER BY position"_s,
            {m.file.id.value}, [](const Row &row) {
                return MissionLeg{row.text(0), row.text(1), row.text(2)};
            }));
    m.planned.clear();
    CHECK(db.read(u"SELECT kind, cents FROM mission_cost WHERE case_id = ?"_s, {m.file.id.value}, [&m](const Row &row) {
        m.planned.insert(expenseKindFrom(row.text(0)).value_or(ExpenseKind::Other), row.integer(1));
    }));
    TRY(m.expenses,
        db.readAll<MissionExpense>(
            u"SELECT kind, day, currency, amount, rate, document_id, missing_reason, traceable, abroad, "
            "stars, kilometres, fuel_mills, note, cut_cents, cut_reason FROM mission_expense "
            "WHERE case_id = ? ORDER BY position"_s,
            {m.file.id.value}, readExpense));
    return {};
}

Outcome MissionStore::put(Transaction &tx, const Mission &m) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO mission (case_id, kind, person, office, purpose, inviter, destination, abroad, departs, returns, "
        "starts_utc, ends_utc, year, nights, kilometres, meal_declared, means, own_car, plate, public_cents, companions, "
        "driver, chapter, advance_cents, both_away, actual_departs, actual_returns, late_end, report, claimed_cents, "
        "admitted_cents, reason, act_number, act_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET kind = excluded.kind, "
        "person = excluded.person, office = excluded.office, purpose = excluded.purpose, inviter = excluded.inviter, "
        "destination = excluded.destination, abroad = excluded.abroad, departs = excluded.departs, "
        "returns = excluded.returns, starts_utc = excluded.starts_utc, ends_utc = excluded.ends_utc, "
        "year = excluded.year, nights = excluded.nights, kilometres = excluded.kilometres, "
        "meal_declared = excluded.meal_declared, means = excluded.means, own_car = excluded.own_car, "
        "plate = excluded.plate, public_cents = excluded.public_cents, companions = excluded.companions, "
        "driver = excluded.driver, chapter = excluded.chapter, advance_cents = excluded.advance_cents, "
        "both_away = excluded.both_away, actual_departs = excluded.actual_departs, "
        "actual_returns = excluded.actual_returns, late_end = excluded.late_end, report = excluded.report, "
        "claimed_cents = excluded.claimed_cents, admitted_cents = excluded.admitted_cents, reason = excluded.reason, "
        "act_number = excluded.act_number, act_date = excluded.act_date"_s,
        {m.file.id.value,
         missionKindKey(m.kind),
         m.person,
         m.office,
         m.purpose,
         m.inviter,
         m.destination,
         m.abroad ? 1 : 0,
         missionTimeText(m.departs),
         missionTimeText(m.returns),
         utcOf(m.from()),
         utcOf(m.to()),
         m.from().day.year(),
         m.nights,
         m.kilometres,
         m.mealDeclared ? 1 : 0,
         m.means,
         m.ownCarMotive,
         m.plate,
         m.publicCents,
         m.companions,
         m.driver,
         m.chapter,
         m.advanceCents,
         m.bothAway,
         missionTimeText(m.actualDeparts),
         missionTimeText(m.actualReturns),
         m.lateEnd,
         m.report,
         m.claimedCents,
         m.admittedCents,
         m.reason,
         m.actNumber,
         stored(m.actDate)}));
    CHECK(putWayAndCosts(tx, m));
    return putExpenses(tx, m);
}

Outcome MissionStore::addDecision(Transaction &tx, CaseId id, const MissionDecision &d) const
{
    CHECK(
        tx.database().write(tx,
                            u"INSERT INTO mission_decision (case_id, action, day, signer, office, acting_for, reason, "
                            "recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {id.value, d.action, stored(d.day), d.signer, d.office, d.actingFor, d.reason,
                             d.recordedAt.toUTC().toString(Qt::ISODateWithMs), d.recordedBy}));
    return {};
}

Result<QList<MissionDecision>> MissionStore::decisions(Database &db, CaseId id) const
{
    return db.readAll<MissionDecision>(
        u"SELECT action, day, signer, office, acting_for, reason, recorded_at, recorded_by FROM mission_decision "
        "WHERE case_id = ? ORDER BY id"_s,
        {id.value}, [](const Row &row) {
            return MissionDecision{row.text(0), row.date(1), row.text(2),    row.text(3),
                                   row.text(4), row.text(5), row.instant(6), row.text(7)};
        });
}

Outcome MissionStore::addDeputy(Transaction &tx, const MissionDeputy &d) const
{
    CHECK(tx.database().write(
        tx, u"INSERT INTO mission_deputy (holder, deputy, valid_from, valid_to, source) VALUES (?, ?, ?, ?, ?)"_s,
        {d.holder, d.deputy, stored(d.validFrom), stored(d.validTo), d.source}));
    return {};
}

Result<QList<MissionDeputy>> MissionStore::deputies(Database &db) const
{
    return db.readAll<MissionDeputy>(
        u"SELECT id, holder, deputy, valid_from, valid_to, source FROM mission_deputy ORDER BY valid_from DESC, id"_s,
        {}, [](const Row &row) {
            return MissionDeputy{
                MissionDeputyId{row.integer(0)}, row.text(1), row.text(2), row.date(3), row.date(4), row.text(5)};
        });
}

Result<QList<BusyStretch>> MissionStore::missionsOf(Database &db, CaseId except, const QString &person, qint64 fromUtc,
                                                    qint64 toUtc, const QStringList &states) const
{
    Values values{person, toUtc, fromUtc, except.value};
    for (const QString &state : states)
        values << state;
    return db.readAll<BusyStretch>(
        u"SELECT c.label, m.person, m.starts_utc, m.ends_utc FROM mission m JOIN case_file c ON c.id = m.case_id "
        "WHERE m.person = ? AND m.starts_utc < ? AND m.ends_utc > ? AND m.case_id <> ? AND c.state IN (?"_s
            + u", ?"_s.repeated(states.size() - 1) + u") ORDER BY m.starts_utc"_s,
        values, [](const Row &row) {
            return BusyStretch{row.text(0), row.text(1), row.integer(2), row.integer(3)};
        });
}

Result<QList<BusyStretch>> MissionStore::absencesOf(Database &db, const QString &person, qint64 fromUtc,
                                                    qint64 toUtc) const
{
    return db.readAll<BusyStretch>(
        u"SELECT e.title, e.person, o.start_utc, o.end_utc FROM agenda_occurrence o JOIN agenda_entry e "
        "ON e.id = o.entry_id JOIN agenda_calendar k ON k.id = e.calendar_id WHERE k.kind = 'absences' AND e.person = ? "
        "AND o.busy_from < ? AND o.busy_to > ? AND o.status <> 'cancelled' AND e.deleted_at IS NULL "
        "ORDER BY o.start_utc LIMIT 20"_s,
        {person, toUtc, fromUtc}, [](const Row &row) {
            return BusyStretch{row.text(0), row.text(1), row.integer(2), row.integer(3)};
        });
}

Result<QList<BusyStretch>> MissionStore::sittings(Database &db, qint64 fromUtc, qint64 toUtc) const
{
    return db.readAll<BusyStretch>(
        u"SELECT e.title, '', o.start_utc, o.end_utc FROM agenda_occurrence o JOIN agenda_entry e ON e.id = o.entry_id "
        "WHERE e.category = 'seduta' AND o.busy_from < ? AND o.busy_to > ? AND o.status <> 'cancelled' "
        "AND e.deleted_at IS NULL ORDER BY o.start_utc LIMIT 20"_s,
        {toUtc, fromUtc}, [](const Row &row) {
            return BusyStretch{row.text(0), row.text(1), row.integer(2), row.integer(3)};
        });
}

Result<bool> MissionStore::hasDocument(Database &db, CaseId id, DocumentId document) const
{
    return db.readOne<bool>(u"SELECT COUNT(*) FROM document WHERE id = ? AND case_id = ?"_s, {document.value, id.value},
                            [](const Row &row) { return row.integer(0) > 0; });
}

} // namespace gonfalone

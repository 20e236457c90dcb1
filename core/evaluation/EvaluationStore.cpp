#include "core/evaluation/EvaluationStore.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/cases/CaseStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kSheets =
    u"SELECT s.id, s.label, s.cycle_id, s.year, s.person_id, COALESCE(p.name, ''), s.category, s.portavoce, s.state, "
    "s.starts, s.ends, s.since, s.notified_on, s.evaluator_id, s.version FROM evaluation_sheet s "
    "LEFT JOIN staff_person p ON p.id = s.person_id "_s;

EvaluationSheet readSheet(const Row &row)
{
    EvaluationSheet sheet;
    sheet.id = EvaluationSheetId{row.integer(0)};
    sheet.label = row.text(1);
    sheet.cycle = EvaluationCycleId{row.integer(2)};
    sheet.year = int(row.integer(3));
    sheet.person = StaffPersonId{row.integer(4)};
    sheet.name = row.text(5);
    sheet.category = row.text(6);
    sheet.portavoce = row.flag(7);
    sheet.state = evaluationStateFrom(row.text(8)).value_or(EvaluationState::Goals);
    sheet.starts = row.date(9);
    sheet.ends = row.date(10);
    sheet.since = row.date(11);
    sheet.notifiedOn = row.date(12);
    sheet.evaluator = UserId{row.integer(13)};
    sheet.version = row.integer(14);
    return sheet;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1());
}

/// A system and whether its profile could be read.
struct ReadSystem {
    EvaluationSystem system;
    std::optional<Error> fault = {};
};

} // namespace

Result<QList<EvaluationSystem>> EvaluationStore::systems(Database &db) const
{
    TRY(const QList<ReadSystem> rows,
        db.readAll<ReadSystem>(u"SELECT id, profile FROM evaluation_system ORDER BY valid_from, id"_s, {},
                               [](const Row &row) {
                                   const auto system = readEvaluationSystem(row.text(1).toUtf8());
                                   ReadSystem read;
                                   if (system)
                                       read.system = *system;
                                   else
                                       read.fault = system.error();
                                   read.system.id = EvaluationSystemId{row.integer(0)};
                                   return read;
                               }));
    QList<EvaluationSystem> systems;
    for (const ReadSystem &row : rows) {
        if (row.fault)
            return failure(Error::corrupt(row.fault->message));
        systems << row.system;
    }
    return systems;
}

Result<EvaluationSystemId> EvaluationStore::addSystem(Transaction &tx, const EvaluationSystem &system,
                                                      const QString &at, const QString &by) const
{
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO evaluation_system (name, valid_from, profile, created_at, created_by) "
            "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
            {system.name, stored(system.validFrom), QString::fromUtf8(writeEvaluationSystem(system)), at, by}));
    return EvaluationSystemId{id};
}

Result<QList<EvaluationCycle>> EvaluationStore::cycles(Database &db) const
{
    return db.readAll<EvaluationCycle>(
        u"SELECT id, year, system_id, goals_due, closed_on, version FROM evaluation_cycle ORDER BY year"_s, {},
        [](const Row &row) {
            return EvaluationCycle{EvaluationCycleId{row.integer(0)},
                                   int(row.integer(1)),
                                   EvaluationSystemId{row.integer(2)},
                                   row.date(3),
                                   row.date(4),
                                   row.integer(5)};
        });
}

Result<EvaluationCycleId> EvaluationStore::addCycle(Transaction &tx, const EvaluationCycle &cycle, const QString &at,
                                                    const QString &by) const
{
    const auto id = tx.database().writeReturning(
        tx,
        u"INSERT INTO evaluation_cycle (year, system_id, goals_due, created_at, created_by) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (year) DO NOTHING RETURNING id"_s,
        {qint64(cycle.year), cycle.system.value, stored(cycle.goalsDue), at, by});
    if (!id && id.error().kind == ErrorKind::NotFound)
        return failure(Error::conflict(say("The cycle of %1 is open already.").arg(cycle.year)));
    if (!id)
        return failure(id.error());
    return EvaluationCycleId{*id};
}

Outcome EvaluationStore::closeCycle(Transaction &tx, const EvaluationCycle &cycle) const
{
    TRY(const qint64 closed,
        tx.database().write(tx,
                            u"UPDATE evaluation_cycle SET closed_on = ?, version = version + 1 "
                            "WHERE id = ? AND version = ?"_s,
                            {stored(cycle.closedOn), cycle.id.value, cycle.version}));
    if (closed == 0)
        return failure(Error::conflict(say("The cycle was changed by somebody else meanwhile: look at it again.")));
    return {};
}

Result<EvaluationSheet> EvaluationStore::addSheet(Transaction &tx, EvaluationSheet s, const QString &at,
                                                  const QString &by) const
{
    const QString registerKey = QString::fromLatin1(kEvaluationRegister);
    TRY(const qint64 number, CaseStore().takeNumber(tx, registerKey, s.year));
    s.label = u"%1-%2/%3"_s.arg(registerKey).arg(s.year).arg(number, 4, 10, QLatin1Char('0'));
    TRY(s.id.value,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO evaluation_sheet (register, year, number, label, cycle_id, person_id, category, portavoce, "
            "state, starts, ends, since, evaluator_id, created_at, created_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {registerKey, qint64(s.year), number, s.label, s.cycle.value, s.person.value, s.category,
             s.portavoce ? 1 : 0, evaluationStateKey(s.state), stored(s.starts), stored(s.ends), stored(s.since),
             s.evaluator.value, at, by}));
    s.version = 1;
    return s;
}

Result<EvaluationSheet> EvaluationStore::updateSheet(Transaction &tx, EvaluationSheet s) const
{
    const auto version = tx.database().writeReturning(
        tx,
        u"UPDATE evaluation_sheet SET state = ?, starts = ?, ends = ?, since = ?, notified_on = ?, evaluator_id = ?, "
        "version = version + 1 WHERE id = ? AND version = ? RETURNING version"_s,
        {evaluationStateKey(s.state), stored(s.starts), stored(s.ends), stored(s.since), stored(s.notifiedOn),
         s.evaluator.value, s.id.value, s.version});
    if (!version && version.error().kind == ErrorKind::NotFound)
        return failure(Error::conflict(
            say("%1 was changed by somebody else meanwhile: look at it again, then repeat what you did.")
                .arg(s.label)));
    if (!version)
        return failure(version.error());
    s.version = *version;
    return s;
}

Error EvaluationStore::noSuchSheet(const QString &label) const
{
    return Error::notFound(say("There is no sheet “%1”: “evaluation list” shows yours.").arg(label));
}

Result<EvaluationSheet> EvaluationStore::find(Database &db, const QString &label) const
{
    const auto found =
        db.readOne<EvaluationSheet>(kSheets + u"WHERE s.label = ?"_s, {label.trimmed().toUpper()}, readSheet);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return failure(noSuchSheet(label));
    return found;
}

Result<QList<EvaluationSheet>> EvaluationStore::ofCycle(Database &db, EvaluationCycleId cycle) const
{
    return db.readAll<EvaluationSheet>(kSheets + u"WHERE s.cycle_id = ? ORDER BY s.id"_s, {cycle.value}, readSheet);
}

Result<QList<EvaluationSheet>> EvaluationStore::ofPerson(Database &db, StaffPersonId person) const
{
    return db.readAll<EvaluationSheet>(kSheets + u"WHERE s.person_id = ? ORDER BY s.id"_s, {person.value}, readSheet);
}

Result<QList<EvaluationSheet>> EvaluationStore::readBy(Database &db, UserId user) const
{
    return db.readAll<EvaluationSheet>(
        kSheets + u"JOIN evaluation_reader r ON r.sheet_id = s.id WHERE r.user_id = ? ORDER BY s.id"_s, {user.value},
        readSheet);
}

Result<QList<SheetWrap>> EvaluationStore::wraps(Database &db, EvaluationSheetId sheet) const
{
    return db.readAll<SheetWrap>(
        u"SELECT user_id, key_number, half, wrapped FROM evaluation_reader WHERE sheet_id = ? ORDER BY user_id"_s,
        {sheet.value}, [](const Row &row) {
            return SheetWrap{UserId{row.integer(0)}, row.integer(1), fromBase64(row.text(2)), fromBase64(row.text(3))};
        });
}

Outcome EvaluationStore::addReader(Transaction &tx, EvaluationSheetId sheet, const SheetWrap &wrap) const
{
    CHECK(tx.database().write(
        tx, u"INSERT INTO evaluation_reader (sheet_id, user_id, key_number, half, wrapped) VALUES (?, ?, ?, ?, ?)"_s,
        {sheet.value, wrap.user.value, wrap.number, base64(wrap.half), base64(wrap.wrapped)}));
    return {};
}

Outcome EvaluationStore::putWrap(Transaction &tx, EvaluationSheetId sheet, const SheetWrap &wrap) const
{
    CHECK(tx.database().write(
        tx, u"UPDATE evaluation_reader SET key_number = ?, half = ?, wrapped = ? WHERE sheet_id = ? AND user_id = ?"_s,
        {wrap.number, base64(wrap.half), base64(wrap.wrapped), sheet.value, wrap.user.value}));
    return {};
}

Outcome EvaluationStore::dropReader(Transaction &tx, EvaluationSheetId sheet, UserId user) const
{
    CHECK(tx.database().write(tx, u"DELETE FROM evaluation_reader WHERE sheet_id = ? AND user_id = ?"_s,
                              {sheet.value, user.value}));
    return {};
}

Result<SheetRecovery> EvaluationStore::recovery(Database &db, EvaluationSheetId sheet) const
{
    return db.readOne<SheetRecovery>(
        u"SELECT recovery, key_number, wrapped FROM evaluation_recovery WHERE sheet_id = ?"_s, {sheet.value},
        [](const Row &row) {
            return SheetRecovery{row.integer(0), row.integer(1), fromBase64(row.text(2))};
        });
}

Outcome EvaluationStore::putRecovery(Transaction &tx, EvaluationSheetId sheet, const SheetRecovery &wrap) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO evaluation_recovery (sheet_id, recovery, key_number, wrapped) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (sheet_id) DO UPDATE SET recovery = excluded.recovery, key_number = excluded.key_number, "
        "wrapped = excluded.wrapped"_s,
        {sheet.value, wrap.recovery, wrap.number, base64(wrap.wrapped)}));
    return {};
}

Result<SealedSheet> EvaluationStore::content(Database &db, EvaluationSheetId sheet) const
{
    return db.readOne<SealedSheet>(u"SELECT key_number, sealed FROM evaluation_sealed WHERE sheet_id = ?"_s,
                                   {sheet.value}, [](const Row &row) {
                                       return SealedSheet{row.integer(0), row.text(1)};
                                   });
}

Outcome EvaluationStore::addContent(Transaction &tx, EvaluationSheetId sheet, const SealedSheet &content) const
{
    CHECK(tx.database().write(tx, u"INSERT INTO evaluation_sealed (sheet_id, key_number, sealed) VALUES (?, ?, ?)"_s,
                              {sheet.value, content.number, content.sealed}));
    return {};
}

Outcome EvaluationStore::putContent(Transaction &tx, EvaluationSheetId sheet, const SealedSheet &content) const
{
    CHECK(tx.database().write(tx, u"UPDATE evaluation_sealed SET key_number = ?, sealed = ? WHERE sheet_id = ?"_s,
                              {content.number, content.sealed, sheet.value}));
    return {};
}

Result<QList<SheetStep>> EvaluationStore::steps(Database &db, EvaluationSheetId sheet) const
{
    return db.readAll<SheetStep>(
        u"SELECT number, action, state, day, recorded_at, recorded_by, key_number, sealed FROM evaluation_step "
        "WHERE sheet_id = ? ORDER BY number"_s,
        {sheet.value}, [](const Row &row) {
            return SheetStep{
                int(row.integer(0)),          row.text(1), row.text(2), row.date(3), row.instant(4), row.text(5),
                {row.integer(6), row.text(7)}};
        });
}

Outcome EvaluationStore::addStep(Transaction &tx, EvaluationSheetId sheet, const SheetStep &step) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO evaluation_step (sheet_id, number, action, state, day, recorded_at, recorded_by, key_number, "
        "sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {sheet.value, qint64(step.number), step.action, step.state, stored(step.day), toInstantText(step.recordedAt),
         step.recordedBy, step.content.number, step.content.sealed}));
    return {};
}

Outcome EvaluationStore::putStepContent(Transaction &tx, EvaluationSheetId sheet, const SheetStep &step) const
{
    CHECK(tx.database().write(
        tx, u"UPDATE evaluation_step SET key_number = ?, sealed = ? WHERE sheet_id = ? AND number = ?"_s,
        {step.content.number, step.content.sealed, sheet.value, qint64(step.number)}));
    return {};
}

Outcome EvaluationStore::addDeclaration(Transaction &tx, const PortavoceDeclaration &d) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO evaluation_declaration (person_id, year, day, text, recorded_at, "
        "recorded_by) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {d.person.value, qint64(d.year), stored(d.day), d.text, toInstantText(d.recordedAt), d.recordedBy}));
    return {};
}

Result<QList<PortavoceDeclaration>> EvaluationStore::declarations(Database &db, StaffPersonId person, int year) const
{
    return db.readAll<PortavoceDeclaration>(
        u"SELECT person_id, year, day, text, recorded_at, recorded_by FROM evaluation_declaration "
        "WHERE person_id = ? AND year = ? ORDER BY id"_s,
        {person.value, qint64(year)}, [](const Row &row) {
            return PortavoceDeclaration{StaffPersonId{row.integer(0)},
                                        int(row.integer(1)),
                                        row.date(2),
                                        row.text(3),
                                        row.instant(4),
                                        row.text(5)};
        });
}

Result<UserId> EvaluationStore::userOf(Database &db, const QString &login) const
{
    TRY(const QList<UserId> found,
        db.readAll<UserId>(u"SELECT id FROM app_user WHERE login = ? AND disabled = 0"_s, {login},
                           [](const Row &row) { return UserId{row.integer(0)}; }));
    return found.value(0);
}

} // namespace gonfalone

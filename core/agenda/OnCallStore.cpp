#include "core/agenda/OnCallStore.h"

#include "core/base/Text.h"
#include "core/contacts/Contact.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kShift = u"id, kind, person, phone, starts_utc, ends_utc, note, version"_s;
const QString kSwap = u"s.id, s.shift_id, s.from_person, s.to_person, COALESCE(s.return_id, 0), s.state, s.note, "
                      "s.created_at, s.created_by, COALESCE(s.answered_at, ''), s.answered_by, s.version"_s;

OnCallShift readShift(const Row &row)
{
    return {OnCallShiftId{row.integer(0)},
            onCallFrom(row.text(1)).value_or(OnCallKind::Staff),
            row.text(2),
            row.text(3),
            row.integer(4),
            row.integer(5),
            row.text(6),
            row.integer(7)};
}

OnCallSwap readSwap(const Row &row)
{
    OnCallSwap swap;
    swap.id = OnCallSwapId{row.integer(0)};
    swap.shift = OnCallShiftId{row.integer(1)};
    swap.fromPerson = row.text(2);
    swap.toPerson = row.text(3);
    swap.inReturn = OnCallShiftId{row.integer(4)};
    swap.state = swapFrom(row.text(5)).value_or(SwapState::Proposed);
    swap.note = row.text(6);
    swap.proposedAt = row.instant(7);
    swap.proposedBy = row.text(8);
    swap.answeredAt = row.instant(9);
    swap.answeredBy = row.text(10);
    swap.version = row.integer(11);
    return swap;
}

Error changedSince()
{
    return Error::conflict(say("Somebody changed the rota in the meantime: look at it again."));
}

template <typename T>
Result<T> orChanged(Result<T> result)
{
    if (!result && result.error().kind == ErrorKind::NotFound)
        return failure(changedSince());
    return result;
}

} // namespace

Result<QList<OnCallShift>> OnCallStore::shifts(Database &db, qint64 from, qint64 to) const
{
    return db.readAll<OnCallShift>(
        u"SELECT "_s + kShift
            + u" FROM oncall_shift WHERE deleted = 0 AND ends_utc > ? AND starts_utc < ? ORDER BY starts_utc, kind, id"_s,
        {from, to}, readShift);
}

Result<OnCallShift> OnCallStore::find(Database &db, OnCallShiftId id) const
{
    auto found = db.readOne<OnCallShift>(u"SELECT "_s + kShift + u" FROM oncall_shift WHERE id = ? AND deleted = 0"_s,
                                         {id.value}, readShift);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return failure(Error::notFound(say("There is no such shift in the rota: “agenda oncall list” shows them.")));
    return found;
}

Result<OnCallShift> OnCallStore::add(Transaction &tx, const OnCallShift &shift, const QString &by,
                                     const QString &at) const
{
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO oncall_shift (kind, person, person_key, phone, starts_utc, ends_utc, note, created_at, created_by, "
            "changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {onCallKey(shift.kind), shift.person, nameKey(shift.person), shift.phone, shift.from, shift.to, shift.note,
             at, by, at, by}));
    return find(tx.database(), OnCallShiftId{id});
}

Result<OnCallShift> OnCallStore::update(Transaction &tx, const OnCallShift &shift, const QString &by,
                                        const QString &at) const
{
    CHECK(orChanged(tx.database().writeReturning(
        tx,
        u"UPDATE oncall_shift SET person = ?, person_key = ?, phone = ?, starts_utc = ?, ends_utc = ?, note = ?, "
        "changed_at = ?, changed_by = ?, version = version + 1 WHERE id = ? AND version = ? AND deleted = 0 RETURNING id"_s,
        {shift.person, nameKey(shift.person), shift.phone, shift.from, shift.to, shift.note, at, by, shift.id.value,
         shift.version})));
    return find(tx.database(), shift.id);
}

Outcome OnCallStore::remove(Transaction &tx, const OnCallShift &shift, const QString &by, const QString &at) const
{
    TRY(const qint64 rows,
        tx.database().write(tx,
                            u"UPDATE oncall_shift SET deleted = 1, changed_at = ?, changed_by = ?, "
                            "version = version + 1 WHERE id = ? AND version = ? AND deleted = 0"_s,
                            {at, by, shift.id.value, shift.version}));
    if (rows == 0)
        return failure(changedSince());
    return {};
}

Result<QList<OnCallSwap>> OnCallStore::swaps(Database &db, qint64 from, qint64 to) const
{
    return db.readAll<OnCallSwap>(
        u"SELECT "_s + kSwap
            + u" FROM oncall_swap s JOIN oncall_shift t ON t.id = s.shift_id WHERE t.deleted = 0 AND "
              "((t.ends_utc > ? AND t.starts_utc < ?) OR s.state = 'proposed') ORDER BY s.id DESC"_s,
        {from, to}, readSwap);
}

Result<OnCallSwap> OnCallStore::findSwap(Database &db, OnCallSwapId id) const
{
    auto found =
        db.readOne<OnCallSwap>(u"SELECT "_s + kSwap + u" FROM oncall_swap s WHERE s.id = ?"_s, {id.value}, readSwap);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return failure(Error::notFound(say("There is no such swap: “agenda oncall list” shows them.")));
    return found;
}

Result<OnCallSwap> OnCallStore::addSwap(Transaction &tx, const OnCallSwap &swap, const QString &at) const
{
    const QVariant inReturn =
        swap.inReturn.isValid() ? QVariant(swap.inReturn.value) : QVariant(QMetaType::fromType<qlonglong>());
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO oncall_swap (shift_id, from_person, to_person, return_id, state, note, created_at, created_by, "
            "answered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '') RETURNING id"_s,
            {swap.shift.value, swap.fromPerson, swap.toPerson, inReturn, swapKey(SwapState::Proposed), swap.note, at,
             swap.proposedBy}));
    return findSwap(tx.database(), OnCallSwapId{id});
}

Outcome OnCallStore::answer(Transaction &tx, const OnCallSwap &swap, const QString &at) const
{
    TRY(const qint64 rows,
        tx.database().write(tx,
                            u"UPDATE oncall_swap SET state = ?, answered_at = ?, answered_by = ?, "
                            "version = version + 1 WHERE id = ? AND version = ? AND state = 'proposed'"_s,
                            {swapKey(swap.state), at, swap.answeredBy, swap.id.value, swap.version}));
    if (rows == 0)
        return failure(changedSince());
    return {};
}

} // namespace gonfalone

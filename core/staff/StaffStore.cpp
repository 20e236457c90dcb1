#include "core/staff/StaffStore.h"

#include "core/base/Text.h"
#include "core/contacts/Contact.h"
#include "core/office/OfficeStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QVariant orNone(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant(QMetaType::fromType<qint64>());
}

QString weekText(const QList<int> &week)
{
    QStringList days;
    for (const int minutes : week)
        days << QString::number(minutes);
    return days.join(u' ');
}

QList<int> weekOf(const QString &text)
{
    QList<int> week;
    for (const QString &day : text.split(u' ', Qt::SkipEmptyParts))
        week << day.toInt();
    return week;
}

/// How one kind of fact is kept: its table, and the columns besides number, days and version.
template <typename Fact>
struct Shape;

template <>
struct Shape<Contract> {
    static constexpr auto table = "staff_contract";
    static constexpr auto columns = "person_id, kind, area, profile, part_time, week, emolumento_unico, act";
    static Values values(const Contract &c)
    {
        return {c.person.value,   contractKey(c.kind),       c.area, c.profile, c.partTime,
                weekText(c.week), qint64(c.emolumentoUnico), c.act};
    }
    static void read(const Row &row, int at, Contract &c)
    {
        c.person = {row.integer(at)};
        c.kind = contractFromKey(row.text(at + 1)).value_or(ContractKind::External);
        c.area = row.text(at + 2);
        c.profile = row.text(at + 3);
        c.partTime = int(row.integer(at + 4));
        c.week = weekOf(row.text(at + 5));
        c.emolumentoUnico = row.flag(at + 6);
        c.act = row.text(at + 7);
    }
};

template <>
struct Shape<UnitPeriod> {
    static constexpr auto table = "staff_unit_period";
    static constexpr auto columns = "unit_id, name, kind, parent_id";
    static Values values(const UnitPeriod &u)
    {
        return {u.unit.value, u.name, unitKey(u.kind), orNone(u.parent.value)};
    }
    static void read(const Row &row, int at, UnitPeriod &u)
    {
        u.unit = {row.integer(at)};
        u.name = row.text(at + 1);
        u.kind = unitFromKey(row.text(at + 2)).value_or(UnitKind::Office);
        u.parent = {row.integer(at + 3)};
    }
};

template <>
struct Shape<Headship> {
    static constexpr auto table = "staff_head";
    static constexpr auto columns = "unit_id, person_id, charge, act";
    static Values values(const Headship &h) { return {h.unit.value, h.person.value, chargeKey(h.charge), h.act}; }
    static void read(const Row &row, int at, Headship &h)
    {
        h.unit = {row.integer(at)};
        h.person = {row.integer(at + 1)};
        h.charge = chargeFromKey(row.text(at + 2)).value_or(Charge::Coordinates);
        h.act = row.text(at + 3);
    }
};

template <>
struct Shape<Affiliation> {
    static constexpr auto table = "staff_affiliation";
    static constexpr auto columns = "person_id, unit_id, percent";
    static Values values(const Affiliation &a) { return {a.person.value, a.unit.value, a.percent}; }
    static void read(const Row &row, int at, Affiliation &a)
    {
        a.person = {row.integer(at)};
        a.unit = {row.integer(at + 1)};
        a.percent = int(row.integer(at + 2));
    }
};

template <>
struct Shape<DelegaService> {
    static constexpr auto table = "staff_service";
    static constexpr auto columns = "holder_id, unit_id";
    static Values values(const DelegaService &s) { return {s.holder.value, s.unit.value}; }
    static void read(const Row &row, int at, DelegaService &s)
    {
        s.holder = {row.integer(at)};
        s.unit = {row.integer(at + 1)};
    }
};

template <>
struct Shape<Skill> {
    static constexpr auto table = "staff_skill";
    static constexpr auto columns = "person_id, name";
    static Values values(const Skill &s) { return {s.person.value, s.name}; }
    static void read(const Row &row, int at, Skill &s)
    {
        s.person = {row.integer(at)};
        s.name = row.text(at + 1);
    }
};

Error changedMeanwhile()
{
    return Error::conflict(say("This was changed by somebody else meanwhile: look at it again, then save."));
}

template <typename Fact>
QString tableOf()
{
    return QString::fromLatin1(Shape<Fact>::table);
}

template <typename Fact>
Outcome readFacts(Database &db, const QDate &day, QList<Fact> &facts)
{
    QString sql = u"SELECT id, valid_from, valid_to, version, "_s + QString::fromLatin1(Shape<Fact>::columns)
        + u" FROM "_s + tableOf<Fact>() + u" WHERE deleted_at IS NULL"_s;
    Values values;
    if (day.isValid()) {
        sql += u" AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)"_s;
        values << stored(day) << stored(day);
    }
    return db.read(sql + u" ORDER BY valid_from, id"_s, values, [&facts](const Row &row) {
        Fact fact;
        fact.id = {row.integer(0)};
        fact.validFrom = row.date(1);
        fact.validTo = row.date(2);
        fact.version = row.integer(3);
        Shape<Fact>::read(row, 4, fact);
        facts << fact;
    });
}

Outcome readPeople(Database &db, bool withTaxCodes, QList<StaffPerson> &people)
{
    const QString sql = withTaxCodes
        ? u"SELECT p.id, p.name, p.badge, p.email, p.phone, p.login, p.version, COALESCE(s.tax_code, '') "
          "FROM staff_person p LEFT JOIN staff_private s ON s.person_id = p.id WHERE p.deleted_at IS NULL ORDER BY p.name_key, p.id"_s
        : u"SELECT id, name, badge, email, phone, login, version, '' FROM staff_person WHERE deleted_at IS NULL "
          "ORDER BY name_key, id"_s;
    return db.read(sql, {}, [&people](const Row &row) {
        people << StaffPerson{StaffPersonId{row.integer(0)},
                              row.text(1),
                              row.text(2),
                              row.text(7),
                              row.text(3),
                              row.text(4),
                              row.text(5),
                              row.integer(6)};
    });
}

Outcome putTaxCode(Transaction &tx, StaffPersonId person, const QString &code)
{
    const auto put = code.isEmpty()
        ? tx.database().write(tx, u"DELETE FROM staff_private WHERE person_id = ?"_s, {person.value})
        : tx.database().write(tx,
                              u"INSERT INTO staff_private (person_id, tax_code) VALUES (?, ?) "
                              "ON CONFLICT (person_id) DO UPDATE SET tax_code = excluded.tax_code"_s,
                              {person.value, code});
    CHECK(put);
    return {};
}

} // namespace

Result<StaffBook> StaffStore::book(Database &db, const QDate &day, bool withTaxCodes) const
{
    StaffBook book;
    CHECK(readPeople(db, withTaxCodes, book.people));
    CHECK(readFacts(db, day, book.contracts));
    CHECK(readFacts(db, day, book.units));
    CHECK(readFacts(db, day, book.heads));
    CHECK(readFacts(db, day, book.affiliations));
    CHECK(readFacts(db, day, book.services));
    CHECK(readFacts(db, day, book.skills));
    const OfficeStore offices;
    TRY(book.holders, day.isValid() ? offices.holdersOn(db, day) : offices.holders(db));
    return book;
}

Outcome StaffStore::hold(Transaction &tx) const
{
    if (tx.database().engine() == Engine::Sqlite)
        return {};
    return tx.database().read(u"SELECT pg_advisory_xact_lock(7120)"_s, {}, [](const Row &) {});
}

Outcome StaffStore::aside(Transaction &tx, const std::function<Outcome()> &work) const
{
    Database &db = tx.database();
    CHECK(db.execute(tx, u"SAVEPOINT aside"_s));
    const Outcome done = work();
    if (!done)
        CHECK(db.execute(tx, u"ROLLBACK TO SAVEPOINT aside"_s));
    CHECK(db.execute(tx, u"RELEASE SAVEPOINT aside"_s));
    return done;
}

Result<StaffPersonId> StaffStore::addPerson(Transaction &tx, const StaffPerson &person) const
{
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO staff_person (name, name_key, badge, email, phone, login) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {person.name, nameKey(person.name), person.badge, person.email, person.phone, person.login}));
    CHECK(putTaxCode(tx, StaffPersonId{id}, person.taxCode));
    return StaffPersonId{id};
}

Outcome StaffStore::updatePerson(Transaction &tx, const StaffPerson &person) const
{
    TRY(const qint64 changed,
        tx.database().write(
            tx,
            u"UPDATE staff_person SET name = ?, name_key = ?, badge = ?, email = ?, phone = ?, login = ?, "
            "version = version + 1 WHERE id = ? AND version = ? AND deleted_at IS NULL"_s,
            {person.name, nameKey(person.name), person.badge, person.email, person.phone, person.login, person.id.value,
             person.version}));
    if (changed == 0)
        return failure(changedMeanwhile());
    return putTaxCode(tx, person.id, person.taxCode);
}

Result<StaffUnitId> StaffStore::addUnit(Transaction &tx) const
{
    TRY(const qint64 id,
        tx.database().writeReturning(tx, u"INSERT INTO staff_unit (version) VALUES (1) RETURNING id"_s, {}));
    return StaffUnitId{id};
}

template <typename Fact>
Result<StaffFactId> StaffStore::add(Transaction &tx, const Fact &fact) const
{
    const Values own = Shape<Fact>::values(fact);
    QString marks;
    for (qsizetype i = 0; i < own.size(); ++i)
        marks += u", ?"_s;
    const QString sql = u"INSERT INTO "_s + tableOf<Fact>() + u" (valid_from, valid_to, "_s
        + QString::fromLatin1(Shape<Fact>::columns) + u") VALUES (?, ?"_s + marks + u") RETURNING id"_s;
    TRY(const qint64 id,
        tx.database().writeReturning(tx, sql, Values{stored(fact.validFrom), stored(fact.validTo)} + own));
    return StaffFactId{id};
}

template <typename Fact>
Outcome StaffStore::update(Transaction &tx, const Fact &fact) const
{
    const QString columns = QString::fromLatin1(Shape<Fact>::columns).replace(u", "_s, u" = ?, "_s) + u" = ?"_s;
    const QString sql = u"UPDATE "_s + tableOf<Fact>() + u" SET valid_from = ?, valid_to = ?, version = version + 1, "_s
        + columns + u" WHERE id = ? AND version = ? AND deleted_at IS NULL"_s;
    TRY(const qint64 changed,
        tx.database().write(tx, sql,
                            Values{stored(fact.validFrom), stored(fact.validTo)} + Shape<Fact>::values(fact)
                                + Values{fact.id.value, fact.version}));
    if (changed == 0)
        return failure(changedMeanwhile());
    return {};
}

template <typename Fact>
Outcome StaffStore::withdraw(Transaction &tx, const Fact &fact, const QString &at, const QString &reason) const
{
    const QString sql = u"UPDATE "_s + tableOf<Fact>()
        + u" SET deleted_at = ?, deleted_reason = ?, version = version + 1 "
          "WHERE id = ? AND version = ? AND deleted_at IS NULL"_s;
    TRY(const qint64 changed, tx.database().write(tx, sql, {at, reason, fact.id.value, fact.version}));
    if (changed == 0)
        return failure(changedMeanwhile());
    return {};
}

Result<std::optional<qint64>> StaffStore::pay(Database &db, StaffFactId contract) const
{
    std::optional<qint64> cents;
    CHECK(db.read(u"SELECT yearly_cents FROM staff_pay WHERE contract_id = ?"_s, {contract.value},
                  [&cents](const Row &row) { cents = row.integer(0); }));
    return cents;
}

Outcome StaffStore::putPay(Transaction &tx, StaffFactId contract, qint64 cents) const
{
    CHECK(tx.database().write(tx,
                              u"INSERT INTO staff_pay (contract_id, yearly_cents) VALUES (?, ?) "
                              "ON CONFLICT (contract_id) DO UPDATE SET yearly_cents = excluded.yearly_cents"_s,
                              {contract.value, cents}));
    return {};
}

Outcome StaffStore::erase(Transaction &tx, StaffPersonId person, const QString &pseudonym, const QString &at) const
{
    Database &db = tx.database();
    CHECK(db.write(tx,
                   u"DELETE FROM staff_pay WHERE contract_id IN (SELECT id FROM staff_contract WHERE person_id = ?)"_s,
                   {person.value}));
    CHECK(db.write(tx, u"DELETE FROM staff_private WHERE person_id = ?"_s, {person.value}));
    CHECK(db.write(tx, u"DELETE FROM staff_skill WHERE person_id = ?"_s, {person.value}));
    CHECK(db.write(tx,
                   u"UPDATE staff_contract SET area = '', profile = '', week = '', act = '', deleted_reason = '' "
                   "WHERE person_id = ?"_s,
                   {person.value}));
    CHECK(db.write(tx,
                   u"UPDATE staff_person SET name = ?, name_key = ?, badge = '', email = '', phone = '', login = '', "
                   "erased_at = ?, version = version + 1 WHERE id = ?"_s,
                   {pseudonym, nameKey(pseudonym), at, person.value}));
    return {};
}

#define GONFALONE_FACT(Fact)                                                                                           \
    template Result<StaffFactId> StaffStore::add(Transaction &, const Fact &) const;                                   \
    template Outcome StaffStore::update(Transaction &, const Fact &) const;                                            \
    template Outcome StaffStore::withdraw(Transaction &, const Fact &, const QString &, const QString &) const;
GONFALONE_FACT(Contract)
GONFALONE_FACT(UnitPeriod)
GONFALONE_FACT(Headship)
GONFALONE_FACT(Affiliation)
GONFALONE_FACT(DelegaService)
GONFALONE_FACT(Skill)
#undef GONFALONE_FACT

} // namespace gonfalone

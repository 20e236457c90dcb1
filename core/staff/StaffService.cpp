#include "core/staff/StaffService.h"

#include "core/base/Text.h"
#include "core/contacts/TaxCode.h"
#include "core/staff/StaffRules.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kEntity = u"staff"_s; ///< of the audit's lines

Error refused(const QList<FieldError> &faults)
{
    return Error::invalid(say("This was not saved. %1").arg(faults.first().message), faults);
}

QString period(const DatedFact &fact)
{
    return u"%1/%2"_s.arg(fact.validFrom.toString(Qt::ISODate),
                          fact.validTo.isValid() ? fact.validTo.toString(Qt::ISODate) : u".."_s);
}

/// What the audit calls a kind of fact, and whose it is.
struct Named {
    QString kind;
    QString subject;
};

QString of(StaffPersonId id)
{
    return u"person %1"_s.arg(id.value);
}

QString of(StaffUnitId id)
{
    return u"unit %1"_s.arg(id.value);
}

Named named(const Contract &c)
{
    return {u"contract"_s, of(c.person)};
}

Named named(const UnitPeriod &u)
{
    return {u"unit"_s, of(u.unit)};
}

Named named(const Headship &h)
{
    return {u"head"_s, of(h.unit)};
}

Named named(const Affiliation &a)
{
    return {u"affiliation"_s, of(a.person)};
}

Named named(const DelegaService &s)
{
    return {u"delega"_s, of(s.unit)};
}

Named named(const Skill &s)
{
    return {u"skill"_s, of(s.person)};
}

Contract tidied(Contract c)
{
    for (QString *text : {&c.area, &c.profile, &c.act})
        *text = text->simplified();
    return c;
}

UnitPeriod tidied(UnitPeriod u)
{
    u.name = u.name.simplified();
    return u;
}

Headship tidied(Headship h)
{
    h.act = h.act.simplified();
    return h;
}

Skill tidied(Skill s)
{
    s.name = s.name.simplified();
    return s;
}

Affiliation tidied(Affiliation a)
{
    return a;
}

DelegaService tidied(DelegaService s)
{
    return s;
}

template <typename Fact>
Fact *rowIn(StaffBook &book, StaffFactId id)
{
    QList<Fact> &facts = factsOf<Fact>(book);
    const auto found = std::find_if(facts.begin(), facts.end(), [id](const Fact &fact) { return fact.id == id; });
    return found == facts.end() ? nullptr : &*found;
}

template <typename Fact>
Outcome checkOrphans(const Fact &, const StaffBook &)
{
    return {};
}

Outcome checkOrphans(const UnitPeriod &changed, const StaffBook &book)
{
    if (const auto faults = orphansOf(changed.unit, book); !faults.isEmpty())
        return failure(refused(faults));
    return {};
}

/// Whether the row is the one that was read, about the same subject, and the reason is there where one is wanted.
template <typename Fact>
Outcome checkCorrection(const Fact *before, const Fact &wanted, const QString &reason)
{
    if (!before)
        return failure(Error::notFound(say("This row is not there any more: look at the list again.")));
    if (before->version != wanted.version)
        return failure(
            Error::conflict(say("This was changed by somebody else meanwhile: look at it again, then save.")));
    if (!sameQuestion(*before, wanted)) {
        const QString message = say("A row stays with what it is about: end or withdraw it, and write another.");
        return failure(Error::invalid(message, {{u"subject"_s, message}}));
    }
    const bool ending = !before->validTo.isValid() && changedFields(*before, wanted) == QStringList{u"valid_to"_s};
    if (!ending && reason.simplified().isEmpty()) {
        const QString message = say("Say why what was written is corrected: the log keeps it.");
        return failure(Error::invalid(message, {{u"reason"_s, message}}));
    }
    return {};
}

} // namespace

Result<StaffBook> StaffService::book(const Actor &actor, const QDate &day)
{
    CHECK(actor.require(Permission::ViewStaff));
    return m_store.book(m_db, day, actor.may(Permission::ManageStaff));
}

Result<OrgChart> StaffService::chart(const Actor &actor, const QDate &day)
{
    CHECK(actor.require(Permission::ViewStaff));
    if (!day.isValid())
        return failure(Error::invalid(say("Choose the day of the chart."), {{u"day"_s, say("Missing.")}}));
    TRY(const StaffBook then, m_store.book(m_db, day, false));
    return chartOn(then, day);
}

Result<StaffPerson> StaffService::savePersonIn(Transaction &tx, const Actor &actor, StaffBook &book,
                                               const StaffPerson &edited)
{
    StaffPerson person = edited;
    for (QString *text : {&person.name, &person.badge, &person.email, &person.phone, &person.login})
        *text = text->simplified();
    if (const auto faults = faultsOf(person, book); !faults.isEmpty())
        return failure(refused(faults));
    if (const auto code = parseTaxCode(person.taxCode))
        person.taxCode = code->code;
    if (!person.id.isValid()) {
        TRY(person.id, m_store.addPerson(tx, person));
        person.version = 1;
        book.people << person;
        CHECK(m_audit.append(tx, actor.login, {u"staff.person.add"_s, kEntity, of(person.id), {}}));
        return person;
    }
    const auto before = std::find_if(book.people.begin(), book.people.end(),
                                     [&](const StaffPerson &one) { return one.id == person.id; });
    if (before == book.people.end())
        return failure(Error::notFound(say("There is no person with the number %1.").arg(person.id.value)));
    CHECK(m_store.updatePerson(tx, person));
    ++person.version;
    *before = person;
    CHECK(m_audit.append(tx, actor.login, {u"staff.person.change"_s, kEntity, of(person.id), {}}));
    return person;
}

Result<StaffPerson> StaffService::savePerson(const Actor &actor, const StaffPerson &edited)
{
    CHECK(actor.require(Permission::ManageStaff));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<StaffPerson> {
        CHECK(m_store.hold(tx));
        TRY(StaffBook all, m_store.book(m_db, {}, true));
        return savePersonIn(tx, actor, all, edited);
    });
}

template <typename Fact>
Outcome StaffService::note(Transaction &tx, const Actor &actor, const QString &action, const Fact &fact,
                           const QString &detail)
{
    const Named name = named(fact);
    return m_audit.append(
        tx, actor.login,
        {u"staff.%1.%2"_s.arg(name.kind, action), kEntity, name.subject, u"%1; %2"_s.arg(fact.id.value).arg(detail)});
}

template <typename Fact>
Outcome StaffService::endEarlier(Transaction &tx, const Actor &actor, StaffBook &book, const Fact &next)
{
    for (Fact &earlier : factsOf<Fact>(book)) {
        if (!sameQuestion(earlier, next) || earlier.validFrom >= next.validFrom || !earlier.holdsOn(next.validFrom))
            continue;
        const QString before = period(earlier);
        earlier.validTo = next.validFrom.addDays(-1);
        CHECK(m_store.update(tx, earlier));
        ++earlier.version;
        CHECK(note(tx, actor, u"end"_s, earlier, u"%1 -> %2"_s.arg(before, period(earlier))));
    }
    return {};
}

template <typename Fact>
Result<Fact> StaffService::putIn(Transaction &tx, const Actor &actor, StaffBook &book, const Fact &wanted,
                                 const Writing &how)
{
    Fact fact = tidied(wanted);
    const bool adding = !fact.id.isValid();
    Fact *before = rowIn<Fact>(book, fact.id);
    QString detail;
    if (!adding) {
        CHECK(checkCorrection(before, fact, how.reason));
        const QStringList fields = changedFields(*before, fact);
        if (fields.isEmpty())
            return fact;
        detail = u"%1 -> %2; %3; %4"_s.arg(period(*before), period(fact), fields.join(u' '), how.reason.simplified());
    } else if (how.endsEarlier) {
        CHECK(endEarlier(tx, actor, book, fact));
    }
    if (const auto faults = faultsOf(fact, book); !faults.isEmpty())
        return failure(refused(faults));
    if constexpr (std::is_same_v<Fact, UnitPeriod>) {
        if (!fact.unit.isValid()) {
            TRY(fact.unit, m_store.addUnit(tx));
        }
    }
    if (adding) {
        TRY(fact.id, m_store.add(tx, fact));
        fact.version = 1;
        factsOf<Fact>(book) << fact;
        detail = period(fact);
    } else {
        CHECK(m_store.update(tx, fact));
        ++fact.version;
        *before = fact;
    }
    CHECK(checkOrphans(fact, book));
    CHECK(note(tx, actor, adding ? u"add"_s : u"correct"_s, fact, detail));
    return fact;
}

template <typename Fact>
Result<Fact> StaffService::put(const Actor &actor, const Fact &wanted, const Writing &how)
{
    CHECK(actor.require(Permission::ManageStaff));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Fact> {
        CHECK(m_store.hold(tx));
        TRY(StaffBook all, m_store.book(m_db, {}, true));
        return putIn(tx, actor, all, wanted, how);
    });
}

Result<Affiliation> StaffService::move(const Actor &actor, const Affiliation &seen, const Affiliation &next,
                                       const QString &reason)
{
    CHECK(actor.require(Permission::ManageStaff));
    if (next.validFrom.isValid() && next.validFrom <= seen.validFrom) {
        const QString message =
            say("They are in the unit that they leave %1: choose a later day, or correct that row.").arg(daysOf(seen));
        return failure(Error::invalid(message, {{u"valid_from"_s, message}}));
    }
    if (next.unit == seen.unit) {
        const QString message = say("That is the unit that they are in: choose another.");
        return failure(Error::invalid(message, {{u"unit"_s, message}}));
    }
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Affiliation> {
        CHECK(m_store.hold(tx));
        TRY(StaffBook all, m_store.book(m_db, {}, true));
        Affiliation wanted = next;
        wanted.id = {};
        wanted.person = seen.person;
        if (seen.holdsOn(wanted.validFrom)) {
            Affiliation ended = seen;
            ended.validTo = wanted.validFrom.addDays(-1);
            CHECK(putIn(tx, actor, all, ended, {reason, false}));
        }
        return putIn(tx, actor, all, wanted, {});
    });
}

template <typename Fact>
Outcome StaffService::withdraw(const Actor &actor, const Fact &seen, const QString &reason)
{
    CHECK(actor.require(Permission::ManageStaff));
    if (reason.simplified().isEmpty()) {
        const QString message = say("Say why the row is withdrawn: the log keeps it.");
        return failure(Error::invalid(message, {{u"reason"_s, message}}));
    }
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        CHECK(m_store.hold(tx));
        TRY(StaffBook all, m_store.book(m_db, {}, true));
        CHECK(m_store.withdraw(tx, seen, toInstantText(m_clock.now()), reason.simplified()));
        factsOf<Fact>(all).removeIf([&seen](const Fact &fact) { return fact.id == seen.id; });
        CHECK(checkOrphans(seen, all));
        return note(tx, actor, u"withdraw"_s, seen, u"%1; %2"_s.arg(period(seen), reason.simplified()));
    });
}

Result<std::optional<qint64>> StaffService::pay(const Actor &actor, StaffFactId contract)
{
    CHECK(actor.require(Permission::ViewPay));
    TRY(const std::optional<qint64> cents, m_store.pay(m_db, contract));
    if (cents) // that nothing is written tells nothing of a person
        CHECK(m_readings.read(actor, {ReadKind::Pay, QString::number(contract.value), {}}));
    return cents;
}

Outcome StaffService::setPay(const Actor &actor, StaffFactId contract, qint64 cents)
{
    CHECK(actor.require(Permission::ManagePay));
    if (cents < 0) {
        const QString message = say("Write the sum of a year, as in 24000,00.");
        return failure(Error::invalid(message, {{u"pay"_s, message}}));
    }
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        CHECK(m_store.hold(tx));
        TRY(StaffBook all, m_store.book(m_db, {}, false));
        const Contract *row = rowIn<Contract>(all, contract);
        if (!row)
            return failure(Error::notFound(say("There is no contract with the number %1.").arg(contract.value)));
        CHECK(m_store.putPay(tx, contract, cents));
        return note(tx, actor, u"pay"_s, *row, period(*row));
    });
}

Result<Explained<Signing>> StaffService::whoSigns(const Actor &actor, const SigningQuestion &question)
{
    CHECK(actor.require(Permission::ViewStaff));
    TRY(const StaffBook then, m_store.book(m_db, question.day, false));
    return gonfalone::whoSigns(then, question);
}

Outcome StaffService::requireSigning(const Actor &actor, StaffUnitId unit, Nature nature)
{
    const QDate today = m_clock.today();
    TRY(const StaffBook then, m_store.book(m_db, today, false));
    const auto person = std::find_if(then.people.cbegin(), then.people.cend(), [&](const StaffPerson &one) {
        return !one.login.isEmpty() && one.login == actor.login;
    });
    if (person == then.people.cend())
        return failure(Error::forbidden(
            say("%1 is not among the people of the office: who manages them writes the account “%2” at the person.")
                .arg(actor.name, actor.login)));
    return gonfalone::requireSigning(then, {person->id, unit, nature, today});
}

#define GONFALONE_FACT(Fact)                                                                                           \
    template Result<Fact> StaffService::put(const Actor &, const Fact &, const Writing &);                             \
    template Result<Fact> StaffService::putIn(Transaction &, const Actor &, StaffBook &, const Fact &,                 \
                                              const Writing &);                                                        \
    template Outcome StaffService::withdraw(const Actor &, const Fact &, const QString &);
GONFALONE_FACT(Contract)
GONFALONE_FACT(UnitPeriod)
GONFALONE_FACT(Headship)
GONFALONE_FACT(Affiliation)
GONFALONE_FACT(DelegaService)
GONFALONE_FACT(Skill)
#undef GONFALONE_FACT

} // namespace gonfalone

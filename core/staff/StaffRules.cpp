#include "core/staff/StaffRules.h"

#include "core/base/MailAddress.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/contacts/Contact.h"
#include "core/contacts/TaxCode.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 200;
constexpr int kMinutesOfDay = 24 * 60;
const QString kArt90 = u"art. 90 c. 3-bis D.Lgs. 267/2000"_s;

void needDays(QList<FieldError> &faults, const DatedFact &fact)
{
    if (!fact.validFrom.isValid())
        faults << FieldError{u"valid_from"_s, say("Write since when, as in 14/6/2026.")};
    else if (fact.validTo.isValid() && fact.validTo < fact.validFrom)
        faults << FieldError{u"valid_to"_s, say("The last day comes before the first.")};
}

void needWords(QList<FieldError> &faults, const QString &field, const QString &text, const QString &what)
{
    if (text.trimmed().isEmpty())
        faults << FieldError{field, what};
    else if (text.size() > kLongest)
        faults << FieldError{field, say("This is too long: use at most %1 characters.").arg(kLongest)};
}

void needPerson(QList<FieldError> &faults, const StaffBook &book, StaffPersonId person)
{
    if (!personIn(book, person))
        faults << FieldError{u"person"_s, say("Choose the person: add them first if they are not in the list.")};
}

/// The first day of `fact` on which the unit is not there; invalid when there is none.
QDate firstDayWithout(const StaffBook &book, StaffUnitId unit, const DatedFact &fact)
{
    QDate day = fact.validFrom;
    for (;;) {
        const auto period = std::find_if(book.units.cbegin(), book.units.cend(),
                                         [&](const UnitPeriod &one) { return one.unit == unit && one.holdsOn(day); });
        if (period == book.units.cend())
            return day;
        if (!period->validTo.isValid() || (fact.validTo.isValid() && period->validTo >= fact.validTo))
            return {};
        day = period->validTo.addDays(1);
    }
}

void needUnit(QList<FieldError> &faults, const QString &field, const StaffBook &book, StaffUnitId unit,
              const DatedFact &fact)
{
    if (!unit.isValid())
        faults << FieldError{field, say("Choose the unit.")};
    else if (const QDate day = firstDayWithout(book, unit, fact); day.isValid())
        faults << FieldError{field,
                             say("%1 is not there on %2: correct the days, or those of the unit.")
                                 .arg(unitNameOn(book, unit, day), humanDate(day))};
}

/// The first other row of the same question on one of those days; null when there is none.
template <typename Fact>
const Fact *overlapping(const Fact &wanted, const StaffBook &book)
{
    for (const Fact &other : factsOf<Fact>(book)) {
        if (other.id != wanted.id && sameQuestion(other, wanted) && other.meets(wanted))
            return &other;
    }
    return nullptr;
}

/// The days of `fact` on which something of `facts` begins, its own first day before them: between two of them nothing
/// changes.
template <typename Fact>
QList<QDate> turns(const DatedFact &fact, const QList<Fact> &facts)
{
    QList<QDate> days{fact.validFrom};
    for (const Fact &other : facts) {
        if (other.validFrom > fact.validFrom && fact.holdsOn(other.validFrom))
            days << other.validFrom;
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool standsUnderItself(StaffUnitId unit, const QList<UnitPeriod> &periods, const QDate &day)
{
    QHash<StaffUnitId, StaffUnitId> parents;
    for (const UnitPeriod &period : periods) {
        if (period.holdsOn(day))
            parents.insert(period.unit, period.parent);
    }
    QSet<StaffUnitId> seen;
    for (StaffUnitId above = parents.value(unit); above.isValid(); above = parents.value(above)) {
        if (above == unit)
            return true;
        if (seen.contains(above))
            return false; // a circle of others, which is told at theirs
        seen.insert(above);
    }
    return false;
}

} // namespace

QList<FieldError> faultsOf(const StaffPerson &wanted, const StaffBook &book)
{
    QList<FieldError> faults;
    needWords(faults, u"name"_s, wanted.name, say("Write the name of the person."));
    if (!wanted.email.isEmpty() && !isMailAddress(wanted.email))
        faults << FieldError{u"email"_s,
                             say("“%1” is no address that can be written to: correct it.").arg(wanted.email)};
    const auto code = wanted.taxCode.isEmpty() ? Result<TaxCode>{} : parseTaxCode(wanted.taxCode);
    if (!code || (!wanted.taxCode.isEmpty() && code->kind != TaxCodeKind::Person))
        faults << FieldError{u"tax_code"_s,
                             code ? say("This is the tax code of a body: write the person's.") : code.error().message};
    for (const StaffPerson &other : book.people) {
        if (other.id == wanted.id)
            continue;
        if (!wanted.badge.isEmpty() && other.badge == wanted.badge)
            faults << FieldError{u"badge"_s, say("The number %1 is of %2.").arg(wanted.badge, other.name)};
        if (!wanted.taxCode.isEmpty() && code && other.taxCode == code->code)
            faults << FieldError{u"tax_code"_s, say("This tax code is of %1.").arg(other.name)};
        if (!wanted.login.isEmpty() && other.login == wanted.login)
            faults << FieldError{u"login"_s, say("The account %1 is of %2.").arg(wanted.login, other.name)};
    }
    return faults;
}

QList<FieldError> faultsOf(const Contract &wanted, const StaffBook &book)
{
    QList<FieldError> faults;
    needPerson(faults, book, wanted.person);
    needDays(faults, wanted);
    if (wanted.partTime < 1 || wanted.partTime > 100)
        faults << FieldError{u"part_time"_s, say("The time is from 1 to 100 per cent.")};
    const bool oddWeek = std::any_of(wanted.week.cbegin(), wanted.week.cend(),
                                     [](int minutes) { return minutes < 0 || minutes > kMinutesOfDay; });
    if (!wanted.week.isEmpty() && (wanted.week.size() != 7 || oddWeek))
        faults << FieldError{u"week"_s, say("Write the hours of seven days from Monday, as in 7:12, 7:12, …, 0, 0.")};
    if (wanted.emolumentoUnico && wanted.kind != ContractKind::Art90)
        faults << FieldError{u"emolumento_unico"_s,
                             say("The single emolument is of contracts under art. 90 TUEL only (art. 90 c. 3).")};
    for (const auto &[field, text] : {std::pair{u"area"_s, wanted.area}, std::pair{u"profile"_s, wanted.profile},
                                      std::pair{u"act"_s, wanted.act}}) {
        if (text.size() > kLongest)
            faults << FieldError{field, say("This is too long: use at most %1 characters.").arg(kLongest)};
    }
    if (!faults.isEmpty())
        return faults;
    if (const Contract *other = overlapping(wanted, book))
        faults << FieldError{u"valid_from"_s,
                             say("%1 has a contract on those days already: %2, %3. End it first.")
                                 .arg(personName(book, wanted.person), contractName(other->kind), daysOf(*other))};
    if (wanted.kind != ContractKind::Art90)
        return faults;
    for (const Headship &head : book.heads) {
        if (head.person == wanted.person && head.charge != Charge::Coordinates && head.meets(wanted))
            faults << FieldError{u"kind"_s,
                                 say("%1 leads %2 with what only a manager signs, %3: who is hired under art. 90 may "
                                     "not (%4).")
                                     .arg(personName(book, wanted.person), unitNameOn(book, head.unit, head.validFrom),
                                          daysOf(head), kArt90)};
    }
    return faults;
}

QList<FieldError> faultsOf(const UnitPeriod &wanted, const StaffBook &book)
{
    QList<FieldError> faults;
    needWords(faults, u"name"_s, wanted.name, say("Write the name of the unit."));
    needDays(faults, wanted);
    if (!faults.isEmpty())
        return faults;
    if (const UnitPeriod *other = wanted.unit.isValid() ? overlapping(wanted, book) : nullptr)
        faults << FieldError{
            u"valid_from"_s,
            say("On those days the unit is “%1” already, %2: end that first.").arg(other->name, daysOf(*other))};
    for (const UnitPeriod &other : book.units) {
        if (other.unit != wanted.unit && other.parent == wanted.parent && other.meets(wanted)
            && nameKey(other.name) == nameKey(wanted.name))
            faults << FieldError{
                u"name"_s, say("There is another unit “%1” in the same place, %2.").arg(other.name, daysOf(other))};
    }
    if (!wanted.parent.isValid())
        return faults;
    QList<UnitPeriod> periods = book.units;
    periods.removeIf([&](const UnitPeriod &one) { return one.id == wanted.id; });
    periods << wanted;
    for (const QDate &day : turns(wanted, periods)) {
        if (wanted.parent == wanted.unit || standsUnderItself(wanted.unit, periods, day))
            return faults << FieldError{u"parent"_s,
                                        say("On %1 %2 would stand under itself: choose another unit above it.")
                                            .arg(humanDate(day), wanted.name)};
    }
    needUnit(faults, u"parent"_s, book, wanted.parent, wanted);
    return faults;
}

QList<FieldError> faultsOf(const Headship &wanted, const StaffBook &book)
{
    QList<FieldError> faults;
    needPerson(faults, book, wanted.person);
    needDays(faults, wanted);
    if (!faults.isEmpty())
        return faults;
    needUnit(faults, u"unit"_s, book, wanted.unit, wanted);
    if (const Headship *other = overlapping(wanted, book))
        faults << FieldError{u"valid_from"_s,
                             say("On those days %1 leads the unit, %2: end that first.")
                                 .arg(personName(book, other->person), daysOf(*other))};
    if (wanted.charge == Charge::Coordinates)
        return faults;
    for (const Contract &contract : book.contracts) {
        if (contract.person == wanted.person && contract.kind == ContractKind::Art90 && contract.meets(wanted))
            faults << FieldError{
                u"charge"_s,
                say("%1 is hired under art. 90 TUEL, %2, and may not perform gestione (%3): choose "
                    "“%4”.")
                    .arg(personName(book, wanted.person), daysOf(contract), kArt90, chargeName(Charge::Coordinates))};
    }
    return faults;
}

QList<FieldError> faultsOf(const Affiliation &wanted, const StaffBook &book)
{
    QList<FieldError> faults;
    needPerson(faults, book, wanted.person);
    needDays(faults, wanted);
    if (wanted.percent < 1 || wanted.percent > 100)
        faults << FieldError{u"percent"_s, say("The time is from 1 to 100 per cent.")};
    if (!faults.isEmpty())
        return faults;
    needUnit(faults, u"unit"_s, book, wanted.unit, wanted);
    if (const Affiliation *other = overlapping(wanted, book))
        return faults << FieldError{u"valid_from"_s,
                                    say("%1 is in that unit on those days already, %2: end that first.")
                                        .arg(personName(book, wanted.person), daysOf(*other))};
    QList<Affiliation> others = book.affiliations;
    others.removeIf([&](const Affiliation &one) { return one.person != wanted.person || one.id == wanted.id; });
    for (const QDate &day : turns(wanted, others)) {
        int sum = wanted.percent;
        QStringList parts;
        for (const Affiliation &one : std::as_const(others)) {
            if (!one.holdsOn(day))
                continue;
            sum += one.percent;
            parts << say("%1 %2%").arg(unitNameOn(book, one.unit, day)).arg(one.percent);
        }
        if (sum > 100)
            return faults << FieldError{u"percent"_s,
                                        say("On %1 that makes %2% of %3: with these %4% there are %5.")
                                            .arg(humanDate(day))
                                            .arg(sum)
                                            .arg(personName(book, wanted.person))
                                            .arg(wanted.percent)
                                            .arg(parts.join(u", "_s))};
    }
    return faults;
}

QList<FieldError> faultsOf(const DelegaService &wanted, const StaffBook &book)
{
    QList<FieldError> faults;
    needDays(faults, wanted);
    const auto holder = std::find_if(book.holders.cbegin(), book.holders.cend(),
                                     [&](const OfficeHolder &one) { return one.id == wanted.holder; });
    if (holder == book.holders.cend())
        faults << FieldError{u"holder"_s, say("Choose the assessore and the delega: “office holders” shows them.")};
    if (!faults.isEmpty())
        return faults;
    const DatedFact office{{}, holder->validFrom, holder->validTo, 0};
    if (!office.holdsOn(wanted.validFrom) || (wanted.validTo.isValid() && !office.holdsOn(wanted.validTo)))
        faults << FieldError{u"valid_from"_s,
                             say("%1 holds that office %2: choose days within.").arg(holder->person, daysOf(office))};
    // The service ends with the office by itself, and so need the unit's days reach no further.
    DatedFact served = wanted;
    if (!served.validTo.isValid())
        served.validTo = holder->validTo;
    needUnit(faults, u"unit"_s, book, wanted.unit, served);
    if (const DelegaService *other = overlapping(wanted, book))
        faults << FieldError{u"unit"_s,
                             say("On those days it is served by %1, %2: end that first.")
                                 .arg(unitNameOn(book, other->unit, other->validFrom), daysOf(*other))};
    return faults;
}

QList<FieldError> faultsOf(const Skill &wanted, const StaffBook &book)
{
    QList<FieldError> faults;
    needPerson(faults, book, wanted.person);
    needWords(faults, u"name"_s, wanted.name, say("Write what the person can do, as in “autista”."));
    needDays(faults, wanted);
    if (!faults.isEmpty())
        return faults;
    if (const Skill *other = overlapping(wanted, book))
        faults << FieldError{u"valid_from"_s, say("That is noted already, %1.").arg(daysOf(*other))};
    return faults;
}

QList<FieldError> orphansOf(StaffUnitId unit, const StaffBook &book)
{
    QList<FieldError> faults;
    const auto check = [&](const DatedFact &fact, const QString &what) {
        if (const QDate day = firstDayWithout(book, unit, fact); day.isValid() && faults.isEmpty())
            faults << FieldError{
                u"valid_to"_s, say("%1 stands in this unit on %2: move or end that first.").arg(what, humanDate(day))};
    };
    for (const UnitPeriod &one : book.units) {
        if (one.parent == unit)
            check(one, one.name);
    }
    for (const Headship &one : book.heads) {
        if (one.unit == unit)
            check(one, personName(book, one.person));
    }
    for (const Affiliation &one : book.affiliations) {
        if (one.unit == unit)
            check(one, personName(book, one.person));
    }
    for (const DelegaService &one : book.services) {
        const auto holder = std::find_if(book.holders.cbegin(), book.holders.cend(),
                                         [&](const OfficeHolder &h) { return h.id == one.holder; });
        DatedFact served = one;
        if (!served.validTo.isValid() && holder != book.holders.cend())
            served.validTo = holder->validTo;
        if (one.unit == unit)
            check(served, holder == book.holders.cend() ? QString() : holder->person);
    }
    return faults;
}

} // namespace gonfalone

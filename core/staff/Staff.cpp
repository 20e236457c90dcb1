#include "core/staff/Staff.h"

#include "core/base/Named.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"

#include <algorithm>
#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kContracts{
    Named<ContractKind>{ContractKind::Permanent, "ruolo", QT_TRANSLATE_NOOP("Core", "Permanent staff")},
    Named<ContractKind>{ContractKind::Art90, "art90", QT_TRANSLATE_NOOP("Core", "Art. 90 TUEL")},
    Named<ContractKind>{ContractKind::Art110, "art110", QT_TRANSLATE_NOOP("Core", "Art. 110 TUEL")},
    Named<ContractKind>{ContractKind::Seconded, "comando", QT_TRANSLATE_NOOP("Core", "Seconded")},
    Named<ContractKind>{ContractKind::Portavoce, "portavoce", QT_TRANSLATE_NOOP("Core", "Spokesperson (L. 150/2000)")},
    Named<ContractKind>{ContractKind::External, "esterno", QT_TRANSLATE_NOOP("Core", "External")},
};
static_assert(standsInOrder(kContracts));

constexpr std::array kUnits{
    Named<UnitKind>{UnitKind::Settore, "settore", QT_TRANSLATE_NOOP("Core", "Department")},
    Named<UnitKind>{UnitKind::Service, "servizio", QT_TRANSLATE_NOOP("Core", "Service")},
    Named<UnitKind>{UnitKind::Office, "ufficio", QT_TRANSLATE_NOOP("Core", "Office")},
    Named<UnitKind>{UnitKind::Secretariat, "segreteria", QT_TRANSLATE_NOOP("Core", "Secretariat")},
};
static_assert(standsInOrder(kUnits));

constexpr std::array kCharges{
    Named<Charge>{Charge::Coordinates, "coordina", QT_TRANSLATE_NOOP("Core", "Coordinates")},
    Named<Charge>{Charge::Dirigente, "dirigente", QT_TRANSLATE_NOOP("Core", "Manager (art. 107 TUEL)")},
    Named<Charge>{Charge::Responsabile, "responsabile", QT_TRANSLATE_NOOP("Core", "Head of service (art. 109 TUEL)")},
};
static_assert(standsInOrder(kCharges));

template <typename Fact>
void keepOn(QList<Fact> &facts, const QDate &day)
{
    facts.removeIf([&day](const Fact &fact) { return !fact.holdsOn(day); });
}

} // namespace

QString contractKey(ContractKind kind)
{
    return keyIn(kContracts, kind);
}

QString contractName(ContractKind kind)
{
    return nameIn(kContracts, kind);
}

std::optional<ContractKind> contractFromKey(const QString &key)
{
    return valueIn(kContracts, key);
}

QString unitKey(UnitKind kind)
{
    return keyIn(kUnits, kind);
}

QString unitName(UnitKind kind)
{
    return nameIn(kUnits, kind);
}

std::optional<UnitKind> unitFromKey(const QString &key)
{
    return valueIn(kUnits, key);
}

QString chargeKey(Charge charge)
{
    return keyIn(kCharges, charge);
}

QString chargeName(Charge charge)
{
    return nameIn(kCharges, charge);
}

std::optional<Charge> chargeFromKey(const QString &key)
{
    return valueIn(kCharges, key);
}

StaffBook on(const StaffBook &book, const QDate &day)
{
    StaffBook then = book;
    keepOn(then.contracts, day);
    keepOn(then.units, day);
    keepOn(then.heads, day);
    keepOn(then.affiliations, day);
    keepOn(then.services, day);
    keepOn(then.skills, day);
    then.holders.removeIf([&day](const OfficeHolder &holder) {
        return holder.validFrom > day || (holder.validTo.isValid() && holder.validTo < day);
    });
    return then;
}

const StaffPerson *personIn(const StaffBook &book, StaffPersonId id)
{
    const auto found = std::find_if(book.people.cbegin(), book.people.cend(),
                                    [id](const StaffPerson &person) { return person.id == id; });
    return found == book.people.cend() ? nullptr : &*found;
}

QString personName(const StaffBook &book, StaffPersonId id)
{
    const StaffPerson *person = personIn(book, id);
    return person ? person->name : say("person no. %1").arg(id.value);
}

QString unitNameOn(const StaffBook &book, StaffUnitId unit, const QDate &day)
{
    const UnitPeriod *best = nullptr;
    for (const UnitPeriod &period : book.units) {
        if (period.unit != unit)
            continue;
        if (period.holdsOn(day))
            return period.name;
        if (!best || period.validFrom > best->validFrom)
            best = &period;
    }
    return best ? best->name : say("unit no. %1").arg(unit.value);
}

QString daysOf(const DatedFact &fact)
{
    return fact.validTo.isValid() ? say("from %1 to %2").arg(humanDate(fact.validFrom), humanDate(fact.validTo))
                                  : say("since %1").arg(humanDate(fact.validFrom));
}

} // namespace gonfalone

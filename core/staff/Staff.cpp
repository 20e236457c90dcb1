#include "core/staff/Staff.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"

#include <algorithm>
#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// A value of a closed list: how it is kept, how people read it.
template <typename Kind>
struct Word {
    Kind kind;
    const char *key;
    const char *name; ///< translatable (context "Core")
};

constexpr std::array kContracts{
    Word<ContractKind>{ContractKind::Permanent, "ruolo", QT_TRANSLATE_NOOP("Core", "Permanent staff")},
    Word<ContractKind>{ContractKind::Art90, "art90", QT_TRANSLATE_NOOP("Core", "Art. 90 TUEL")},
    Word<ContractKind>{ContractKind::Art110, "art110", QT_TRANSLATE_NOOP("Core", "Art. 110 TUEL")},
    Word<ContractKind>{ContractKind::Seconded, "comando", QT_TRANSLATE_NOOP("Core", "Seconded")},
    Word<ContractKind>{ContractKind::Portavoce, "portavoce", QT_TRANSLATE_NOOP("Core", "Spokesperson (L. 150/2000)")},
    Word<ContractKind>{ContractKind::External, "esterno", QT_TRANSLATE_NOOP("Core", "External")},
};

constexpr std::array kUnits{
    Word<UnitKind>{UnitKind::Settore, "settore", QT_TRANSLATE_NOOP("Core", "Department")},
    Word<UnitKind>{UnitKind::Service, "servizio", QT_TRANSLATE_NOOP("Core", "Service")},
    Word<UnitKind>{UnitKind::Office, "ufficio", QT_TRANSLATE_NOOP("Core", "Office")},
    Word<UnitKind>{UnitKind::Secretariat, "segreteria", QT_TRANSLATE_NOOP("Core", "Secretariat")},
};

constexpr std::array kCharges{
    Word<Charge>{Charge::Coordinates, "coordina", QT_TRANSLATE_NOOP("Core", "Coordinates")},
    Word<Charge>{Charge::Dirigente, "dirigente", QT_TRANSLATE_NOOP("Core", "Manager (art. 107 TUEL)")},
    Word<Charge>{Charge::Responsabile, "responsabile", QT_TRANSLATE_NOOP("Core", "Head of service (art. 109 TUEL)")},
};

template <typename Table, typename Kind>
auto wordOf(const Table &table, Kind kind)
{
    return *std::find_if(table.begin(), table.end(), [kind](const auto &word) { return word.kind == kind; });
}

template <typename Kind, typename Table>
std::optional<Kind> kindOf(const Table &table, const QString &key)
{
    for (const auto &word : table) {
        if (key == QLatin1String(word.key))
            return word.kind;
    }
    return std::nullopt;
}

template <typename Fact>
void keepOn(QList<Fact> &facts, const QDate &day)
{
    facts.removeIf([&day](const Fact &fact) { return !fact.holdsOn(day); });
}

} // namespace

QString contractKey(ContractKind kind)
{
    return QString::fromLatin1(wordOf(kContracts, kind).key);
}

QString contractName(ContractKind kind)
{
    return say(wordOf(kContracts, kind).name);
}

std::optional<ContractKind> contractFromKey(const QString &key)
{
    return kindOf<ContractKind>(kContracts, key);
}

QString unitKey(UnitKind kind)
{
    return QString::fromLatin1(wordOf(kUnits, kind).key);
}

QString unitName(UnitKind kind)
{
    return say(wordOf(kUnits, kind).name);
}

std::optional<UnitKind> unitFromKey(const QString &key)
{
    return kindOf<UnitKind>(kUnits, key);
}

QString chargeKey(Charge charge)
{
    return QString::fromLatin1(wordOf(kCharges, charge).key);
}

QString chargeName(Charge charge)
{
    return say(wordOf(kCharges, charge).name);
}

std::optional<Charge> chargeFromKey(const QString &key)
{
    return kindOf<Charge>(kCharges, key);
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

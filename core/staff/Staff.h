#pragma once

#include "core/base/StrongId.h"
#include "core/office/Comune.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace gonfalone {

using StaffPersonId = StrongId<struct StaffPersonTag>;
using StaffUnitId = StrongId<struct StaffUnitTag>;
using StaffFactId = StrongId<struct StaffFactTag>; ///< of a row of one of the kinds below

/// Somebody who works or worked for the cabinet or next to it. An account is another thing: `login` names it.
struct StaffPerson {
    StaffPersonId id;
    QString name;
    QString badge;   ///< matricola, as the personnel office has it; may be empty
    QString taxCode; ///< only for who manages the people; empty for everybody else
    QString email;   ///< of the office, as the phone
    QString phone;
    QString login;
    qint64 version = 0;

    bool operator==(const StaffPerson &) const = default;
};

/// What all the facts about people and units have: the days on which they hold.
struct DatedFact {
    StaffFactId id;
    QDate validFrom;
    QDate validTo; ///< invalid = without an end
    qint64 version = 0;

    bool holdsOn(const QDate &day) const { return validFrom <= day && (!validTo.isValid() || day <= validTo); }
    /// Whether there is a day on which both hold.
    bool meets(const DatedFact &other) const
    {
        return (!validTo.isValid() || other.validFrom <= validTo)
            && (!other.validTo.isValid() || validFrom <= other.validTo);
    }
    bool operator==(const DatedFact &) const = default;
};

enum class ContractKind {
    Permanent, ///< di ruolo
    Art90,     ///< art. 90 TUEL: no gestione, whatever it says (c. 3-bis)
    Art110,    ///< art. 110 TUEL: may be given a manager's post
    Seconded,  ///< comando
    Portavoce, ///< art. 7 L. 150/2000
    External,  ///< works with the office without being of its staff
};

struct Contract : DatedFact {
    StaffPersonId person;
    ContractKind kind = ContractKind::Permanent;
    QString area;    ///< of the collective agreement: "Funzionari ed EQ"
    QString profile; ///< "Istruttore amministrativo"
    int partTime = 100;
    QList<int> week; ///< minutes on each day from Monday; empty = the office's pattern
    bool emolumentoUnico = false;
    QString act; ///< that gives it: number and day

    bool operator==(const Contract &) const = default;
};

enum class UnitKind { Settore, Service, Office, Secretariat };

/// What a unit was called and under which it stood, from a day to a day. The unit itself is its number alone.
struct UnitPeriod : DatedFact {
    StaffUnitId unit; ///< invalid = a new one
    QString name;
    UnitKind kind = UnitKind::Office;
    StaffUnitId parent; ///< invalid = at the top

    bool operator==(const UnitPeriod &) const = default;
};

/// What who leads a unit may do there.
enum class Charge {
    Coordinates,  ///< leads the people, signs nothing that is gestione
    Dirigente,    ///< art. 107 TUEL
    Responsabile, ///< art. 109 c. 2 TUEL: the manager's functions where there is no dirigente
};

struct Headship : DatedFact {
    StaffUnitId unit;
    StaffPersonId person;
    Charge charge = Charge::Coordinates;
    QString act;

    bool operator==(const Headship &) const = default;
};

struct Affiliation : DatedFact {
    StaffPersonId person;
    StaffUnitId unit;
    int percent = 100; ///< of the person's time

    bool operator==(const Affiliation &) const = default;
};

/// The secretariat that serves an assessore for a delega (a row of core/office).
struct DelegaService : DatedFact {
    OfficeHolderId holder;
    StaffUnitId unit;

    bool operator==(const DelegaService &) const = default;
};

struct Skill : DatedFact {
    StaffPersonId person;
    QString name; ///< "autista", "cerimoniale", or as the office calls it

    bool operator==(const Skill &) const = default;
};

/// The people, the units and what ties them: the whole history, or what was true on a day.
struct StaffBook {
    QList<StaffPerson> people;
    QList<Contract> contracts;
    QList<UnitPeriod> units;
    QList<Headship> heads;
    QList<Affiliation> affiliations;
    QList<DelegaService> services;
    QList<Skill> skills;
    QList<OfficeHolder> holders;

    bool operator==(const StaffBook &) const = default;
};

template <typename Fact>
const QList<Fact> &factsOf(const StaffBook &book);
template <>
inline const QList<Contract> &factsOf(const StaffBook &book)
{
    return book.contracts;
}
template <>
inline const QList<UnitPeriod> &factsOf(const StaffBook &book)
{
    return book.units;
}
template <>
inline const QList<Headship> &factsOf(const StaffBook &book)
{
    return book.heads;
}
template <>
inline const QList<Affiliation> &factsOf(const StaffBook &book)
{
    return book.affiliations;
}
template <>
inline const QList<DelegaService> &factsOf(const StaffBook &book)
{
    return book.services;
}
template <>
inline const QList<Skill> &factsOf(const StaffBook &book)
{
    return book.skills;
}
template <typename Fact>
QList<Fact> &factsOf(StaffBook &book)
{
    return const_cast<QList<Fact> &>(factsOf<Fact>(std::as_const(book)));
}

/// Stable names for the data and the command line, and the words for people.
QString contractKey(ContractKind kind);
QString contractName(ContractKind kind);
std::optional<ContractKind> contractFromKey(const QString &key);
QString unitKey(UnitKind kind);
QString unitName(UnitKind kind);
std::optional<UnitKind> unitFromKey(const QString &key);
QString chargeKey(Charge charge);
QString chargeName(Charge charge);
std::optional<Charge> chargeFromKey(const QString &key);

/// What was true on that day, of a book that has more.
StaffBook on(const StaffBook &book, const QDate &day);
const StaffPerson *personIn(const StaffBook &book, StaffPersonId id);
/// The name of a person; a sentence that says so when there is none.
QString personName(const StaffBook &book, StaffPersonId id);
/// The name of a unit on that day, else the last it had.
QString unitNameOn(const StaffBook &book, StaffUnitId unit, const QDate &day);
/// "since 1 May 2026", "from … to …"
QString daysOf(const DatedFact &fact);

} // namespace gonfalone

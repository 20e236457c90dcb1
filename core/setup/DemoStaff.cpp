#include "core/setup/DemoStaff.h"

#include "core/staff/StaffService.h"

#include <QHash>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct DemoUnit {
    QString name;
    QString above; ///< empty = at the top
    UnitKind kind;
    QString delega; ///< that it serves; empty = none
};

struct DemoPerson {
    QString name;
    QString login;
    ContractKind kind;
    QString profile;
    int yearsBefore; ///< of the mandate, that the contract began; 0 = with it
    QString unit;
    int percent;
    QString leads; ///< a unit; empty = none
    Charge charge = Charge::Coordinates;
    QString skill = {};
};

QList<DemoUnit> demoUnits()
{
    using enum UnitKind;
    return {{u"Settore Affari generali"_s, {}, Settore, {}},
            {u"Ufficio di Gabinetto"_s, u"Settore Affari generali"_s, Office, {}},
            {u"Segreteria particolare del Sindaco"_s, u"Ufficio di Gabinetto"_s, Secretariat, {}},
            {u"Cerimoniale"_s, u"Ufficio di Gabinetto"_s, Office, {}},
            {u"Stampa e comunicazione"_s, u"Ufficio di Gabinetto"_s, Office, {}},
            {u"Segreteria Bilancio"_s, u"Ufficio di Gabinetto"_s, Secretariat, u"Bilancio e patrimonio"_s},
            {u"Segreteria Cultura e sport"_s, u"Ufficio di Gabinetto"_s, Secretariat, u"Cultura e turismo"_s},
            {u"Segreteria Ambiente"_s, u"Ufficio di Gabinetto"_s, Secretariat, u"Ambiente e mobilità"_s}};
}

QList<DemoPerson> demoPeople()
{
    using enum ContractKind;
    const QString office = u"Ufficio di Gabinetto"_s, secretariat = u"Segreteria particolare del Sindaco"_s,
                  culture = u"Segreteria Cultura e sport"_s, budget = u"Segreteria Bilancio"_s,
                  environment = u"Segreteria Ambiente"_s, ceremonies = u"Cerimoniale"_s,
                  press = u"Stampa e comunicazione"_s, top = u"Settore Affari generali"_s;
    const QString clerk = u"Istruttore amministrativo"_s, officer = u"Funzionario amministrativo"_s;
    return {{u"Teresa Galli"_s, {}, Permanent, u"Dirigente amministrativo"_s, 6, top, 100, top, Charge::Dirigente},
            {u"Laura Bassi"_s, u"capo"_s, Art90, u"Capo di Gabinetto"_s, 0, office, 100, office},
            {u"Elena Marini"_s, u"gabinetto"_s, Permanent, officer, 9, ceremonies, 100, {}},
            {u"Franco Riva"_s, u"segreteria"_s, Permanent, clerk, 4, secretariat, 100, secretariat},
            {u"Ugo Serra"_s, {}, Permanent, u"Autista"_s, 7, secretariat, 100, {}, {}, u"autista"_s},
            {u"Chiara Moretti"_s, u"portavoce"_s, Portavoce, u"Portavoce"_s, 0, press, 100, press},
            {u"Dario Costa"_s, {}, Art90, u"Collaboratore"_s, 0, press, 100, {}},
            {u"Irene Fontana"_s, {}, Permanent, officer, 5, ceremonies, 100, ceremonies, {}, u"cerimoniale"_s},
            {u"Piero Longo"_s, {}, Seconded, clerk, 1, ceremonies, 50, {}, {}, u"cerimoniale"_s},
            {u"Marta Rinaldi"_s, {}, Permanent, clerk, 3, budget, 100, budget},
            {u"Luca Ferraro"_s, {}, Art90, u"Collaboratore"_s, 0, culture, 100, culture},
            {u"Silvia Monti"_s, {}, Permanent, clerk, 2, culture, 50, {}},
            {u"Nicola Bruno"_s, {}, Permanent, clerk, 2, environment, 100, environment}};
}

QString mailOf(const QString &name)
{
    return name.toLower().replace(u' ', u'.') + u"@example.org"_s;
}

QString phoneOf(const QString &badge)
{
    return u"099 555 "_s + badge.right(4);
}

QString areaOf(const QString &profile)
{
    if (profile.startsWith(u"Dirigente"_s))
        return u"Dirigenza"_s;
    if (profile == u"Autista"_s)
        return u"Operatori esperti"_s;
    return profile.startsWith(u"Istruttore"_s) ? u"Istruttori"_s : u"Funzionari ed EQ"_s;
}

/// Writes the demonstration's people one after the other.
class DemoCabinet
{
public:
    DemoCabinet(StaffService &staff, const Actor &capo, const QDate &mandate)
        : m_staff(staff), m_capo(capo), m_mandate(mandate)
    {}

    Outcome fill(const QDate &today)
    {
        TRY(const StaffBook book, m_staff.book(m_capo));
        for (const DemoUnit &unit : demoUnits())
            CHECK(add(unit, book.holders));
        int badge = 1001;
        for (const DemoPerson &person : demoPeople())
            CHECK(add(person, QString::number(badge++)));
        return change(today);
    }

private:
    Outcome add(const DemoUnit &unit, const QList<OfficeHolder> &holders)
    {
        UnitPeriod period;
        period.name = unit.name;
        period.kind = unit.kind;
        period.parent = m_units.value(unit.above);
        period.validFrom = m_mandate.addYears(-10);
        TRY(const UnitPeriod made, m_staff.put(m_capo, period));
        m_units.insert(unit.name, made.unit);
        for (const OfficeHolder &holder : holders) {
            if (unit.delega.isEmpty() || holder.delega != unit.delega)
                continue;
            DelegaService service;
            service.holder = holder.id;
            service.unit = made.unit;
            service.validFrom = holder.validFrom;
            CHECK(m_staff.put(m_capo, service));
        }
        return {};
    }

    Outcome add(const DemoPerson &demo, const QString &badge)
    {
        TRY(const StaffPerson person,
            m_staff.savePerson(m_capo, {{}, demo.name, badge, {}, mailOf(demo.name), phoneOf(badge), demo.login, 0}));
        m_people.insert(demo.name, person.id);
        Contract contract;
        contract.person = person.id;
        contract.kind = demo.kind;
        contract.profile = demo.profile;
        contract.area = areaOf(demo.profile);
        contract.partTime = demo.kind == ContractKind::Seconded ? demo.percent : 100;
        contract.validFrom = m_mandate.addYears(-demo.yearsBefore);
        if (demo.kind == ContractKind::Art90 || demo.kind == ContractKind::Portavoce)
            contract.validTo = m_mandate.addYears(5); // with the mandate
        contract.emolumentoUnico = demo.kind == ContractKind::Art90;
        if (contract.validTo.isValid())
            contract.act = u"decreto sindacale n. 7 del %1"_s.arg(m_mandate.toString(u"d/M/yyyy"));
        contract.week = contract.partTime < 100 ? QList<int>{216, 216, 216, 216, 216, 0, 0}
                                                : QList<int>{432, 432, 432, 432, 432, 0, 0};
        TRY(const Contract made, m_staff.put(m_capo, contract));
        if (made.emolumentoUnico)
            CHECK(m_staff.setPay(m_capo, made.id, 1'260'000));
        CHECK(assign(person.id, demo.unit, demo.percent, contract.validFrom));
        if (!demo.leads.isEmpty())
            CHECK(lead(demo.leads, person.id, demo.charge, contract.validFrom));
        if (demo.skill.isEmpty())
            return {};
        Skill skill;
        skill.person = person.id;
        skill.name = demo.skill;
        skill.validFrom = contract.validFrom;
        CHECK(m_staff.put(m_capo, skill));
        return {};
    }

    Outcome assign(StaffPersonId person, const QString &unit, int percent, const QDate &from, const QDate &to = {})
    {
        Affiliation affiliation;
        affiliation.person = person;
        affiliation.unit = m_units.value(unit);
        affiliation.percent = percent;
        affiliation.validFrom = from;
        affiliation.validTo = to;
        CHECK(m_staff.put(m_capo, affiliation));
        return {};
    }

    Outcome lead(const QString &unit, StaffPersonId person, Charge charge, const QDate &from)
    {
        Headship head;
        head.unit = m_units.value(unit);
        head.person = person;
        head.charge = charge;
        head.validFrom = from;
        CHECK(m_staff.put(m_capo, head, {{}, true}));
        return {};
    }

    /// What happened since: a unit that was renamed, somebody who works for two, somebody who left, somebody who moved.
    Outcome change(const QDate &today)
    {
        UnitPeriod renamed;
        renamed.unit = m_units.value(u"Stampa e comunicazione"_s);
        renamed.name = u"Comunicazione istituzionale"_s;
        renamed.parent = m_units.value(u"Ufficio di Gabinetto"_s);
        renamed.validFrom = QDate(today.year(), 1, 1);
        CHECK(m_staff.put(m_capo, renamed, {{}, true}));
        CHECK(assign(m_people.value(u"Silvia Monti"_s), u"Segreteria Ambiente"_s, 50, QDate(today.year(), 1, 1)));
        TRY(const StaffPerson left, m_staff.savePerson(m_capo, {{}, u"Aldo Greco"_s, u"0987"_s, {}, {}, {}, {}, 0}));
        Contract past;
        past.person = left.id;
        past.profile = u"Funzionario amministrativo"_s;
        past.area = areaOf(past.profile);
        past.validFrom = m_mandate.addYears(-9);
        past.validTo = m_mandate.addDays(-1);
        CHECK(m_staff.put(m_capo, past));
        CHECK(assign(left.id, u"Cerimoniale"_s, 100, past.validFrom, past.validTo));
        const StaffPersonId mover = m_people.value(u"Elena Marini"_s);
        TRY(const StaffBook now, m_staff.book(m_capo, today));
        for (const Affiliation &one : now.affiliations) {
            Affiliation next = one;
            next.unit = m_units.value(u"Ufficio di Gabinetto"_s);
            next.validFrom = m_mandate;
            if (one.person == mover)
                CHECK(m_staff.move(m_capo, one, next));
        }
        return {};
    }

    StaffService &m_staff;
    const Actor &m_capo;
    QDate m_mandate;
    QHash<QString, StaffUnitId> m_units;
    QHash<QString, StaffPersonId> m_people;
};

} // namespace

Outcome fillDemoStaff(Database &db, const Actor &capo, const Clock &clock)
{
    StaffService staff(db, clock);
    const QDate today = clock.today();
    return DemoCabinet(staff, capo, QDate(today.year() - 1, 6, 15)).fill(today);
}

} // namespace gonfalone

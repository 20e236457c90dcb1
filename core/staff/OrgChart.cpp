#include "core/staff/OrgChart.h"

#include "core/base/Text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// What was true on the day, found by number: the book is walked once.
class Drawing
{
public:
    explicit Drawing(const StaffBook &book) : m_book(book)
    {
        for (const StaffPerson &person : book.people)
            m_people.insert(person.id, &person);
        for (const Contract &contract : book.contracts)
            m_contracts.insert(contract.person, &contract);
        for (const UnitPeriod &unit : book.units)
            m_units.insert(unit.unit, &unit);
        for (const Headship &head : book.heads)
            m_heads.insert(head.unit, &head);
        for (const Affiliation &one : book.affiliations)
            m_members[one.unit] << member(one.person, one.percent);
        for (const OfficeHolder &holder : book.holders)
            m_holders.insert(holder.id, &holder);
        for (const DelegaService &service : book.services)
            addDelega(service);
        for (const UnitPeriod &unit : book.units)
            m_below[m_units.contains(unit.parent) ? unit.parent : StaffUnitId{}] << &unit;
        for (QList<const UnitPeriod *> &units : m_below)
            std::sort(units.begin(), units.end(), [](const UnitPeriod *one, const UnitPeriod *other) {
                return one->name.localeAwareCompare(other->name) < 0;
            });
    }

    OrgChart drawn(const QDate &day)
    {
        OrgChart chart{day, {}, {}};
        place(chart, StaffUnitId{}, 0);
        QSet<StaffPersonId> placed;
        for (const Affiliation &one : m_book.affiliations)
            placed.insert(one.person);
        for (const Headship &head : m_book.heads)
            placed.insert(head.person);
        for (const Contract &contract : m_book.contracts) {
            if (!placed.contains(contract.person))
                chart.elsewhere << member(contract.person, 0);
        }
        byName(chart.elsewhere);
        return chart;
    }

private:
    static void byName(QList<ChartMember> &members)
    {
        std::sort(members.begin(), members.end(), [](const ChartMember &one, const ChartMember &other) {
            return one.name.localeAwareCompare(other.name) < 0;
        });
    }

    QString nameOf(StaffPersonId id) const
    {
        const StaffPerson *person = m_people.value(id);
        return person ? person->name : say("person no. %1").arg(id.value);
    }

    ChartMember member(StaffPersonId id, int percent) const
    {
        const Contract *contract = m_contracts.value(id);
        return {id, nameOf(id), percent, contract ? contractName(contract->kind) : QString(),
                contract ? contract->profile : QString()};
    }

    void addDelega(const DelegaService &service)
    {
        if (const OfficeHolder *holder = m_holders.value(service.holder))
            m_deleghe[service.unit] << ChartDelega{holder->person, holder->role, holder->delega};
    }

    void place(OrgChart &chart, StaffUnitId above, int depth)
    {
        for (const UnitPeriod *unit : m_below.value(above)) {
            ChartUnit drawn{unit->unit, above, depth, unit->name, unit->kind, {}, {}, {}, {}, {}};
            if (const Headship *head = m_heads.value(unit->unit)) {
                drawn.head = head->person;
                drawn.headName = nameOf(head->person);
                drawn.charge = head->charge;
            }
            drawn.members = m_members.value(unit->unit);
            byName(drawn.members);
            drawn.deleghe = m_deleghe.value(unit->unit);
            chart.units << drawn;
            place(chart, unit->unit, depth + 1);
        }
    }

    const StaffBook &m_book;
    QHash<StaffPersonId, const StaffPerson *> m_people;
    QHash<StaffPersonId, const Contract *> m_contracts;
    QHash<StaffUnitId, const UnitPeriod *> m_units;
    QHash<StaffUnitId, const Headship *> m_heads;
    QHash<StaffUnitId, QList<ChartMember>> m_members;
    QHash<OfficeHolderId, const OfficeHolder *> m_holders;
    QHash<StaffUnitId, QList<ChartDelega>> m_deleghe;
    QHash<StaffUnitId, QList<const UnitPeriod *>> m_below;
};

} // namespace

OrgChart chartOn(const StaffBook &book, const QDate &day)
{
    const StaffBook then = on(book, day);
    return Drawing(then).drawn(day);
}

QStringList chartLines(const OrgChart &chart)
{
    QStringList lines;
    for (const ChartUnit &unit : chart.units) {
        const QString indent(unit.depth * 2, u' ');
        lines << (unit.head.isValid()
                      ? u"%1%2 – %3, %4"_s.arg(indent, unit.name, unit.headName, chargeName(unit.charge))
                      : indent + unit.name);
        for (const ChartDelega &delega : unit.deleghe)
            lines << say("%1    serves %2 (%3): %4").arg(indent, delega.person, delega.role, delega.delega);
        for (const ChartMember &member : unit.members)
            lines << u"%1    %2  %3%  %4"_s.arg(indent, member.name)
                         .arg(member.percent)
                         .arg(member.profile.isEmpty() ? member.contract
                                                       : u"%1 (%2)"_s.arg(member.profile, member.contract));
    }
    for (const ChartMember &member : chart.elsewhere)
        lines << say("In no unit: %1  %2").arg(member.name, member.contract);
    return lines;
}

} // namespace gonfalone

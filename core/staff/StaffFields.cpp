// Which rows answer the same question, and what differs between two of them: the part of StaffRules without sentences.
#include "core/contacts/Contact.h"
#include "core/staff/StaffRules.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Collects the names of the fields that differ.
class Differences
{
public:
    Differences(const DatedFact &before, const DatedFact &after)
    {
        with(u"valid_from"_s, before.validFrom, after.validFrom).with(u"valid_to"_s, before.validTo, after.validTo);
    }

    template <typename T>
    Differences &with(const QString &name, const T &one, const T &other)
    {
        if (one != other)
            m_names << name;
        return *this;
    }
    QStringList names() const { return m_names; }

private:
    QStringList m_names;
};

} // namespace

bool sameQuestion(const Contract &one, const Contract &other)
{
    return one.person == other.person;
}

bool sameQuestion(const UnitPeriod &one, const UnitPeriod &other)
{
    return one.unit == other.unit;
}

bool sameQuestion(const Headship &one, const Headship &other)
{
    return one.unit == other.unit;
}

bool sameQuestion(const Affiliation &one, const Affiliation &other)
{
    return one.person == other.person && one.unit == other.unit;
}

bool sameQuestion(const DelegaService &one, const DelegaService &other)
{
    return one.holder == other.holder;
}

bool sameQuestion(const Skill &one, const Skill &other)
{
    return one.person == other.person && nameKey(one.name) == nameKey(other.name);
}

QStringList changedFields(const Contract &before, const Contract &after)
{
    return Differences(before, after)
        .with(u"person"_s, before.person, after.person)
        .with(u"kind"_s, before.kind, after.kind)
        .with(u"area"_s, before.area, after.area)
        .with(u"profile"_s, before.profile, after.profile)
        .with(u"part_time"_s, before.partTime, after.partTime)
        .with(u"week"_s, before.week, after.week)
        .with(u"emolumento_unico"_s, before.emolumentoUnico, after.emolumentoUnico)
        .with(u"act"_s, before.act, after.act)
        .names();
}

QStringList changedFields(const UnitPeriod &before, const UnitPeriod &after)
{
    return Differences(before, after)
        .with(u"unit"_s, before.unit, after.unit)
        .with(u"name"_s, before.name, after.name)
        .with(u"kind"_s, before.kind, after.kind)
        .with(u"parent"_s, before.parent, after.parent)
        .names();
}

QStringList changedFields(const Headship &before, const Headship &after)
{
    return Differences(before, after)
        .with(u"unit"_s, before.unit, after.unit)
        .with(u"person"_s, before.person, after.person)
        .with(u"charge"_s, before.charge, after.charge)
        .with(u"act"_s, before.act, after.act)
        .names();
}

QStringList changedFields(const Affiliation &before, const Affiliation &after)
{
    return Differences(before, after)
        .with(u"person"_s, before.person, after.person)
        .with(u"unit"_s, before.unit, after.unit)
        .with(u"percent"_s, before.percent, after.percent)
        .names();
}

QStringList changedFields(const DelegaService &before, const DelegaService &after)
{
    return Differences(before, after)
        .with(u"holder"_s, before.holder, after.holder)
        .with(u"unit"_s, before.unit, after.unit)
        .names();
}

QStringList changedFields(const Skill &before, const Skill &after)
{
    return Differences(before, after)
        .with(u"person"_s, before.person, after.person)
        .with(u"name"_s, before.name, after.name)
        .names();
}

} // namespace gonfalone

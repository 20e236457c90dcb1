#include "core/agenda/AgendaCalendar.h"

#include "core/base/Named.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct KindRow {
    CalendarKind value;
    const char *key;
    const char *name; ///< translatable (context "Core")
    const char *colour;
};

constexpr std::array kKinds{
    KindRow{CalendarKind::Official, "official", QT_TRANSLATE_NOOP("Core", "Official agenda"), "blue"},
    KindRow{CalendarKind::Personal, "personal", QT_TRANSLATE_NOOP("Core", "Personal (reserved)"), "violet"},
    KindRow{CalendarKind::Ceremonies, "ceremonies", QT_TRANSLATE_NOOP("Core", "Ceremonies"), "amber"},
    KindRow{CalendarKind::Press, "press", QT_TRANSLATE_NOOP("Core", "Press"), "teal"},
    KindRow{CalendarKind::Absences, "absences", QT_TRANSLATE_NOOP("Core", "Absences"), "grey"},
    KindRow{CalendarKind::Assessore, "assessore", QT_TRANSLATE_NOOP("Core", "Assessore"), "green"},
    KindRow{CalendarKind::Deadlines, "deadlines", QT_TRANSLATE_NOOP("Core", "Deadlines of cases"), "rose"},
    KindRow{CalendarKind::Holidays, "holidays", QT_TRANSLATE_NOOP("Core", "Holidays and days of the flag"), "grey"},
    KindRow{CalendarKind::OnCall, "oncall", QT_TRANSLATE_NOOP("Core", "On call"), "teal"},
    KindRow{CalendarKind::Missions, "missions", QT_TRANSLATE_NOOP("Core", "Missions"), "teal"},
};
static_assert(standsInOrder(kKinds));

constexpr std::array kLevels{std::pair{GrantLevel::Read, "read"}, std::pair{GrantLevel::Propose, "propose"},
                             std::pair{GrantLevel::Edit, "edit"}, std::pair{GrantLevel::Confirm, "confirm"}};

bool mayAny(const Actor &actor, const QList<Permission> &permissions)
{
    return std::any_of(permissions.cbegin(), permissions.cend(), [&actor](Permission one) { return actor.may(one); });
}

} // namespace

QString calendarKey(CalendarKind kind)
{
    return keyIn(kKinds, kind);
}

std::optional<CalendarKind> calendarKindFrom(const QString &key)
{
    return valueIn(kKinds, key);
}

QString calendarName(const AgendaCalendar &calendar)
{
    return calendar.person.isEmpty() ? nameIn(kKinds, calendar.kind) : calendar.person;
}

QString calendarColour(CalendarKind kind)
{
    return QString::fromLatin1(rowIn(kKinds, kind).colour);
}

QString grantLevelKey(GrantLevel level)
{
    return QString::fromLatin1(kLevels.at(std::size_t(level)).second);
}

std::optional<GrantLevel> grantLevelFrom(const QString &key)
{
    for (const auto &[level, name] : kLevels) {
        if (key == QLatin1String(name))
            return level;
    }
    return std::nullopt;
}

const QList<CalendarRule> &calendarRules()
{
    using enum Permission;
    static const QList<CalendarRule> rules{
        {CalendarKind::Official, {ReadOfficeAgenda}, {ProposeAgenda}, {EditAgenda}, {}},
        {CalendarKind::Personal, {ReadAgenda}, {}, {WriteAgenda}, {}},
        {CalendarKind::Ceremonies, {ReadOfficeAgenda}, {ProposeAgenda}, {EditAgenda}, {}},
        {CalendarKind::Press, {ReadOfficeAgenda}, {ProposeAgenda}, {EditPressAgenda}, {}},
        {CalendarKind::Absences, {ReadOfficeAgenda}, {ProposeAgenda}, {EditAgenda}, {}},
        {CalendarKind::Assessore, {ReadOfficeAgenda}, {ProposeAgenda}, {EditAgenda}, {EditAssessoreAgenda}},
        {CalendarKind::Deadlines, {ViewPatrocini}, {}, {}, {}},
        {CalendarKind::Holidays, {ViewAgenda}, {}, {}, {}},
        {CalendarKind::OnCall, {ViewAgenda}, {}, {}, {}},
        {CalendarKind::Missions, {ViewMissions}, {}, {}, {}},
    };
    return rules;
}

CalendarRights rightsOn(const Actor &actor, const AgendaCalendar &calendar, const QList<CalendarGrant> &grants,
                        bool mustBeConfirmed)
{
    const QList<CalendarRule> &rules = calendarRules();
    const auto rule =
        std::find_if(rules.cbegin(), rules.cend(), [&](const CalendarRule &one) { return one.kind == calendar.kind; });
    const bool own =
        !calendar.person.isEmpty() && actor.assessori.contains(calendar.person) && mayAny(actor, rule->own);
    CalendarRights rights;
    rights.busy = actor.may(Permission::ViewAgenda);
    rights.edit = own || mayAny(actor, rule->edit);
    rights.propose = rights.edit || mayAny(actor, rule->propose);
    rights.read = own || mayAny(actor, rule->read);
    rights.confirm = own || (rights.edit && (!mustBeConfirmed || calendar.isSealed()))
        || (actor.may(Permission::ConfirmAgenda) && rights.edit);
    for (const CalendarGrant &grant : grants) {
        if (grant.calendar != calendar.id || grant.user != actor.id || calendar.isSealed() || calendar.isDerived())
            continue;
        rights.read = true;
        rights.propose = rights.propose || grant.level >= GrantLevel::Propose;
        rights.edit = rights.edit || grant.level >= GrantLevel::Edit;
        rights.confirm = rights.confirm || grant.level == GrantLevel::Confirm
            || (grant.level == GrantLevel::Edit && !mustBeConfirmed);
    }
    rights.busy = rights.busy || rights.read;
    rights.propose = rights.propose && rights.read;
    rights.edit = rights.edit && rights.read;
    rights.confirm = rights.confirm && rights.edit;
    return rights;
}

} // namespace gonfalone

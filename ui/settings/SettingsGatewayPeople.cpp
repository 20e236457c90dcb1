// Who is in the office and who read what: the part of SettingsGateway for the people.
#include "core/documents/CsvTable.h"
#include "core/documents/WriteFile.h"
#include "ui/settings/SettingsGatewayAsk.h"

namespace gonfalone {

QFuture<Result<PeopleOverview>> SettingsGateway::people()
{
    return ask<PeopleOverview>([today = today()](Services &s) -> Result<PeopleOverview> {
        PeopleOverview seen;
        TRY(seen.people, s.access.people(s.actor));
        TRY(const QList<OfficeHolder> holders, s.office.holders(s.actor));
        for (const OfficeHolder &one : holders) {
            const bool now = one.validFrom <= today && (!one.validTo.isValid() || one.validTo >= today);
            if (now && !seen.assessori.contains(one.person))
                seen.assessori << one.person;
        }
        return seen;
    });
}

QFuture<Result<QString>> SettingsGateway::addPerson(const QString &login, const QString &name, const QList<Role> &roles)
{
    return ask<QString>([login, name, roles](Services &s) { return s.access.addUser(s.actor, login, name, roles); });
}

QFuture<Result<User>> SettingsGateway::renamePerson(const QString &login, const QString &name)
{
    return ask<User>([login, name](Services &s) { return s.access.rename(s.actor, login, name); });
}

QFuture<Result<User>> SettingsGateway::grantRole(const QString &login, Role role, const QDate &from, const QDate &to)
{
    return ask<User>(
        [login, role, from, to](Services &s) { return s.access.grantRole(s.actor, login, role, from, to); });
}

QFuture<Result<User>> SettingsGateway::takeRole(const QString &login, Role role)
{
    return ask<User>([login, role](Services &s) { return s.access.setRole(s.actor, login, role, false); });
}

QFuture<Result<User>> SettingsGateway::setAssessore(const QString &login, const QString &person, bool granted)
{
    return ask<User>(
        [login, person, granted](Services &s) { return s.access.setAssessore(s.actor, login, person, granted); });
}

QFuture<Result<User>> SettingsGateway::setDisabled(const QString &login, bool disabled)
{
    return ask<User>([login, disabled](Services &s) { return s.access.setDisabled(s.actor, login, disabled); });
}

QFuture<Result<QString>> SettingsGateway::resetPassword(const QString &login)
{
    return ask<QString>([login](Services &s) { return s.access.resetPassword(s.actor, login); });
}

QFuture<Result<User>> SettingsGateway::setPassword(const QString &login, const QString &password)
{
    return ask<User>([login, password](Services &s) { return s.access.setPassword(s.actor, login, password); });
}

QFuture<Result<QList<ReadLine>>> SettingsGateway::readings(const ReadQuery &query)
{
    return ask<QList<ReadLine>>([query](Services &s) { return s.readings.readings(s.actor, query); });
}

QFuture<Outcome> SettingsGateway::exportReadings(const ReadQuery &query, const QString &path)
{
    return ask<void>([query, path](Services &s) -> Outcome {
        TRY(const QList<QStringList> table, s.readings.table(s.actor, query));
        return writeFile(path, toCsv(table));
    });
}

} // namespace gonfalone

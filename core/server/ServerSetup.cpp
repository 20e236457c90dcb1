#include "core/server/ServerSetup.h"

#include "core/access/ScramVerifier.h"
#include "core/appointments/AppointmentWorkflow.h"
#include "core/base/Text.h"
#include "core/evaluation/EvaluationWorkflow.h"
#include "core/missions/MissionWorkflow.h"
#include "core/office/OfficeStore.h"
#include "core/patrocinio/PatrocinioWorkflow.h"
#include "core/server/ServerStore.h"
#include "core/server/TableRights.h"
#include "core/storage/Migrations.h"

#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// The longest group, "role:segreteria-assessore@", leaves these of the 63 bytes of a name.
constexpr qsizetype kLongestDatabaseName = 37;

Outcome checkStanding(const ServerStore::Standing &standing, const QString &place)
{
    static const QRegularExpression plain(u"^[a-z0-9_][a-z0-9_.-]*$"_s);
    if (!plain.match(standing.database).hasMatch() || standing.database.size() > kLongestDatabaseName)
        return failure(Error::invalid(
            say("“%1” cannot name the roles of an office: call the database with at most %2 lower-case letters, digits, dots, dashes.")
                .arg(standing.database)
                .arg(kLongestDatabaseName)));
    if (!standing.utf8)
        return failure(
            Error::invalid(say("%1 is not kept in UTF-8: make the database with ENCODING 'UTF8'.").arg(place)));
    if (standing.replica)
        return failure(Error::unavailable(say("%1 is a replica: give the address of the primary server.").arg(place)));
    if (standing.superuser)
        return {};
    if (!standing.ownsDatabase || !standing.mayMakeRoles
        || (!standing.owner.isEmpty() && standing.owner != standing.role))
        return failure(Error::forbidden(
            say("%1 cannot prepare %2: connect as a superuser, or as the owner of the database and of its tables with the right CREATEROLE.")
                .arg(standing.role, place)));
    return {};
}

QStringList rolesOf(Permission permission)
{
    QStringList roles;
    for (const Role role : rolesWith({permission}))
        roles << roleKey(role);
    return roles;
}

QList<ServerStore::Step> procedureSteps()
{
    QList<ServerStore::Step> steps;
    for (const auto &step : kPatrocinioFlow.steps)
        steps << ServerStore::Step{u"patrocinio"_s, stateKey(step.from), stateKey(step.to), rolesOf(step.permission)};
    for (const auto &step : kMissionFlow.steps)
        steps << ServerStore::Step{u"missions"_s, missionStateKey(step.from), missionStateKey(step.to),
                                   rolesOf(step.permission)};
    for (const auto &step : kEvaluationFlow.steps)
        steps << ServerStore::Step{u"evaluation"_s, evaluationStateKey(step.from), evaluationStateKey(step.to),
                                   rolesOf(step.permission)};
    // What makes an entry of an agenda is taken back with it: these steps go both ways.
    for (const auto &step : kAppointmentFlow.steps) {
        const QStringList roles = rolesOf(step.permission);
        steps << ServerStore::Step{u"appointments"_s, stateKey(step.from), stateKey(step.to), roles};
        if (step.action == AppointmentAction::Accept || step.action == AppointmentAction::HandOver)
            steps << ServerStore::Step{u"appointments"_s, stateKey(step.to), stateKey(step.from), roles};
    }
    return steps;
}

/// The tables at this version, and an office in them where one is wanted or was there.
Result<bool> bringUpToDate(const DatabaseUrl &url, const std::optional<OfficeSetup> &setup, const Clock &clock)
{
    {
        TRY(const auto db, Database::open(url));
        CHECK(UnitOfWork(*db).run([](Transaction &tx) { return ServerStore().lower(tx); }));
    }
    TRY(const auto db, Database::open(url));
    CHECK(migrate(*db, toInstantText(clock.now())));
    const auto comune = OfficeStore().comune(*db);
    if (!comune && comune.error().kind != ErrorKind::NotFound)
        return failure(comune.error());
    if (comune) {
        CHECK(openOffice(url, clock)); // what a newer version brings
    } else if (setup) {
        CHECK(createOffice(url, *setup, clock));
    }
    return comune || setup;
}

} // namespace

Result<PreparedServer> prepareServer(const DatabaseUrl &url, const std::optional<OfficeSetup> &setup,
                                     const Clock &clock)
{
    const ServerStore store;
    PreparedServer done{url.display(), false, {}, false};
    if (url.engine != Engine::Postgres)
        return failure(Error::invalid(say("%1 is no server: give postgresql://owner@host/database.").arg(done.place)));
    TRY(const auto before, Database::open(url));
    TRY(const ServerStore::Standing standing, store.standing(*before));
    CHECK(checkStanding(standing, done.place));
    const bool fresh = !OfficeStore().comune(*before);
    QString verifier;
    if (fresh && setup) {
        TRY(verifier, scramVerifier(setup->adminPassword));
    }
    TRY(done.office, bringUpToDate(url, setup, clock));
    const QString owner = standing.superuser ? roleGroup(u"owner"_s, standing.database) : standing.role;
    TRY(const auto db, Database::open(url));
    CHECK(UnitOfWork(*db).run([&](Transaction &tx) -> Outcome {
        if (standing.superuser)
            CHECK(store.handOver(tx, standing, owner));
        CHECK(store.raise(tx, standing, owner, procedureSteps()));
        return verifier.isEmpty() ? Outcome{} : store.setPassword(tx, setup->adminLogin, verifier);
    }));
    TRY(done.slowsFailures, store.slowsFailures(*db));
    TRY(done.withoutPassword, store.withoutPassword(*db, standing));
    return done;
}

} // namespace gonfalone

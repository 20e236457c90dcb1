#pragma once

#include "core/setup/OfficeSetup.h"
#include "tests/support/Engines.h"

namespace gonfalone {

/// Somebody who plays one part, or none, without an account.
inline Actor actorOf(const QList<Role> &roles, const QString &login)
{
    return {UserId{90}, login, login.left(1).toUpper() + login.mid(1), roles, permissionsOf(roles)};
}

/// What every test of the use cases begins with.
struct TestOffice {
    std::unique_ptr<Database> db;
    Actor boss;    ///< anna, head of cabinet and administrator
    Actor reader;  ///< the Portavoce: reads only
    Actor side;    ///< the assessore's secretariat: answers for the assessore and nothing else
    Actor settore; ///< no right on patronage
    Actor nobody;  ///< no role at all
};

/// The setup that most tests take: Taranto, with no organs yet.
inline OfficeSetup taranto(const QList<OfficeHolder> &holders = {})
{
    OfficeSetup setup;
    setup.comune.name = QStringLiteral("Taranto");
    setup.comune.istatCode = QStringLiteral("073027");
    setup.comune.officeName = QStringLiteral("Ufficio di Gabinetto del Sindaco");
    setup.holders = holders;
    setup.adminLogin = QStringLiteral("anna");
    setup.adminPassword = QStringLiteral("correct horse");
    return setup;
}

/// A new office in `place`; the test program ends with the reason when it cannot be made.
inline TestOffice testOffice(const TestDatabase &place, const Clock &clock, const OfficeSetup &setup = taranto())
{
    auto db = createOffice(*DatabaseUrl::parse(place.url()), setup, clock);
    if (!db)
        qFatal("%s %s", qPrintable(db.error().message), qPrintable(db.error().detail));
    TestOffice made;
    made.boss = *AccessService(**db, clock).signIn(setup.adminLogin, setup.adminPassword);
    made.reader = actorOf({Role::Portavoce}, QStringLiteral("voce"));
    made.side = actorOf({Role::SegreteriaAssessore}, QStringLiteral("segreteria"));
    made.settore = actorOf({Role::Settore}, QStringLiteral("settore"));
    made.nobody = actorOf({}, QStringLiteral("nessuno"));
    made.db = std::move(*db);
    return made;
}

} // namespace gonfalone

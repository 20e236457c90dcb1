#include "core/access/AccessService.h"
#include "core/setup/OfficeSetup.h"
#include "tests/support/Engines.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

class AccessServiceTest : public QObject
{
    Q_OBJECT

    QDateTime m_now{QDate(2026, 11, 22), QTime(8, 0), Qt::UTC};
    Clock m_clock{[this] { return m_now; }};

    std::unique_ptr<Database> office(const TestDatabase &place)
    {
        OfficeSetup setup;
        setup.comune.name = u"Esempio"_s;
        setup.adminLogin = u"anna"_s;
        setup.adminPassword = u"correct horse"_s;
        auto db = createOffice(*DatabaseUrl::parse(place.url()), setup, m_clock);
        if (!db)
            qFatal("%s", qPrintable(db.error().message + db.error().detail));
        return std::move(*db);
    }

private slots:
    void signInAndGrowingDelay_data() { addEngines(); }
    void signInAndGrowingDelay()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = office(place);
        AccessService access(*db, m_clock);
        QVERIFY(access.signIn(u"anna"_s, u"correct horse"_s));
        const auto unknown = access.signIn(u"nobody"_s, u"x"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(access.signIn(u"anna"_s, u"wrong"_s).error().message, unknown.error().message);
        // Locked now, even with the right password; free again when the wait is over.
        QCOMPARE(access.signIn(u"anna"_s, u"correct horse"_s).error().kind, ErrorKind::Forbidden);
        m_now = m_now.addSecs(signInDelaySeconds(3) + 1);
        QVERIFY(access.signIn(u"anna"_s, u"correct horse"_s));
        QCOMPARE(signInDelaySeconds(2), 0);
        QVERIFY(signInDelaySeconds(5) > signInDelaySeconds(4));
        QCOMPARE(signInDelaySeconds(40), 900);
    }

    void passwordsAreNeverStoredInClear_data() { addEngines(); }
    void passwordsAreNeverStoredInClear()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = office(place);
        QString hash;
        QVERIFY(db->read(u"SELECT password_hash FROM app_user"_s, {}, [&](const Row &row) { hash = row.text(0); }));
        QVERIFY(hash.startsWith(u"$argon2id$"_s));
        AccessService access(*db, m_clock);
        const auto anna = access.signIn(u"anna"_s, u"correct horse"_s);
        QCOMPARE(access.addUser(*anna, u"bruno"_s, {}, u"short"_s, {}).error().kind, ErrorKind::Invalid);
    }

    void onlyAnAdministratorManagesUsers_data() { addEngines(); }
    void onlyAnAdministratorManagesUsers()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = office(place);
        AccessService access(*db, m_clock);
        const auto anna = access.signIn(u"anna"_s, u"correct horse"_s);
        QVERIFY(access.addUser(*anna, u"bruno"_s, u"Bruno"_s, u"another horse"_s, {Role::UfficioDiGabinetto}));
        QCOMPARE(access.addUser(*anna, u"bruno"_s, u"Bruno"_s, u"another horse"_s, {}).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(access.addUser(*anna, u"Bad Login"_s, {}, u"another horse"_s, {}).error().kind, ErrorKind::Invalid);
        const auto bruno = access.signIn(u"bruno"_s, u"another horse"_s);
        QCOMPARE(access.users(*bruno).error().kind, ErrorKind::Forbidden);
        QCOMPARE(access.addUser(*bruno, u"c1"_s, {}, u"another horse"_s, {}).error().kind, ErrorKind::Forbidden);
        QCOMPARE(access.setRole(*bruno, u"bruno"_s, Role::Amministratore, true).error().kind, ErrorKind::Forbidden);
        QCOMPARE(access.setDisabled(*bruno, u"anna"_s, true).error().kind, ErrorKind::Forbidden);
        QCOMPARE(access.setPassword(*bruno, u"anna"_s, u"another horse"_s).error().kind, ErrorKind::Forbidden);
        QCOMPARE(access.setDisabled(*anna, u"anna"_s, true).error().kind, ErrorKind::Invalid);
        QCOMPARE(access.setRole(*anna, u"anna"_s, Role::Amministratore, false).error().kind, ErrorKind::Invalid);
        QCOMPARE(access.setRole(*anna, u"ghost"_s, Role::Sindaco, true).error().kind, ErrorKind::NotFound);
    }

    void aRevokedRoleIsLostAtTheNextAction_data() { addEngines(); }
    void aRevokedRoleIsLostAtTheNextAction()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = office(place);
        AccessService access(*db, m_clock);
        const auto anna = access.signIn(u"anna"_s, u"correct horse"_s);
        QVERIFY(access.addUser(*anna, u"bruno"_s, u"Bruno"_s, u"another horse"_s, {Role::UfficioDiGabinetto}));
        const auto bruno = access.signIn(u"bruno"_s, u"another horse"_s);
        QVERIFY(bruno->may(Permission::InvestigatePatrocinio));
        QVERIFY(access.setRole(*anna, u"bruno"_s, Role::UfficioDiGabinetto, false));
        QVERIFY(!access.refresh(*bruno)->may(Permission::InvestigatePatrocinio));
        QVERIFY(access.setDisabled(*anna, u"bruno"_s, true));
        QCOMPARE(access.refresh(*bruno).error().kind, ErrorKind::Forbidden);
        QCOMPARE(access.signIn(u"bruno"_s, u"another horse"_s).error().kind, ErrorKind::Forbidden);
    }

    void everyRoleHasItsRowAndKey()
    {
        QSet<QString> keys;
        for (const RoleRights &rights : roleTable()) {
            keys.insert(roleKey(rights.role));
            QCOMPARE(roleFromKey(roleKey(rights.role)), rights.role);
        }
        QCOMPARE(keys.size(), 10);
        QVERIFY(!permissionsOf({Role::Amministratore}).contains(Permission::ViewPatrocini));
    }
};

QTEST_GUILESS_MAIN(AccessServiceTest)
#include "AccessServiceTest.moc"

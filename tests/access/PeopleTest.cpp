#include "core/access/AccessService.h"
#include "core/access/Password.h"
#include "tests/support/TestOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Who manages the people of the office: every use case of AccessService that the place «Persone» has, with its
/// refusals, on both engines.
class PeopleTest : public QObject
{
    Q_OBJECT

    QDateTime m_now{QDate(2026, 11, 22), QTime(8, 0), Qt::UTC};
    Clock m_clock{[this] { return m_now; }};
    std::unique_ptr<TestDatabase> m_place;
    TestOffice m_office;
    std::unique_ptr<AccessService> m_access;
    Actor m_clerk;

    static QString password() { return u"correct horse"_s; }

    UserStanding standing(const QString &login)
    {
        const auto people = m_access->people(m_office.boss);
        for (const UserStanding &one : people.value_or(QList<UserStanding>())) {
            if (one.user.login == login)
                return one;
        }
        return {};
    }

private slots:
    void init()
    {
        m_now = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
        if (QByteArray(QTest::currentTestFunction()) == "aPasswordFollowsTheRulesOfAGoodOffice")
            return;
        const QString engine = *static_cast<QString *>(QTest::qData("engine", qMetaTypeId<QString>()));
        m_place = std::make_unique<TestDatabase>(engine);
        m_office = testOffice(*m_place, m_clock);
        m_access = std::make_unique<AccessService>(*m_office.db, m_clock);
        QVERIFY(m_access->addUser(m_office.boss, u"bruno"_s, u"Bruno Riva"_s, password(), {Role::UfficioDiGabinetto}));
        m_clerk = *m_access->signIn(u"bruno"_s, password());
    }
    void cleanup()
    {
        m_access.reset();
        m_office = {};
        m_place.reset();
    }

    void theListTellsWhoTheyAreAndNothingElse_data() { addEngines(); }
    void theListTellsWhoTheyAreAndNothingElse()
    {
        QVERIFY(!standing(u"bruno"_s).user.disabled);
        QCOMPARE(standing(u"bruno"_s).lastSignIn, m_now);
        QCOMPARE(standing(u"bruno"_s).held, (QList<HeldRole>{{Role::UfficioDiGabinetto, m_clock.today(), {}}}));
        QCOMPARE(standing(u"bruno"_s).failures, 0);
        QVERIFY(!m_access->signIn(u"bruno"_s, u"wrong"_s));
        QVERIFY(!m_access->signIn(u"bruno"_s, u"wrong"_s));
        QCOMPARE(standing(u"bruno"_s).failures, 2);
        QCOMPARE(m_access->people(m_clerk).error().kind, ErrorKind::Forbidden);
        m_now = m_now.addDays(1);
        QVERIFY(m_access->signIn(u"bruno"_s, password()));
        QCOMPARE(standing(u"bruno"_s).lastSignIn, m_now);
        QCOMPARE(standing(u"bruno"_s).failures, 0);
    }

    void onlyWhoManagesThePeopleMay_data() { addEngines(); }
    void onlyWhoManagesThePeopleMay()
    {
        const auto refused = [](const auto &result) { return !result && result.error().kind == ErrorKind::Forbidden; };
        QVERIFY(refused(m_access->addUser(m_clerk, u"carla"_s, u"Carla"_s, {Role::Sindaco})));
        QVERIFY(refused(m_access->rename(m_clerk, u"bruno"_s, u"B"_s)));
        QVERIFY(refused(m_access->grantRole(m_clerk, u"bruno"_s, Role::CapoDiGabinetto, m_clock.today(), {})));
        QVERIFY(refused(m_access->setRole(m_clerk, u"anna"_s, Role::Amministratore, false)));
        QVERIFY(refused(m_access->resetPassword(m_clerk, u"anna"_s)));
        QVERIFY(refused(m_access->setAssessore(m_clerk, u"bruno"_s, u"Anna Greco"_s, true)));
        QVERIFY(refused(m_access->setDisabled(m_clerk, u"anna"_s, true)));
    }

    /// Not even the administrator: with a role of the cabinet they would read what they must not.
    void nobodyRaisesThemselves_data() { addEngines(); }
    void nobodyRaisesThemselves()
    {
        QVERIFY(m_access->addUser(m_office.boss, u"ada"_s, u"Ada"_s, password(), {Role::Amministratore}));
        const Actor ada = *m_access->signIn(u"ada"_s, password());
        const auto raised = m_access->setRole(ada, u"ada"_s, Role::CapoDiGabinetto, true);
        QCOMPARE(raised.error().kind, ErrorKind::Forbidden);
        QVERIFY(raised.error().message.contains(u"another administrator"_s));
        QVERIFY(!m_access->refresh(ada)->may(Permission::ViewPatrocini));
        QVERIFY(m_access->setRole(m_office.boss, u"ada"_s, Role::CapoDiGabinetto, true));
        QVERIFY(m_access->refresh(ada)->may(Permission::ViewPatrocini));
    }

    void oneAdministratorRemainsAndLasts_data() { addEngines(); }
    void oneAdministratorRemainsAndLasts()
    {
        const Actor &boss = m_office.boss;
        QCOMPARE(m_access->setDisabled(boss, u"anna"_s, true).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_access->setRole(boss, u"anna"_s, Role::Amministratore, false).error().kind, ErrorKind::Invalid);
        QVERIFY(m_access->addUser(boss, u"ada"_s, u"Ada"_s, password(), {Role::Amministratore}));
        const Actor ada = *m_access->signIn(u"ada"_s, password());
        const QDate end = m_clock.today().addDays(30);
        QVERIFY(m_access->grantRole(boss, u"ada"_s, Role::Amministratore, m_clock.today(), end));
        QCOMPARE(standing(u"ada"_s).held, (QList<HeldRole>{{Role::Amministratore, m_clock.today(), end}}));
        // Then anna's must stay open, or in a month nobody manages the people.
        QCOMPARE(m_access->grantRole(ada, u"anna"_s, Role::Amministratore, m_clock.today(), end).error().kind,
                 ErrorKind::Invalid);
        QVERIFY(m_access->setDisabled(ada, u"ada"_s, true)); // the other one remains
        QCOMPARE(m_access->refresh(ada).error().kind, ErrorKind::Forbidden);
    }

    void aRoleHasItsDays_data() { addEngines(); }
    void aRoleHasItsDays()
    {
        const QDate today = m_clock.today();
        const Actor &boss = m_office.boss;
        for (const auto &[from, to] :
             {std::pair{today.addDays(-1), QDate()}, std::pair{QDate(), QDate()}, std::pair{today, today.addDays(-1)}})
            QCOMPARE(m_access->grantRole(boss, u"bruno"_s, Role::Portavoce, from, to).error().kind, ErrorKind::Invalid);
        QVERIFY(m_access->setRole(boss, u"bruno"_s, Role::UfficioDiGabinetto, false));
        const auto ended = m_access->signIn(u"bruno"_s, password());
        QCOMPARE(ended.error().kind, ErrorKind::Forbidden);
        QVERIFY2(ended.error().message.contains(u"ended on 21/11/2026"_s), qPrintable(ended.error().message));
        QVERIFY(m_access->grantRole(boss, u"bruno"_s, Role::Portavoce, today.addDays(2), today.addDays(3)));
        const auto early = m_access->signIn(u"bruno"_s, password());
        QVERIFY2(early.error().message.contains(u"from 24/11/2026"_s), qPrintable(early.error().message));
        m_now = m_now.addDays(2);
        QVERIFY(m_access->signIn(u"bruno"_s, password())->may(Permission::ViewPatrocini));
        m_now = m_now.addDays(2);
        const auto late = m_access->signIn(u"bruno"_s, password());
        QVERIFY2(late.error().message.contains(u"ended on 25/11/2026"_s), qPrintable(late.error().message));
    }

    void theDoorSaysWhy_data() { addEngines(); }
    void theDoorSaysWhy()
    {
        QVERIFY(m_access->addUser(m_office.boss, u"carla"_s, u"Carla Neri"_s, password(), {}));
        const auto none = m_access->signIn(u"carla"_s, password());
        QCOMPARE(none.error().kind, ErrorKind::Forbidden);
        QVERIFY(none.error().message.contains(u"Carla Neri has no role"_s));
        // Who does not know the password is told none of it.
        QCOMPARE(m_access->signIn(u"carla"_s, u"wrong"_s).error().message, wrongPassword().message);
        QVERIFY(m_access->setDisabled(m_office.boss, u"carla"_s, true));
        QVERIFY(m_access->signIn(u"carla"_s, password()).error().message.contains(u"suspended"_s));
        QCOMPARE(m_access->signIn(u"carla"_s, u"wrong"_s).error().message, wrongPassword().message);
    }

    void aPersonIsRenamed_data() { addEngines(); }
    void aPersonIsRenamed()
    {
        QCOMPARE(m_access->rename(m_office.boss, u"bruno"_s, u"  Bruno   Rossi "_s)->name, u"Bruno Rossi"_s);
        QCOMPARE(standing(u"bruno"_s).user.name, u"Bruno Rossi"_s);
        QCOMPARE(m_access->rename(m_office.boss, u"bruno"_s, u" "_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_access->rename(m_office.boss, u"bruno"_s, QString(200, u'x')).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_access->rename(m_office.boss, u"ghost"_s, u"G"_s).error().kind, ErrorKind::NotFound);
    }

    /// The password that the administrator knows serves to choose another one, and for nothing else.
    void aOneTimePasswordIsChangedAtTheFirstSignIn_data() { addEngines(); }
    void aOneTimePasswordIsChangedAtTheFirstSignIn()
    {
        const auto first = m_access->addUser(m_office.boss, u"carla"_s, u"Carla Neri"_s, {Role::UfficioDiGabinetto});
        QVERIFY(first);
        const Actor fresh = *m_access->signIn(u"carla"_s, *first);
        QVERIFY(fresh.mustChangePassword);
        QVERIFY(fresh.permissions.isEmpty());
        QVERIFY(fresh.require(Permission::ViewPatrocini).error().message.contains(u"choose one of your own"_s));
        QCOMPARE(m_access->changePassword(fresh, *first, *first).error().kind, ErrorKind::Invalid);
        const auto own = m_access->changePassword(fresh, *first, u"a quiet river"_s);
        QVERIFY(own);
        QVERIFY(own->may(Permission::InvestigatePatrocinio));
        QVERIFY(!m_access->signIn(u"carla"_s, *first));
        QVERIFY(!m_access->signIn(u"carla"_s, u"a quiet river"_s)->mustChangePassword);
        // A reset puts her back there; nobody resets their own.
        const auto again = m_access->resetPassword(m_office.boss, u"carla"_s);
        QVERIFY(again && *again != *first);
        QVERIFY(m_access->refresh(*own)->permissions.isEmpty());
        QCOMPARE(m_access->resetPassword(m_office.boss, u"anna"_s).error().kind, ErrorKind::Invalid);
        // No log has it.
        QString log;
        QVERIFY(m_office.db->read(u"SELECT detail FROM audit_log"_s, {}, [&](const Row &row) { log += row.text(0); }));
        QVERIFY(!log.contains(*first) && !log.contains(*again));
    }

    void oneChangesOnesOwnPassword_data() { addEngines(); }
    void oneChangesOnesOwnPassword()
    {
        const auto wrong = m_access->changePassword(m_clerk, u"not this"_s, u"a quiet river"_s);
        QCOMPARE(wrong.error().kind, ErrorKind::Forbidden);
        QCOMPARE(wrong.error().fields.first().field, u"present"_s);
        QCOMPARE(standing(u"bruno"_s).failures, 1);
        QCOMPARE(m_access->changePassword(m_clerk, password(), u"bruno2026"_s).error().kind, ErrorKind::Invalid);
        QVERIFY(m_access->changePassword(m_clerk, password(), u"a quiet river"_s));
        QVERIFY(!m_access->signIn(u"bruno"_s, password()));
        QVERIFY(m_access->signIn(u"bruno"_s, u"a quiet river"_s));
    }

    void aPasswordFollowsTheRulesOfAGoodOffice()
    {
        const auto refused = [](const QString &word) {
            const auto checked = checkPassword(word, u"bruno"_s, u"Bruno Riva"_s);
            return !checked && checked.error().kind == ErrorKind::Invalid;
        };
        for (const QString &bad :
             {u"short"_s, u"bruno1234"_s, u"Riva-2026!"_s, u"BrunoRiva1"_s, u"aaaaaaaaaa"_s, u"12121212"_s})
            QVERIFY2(refused(bad), qPrintable(bad));
        for (const QString &good : {u"a quiet river"_s, u"brunobianchi1"_s, u"84736251"_s})
            QVERIFY2(!refused(good), qPrintable(good));
        QSet<QString> made;
        for (int i = 0; i < 200; ++i) {
            const auto password = oneTimePassword();
            QVERIFY(password && password->size() == 14 && !refused(*password));
            made.insert(*password);
        }
        QCOMPARE(made.size(), 200);
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "PeopleTest.moc"

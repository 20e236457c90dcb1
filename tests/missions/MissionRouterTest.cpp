#include "core/missions/MissionRouter.h"
#include "tests/missions/MissionRulesInForce.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Who authorises by the office held on the day of the mission (staff.md §2.3, §5).
class MissionRouterTest : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 3, 10};
    const QDate m_since{2025, 6, 15};
    QList<OfficeHolder> m_organs{{{}, u"Marco Ferri"_s, u"Sindaco"_s, {}, m_since, {}},
                                 {{}, u"Rita Sala"_s, u"Vicesindaco"_s, {}, m_since, {}},
                                 {{}, u"Anna Greco"_s, u"Assessore"_s, u"Cultura"_s, m_since, {}},
                                 {{}, u"Ugo Neri"_s, u"Presidente del Consiglio comunale"_s, {}, m_since, {}},
                                 {{}, u"Ida Blu"_s, u"Consigliere comunale"_s, {}, m_since, {}}};

    Result<Explained<MissionRoute>> route(const QString &person, MissionKind kind = MissionKind::Mission,
                                          const QList<MissionDeputy> &deputies = {},
                                          const QList<Rule> &rules = shippedMissionRules())
    {
        return routeOf({person, kind, m_day, m_day.addDays(-5)}, m_organs, m_organs, deputies, lookupIn(rules));
    }

private slots:
    void whoAuthorises_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<MissionAuthority>("authority");
        QTest::addColumn<QString>("authoriser");
        QTest::addColumn<QString>("act");
        QTest::newRow("mayor") << u"Marco Ferri"_s << MissionAuthority::Nobody << u""_s << u"missione_dichiarazione"_s;
        QTest::newRow("vicesindaco") << u"Rita Sala"_s << MissionAuthority::Mayor << u"Marco Ferri"_s
                                     << u"missione_autorizzazione"_s;
        QTest::newRow("assessore") << u"Anna Greco"_s << MissionAuthority::Mayor << u"Marco Ferri"_s
                                   << u"missione_autorizzazione"_s;
        QTest::newRow("councillor") << u"Ida Blu"_s << MissionAuthority::CouncilPresident << u"Ugo Neri"_s
                                    << u"missione_autorizzazione"_s;
    }
    void whoAuthorises()
    {
        QFETCH(QString, person);
        QFETCH(MissionAuthority, authority);
        QFETCH(QString, authoriser);
        QFETCH(QString, act);
        const auto found = route(person);
        QVERIFY(found);
        QCOMPARE(found->value.authority, authority);
        QCOMPARE(found->value.authoriser, authoriser);
        QCOMPARE(found->value.act, act);
        QCOMPARE(found->value.nature, authoriser.isEmpty() ? Nature::Communication : Nature::Authorisation);
        QVERIFY(found->reasons.last().source.contains(u"art. 84"_s));
    }

    void anAccessIsDeclared()
    {
        const auto found = route(u"Ida Blu"_s, MissionKind::Access);
        QVERIFY(found);
        QCOMPARE(found->value.authority, MissionAuthority::Nobody);
        QVERIFY(found->reasons.last().source.contains(u"c. 3"_s));
    }

    void whoHoldsNothingOnThatDay()
    {
        m_organs[2].validFrom = m_day.addDays(1);
        // The store gives those of the day; here they are what the test says.
        QList<OfficeHolder> held = m_organs;
        held.removeAt(2);
        const auto found = routeOf({u"Anna Greco"_s, MissionKind::Mission, m_day, m_day}, held, m_organs, {},
                                   lookupIn(shippedMissionRules()));
        QVERIFY(!found);
        QCOMPARE(found.error().fields.first().field, u"person"_s);
        m_organs[2].validFrom = m_since;
    }

    void theMayorForAllWhereTheRegulationSaysSo()
    {
        const auto rules = rulesWith(shippedMissionRules(), u"missioni.autorizza_consiglieri"_s, u"sindaco"_s);
        const auto found = route(u"Ida Blu"_s, MissionKind::Mission, {}, rules);
        QVERIFY(found);
        QCOMPARE(found->value.authoriser, u"Marco Ferri"_s);
    }

    void aDeputyInHisDatesOnly()
    {
        const QDate decided = m_day.addDays(-5);
        const MissionDeputy rita{{},      u"Marco Ferri"_s,   u"Rita Sala"_s,
                                 decided, decided.addDays(2), u"decreto 3/2026"_s};
        const auto found = route(u"Anna Greco"_s, MissionKind::Mission, {rita});
        QVERIFY(found);
        QCOMPARE(found->value.deputies.size(), 1);
        QCOMPARE(mayAuthorise(found->value, u"Anna Greco"_s, u"Rita Sala"_s, decided).value_or(u"-"_s),
                 u"Marco Ferri"_s);
        QCOMPARE(mayAuthorise(found->value, u"Anna Greco"_s, u"Rita Sala"_s, decided.addDays(2)).value_or(u"-"_s),
                 u"Marco Ferri"_s);
        QVERIFY(!mayAuthorise(found->value, u"Anna Greco"_s, u"Rita Sala"_s, decided.addDays(3)));
        QVERIFY(!mayAuthorise(found->value, u"Anna Greco"_s, u"Rita Sala"_s, decided.addDays(-1)));
        QCOMPARE(mayAuthorise(found->value, u"Anna Greco"_s, u"Marco Ferri"_s, decided).value_or(u"-"_s), QString());
        QVERIFY(!mayAuthorise(found->value, u"Anna Greco"_s, u"Ugo Neri"_s, decided));
    }

    void aDeputyNeverOnHisOwnRequest()
    {
        const QDate decided = m_day.addDays(-5);
        const MissionDeputy rita{{}, u"Marco Ferri"_s, u"Rita Sala"_s, decided, decided, {}};
        const auto found = route(u"Rita Sala"_s, MissionKind::Mission, {rita});
        QVERIFY(found);
        QVERIFY(found->value.deputies.isEmpty());
        const auto signedBy = mayAuthorise(found->value, u"Rita Sala"_s, u"Rita Sala"_s, decided);
        QVERIFY(!signedBy);
        QCOMPARE(signedBy.error().fields.first().field, u"signer"_s);
    }

    void thePresidentNeedsSomebodyElse()
    {
        const auto alone = route(u"Ugo Neri"_s);
        QVERIFY(!alone);
        QCOMPARE(alone.error().fields.first().field, u"authoriser"_s);
        const QDate decided = m_day.addDays(-5);
        const MissionDeputy ida{{}, u"Ugo Neri"_s, u"Ida Blu"_s, decided, {}, u"vicepresidente vicario"_s};
        const auto found = route(u"Ugo Neri"_s, MissionKind::Mission, {ida});
        QVERIFY(found);
        QVERIFY(mayAuthorise(found->value, u"Ugo Neri"_s, u"Ida Blu"_s, decided));
        QVERIFY(!mayAuthorise(found->value, u"Ugo Neri"_s, u"Ugo Neri"_s, decided));
    }
};

QTEST_GUILESS_MAIN(MissionRouterTest)
#include "MissionRouterTest.moc"

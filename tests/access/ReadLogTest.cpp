#include "core/access/ReadLog.h"
#include "core/rules/RuleStore.h"
#include "tests/support/TestOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The log of readings by itself: one line for each person, record, way and half of the day.
class ReadLogTest : public QObject
{
    Q_OBJECT

    QDateTime m_now{QDate(2026, 11, 22), QTime(8, 0), Qt::UTC};
    Clock m_clock{[this] { return m_now; }};

private slots:
    void init() { m_now = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC); }

    void oneLineForEachHalfOfTheDay_data() { addEngines(); }
    void oneLineForEachHalfOfTheDay()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const TestOffice office = testOffice(place, m_clock);
        ReadLog log(*office.db, m_clock);
        const auto count = [&] { return log.readings(office.boss, {}).value_or(QList<ReadLine>()).size(); };
        const ReadRecord sheet{ReadKind::Person, u"12"_s, u"PAT-2026/0001"_s};
        for (int i = 0; i < 5; ++i)
            QVERIFY(log.read(office.reader, sheet));
        QCOMPARE(count(), 1);
        m_now = m_now.addSecs(5 * 3600); // 14 in Rome
        QVERIFY(log.read(office.reader, sheet));
        QVERIFY(log.read(office.reader, sheet));
        QCOMPARE(count(), 2);
        Actor other = office.reader;
        other.channel = Channel::CommandLine;
        QVERIFY(log.read(other, sheet));
        QVERIFY(log.read(office.side, sheet));
        QCOMPARE(count(), 4);
        // A copy that is taken out counts each time.
        for (int i = 0; i < 2; ++i) {
            m_now = m_now.addSecs(1);
            QVERIFY(UnitOfWork(*office.db).run([&](Transaction &tx) {
                return log.taken(tx, office.reader, sheet, ReadWay::Print);
            }));
        }
        QCOMPARE(count(), 6);
        m_now = m_now.addDays(1);
        QVERIFY(log.read(office.reader, sheet));
        const auto lines = log.readings(office.boss, {});
        QCOMPARE(lines->size(), 7);
        QCOMPARE(lines->first().at, m_now); // the newest first
        QCOMPARE(lines->first().what, sheet);
        QCOMPARE(lines->first().way, ReadWay::Window);
    }

    void itIsFilteredAndTakenOut_data() { addEngines(); }
    void itIsFilteredAndTakenOut()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const TestOffice office = testOffice(place, m_clock);
        ReadLog log(*office.db, m_clock);
        QVERIFY(log.read(office.reader, {ReadKind::Person, u"1"_s, u"PAT-2026/0001"_s}));
        QVERIFY(log.read(office.boss, {ReadKind::Declaration, u"PAT-2026/0002"_s, u"PAT-2026/0002"_s}));
        m_now = m_now.addDays(3);
        QVERIFY(log.read(office.reader, {ReadKind::Document, u"7"_s, u"PAT-2026/0002"_s}));
        const auto count = [&](const ReadQuery &query) { return log.readings(office.boss, query)->size(); };
        ReadQuery query;
        query.reader = u"VOC"_s;
        QCOMPARE(count(query), 2);
        query.to = m_clock.today().addDays(-1);
        QCOMPARE(count(query), 1);
        query = {};
        query.caseLabel = u"PAT-2026/0002"_s;
        QCOMPARE(count(query), 2);
        query = {};
        query.person = 1;
        QCOMPARE(count(query), 1);
        query = {};
        query.record = u"2026/0002"_s;
        QCOMPARE(count(query), 2);
        query = {};
        query.from = m_clock.today();
        QCOMPARE(count(query), 1);
        query.to = m_clock.today().addDays(-2);
        QCOMPARE(log.readings(office.boss, query).error().kind, ErrorKind::Invalid);
        const auto table = log.table(office.boss, {});
        QCOMPARE(table->size(), 4);
        QCOMPARE(AuditStore(m_clock).lastChange(*office.db, u"readings"_s, {})->action, u"readings.export"_s);
    }

    /// Reg. (UE) 2016/679, art. 5, par. 1, lett. e: kept as long as the office's rule says, which is dated.
    void aLineIsDroppedWhenItsTermIsOver_data() { addEngines(); }
    void aLineIsDroppedWhenItsTermIsOver()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const TestOffice office = testOffice(place, m_clock);
        ReadLog log(*office.db, m_clock);
        const auto count = [&] { return log.readings(office.boss, {}).value_or(QList<ReadLine>()).size(); };
        const QDateTime first = m_now;
        QVERIFY(log.read(office.reader, {ReadKind::Person, u"1"_s, {}}));
        const auto rule = RuleStore().inForce(*office.db, u"conservazione.letture_anni"_s, m_clock.today());
        QVERIFY(rule);
        const int years = rule->value.toInt();
        QVERIFY(years > 0);
        m_now = first.addYears(years);
        QVERIFY(log.read(office.reader, {ReadKind::Person, u"2"_s, {}}));
        QCOMPARE(count(), 2); // to the day
        m_now = m_now.addDays(1);
        QVERIFY(log.read(office.reader, {ReadKind::Person, u"3"_s, {}}));
        QCOMPARE(count(), 2);
        QCOMPARE(log.readings(office.boss, {})->last().what.record, u"2"_s);
        const auto told = AuditStore(m_clock).lastChange(*office.db, u"readings"_s,
                                                         m_clock.today().addYears(-years).toString(Qt::ISODate));
        QVERIFY(told);
        QCOMPARE(told->action, u"readings.expired"_s);
        QVERIFY(AuditStore(m_clock).verify(*office.db).value_or(0) > 0);
    }

    /// The administrator is not who answers for the office: without the role of the head of cabinet there is no list.
    void onlyWhoAnswersForTheOfficeReadsIt_data() { addEngines(); }
    void onlyWhoAnswersForTheOfficeReadsIt()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const TestOffice office = testOffice(place, m_clock);
        ReadLog log(*office.db, m_clock);
        for (const RoleRights &row : roleTable()) {
            const Actor actor = actorOf({row.role}, u"x"_s);
            const bool may = row.role == Role::CapoDiGabinetto;
            QCOMPARE(log.readings(actor, {}).has_value(), may);
            QCOMPARE(log.table(actor, {}).has_value(), may);
        }
        QVERIFY(log.readings(actorOf({Role::Amministratore, Role::CapoDiGabinetto}, u"x"_s), {}));
    }
};

QTEST_GUILESS_MAIN(ReadLogTest)
#include "ReadLogTest.moc"

#include "core/office/OfficeService.h"
#include "tests/cases/ClockCases.h"
#include "tests/patrocinio/Ready.h"
#include "tests/support/TestOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

using enum PatrocinioAction;

/// The cases of the law on requests, clocks and registers that whole requests are led through, on both engines, each
/// named by its source. The others that were asked for are beside what they are about: a second suspension, the notice
/// of rejection and a delega that moves in mid-case in PathsTest; opinions that an edit invalidates in RecordsTest;
/// electoral periods in AdmissionServiceTest; two writers at one register in CaseStoreTest; a whole ZIP in DossierTest;
/// hostile subjects in PatrocinioServiceTest.
class LegalCasesTest : public QObject
{
    Q_OBJECT

    QDateTime m_now;
    Clock m_clock{[this] { return m_now; }};
    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_db;
    Actor m_boss;
    QString m_engine;

    void on(const QDate &day, const QTime &time = QTime(9, 0)) { m_now = QDateTime(day, time, Qt::UTC); }

    PatrocinioService service() { return {*m_db, m_clock}; }

    /// An office of its own, on `day`.
    void begin(const QString &engine, const QDate &day)
    {
        on(day);
        m_engine.clear();
        m_db.reset(); // before the database goes
        m_place = std::make_unique<TestDatabase>(engine);
        TestOffice office = testOffice(*m_place, m_clock);
        m_db = std::move(office.db);
        m_boss = office.boss;
    }

    Result<Patrocinio> request(const QDate &received)
    {
        Patrocinio p;
        p.initiative = p.file.subject = u"Mezza maratona del mare"_s;
        p.applicant.name = u"ASD Corri Insieme"_s;
        p.file.received = received;
        p.startsOn = received.addDays(300);
        p.place = u"lungomare"_s;
        p.grounds = u"interesse della comunità"_s;
        return service().registerByHand(m_boss, p);
    }

    Result<Patrocinio> taken(const Patrocinio &p, PatrocinioAction action)
    {
        auto s = service();
        return gonfalone::taken(s, m_boss, p, action, m_clock.today());
    }

    /// One event of the clock, as the step of the procedure that brings it.
    Result<Patrocinio> led(Patrocinio p, const ClockEvent &event)
    {
        on(event.day);
        p.acceptLate = event.acceptLate;
        switch (event.kind) {
        case ClockEventKind::IntegrationRequested:
            p.missingPapers = u"lo statuto"_s;
            p.integrationDays = event.days;
            return taken(p, AskIntegration);
        case ClockEventKind::IntegrationReceived: return taken(p, ReceiveIntegration);
        case ClockEventKind::RejectionNotice: {
            TRY(Patrocinio under, taken(p, Investigate));
            under.obstacles = u"scopo di lucro"_s;
            return taken(under, NotifyRejection);
        }
        case ClockEventKind::ObservationsReceived: return taken(p, ReceiveObservations);
        default: return failure(Error::corrupt(u"no step brings this event"_s));
        }
    }

    void granted(const QDate &day, bool immediate, Patrocinio &p)
    {
        const auto made = request(day.addDays(-20));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        p = *made;
        if (immediate)
            p.urgency = u"l’iniziativa è prossima"_s;
        for (const PatrocinioAction action : {Investigate, PrepareDraft, SendToGiunta}) {
            const auto next = taken(p, action);
            QVERIFY2(next, next ? "" : qPrintable(next.error().message));
            p = *next;
        }
        p.outcomeNumber = u"45"_s;
        p.outcomeDate = day;
        const auto done = taken(p, Grant);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        p = *done;
    }

    void decideReading(const QString &key, const QString &value, const QDate &from)
    {
        const QDate day = m_clock.today();
        const auto rule = RuleStore().inForce(*m_db, key, day);
        QVERIFY(rule);
        Rule wanted = *rule;
        wanted.value = value;
        wanted.validFrom = from;
        wanted.validTo = {};
        wanted.source = u"deliberazione di Giunta n. 1/2026"_s;
        const auto added = OfficeService(*m_db, m_clock).addRule(m_boss, wanted, rule->validFrom);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    }

private slots:
    void clocksOfWholeRequests_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("story");
        QTest::addColumn<QDate>("due");
        for (const char *engine : {"sqlite", "postgresql"}) {
            for (const ClockCase &c : clockCases())
                QTest::addRow("%s: %s", engine, c.name)
                    << QString::fromLatin1(engine) << c.start << QString::fromLatin1(c.story) << c.due;
        }
    }
    void clocksOfWholeRequests()
    {
        QFETCH(QString, engine);
        QFETCH(QDate, start);
        QFETCH(QString, story);
        QFETCH(QDate, due);
        if (m_engine != engine) // one office for all of them: no history touches another's
            begin(engine, start);
        m_engine = engine;
        on(start);
        auto p = request(start);
        QVERIFY2(p, p ? "" : qPrintable(p.error().message));
        for (const ClockEvent &event : told(start, story).events) {
            if (event.kind == ClockEventKind::Decided)
                break; // it moves no term: PathsTest decides
            p = led(*p, event);
            QVERIFY2(p, p ? "" : qPrintable(p.error().message));
        }
        QCOMPARE(p->file.due, due);
        const auto clock = service().clock(m_boss, p->file);
        QVERIFY(clock);
        QCOMPARE(clock->due.value, due);
        QVERIFY(reasonLines(clock->due.reasons).join(u'\n').contains(u"L. 241/1990"_s));
    }

    void theRegisterBeginsAgainWithTheYear_data() { addEngines(); }
    void theRegisterBeginsAgainWithTheYear() // one yearly register, as art. 57 DPR 445/2000 wants of the protocol
    {
        QFETCH(QString, engine);
        begin(engine, QDate(2026, 12, 31));
        // In Italy it is an hour later than in UTC: the year ends there.
        on(QDate(2026, 12, 31), QTime(22, 59));
        QCOMPARE(request(QDate(2026, 12, 31))->file.label, u"PAT-2026/0001"_s);
        QCOMPARE(request(QDate(2026, 12, 30))->file.label, u"PAT-2026/0002"_s);
        on(QDate(2026, 12, 31), QTime(23, 0));
        QCOMPARE(request(QDate(2027, 1, 1))->file.label, u"PAT-2027/0001"_s);
        QCOMPARE(request(QDate(2026, 12, 31))->file.label, u"PAT-2027/0002"_s); // received before, registered after
    }

    void executiveOnBothReadings_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("firstDay");
        QTest::addColumn<QString>("counted");
        QTest::addColumn<bool>("immediate");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDate>("executive");
        for (const char *engine : {"sqlite", "postgresql"}) {
            const auto row = [engine](const char *name, const char *firstDay, const char *counted, bool immediate,
                                      QDate until, QDate executive) {
                QTest::addRow("%s: %s", engine, name)
                    << QString::fromLatin1(engine) << QString::fromLatin1(firstDay) << QString::fromLatin1(counted)
                    << immediate << until << executive;
            };
            row("artt. 124, 134 c. 3 TUEL, the prevailing readings", "true", "inizio_pubblicazione", false,
                {2027, 1, 6}, {2027, 1, 2});
            row("art. 124 TUEL, the first day counts (Cass. 4397/1999)", "false", "inizio_pubblicazione", false,
                {2027, 1, 5}, {2027, 1, 2});
            row("art. 134 c. 3 TUEL from the end (Interior 13/9/2006)", "true", "fine_pubblicazione", false,
                {2027, 1, 6}, {2027, 1, 17});
            row("art. 134 c. 4 TUEL, declared immediate", "true", "inizio_pubblicazione", true, {2027, 1, 6},
                {2026, 12, 21});
        }
    }
    void executiveOnBothReadings() // published 22 December: over 31 December, New Year and Epiphany, which move nothing
    {
        QFETCH(QString, engine);
        QFETCH(QString, firstDay);
        QFETCH(QString, counted);
        QFETCH(bool, immediate);
        QFETCH(QDate, until);
        QFETCH(QDate, executive);
        begin(engine, QDate(2026, 12, 21));
        for (const auto &[key, value] :
             {std::pair(u"albo.primo_giorno_escluso"_s, firstDay), std::pair(u"esecutivita.decorrenza"_s, counted)}) {
            if (RuleStore().inForce(*m_db, key, m_clock.today())->value != value)
                decideReading(key, value, m_clock.today());
        }
        Patrocinio p;
        granted(QDate(2026, 12, 21), immediate, p);
        on(QDate(2026, 12, 23));
        p.publishedOn = QDate(2026, 12, 22);
        const auto saved = service().save(m_boss, p);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        const auto days = service().publication(m_boss, *saved);
        QVERIFY(days && *days);
        QCOMPARE((*days)->until.value, until);
        QCOMPARE((*days)->executiveFrom.value, executive);
        QVERIFY(reasonLines((*days)->until.reasons).join(u'\n').contains(u"art. 124"_s));
        QVERIFY(reasonLines((*days)->executiveFrom.reasons).join(u'\n').contains(u"art. 134"_s));
    }
};

QTEST_GUILESS_MAIN(LegalCasesTest)
#include "LegalCasesTest.moc"

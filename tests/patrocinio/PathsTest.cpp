#include "core/patrocinio/PatrocinioService.h"
#include "tests/patrocinio/Ready.h"
#include "tests/support/TestOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

using enum PatrocinioAction;
using enum PatrocinioState;

/// Both paths of the procedure from end to end and what the law refuses on them, on both engines.
class PathsTest : public QObject
{
    Q_OBJECT

    QDateTime m_now;
    Clock m_clock{[this] { return m_now; }};
    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_db;
    Actor m_boss;

    void today(int month, int day, int year = 2026)
    {
        m_now = QDateTime(QDate(year, month, day), QTime(9, 0), Qt::UTC);
    }

    PatrocinioService service() { return {*m_db, m_clock}; }

    void begin(const QString &engine)
    {
        today(4, 1);
        m_place = std::make_unique<TestDatabase>(engine);
        const QDate since(2025, 6, 15);
        TestOffice office =
            testOffice(*m_place, m_clock,
                       taranto({{{}, u"Giulia Ferri"_s, u"Sindaco"_s, {}, since, {}},
                                {{}, u"Anna Greco"_s, u"Assessore"_s, u"Cultura e turismo"_s, since, {}},
                                {{}, u"Paolo Leone"_s, u"Assessore"_s, u"Sport"_s, since, QDate(2026, 4, 20)},
                                {{}, u"Sara Villa"_s, u"Assessore"_s, u"Sport"_s, QDate(2026, 4, 21), {}}}));
        m_db = std::move(office.db);
        m_boss = office.boss;
    }

    /// A request of 1 April 2026 (the term of 30 days ends on Friday 1 May, a holiday: Saturday 2 May) for 14 June.
    Patrocinio request()
    {
        Patrocinio p;
        p.initiative = p.file.subject = u"Mezza maratona del mare"_s;
        p.applicant.name = u"ASD Corri Insieme"_s;
        p.file.received = QDate(2026, 4, 1);
        p.startsOn = p.endsOn = QDate(2026, 6, 14);
        p.place = u"lungomare"_s;
        p.grounds = u"interesse della comunità"_s;
        const auto made = service().registerByHand(m_boss, p);
        return made ? *made : Patrocinio();
    }

    /// Takes a step that must be possible.
    void step(Patrocinio &p, PatrocinioAction action, PatrocinioState reached)
    {
        auto s = service();
        const auto done = taken(s, m_boss, p, action, m_clock.today());
        QVERIFY2(done, qPrintable(actionKey(action) + u": "_s + (done ? QString() : done.error().message)));
        p = *done;
        QCOMPARE(p.file.state, stateKey(reached));
    }

    /// The refusal of a step; the case is as it was.
    Error refusal(const Patrocinio &p, PatrocinioAction action)
    {
        auto s = service();
        if (const auto ready = makeReady(s, m_boss, p, action, m_clock.today());
            !ready && ready.error().kind != ErrorKind::Invalid)
            return ready.error();
        const auto done = s.advance(m_boss, p, action);
        if (done)
            return Error::corrupt(u"the step was taken"_s);
        const auto now = service().find(m_boss, p.file.label);
        return now && now->file == p.file ? done.error() : Error::corrupt(u"the refusal changed the case"_s);
    }

private slots:
    void pathA_data() { addEngines(); }
    void pathA()
    {
        QFETCH(QString, engine);
        begin(engine);
        Patrocinio p = request();
        QCOMPARE(p.file.due, QDate(2026, 5, 2));
        today(4, 3);
        step(p, Admit, Admissible);
        p.missingPapers = u"lo statuto dell’associazione"_s;
        p.integrationDays = 10;
        today(4, 8);
        step(p, AskIntegration, AwaitingIntegration);
        QVERIFY(p.file.due > QDate(2026, 5, 2)); // art. 2 c. 7: the days of waiting do not count
        today(4, 14);
        step(p, ReceiveIntegration, Received);
        // From 9 to 14 April the clock stood still: six days more.
        QCOMPARE(p.file.due, QDate(2026, 5, 7));
        step(p, Investigate, UnderReview);
        step(p, PrepareDraft, DraftReady);
        step(p, SendToGiunta, InGiunta);
        p.outcomeReason = u"manca il numero legale"_s;
        step(p, Postpone, DraftReady);
        step(p, SendToGiunta, InGiunta);
        today(4, 28);
        p.outcomeNumber = u"45"_s;
        p.outcomeDate = QDate(2026, 4, 28);
        step(p, Grant, Granted);
        // Artt. 124 and 134 TUEL: the act is executive after the tenth day from its publication.
        QVERIFY(!*service().publication(m_boss, p));
        p.publishedOn = QDate(2026, 4, 27);
        QCOMPARE(service().save(m_boss, p).error().fields.first().field, u"published_on"_s);
        p.publishedOn = QDate(2026, 4, 30);
        const auto saved = service().save(m_boss, p);
        QVERIFY(saved);
        p = *saved;
        const auto publication = service().publication(m_boss, p);
        QVERIFY(publication && *publication);
        QCOMPARE((*publication)->until.value, QDate(2026, 5, 15));
        QCOMPARE((*publication)->executiveFrom.value, QDate(2026, 5, 11));
        step(p, Communicate, Communicated);
        QVERIFY(refusal(p, RecordEvent).message.contains(u"not been held"_s));
        today(6, 15);
        p.closingReport = u"Si è svolta con 300 atleti."_s;
        p.misuse = u"stemma deformato su un manifesto"_s;
        step(p, RecordEvent, Held);
        step(p, Close, Closed);
        const auto clock = service().clock(m_boss, p.file);
        QCOMPARE(clock->decidedOn, QDate(2026, 4, 28));
        // Thirteen steps, a declaration, the text, two opinions, the day of the publication.
        QCOMPARE(service().events(m_boss, p.file.id)->size(), 18);
    }

    void aRefusalComesAfterTheNotice_data() { addEngines(); }
    void aRefusalComesAfterTheNotice() // art. 10-bis L. 241/1990
    {
        QFETCH(QString, engine);
        begin(engine);
        Patrocinio p = request();
        today(4, 10);
        step(p, Investigate, UnderReview);
        p.proposal = u"refuse"_s;
        p.obstacles = u"non se ne sa abbastanza"_s;
        QCOMPARE(refusal(p, PrepareDraft).fields.first().field, u"proposal"_s);
        p.proposal = u"grant"_s;
        p.obstacles.clear();
        p.outcomeNumber = u"46"_s;
        p.outcomeDate = QDate(2026, 4, 10);
        p.outcomeReason = u"scopo di lucro"_s;
        step(p, PrepareDraft, DraftReady);
        QVERIFY(refusal(p, Refuse).message.contains(u"10-bis"_s));
        step(p, Reopen, UnderReview);
        QCOMPARE(refusal(p, NotifyRejection).fields.first().field, u"obstacles"_s);
        p.obstacles = u"l’iniziativa ha scopo di lucro"_s;
        step(p, NotifyRejection, NoticeSent);
        const QDate suspended = p.file.due;
        QVERIFY(suspended > QDate(2026, 5, 2));
        QVERIFY(refusal(p, Resume).message.contains(u"until"_s)); // ten days to answer
        today(4, 15);
        step(p, ReceiveObservations, UnderReview);
        QCOMPARE(p.proposal, u"refuse"_s); // as the notice said
        QCOMPARE(refusal(p, PrepareDraft).fields.first().field, u"observations"_s);
        p.observations = u"il biglietto resta a pagamento"_s;
        step(p, PrepareDraft, DraftReady);
        today(4, 27);
        p.outcomeDate = QDate(2026, 4, 27);
        QCOMPARE(refusal(p, Grant).fields.first().field, u"proposal"_s);
        const QString act = service().draft(m_boss, p)->body;
        QVERIFY(act.contains(u"di non accogliere la richiesta"_s));
        QVERIFY(act.contains(u"l’iniziativa ha scopo di lucro"_s));
        QVERIFY(act.contains(u"il biglietto resta a pagamento"_s));
        QVERIFY(act.contains(u"il 10 aprile 2026"_s)); // the notice
        QVERIFY(!act.contains(u"di concedere"_s));
        step(p, Refuse, Refused);
        step(p, Close, Closed);
    }

    void theObservationsMayConvince_data() { addEngines(); }
    void theObservationsMayConvince() // art. 10-bis L. 241/1990: they are weighed, and the request may be granted
    {
        QFETCH(QString, engine);
        begin(engine);
        Patrocinio p = request();
        today(4, 10);
        step(p, Investigate, UnderReview);
        p.obstacles = u"manca la gratuità"_s;
        step(p, NotifyRejection, NoticeSent);
        today(4, 15);
        step(p, ReceiveObservations, UnderReview);
        p.proposal = u"grant"_s;
        step(p, PrepareDraft, DraftReady);
        today(4, 27);
        p.outcomeNumber = u"47"_s;
        p.outcomeDate = QDate(2026, 4, 27);
        p.outcomeReason = u"x"_s;
        p.observations = u"x"_s;
        QCOMPARE(refusal(p, Refuse).fields.first().field, u"proposal"_s);
        p.outcomeReason.clear();
        p.observations.clear();
        QVERIFY(service().draft(m_boss, p)->body.contains(u"di concedere"_s));
        step(p, Grant, Granted);
    }

    void oneSuspensionOnly_data() { addEngines(); }
    void oneSuspensionOnly() // art. 2 c. 7 L. 241/1990
    {
        QFETCH(QString, engine);
        begin(engine);
        Patrocinio p = request();
        p.missingPapers = u"lo statuto"_s;
        p.integrationDays = 5;
        step(p, AskIntegration, AwaitingIntegration);
        today(4, 20);
        // The term to answer ran out on 7 April (6 April 2026 is Easter Monday).
        const Error late = refusal(p, ReceiveIntegration);
        QCOMPARE(late.kind, ErrorKind::Invalid);
        QVERIFY2(late.message.contains(u"art."_s), qPrintable(late.message));
        p.acceptLate = true;
        step(p, ReceiveIntegration, Received);
        p.missingPapers = u"il bilancio"_s;
        const Error second = refusal(p, AskIntegration);
        QCOMPARE(second.kind, ErrorKind::Invalid);
        QVERIFY2(second.message.contains(u"art. 2, c. 7"_s), qPrintable(second.message));
    }

    void pathB_data() { addEngines(); }
    void pathB()
    {
        QFETCH(QString, engine);
        begin(engine);
        Patrocinio p = request();
        QCOMPARE(refusal(p, ReferToDelegate).fields.first().field, u"delega"_s);
        p.delega = u"Protezione civile"_s;
        QVERIFY(refusal(p, ReferToDelegate).message.contains(u"Protezione civile"_s)); // nobody has it
        p.delega = u"sport"_s;
        step(p, ReferToDelegate, Referred);
        QCOMPARE(p.delegate, u"Paolo Leone"_s);
        // No step of this path is one of the cabinet's review.
        for (const PatrocinioAction action : {Investigate, PrepareDraft, NotifyRejection, SendToGiunta, Grant, Refuse})
            QCOMPARE(refusal(p, action).kind, ErrorKind::Invalid);
        step(p, Remind, Referred);
        step(p, Acknowledge, Acknowledged);
        p.settore = u"Settore 4 – Lavori pubblici"_s;
        p.directions = u"predisporre transenne e palco"_s;
        today(4, 22); // the delega went to another assessore yesterday
        const Error moved = refusal(p, DirectSettore);
        QVERIFY2(moved.message.contains(u"Sara Villa"_s) && moved.message.contains(u"Paolo Leone"_s),
                 qPrintable(moved.message));
        step(p, ReferAgain, Referred);
        QCOMPARE(p.delegate, u"Sara Villa"_s);
        step(p, Acknowledge, Acknowledged);
        step(p, DirectSettore, AtSettore);
        step(p, Remind, AtSettore);
        QCOMPARE(refusal(p, RecordSettoreOutcome).fields.first().field, u"settore_outcome"_s);
        p.settoreOutcome = u"Occupazione autorizzata con atto n. 12"_s;
        step(p, RecordSettoreOutcome, SettoreReported);
        step(p, Close, Closed);
    }

    void aDelegaMayMoveAfterTheEvent_data() { addEngines(); }
    void aDelegaMayMoveAfterTheEvent() // what was referred in time goes on with whoever has the delega by then
    {
        QFETCH(QString, engine);
        begin(engine);
        Patrocinio p = request();
        p.delega = u"sport"_s;
        step(p, ReferToDelegate, Referred);
        today(7, 1);
        QVERIFY(refusal(p, Acknowledge).message.contains(u"Sara Villa"_s));
        step(p, ReferAgain, Referred);
        QCOMPARE(p.delegate, u"Sara Villa"_s);
        step(p, Acknowledge, Acknowledged);
    }

    void daysThatCannotBe_data() { addEngines(); }
    void daysThatCannotBe()
    {
        QFETCH(QString, engine);
        begin(engine);
        Patrocinio p = request();
        p.startsOn = p.endsOn = QDate(2026, 3, 20); // the request came after the event
        QVERIFY(refusal(p, Admit).message.contains(u"after the event"_s));
        QVERIFY(refusal(p, Investigate).message.contains(u"after the event"_s));
        p.startsOn = p.endsOn = QDate(2026, 4, 2);
        today(4, 5);
        QVERIFY(refusal(p, Admit).message.contains(u"over"_s)); // an event in the past
        p.missingPapers = u"lo statuto"_s;
        p.stepDay = QDate(2026, 4, 6);
        QVERIFY(refusal(p, AskIntegration).message.contains(u"today"_s)); // tomorrow's step
        p.stepDay = QDate(2026, 3, 1);
        QCOMPARE(refusal(p, AskIntegration).kind, ErrorKind::Invalid); // before the request
        p.stepDay = {};
        p.outcomeReason = u"evento già svolto"_s;
        step(p, DeclareInadmissible, Inadmissible);
        QCOMPARE(service().clock(m_boss, p.file)->decidedOn, QDate(2026, 4, 5));
    }

    void aGrantCanBeRevoked_data() { addEngines(); }
    void aGrantCanBeRevoked()
    {
        QFETCH(QString, engine);
        begin(engine);
        Patrocinio p = request();
        step(p, Investigate, UnderReview);
        step(p, PrepareDraft, DraftReady);
        p.outcomeNumber = u"47"_s;
        p.outcomeDate = QDate(2026, 4, 1);
        step(p, Grant, Granted);
        QCOMPARE(refusal(p, Revoke).fields.first().field, u"outcome_reason"_s);
        p.outcomeReason = u"uso improprio dello stemma"_s;
        step(p, Revoke, Revoked);
        step(p, Close, Closed);
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "PathsTest.moc"

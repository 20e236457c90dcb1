#include "core/patrocinio/PatrocinioService.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "tests/patrocinio/Ready.h"
#include "tests/support/TestOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The use cases of patronage on both engines, each refusal included.
class PatrocinioServiceTest : public QObject
{
    Q_OBJECT

    QDateTime m_now{QDate(2026, 5, 5), QTime(8, 0), Qt::UTC};
    Clock m_clock{[this] { return m_now; }};

    using Office = TestOffice;

    Office office(const TestDatabase &place) const { return testOffice(place, m_clock); }

    static MailMessage request(const QString &id)
    {
        MailMessage message;
        message.kind = MailKind::PecMessage;
        message.messageId = id;
        message.fromAddress = u"corri@pec.example"_s;
        message.fromName = u"ASD Corri Insieme"_s;
        message.subject = u"Richiesta di patrocinio – Mezza maratona del mare"_s;
        message.bodyText = u"Chiediamo il patrocinio gratuito."_s;
        message.delivered = QDateTime(QDate(2026, 3, 27), QTime(9, 0), Qt::UTC);
        message.sha256 = QByteArray(32, 'x');
        message.attachments = {{u"programma.pdf"_s, u"programma.pdf"_s, u"application/pdf"_s, "%PDF-1.4"}};
        return message;
    }

    static Patrocinio filled(Patrocinio p)
    {
        p.place = u"lungomare"_s;
        p.startsOn = QDate(2026, 6, 14);
        p.grounds = u"interesse della comunità"_s;
        return p;
    }

private slots:
    void aMessageIsOneCase_data() { addEngines(); }
    void aMessageIsOneCase()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        const auto first = service.importMail(o.boss, request(u"<1@x>"_s), "raw", u"a.eml"_s);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message + first.error().detail));
        QCOMPARE(first->what, Intake::What::Registered);
        QCOMPARE(first->patrocinio.file.label, u"PAT-2026/0001"_s);
        QCOMPARE(first->patrocinio.initiative, u"Mezza maratona del mare"_s);
        QCOMPARE(first->patrocinio.file.received, QDate(2026, 3, 27));
        // 30 days from 27 March end on Sunday 26 April: Monday 27 (art. 2963 c.c.).
        QCOMPARE(first->patrocinio.file.due, QDate(2026, 4, 27));
        const auto again = service.importMail(o.boss, request(u"<1@x>"_s), "raw", u"b.eml"_s);
        QCOMPARE(again->what, Intake::What::AlreadyKnown);
        QCOMPARE(again->patrocinio.file.label, u"PAT-2026/0001"_s);
        const auto other = service.importMail(o.boss, request(u"<2@x>"_s), "raw", u"c.eml"_s);
        QCOMPARE(other->patrocinio.file.label, u"PAT-2026/0002"_s);
        // The same applicant is recognised when it comes again.
        QCOMPARE(other->patrocinio.applicant.id, first->patrocinio.applicant.id);
        QCOMPARE(service.documents(o.boss, first->patrocinio.file.id)->size(), 2);
        QCOMPARE(*service.documentContent(o.boss, service.documents(o.boss, first->patrocinio.file.id)->at(1).id),
                 "%PDF-1.4");
    }

    void aReceiptIsNoRequest_data() { addEngines(); }
    void aReceiptIsNoRequest()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        MailMessage receipt = request(u"<r@x>"_s);
        receipt.kind = MailKind::Receipt;
        receipt.receiptType = u"accettazione"_s;
        receipt.referenceId = u"<1@x>"_s;
        QCOMPARE(service.importMail(o.boss, receipt, "raw", u"r.eml"_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(service.list(o.boss, {})->total, 0);
        QVERIFY(service.importMail(o.boss, request(u"<1@x>"_s), "raw", u"a.eml"_s));
        QCOMPARE(service.importMail(o.boss, receipt, "raw", u"r.eml"_s)->what, Intake::What::ReceiptFiled);
        QCOMPARE(service.list(o.boss, {})->total, 1);
    }

    void theWholeProcedure_data() { addEngines(); }
    void theWholeProcedure()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        Patrocinio p = service.importMail(o.boss, request(u"<1@x>"_s), "raw", u"a.eml"_s)->patrocinio;
        QCOMPARE(service.draft(o.boss, p).error().kind, ErrorKind::Invalid);
        QCOMPARE(service.advance(o.boss, p, PatrocinioAction::Grant).error().kind, ErrorKind::Invalid);
        p = *service.advance(o.boss, p, PatrocinioAction::Investigate);
        const auto missing = service.advance(o.boss, p, PatrocinioAction::PrepareDraft);
        QVERIFY(missing.error().fields.size() >= 3);
        p = *service.save(o.boss, filled(p));
        QCOMPARE(service.advance(o.boss, p, PatrocinioAction::PrepareDraft).error().fields.first().field,
                 u"declaration"_s);
        p = *taken(service, o.boss, p, PatrocinioAction::PrepareDraft, m_clock.today());
        const auto draft = service.draft(o.boss, p);
        QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().message));
        QVERIFY(draft->body.contains(u"Mezza maratona del mare"_s));
        p.outcomeNumber = u"45"_s;
        p.outcomeDate = QDate(2026, 5, 6);
        QCOMPARE(service.advance(o.boss, p, PatrocinioAction::Grant).error().fields.first().field, u"outcome_date"_s);
        p.outcomeDate = QDate(2026, 5, 5);
        QCOMPARE(service.advance(o.boss, p, PatrocinioAction::Refuse).error().fields.first().field,
                 u"outcome_reason"_s);
        QCOMPARE(service.advance(o.boss, p, PatrocinioAction::Grant).error().fields.first().field,
                 u"opinion.technical"_s);
        p = *taken(service, o.boss, p, PatrocinioAction::Grant, m_clock.today());
        Patrocinio altered = p;
        altered.place = u"altrove"_s;
        QCOMPARE(service.save(o.boss, altered).error().fields.first().field, u"place"_s);
        QCOMPARE(service.advance(o.boss, altered, PatrocinioAction::Close).error().fields.first().field, u"place"_s);
        p.closingReport = u"Si è svolta con 300 presenti."_s;
        p = *service.save(o.boss, p);
        p = *service.advance(o.boss, p, PatrocinioAction::Close);
        QVERIFY(!p.file.open);
        QVERIFY(service.actions(o.boss, p)->isEmpty());
        QVERIFY(service.events(o.boss, p.file.id)->size() >= 6);
        QVERIFY(checkOffice(*o.db, o.boss, m_clock));
    }

    void everyRefusal_data() { addEngines(); }
    void everyRefusal()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        const auto forbidden = [](const auto &result) {
            return !result && result.error().kind == ErrorKind::Forbidden;
        };
        QVERIFY(forbidden(service.importMail(o.settore, request(u"<1@x>"_s), "raw", u"a"_s)));
        QVERIFY(forbidden(service.importMail(o.reader, request(u"<1@x>"_s), "raw", u"a"_s)));
        QVERIFY(forbidden(service.registerByHand(o.reader, {})));
        const Patrocinio p = service.importMail(o.boss, request(u"<1@x>"_s), "raw", u"a"_s)->patrocinio;
        QVERIFY(forbidden(service.find(o.settore, p.file.label)));
        QVERIFY(forbidden(service.list(o.settore, {})));
        QVERIFY(forbidden(service.countByState(o.settore)));
        QVERIFY(forbidden(service.events(o.settore, p.file.id)));
        QVERIFY(forbidden(service.documents(o.settore, p.file.id)));
        QVERIFY(forbidden(service.documentContent(o.settore, DocumentId{1})));
        QVERIFY(forbidden(service.clock(o.settore, p.file)));
        QVERIFY(forbidden(service.save(o.reader, p)));
        QVERIFY(forbidden(service.draft(o.reader, p)));
        QVERIFY(forbidden(service.saveFormDraft(o.settore, p.file.id, u"{}"_s)));
        QVERIFY(forbidden(service.formDraft(o.settore, p.file.id)));
        QVERIFY(forbidden(service.dropFormDraft(o.settore, p.file.id)));
        QVERIFY(forbidden(checkOffice(*o.db, o.reader, m_clock)));
        const auto seen = *service.actions(o.reader, p);
        for (const auto &row : seen)
            QVERIFY(!row.allowed && !row.why.isEmpty());
        QVERIFY(forbidden(service.advance(o.reader, p, PatrocinioAction::Investigate)));
        QVERIFY(forbidden(service.changesSince(o.nobody, 0)));
        QVERIFY(forbidden(service.lastChange(o.nobody, u"PAT-2026/0001"_s)));
        QVERIFY(forbidden(service.stay(o.nobody, u"s"_s, u"PAT-2026/0001"_s)));
        QVERIFY(forbidden(service.company(o.nobody, u"s"_s, u"PAT-2026/0001"_s)));
        QVERIFY(forbidden(service.leave(o.nobody, u"s"_s)));
    }

    void everyStateActionRoleAgreesWithTheTable_data() { addEngines(); }
    void everyStateActionRoleAgreesWithTheTable()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        Patrocinio p = filled(service.importMail(o.boss, request(u"<1@x>"_s), "raw", u"a"_s)->patrocinio);
        p.outcomeNumber = u"1"_s;
        p.outcomeDate = QDate(2026, 5, 5);
        p.outcomeReason = u"motivo"_s;
        p.missingPapers = u"lo statuto"_s;
        p.obstacles = u"scopo di lucro"_s;
        p.delega = u"Sport"_s;
        p.delegate = u"Paolo Leone"_s;
        p.settore = u"Settore 4"_s;
        p.directions = u"predisporre il palco"_s;
        p.settoreOutcome = u"eseguito"_s;
        p = *service.save(o.boss, p);
        QVERIFY(UnitOfWork(*o.db).run([&](Transaction &tx) {
            return OfficeStore().addHolder(
                tx, {{}, u"Paolo Leone"_s, u"Assessore"_s, u"Sport e giovani"_s, QDate(2025, 1, 1), {}});
        }));
        // What the records may refuse is tested with them: here they are complete.
        const auto setState = [&](PatrocinioState state) {
            return UnitOfWork(*o.db).run([&](Transaction &tx) {
                return o.db->write(tx, u"UPDATE case_file SET state = ?"_s, {stateKey(state)});
            });
        };
        const Actor writer{UserId{5}, u"x"_s, u"X"_s, {}, permissionsOf({Role::UfficioDiGabinetto})};
        QVERIFY(setState(PatrocinioState::DraftReady));
        p = *service.save(o.boss, p);
        QVERIFY(makeReady(service, writer, p, PatrocinioAction::PrepareDraft, m_clock.today()));
        QVERIFY(makeReady(service, writer, p, PatrocinioAction::Grant, m_clock.today()));
        // The clock and the calendar may still refuse these: the button then says so too.
        const QList<PatrocinioAction> timed{PatrocinioAction::AskIntegration,
                                            PatrocinioAction::NotifyRejection,
                                            PatrocinioAction::ReceiveIntegration,
                                            PatrocinioAction::ReceiveObservations,
                                            PatrocinioAction::Refuse,
                                            PatrocinioAction::RecordEvent,
                                            PatrocinioAction::Resume};
        for (PatrocinioState state : kPatrocinioStates) {
            QVERIFY(setState(state));
            for (const RoleRights &rights : roleTable()) {
                const Actor actor{UserId{5}, u"x"_s, u"X"_s, {rights.role}, permissionsOf({rights.role}), {p.delegate}};
                for (PatrocinioAction action : kPatrocinioActions) {
                    p.file.state = stateKey(state);
                    p.file.version = 999; // never written: only what comes before the write is asked
                    const auto step = kPatrocinioFlow.step(state, action);
                    const auto result = service.advance(actor, p, action);
                    const bool mayRead = actor.may(Permission::ViewPatrocini);
                    ErrorKind expected = ErrorKind::Conflict;
                    if (!mayRead)
                        expected = ErrorKind::Forbidden;
                    else if (!step)
                        expected = ErrorKind::Invalid;
                    else if (!actor.may(step->permission))
                        expected = ErrorKind::Forbidden;
                    QVERIFY(!result);
                    const bool refusedByTime =
                        result.error().kind == ErrorKind::Invalid && step && timed.contains(action);
                    if (!refusedByTime || expected != ErrorKind::Conflict)
                        QVERIFY2(result.error().kind == expected,
                                 qPrintable(stateKey(state) + u' ' + actionKey(action) + u' ' + roleKey(rights.role)
                                            + u": "_s + result.error().message));
                    if (!mayRead)
                        continue;
                    const auto buttons = *service.actions(actor, p);
                    const bool shown = std::any_of(buttons.begin(), buttons.end(), [&](const AllowedAction &row) {
                        return row.action == action && row.allowed;
                    });
                    QCOMPARE(shown, step && actor.may(step->permission) && !refusedByTime);
                }
            }
        }
    }

    void twoWritersConflict_data() { addEngines(); }
    void twoWritersConflict()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        const Patrocinio p = service.importMail(o.boss, request(u"<1@x>"_s), "raw", u"a"_s)->patrocinio;
        Patrocinio mine = p;
        Patrocinio theirs = p;
        theirs.place = u"piazza"_s;
        QVERIFY(service.save(o.boss, theirs));
        mine.place = u"porto"_s;
        QCOMPARE(service.save(o.boss, mine).error().kind, ErrorKind::Conflict);
        QCOMPARE(service.find(o.boss, p.file.label)->place, u"piazza"_s);
        QCOMPARE(differingFields(mine, *service.find(o.boss, p.file.label)), QStringList{u"place"_s});
    }

    void yearsRollOver_data() { addEngines(); }
    void yearsRollOver()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        m_now = QDateTime(QDate(2026, 12, 31), QTime(22, 59, 59), Qt::UTC);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        QCOMPARE(service.importMail(o.boss, request(u"<1@x>"_s), "r", u"a"_s)->patrocinio.file.label,
                 u"PAT-2026/0001"_s);
        m_now = m_now.addSecs(1); // midnight in Rome
        QCOMPARE(service.importMail(o.boss, request(u"<2@x>"_s), "r", u"a"_s)->patrocinio.file.label,
                 u"PAT-2027/0001"_s);
        m_now = QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC);
    }

    void formDraftsAreKept_data() { addEngines(); }
    void formDraftsAreKept()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        const Patrocinio p = service.importMail(o.boss, request(u"<1@x>"_s), "raw", u"a"_s)->patrocinio;
        QVERIFY(service.formDraft(o.boss, p.file.id)->isEmpty());
        QVERIFY(service.saveFormDraft(o.boss, p.file.id, u"{\"place\":\"p\"}"_s));
        QVERIFY(service.saveFormDraft(o.boss, p.file.id, u"{\"place\":\"q\"}"_s));
        QCOMPARE(*service.formDraft(o.boss, p.file.id), u"{\"place\":\"q\"}"_s);
        QVERIFY(service.save(o.boss, p));
        QVERIFY(service.formDraft(o.boss, p.file.id)->isEmpty());
    }

    void listsSearchSortAndPage_data() { addEngines(); }
    void listsSearchSortAndPage()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        auto db = createDemoOffice(*DatabaseUrl::parse(place.url()), m_clock);
        QVERIFY2(db, qPrintable(db ? QString() : db.error().message + db.error().detail));
        const Actor boss = *AccessService(**db, m_clock).signIn(u"capo"_s, demoPassword());
        PatrocinioService service(**db, m_clock);
        CaseQuery query;
        const auto all = service.list(boss, query);
        QCOMPARE(all->total, 12);
        query.text = u"PRO loco música"_s;
        QCOMPARE(service.list(boss, query)->total, 1);
        query.text = u"100%"_s;
        QCOMPARE(service.list(boss, query)->total, 0);
        query = {};
        query.sort = CaseSort::Subject;
        query.limit = 3;
        query.offset = 3;
        const auto page = service.list(boss, query);
        QCOMPARE(page->rows.size(), 3);
        QVERIFY(page->rows[0].subject <= page->rows[1].subject);
        query = {};
        query.states = {u"received"_s, u"granted"_s};
        QCOMPARE(service.list(boss, query)->total, 4);
        QVERIFY(checkOffice(**db, boss, m_clock));
    }

    void hostileSubjectsAreOnlyText_data() { addEngines(); }
    void hostileSubjectsAreOnlyText()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        MailMessage hostile = request(u"<h@x>"_s);
        hostile.subject = u"Patrocinio «<script>alert(1)</script> {{ente}} {{{x}}}»"_s;
        Patrocinio p = service.importMail(o.boss, hostile, "raw", u"a"_s)->patrocinio;
        p = *service.advance(o.boss, p, PatrocinioAction::Investigate);
        const auto draft = service.draft(o.boss, p);
        QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().message));
        QVERIFY(!draft->body.contains(u"<script>"_s));
        QVERIFY(draft->body.contains(u"{{ente}}"_s));
    }

    void fieldsRoundTripAndRefuse()
    {
        Patrocinio p;
        QVERIFY(setPatrocinioField(p, u"starts_on"_s, u"14/06/2026"_s));
        QCOMPARE(patrocinioField(p, u"starts_on"_s), u"2026-06-14"_s);
        QVERIFY(setPatrocinioField(p, u"value"_s, u"250,5"_s));
        QCOMPARE(p.valueCents, 25050);
        QCOMPARE(setPatrocinioField(p, u"value"_s, u"-1"_s).error().fields.first().field, u"value"_s);
        QCOMPARE(setPatrocinioField(p, u"starts_on"_s, u"31/02/2026"_s).error().fields.first().field, u"starts_on"_s);
        QCOMPARE(setPatrocinioField(p, u"applicant.tax_code"_s, u"123"_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(setPatrocinioField(p, u"subject"_s, QString(1 << 20, u'x')).error().kind, ErrorKind::Invalid);
        QVERIFY(!setPatrocinioField(p, u"nonsense"_s, u"x"_s));
    }
};

QTEST_GUILESS_MAIN(PatrocinioServiceTest)
#include "PatrocinioServiceTest.moc"

#include "core/appointments/AppointmentService.h"
#include "core/interchange/EmlReader.h"
#include "core/interchange/EmlWriter.h"
#include "tests/agenda/AgendaOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Requests for an appointment: brought in, answered, handed over, taken back, each with who may not.
class AppointmentServiceTest : public QObject
{
    Q_OBJECT

    static AppointmentRequest draft(AgendaOffice &o, const QString &subject = u"Viabilità del Borgo"_s)
    {
        AppointmentRequest r;
        r.requester = u"Rosa Lippolis"_s;
        r.subject = subject;
        r.received = o.clock.today().addDays(-10);
        r.email = u"rosa@posta.example"_s;
        r.words.body = u"Comitato di quartiere"_s;
        r.words.people = QStringList{u"Cosimo Aloia"_s};
        return r;
    }
    static QByteArray message(const QString &id, const QList<OutgoingAttachment> &attachments = {})
    {
        OutgoingMail mail;
        mail.fromName = u"Rosa Lippolis"_s;
        mail.fromAddress = u"rosa@posta.example"_s;
        mail.toAddress = u"sindaco@comune.example"_s;
        mail.subject = u"R: Richiesta di incontro"_s;
        mail.date = QDateTime(QDate(2026, 4, 30), QTime(9, 0), Qt::UTC);
        mail.messageId = id;
        mail.bodyText = u"Vorremmo incontrarLa, di mattina.\n"_s;
        mail.attachments = attachments;
        return kept(writeEml(mail));
    }
    static AppointmentRef ref(const AppointmentRequest &r) { return {r.label, r.version}; }
    static AppointmentMeeting at(AgendaOffice &o, const QDate &day, const QTime &time, int minutes = 30)
    {
        const qint64 from = o.service->zones().toUtc(o.at(day, time), o.service->officeZone());
        return {{from, from + minutes * 60}, u"Studio del Sindaco"_s, {}};
    }
    static QStringList actions(AgendaOffice &o)
    {
        QStringList lines;
        done(o.db->read(u"SELECT actor, action, entity_id FROM audit_log WHERE entity = 'appointment' ORDER BY seq"_s,
                        {}, [&](const Row &row) { lines << row.text(0) + u' ' + row.text(1) + u' ' + row.text(2); }));
        return lines;
    }

private slots:
    void aMessageIsOneRequest_data() { addEngines(); }
    void aMessageIsOneRequest()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AppointmentService service(*o.db, o.clock);
        const Actor bruno = o.actor(u"bruno"_s);
        const QByteArray raw = message(u"<1@posta.example>"_s, {{u"foto.txt"_s, u"text/plain"_s, "via Garibaldi"}});
        const MailMessage mail = kept(readEml(raw));
        const AppointmentIntake first = kept(service.importMail(bruno, mail, raw, u"richiesta.eml"_s));
        QVERIFY(!first.known);
        QCOMPARE(first.request.label, u"UDI-2026/0001"_s);
        QCOMPARE(first.request.subject, u"Richiesta di incontro"_s);
        QCOMPARE(first.request.received, QDate(2026, 4, 30));
        QVERIFY(first.request.contact.isValid());
        const AppointmentIntake again = kept(service.importMail(bruno, mail, raw, u"copia.eml"_s));
        QVERIFY(again.known);
        QCOMPARE(again.request.label, first.request.label);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM appointment_request"_s), 1);
        const QList<Document> papers = kept(service.papers(bruno, first.request.label));
        QCOMPARE(papers.size(), 2);
        QCOMPARE(kept(service.paperContent(bruno, first.request.label, papers.at(0).id)), raw);
        QCOMPARE(kept(service.paperContent(bruno, first.request.label, papers.at(1).id)), QByteArray("via Garibaldi"));
        QVERIFY(o.number(u"SELECT COUNT(*) FROM read_log WHERE case_label = 'UDI-2026/0001' AND kind = 'document'"_s)
                > 0);
        // The same person is recognised by the address.
        const QByteArray second = message(u"<2@posta.example>"_s);
        const AppointmentIntake other = kept(service.importMail(bruno, kept(readEml(second)), second, u"2.eml"_s));
        QCOMPARE(other.request.contact, first.request.contact);
        QCOMPARE(other.request.label, u"UDI-2026/0002"_s);
        QCOMPARE(kept(CaseStore().registerFaults(*o.db)), QStringList());
        QCOMPARE(
            actions(o),
            (QStringList{u"bruno appointment.import UDI-2026/0001"_s, u"bruno appointment.import UDI-2026/0002"_s}));
    }

    void aReceiptIsNoRequest_data() { addEngines(); }
    void aReceiptIsNoRequest()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AppointmentService service(*o.db, o.clock);
        MailMessage receipt;
        receipt.kind = MailKind::Receipt;
        receipt.receiptType = u"accettazione"_s;
        receipt.messageId = u"<r@pec>"_s;
        const auto refused = service.importMail(o.actor(u"bruno"_s), receipt, "x", u"r.eml"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM appointment_request"_s), 0);
        QCOMPARE(service.registerByHand(o.actor(u"bruno"_s), {}).error().kind, ErrorKind::Invalid);
    }

    void onlyWhoMayRegistersAndAnswers_data() { addEngines(); }
    void onlyWhoMayRegistersAndAnswers()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AppointmentService service(*o.db, o.clock);
        const auto kindOf = [](const auto &result) { return result ? ErrorKind::Unavailable : result.error().kind; };
        const QByteArray raw = message(u"<1@posta.example>"_s);
        const MailMessage mail = kept(readEml(raw));
        for (const char *login : {"mario", "chiara", "gina", "piero", "ada"}) {
            const Actor actor = o.actor(QString::fromLatin1(login));
            QCOMPARE(kindOf(service.registerByHand(actor, draft(o))), ErrorKind::Forbidden);
            QCOMPARE(kindOf(service.importMail(actor, mail, raw, u"x.eml"_s)), ErrorKind::Forbidden);
        }
        const AppointmentRequest r = kept(service.registerByHand(o.actor(u"franco"_s), draft(o)));
        const AppointmentMeeting meeting = at(o, o.monday.addDays(1), QTime(10, 0));
        for (const char *login : {"bruno", "mario"}) { // who sees it and does not answer
            const AtDesk desk = o.desk(QString::fromLatin1(login));
            QVERIFY(service.find(desk.actor, r.label).has_value());
            QCOMPARE(kindOf(service.propose(desk.actor, ref(r), {meeting.slot})), ErrorKind::Forbidden);
            QCOMPARE(kindOf(service.accept(desk.actor, desk.keyring, ref(r), meeting)), ErrorKind::Forbidden);
            QCOMPARE(kindOf(service.handOver(desk.actor, desk.keyring, ref(r), {u"Anna Greco"_s, {}, {}})),
                     ErrorKind::Forbidden);
            QCOMPARE(kindOf(service.decline(desk.actor, ref(r), u"no"_s)), ErrorKind::Forbidden);
            QCOMPARE(kindOf(service.delegates(desk.actor, r, o.monday)), ErrorKind::Forbidden);
            for (const AllowedAppointmentAction &one : service.actionsFor(desk.actor, r)) {
                if (one.action == AppointmentAction::Accept)
                    QVERIFY(!one.allowed && !one.why.isEmpty());
            }
        }
        const Actor mario = o.actor(u"mario"_s);
        QCOMPARE(kindOf(service.save(mario, r)), ErrorKind::Forbidden);
        QCOMPARE(kindOf(service.askBriefing(mario, ref(r), u"Settore"_s, {}, {})), ErrorKind::Forbidden);
        QCOMPARE(kindOf(service.withdraw(mario, ref(r), {})), ErrorKind::Forbidden);
        for (const char *login : {"chiara", "gina"}) { // nothing was handed to them: there is nothing
            const AtDesk desk = o.desk(QString::fromLatin1(login));
            QVERIFY(kept(service.list(desk.actor, {})).isEmpty());
            QCOMPARE(kindOf(service.find(desk.actor, r.label)), ErrorKind::NotFound);
            QCOMPARE(kindOf(service.events(desk.actor, r.label)), ErrorKind::NotFound);
            QCOMPARE(kindOf(service.papers(desk.actor, r.label)), ErrorKind::NotFound);
            QCOMPARE(kindOf(service.accept(desk.actor, desk.keyring, ref(r), meeting)), ErrorKind::NotFound);
        }
        for (const char *login : {"piero", "ada"}) {
            const AtDesk desk = o.desk(QString::fromLatin1(login));
            QCOMPARE(kindOf(service.list(desk.actor, {})), ErrorKind::Forbidden);
            QCOMPARE(kindOf(service.find(desk.actor, r.label)), ErrorKind::Forbidden);
            QCOMPARE(kindOf(service.ofEntry(desk.actor, AgendaEntryId{1})), ErrorKind::Forbidden);
        }
        QCOMPARE(o.cell(u"SELECT state FROM appointment_request"_s), u"received"_s);
    }

    void briefingsAreAskedAndAwaited_data() { addEngines(); }
    void briefingsAreAskedAndAwaited()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AppointmentService service(*o.db, o.clock);
        const Actor bruno = o.actor(u"bruno"_s);
        AppointmentRequest r = kept(service.registerByHand(bruno, draft(o)));
        QCOMPARE(service.askBriefing(bruno, ref(r), u" "_s, {}, {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(
            service.askBriefing(bruno, ref(r), u"Settore"_s, {}, o.monday.addDays(-1)).error().fields.first().field,
            u"due"_s);
        r = kept(service.askBriefing(bruno, ref(r), u"Settore Mobilità"_s, u"lavori?"_s, o.monday.addDays(3)));
        r = kept(service.askBriefing(bruno, ref(r), u"Polizia locale"_s, {}, {}));
        QCOMPARE(r.state, AppointmentState::BriefingAsked);
        QCOMPARE(awaitedOffices(r).size(), 2);
        QCOMPARE(service.receiveBriefing(bruno, ref(r), u"Ragioneria"_s, u"x"_s).error().fields.first().field,
                 u"office"_s);
        r = kept(service.receiveBriefing(bruno, ref(r), u"polizia locale"_s, u"12 incidenti in un anno"_s));
        QCOMPARE(r.state, AppointmentState::BriefingAsked); // one is awaited still
        r = kept(service.receiveBriefing(bruno, ref(r), u"Settore Mobilità"_s, u"cantiere a giugno"_s));
        QCOMPARE(r.state, AppointmentState::Received);
        const auto colleague = service.askBriefing(bruno, {r.label, r.version - 1}, u"x"_s, {}, {});
        QCOMPARE(colleague.error().kind, ErrorKind::Conflict);
        // What the offices wrote goes into the entry with it.
        const AtDesk franco = o.desk(u"franco"_s);
        const AnsweredAppointment done =
            kept(service.accept(franco.actor, franco.keyring, ref(r), at(o, o.monday.addDays(1), QTime(10, 0))));
        QVERIFY(done.edit->entry.words.preparation.briefing.contains(u"cantiere a giugno"_s));
    }

    void acceptedItIsInTheAgendaAndComesBack_data() { addEngines(); }
    void acceptedItIsInTheAgendaAndComesBack()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AppointmentService service(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        AppointmentRequest r = kept(service.registerByHand(franco.actor, draft(o)));
        const QDate day = o.monday.addDays(1);
        const QList<FreeSlot> times = kept(service.freeTimes(franco.actor, franco.keyring, r, day, day.addDays(3), 3));
        QCOMPARE(times.size(), 3);
        QCOMPARE(times.first().to - times.first().from, 1800);
        QCOMPARE(service.propose(franco.actor, ref(r), {}).error().kind, ErrorKind::Invalid);
        r = kept(service.propose(franco.actor, ref(r), times));
        QCOMPARE(r.words.offered, times);
        const AnsweredAppointment done =
            kept(service.accept(franco.actor, franco.keyring, ref(r), at(o, day, QTime(10, 0))));
        QCOMPARE(done.request.state, AppointmentState::Accepted);
        QCOMPARE(done.request.answered, o.clock.today());
        QCOMPARE(o.seen(franco, day, 1), QStringList{u"05-05 10:00 Viabilità del Borgo"_s});
        const AgendaEntry entry = kept(o.service->entry(franco.actor, franco.keyring, done.request.entry));
        QCOMPARE(entry.words.category, u"udienza"_s);
        QCOMPARE(entry.words.askedBy, u"Rosa Lippolis (Comitato di quartiere)"_s);
        QCOMPARE(entry.words.people.size(), 2);
        QCOMPARE(kept(service.ofEntry(franco.actor, entry.id)).label, r.label);
        // Taken back both are as they were, and done again both are there.
        const AgendaEdit undone = kept(service.undo(franco.actor, franco.keyring, done.edit->gesture));
        QCOMPARE(o.seen(franco, day, 1), QStringList());
        AppointmentRequest now = kept(service.find(franco.actor, r.label));
        QCOMPARE(now.state, AppointmentState::SlotProposed);
        QVERIFY(!now.answered.isValid());
        const AtDesk anna = o.desk(u"anna"_s);
        QCOMPARE(service.undo(anna.actor, anna.keyring, undone.gesture).error().kind, ErrorKind::Forbidden);
        kept(service.undo(franco.actor, franco.keyring, undone.gesture));
        now = kept(service.find(franco.actor, r.label));
        QCOMPARE(now.state, AppointmentState::Accepted);
        QCOMPARE(o.seen(franco, day, 1).size(), 1);
        QCOMPARE(service.decline(franco.actor, ref(now), u"x"_s).error().kind, ErrorKind::Invalid); // no such row
        now = kept(service.reopen(franco.actor, ref(now), u"rinviata"_s));
        QCOMPARE(now.state, AppointmentState::Received);
        QVERIFY(!now.entry.isValid());
    }

    void noMoreAudiencesThanTheRulesAllow_data() { addEngines(); }
    void noMoreAudiencesThanTheRulesAllow()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AppointmentService service(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        const QDate day = o.monday.addDays(1);
        for (int hour : {9, 10, 11, 14, 15, 16}) {
            AgendaEntry entry = o.hour(franco, u"Udienza"_s, day, QTime(hour, 0));
            entry.series.length = {0, 1800};
            entry.words.category = u"udienza"_s;
            o.enter(franco, entry);
        }
        const AppointmentRequest r = kept(service.registerByHand(franco.actor, draft(o)));
        QVERIFY(kept(service.freeTimes(franco.actor, franco.keyring, r, day, day, 5)).isEmpty());
        AppointmentMeeting meeting = at(o, day, QTime(17, 0));
        const auto refused = service.accept(franco.actor, franco.keyring, ref(r), meeting);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(refused.error().fields.first().field, u"slot"_s);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM agenda_entry"_s), 6); // nothing half done
        QCOMPARE(o.cell(u"SELECT state FROM appointment_request"_s), u"received"_s);
        meeting.letBe = u"parte il giorno dopo"_s;
        const AnsweredAppointment done = kept(service.accept(franco.actor, franco.keyring, ref(r), meeting));
        QCOMPARE(done.edit->entry.words.accepted.first().reason, u"parte il giorno dopo"_s);
    }

    void handedOverByDelegaOfThatDay_data() { addEngines(); }
    void handedOverByDelegaOfThatDay()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AppointmentService service(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        const AtDesk gina = o.desk(u"gina"_s);
        const AppointmentRequest r = kept(service.registerByHand(franco.actor, draft(o)));
        for (const QString &nobody : {u"Piero Nessuno"_s, u"Mario Rossi"_s, QString()})
            QCOMPARE(
                service.handOver(franco.actor, franco.keyring, ref(r), {nobody, {}, {}}).error().fields.first().field,
                u"person"_s);
        o.run(u"UPDATE office_holder SET valid_to = '2026-05-10' WHERE person = 'Paolo Leone'"_s);
        AppointmentHandOver later{u"Paolo Leone"_s, {}, at(o, QDate(2026, 5, 12), QTime(10, 0))};
        QCOMPARE(service.handOver(franco.actor, franco.keyring, ref(r), later).error().kind, ErrorKind::Invalid);
        const AnsweredAppointment done =
            kept(service.handOver(franco.actor, franco.keyring, ref(r), {u"Anna Greco"_s, u"è sua"_s, {}}));
        QVERIFY(!done.edit);
        QCOMPARE(done.request.state, AppointmentState::HandedOver);
        // Now her secretariat sees it, and enters it in her calendar; nobody else's.
        QCOMPARE(kept(service.list(gina.actor, {})).size(), 1);
        QVERIFY(kept(service.list(o.actor(u"chiara"_s), {})).isEmpty());
        QCOMPARE(service.reopen(gina.actor, ref(done.request), {}).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.save(gina.actor, done.request).error().kind, ErrorKind::Forbidden);
        const AnsweredAppointment met =
            kept(service.accept(gina.actor, gina.keyring, ref(done.request), at(o, QDate(2026, 5, 12), QTime(10, 0))));
        const AgendaEntry entry = kept(o.service->entry(gina.actor, gina.keyring, met.request.entry));
        QCOMPARE(entry.calendar, o.calendar(gina, CalendarKind::Assessore, u"Anna Greco"_s));
        QCOMPARE(met.request.answered, done.request.answered);
        const AgendaEdit undone = kept(service.undo(gina.actor, gina.keyring, met.edit->gesture));
        QCOMPARE(kept(service.find(gina.actor, r.label)).state, AppointmentState::HandedOver);
        kept(service.undo(gina.actor, gina.keyring, undone.gesture));
    }

    void withATimeItEntersTheirCalendarIfOneMay_data() { addEngines(); }
    void withATimeItEntersTheirCalendarIfOneMay()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AppointmentService service(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        const AppointmentMeeting meeting = at(o, QDate(2026, 5, 12), QTime(10, 0));
        const AppointmentRequest one = kept(service.registerByHand(franco.actor, draft(o)));
        const AnsweredAppointment done =
            kept(service.handOver(franco.actor, franco.keyring, ref(one), {u"Anna Greco"_s, {}, meeting}));
        QVERIFY(done.edit);
        kept(service.undo(franco.actor, franco.keyring, done.edit->gesture));
        const AppointmentRequest back = kept(service.find(franco.actor, one.label));
        QCOMPARE(back.state, AppointmentState::Received);
        QCOMPARE(back.handedTo, QString());
        // The Portavoce's, in the calendar of the press; without a right to it, it is handed over only.
        const AppointmentRequest two = kept(service.registerByHand(franco.actor, draft(o, u"Intervista"_s)));
        Actor answers = o.actor(u"bruno"_s);
        answers.permissions.insert(Permission::AnswerAppointments);
        answers.permissions.remove(Permission::ProposeAgenda);
        const AnsweredAppointment handed =
            kept(service.handOver(answers, {}, ref(two), {QString::fromLatin1(kPressDesk), {}, meeting}));
        QVERIFY(!handed.edit);
        QCOMPARE(handed.request.words.offered, QList<FreeSlot>{meeting.slot});
        const AtDesk chiara = o.desk(u"chiara"_s);
        QCOMPARE(kept(service.list(chiara.actor, {})).size(), 1);
        QVERIFY(kept(service.list(o.actor(u"gina"_s), {})).isEmpty());
        const AnsweredAppointment met =
            kept(service.accept(chiara.actor, chiara.keyring, ref(handed.request), meeting));
        QCOMPARE(met.edit->entry.calendar, o.calendar(chiara, CalendarKind::Press));
        QCOMPARE(met.edit->entry.words.category, u"stampa"_s);
    }

    void lettersAnswerAndAreKeptOnce_data() { addEngines(); }
    void lettersAnswerAndAreKeptOnce()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AppointmentService service(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        AppointmentRequest r = kept(service.registerByHand(franco.actor, draft(o)));
        QCOMPARE(service.letter(franco.actor, franco.keyring, r).error().kind, ErrorKind::Invalid);
        const AtDesk bruno = o.desk(u"bruno"_s);
        const AppointmentRequest met =
            kept(service.accept(franco.actor, franco.keyring, ref(r), at(o, o.monday.addDays(1), QTime(10, 0))))
                .request;
        QCOMPARE(service.letter(bruno.actor, bruno.keyring, met).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.prepareLetter(bruno.actor, bruno.keyring, r.label).error().kind, ErrorKind::Forbidden);
        const DraftDocument page = kept(service.letter(franco.actor, franco.keyring, met));
        for (const QString &words : {u"martedì 5 maggio 2026"_s, u"10:00"_s, u"Studio del Sindaco"_s, u"Cosimo Aloia"_s,
                                     u"il Sindaco"_s, u"Viabilità del Borgo"_s})
            QVERIFY2(page.body.contains(words), qPrintable(words));
        const PreparedAppointmentLetter first = kept(service.prepareLetter(franco.actor, franco.keyring, r.label));
        QVERIFY(first.pdf.startsWith("%PDF"));
        const MailMessage mail = kept(readEml(first.eml));
        QCOMPARE(mail.attachments.first().content, first.pdf);
        QVERIFY(mail.subject.contains(r.label));
        const PreparedAppointmentLetter again = kept(service.prepareLetter(franco.actor, franco.keyring, r.label));
        QCOMPARE(again.letter.messageId, first.letter.messageId);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM appointment_letter"_s), 1);
        // Declined, and handed over: each says what it must.
        AppointmentRequest two = kept(service.registerByHand(franco.actor, draft(o, u"Sanzione"_s)));
        QCOMPARE(service.decline(franco.actor, ref(two), u" "_s).error().fields.first().field, u"reason"_s);
        two = kept(service.decline(franco.actor, ref(two), u"Decide il Prefetto."_s));
        QVERIFY(kept(service.letter(franco.actor, franco.keyring, two)).body.contains(u"Decide il Prefetto."_s));
        AppointmentRequest three = kept(service.registerByHand(franco.actor, draft(o, u"Palestra"_s)));
        three = kept(service.handOver(franco.actor, franco.keyring, ref(three), {u"Anna Greco"_s, {}, {}})).request;
        const QString handed = kept(service.letter(franco.actor, franco.keyring, three)).body;
        QVERIFY(handed.contains(u"Anna Greco"_s));
        QVERIFY(handed.contains(u"Sarà contattato"_s));
        // What is no longer in the agenda is not announced.
        const AgendaEntry entry = kept(o.service->entry(franco.actor, franco.keyring, met.entry));
        kept(o.service->cancel(franco.actor, franco.keyring, AgendaOffice::ref(entry), EditScope::All, u"x"_s));
        QCOMPARE(service.prepareLetter(franco.actor, franco.keyring, r.label).error().kind, ErrorKind::Invalid);
    }

    void listedByPriorityThenByWaiting_data() { addEngines(); }
    void listedByPriorityThenByWaiting()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AppointmentService service(*o.db, o.clock);
        const Actor franco = o.actor(u"franco"_s);
        const auto add = [&](const QString &subject, AppointmentPriority priority, int daysAgo) {
            AppointmentRequest r = draft(o, subject);
            r.priority = priority;
            r.received = o.clock.today().addDays(-daysAgo);
            return kept(service.registerByHand(franco, r));
        };
        add(u"normale nuova"_s, AppointmentPriority::Normal, 1);
        add(u"normale vecchia"_s, AppointmentPriority::Normal, 30);
        add(u"urgente"_s, AppointmentPriority::Urgent, 0);
        const AppointmentRequest gone = add(u"ritirata"_s, AppointmentPriority::High, 3);
        kept(service.withdraw(franco, ref(gone), {}));
        const auto subjects = [&](const AppointmentQuery &query) {
            QStringList found;
            for (const AppointmentRequest &one : kept(service.list(franco, query)))
                found << one.subject;
            return found;
        };
        QCOMPARE(subjects({}), (QStringList{u"urgente"_s, u"normale vecchia"_s, u"normale nuova"_s}));
        AppointmentQuery all;
        all.open = false;
        QCOMPARE(subjects(all).size(), 4);
        AppointmentQuery found;
        found.text = u"NORMALE vec"_s;
        QCOMPARE(subjects(found), QStringList{u"normale vecchia"_s});
        found.text = u"%"_s;
        QCOMPARE(subjects(found).size(), 0 + subjects({}).size()); // a sign is no word
        AppointmentRequest edited = kept(service.list(franco, {})).last();
        edited.subject = u"cambiata"_s;
        edited.state = AppointmentState::Accepted; // not by saving
        const AppointmentRequest saved = kept(service.save(franco, edited));
        QCOMPARE(saved.state, AppointmentState::Received);
        QCOMPARE(service.save(franco, edited).error().kind, ErrorKind::Conflict);
    }
};

QTEST_MAIN(AppointmentServiceTest)
#include "AppointmentServiceTest.moc"

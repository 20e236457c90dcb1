#include "core/agenda/ReceivedInvitation.h"
#include "core/interchange/EmlReader.h"
#include "core/office/OfficeStore.h"
#include "tests/agenda/AgendaOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Invitations that come in messages, and what is answered.
class AgendaInvitationTest : public QObject
{
    Q_OBJECT

    static QByteArray message(const QByteArray &method, const QByteArray &lines, int sequence = 0,
                              const QByteArray &stamp = "20260501T080000Z")
    {
        return "From: Prefettura <gabinetto@prefettura.example>\r\nTo: <sindaco@comune.example>\r\nSubject: Invito\r\n"
               "Date: Fri, 1 May 2026 10:00:00 +0200\r\nMessage-ID: <1@prefettura.example>\r\nMIME-Version: 1.0\r\n"
               "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nInvito\r\n"
               "--b\r\nContent-Type: text/calendar; method="
            + method
            + "; charset=utf-8\r\n\r\n"
              "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//p//IT\r\nMETHOD:"
            + method + "\r\nBEGIN:VEVENT\r\nUID:comitato@p\r\nDTSTAMP:" + stamp
            + "\r\nSEQUENCE:" + QByteArray::number(sequence)
            + "\r\nORGANIZER;CN=Prefettura:mailto:gabinetto@prefettura.example\r\n"
              "ATTENDEE;CN=Sindaco;RSVP=TRUE:mailto:sindaco@comune.example\r\n"
              "ATTENDEE;CN=Questore:mailto:questore@ps.example\r\n"
            + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n--b--\r\n";
    }
    static QByteArray at(const QByteArray &day)
    {
        return "DTSTART;TZID=Europe/Rome:" + day + "T100000\r\nDTEND;TZID=Europe/Rome:" + day
            + "T113000\r\nSUMMARY:Comitato sicurezza\r\nLOCATION:Prefettura\r\n";
    }

private slots:
    void receivedAnsweredMovedCancelled_data() { addEngines(); }
    void receivedAnsweredMovedCancelled()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const AgendaCalendarId official = o.calendar(franco, CalendarKind::Official);
        const auto receive = [&](const QByteArray &mail) {
            return o.service->receive(franco.actor, franco.keyring, mail, u"invito.eml"_s, official);
        };
        const ReceivedInvitation first = kept(receive(message("REQUEST", at("20260506"))));
        QCOMPARE(first.arrival, Arrival::New);
        QCOMPARE(first.title, u"Comitato sicurezza"_s);
        QCOMPARE(first.organizer, u"Prefettura <gabinetto@prefettura.example>"_s);
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList{u"05-06 10:00 Comitato sicurezza proposed"_s});
        // Two were invited and neither is known as the office: it must be said.
        InvitationDecision decision{official, PersonStatus::Accepted, {}, u"Grazie"_s};
        const auto answer = [&](const QByteArray &mail) {
            return o.service->answer(franco.actor, franco.keyring, mail, u"invito.eml"_s, decision);
        };
        QCOMPARE(answer(message("REQUEST", at("20260506"))).error().kind, ErrorKind::Invalid);
        decision.attendee = u"altri@x.example"_s;
        QCOMPARE(answer(message("REQUEST", at("20260506"))).error().kind, ErrorKind::Invalid);
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList{u"05-06 10:00 Comitato sicurezza proposed"_s});
        decision.attendee = u"sindaco@comune.example"_s;
        const AnsweredInvitation accepted = kept(answer(message("REQUEST", at("20260506"))));
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList{u"05-06 10:00 Comitato sicurezza"_s});
        const MailMessage reply = kept(readEml(accepted.reply));
        QCOMPARE(reply.fromAddress, u"sindaco@comune.example"_s);
        QCOMPARE(reply.to, QStringList{u"gabinetto@prefettura.example"_s});
        QCOMPARE(reply.attachments.size(), 1);
        const QByteArray calendar = reply.attachments.first().content;
        QVERIFY(calendar.contains("METHOD:REPLY"));
        QVERIFY(calendar.contains("PARTSTAT=ACCEPTED"));
        QVERIFY(calendar.contains("COMMENT:Grazie"));
        QVERIFY(!calendar.contains("questore"));
        QVERIFY(accepted.reply.contains("method=REPLY") || accepted.reply.contains("method=\"REPLY\""));
        // The same again changes nothing, and does not undo the answer.
        kept(receive(message("REQUEST", at("20260506"))));
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList{u"05-06 10:00 Comitato sicurezza"_s});
        // Moved by who invited: to be decided anew.
        QCOMPARE(kept(receive(message("REQUEST", at("20260507"), 1, "20260502T080000Z"))).arrival, Arrival::Newer);
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList{u"05-07 10:00 Comitato sicurezza proposed"_s});
        kept(answer(message("REQUEST", at("20260507"), 1, "20260502T080000Z")));
        // An older message that comes late.
        kept(receive(message("REQUEST", at("20260506"))));
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList{u"05-07 10:00 Comitato sicurezza"_s});
        // Cancelled: the words stay, struck through.
        const QByteArray cancel = message("CANCEL", "DTSTART;TZID=Europe/Rome:20260507T100000\r\nSTATUS:CANCELLED\r\n",
                                          2, "20260503T080000Z");
        kept(receive(cancel));
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList{u"05-07 10:00 Comitato sicurezza cancelled"_s});
        QCOMPARE(kept(receive(cancel)).report.count(ImportFate::Changed), 0);
        QCOMPARE(answer(cancel).error().kind, ErrorKind::Invalid);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM audit_log WHERE detail LIKE '%Comitato%'"_s), 0);
    }

    void declinedAtOnceIsNotEntered_data() { addEngines(); }
    void declinedAtOnceIsNotEntered()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const AgendaCalendarId official = o.calendar(franco, CalendarKind::Official);
        const InvitationDecision no{official, PersonStatus::Declined, u"sindaco@comune.example"_s, {}};
        const AnsweredInvitation declined =
            kept(o.service->answer(franco.actor, franco.keyring, message("REQUEST", at("20260506")), u"x.eml"_s, no));
        QVERIFY(kept(readEml(declined.reply)).attachments.first().content.contains("PARTSTAT=DECLINED"));
        QCOMPARE(o.seen(franco, o.monday, 7), QStringList());
        const auto receive = [&](const QByteArray &mail) {
            return o.service->receive(franco.actor, franco.keyring, mail, u"x.eml"_s, official);
        };
        QCOMPARE(receive(message("CANCEL", at("20260506"))).error().kind, ErrorKind::NotFound);
        QCOMPARE(receive(message("REPLY", at("20260506"))).error().kind, ErrorKind::Invalid);
        QCOMPARE(receive("From: a@b.example\r\nSubject: x\r\n\r\nciao\r\n").error().kind, ErrorKind::Invalid);
        for (const QString &login : {u"piero"_s, u"bruno"_s, u"gina"_s}) {
            const AtDesk desk = o.desk(login);
            QVERIFY(!o.service->receive(desk.actor, desk.keyring, message("REQUEST", at("20260506")), u"x.eml"_s,
                                        official));
            QVERIFY(!o.service->answer(desk.actor, desk.keyring, message("REQUEST", at("20260506")), u"x.eml"_s, no));
        }
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM agenda_entry"_s), 0);
    }

    /// What is in other calendars, and what the office knows of an entry, is in no answer.
    void nothingOfOursGoesOut()
    {
        AgendaOffice o(u"sqlite"_s);
        const AtDesk franco = o.desk(u"franco"_s);
        const AgendaCalendarId official = o.calendar(franco, CalendarKind::Official);
        const QByteArray mail = message("REQUEST", at("20260506"));
        kept(o.service->receive(franco.actor, franco.keyring, mail, u"x.eml"_s, official));
        AgendaEntry entry = kept(o.service->entry(franco.actor, franco.keyring, o.item(franco, o.monday, 7, 0).entry));
        entry.words.notes = entry.words.askedBy = entry.words.outcome = entry.words.title = u"SEGRETO"_s;
        entry.words.preparation.briefing = u"SEGRETO"_s;
        kept(o.service->edit(franco.actor, franco.keyring, AgendaOffice::ref(entry), EditScope::All, entry));
        const InvitationDecision yes{official, PersonStatus::Tentative, u"sindaco@comune.example"_s, {}};
        const QByteArray reply = kept(o.service->answer(franco.actor, franco.keyring, mail, u"x.eml"_s, yes)).reply;
        QVERIFY(!reply.contains("SEGRETO"));
        QVERIFY(!kept(readEml(reply)).attachments.first().content.contains("SEGRETO"));
    }
};

QTEST_GUILESS_MAIN(AgendaInvitationTest)
#include "AgendaInvitationTest.moc"

#include "core/calendar/Invitation.h"
#include "tests/calendar/Calendars.h"

using namespace gonfalone;
using namespace gonfalone::calendars;
using namespace Qt::StringLiterals;

namespace {

QByteArray message(const QByteArray &method, const QByteArray &more = {})
{
    return wrapped(
        "METHOD:" + method
        + "\nBEGIN:VEVENT\nUID:inv-1@prefettura.example\nSEQUENCE:3\nDTSTAMP:20260301T080000Z\n"
          "DTSTART;TZID=Europe/Rome:20260410T100000\nDTEND;TZID=Europe/Rome:20260410T113000\nSUMMARY:Comitato\\, ordine\n"
          "ORGANIZER;CN=Prefettura:mailto:gabinetto@prefettura.example\n"
          "ATTENDEE;CN=Sindaco;RSVP=TRUE;ROLE=CHAIR;PARTSTAT=NEEDS-ACTION:mailto:Sindaco@comune.example\n"
          "ATTENDEE:mailto:questore@polizia.example\n"
        + more + "END:VEVENT\n");
}

/// An invitation with what it needs to live.
struct Arrived {
    ZoneTable table;
    IcsZones zones{table};
    ZoneId reader = table.find("Europe/Rome");
    Result<Invitation> invitation;

    explicit Arrived(const QByteArray &bytes) : invitation(readInvitation(bytes, zones, reader, u"invito.ics"_s)) {}
    Result<QByteArray> answer(const InvitationAnswer &answer) { return writeReply(*invitation, answer, table, reader); }
};

InvitationAnswer accepted()
{
    return {PersonStatus::Accepted, u"sindaco@comune.example"_s, u"segreteria@comune.example"_s, {}, {}, 1'772'800'000};
}

IcsTiming version(qint32 sequence, qint64 stamp)
{
    IcsTiming timing;
    timing.sequence = sequence;
    timing.stampUtc = stamp;
    return timing;
}

} // namespace

/// iTIP (RFC 5546): what an invitation asks, the answer to it, and which of two versions counts.
class InvitationTest : public QObject
{
    Q_OBJECT

private slots:
    void methodsAreRead_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("meant");
        QTest::newRow("request") << QByteArray("REQUEST") << int(InvitationMethod::Request);
        QTest::newRow("small letters") << QByteArray("cancel") << int(InvitationMethod::Cancel);
        QTest::newRow("reply") << QByteArray("REPLY") << int(InvitationMethod::Reply);
        QTest::newRow("counter") << QByteArray("COUNTER") << int(InvitationMethod::Counter);
        QTest::newRow("declinecounter") << QByteArray("DECLINECOUNTER") << int(InvitationMethod::DeclineCounter);
    }
    void methodsAreRead()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, meant);
        const Arrived arrived(message(method));
        QVERIFY(arrived.invitation);
        QCOMPARE(int(arrived.invitation->method), meant);
        QCOMPARE(arrived.invitation->event().details.summary, u"Comitato, ordine"_s);
    }

    void whatIsNoInvitationIsRefused()
    {
        QVERIFY(Arrived(message("DANCE")).invitation.error().message.contains(u"“DANCE”"_s));
        QVERIFY(Arrived(wrapped("METHOD:REQUEST\n")).invitation.error().message.contains(u"no appointment"_s));
        QVERIFY(Arrived(wrapped("METHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\n"))
                    .invitation.error()
                    .message.contains(u"no start"_s));
        QVERIFY(!Arrived("ciao").invitation);
    }

    void theSegreteriaAnswersForTheMayor()
    {
        Arrived arrived(message("REQUEST"));
        InvitationAnswer answer = accepted();
        answer.comment = u"Con il Vicesindaco"_s;
        const auto bytes = arrived.answer(answer);
        QVERIFY(bytes);
        const Arrived back(*bytes);
        QCOMPARE(back.invitation->method, InvitationMethod::Reply);
        const IcsEvent &event = back.invitation->event();
        QCOMPARE(event.timing.uid, u"inv-1@prefettura.example"_s);
        QCOMPARE(event.timing.sequence, 3); // the organizer's number, RFC 5546 §3.2.3
        QCOMPARE(*event.timing.stampUtc, 1'772'800'000);
        QCOMPARE(event.details.organizer->address, u"gabinetto@prefettura.example"_s);
        QCOMPARE(event.details.attendees.size(), 1);
        const IcsPerson mayor = event.details.attendees[0];
        QCOMPARE(mayor.address, u"Sindaco@comune.example"_s);
        QCOMPARE(mayor.status, PersonStatus::Accepted);
        QCOMPARE(mayor.role, PersonRole::Chair);
        QCOMPARE(mayor.sentBy, u"segreteria@comune.example"_s);
        QVERIFY(!mayor.reply);
        QCOMPARE(back.table.toUtc(event.timing.series.start, back.reader),
                 arrived.table.toUtc(arrived.invitation->event().timing.series.start, arrived.reader));
        QVERIFY(bytes->contains("SENT-BY=\"mailto:segreteria@comune.example\"")
                || bytes->contains("SENT-BY=\"mailto:se"));
        QVERIFY(bytes->contains("METHOD:REPLY\r\n") && bytes->contains("COMMENT:Con il Vicesindaco\r\n"));
        QVERIFY(bytes->contains("REQUEST-STATUS:2.0;Success\r\n"));
    }

    void oneOccurrenceIsAnsweredByItsName()
    {
        Arrived arrived(message("REQUEST", "RECURRENCE-ID;TZID=Europe/Rome:20260410T090000\n"));
        const auto bytes = arrived.answer(accepted());
        QVERIFY(bytes && bytes->contains("RECURRENCE-ID;TZID=Europe/Rome:20260410T090000\r\n"));
    }

    void aDelegateIsNamed()
    {
        Arrived arrived(message("REQUEST"));
        InvitationAnswer answer = accepted();
        answer.status = PersonStatus::Delegated;
        QVERIFY(arrived.answer(answer).error().message.contains(u"who goes instead"_s));
        answer.delegatedTo = u"vice@comune.example"_s;
        const Arrived back(arrived.answer(answer).value());
        QCOMPARE(back.invitation->event().details.attendees[0].delegatedTo, QStringList{u"vice@comune.example"_s});
    }

    void answersThatCannotBeGiven()
    {
        InvitationAnswer answer = accepted();
        QVERIFY(Arrived(message("CANCEL")).answer(answer).error().message.contains(u"was cancelled"_s));
        QVERIFY(Arrived(message("REPLY")).answer(answer).error().message.contains(u"asks for no answer"_s));
        answer.attendee = u"altro@comune.example"_s;
        const QString message1 = Arrived(message("REQUEST")).answer(answer).error().message;
        QVERIFY(message1.contains(u"altro@comune.example"_s) && message1.contains(u"questore@polizia.example"_s));
        answer = accepted();
        answer.status = PersonStatus::NeedsAction;
        QVERIFY(!Arrived(message("REQUEST")).answer(answer));
        QByteArray nobody = message("REQUEST");
        nobody.replace("ORGANIZER", "X-ORGANIZER");
        QVERIFY(Arrived(nobody).answer(accepted()).error().message.contains(u"who invites"_s));
    }

    void theNewerVersionCounts()
    {
        QVERIFY(compareVersions(version(1, 500), version(2, 100)) < 0);
        QVERIFY(compareVersions(version(2, 100), version(2, 101)) < 0);
        QVERIFY(compareVersions(version(2, 101), version(2, 100)) > 0);
        QCOMPARE(compareVersions(version(2, 100), version(2, 100)), 0);
        IcsTiming unstamped = version(2, 0);
        unstamped.stampUtc.reset();
        QVERIFY(compareVersions(unstamped, version(2, -5)) < 0);
    }

    void arrivals()
    {
        const Arrived request(message("REQUEST"));
        const Arrived cancel(message("CANCEL"));
        const IcsTiming &timing = request.invitation->event().timing;
        const IcsTiming older = version(2, 0);
        const IcsTiming newer = version(4, 0);
        QCOMPARE(arrivalOf(*request.invitation, timing, nullptr), Arrival::New);
        QCOMPARE(arrivalOf(*request.invitation, timing, &older), Arrival::Newer);
        QCOMPARE(arrivalOf(*request.invitation, timing, &newer), Arrival::Older);
        QCOMPARE(arrivalOf(*request.invitation, timing, &timing), Arrival::Same);
        QCOMPARE(arrivalOf(*cancel.invitation, timing, &timing), Arrival::Cancels);
        QCOMPARE(arrivalOf(*cancel.invitation, timing, &newer), Arrival::Older);
        QCOMPARE(arrivalOf(*cancel.invitation, timing, nullptr), Arrival::CancelsNothing);
    }

    void whoAnswersUnaskedIsTold()
    {
        const Arrived known(message("REQUEST"));
        IcsEvent reply = known.invitation->event();
        reply.details.attendees = {IcsPerson{u"QUESTORE@polizia.example"_s}, IcsPerson{u"imbucato@x.it"_s},
                                   IcsPerson{u"vice@x.it"_s}};
        reply.details.attendees[2].delegatedFrom = {u"sindaco@comune.example"_s};
        const auto replies = repliesTo(known.invitation->event(), reply);
        QVERIFY(replies[0].invited && !replies[1].invited && replies[2].invited);
    }
};

QTEST_GUILESS_MAIN(InvitationTest)
#include "InvitationTest.moc"

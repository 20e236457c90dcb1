// Invitations in messages: entered as a proposal, answered, brought up to date, cancelled by who invited.
#include "core/agenda/AgendaService.h"

#include "core/agenda/ReceivedInvitation.h"
#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"
#include "core/interchange/EmlReader.h"
#include "core/interchange/EmlWriter.h"
#include "core/office/OfficeStore.h"

#include <QUuid>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// The text/calendar of a message, which some programs only attach under a name.
Result<QByteArray> calendarOf(const QByteArray &message, const QString &name)
{
    if (message.trimmed().startsWith("BEGIN:VCALENDAR"))
        return message;
    TRY(const MailMessage mail, readEml(message, {}, name));
    for (const MailAttachment &attachment : mail.attachments) {
        if (attachment.mediaType == u"text/calendar"_s || attachment.fileName.endsWith(u".ics"_s, Qt::CaseInsensitive))
            return attachment.content;
    }
    return failure(Error::invalid(say("«%1» holds no invitation: there is no calendar in it.").arg(name)));
}

QString personText(const IcsPerson &person)
{
    return person.name.isEmpty() ? person.address : u"%1 <%2>"_s.arg(person.name, person.address);
}

QStringList addressesOf(const Invitation &invitation)
{
    QStringList all;
    for (const IcsPerson &person : invitation.event().details.attendees)
        all << person.address;
    return all;
}

} // namespace

QString answerName(PersonStatus status)
{
    return status == PersonStatus::Accepted ? say("Accepted")
        : status == PersonStatus::Declined  ? say("Declined")
                                            : say("Perhaps");
}

/// An invitation with the zones that it was read with.
struct AgendaService::OpenedInvitation {
    ZoneTable table = {};
    IcsZones zones{table};
    QByteArray text = {};
    std::optional<Invitation> invitation = {};
    ReceivedInvitation shown = {};
};

Outcome AgendaService::open(OpenedInvitation &opened, const QByteArray &message, const QString &name,
                            AgendaCalendarId calendar)
{
    TRY(opened.text, calendarOf(message, name));
    TRY(opened.invitation, readInvitation(opened.text, opened.zones, opened.table.find(m_clock.zone.id()), name));
    const Invitation &invitation = *opened.invitation;
    ReceivedInvitation &shown = opened.shown;
    shown.method = invitation.method;
    if (shown.method != InvitationMethod::Request && shown.method != InvitationMethod::Publish
        && shown.method != InvitationMethod::Add && shown.method != InvitationMethod::Cancel)
        return failure(Error::invalid(
            say("«%1» answers an invitation and is none: there is nothing to enter from it.").arg(name)));
    const IcsEvent &event = invitation.event();
    shown.title = event.details.summary;
    shown.place = event.details.location;
    shown.when = humanTime(event.timing.series.start, opened.table, opened.table.find(m_clock.zone.id()));
    const qint64 starts = opened.table.toUtc(event.timing.series.start, opened.table.find(m_clock.zone.id()));
    shown.day = QDateTime::fromSecsSinceEpoch(starts, Qt::UTC).toTimeZone(m_clock.zone).date();
    shown.organizer = event.details.organizer ? personText(*event.details.organizer) : QString();
    shown.invited = addressesOf(invitation);
    TRY(const Comune comune, OfficeStore().comune(m_db));
    for (const QString &own : {comune.address.email, comune.address.pec}) {
        if (!own.isEmpty() && shown.invited.contains(own, Qt::CaseInsensitive) && shown.attendee.isEmpty())
            shown.attendee = own;
    }
    if (shown.attendee.isEmpty() && shown.invited.size() == 1)
        shown.attendee = shown.invited.first();
    TRY(const QList<AgendaEntry> known, m_entries.named(m_db, calendar, {event.timing.uid}));
    IcsTiming here;
    const auto master = std::find_if(known.cbegin(), known.cend(),
                                     [](const AgendaEntry &one) { return !one.master.isValid() && !one.deleted; });
    if (master != known.cend()) {
        here.sequence = qint32(master->sequence);
        here.stampUtc = event.timing.stampUtc; // by the revision; which was sent later the import decides
    }
    shown.arrival = arrivalOf(invitation, event.timing, master == known.cend() ? nullptr : &here);
    return {};
}

/// Where it stands in the calendar now that it was taken in.
Outcome AgendaService::findEntry(OpenedInvitation &opened, AgendaCalendarId calendar)
{
    TRY(const QList<AgendaEntry> known, m_entries.named(m_db, calendar, {opened.invitation->event().timing.uid}));
    const auto master =
        std::find_if(known.cbegin(), known.cend(), [](const AgendaEntry &one) { return !one.master.isValid(); });
    if (master != known.cend() && !master->deleted)
        opened.shown.entry = master->id;
    return {};
}

Result<ReceivedInvitation> AgendaService::receive(const Actor &actor, const Keyring &keyring, const QByteArray &message,
                                                  const QString &name, AgendaCalendarId calendar)
{
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    CHECK(mayImport(actor, seen, calendar));
    OpenedInvitation opened;
    CHECK(open(opened, message, name, calendar));
    if (opened.shown.arrival == Arrival::CancelsNothing)
        return failure(Error::notFound(
            say("«%1» cancels an appointment that is not in this calendar: there is nothing to be done.").arg(name)));
    ImportOrder order{.calendar = calendar, .action = u"invitation"_s};
    order.status = EntryStatus::Proposed;
    TRY(opened.shown.report, importText(actor, keyring, opened.text, name, order));
    CHECK(findEntry(opened, calendar));
    return opened.shown;
}

Result<AnsweredInvitation> AgendaService::answer(const Actor &actor, const Keyring &keyring, const QByteArray &message,
                                                 const QString &name, const InvitationDecision &decision)
{
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    CHECK(mayImport(actor, seen, decision.calendar));
    OpenedInvitation opened;
    CHECK(open(opened, message, name, decision.calendar));
    InvitationAnswer answer;
    answer.status = decision.status;
    answer.attendee = decision.attendee.isEmpty() ? opened.shown.attendee : decision.attendee;
    answer.comment = decision.comment.trimmed();
    answer.stampUtc = m_clock.now().toSecsSinceEpoch();
    if (answer.attendee.isEmpty())
        return failure(Error::invalid(say("Nobody of this office is among those who were invited (%1): say with which "
                                          "address the answer is given.")
                                          .arg(opened.shown.invited.mid(0, 10).join(u", "_s))));
    // Before anything is written: an invitation that cannot be answered is not entered as answered.
    TRY(const QByteArray reply,
        writeReply(*opened.invitation, answer, opened.table, opened.table.find(m_clock.zone.id())));
    ImportOrder order{.calendar = decision.calendar, .action = u"invitation"_s};
    order.status = decision.status == PersonStatus::Accepted ? EntryStatus::Confirmed
        : decision.status == PersonStatus::Declined          ? EntryStatus::Cancelled
                                                             : EntryStatus::Proposed;
    order.settles = true;
    // What is declined at once was never in the agenda.
    if (decision.status != PersonStatus::Declined || opened.shown.arrival != Arrival::New) {
        TRY(opened.shown.report, importText(actor, keyring, opened.text, name, order));
        CHECK(findEntry(opened, decision.calendar));
    }
    AnsweredInvitation answered{opened.shown, {}};
    TRY(answered.reply, replyMail(*opened.invitation, answer, reply));
    return answered;
}

Result<QByteArray> AgendaService::replyMail(const Invitation &invitation, const InvitationAnswer &answer,
                                            const QByteArray &calendar)
{
    TRY(const Comune comune, OfficeStore().comune(m_db));
    const IcsEvent &event = invitation.event();
    OutgoingMail mail;
    mail.fromName = comune.officeName.isEmpty() ? comune.name : comune.officeName;
    mail.fromAddress = answer.attendee;
    mail.toName = event.details.organizer->name;
    mail.toAddress = event.details.organizer->address;
    mail.subject = u"%1: %2"_s.arg(answerName(answer.status), event.details.summary);
    mail.date = m_clock.now();
    mail.messageId = u"<%1@gonfalone>"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    mail.bodyText = say("%1: “%2”.").arg(answerName(answer.status), event.details.summary) + u'\n'
        + (answer.comment.isEmpty() ? QString() : u'\n' + answer.comment + u'\n');
    mail.attachments << OutgoingAttachment{u"risposta.ics"_s, u"text/calendar"_s, calendar, u"REPLY"_s};
    return writeEml(mail);
}

} // namespace gonfalone

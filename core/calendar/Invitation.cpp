#include "core/calendar/Invitation.h"

#include "core/base/Text.h"
#include "core/calendar/IcsWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

std::optional<InvitationMethod> methodOf(const QString &text)
{
    static const std::array kMethods{std::pair{"", InvitationMethod::Publish},
                                     std::pair{"PUBLISH", InvitationMethod::Publish},
                                     std::pair{"REQUEST", InvitationMethod::Request},
                                     std::pair{"REPLY", InvitationMethod::Reply},
                                     std::pair{"ADD", InvitationMethod::Add},
                                     std::pair{"CANCEL", InvitationMethod::Cancel},
                                     std::pair{"REFRESH", InvitationMethod::Refresh},
                                     std::pair{"COUNTER", InvitationMethod::Counter},
                                     std::pair{"DECLINECOUNTER", InvitationMethod::DeclineCounter}};
    for (const auto &[name, method] : kMethods) {
        if (text == QLatin1String(name))
            return method;
    }
    return {};
}

bool sameAddress(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

const IcsPerson *invited(const IcsEvent &event, const QString &address)
{
    for (const IcsPerson &person : event.details.attendees) {
        if (sameAddress(person.address, address))
            return &person;
    }
    return nullptr;
}

QStringList addressesOf(const Invitation &invitation)
{
    QStringList addresses;
    for (const IcsEvent &event : invitation.events) {
        for (const IcsPerson &person : event.details.attendees) {
            if (!addresses.contains(person.address, Qt::CaseInsensitive))
                addresses << person.address;
        }
    }
    return addresses;
}

Outcome checkAnswer(const Invitation &invitation, const InvitationAnswer &answer)
{
    if (invitation.method == InvitationMethod::Cancel)
        return failure(
            Error::invalid(say("The appointment was cancelled by who invited: there is nothing to answer.")));
    if (invitation.method != InvitationMethod::Request && invitation.method != InvitationMethod::Add)
        return failure(Error::invalid(say("This message asks for no answer: write to the organizer yourself.")));
    if (!invitation.event().details.organizer || invitation.event().details.organizer->address.isEmpty())
        return failure(
            Error::invalid(say("The invitation does not say who invites (ORGANIZER): answer the message with "
                               "a letter.")));
    if (answer.status == PersonStatus::NeedsAction)
        return failure(Error::invalid(say("Say whether to accept, to decline, to accept tentatively or to delegate.")));
    if (answer.status == PersonStatus::Delegated && answer.delegatedTo.isEmpty())
        return failure(Error::invalid(say("Say who goes instead: their address is missing.")));
    const bool asked = std::any_of(invitation.events.begin(), invitation.events.end(),
                                   [&](const IcsEvent &event) { return invited(event, answer.attendee); });
    if (!asked)
        return failure(
            Error::invalid(say("“%1” is not among those who were invited: %2. Answer with the address that was "
                               "invited.")
                               .arg(answer.attendee, addressesOf(invitation).mid(0, 10).join(u", "_s))));
    return {};
}

/// The event of a reply: what names it, its times, who answers and who invited (RFC 5546 §3.2.3).
IcsEvent replyOf(const IcsEvent &asked, const IcsPerson &person, const InvitationAnswer &answer)
{
    IcsEvent reply;
    reply.timing.uid = asked.timing.uid;
    reply.timing.sequence = asked.timing.sequence;
    reply.timing.recurrenceId = asked.timing.recurrenceId;
    reply.timing.andFuture = asked.timing.andFuture;
    reply.timing.stampUtc = answer.stampUtc;
    reply.timing.series.start = asked.timing.series.start;
    reply.timing.series.length = asked.timing.series.length;
    reply.timing.series.rules = asked.timing.series.rules;
    reply.details.summary = asked.details.summary;
    reply.details.location = asked.details.location;
    reply.details.organizer = asked.details.organizer;
    IcsPerson me = person;
    me.status = answer.status;
    me.reply = false;
    me.sentBy = answer.sentBy;
    if (!answer.delegatedTo.isEmpty())
        me.delegatedTo = {answer.delegatedTo};
    reply.details.attendees = {me};
    return reply;
}

} // namespace

Result<Invitation> readInvitation(const QByteArray &bytes, IcsZones &zones, ZoneId reader, const QString &name)
{
    TRY(const IcsFile file, IcsFile::read(bytes, {}, name));
    IcsCalendar calendar = readCalendar(file, zones, reader);
    const auto method = methodOf(calendar.method);
    if (!method)
        return failure(
            Error::invalid(say("The message asks for “%1”, which is no step of an invitation: ask the sender "
                               "what is meant.")
                               .arg(calendar.method.left(40))));
    Invitation invitation{*method, {}, std::move(calendar)};
    const IcsReading reading{zones, reader, invitation.calendar.problems};
    const auto take = [&](const IcsComponent &component, const QString &uid) {
        if (auto event = readEvent(component, reading)) {
            event->timing.uid = uid;
            invitation.events.push_back(std::move(*event));
        }
    };
    for (const IcsEntry &entry : invitation.calendar.entries) {
        take(entry.master, entry.uid);
        for (const IcsComponent &override : entry.overrides)
            take(override, entry.uid);
    }
    if (invitation.events.empty())
        return failure(Error::invalid(say("The message holds no appointment that can be read%1")
                                          .arg(invitation.calendar.problems.list.isEmpty()
                                                   ? u"."_s
                                                   : u": "_s + invitation.calendar.problems.list.first().message)));
    return invitation;
}

Arrival arrivalOf(const Invitation &invitation, const IcsTiming &arrived, const IcsTiming *known)
{
    const bool cancels = invitation.method == InvitationMethod::Cancel || arrived.status == EventStatus::Cancelled;
    if (!known)
        return cancels ? Arrival::CancelsNothing : Arrival::New;
    const int order = compareVersions(*known, arrived);
    if (order > 0)
        return Arrival::Older;
    if (cancels)
        return Arrival::Cancels;
    return order < 0 ? Arrival::Newer : Arrival::Same;
}

QList<InvitationReply> repliesTo(const IcsEvent &known, const IcsEvent &reply)
{
    QList<InvitationReply> replies;
    for (const IcsPerson &person : reply.details.attendees) {
        const bool delegate = std::any_of(person.delegatedFrom.begin(), person.delegatedFrom.end(),
                                          [&](const QString &address) { return invited(known, address) != nullptr; });
        replies << InvitationReply{person, delegate || invited(known, person.address) != nullptr};
    }
    return replies;
}

Result<QByteArray> writeReply(const Invitation &invitation, const InvitationAnswer &answer, const ZoneTable &zones,
                              ZoneId reader)
{
    CHECK(checkAnswer(invitation, answer));
    IcsWriter writer(zones, reader, answer.stampUtc, {.method = u"REPLY"_s});
    for (const IcsEvent &asked : invitation.events) {
        const IcsPerson *const person = invited(asked, answer.attendee);
        if (!person)
            continue;
        IcsEvent reply = replyOf(asked, *person, answer);
        if (!reply.details.organizer)
            reply.details.organizer = invitation.event().details.organizer;
        writer.addReply(reply, answer.comment);
    }
    return std::move(writer).bytes();
}

} // namespace gonfalone

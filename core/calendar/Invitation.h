#pragma once

#include "core/calendar/IcsCalendar.h"

namespace gonfalone {

/// What an iTIP message asks (RFC 5546 §1.4).
enum class InvitationMethod : quint8 {
    Publish, ///< for information; nobody is asked
    Request,
    Reply,
    Add,
    Cancel,
    Refresh,
    Counter,
    DeclineCounter,
};

/// A text/calendar part of a message, read: the events it is about, a master and changed occurrences of one UID.
struct Invitation {
    InvitationMethod method = InvitationMethod::Publish;
    std::vector<IcsEvent> events;
    IcsCalendar calendar; ///< the same with their original text

    /// Of the first event, which is the master where there is one.
    const IcsEvent &event() const { return events.front(); }
};

/// Reads a message's text/calendar. `zones` is a table for this file alone, see IcsZones; times that name no zone are
/// read on the clocks of `reader`. Errors: Invalid for what is no calendar, an unknown METHOD, no event in it.
Result<Invitation> readInvitation(const QByteArray &bytes, IcsZones &zones, ZoneId reader, const QString &name = {});

/// What an event that arrived is to the one that is known under the same UID and RECURRENCE-ID.
enum class Arrival {
    New,
    Newer,         ///< takes the place of the known one
    Same,          ///< the same message again
    Older,         ///< came late: nothing is to be done
    Cancels,       ///< the known one does not take place
    CancelsNothing ///< what it cancels is not known here
};

/// By SEQUENCE, then by DTSTAMP (RFC 5546 §2.1.5). `known` is null when nothing is known under that name.
Arrival arrivalOf(const Invitation &invitation, const IcsTiming &arrived, const IcsTiming *known);

/// Whose answer a REPLY is, and whether they were asked.
struct InvitationReply {
    IcsPerson person;
    bool invited = false; ///< false for one who answers without having been asked: a person decides
};
/// The answers in a REPLY or COUNTER; `known` is the event that they are about.
QList<InvitationReply> repliesTo(const IcsEvent &known, const IcsEvent &reply);

/// The answer to an invitation.
struct InvitationAnswer {
    PersonStatus status = PersonStatus::Accepted;
    QString attendee;         ///< the address that was invited, the mayor's
    QString sentBy = {};      ///< who answers on their behalf, the Segreteria's; empty when they do it themselves
    QString delegatedTo = {}; ///< with PersonStatus::Delegated: who goes instead
    QString comment = {};     ///< a word to the organizer
    qint64 stampUtc = 0;      ///< now
};

/// The text/calendar of a METHOD:REPLY: one event for each that was asked about, with its SEQUENCE as it came and one
/// ATTENDEE. Errors: Invalid for what asks for no answer, has no organizer, or when nobody of that address was invited.
Result<QByteArray> writeReply(const Invitation &invitation, const InvitationAnswer &answer, const ZoneTable &zones,
                              ZoneId reader);

} // namespace gonfalone

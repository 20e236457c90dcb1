#pragma once

#include "core/agenda/ImportReport.h"
#include "core/calendar/Invitation.h"

namespace gonfalone {

/// An invitation out of a message, as a person sees it before it is answered.
struct ReceivedInvitation {
    InvitationMethod method = InvitationMethod::Request;
    Arrival arrival = Arrival::New; ///< against what is in the calendar
    QString title;
    QString place;
    QString when;      ///< as people read it
    QString organizer; ///< name and address
    QStringList invited;
    QString attendee;    ///< the office's address among them; empty when none is
    AgendaEntryId entry; ///< as it stands in the calendar; invalid for what was declined at once, or cancels nothing
    QDate day;           ///< on which it begins, in the office's time
    ImportReport report; ///< what became of it in the calendar
};

/// What the office says to an invitation.
struct InvitationDecision {
    AgendaCalendarId calendar;
    PersonStatus status = PersonStatus::Accepted;
    QString attendee = {}; ///< the address that was invited; empty = the office's, or the only one
    QString comment = {};  ///< a word to the organizer
};

struct AnsweredInvitation {
    ReceivedInvitation invitation;
    QByteArray reply; ///< an .eml to be sent by the office's mail program; empty where nothing is to be answered
};

/// "Accepted", … as a subject of a reply says it.
QString answerName(PersonStatus status);

} // namespace gonfalone

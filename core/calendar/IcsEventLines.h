#pragma once

#include "core/calendar/IcsEvent.h"
#include "core/calendar/IcsLines.h"

namespace gonfalone {

/// What the lines of an event are written with.
struct IcsWriting {
    const ZoneTable &zones;
    ZoneId reader;           ///< whose clocks Date and Floating times are read on
    qint64 stampUtc = 0;     ///< DTSTAMP where the event has none
    bool asDuration = false; ///< its length as DURATION, not DTEND
};

/// The properties of an event that Gonfalone writes, in the order in which it writes them. EndTime stands for DTEND and
/// DURATION.
inline constexpr std::array kEventProperties{
    IcsName::Uid,           IcsName::Stamp,      IcsName::Created, IcsName::LastModified, IcsName::Sequence,
    IcsName::RecurrenceId,  IcsName::Start,      IcsName::EndTime, IcsName::Rule,         IcsName::ExceptRule,
    IcsName::ExtraDate,     IcsName::ExceptDate, IcsName::Summary, IcsName::Location,     IcsName::Description,
    IcsName::Categories,    IcsName::Class,      IcsName::Status,  IcsName::Transparency, IcsName::Priority,
    IcsName::Organizer,     IcsName::Attendee,   IcsName::Color,   IcsName::Url,          IcsName::Geo,
    IcsName::TravelDuration};

/// Writes the lines of one property, none where the event has nothing to say in it. Of Stamp there is always one.
void appendEventProperty(QByteArray &out, IcsName property, const IcsEvent &event, const IcsWriting &writing);
void appendPerson(QByteArray &out, IcsName property, const IcsPerson &person);
void appendAlarm(QByteArray &out, const IcsAlarm &alarm);
/// BEGIN:VEVENT to END:VEVENT.
void appendEvent(QByteArray &out, const IcsEvent &event, const IcsWriting &writing);

} // namespace gonfalone

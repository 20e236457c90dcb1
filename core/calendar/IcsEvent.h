#pragma once

#include "core/calendar/IcsValues.h"
#include "core/calendar/IcsZones.h"
#include "core/calendar/Series.h"

#include <QStringList>

namespace gonfalone {

enum class EventClass : quint8 { Public, Private, Confidential };
enum class EventStatus : quint8 { None, Tentative, Confirmed, Cancelled };
enum class PersonRole : quint8 { Chair, Required, Optional, NonParticipant };
enum class PersonStatus : quint8 { NeedsAction, Accepted, Declined, Tentative, Delegated };

/// When an event happens, and which one it is: what grouping, expansion and iTIP need of a VEVENT.
struct IcsTiming {
    QString uid;
    qint32 sequence = 0;
    std::optional<qint64> stampUtc; ///< DTSTAMP
    std::optional<CalendarTime> recurrenceId;
    bool andFuture = false; ///< RANGE=THISANDFUTURE
    EventStatus status = EventStatus::None;
    Series series; ///< without overrides: those are other components

    bool operator==(const IcsTiming &) const = default;
};

/// An ORGANIZER or ATTENDEE (RFC 5545 §3.8.4).
struct IcsPerson {
    QString address;   ///< without "mailto:"; another URI as it is
    QString name = {}; ///< CN
    PersonRole role = PersonRole::Required;
    PersonStatus status = PersonStatus::NeedsAction;
    QString kind = {};   ///< CUTYPE, empty for a person
    bool reply = false;  ///< RSVP
    QString sentBy = {}; ///< who writes on their behalf
    QStringList delegatedTo = {};
    QStringList delegatedFrom = {};

    bool operator==(const IcsPerson &) const = default;
};

/// A VALARM (§3.6.6, RFC 9074).
struct IcsAlarm {
    QString action; ///< DISPLAY, AUDIO, EMAIL, …
    CalendarSpan offset = {};
    bool fromEnd = false;
    std::optional<CalendarTime> at = {}; ///< an absolute one, in UTC
    qint32 repeat = 0;
    CalendarSpan every = {};
    QString text = {};
    QString uid = {};
    std::optional<CalendarTime> acknowledged = {};

    bool operator==(const IcsAlarm &) const = default;
};

/// What an event is about.
struct IcsDetails {
    QString summary;
    QString location;
    QString description;
    QStringList categories;
    EventClass eventClass = EventClass::Public; ///< a word that nobody knows is Private, as the RFC says
    bool transparent = false;                   ///< takes no time: TRANSP
    qint32 priority = 0;
    std::optional<IcsPerson> organizer;
    QList<IcsPerson> attendees;
    QList<IcsAlarm> alarms;
    std::optional<CalendarSpan> travel; ///< X-APPLE-TRAVEL-DURATION, before the start
    QString color;                      ///< a CSS3 name (RFC 7986)
    QString url;
    std::optional<GeoPoint> place;
    std::optional<qint64> createdUtc;
    std::optional<qint64> lastModifiedUtc;

    bool operator==(const IcsDetails &) const = default;
};

struct IcsEvent {
    IcsTiming timing;
    IcsDetails details;

    bool operator==(const IcsEvent &) const = default;
};

/// What the readers of a file work with.
struct IcsReading {
    IcsZones &zones;
    ZoneId reader; ///< whose clocks Date and Floating times are read on
    IcsProblems &problems;
};

/// Reads when a VEVENT happens. Nothing when it has no start: the problems say so, and whatever else was wrong.
std::optional<IcsTiming> readTiming(const IcsComponent &event, const IcsReading &reading);
/// Reads what a VEVENT is about. What was not understood is among the problems and left at its default.
IcsDetails readDetails(const IcsComponent &event, const IcsReading &reading);
/// Both.
std::optional<IcsEvent> readEvent(const IcsComponent &event, const IcsReading &reading);

/// A date or time with its zone: DTSTART, DTEND, RECURRENCE-ID and their like. The zone that nobody knows is reported
/// and the time taken as Floating. `value` is one of the property's values.
std::optional<CalendarTime> readPropertyTime(const IcsProperty &property, QByteArrayView value,
                                             const IcsComponent &event, const IcsReading &reading);
/// Says what is wrong with a property.
void tellProblem(const IcsReading &reading, const IcsComponent &event, const IcsProperty &property,
                 const QString &message);

/// "mailto:" taken off, whatever its case.
QString addressOf(QByteArrayView calAddress);
IcsPerson readPerson(const IcsProperty &property);

/// Which of two versions of the same event is newer: by SEQUENCE, then by DTSTAMP (RFC 5546 §2.1.5).
/// Less than zero when `a` is the older one, 0 when they cannot be told apart.
int compareVersions(const IcsTiming &a, const IcsTiming &b);

} // namespace gonfalone

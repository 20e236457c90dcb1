#pragma once

#include <QByteArrayView>

#include <array>
#include <string_view>

namespace gonfalone {

/// The properties that Gonfalone reads; every other one is kept under its own name.
enum class IcsName : quint8 {
    Other,
    Begin,
    End,
    Uid,
    Sequence,
    Stamp,
    Created,
    LastModified,
    Start,
    EndTime,
    Duration,
    Rule,
    ExtraDate,
    ExceptDate,
    ExceptRule,
    RecurrenceId,
    Summary,
    Location,
    Description,
    Categories,
    Class,
    Status,
    Transparency,
    Organizer,
    Attendee,
    Color,
    Url,
    Geo,
    Priority,
    Comment,
    RelatedTo,
    TravelDuration,
    Action,
    Trigger,
    Repeat,
    Acknowledged,
    Method,
    ProductId,
    Version,
    CalendarName,
    Name,
    TimeZoneId,
    TimeZoneLocation,
    TimeZoneName,
    OffsetFrom,
    OffsetTo,
    RequestStatus,
};

inline constexpr std::array<std::string_view, 47> kIcsNames{"",
                                                            "BEGIN",
                                                            "END",
                                                            "UID",
                                                            "SEQUENCE",
                                                            "DTSTAMP",
                                                            "CREATED",
                                                            "LAST-MODIFIED",
                                                            "DTSTART",
                                                            "DTEND",
                                                            "DURATION",
                                                            "RRULE",
                                                            "RDATE",
                                                            "EXDATE",
                                                            "EXRULE",
                                                            "RECURRENCE-ID",
                                                            "SUMMARY",
                                                            "LOCATION",
                                                            "DESCRIPTION",
                                                            "CATEGORIES",
                                                            "CLASS",
                                                            "STATUS",
                                                            "TRANSP",
                                                            "ORGANIZER",
                                                            "ATTENDEE",
                                                            "COLOR",
                                                            "URL",
                                                            "GEO",
                                                            "PRIORITY",
                                                            "COMMENT",
                                                            "RELATED-TO",
                                                            "X-APPLE-TRAVEL-DURATION",
                                                            "ACTION",
                                                            "TRIGGER",
                                                            "REPEAT",
                                                            "ACKNOWLEDGED",
                                                            "METHOD",
                                                            "PRODID",
                                                            "VERSION",
                                                            "X-WR-CALNAME",
                                                            "NAME",
                                                            "TZID",
                                                            "X-LIC-LOCATION",
                                                            "TZNAME",
                                                            "TZOFFSETFROM",
                                                            "TZOFFSETTO",
                                                            "REQUEST-STATUS"};
static_assert(kIcsNames.size() == size_t(IcsName::RequestStatus) + 1);

/// As it is written: IcsName::Start is "DTSTART".
constexpr QByteArrayView icsNameText(IcsName name)
{
    return {kIcsNames[size_t(name)].data(), qsizetype(kIcsNames[size_t(name)].size())};
}

/// Which property a name of a content line is, whatever its case.
IcsName icsName(QByteArrayView name);

enum class IcsKind : quint8 {
    Other, ///< kept, with what is in it
    Calendar,
    Event,
    TimeZone,
    Standard,
    Daylight,
    Alarm,
    Todo,
    Journal,
    FreeBusy,
};

IcsKind icsKind(QByteArrayView name);

} // namespace gonfalone

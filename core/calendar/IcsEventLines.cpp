#include "core/calendar/IcsEventLines.h"

#include "core/calendar/CivilDay.h"
#include "core/calendar/IcsText.h"
#include "core/calendar/RecurrenceText.h"
#include "core/calendar/SeriesExpansion.h"

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

const char *classText(EventClass eventClass)
{
    return eventClass == EventClass::Private ? "PRIVATE" : "CONFIDENTIAL";
}

const char *statusText(EventStatus status)
{
    return status == EventStatus::Tentative ? "TENTATIVE"
        : status == EventStatus::Cancelled  ? "CANCELLED"
                                            : "CONFIRMED";
}

const char *roleText(PersonRole role)
{
    switch (role) {
    case PersonRole::Chair: return "CHAIR";
    case PersonRole::Optional: return "OPT-PARTICIPANT";
    case PersonRole::NonParticipant: return "NON-PARTICIPANT";
    case PersonRole::Required: break;
    }
    return "REQ-PARTICIPANT";
}

const char *personStatusText(PersonStatus status)
{
    switch (status) {
    case PersonStatus::Accepted: return "ACCEPTED";
    case PersonStatus::Declined: return "DECLINED";
    case PersonStatus::Tentative: return "TENTATIVE";
    case PersonStatus::Delegated: return "DELEGATED";
    case PersonStatus::NeedsAction: break;
    }
    return "NEEDS-ACTION";
}

/// A URI on one line: what would end the line or the value is left out.
QByteArray uriText(const QString &uri)
{
    QByteArray text = uri.toUtf8();
    text.removeIf([](char c) { return uchar(c) < 0x20 || c == 0x7F; });
    return text;
}

/// A CAL-ADDRESS: "mailto:" before what is no URI yet.
QByteArray calAddress(const QString &address)
{
    const QByteArray text = uriText(address);
    return text.contains(':') || text.isEmpty() ? text : "mailto:" + text;
}

QByteArray quotedAddresses(const QStringList &addresses)
{
    QByteArrayList quoted;
    for (const QString &address : addresses)
        quoted << '"' + calAddress(address).replace('"', "") + '"';
    return quoted.join(',');
}

/// The lines of one event, property by property.
class EventLines
{
public:
    EventLines(QByteArray &out, const IcsEvent &event, const IcsWriting &writing)
        : m_out(out), m_lines(out), m_timing(event.timing), m_details(event.details), m_writing(writing)
    {}

    void put(IcsName property);

private:
    void putTime(IcsName property);
    void putDetail(IcsName property);
    void putWord(IcsName property);
    void putLength();
    void putRules(IcsName property, const std::vector<RecurrenceRule> &rules);
    void putExtra();
    void putExcept();
    void putCategories();
    void putUtc(IcsName property, const std::optional<qint64> &seconds)
    {
        if (seconds)
            m_lines.utc(property, *seconds);
    }
    void putText(IcsName property, const QString &text)
    {
        if (!text.isEmpty())
            m_lines.text(property, text);
    }

    QByteArray &m_out;
    IcsLines m_lines;
    const IcsTiming &m_timing;
    const IcsDetails &m_details;
    const IcsWriting &m_writing;
};

void EventLines::put(IcsName property)
{
    switch (property) {
    case IcsName::Uid: return m_lines.text(property, m_timing.uid);
    case IcsName::Stamp: return m_lines.utc(property, m_timing.stampUtc.value_or(m_writing.stampUtc));
    case IcsName::Created: return putUtc(property, m_details.createdUtc);
    case IcsName::LastModified: return putUtc(property, m_details.lastModifiedUtc);
    case IcsName::Sequence: return m_lines.line(property, QByteArray::number(m_timing.sequence));
    case IcsName::Summary: return putText(property, m_details.summary);
    case IcsName::Location: return putText(property, m_details.location);
    case IcsName::Description: return putText(property, m_details.description);
    case IcsName::Categories: return putCategories();
    default: putTime(property);
    }
}

void EventLines::putTime(IcsName property)
{
    const Series &series = m_timing.series;
    switch (property) {
    case IcsName::RecurrenceId: {
        if (!m_timing.recurrenceId)
            return;
        m_lines.begin(property);
        if (m_timing.andFuture)
            m_lines.rawParameter("RANGE", "THISANDFUTURE");
        m_lines.timeParameters(*m_timing.recurrenceId, m_writing.zones);
        m_lines.value(calendarTimeText(*m_timing.recurrenceId));
        return m_lines.end();
    }
    case IcsName::Start: return m_lines.time(property, series.start, m_writing.zones);
    case IcsName::EndTime: return putLength();
    case IcsName::Rule: return putRules(property, series.rules);
    case IcsName::ExceptRule: return putRules(property, series.exceptRules);
    case IcsName::ExtraDate: return putExtra();
    case IcsName::ExceptDate: return putExcept();
    default: putDetail(property);
    }
}

void EventLines::putDetail(IcsName property)
{
    switch (property) {
    case IcsName::Organizer:
        if (m_details.organizer)
            appendPerson(m_out, property, *m_details.organizer);
        return;
    case IcsName::Attendee:
        for (const IcsPerson &person : m_details.attendees)
            appendPerson(m_out, property, person);
        return;
    case IcsName::Color: return putText(property, m_details.color);
    case IcsName::Url:
        if (!m_details.url.isEmpty())
            m_lines.line(property, uriText(m_details.url));
        return;
    case IcsName::Geo:
        if (m_details.place)
            m_lines.line(property,
                         QByteArray::number(m_details.place->latitude, 'g', 10) + ';'
                             + QByteArray::number(m_details.place->longitude, 'g', 10));
        return;
    default: putWord(property);
    }
}

/// What has a default is written only where it is another.
void EventLines::putWord(IcsName property)
{
    switch (property) {
    case IcsName::Class:
        if (m_details.eventClass != EventClass::Public)
            m_lines.line(property, classText(m_details.eventClass));
        return;
    case IcsName::Status:
        if (m_timing.status != EventStatus::None)
            m_lines.line(property, statusText(m_timing.status));
        return;
    case IcsName::Transparency:
        if (m_details.transparent)
            m_lines.line(property, "TRANSPARENT");
        return;
    case IcsName::Priority:
        if (m_details.priority != 0)
            m_lines.line(property, QByteArray::number(m_details.priority));
        return;
    case IcsName::TravelDuration:
        if (!m_details.travel)
            return;
        m_lines.begin(property);
        m_lines.rawParameter("VALUE", "DURATION");
        m_lines.value(spanText(*m_details.travel));
        return m_lines.end();
    default: return;
    }
}

/// DTEND, which every program reads; DURATION where the end would not say the same (24 exact hours are no day).
void EventLines::putLength()
{
    const Series &series = m_timing.series;
    if (series.length == CalendarSpan() && !m_writing.asDuration)
        return;
    const CalendarTime end = endOf(series.start, series.length, m_writing.zones, m_writing.reader);
    const bool same =
        end.wall.day <= kLastDay && spanBetween(series.start, end, m_writing.zones, m_writing.reader) == series.length;
    if (m_writing.asDuration || !same)
        m_lines.line(IcsName::Duration, spanText(series.length));
    else
        m_lines.time(IcsName::EndTime, end, m_writing.zones);
}

void EventLines::putRules(IcsName property, const std::vector<RecurrenceRule> &rules)
{
    for (const RecurrenceRule &rule : rules)
        m_lines.line(property, ruleText(ruleFor(m_timing.series.start, rule, m_writing.zones)));
}

void EventLines::putExtra()
{
    for (const ExtraDate &extra : m_timing.series.extra) {
        const bool period = extra.length && extra.start.basis != TimeBasis::Date;
        m_lines.begin(IcsName::ExtraDate);
        if (period)
            m_lines.rawParameter("VALUE", "PERIOD");
        m_lines.timeParameters(extra.start, m_writing.zones);
        m_lines.value(calendarTimeText(extra.start) + (period ? '/' + spanText(*extra.length) : QByteArray()));
        m_lines.end();
    }
}

/// Those of one kind and zone stand in one line.
void EventLines::putExcept()
{
    const CalendarTime *before = nullptr;
    for (const CalendarTime &date : m_timing.series.except) {
        if (before && before->basis == date.basis && before->zone == date.zone) {
            m_out.append(',').append(calendarTimeText(date));
        } else {
            if (before)
                m_lines.end();
            m_lines.begin(IcsName::ExceptDate);
            m_lines.timeParameters(date, m_writing.zones);
            m_lines.value(calendarTimeText(date));
        }
        before = &date;
    }
    if (before)
        m_lines.end();
}

void EventLines::putCategories()
{
    if (m_details.categories.isEmpty())
        return;
    m_lines.begin(IcsName::Categories);
    for (qsizetype i = 0; i < m_details.categories.size(); ++i) {
        m_out.append(i == 0 ? ':' : ',');
        appendEscaped(m_out, m_details.categories[i]);
    }
    m_lines.end();
}

} // namespace

void appendPerson(QByteArray &out, IcsName property, const IcsPerson &person)
{
    IcsLines lines(out);
    lines.begin(property);
    if (!person.name.isEmpty())
        lines.parameter("CN", person.name);
    if (!person.kind.isEmpty())
        lines.parameter("CUTYPE", person.kind);
    if (property == IcsName::Attendee) {
        if (person.role != PersonRole::Required)
            lines.rawParameter("ROLE", roleText(person.role));
        if (person.status != PersonStatus::NeedsAction)
            lines.rawParameter("PARTSTAT", personStatusText(person.status));
        if (person.reply)
            lines.rawParameter("RSVP", "TRUE");
    }
    if (!person.delegatedFrom.isEmpty())
        lines.rawParameter("DELEGATED-FROM", quotedAddresses(person.delegatedFrom));
    if (!person.delegatedTo.isEmpty())
        lines.rawParameter("DELEGATED-TO", quotedAddresses(person.delegatedTo));
    if (!person.sentBy.isEmpty())
        lines.rawParameter("SENT-BY", quotedAddresses({person.sentBy}));
    lines.value(calAddress(person.address));
    lines.end();
}

void appendAlarm(QByteArray &out, const IcsAlarm &alarm)
{
    IcsLines lines(out);
    lines.beginComponent("VALARM");
    static const QString kDisplay = u"DISPLAY"_s;
    lines.text(IcsName::Action, alarm.action.isEmpty() ? kDisplay : alarm.action);
    lines.begin(IcsName::Trigger);
    if (alarm.at)
        lines.rawParameter("VALUE", "DATE-TIME");
    else if (alarm.fromEnd)
        lines.rawParameter("RELATED", "END");
    lines.value(alarm.at ? calendarTimeText(*alarm.at) : spanText(alarm.offset));
    lines.end();
    if (alarm.repeat > 0) {
        lines.line(IcsName::Repeat, QByteArray::number(alarm.repeat));
        lines.line(IcsName::Duration, spanText(alarm.every));
    }
    if (!alarm.text.isEmpty())
        lines.text(IcsName::Description, alarm.text);
    if (!alarm.uid.isEmpty())
        lines.text(IcsName::Uid, alarm.uid);
    if (alarm.acknowledged)
        lines.line(IcsName::Acknowledged, calendarTimeText(*alarm.acknowledged));
    lines.endComponent("VALARM");
}

void appendEventProperty(QByteArray &out, IcsName property, const IcsEvent &event, const IcsWriting &writing)
{
    EventLines(out, event, writing).put(property);
}

void appendEvent(QByteArray &out, const IcsEvent &event, const IcsWriting &writing)
{
    IcsLines lines(out);
    lines.beginComponent("VEVENT");
    EventLines properties(out, event, writing);
    for (const IcsName property : kEventProperties)
        properties.put(property);
    for (const IcsAlarm &alarm : event.details.alarms)
        appendAlarm(out, alarm);
    lines.endComponent("VEVENT");
}

} // namespace gonfalone

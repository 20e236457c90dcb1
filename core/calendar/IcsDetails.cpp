#include "core/base/Text.h"
#include "core/calendar/IcsEvent.h"
#include "core/calendar/IcsText.h"
#include "core/calendar/RecurrenceText.h"

#include <limits>

namespace gonfalone {

namespace {

EventClass classOf(QByteArrayView value)
{
    value = value.trimmed();
    return sameName(value, "PUBLIC") || value.isEmpty() ? EventClass::Public
        : sameName(value, "CONFIDENTIAL")               ? EventClass::Confidential
                                                        : EventClass::Private;
}

PersonRole roleOf(QByteArrayView value)
{
    return sameName(value, "CHAIR")          ? PersonRole::Chair
        : sameName(value, "OPT-PARTICIPANT") ? PersonRole::Optional
        : sameName(value, "NON-PARTICIPANT") ? PersonRole::NonParticipant
                                             : PersonRole::Required;
}

PersonStatus personStatusOf(QByteArrayView value)
{
    return sameName(value, "ACCEPTED") ? PersonStatus::Accepted
        : sameName(value, "DECLINED")  ? PersonStatus::Declined
        : sameName(value, "TENTATIVE") ? PersonStatus::Tentative
        : sameName(value, "DELEGATED") ? PersonStatus::Delegated
                                       : PersonStatus::NeedsAction;
}

QStringList addresses(QByteArrayView values)
{
    QStringList list;
    QByteArrayView value;
    for (ParameterValues all(values); all.next(value);) {
        if (!value.trimmed().isEmpty())
            list << addressOf(value);
    }
    return list;
}

void takeParameter(IcsPerson &person, const ContentParameter &parameter)
{
    QByteArrayView value;
    ParameterValues(parameter.values).next(value);
    const auto is = [&](const char *name) { return sameName(parameter.name, name); };
    if (is("CN"))
        person.name = parameterText(value).trimmed();
    else if (is("ROLE"))
        person.role = roleOf(value);
    else if (is("PARTSTAT"))
        person.status = personStatusOf(value);
    else if (is("CUTYPE"))
        person.kind = sameName(value, "INDIVIDUAL") ? QString() : parameterText(value).toUpper();
    else if (is("RSVP"))
        person.reply = sameName(value, "TRUE");
    else if (is("SENT-BY"))
        person.sentBy = addressOf(value);
    else if (is("DELEGATED-TO"))
        person.delegatedTo = addresses(parameter.values);
    else if (is("DELEGATED-FROM"))
        person.delegatedFrom = addresses(parameter.values);
}

class DetailsReader
{
public:
    DetailsReader(const IcsComponent &event, const IcsReading &reading) : m_event(event), m_reading(reading) {}

    IcsDetails read()
    {
        m_event.forEach([this](const IcsProperty &property) { take(property); },
                        [this](const IcsComponent &component) {
                            if (component.kind() == IcsKind::Alarm)
                                takeAlarm(component);
                        });
        return std::move(m_details);
    }

private:
    void take(const IcsProperty &property);
    void takeFigure(const IcsProperty &property);
    void takeAlarm(const IcsComponent &component);
    void takeTrigger(IcsAlarm &alarm, const IcsProperty &property);
    std::optional<qint64> instant(const IcsProperty &property);

    /// The value, or a word about the one that is none.
    template <typename T>
    std::optional<T> read(const IcsProperty &property, std::optional<T> value)
    {
        if (!value)
            tellProblem(m_reading, m_event, property,
                        say("“%1” could not be read; it was kept as it is.").arg(property.text().left(80)));
        return value;
    }

    const IcsComponent &m_event;
    const IcsReading &m_reading;
    IcsDetails m_details;
};

void DetailsReader::take(const IcsProperty &property)
{
    switch (property.id()) {
    case IcsName::Summary: m_details.summary = property.text(); break;
    case IcsName::Location: m_details.location = property.text(); break;
    case IcsName::Description: m_details.description = property.text(); break;
    case IcsName::Categories: m_details.categories << unescapedList(property.value()); break;
    case IcsName::Class: m_details.eventClass = classOf(property.value()); break;
    case IcsName::Transparency: m_details.transparent = sameName(property.value().trimmed(), "TRANSPARENT"); break;
    case IcsName::Organizer: m_details.organizer = readPerson(property); break;
    case IcsName::Attendee: m_details.attendees << readPerson(property); break;
    case IcsName::Color: m_details.color = property.text().trimmed(); break;
    case IcsName::Url: m_details.url = QString::fromUtf8(property.value().trimmed()); break;
    default: takeFigure(property);
    }
}

void DetailsReader::takeFigure(const IcsProperty &property)
{
    switch (property.id()) {
    case IcsName::Priority:
        if (const auto priority = read(property, readInteger(property.value(), 0, 9)))
            m_details.priority = qint32(*priority);
        break;
    case IcsName::TravelDuration: m_details.travel = read(property, readSpan(property.value())); break;
    case IcsName::Geo: m_details.place = read(property, readGeo(property.value())); break;
    case IcsName::Created: m_details.createdUtc = instant(property); break;
    case IcsName::LastModified: m_details.lastModifiedUtc = instant(property); break;
    default: break;
    }
}

std::optional<qint64> DetailsReader::instant(const IcsProperty &property)
{
    const auto time = readPropertyTime(property, property.value(), m_event, m_reading);
    return time ? std::optional(m_reading.zones.table().toUtc(*time, m_reading.reader)) : std::nullopt;
}

void DetailsReader::takeTrigger(IcsAlarm &alarm, const IcsProperty &property)
{
    if (const auto offset = readSpan(property.value())) {
        alarm.offset = *offset;
        alarm.fromEnd = property.hasParameters() && sameName(property.parameter("RELATED").toUtf8(), "END");
    } else {
        alarm.at = read(property, readCalendarTime(property.value().trimmed()));
    }
}

void DetailsReader::takeAlarm(const IcsComponent &component)
{
    IcsAlarm alarm;
    bool triggered = false;
    component.forEachProperty([&](const IcsProperty &property) {
        switch (property.id()) {
        case IcsName::Action: alarm.action = property.text().trimmed().toUpper(); break;
        case IcsName::Trigger:
            takeTrigger(alarm, property);
            triggered = true;
            break;
        case IcsName::Description: alarm.text = property.text(); break;
        case IcsName::Repeat:
            alarm.repeat = qint32(
                read(property, readInteger(property.value(), 0, std::numeric_limits<qint32>::max())).value_or(0));
            break;
        case IcsName::Duration:
            alarm.every = read(property, readSpan(property.value())).value_or(CalendarSpan());
            break;
        case IcsName::Uid: alarm.uid = property.text().trimmed(); break;
        case IcsName::Acknowledged: alarm.acknowledged = readCalendarTime(property.value().trimmed()); break;
        default: break;
        }
    });
    // One without a trigger never rings; it stays in the file.
    if (triggered)
        m_details.alarms << alarm;
}

} // namespace

QString addressOf(QByteArrayView calAddress)
{
    calAddress = calAddress.trimmed();
    if (calAddress.size() >= 7 && sameName(calAddress.first(7), "mailto:"))
        calAddress = calAddress.sliced(7).trimmed();
    return QString::fromUtf8(calAddress);
}

IcsPerson readPerson(const IcsProperty &property)
{
    IcsPerson person;
    person.address = addressOf(property.value());
    ContentParameter parameter;
    for (ContentParameters all = property.parameters(); all.next(parameter);)
        takeParameter(person, parameter);
    return person;
}

IcsDetails readDetails(const IcsComponent &event, const IcsReading &reading)
{
    return DetailsReader(event, reading).read();
}

std::optional<IcsEvent> readEvent(const IcsComponent &event, const IcsReading &reading)
{
    auto timing = readTiming(event, reading);
    if (!timing)
        return {};
    return IcsEvent{std::move(*timing), readDetails(event, reading)};
}

} // namespace gonfalone

#include "core/calendar/IcsWriter.h"

#include "core/calendar/CivilDay.h"
#include "core/calendar/IcsPatch.h"
#include "core/calendar/RecurrenceText.h"

#include <QIODevice>

#include <algorithm>

namespace gonfalone {

namespace {

constexpr qsizetype kHeadRoom = 4096;
constexpr QByteArrayView kEndOfCalendar = "END:VCALENDAR\r\n";

qint32 yearOf(const CalendarTime &time)
{
    return civilDate(time.wall.day).year;
}

} // namespace

IcsWriter::IcsWriter(const ZoneTable &zones, ZoneId reader, qint64 stampUtc, IcsHeader header)
    : m_zones(zones), m_writing{zones, reader, stampUtc}, m_header(std::move(header)), m_body(kHeadRoom, ' ')
{}

void IcsWriter::useZone(const CalendarTime &time, qint32 year)
{
    if (time.basis != TimeBasis::Zoned)
        return;
    auto &[zone, years] = m_used[m_zones.name(time.zone)];
    zone = time.zone;
    years.take(year);
}

void IcsWriter::useZones(const Series &series)
{
    if (series.start.basis == TimeBasis::Zoned) {
        auto &[zone, years] = m_used[m_zones.name(series.start.zone)];
        zone = series.start.zone;
        years.take(yearOf(series.start));
        years.take(civilDate(std::min(series.start.wall.day + series.length.days + 1, kLastDay)).year);
        for (const RecurrenceRule &rule : series.rules) {
            years.endless |= !rule.until;
            years.take(rule.until ? yearOf(*rule.until) : years.last);
        }
    }
    for (const ExtraDate &extra : series.extra)
        useZone(extra.start, yearOf(extra.start));
    for (const CalendarTime &except : series.except)
        useZone(except, yearOf(except));
}

void IcsWriter::useZonesOf(const IcsEvent &event)
{
    useZones(event.timing.series);
    if (event.timing.recurrenceId)
        useZone(*event.timing.recurrenceId, yearOf(*event.timing.recurrenceId));
}

void IcsWriter::add(const IcsEvent &event)
{
    useZonesOf(event);
    appendEvent(m_body, event, m_writing);
}

void IcsWriter::addReply(const IcsEvent &event, const QString &comment)
{
    useZonesOf(event);
    IcsLines lines(m_body);
    lines.beginComponent("VEVENT");
    for (const IcsName property : kEventProperties)
        appendEventProperty(m_body, property, event, m_writing);
    if (!comment.isEmpty())
        lines.text(IcsName::Comment, comment);
    lines.line(IcsName::RequestStatus, "2.0;Success");
    lines.endComponent("VEVENT");
}

/// Every TZID of the component, whatever the property: its definition, or the table's zone for the years around.
void IcsWriter::useOriginalZones(const IcsComponent &component, const IcsReading &reading)
{
    component.forEach(
        [&](const IcsProperty &property) {
            QByteArrayView id;
            if (!property.hasParameters() || !ParameterValues(property.rawParameter("TZID")).next(id))
                return;
            const QByteArray name = id.trimmed().toByteArray();
            if (m_definitions.contains(name))
                return;
            if (const IcsComponent own = reading.zones.definition(name); !own.isNull()) {
                own.appendRaw(m_definitions[name]);
                return;
            }
            const ZoneId zone = reading.zones.find(name);
            const auto time =
                readCalendarTime(property.value().first(std::min<qsizetype>(property.value().size(), 15)));
            if (!zone.isValid() || !time)
                return;
            auto &[used, years] = m_used[name];
            used = zone;
            years.take(yearOf(*time));
            years.endless = true; // what rules the component has was not looked at
        },
        [&](const IcsComponent &part) { useOriginalZones(part, reading); });
}

void IcsWriter::addOriginal(const IcsComponent &component, const IcsReading &reading)
{
    useOriginalZones(component, reading);
    component.appendRaw(m_body);
}

void IcsWriter::addPatched(const IcsComponent &original, const IcsEvent &event, const IcsReading &reading)
{
    useOriginalZones(original, reading);
    useZonesOf(event);
    appendPatchedEvent(m_body, original, event, reading, m_writing);
}

QByteArray IcsWriter::head() const
{
    QByteArray out;
    IcsLines lines(out);
    lines.beginComponent("VCALENDAR");
    lines.line(IcsName::Version, "2.0");
    lines.text(IcsName::ProductId, m_header.productId);
    if (!m_header.method.isEmpty())
        lines.text(IcsName::Method, m_header.method);
    if (!m_header.name.isEmpty()) {
        lines.text(IcsName::Name, m_header.name);
        lines.text(IcsName::CalendarName, m_header.name);
    }
    for (const QByteArray &definition : m_definitions)
        out.append(definition);
    for (auto used = m_used.begin(); used != m_used.end(); ++used) {
        if (!m_definitions.contains(used.key()))
            appendTimeZone(out, used.key(), used->first, m_zones, used->second);
    }
    return out;
}

QByteArray IcsWriter::bytes() const &
{
    QByteArray all = head();
    all.reserve(all.size() + m_body.size() - kHeadRoom + kEndOfCalendar.size());
    return all.append(QByteArrayView(m_body).sliced(kHeadRoom)).append(kEndOfCalendar);
}

QByteArray IcsWriter::bytes() &&
{
    const QByteArray start = head();
    m_body.append(kEndOfCalendar);
    const qsizetype room = std::min(kHeadRoom, start.size());
    std::copy_n(start.end() - room, room, m_body.begin() + kHeadRoom - room);
    m_body.remove(0, kHeadRoom - room); // without moving the rest
    return room == start.size() ? std::move(m_body) : start.first(start.size() - room) + m_body;
}

bool IcsWriter::writeTo(QIODevice &device) const
{
    const auto put = [&device](QByteArrayView text) { return device.write(text.data(), text.size()) == text.size(); };
    return put(head()) && put(QByteArrayView(m_body).sliced(kHeadRoom)) && put(kEndOfCalendar);
}

} // namespace gonfalone

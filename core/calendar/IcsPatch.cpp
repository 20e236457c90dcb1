#include "core/calendar/IcsPatch.h"

#include <algorithm>
#include <utility>

namespace gonfalone {

namespace {

/// The parameters that Gonfalone writes, or that say something of a value that is gone.
constexpr std::array kOwnParameters{"VALUE",  "TZID",     "RANGE", "ALTREP",  "CN",           "ROLE",
                                    "CUTYPE", "PARTSTAT", "RSVP",  "SENT-BY", "DELEGATED-TO", "DELEGATED-FROM"};

bool isOwn(QByteArrayView parameter)
{
    return std::any_of(kOwnParameters.begin(), kOwnParameters.end(),
                       [&](const char *own) { return sameName(parameter, own); });
}

/// The group of properties that a line belongs to: an end and a length say the same thing.
IcsName groupOf(IcsName id)
{
    return id == IcsName::Duration ? IcsName::EndTime : id;
}

bool isEventProperty(IcsName id)
{
    return std::find(kEventProperties.begin(), kEventProperties.end(), id) != kEventProperties.end();
}

bool isHtmlCopy(const IcsProperty &property)
{
    return sameName(property.name(), "X-ALT-DESC") || sameName(property.name(), "STYLED-DESCRIPTION");
}

/// A line that was just written, once more with the parameters of the original that are not Gonfalone's.
void appendWithOthers(QByteArray &out, const QByteArray &written, const IcsProperty &original)
{
    QByteArray others;
    ContentParameter parameter;
    for (ContentParameters all = original.parameters(); all.next(parameter);) {
        if (!isOwn(parameter.name))
            others.append(';').append(parameter.name).append('=').append(parameter.values);
    }
    ContentLine line;
    ContentLines reader(written);
    for (bool first = true; reader.next(line); first = false) {
        IcsLines lines(out);
        lines.begin(line.text.first(line.valueStart - 1));
        if (first)
            out.append(others);
        lines.value(line.value());
        lines.end();
    }
}

class EventPatch
{
public:
    EventPatch(QByteArray &out, const IcsComponent &original, const IcsEvent &before, const IcsEvent &after,
               const IcsWriting &writing)
        : m_out(out), m_original(original), m_before(before), m_after(after), m_writing(writing)
    {
        m_alarmsLeft = after.details.alarms;
        m_peopleLeft = after.details.attendees;
    }

    void write();

private:
    void compare();
    void property(const IcsProperty &line);
    void person(const IcsProperty &line);
    void component(const IcsComponent &component);
    void putMissing();
    QByteArray linesOf(IcsName property, const IcsEvent &event) const
    {
        QByteArray lines;
        appendEventProperty(lines, property, event, m_writing);
        return lines;
    }

    QByteArray &m_out;
    const IcsComponent &m_original;
    const IcsEvent &m_before;
    const IcsEvent &m_after;
    const IcsWriting &m_writing;
    std::array<bool, kIcsNames.size()> m_changed{};
    std::array<bool, kIcsNames.size()> m_written{};
    QList<IcsAlarm> m_alarmsLeft; ///< that stand in the new event and are not written yet
    QList<IcsPerson> m_peopleLeft;
    qsizetype m_alarm = 0; ///< how many alarms with a trigger were met
    bool m_complete = false;
};

void EventPatch::compare()
{
    for (const IcsName property : kEventProperties)
        m_changed[size_t(property)] = linesOf(property, m_before) != linesOf(property, m_after);
    // DTSTAMP is there even where the original has none.
    m_changed[size_t(IcsName::Stamp)] = m_before.timing.stampUtc != m_after.timing.stampUtc;
}

/// What the original has no line for, after the last of its properties.
void EventPatch::putMissing()
{
    if (m_complete)
        return;
    m_complete = true;
    for (const IcsName property : kEventProperties) {
        if (!m_changed[size_t(property)] || std::exchange(m_written[size_t(property)], true))
            continue;
        if (property == IcsName::Attendee) {
            for (const IcsPerson &person : std::exchange(m_peopleLeft, {}))
                appendPerson(m_out, property, person);
        } else {
            m_out.append(linesOf(property, m_after));
        }
    }
}

void EventPatch::person(const IcsProperty &line)
{
    const IcsPerson old = readPerson(line);
    const auto same = std::find_if(m_peopleLeft.begin(), m_peopleLeft.end(), [&](const IcsPerson &person) {
        return person.address.compare(old.address, Qt::CaseInsensitive) == 0;
    });
    if (same == m_peopleLeft.end())
        return;
    if (*same == old) {
        line.appendRaw(m_out);
    } else {
        QByteArray written;
        appendPerson(written, IcsName::Attendee, *same);
        appendWithOthers(m_out, written, line);
    }
    m_peopleLeft.erase(same);
}

void EventPatch::property(const IcsProperty &line)
{
    const IcsName group = groupOf(line.id());
    if (isHtmlCopy(line) && m_changed[size_t(IcsName::Description)])
        return;
    if (group == IcsName::End)
        return;
    if (!isEventProperty(group) || !m_changed[size_t(group)])
        return line.appendRaw(m_out);
    if (group == IcsName::Attendee)
        return person(line);
    if (m_written[size_t(group)])
        return;
    m_written[size_t(group)] = true;
    appendWithOthers(m_out, linesOf(group, m_after), line);
}

void EventPatch::component(const IcsComponent &component)
{
    putMissing();
    if (component.kind() != IcsKind::Alarm || !component.first(IcsName::Trigger))
        return component.appendRaw(m_out);
    const auto &alarms = m_before.details.alarms;
    const auto same = m_alarm < alarms.size() ? m_alarmsLeft.indexOf(alarms[m_alarm]) : -1;
    ++m_alarm;
    if (same < 0)
        return;
    m_alarmsLeft.removeAt(same);
    component.appendRaw(m_out);
}

void EventPatch::write()
{
    compare();
    m_original.appendBegin(m_out);
    m_original.forEach([this](const IcsProperty &line) { property(line); },
                       [this](const IcsComponent &part) { component(part); });
    putMissing();
    for (const IcsAlarm &alarm : m_alarmsLeft)
        appendAlarm(m_out, alarm);
    m_original.appendEnd(m_out);
}

} // namespace

void appendPatchedEvent(QByteArray &out, const IcsComponent &original, const IcsEvent &event, const IcsReading &reading,
                        const IcsWriting &writing)
{
    IcsProblems unheard;
    const auto before = readEvent(original, {reading.zones, reading.reader, unheard});
    if (!before)
        return appendEvent(out, event, writing);
    if (*before == event)
        return original.appendRaw(out);
    IcsWriting own = writing;
    own.asDuration = !original.first(IcsName::EndTime) && original.first(IcsName::Duration);
    EventPatch(out, original, *before, event, own).write();
}

} // namespace gonfalone

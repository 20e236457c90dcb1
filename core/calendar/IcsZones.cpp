#include "core/calendar/IcsZones.h"

#include "core/base/Text.h"
#include "core/calendar/IcsText.h"
#include "core/calendar/IcsValues.h"
#include "core/calendar/RecurrenceText.h"

namespace gonfalone {

namespace {

void addDates(ZoneObservance &observance, const IcsProperty &property)
{
    for (const QByteArrayView value : splitEscaped(property.value(), ',')) {
        const auto period = value.indexOf('/') >= 0 ? readPeriod(value) : std::nullopt;
        if (const auto time = period ? std::optional(period->start) : readCalendarTime(value))
            observance.extra.push_back(time->wall);
    }
}

/// Reads STANDARD or DAYLIGHT; nothing where it has no start or no offsets.
std::optional<ZoneObservance> observanceOf(const IcsComponent &component)
{
    ZoneObservance observance;
    std::optional<CalendarTime> start;
    std::optional<qint32> from;
    std::optional<qint32> to;
    component.forEachProperty([&](const IcsProperty &property) {
        switch (property.id()) {
        case IcsName::Start: start = readCalendarTime(property.value()); break;
        case IcsName::OffsetFrom: from = readOffset(property.value()); break;
        case IcsName::OffsetTo: to = readOffset(property.value()); break;
        case IcsName::ExtraDate: addDates(observance, property); break;
        case IcsName::Rule:
            if (auto rule = readRule(property.value()))
                observance.rules.push_back(std::move(*rule));
            break;
        default: break;
        }
    });
    if (!start || !to)
        return {};
    observance.start = start->wall;
    observance.offsetFrom = from.value_or(*to);
    observance.offsetTo = *to;
    return observance;
}

} // namespace

void IcsZones::read(const IcsFile &file, IcsProblems &problems)
{
    for (qsizetype i = 0; i < file.componentCount(); ++i) {
        const IcsComponent component = file.component(i);
        if (component.kind() != IcsKind::TimeZone)
            continue;
        const auto id = component.first(IcsName::TimeZoneId);
        if (!id) {
            problems.add({component.lineNumber(),
                          {},
                          QStringLiteral("TZID"),
                          say("This VTIMEZONE has no TZID: nothing can refer to it."),
                          true});
            continue;
        }
        const QByteArray name = id->value().trimmed().toByteArray();
        if (!m_definitions.contains(name))
            m_definitions.insert(name, component);
    }
}

IcsComponent IcsZones::definition(QByteArrayView id) const
{
    return m_definitions.value(QByteArray::fromRawData(id.data(), id.size()));
}

ZoneId IcsZones::find(QByteArrayView id)
{
    id = id.trimmed();
    if (!m_lastId.isNull() && id == m_lastId)
        return m_last;
    const QByteArray name = id.toByteArray();
    auto found = m_found.constFind(name);
    if (found == m_found.constEnd())
        found = m_found.insert(name, resolve(name));
    m_lastId = name;
    m_last = *found;
    return m_last;
}

ZoneId IcsZones::resolve(QByteArrayView id)
{
    if (const ZoneId known = m_table->find(id); known.isValid())
        return known;
    const IcsComponent own = definition(id);
    if (own.isNull())
        return {};
    if (const auto location = own.first(IcsName::TimeZoneLocation)) {
        if (const ZoneId known = m_table->find(location->value().trimmed()); known.isValid())
            return known;
    }
    std::vector<ZoneObservance> observances;
    own.forEachComponent([&](const IcsComponent &component) {
        if (component.kind() != IcsKind::Standard && component.kind() != IcsKind::Daylight)
            return;
        if (auto observance = observanceOf(component))
            observances.push_back(std::move(*observance));
    });
    return observances.empty() ? ZoneId() : m_table->add(id, observances);
}

} // namespace gonfalone

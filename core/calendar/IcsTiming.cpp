#include "core/base/Text.h"
#include "core/calendar/CivilDay.h"
#include "core/calendar/IcsEvent.h"
#include "core/calendar/IcsText.h"
#include "core/calendar/RecurrenceText.h"
#include "core/calendar/SeriesExpansion.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

constexpr qsizetype kMaxDates = 100'000; // of RDATE and EXDATE in one event

/// The name of a problem's entry: what a person calls it, else what programs call it.
QString entryName(const IcsComponent &event)
{
    const QString summary = event.textOf(IcsName::Summary);
    return (summary.isEmpty() ? event.textOf(IcsName::Uid) : summary).left(120).simplified();
}

/// The properties that say when, as they come.
class TimingReader
{
public:
    TimingReader(const IcsComponent &event, const IcsReading &reading) : m_event(event), m_reading(reading) {}

    std::optional<IcsTiming> read()
    {
        m_event.forEachProperty([this](const IcsProperty &property) { take(property); });
        if (!m_start) {
            tellEntry(
                say("The entry has no start (DTSTART) that can be read: it was left out. Write it by hand, or have "
                    "it sent again."));
            return {};
        }
        m_timing.series.start = *m_start;
        m_timing.series.length = length();
        return std::move(m_timing);
    }

private:
    void tell(const IcsProperty &property, const QString &message)
    {
        tellProblem(m_reading, m_event, property, message);
    }
    void tellEntry(const QString &message)
    {
        m_reading.problems.add({m_event.lineNumber(), entryName(m_event), {}, message, true});
    }

    void take(const IcsProperty &property);
    void takeRule(const IcsProperty &property, std::vector<RecurrenceRule> &rules);
    void takeDates(const IcsProperty &property);
    void takeExtra(const IcsProperty &property, QByteArrayView value);
    void takeRecurrenceId(const IcsProperty &property);
    void takeSequence(const IcsProperty &property);
    std::optional<CalendarTime> time(const IcsProperty &property);
    CalendarSpan length();
    CalendarSpan wholeDays(const CalendarSpan &span);
    CalendarSpan between(const CalendarTime &end);

    const IcsComponent &m_event;
    const IcsReading &m_reading;
    IcsTiming m_timing;
    std::optional<CalendarTime> m_start;
    std::optional<CalendarTime> m_end;
    std::optional<IcsProperty> m_endLine;
    std::optional<CalendarSpan> m_duration;
    std::optional<IcsProperty> m_durationLine;
};

EventStatus statusOf(QByteArrayView value)
{
    value = value.trimmed();
    return sameName(value, "TENTATIVE") ? EventStatus::Tentative
        : sameName(value, "CONFIRMED")  ? EventStatus::Confirmed
        : sameName(value, "CANCELLED")  ? EventStatus::Cancelled
                                        : EventStatus::None;
}

void TimingReader::take(const IcsProperty &property)
{
    switch (property.id()) {
    case IcsName::Uid: m_timing.uid = property.text().trimmed(); break;
    case IcsName::Sequence: takeSequence(property); break;
    case IcsName::Stamp:
        if (const auto stamp = time(property))
            m_timing.stampUtc = m_reading.zones.table().toUtc(*stamp, m_reading.reader);
        break;
    case IcsName::Start:
        if (m_start)
            tell(property, say("The entry has two starts; the first one counts."));
        else
            m_start = time(property);
        break;
    case IcsName::EndTime:
        m_end = time(property);
        m_endLine = property;
        break;
    case IcsName::Duration:
        m_duration = readSpan(property.value());
        m_durationLine = property;
        if (!m_duration)
            tell(property, say("“%1” is no length of time.").arg(property.text().left(80)));
        break;
    case IcsName::Rule: takeRule(property, m_timing.series.rules); break;
    case IcsName::ExceptRule: takeRule(property, m_timing.series.exceptRules); break;
    case IcsName::ExtraDate:
    case IcsName::ExceptDate: takeDates(property); break;
    case IcsName::RecurrenceId: takeRecurrenceId(property); break;
    case IcsName::Status: m_timing.status = statusOf(property.value()); break;
    default: break;
    }
}

std::optional<CalendarTime> TimingReader::time(const IcsProperty &property)
{
    return readPropertyTime(property, property.value(), m_event, m_reading);
}

void TimingReader::takeSequence(const IcsProperty &property)
{
    if (const auto number = readInteger(property.value(), 0, std::numeric_limits<qint32>::max()))
        m_timing.sequence = qint32(*number);
    else
        tell(property, say("“%1” is no number of a revision; 0 was taken.").arg(property.text().left(80)));
}

void TimingReader::takeRule(const IcsProperty &property, std::vector<RecurrenceRule> &rules)
{
    auto rule = readRule(property.value());
    if (rule)
        rules.push_back(std::move(*rule));
    else
        tell(property, rule.error().message);
}

void TimingReader::takeRecurrenceId(const IcsProperty &property)
{
    m_timing.recurrenceId = time(property);
    m_timing.andFuture = sameName(property.parameter("RANGE").toUtf8(), "THISANDFUTURE");
}

void TimingReader::takeDates(const IcsProperty &property)
{
    Series &series = m_timing.series;
    for (const QByteArrayView value : splitEscaped(property.value(), ',')) {
        if (value.trimmed().isEmpty())
            continue;
        if (qsizetype(series.extra.size() + series.except.size()) >= kMaxDates)
            return tell(property,
                        say("The entry has more than %1 single dates; the others were left out.")
                            .arg(QString::number(kMaxDates)));
        if (property.id() == IcsName::ExtraDate)
            takeExtra(property, value);
        else if (const auto date = readPropertyTime(property, value, m_event, m_reading))
            series.except.push_back(*date);
    }
}

/// A date, a time, or a period with a length of its own.
void TimingReader::takeExtra(const IcsProperty &property, QByteArrayView value)
{
    const auto period = value.indexOf('/') < 0 ? std::nullopt : readPeriod(value);
    const qsizetype slash = period ? value.indexOf('/') : value.size();
    const auto start = readPropertyTime(property, value.first(slash), m_event, m_reading);
    if (!start)
        return;
    ExtraDate extra{*start, period ? period->length : std::nullopt};
    if (period && period->end) {
        CalendarTime end = *period->end;
        end.basis = start->basis;
        end.zone = start->zone;
        extra.length = spanBetween(*start, end, m_reading.zones.table(), m_reading.reader);
    }
    m_timing.series.extra.push_back(extra);
}

/// All-day entries have whole days, one at least.
CalendarSpan TimingReader::wholeDays(const CalendarSpan &span)
{
    const qint64 seconds = span.days * kDaySeconds + span.seconds;
    return {qint32(std::max<qint64>((seconds + kDaySeconds - 1) / kDaySeconds, 1)), 0};
}

CalendarSpan TimingReader::between(const CalendarTime &end)
{
    const bool dates = m_start->basis == TimeBasis::Date;
    if (dates != (end.basis == TimeBasis::Date))
        tell(*m_endLine, say("Start and end are not of one kind, a day and a time; both were taken as the start is."));
    CalendarTime last = end;
    if (dates || end.basis == TimeBasis::Date) {
        last.basis = m_start->basis;
        last.zone = m_start->zone;
    }
    ZoneTable &zones = m_reading.zones.table();
    if (dates ? last.wall.day < m_start->wall.day
              : zones.toUtc(last, m_reading.reader) < zones.toUtc(*m_start, m_reading.reader)) {
        tell(*m_endLine, say("The entry ends before it begins; it was taken without the end. Look at its times."));
        return {dates ? 1 : 0, 0};
    }
    if (dates) // an end on the same day is a common slip for the day after
        return {std::max(last.wall.day - m_start->wall.day, 1), 0};
    return spanBetween(*m_start, last, zones, m_reading.reader);
}

CalendarSpan TimingReader::length()
{
    if (m_end && m_durationLine)
        tell(*m_durationLine, say("The entry has an end and a length; the end counts."));
    if (m_end)
        return between(*m_end);
    const bool dates = m_start->basis == TimeBasis::Date;
    const CalendarSpan span = m_duration.value_or(CalendarSpan{dates ? 1 : 0, 0});
    if (span.days < 0 || span.seconds < 0) {
        tell(*m_durationLine, say("The entry ends before it begins; it was taken without the end. Look at its times."));
        return {dates ? 1 : 0, 0};
    }
    return dates ? wholeDays(span) : span;
}

} // namespace

void tellProblem(const IcsReading &reading, const IcsComponent &event, const IcsProperty &property,
                 const QString &message)
{
    reading.problems.add(
        {property.lineNumber(), entryName(event), QString::fromUtf8(property.name()).toUpper(), message});
}

std::optional<CalendarTime> readPropertyTime(const IcsProperty &property, QByteArrayView value,
                                             const IcsComponent &event, const IcsReading &reading)
{
    auto time = readCalendarTime(value.trimmed());
    if (!time) {
        tellProblem(reading, event, property,
                    say("“%1” is no date or time of the years 1 to 9999.")
                        .arg(QString::fromUtf8(value.first(std::min<qsizetype>(value.size(), 80)))));
        return {};
    }
    if (time->basis != TimeBasis::Floating || !property.hasParameters())
        return time;
    QByteArrayView id;
    if (!ParameterValues(property.rawParameter("TZID")).next(id) || id.trimmed().isEmpty())
        return time;
    time->zone = reading.zones.find(id);
    if (time->zone.isValid())
        time->basis = TimeBasis::Zoned;
    else
        tellProblem(
            reading, event, property,
            say("Nobody knows the time zone “%1”, and the file does not say its rules: the time was taken as the "
                "clocks here show it.")
                .arg(QString::fromUtf8(id).left(80)));
    return time;
}

std::optional<IcsTiming> readTiming(const IcsComponent &event, const IcsReading &reading)
{
    return TimingReader(event, reading).read();
}

int compareVersions(const IcsTiming &a, const IcsTiming &b)
{
    if (a.sequence != b.sequence)
        return a.sequence < b.sequence ? -1 : 1;
    // One without a stamp, which the RFC does not allow, is older than one that has it.
    const qint64 first = a.stampUtc.value_or(std::numeric_limits<qint64>::min());
    const qint64 second = b.stampUtc.value_or(std::numeric_limits<qint64>::min());
    return first < second ? -1 : first > second ? 1 : 0;
}

} // namespace gonfalone

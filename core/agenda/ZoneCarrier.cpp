#include "core/agenda/ZoneCarrier.h"

#include <cstdlib>

namespace gonfalone {

namespace {

constexpr qint64 kFirstLook = 631'152'000;  ///< 1990
constexpr qint64 kLastLook = 2'524'608'000; ///< 2050
constexpr qint64 kStep = 7 * 86'400;

QByteArray offsetName(qint32 seconds)
{
    const qint32 minutes = std::abs(seconds) / 60;
    return QString::asprintf("UTC%c%02d:%02d", seconds < 0 ? '-' : '+', minutes / 60, minutes % 60).toLatin1();
}

} // namespace

ZoneId ZoneCarrier::sameClocks(ZoneId zone)
{
    const qint32 first = m_from.offsetAt(kLastLook, zone);
    bool fixed = true;
    bool office = true;
    for (qint64 utc = kFirstLook; utc < kLastLook && (fixed || office); utc += kStep) {
        const qint32 offset = m_from.offsetAt(utc, zone);
        fixed = fixed && offset == first;
        office = office && offset == m_to.offsetAt(utc, m_office);
    }
    if (office)
        return m_office;
    return fixed ? m_to.find(offsetName(first)) : ZoneId();
}

ZoneId ZoneCarrier::counterpart(ZoneId zone)
{
    const auto known = m_known.constFind(zone.value);
    if (known != m_known.constEnd())
        return *known;
    const ZoneId named = m_to.find(m_from.name(zone));
    return *m_known.insert(zone.value, named.isValid() ? named : sameClocks(zone));
}

CalendarTime ZoneCarrier::carried(const CalendarTime &time)
{
    if (time.basis != TimeBasis::Zoned)
        return time;
    CalendarTime moved = time;
    moved.zone = counterpart(time.zone);
    if (!moved.zone.isValid()) {
        moved.zone = m_office;
        moved.wall = m_to.fromUtc(m_from.toUtc(time, {}), m_office);
    }
    return moved;
}

std::optional<Series> ZoneCarrier::carried(const Series &series)
{
    const bool repeats = !series.rules.empty() || !series.exceptRules.empty();
    if (repeats && series.start.basis == TimeBasis::Zoned && !counterpart(series.start.zone).isValid())
        return {};
    Series moved = series;
    moved.start = carried(series.start);
    for (auto *rules : {&moved.rules, &moved.exceptRules}) {
        for (RecurrenceRule &rule : *rules) {
            if (rule.until)
                rule.until = carried(*rule.until);
        }
    }
    for (ExtraDate &extra : moved.extra)
        extra.start = carried(extra.start);
    for (CalendarTime &time : moved.except)
        time = carried(time);
    for (SeriesOverride &one : moved.overrides) {
        one.replaces = carried(one.replaces);
        one.start = carried(one.start);
    }
    return moved;
}

} // namespace gonfalone

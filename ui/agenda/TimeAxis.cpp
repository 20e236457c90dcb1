#include "ui/agenda/TimeAxis.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace gonfalone {

namespace {

constexpr double kDayMinutes = 24 * 60;
constexpr int kMinute = 60;

qint64 seconds(const QDateTime &instant)
{
    return instant.toSecsSinceEpoch();
}

/// The changes of the clocks within a day, as minutes of the wall before and their length in minutes.
struct Change {
    qint64 at = 0;
    int minutes = 0; ///< forward above 0
};

QList<Change> changesIn(qint64 from, qint64 to, const QTimeZone &zone)
{
    QList<Change> changes;
    const auto found = zone.transitions(QDateTime::fromSecsSinceEpoch(from + 1, Qt::UTC),
                                        QDateTime::fromSecsSinceEpoch(to - 1, Qt::UTC));
    for (const QTimeZone::OffsetData &change : found) {
        const qint64 at = seconds(change.atUtc);
        const int before = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at - 1, Qt::UTC));
        if (const int minutes = (change.offsetFromUtc - before) / kMinute)
            changes.append({at, minutes});
    }
    return changes;
}

} // namespace

TimeAxis::TimeAxis(const QList<QDate> &days, const QTimeZone &zone) : m_length(kDayMinutes)
{
    for (const QDate &date : days) {
        if (!date.isValid())
            continue;
        const QDateTime from = date.startOfDay(zone), to = date.addDays(1).startOfDay(zone);
        if (from.isValid() && to.isValid() && from < to)
            m_days.append({date, seconds(from), seconds(to), {}, {}});
    }
    findRepeated(zone);
    for (Day &day : m_days)
        place(day, zone);
}

void TimeAxis::findRepeated(const QTimeZone &zone)
{
    for (const Day &day : std::as_const(m_days)) {
        for (const Change &change : changesIn(day.from, day.to, zone)) {
            if (change.minutes >= 0)
                continue;
            const double wall = double(change.at - day.from) / kMinute;
            m_repeated = {wall, wall - change.minutes};
            m_length = kDayMinutes - change.minutes;
            return;
        }
    }
}

void TimeAxis::place(Day &day, const QTimeZone &zone) const
{
    const QTime first = QDateTime::fromSecsSinceEpoch(day.from, Qt::UTC).toTimeZone(zone).time();
    double wall = first.msecsSinceStartOfDay() / 60'000.0;
    if (wall > 0)
        day.missing.append({0, wall});
    qint64 from = day.from;
    bool second = false;
    for (const Change &change : changesIn(day.from, day.to, zone)) {
        addPiece(day, from, change.at, wall, second);
        wall += double(change.at - from) / kMinute + change.minutes;
        second = change.minutes < 0;
        if (change.minutes > 0)
            day.missing.append({wall - change.minutes, wall});
        from = change.at;
    }
    addPiece(day, from, day.to, wall, second);
}

void TimeAxis::addPiece(Day &day, qint64 from, qint64 to, double wall, bool second) const
{
    const double extra = m_repeated.to - m_repeated.from;
    const double until = wall + double(to - from) / kMinute;
    if (second || extra <= 0 || wall >= m_repeated.from) {
        day.pieces.append({from, to, wall + extra});
    } else if (until <= m_repeated.from) {
        day.pieces.append({from, to, wall});
    } else {
        const qint64 middle = from + qint64(std::llround((m_repeated.from - wall) * kMinute));
        day.pieces.append({from, middle, wall});
        day.pieces.append({middle, to, m_repeated.to});
        day.missing.append(m_repeated);
    }
}

qsizetype TimeAxis::dayAt(qint64 utc) const
{
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        if (utc >= m_days.at(i).from && utc < m_days.at(i).to)
            return i;
    }
    return -1;
}

qsizetype TimeAxis::indexOf(const QDate &date) const
{
    const auto found = std::find_if(m_days.cbegin(), m_days.cend(), [&](const Day &day) { return day.date == date; });
    return found == m_days.cend() ? -1 : found - m_days.cbegin();
}

double TimeAxis::position(qsizetype day, qint64 utc) const
{
    const Day &shown = m_days.at(day);
    if (utc <= shown.from)
        return shown.pieces.first().position;
    if (utc >= shown.to)
        return m_length;
    for (const Piece &piece : shown.pieces) {
        if (utc < piece.to)
            return piece.position + double(utc - piece.from) / kMinute;
    }
    return m_length;
}

qint64 TimeAxis::instant(qsizetype day, double position) const
{
    const Day &shown = m_days.at(day);
    for (const Piece &piece : shown.pieces) {
        if (position < piece.position)
            return piece.from;
        const double end = piece.position + double(piece.to - piece.from) / kMinute;
        if (position < end)
            return piece.from + qint64(std::llround((position - piece.position) * kMinute));
    }
    return shown.to;
}

double TimeAxis::positionOf(const QTime &time) const
{
    const double wall = time.msecsSinceStartOfDay() / 60'000.0;
    return wall >= m_repeated.from && m_repeated.to > m_repeated.from ? wall + m_repeated.to - m_repeated.from : wall;
}

QList<TimeAxis::Hour> TimeAxis::hours() const
{
    QList<Hour> hours;
    const double extra = m_repeated.to - m_repeated.from;
    for (double at = 0; at < m_length; at += 60) {
        const bool again = extra > 0 && at >= m_repeated.from && at < m_repeated.to;
        const double wall = extra > 0 && at >= m_repeated.from ? at - extra : at;
        hours.append({at, int(wall / 60) % 24, again});
    }
    return hours;
}

} // namespace gonfalone

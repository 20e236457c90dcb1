#pragma once

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace gonfalone {

/// A stretch of an axis, in minutes: [from, to).
struct AxisSpan {
    double from = 0;
    double to = 0;

    bool operator==(const AxisSpan &) const = default;
};

/// The civil days that a grid shows, in the zone of the office, along one scale of minutes that all of them share.
/// An hour that the clocks show twice has two places on it; the days that have it once leave the second one out, as
/// the day on which the clocks go forward leaves out the hour that it has not.
class TimeAxis
{
public:
    TimeAxis() = default;
    /// Invalid days are dropped.
    TimeAxis(const QList<QDate> &days, const QTimeZone &zone);

    /// A line of the scale: the hour that the clocks show there.
    struct Hour {
        double position = 0;
        int hour = 0;
        bool again = false; ///< the second time on a day of 25 hours

        bool operator==(const Hour &) const = default;
    };

    qsizetype dayCount() const { return m_days.size(); }
    QDate date(qsizetype day) const { return m_days.at(day).date; }
    qint64 from(qsizetype day) const { return m_days.at(day).from; }
    qint64 to(qsizetype day) const { return m_days.at(day).to; }
    /// The day that an instant lies in; below 0 for none.
    qsizetype dayAt(qint64 utc) const;
    qsizetype indexOf(const QDate &date) const;

    /// Minutes of the whole scale: 1440, or more with a day of 25 hours.
    double length() const { return m_length; }
    /// Where an instant stands on the scale, held within the day.
    double position(qsizetype day, qint64 utc) const;
    /// The instant at a place of the scale; where the day has none, the next one that it has.
    qint64 instant(qsizetype day, double position) const;
    /// Where a wall time stands: of an hour that comes twice the first.
    double positionOf(const QTime &time) const;
    QList<AxisSpan> missing(qsizetype day) const { return m_days.at(day).missing; }
    QList<Hour> hours() const;

private:
    /// A stretch of a day in which its clocks do not change.
    struct Piece {
        qint64 from = 0;
        qint64 to = 0;
        double position = 0;
    };
    struct Day {
        QDate date;
        qint64 from = 0;
        qint64 to = 0;
        QList<Piece> pieces;
        QList<AxisSpan> missing;
    };

    void findRepeated(const QTimeZone &zone);
    void place(Day &day, const QTimeZone &zone) const;
    void addPiece(Day &day, qint64 from, qint64 to, double wall, bool second) const;

    QList<Day> m_days;
    double m_length = 0;
    AxisSpan m_repeated; ///< the second place of what comes twice; empty without such a day
};

} // namespace gonfalone

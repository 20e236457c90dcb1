#include "core/backup/Rotation.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <numeric>

namespace gonfalone {

namespace {

using Period = std::function<int(const QDate &)>;

/// The newest of each of the last `most` periods in which there is any.
void keepNewest(const QList<int> &newestFirst, const QList<QDate> &days, const Period &period, int most,
                QSet<int> &kept)
{
    QSet<int> seen;
    for (const int index : newestFirst) {
        const int key = period(days.at(index));
        if (seen.contains(key))
            continue;
        if (seen.size() == most)
            return;
        seen.insert(key);
        kept.insert(index);
    }
}

int weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

} // namespace

QList<int> outlived(const QList<QDate> &days, const Rotation &rotation)
{
    QList<int> order(days.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&days](int one, int other) { return days[one] > days[other]; });
    QSet<int> kept;
    keepNewest(
        order, days, [](const QDate &day) { return int(day.toJulianDay()); }, rotation.days, kept);
    keepNewest(order, days, weekOf, rotation.weeks, kept);
    keepNewest(
        order, days, [](const QDate &day) { return day.year() * 12 + day.month(); }, rotation.months, kept);
    QList<int> gone;
    for (int i = 0; i < days.size(); ++i) {
        if (!kept.contains(i))
            gone << i;
    }
    return gone;
}

} // namespace gonfalone

#include "core/agenda/SharedThings.h"

#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kLongestNight = 24 * kHour; ///< after which the next day's work is no matter of rest

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

bool sameOccurrence(const AgendaItem &one, const AgendaItem &other)
{
    return one.entry == other.entry && one.original == other.original;
}

class Checks
{
public:
    Checks(const DayRules &rules, const ZoneTable &zones, ZoneId zone) : m_rules(rules), m_zones(zones), m_zone(zone) {}

    void compare(const UsedThings &first, const UsedThings &second)
    {
        if (second.item.busyFrom < first.item.busyTo) {
            compareVehicle(first, second, first.car, second.car);
            // Who drives one car drives no other; the same car was told already.
            if (folded(first.car) != folded(second.car) || first.car.isEmpty())
                compareVehicle(first, second, first.driver, second.driver);
        }
        const QString room = folded(first.item.place);
        if (second.item.startUtc < first.item.endUtc && room == folded(second.item.place)
            && m_rules.rooms.contains(room))
            tell(ConflictKind::RoomTwice, first, second,
                 say("%1 is taken twice: %2 and %3.").arg(first.item.place, first.item.title, second.item.title));
    }

    /// The rest of each driver between the last way home of a day and the first way out of the next.
    void compareNights(const QList<UsedThings> &used)
    {
        QHash<QString, const UsedThings *> last;
        for (const UsedThings &one : used) {
            if (one.driver.isEmpty() || m_rules.driverRest <= 0)
                continue;
            const UsedThings *&before = last[folded(one.driver)];
            if (before && dayOfTime(one.item.busyFrom) > dayOfTime(before->item.busyFrom))
                compareNight(*before, one);
            if (!before || one.item.busyTo > before->item.busyTo)
                before = &one;
        }
    }

    QList<AgendaConflict> take() { return std::move(m_found); }

private:
    QDate dayOfTime(qint64 utc) const { return dayOf(m_zones.fromUtc(utc, m_zone)); }
    QString clock(qint64 utc) const
    {
        return QTime::fromMSecsSinceStartOfDay(m_zones.fromUtc(utc, m_zone).second * 1000).toString(u"HH:mm"_s);
    }

    void compareVehicle(const UsedThings &first, const UsedThings &second, const QString &one, const QString &other)
    {
        if (!one.isEmpty() && folded(one) == folded(other))
            tell(ConflictKind::VehicleTwice, first, second,
                 say("%1 is wanted twice: for %2 until %3, for %4 from %5.")
                     .arg(one, first.item.title, clock(first.item.busyTo), second.item.title,
                          clock(second.item.busyFrom)));
    }

    void compareNight(const UsedThings &evening, const UsedThings &morning)
    {
        const qint64 rest = morning.item.busyFrom - evening.item.busyTo;
        if (rest < 0 || rest > kLongestNight || rest >= m_rules.driverRest * kHour)
            return;
        tell(ConflictKind::DriverRest, evening, morning,
             say("%1 is back at %2 and leaves at %3: %4 hours of rest, %5 are due.")
                 .arg(morning.driver, clock(evening.item.busyTo), clock(morning.item.busyFrom),
                      QString::number(double(rest) / kHour, 'f', rest % kHour == 0 ? 0 : 1))
                 .arg(m_rules.driverRest));
    }

    void tell(ConflictKind kind, const UsedThings &first, const UsedThings &second, const QString &text)
    {
        m_found << AgendaConflict{kind, dayOfTime(second.item.startUtc), {first.item, second.item}, text, {}};
    }

    const DayRules &m_rules;
    const ZoneTable &m_zones;
    ZoneId m_zone;
    QList<AgendaConflict> m_found;
};

} // namespace

QList<AgendaConflict> sharedConflicts(const QList<UsedThings> &used, const DayRules &rules, const ZoneTable &zones,
                                      ZoneId zone)
{
    QList<UsedThings> taken = used;
    taken.removeIf([](const UsedThings &one) { return !takesTime(one.item) || one.item.masked; });
    std::stable_sort(taken.begin(), taken.end(), [](const UsedThings &one, const UsedThings &other) {
        return one.item.busyFrom < other.item.busyFrom;
    });
    Checks checks(rules, zones, zone);
    for (qsizetype i = 0; i < taken.size(); ++i) {
        for (qsizetype j = i + 1; j < taken.size() && taken[j].item.busyFrom < taken[i].item.busyTo; ++j) {
            if (!sameOccurrence(taken[i].item, taken[j].item))
                checks.compare(taken[i], taken[j]);
        }
    }
    checks.compareNights(taken);
    return checks.take();
}

} // namespace gonfalone

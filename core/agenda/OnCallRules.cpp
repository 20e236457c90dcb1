#include "core/agenda/OnCallRules.h"

#include "core/base/Named.h"
#include "core/base/Text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400;
constexpr int kLongestDays = 62;
constexpr int kLongestText = 500;
constexpr int kMostDaysNamed = 8; ///< in a reason; the rest is counted

constexpr std::array kKinds{
    Named<OnCallKind>{OnCallKind::Assessore, "assessore", QT_TRANSLATE_NOOP("Core", "Assessori on call")},
    Named<OnCallKind>{OnCallKind::Staff, "staff", QT_TRANSLATE_NOOP("Core", "Staff on call")},
};
static_assert(standsInOrder(kKinds));

constexpr std::array kStates{
    Named<SwapState>{SwapState::Proposed, "proposed", QT_TRANSLATE_NOOP("Core", "proposed")},
    Named<SwapState>{SwapState::Agreed, "agreed", QT_TRANSLATE_NOOP("Core", "agreed")},
    Named<SwapState>{SwapState::Refused, "refused", QT_TRANSLATE_NOOP("Core", "not agreed")},
};
static_assert(standsInOrder(kStates));

bool holdsOffice(const QList<OfficeHolder> &holders, const QString &person)
{
    return std::any_of(holders.cbegin(), holders.cend(), [&](const OfficeHolder &holder) {
        const bool giunta = holder.role == u"Assessore"_s || holder.role == u"Vicesindaco"_s;
        return giunta && holder.person == person;
    });
}

/// "3, 4, 5 May and 2 more"
QString namesOf(const QList<QDate> &days)
{
    QStringList names;
    for (const QDate &day : days.mid(0, kMostDaysNamed))
        names << QLocale().toString(day, u"d MMM"_s);
    if (days.size() > kMostDaysNamed)
        names << say("and %n more", int(days.size()) - kMostDaysNamed);
    return names.join(u", "_s);
}

} // namespace

QString onCallKey(OnCallKind kind)
{
    return keyIn(kKinds, kind);
}

QString onCallName(OnCallKind kind)
{
    return nameIn(kKinds, kind);
}

std::optional<OnCallKind> onCallFrom(const QString &key)
{
    return valueIn(kKinds, key);
}

QString swapKey(SwapState state)
{
    return keyIn(kStates, state);
}

QString swapName(SwapState state)
{
    return nameIn(kStates, state);
}

std::optional<SwapState> swapFrom(const QString &key)
{
    return valueIn(kStates, key);
}

QList<FieldError> shiftFaults(const OnCallShift &shift, const QList<OfficeHolder> &holders,
                              const QList<OnCallShift> &others)
{
    QList<FieldError> faults;
    if (shift.person.trimmed().isEmpty())
        faults << FieldError{u"person"_s, say("Say who is on call.")};
    else if (shift.kind == OnCallKind::Assessore && !holdsOffice(holders, shift.person))
        faults << FieldError{u"person"_s,
                             say("%1 is no assessore on that day: enter the organs of the comune, or choose the staff.")
                                 .arg(shift.person)};
    if (shift.to <= shift.from)
        faults << FieldError{u"to"_s, say("It ends before it begins.")};
    else if (shift.to - shift.from > kLongestDays * kDay)
        faults << FieldError{u"to"_s, say("At most %1 days: enter the rest as another shift.").arg(kLongestDays)};
    if (shift.note.size() > kLongestText || shift.phone.size() > kLongestText)
        faults << FieldError{u"note"_s, say("A text has at most %1 characters.").arg(kLongestText)};
    for (const OnCallShift &other : others) {
        const bool same = other.kind == shift.kind && other.person == shift.person && other.id != shift.id;
        if (same && other.from < shift.to && shift.from < other.to) {
            faults << FieldError{u"from"_s, say("%1 is on call already in that time.").arg(shift.person)};
            break;
        }
    }
    return faults;
}

QList<OnCallHole> holesIn(const QList<OnCallShift> &shifts, OnCallKind kind, qint64 from, qint64 to)
{
    QList<OnCallShift> of = shifts;
    of.removeIf([&](const OnCallShift &one) { return one.kind != kind; });
    std::sort(of.begin(), of.end(), [](const OnCallShift &a, const OnCallShift &b) { return a.from < b.from; });
    QList<OnCallHole> holes;
    qint64 covered = from;
    for (const OnCallShift &one : of) {
        if (one.from > covered && covered < to)
            holes << OnCallHole{kind, covered, std::min(one.from, to)};
        covered = std::max(covered, one.to);
    }
    if (covered < to)
        holes << OnCallHole{kind, covered, to};
    return holes;
}

QList<QDate> daysOf(const OnCallShift &shift, const QTimeZone &zone)
{
    QList<QDate> days;
    // By the wall clock: on the days on which it is put forward or back a shift of a day is one of a day.
    QDateTime at = QDateTime::fromSecsSinceEpoch(shift.from).toTimeZone(zone);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(shift.to).toTimeZone(zone);
    while (at < end && days.size() <= kLongestDays) {
        days << at.date();
        at = at.addDays(1);
    }
    return days;
}

QList<OnCallLoad> loadsOf(const QList<OnCallShift> &shifts, const QDate &from, const QDate &to, const QTimeZone &zone,
                          const HolidayCalendar &feasts)
{
    QMap<std::pair<int, QString>, QList<QDate>> days;
    for (const OnCallShift &shift : shifts) {
        for (const QDate &day : daysOf(shift, zone)) {
            if (day >= from && day <= to)
                days[{int(shift.kind), shift.person}] << day;
        }
    }
    QList<OnCallLoad> loads;
    for (auto it = days.begin(); it != days.end(); ++it) {
        std::sort(it->begin(), it->end());
        QList<QDate> free;
        std::copy_if(it->cbegin(), it->cend(), std::back_inserter(free),
                     [&](const QDate &day) { return day.dayOfWeek() == Qt::Sunday || feasts.isHoliday(day); });
        OnCallLoad load{OnCallKind(it.key().first), it.key().second, {int(it->size())}, {int(free.size())}};
        load.days.because(say("a day for each 24 hours that are begun: %1").arg(namesOf(*it)));
        if (!free.isEmpty())
            load.holidays.because(say("Sundays and feasts among them: %1").arg(namesOf(free)));
        loads << load;
    }
    std::stable_sort(loads.begin(), loads.end(), [](const OnCallLoad &one, const OnCallLoad &other) {
        return std::tuple(int(one.kind), -one.days.value, -one.holidays.value)
            < std::tuple(int(other.kind), -other.days.value, -other.holidays.value);
    });
    return loads;
}

} // namespace gonfalone

#include "core/calendar/HolidayCalendar.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <tuple>
#include <vector>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

// The years that an office really asks about are computed once, when they are first asked; the others each time.
constexpr int kFirstYear = 1950;
constexpr int kLastYear = 2150;
// Rules may be edited: these bound a search when somebody has made every day of the year a holiday.
constexpr int kLongestClosure = 400;

QList<Holiday> computeYear(const QList<HolidayRule> &rules, int year)
{
    QList<Holiday> holidays;
    for (const HolidayRule &rule : rules) {
        if (const QDate date = occurrence(rule, year); date.isValid())
            holidays.append({date, rule.name, rule.scope, rule.source, rule.halfDay});
    }
    std::stable_sort(holidays.begin(), holidays.end(), [](const Holiday &a, const Holiday &b) {
        return std::tie(a.date, a.scope) < std::tie(b.date, b.scope);
    });
    return holidays;
}

bool anyWholeDay(const QList<Holiday> &holidays)
{
    return std::any_of(holidays.cbegin(), holidays.cend(), [](const Holiday &holiday) { return !holiday.halfDay; });
}

/// Days passed over while counting: holidays are named one by one, weekends only counted.
class Skipped
{
public:
    explicit Skipped(const HolidayCalendar &calendar) : m_calendar(calendar) {}

    void add(const QDate &date)
    {
        if (m_calendar.isHoliday(date))
            m_holidays.append(*m_calendar.whyClosed(date));
        else
            ++m_weekendDays;
    }

    template <typename T>
    void explain(Explained<T> &result) const
    {
        if (m_weekendDays > 0) {
            const bool saturdays = !m_calendar.settings().saturdayWorks;
            result.because(saturdays ? say("Saturdays and Sundays passed over: %1").arg(m_weekendDays)
                                     : say("Sundays passed over: %1").arg(m_weekendDays),
                           m_calendar.settings().sundaySource);
        }
        result.reasons += m_holidays;
    }

private:
    const HolidayCalendar &m_calendar;
    QList<Reason> m_holidays;
    int m_weekendDays = 0;
};

} // namespace

class HolidayCalendar::Years
{
public:
    struct Year {
        QList<Holiday> holidays;
        std::vector<qint64> wholeDays; // Julian days, sorted
    };

    explicit Years(const QList<HolidayRule> &rules) : m_rules(rules) {}
    ~Years()
    {
        for (const auto &year : m_years)
            delete year.load();
    }
    Q_DISABLE_COPY_MOVE(Years)

    const QList<HolidayRule> &rules() const { return m_rules; }

    /// From kFirstYear to kLastYear. Two threads that ask first at once both compute it, and one copy stays.
    const Year &of(int year) const
    {
        std::atomic<const Year *> &place = m_years[size_t(year - kFirstYear)];
        const Year *known = place.load(std::memory_order_acquire);
        if (known != nullptr)
            return *known;
        auto made = std::make_unique<Year>();
        made->holidays = computeYear(m_rules, year);
        for (const Holiday &holiday : made->holidays) {
            if (!holiday.halfDay)
                made->wholeDays.push_back(holiday.date.toJulianDay());
        }
        if (place.compare_exchange_strong(known, made.get(), std::memory_order_acq_rel))
            known = made.release();
        return *known;
    }

private:
    QList<HolidayRule> m_rules;
    mutable std::array<std::atomic<const Year *>, kLastYear - kFirstYear + 1> m_years{};
};

HolidayCalendar::HolidayCalendar(const QList<HolidayRule> &rules, const CalendarSettings &settings)
    : m_years(std::make_shared<Years>(rules)), m_settings(settings)
{}

QList<Holiday> HolidayCalendar::holidaysOf(int year) const
{
    if (year >= kFirstYear && year <= kLastYear)
        return m_years->of(year).holidays;
    return computeYear(m_years->rules(), year);
}

QList<Holiday> HolidayCalendar::holidaysOn(const QDate &date) const
{
    QList<Holiday> found;
    if (!date.isValid())
        return found;
    const QList<Holiday> holidays = holidaysOf(date.year());
    std::copy_if(holidays.cbegin(), holidays.cend(), std::back_inserter(found),
                 [&date](const Holiday &holiday) { return holiday.date == date; });
    return found;
}

bool HolidayCalendar::isHoliday(const QDate &date) const
{
    if (!date.isValid())
        return false;
    if (date.year() < kFirstYear || date.year() > kLastYear)
        return anyWholeDay(holidaysOn(date));
    const std::vector<qint64> &days = m_years->of(date.year()).wholeDays;
    return std::binary_search(days.cbegin(), days.cend(), date.toJulianDay());
}

bool HolidayCalendar::isFestive(const QDate &date) const
{
    return date.isValid() && (date.dayOfWeek() == Qt::Sunday || isHoliday(date));
}

bool HolidayCalendar::isWorkingDay(const QDate &date) const
{
    if (!date.isValid() || (date.dayOfWeek() == Qt::Saturday && !m_settings.saturdayWorks))
        return false;
    return !isFestive(date);
}

std::optional<Reason> HolidayCalendar::whyClosed(const QDate &date) const
{
    if (!date.isValid() || isWorkingDay(date))
        return std::nullopt;
    const QList<Holiday> holidays = holidaysOn(date);
    for (const Holiday &holiday : holidays) {
        if (!holiday.halfDay)
            return Reason{say("%1 is a holiday: %2").arg(humanDate(date), holiday.name), holiday.source};
    }
    if (date.dayOfWeek() == Qt::Sunday)
        return Reason{say("%1 is not a working day (Sunday)").arg(humanDate(date)), m_settings.sundaySource};
    return Reason{say("%1 is not a working day (the office is closed on Saturdays)").arg(humanDate(date)), {}};
}

Explained<QDate> HolidayCalendar::nextWorkingDay(const QDate &date) const
{
    Explained<QDate> result;
    if (!date.isValid())
        return result.because(say("There is no date to start from."));
    for (int step = 0; step <= kLongestClosure; ++step) {
        const QDate day = date.addDays(step);
        if (const auto closed = whyClosed(day)) {
            result.reasons.append(*closed);
            continue;
        }
        result.value = day;
        return result.because(say("%1 is a working day").arg(humanDate(day)));
    }
    return result.because(say("The calendar has no working day after %1: check the holidays.").arg(humanDate(date)));
}

Explained<QDate> HolidayCalendar::addWorkingDays(const QDate &date, int n) const
{
    Explained<QDate> result;
    if (!date.isValid())
        return result.because(say("There is no date to start from."));
    const int direction = n < 0 ? -1 : 1;
    const QString counting = n < 0 ? say("Counting %1 working days back from %2, which is not counted")
                                   : say("Counting %1 working days from %2, which is not counted");
    result.because(counting.arg(qAbs(qint64(n))).arg(humanDate(date)));
    QDate day = date;
    Skipped skipped(*this);
    int closedInARow = 0;
    for (qint64 left = qAbs(qint64(n)); left > 0;) {
        day = day.addDays(direction);
        if (isWorkingDay(day)) {
            --left;
            closedInARow = 0;
            continue;
        }
        if (!day.isValid() || ++closedInARow > kLongestClosure)
            return result.because(say("The calendar has not that many working days: check the holidays."));
        skipped.add(day);
    }
    result.value = day;
    skipped.explain(result);
    return result.because(say("The result is %1").arg(humanDate(day)));
}

Explained<int> HolidayCalendar::workingDaysBetween(const QDate &from, const QDate &to) const
{
    Explained<int> result;
    if (!from.isValid() || !to.isValid())
        return result.because(say("Two dates are needed."));
    if (to < from)
        return result.because(
            say("%1 comes before %2: there are no days between.").arg(humanDate(to), humanDate(from)));
    const QString days = humanDays(static_cast<int>(from.daysTo(to) + 1));
    result.because(say("From %1 to %2, both counted: %3").arg(humanDate(from), humanDate(to), days));
    Skipped skipped(*this);
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (isWorkingDay(day))
            ++result.value;
        else
            skipped.add(day);
    }
    skipped.explain(result);
    return result.because(say("Working days: %1").arg(result.value));
}

} // namespace gonfalone

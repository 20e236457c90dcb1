#pragma once

#include "core/base/Explained.h"
#include "core/calendar/HolidayRule.h"

#include <memory>
#include <optional>

namespace gonfalone {

/// One holiday of one year.
struct Holiday {
    QDate date;
    QString name; ///< Italian
    HolidayScope scope = HolidayScope::National;
    QString source = {}; ///< the act
    bool halfDay = false;

    bool operator==(const Holiday &) const = default;
};

struct CalendarSettings {
    bool saturdayWorks = false; ///< the office is open on Saturdays
    QString sundaySource = QStringLiteral("L. 260/1949, art. 2");

    bool operator==(const CalendarSettings &) const = default;
};

/// Which days are free, by the rules given (national and of the office's own comune: see rulesOfComune()).
/// An immutable value: cheap to copy, and any number of threads may ask it at once.
class HolidayCalendar
{
public:
    explicit HolidayCalendar(const QList<HolidayRule> &rules = {}, const CalendarSettings &settings = {});

    /// The holidays of a year by date, half days too; two on one day are both there. Plain Sundays are not listed.
    QList<Holiday> holidaysOf(int year) const;
    /// The holidays that fall on one day, mostly none.
    QList<Holiday> holidaysOn(const QDate &date) const;

    /// A holiday for the whole day falls on that date. A plain Sunday is not one: see isFestive().
    bool isHoliday(const QDate &date) const;
    /// A "giorno festivo" of the law: a whole-day holiday or any Sunday.
    bool isFestive(const QDate &date) const;
    /// The office is open: Monday to Friday (to Saturday where it works) without whole-day holidays.
    /// False for an invalid date.
    bool isWorkingDay(const QDate &date) const;
    /// Why the office is closed that day, with the act; nothing on a working day.
    std::optional<Reason> whyClosed(const QDate &date) const;

    /// The first working day on or after `date`.
    Explained<QDate> nextWorkingDay(const QDate &date) const;
    /// The n-th working day after `date`, which is not counted itself; before it where n is negative;
    /// `date` itself where n is 0. An invalid date when there is none.
    Explained<QDate> addWorkingDays(const QDate &date, int n) const;
    /// How many working days there are from `from` to `to`, both counted; 0 when `to` comes before `from`.
    Explained<int> workingDaysBetween(const QDate &from, const QDate &to) const;

    const CalendarSettings &settings() const { return m_settings; }

private:
    class Years;

    std::shared_ptr<const Years> m_years;
    CalendarSettings m_settings;
};

} // namespace gonfalone

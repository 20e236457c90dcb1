#pragma once

#include "core/calendar/RecurrenceRule.h"

#include <QDate>

#include <algorithm>
#include <vector>

namespace gonfalone::recurrences {

/// What is asked of a day, all of it by QDate.
struct DayFacts {
    qint32 number = 0; ///< since 1970-01-01
    qint16 year = 0;
    qint16 dayOfYear = 0;
    qint16 daysInYear = 0;
    qint8 month = 0;
    qint8 day = 0;
    qint8 daysInMonth = 0;
    qint8 weekday = 0;
};

inline DayFacts askDay(const QDate &date)
{
    return {qint32(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()),
            qint16(date.year()),
            qint16(date.dayOfYear()),
            qint16(date.daysInYear()),
            qint8(date.month()),
            qint8(date.day()),
            qint8(date.daysInMonth()),
            qint8(date.dayOfWeek())};
}

/// The same, remembered for the days that are asked for often.
inline DayFacts factsOf(qint32 number)
{
    static constexpr qint32 kFrom = 5000;
    static const std::vector<DayFacts> known = [] {
        std::vector<DayFacts> facts;
        for (qint32 day = kFrom; day < 120'000; ++day)
            facts.push_back(askDay(QDate(1970, 1, 1).addDays(day)));
        return facts;
    }();
    const size_t place = size_t(number - kFrom);
    return place < known.size() ? known[place] : askDay(QDate(1970, 1, 1).addDays(number));
}

/// What a rule means, said a second time and as plainly as possible: every day of a span and every time of it is tried
/// against every part. Shares nothing with the engine but the value of the rule; the days are QDate's.
class RuleOracle
{
public:
    RuleOracle(const RecurrenceRule &rule, qint32 startDay, int startSecond, bool wholeDay)
        : m_rule(rule), m_start(factsOf(startDay)), m_startSecond(wholeDay ? 0 : startSecond)
    {
        fillTimes(wholeDay);
        fillDays();
        m_interval = std::max(rule.interval, 1);
        m_first = periodOf(m_start, m_startSecond);
        if (rule.frequency == Frequency::Yearly && !rule.byWeekNo.empty() && !givesInFirstWeekYear())
            m_first = m_start.year;
    }

    /// Every time from the start to the day `last`, in seconds since 1970-01-01T00:00 on the wall, without COUNT and
    /// UNTIL.
    std::vector<qint64> until(qint32 last, size_t most)
    {
        std::vector<qint64> found;
        // BYSETPOS counts in whole periods: the first may begin before the start, the last end after the end.
        const int around = m_rule.bySetPos.empty() ? 0 : 400;
        qint64 period = 0;
        std::vector<qint64> ofPeriod;
        const auto close = [&] {
            for (const qint64 second : chosen(ofPeriod)) {
                if (second >= secondsOf(m_start, m_startSecond))
                    found.push_back(second);
            }
            ofPeriod.clear();
        };
        for (qint32 number = m_start.number - around; number <= last + around && found.size() < most; ++number) {
            const DayFacts day = factsOf(number);
            if (!matches(day))
                continue;
            for (const int second : m_times) {
                const qint64 here = periodOf(day, second);
                if (here < m_first || (here - m_first) % m_interval != 0)
                    continue;
                if (here != period)
                    close();
                period = here;
                ofPeriod.push_back(secondsOf(day, second));
            }
        }
        close();
        std::sort(found.begin(), found.end());
        return found;
    }

private:
    static qint64 secondsOf(const DayFacts &day, int second) { return day.number * qint64(86'400) + second; }

    template <typename List>
    static bool has(const List &list, int value)
    {
        return std::find(list.begin(), list.end(), value) != list.end();
    }

    /// "The n-th, or the n-th from the end" of `count`.
    template <typename List>
    static bool hasPlace(const List &list, int place, int count)
    {
        return has(list, place) || has(list, place - count - 1);
    }

    void fillTimes(bool wholeDay)
    {
        const Frequency frequency = m_rule.frequency;
        const auto fits = [](const std::vector<quint8> &list, int value, bool counted, int ofStart) {
            return list.empty() ? counted || value == ofStart : has(list, value);
        };
        std::vector<quint8> seconds = m_rule.bySecond;
        if (has(seconds, 60))
            seconds.push_back(59);
        const int start = m_startSecond;
        for (int hour = 0; hour < 24; ++hour) {
            for (int minute = 0; minute < 60; ++minute) {
                const bool taken = fits(m_rule.byHour, hour, frequency <= Frequency::Hourly, start / 3600)
                    && fits(m_rule.byMinute, minute, frequency <= Frequency::Minutely, start / 60 % 60);
                for (int second = 0; second < 60 && taken && !wholeDay; ++second) {
                    if (fits(seconds, second, frequency <= Frequency::Secondly, start % 60))
                        m_times.push_back(hour * 3600 + minute * 60 + second);
                }
            }
        }
        if (wholeDay)
            m_times = {0};
    }

    /// What the start says where the rule is silent.
    void fillDays()
    {
        const bool silent = m_rule.byDay.empty() && m_rule.byMonthDay.empty() && m_rule.byYearDay.empty();
        const qint8 weekday = m_start.weekday;
        switch (m_rule.frequency) {
        case Frequency::Weekly:
            if (silent)
                m_rule.byDay = {{weekday, 0}};
            break;
        case Frequency::Monthly:
            if (silent)
                m_rule.byMonthDay = {m_start.day};
            break;
        case Frequency::Yearly:
            if (!m_rule.byWeekNo.empty()) {
                if (silent)
                    m_rule.byDay = {{weekday, 0}};
                break;
            }
            if (silent)
                m_rule.byMonthDay = {m_start.day};
            if (m_rule.byMonth.empty() && m_rule.byYearDay.empty() && !m_rule.byMonthDay.empty()) {
                m_rule.byMonth = {quint8(m_start.month)};
                m_ordinalsOfYear = true;
            }
            break;
        default: break;
        }
        m_ordinalsOfYear = m_ordinalsOfYear || (m_rule.frequency == Frequency::Yearly && m_rule.byMonth.empty());
    }

    bool matches(const DayFacts &day) const
    {
        return (m_rule.byMonth.empty() || has(m_rule.byMonth, day.month))
            && (m_rule.byMonthDay.empty() || hasPlace(m_rule.byMonthDay, day.day, day.daysInMonth))
            && (m_rule.byYearDay.empty() || hasPlace(m_rule.byYearDay, day.dayOfYear, day.daysInYear))
            && (m_rule.byWeekNo.empty() || matchesWeek(day)) && (m_rule.byDay.empty() || matchesWeekday(day));
    }

    bool matchesWeekday(const DayFacts &day) const
    {
        const int place = m_ordinalsOfYear ? day.dayOfYear : day.day;
        const int length = m_ordinalsOfYear ? day.daysInYear : day.daysInMonth;
        return std::any_of(m_rule.byDay.begin(), m_rule.byDay.end(), [&](const RuleWeekday &wanted) {
            return wanted.weekday == day.weekday
                && (wanted.ordinal == 0 || wanted.ordinal == (place - 1) / 7 + 1
                    || wanted.ordinal == -((length - place) / 7 + 1));
        });
    }

    /// The fourth day of a day's week: the week belongs to the year that this day is in.
    DayFacts middleOfWeek(const DayFacts &day) const
    {
        return factsOf(day.number + 3 - (day.weekday - m_rule.weekStart + 7) % 7);
    }

    bool matchesWeek(const DayFacts &day) const
    {
        const DayFacts middle = middleOfWeek(day);
        const int week = (middle.dayOfYear - 1) / 7 + 1;
        const int weeks = week + (middle.daysInYear - middle.dayOfYear) / 7;
        return hasPlace(m_rule.byWeekNo, week, weeks);
    }

    qint64 periodOf(const DayFacts &day, int second) const
    {
        switch (m_rule.frequency) {
        case Frequency::Yearly: return m_rule.byWeekNo.empty() ? day.year : middleOfWeek(day).year;
        case Frequency::Monthly: return day.year * 12 + day.month;
        // All middles of weeks are the same weekday, so that sevenths of their numbers count weeks.
        case Frequency::Weekly: return (middleOfWeek(day).number + 700'000) / 7;
        case Frequency::Daily: return day.number;
        case Frequency::Hourly: return day.number * qint64(24) + second / 3600;
        case Frequency::Minutely: return day.number * qint64(1440) + second / 60;
        case Frequency::Secondly: break;
        }
        return secondsOf(day, second);
    }

    bool givesInFirstWeekYear()
    {
        std::vector<qint64> ofPeriod;
        for (qint32 number = m_start.number - 400; number <= m_start.number + 400; ++number) {
            const DayFacts day = factsOf(number);
            for (const int second : m_times) {
                if (matches(day) && periodOf(day, second) == m_first)
                    ofPeriod.push_back(secondsOf(day, second));
            }
        }
        const std::vector<qint64> times = chosen(ofPeriod);
        return std::any_of(times.begin(), times.end(),
                           [this](qint64 t) { return t >= secondsOf(m_start, m_startSecond); });
    }

    std::vector<qint64> chosen(const std::vector<qint64> &ofPeriod) const
    {
        if (m_rule.bySetPos.empty())
            return ofPeriod;
        std::vector<qint64> taken;
        for (size_t n = 0; n < ofPeriod.size(); ++n) {
            if (hasPlace(m_rule.bySetPos, int(n) + 1, int(ofPeriod.size())))
                taken.push_back(ofPeriod[n]);
        }
        return taken;
    }

    RecurrenceRule m_rule;
    DayFacts m_start;
    int m_startSecond;
    qint64 m_interval = 1;
    qint64 m_first = 0;
    bool m_ordinalsOfYear = false;
    std::vector<int> m_times;
};

} // namespace gonfalone::recurrences

#pragma once

#include "core/calendar/CivilDay.h"
#include "core/calendar/RecurrenceRule.h"

#include <algorithm>
#include <random>

namespace gonfalone::recurrences {

/// A rule and its start.
struct RandomRule {
    RecurrenceRule rule;
    CalendarTime start;
};

/// Valid rules of every shape; the same ones for the same number.
class RandomRules
{
public:
    explicit RandomRules(quint64 number) : m_random(number * 0x9E3779B97F4A7C15U + 1) {}

    RandomRule make()
    {
        RandomRule made;
        RecurrenceRule &rule = made.rule;
        // People repeat by the day and longer; whole days by the hour are the odd ones out.
        rule.frequency = Frequency(chance(75) ? pick(3, 6) : pick(0, 2));
        made.start = start(rule.frequency >= Frequency::Daily ? 30 : 3);
        rule.interval = chance(50) ? 1 : chance(80) ? pick(2, 6) : pick(7, 100);
        if (chance(25))
            rule.weekStart = qint8(pick(1, 7));
        addDays(rule);
        addTimes(rule);
        const bool chooses = !rule.byDay.empty() || !rule.byMonthDay.empty() || !rule.byYearDay.empty()
            || !rule.byWeekNo.empty() || !rule.byMonth.empty() || !rule.byHour.empty() || !rule.byMinute.empty()
            || !rule.bySecond.empty();
        if (chooses && chance(20))
            fillSigned(rule.bySetPos, 1, chance(80) ? 4 : 40);
        if (chance(15))
            rule.count = pick(1, 20);
        else if (chance(15))
            rule.until = CalendarTime{
                wallTime(wallSeconds(made.start.wall) + pick(0, 400) * kDaySeconds / 4), made.start.basis, {}};
        if (rule.until && made.start.basis == TimeBasis::Date)
            rule.until->wall.second = 0;
        return made;
    }

private:
    int pick(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    bool chance(int percent) { return pick(1, 100) <= percent; }

    CalendarTime start(int wholeDays)
    {
        const qint32 day = civilDay(pick(1990, 2030), 1, 1) + pick(0, 365);
        if (chance(wholeDays))
            return {{day, 0}, TimeBasis::Date, {}};
        const qint32 second = chance(70) ? pick(0, 95) * 900 : pick(0, 86'399);
        return {{day, second}, TimeBasis::Floating, {}};
    }

    template <typename Number>
    void fill(std::vector<Number> &list, int from, int to)
    {
        for (int n = pick(1, 3); n > 0; --n)
            list.push_back(Number(pick(from, to)));
    }

    template <typename Number>
    void fillSigned(std::vector<Number> &list, int from, int to)
    {
        for (int n = pick(1, 3); n > 0; --n)
            list.push_back(Number(pick(from, to) * (chance(30) ? -1 : 1)));
    }

    void addDays(RecurrenceRule &rule)
    {
        const Frequency frequency = rule.frequency;
        const bool yearly = frequency == Frequency::Yearly;
        if (chance(25))
            fill(rule.byMonth, 1, 12);
        if (yearly && chance(20))
            fillSigned(rule.byWeekNo, 1, 53);
        if ((yearly || frequency <= Frequency::Hourly) && chance(yearly ? 15 : 5))
            fillSigned(rule.byYearDay, 1, 366);
        if (frequency != Frequency::Weekly && chance(20))
            fillSigned(rule.byMonthDay, 1, 31);
        if (chance(35)) {
            for (int n = pick(1, 3); n > 0; --n)
                rule.byDay.push_back({qint8(pick(1, 7)), ordinal(rule)});
        }
    }

    qint16 ordinal(const RecurrenceRule &rule)
    {
        if (rule.frequency < Frequency::Monthly || !rule.byWeekNo.empty() || chance(40))
            return 0;
        const bool ofYear = rule.frequency == Frequency::Yearly && rule.byMonth.empty();
        return qint16(pick(1, ofYear ? 53 : 5) * (chance(30) ? -1 : 1));
    }

    void addTimes(RecurrenceRule &rule)
    {
        if (chance(12))
            fill(rule.byHour, 0, 23);
        if (chance(12))
            fill(rule.byMinute, 0, 59);
        if (chance(12))
            fill(rule.bySecond, 0, 59);
    }

    std::mt19937_64 m_random;
};

} // namespace gonfalone::recurrences

#pragma once

#include "core/cases/ProcedureClock.h"

#include <vector>

namespace gonfalone {

/// The clock again, written the other way round: it lives one day after the other with a counter, and learns of an
/// event on its day. No date arithmetic, no spans, no call of Terms or ProcedureClock.
class DayByDay
{
public:
    struct Figures {
        int length, longest, times, notice, restart;
        bool anew, moves, saturdays;
    };

    std::vector<char> verdicts; ///< of each event: E effective, L late, N no effect, R refused
    qint64 due = 0;             ///< as a Julian day
    std::vector<bool> stood;    ///< of each day from the start
    std::vector<int> used;
    qint64 decided = 0; ///< 0 = not yet

    DayByDay(const ClockHistory &history, const Figures &figures, const HolidayCalendar &calendar)
        : m_figures(figures), m_calendar(&calendar), m_start(history.start.toJulianDay()), m_today(m_start)
    {
        note();
        for (const ClockEvent &event : history.events) {
            const qint64 day = event.day.toJulianDay();
            if (decided > 0 || day < m_start || day < m_lastEvent) {
                verdicts.push_back('R');
                continue;
            }
            const DayByDay before(*this);
            while (m_today < day)
                tomorrow();
            const char verdict = happens(event);
            if (verdict == 'R')
                *this = before; // nobody wrote it down: what comes next may have an earlier day
            else
                m_lastEvent = day;
            verdicts.push_back(verdict);
        }
        while (due == 0)
            tomorrow();
    }

private:
    bool festive(qint64 day) const
    {
        const QDate date = QDate::fromJulianDay(day);
        return m_figures.moves
            && (m_calendar->isFestive(date) || (m_figures.saturdays && date.dayOfWeek() == Qt::Saturday));
    }

    qint64 lastDayToAnswer(int days) const
    {
        qint64 day = m_today;
        while (days-- > 0)
            ++day;
        while (festive(day))
            ++day;
        return day;
    }

    void note()
    {
        stood.push_back(false);
        used.push_back(m_counter);
    }

    void tomorrow()
    {
        // Only when a day is over without anything having stopped the clock is it known to have been the last.
        if (due == 0 && m_counter == m_figures.length && m_today >= m_standsUntil && !festive(m_today))
            due = m_today;
        ++m_today;
        const bool stands = m_today <= m_standsUntil;
        if (!stands && due == 0 && m_counter < m_figures.length)
            ++m_counter;
        note();
        stood.back() = stands;
    }

    /// Within a standstill, or on its last day while no answer has ended it.
    bool waiting() const { return m_today < m_standsUntil || (m_today == m_standsUntil && !m_answeredToday); }

    void standUntil(qint64 day)
    {
        m_standsUntil = day;
        m_answeredToday = false;
    }

    char happens(const ClockEvent &event)
    {
        switch (event.kind) {
        case ClockEventKind::IntegrationRequested: return asks(event.days);
        case ClockEventKind::IntegrationReceived: return integrates(event.acceptLate);
        case ClockEventKind::RejectionNotice: return warns();
        case ClockEventKind::ObservationsReceived: return observes(event.acceptLate);
        case ClockEventKind::Decided: return decides(event.refusal);
        }
        return 'R';
    }

    char asks(int days)
    {
        if (m_asked == m_figures.times || waiting() || due != 0 || days < 1 || days > m_figures.longest)
            return 'R';
        ++m_asked;
        m_answerBy = lastDayToAnswer(days);
        m_awaited = true;
        m_ownStandstill = true;
        standUntil(m_answerBy - m_today > m_figures.longest ? m_today + m_figures.longest : m_answerBy);
        return 'E';
    }

    char integrates(bool lateToo)
    {
        if (!m_awaited)
            return 'R';
        const bool late = m_today > m_answerBy;
        if (late && !lateToo)
            return 'R';
        m_awaited = false;
        if (late)
            return 'L';
        if (!m_ownStandstill || m_today > m_standsUntil)
            return 'N';
        m_standsUntil = m_today;
        m_answeredToday = true;
        return 'E';
    }

    char warns()
    {
        if (m_warned || waiting())
            return 'R';
        m_warned = true;
        m_observeBy = lastDayToAnswer(m_figures.notice);
        if (due != 0)
            return 'N';
        m_noticeStops = true;
        m_ownStandstill = false;
        standUntil(m_observeBy);
        if (m_figures.anew)
            m_counter = 0;
        return 'E';
    }

    char observes(bool lateToo)
    {
        if (!m_warned || m_observed || (m_today > m_observeBy && !lateToo))
            return 'R';
        m_observed = true;
        if (m_today > m_observeBy)
            return 'L';
        if (!m_noticeStops)
            return 'N';
        m_standsUntil = m_today + m_figures.restart;
        m_answeredToday = m_figures.restart == 0;
        return 'E';
    }

    char decides(bool refusal)
    {
        if (refusal && (!m_warned || (!m_observed && m_today <= m_observeBy)))
            return 'R';
        decided = m_today;
        return 'E';
    }

    Figures m_figures;
    const HolidayCalendar *m_calendar;
    qint64 m_start;
    qint64 m_today;
    qint64 m_lastEvent = 0;
    qint64 m_standsUntil = 0;
    qint64 m_answerBy = 0;
    qint64 m_observeBy = 0;
    int m_counter = 0;
    int m_asked = 0;
    bool m_answeredToday = false;
    bool m_awaited = false;
    bool m_ownStandstill = false;
    bool m_warned = false;
    bool m_observed = false;
    bool m_noticeStops = false;
};

} // namespace gonfalone

#include "core/calendar/Terms.h"

#include "core/base/Text.h"

namespace gonfalone {

namespace {

// Rules may be edited: no term moves further than this, even if every day were made a holiday.
constexpr int kLongestMove = 400;

std::optional<Reason> whyMoves(const HolidayCalendar &calendar, const QDate &day, const TermSettings &settings)
{
    if (calendar.isFestive(day))
        return calendar.whyClosed(day);
    if (settings.saturdayIsHoliday && day.dayOfWeek() == Qt::Saturday)
        return Reason{say("%1 is a Saturday, here read as a holiday").arg(humanDate(day)), settings.saturdaySource};
    return std::nullopt;
}

void explainCount(Explained<QDate> &term, const QDate &start, int days, const TermSettings &settings)
{
    term.because(say("The term starts from %1, which is not counted").arg(humanDate(start)), settings.countSource);
    const QString end = humanDate(term.value);
    term.because(days < 0 ? say("%1 back: %2").arg(humanDays(days), end) : say("%1 on: %2").arg(humanDays(days), end),
                 settings.source);
}

void move(Explained<QDate> &term, const HolidayCalendar &calendar, int direction, const TermSettings &settings)
{
    const QDate counted = term.value;
    for (int step = 0; step < kLongestMove; ++step) {
        const auto why = whyMoves(calendar, term.value, settings);
        if (!why)
            break;
        term.reasons.append(*why);
        term.value = term.value.addDays(direction);
    }
    if (term.value == counted)
        return;
    const QString moved = direction > 0
        ? say("The term ends on the next day that is not a holiday: %1")
        : say("Counting backwards, it ends on the last day before that is not a holiday: %1");
    term.because(moved.arg(humanDate(term.value)), settings.moveSource);
}

} // namespace

Explained<QDate> termEnd(const HolidayCalendar &calendar, const QDate &start, int days, const TermSettings &settings)
{
    Explained<QDate> term;
    if (!start.isValid())
        return term.because(say("There is no date to start from."));
    term.value = start.addDays(days);
    if (!term.value.isValid())
        return term.because(say("The term is too long for the calendar."));
    explainCount(term, start, days, settings);
    if (settings.moveIfHoliday)
        move(term, calendar, days < 0 ? -1 : 1, settings);
    else if (const auto why = whyMoves(calendar, term.value, settings))
        term.because(say("%1, but the settings do not move the term").arg(why->text), why->source);
    if (!settings.saturdayIsHoliday && term.value.dayOfWeek() == Qt::Saturday)
        term.because(say("Saturday is not read as a holiday here (disputed reading)"), settings.saturdaySource);
    return term;
}

} // namespace gonfalone

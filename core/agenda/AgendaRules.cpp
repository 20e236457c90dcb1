#include "core/agenda/AgendaRules.h"

#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"
#include "core/calendar/RecurrenceText.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestWay = 24 * 60; ///< minutes
constexpr int kLongestTitle = 300;
constexpr int kLongestText = 20'000;
constexpr int kLongestDays = 400;

void checkTimes(const AgendaEntry &entry, QList<FieldError> &faults)
{
    const Series &series = entry.series;
    const QDate day = dayOf(series.start.wall);
    if (!day.isValid() || day.year() < 1 || day.year() > 9998)
        faults << FieldError{u"starts"_s, say("Not a day of the calendar.")};
    if (series.length.days < 0 || series.length.seconds < 0)
        faults << FieldError{u"length"_s, say("It ends before it begins.")};
    if (series.length.days > kLongestDays)
        faults << FieldError{u"length"_s, say("At most %1 days: enter the rest as another entry.").arg(kLongestDays)};
    if (entry.isAllDay() && (series.length.days < 1 || series.length.seconds != 0))
        faults << FieldError{u"length"_s, say("An entry of whole days has one day at least, and no hours.")};
    if (entry.master.isValid() && entry.repeats())
        faults << FieldError{u"recurrence"_s, say("One occurrence does not repeat itself.")};
    for (const RecurrenceRule &rule : series.rules) {
        if (const auto holds = checkRule(rule); !holds)
            faults << FieldError{u"recurrence"_s, holds.error().message};
    }
    for (const auto &[field, minutes] :
         {std::pair{u"before"_s, entry.minutesBefore}, std::pair{u"after"_s, entry.minutesAfter}}) {
        if (minutes < 0 || minutes > kLongestWay)
            faults << FieldError{field, say("Between 0 and %1 minutes.").arg(kLongestWay)};
    }
}

void checkWords(const AgendaEntry &entry, const AgendaCalendar &calendar, QList<FieldError> &faults)
{
    const AgendaWords &words = entry.words;
    if (words.title.trimmed().isEmpty())
        faults << FieldError{u"title"_s, say("Missing.")};
    if (words.title.size() > kLongestTitle)
        faults << FieldError{u"title"_s,
                             say("At most %1 characters: the rest goes into the notes.").arg(kLongestTitle)};
    for (const QString &text : {words.notes, words.outcome, words.preparation.briefing, words.preparation.speech}) {
        if (text.size() > kLongestText)
            faults << FieldError{u"notes"_s, say("A text has at most %1 characters.").arg(kLongestText)};
    }
    if (!words.category.isEmpty() && categoryName(words.category).isEmpty())
        faults << FieldError{u"category"_s, say("There is no category “%1”.").arg(words.category)};
    if (calendar.kind == CalendarKind::Absences && words.absentee.trimmed().isEmpty())
        faults << FieldError{u"absentee"_s, say("Say who is away.")};
    if (words.reminder && *words.reminder != kNoReminder && (*words.reminder < 0 || *words.reminder > kLongestReminder))
        faults << FieldError{u"reminder"_s, say("Between 0 and %1 minutes.").arg(kLongestReminder)};
    for (const AgendaPerson &person : words.people) {
        if (!person.contact.isValid() && person.name.trimmed().isEmpty())
            faults << FieldError{u"people"_s, say("Somebody has neither a name nor a contact.")};
        if (person.part == PersonPart::Represents && person.name.trimmed().isEmpty())
            faults << FieldError{u"people"_s, say("Give the name of who goes in the mayor's place.")};
    }
}

} // namespace

QList<FieldError> entryFaults(const AgendaEntry &entry, const AgendaCalendar &calendar, const QDate &today)
{
    QList<FieldError> faults;
    checkTimes(entry, faults);
    checkWords(entry, calendar, faults);
    if (entry.status == EntryStatus::Option && !entry.optionUntil.isValid())
        faults << FieldError{u"option_until"_s, say("Say until which day it is kept free.")};
    if (entry.status == EntryStatus::Option && entry.optionUntil.isValid() && entry.version == 0
        && entry.optionUntil < today)
        faults << FieldError{u"option_until"_s, say("That day is past.")};
    return faults;
}

bool changesWhatIsConfirmed(const AgendaEntry &before, const AgendaEntry &after)
{
    return before.series != after.series || before.calendar != after.calendar || before.words.title != after.words.title
        || before.words.place != after.words.place || personOf(before.words) != personOf(after.words);
}

EntryStatus statusAfter(const CalendarRights &rights, const AgendaEntry *before, const AgendaEntry &wanted)
{
    if (rights.confirm || wanted.status == EntryStatus::Proposed || wanted.status == EntryStatus::Cancelled)
        return wanted.status;
    if (wanted.status == EntryStatus::Option)
        return rights.edit ? EntryStatus::Option : EntryStatus::Proposed;
    const bool stays = before && before->status == EntryStatus::Confirmed && !changesWhatIsConfirmed(*before, wanted);
    return stays && rights.edit ? EntryStatus::Confirmed : EntryStatus::Proposed;
}

qint64 sequenceAfter(const AgendaEntry &before, const AgendaEntry &after)
{
    const bool goesUp = before.series != after.series || before.words.place != after.words.place
        || (before.status != after.status && after.status == EntryStatus::Cancelled);
    return goesUp ? before.sequence + 1 : before.sequence;
}

} // namespace gonfalone

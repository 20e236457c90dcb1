#pragma once

#include "core/agenda/AgendaCalendar.h"
#include "core/calendar/Series.h"
#include "core/contacts/Contact.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace gonfalone {

using AgendaEntryId = StrongId<struct AgendaEntryTag>;

enum class EntryStatus {
    Proposed, ///< waits for who confirms
    Option,   ///< kept free for somebody until a day
    Confirmed,
    Cancelled, ///< still shown, struck through; its time is free
};

/// What a person does in an entry.
enum class PersonPart {
    Guest,      ///< is met
    Represents, ///< goes in the mayor's place
    Accompanies,
    Speaks,
};

/// Somebody of an entry. A contact's name is the contact's, and is not kept a second time.
struct AgendaPerson {
    ContactId contact;
    QString name; ///< of who is no contact
    PersonPart part = PersonPart::Guest;

    bool operator==(const AgendaPerson &) const = default;
};

/// What was promised at an appointment.
struct AgendaPromise {
    QString text;
    QString who; ///< of the office
    QDate due;   ///< invalid = no day was said
    bool done = false;

    bool operator==(const AgendaPromise &) const = default;
};

/// A conflict that somebody lets be, with the reason.
struct AcceptedConflict {
    QString kind; ///< conflictKey()
    QString reason;

    bool operator==(const AcceptedConflict &) const = default;
};

/// What has to be ready.
struct AgendaPreparation {
    QString briefing;
    QString speech;
    QString dress;
    QString gift;
    QString car;
    QString driver;
    bool sash = false;  ///< fascia tricolore (art. 50 c. 12 TUEL)
    bool press = false; ///< admitted

    bool operator==(const AgendaPreparation &) const = default;
};

/// Of an entry that reminds nobody, whatever the office has for the others.
inline constexpr int kNoReminder = -1;
/// The longest time before an entry at which it reminds of itself, in minutes: a week.
inline constexpr int kLongestReminder = 7 * 24 * 60;

/// CLASS of iCalendar: what may go out of the office. It is no right: that is the calendar's.
enum class EntryVisibility { Public, Private, Confidential };

/// Everything that an entry says, but for when: in a sealed calendar it is sealed as a whole.
struct AgendaWords {
    QString title;
    QString place;
    QString address;
    QString category; ///< a key of entryCategories(); empty for none
    QString askedBy;
    QString notes;
    QString outcome;
    QString absentee; ///< in the calendar of absences: who is away, as office_holder names them
    QList<AgendaPromise> promises;
    QList<AgendaPerson> people;
    QStringList cases; ///< labels, "PAT-2026/0042"
    QList<AcceptedConflict> accepted;
    AgendaPreparation preparation;
    EntryVisibility visibility = EntryVisibility::Public;
    std::optional<int> reminder = {}; ///< minutes before its start; kNoReminder: none; nothing = as the office has it
    QString source; ///< of an entry out of a calendar file its original text, for what Gonfalone does not know

    bool operator==(const AgendaWords &) const = default;
};

/// One entry: a single appointment, a series, or (with `master`) one occurrence of a series that was changed.
struct AgendaEntry {
    AgendaEntryId id;
    AgendaCalendarId calendar;
    QString uid;         ///< of iCalendar, unique in its calendar together with `replaces`
    qint64 sequence = 0; ///< of iCalendar (RFC 5546): goes up when time or place change
    AgendaEntryId master;
    /// With `master` the start that its rule gives. Without one: of an occurrence whose series was never brought here.
    CalendarTime replaces;
    Series series; ///< `overrides` are entries of their own, and empty here
    EntryStatus status = EntryStatus::Confirmed;
    QDate optionUntil;     ///< with Option: the last day
    int minutesBefore = 0; ///< on the way there, and to get ready
    int minutesAfter = 0;
    AgendaWords words;
    QString createdBy; ///< login
    QDateTime changedAt;
    QString changedBy; ///< login
    bool deleted = false;
    qint64 version = 0;

    bool repeats() const { return !series.rules.empty() || !series.extra.empty(); }
    bool isAllDay() const { return series.start.basis == TimeBasis::Date; }
    bool operator==(const AgendaEntry &) const = default;
};

/// Signs of an entry that lists and views show without its text.
enum EntryMark : qint64 {
    BriefingMark = 1,
    SpeechMark = 2,
    SashMark = 4,
    PressMark = 8,
    GiftMark = 16,
    CarMark = 32,
    PromiseMark = 64,
    AcceptedMark = 128, ///< a conflict was accepted
    ReservedMark = 256, ///< private or confidential: it never goes out of the office with its words
    ReminderMark = 512, ///< reminds of itself otherwise than the office has it
};

/// One occurrence as lists and views show it. Half-open; seconds since 1970 in UTC.
struct AgendaItem {
    AgendaEntryId entry;
    AgendaCalendarId calendar;
    qint64 startUtc = 0;
    qint64 endUtc = 0;
    qint64 busyFrom = 0; ///< travel and getting ready included
    qint64 busyTo = 0;
    QString original; ///< names the occurrence in use cases: the start that the rule gave (timeText)
    bool allDay = false;
    bool repeats = false; ///< one of a series, changed or not
    bool masked = false; ///< the words are not the actor's to read: `title` says «Impegno» and nothing else is filled
    EntryStatus status = EntryStatus::Confirmed;
    QDate optionUntil;
    QString title;
    QString place;
    QString category;
    QString person; ///< who goes in the mayor's place; in the calendar of absences who is away
    qint64 marks = 0;
    qint64 version = 0;

    bool operator==(const AgendaItem &) const = default;
};

/// A category with its word and the name of its colour.
struct EntryCategory {
    const char *key;
    const char *name; ///< translatable (context "Core")
    const char *colour;
};
const QList<EntryCategory> &entryCategories();
/// Empty for a key that is none.
QString categoryName(const QString &key);
QString categoryColour(const QString &key);

QString statusKey(EntryStatus status);
QString statusName(EntryStatus status);
std::optional<EntryStatus> statusFrom(const QString &key);
QString partKey(PersonPart part);
QString partName(PersonPart part);
std::optional<PersonPart> partFrom(const QString &key);

qint64 marksOf(const AgendaWords &words);
/// Who goes in the mayor's place, or is away; empty for nobody.
QString personOf(const AgendaWords &words);

} // namespace gonfalone

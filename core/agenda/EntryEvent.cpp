#include "core/agenda/EntryEvent.h"

#include "core/base/Text.h"
#include "core/calendar/IcsText.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

// As entryFaults() wants it; a UID is a key of the database, and a server takes no longer one.
constexpr qsizetype kLongestTitle = 300;
constexpr qsizetype kLongestNotes = 20'000;
constexpr qsizetype kLongestPlace = 1000;
constexpr qsizetype kLongestUid = 500;
constexpr qsizetype kMostPeople = 100;
constexpr int kLongestWay = 24 * 60;

const QByteArray kHead = "BEGIN:VCALENDAR\r\n";
const QByteArray kTail = "END:VCALENDAR\r\n";

/// Without the control characters that no text of ours has, at most so long.
QString plain(const QString &text, qsizetype longest, bool lines = false)
{
    QString kept;
    const bool clean = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' '; });
    if (clean) {
        kept = text.trimmed();
    } else {
        for (const QChar c : text) {
            if (c >= u' ' || (lines && c == u'\n'))
                kept += c;
            else if (c != u'\r' && !c.isNull())
                kept += u' ';
        }
        kept = kept.trimmed();
    }
    return kept.size() <= longest ? kept : kept.left(longest - 1) + u'…';
}

QString uidOf(const QString &uid)
{
    const QString kept = plain(uid, std::numeric_limits<qsizetype>::max());
    if (kept.size() <= kLongestUid)
        return kept;
    return QLatin1String(QCryptographicHash::hash(kept.toUtf8(), QCryptographicHash::Sha256).toHex())
        + u"@long-uid.gonfalone"_s;
}

QString titleOf(const IcsDetails &details)
{
    for (const QString &text : {details.summary, details.location, details.description.section(u'\n', 0, 0)}) {
        if (const QString title = plain(text, kLongestTitle); !title.isEmpty())
            return title;
    }
    return say("(no subject)");
}

QString categoryNamed(const QString &name)
{
    for (const EntryCategory &category : entryCategories()) {
        if (name.compare(QLatin1String(category.key), Qt::CaseInsensitive) == 0
            || name.compare(say(category.name), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(category.key);
    }
    return {};
}

QString categoryOf(const QStringList &names, QHash<QString, QString> &known)
{
    for (const QString &name : names) {
        auto found = known.constFind(name);
        if (found == known.constEnd())
            found = known.insert(name, categoryNamed(name));
        if (!found->isEmpty())
            return *found;
    }
    return {};
}

QString nameOf(const IcsPerson &person)
{
    return plain(person.name.isEmpty() ? person.address : person.name, kLongestTitle);
}

QList<AgendaPerson> peopleOf(const QList<IcsPerson> &attendees)
{
    QList<AgendaPerson> people;
    for (const IcsPerson &person : attendees) {
        const QString name = nameOf(person);
        if (!name.isEmpty() && person.kind != u"ROOM"_s && person.kind != u"RESOURCE"_s && people.size() < kMostPeople)
            people << AgendaPerson{{}, name, PersonPart::Guest};
    }
    return people;
}

/// As a reminder of ours says it: so long before the start. What rings at another place stays in the source alone.
bool isBefore(const IcsAlarm &alarm)
{
    return !alarm.at && !alarm.fromEnd && alarm.offset.days <= 0 && alarm.offset.seconds <= 0
        && alarm.action.compare(u"EMAIL"_s, Qt::CaseInsensitive) != 0;
}

std::optional<int> reminderOf(const QList<IcsAlarm> &alarms)
{
    for (const IcsAlarm &alarm : alarms) {
        const qint64 minutes = -(qint64(alarm.offset.days) * 24 * 60 + alarm.offset.seconds / 60);
        if (isBefore(alarm) && minutes <= kLongestReminder)
            return int(minutes);
    }
    return {};
}

/// Only our own alarm is written: others of the file, at other times, stay as they came.
void putReminder(QList<IcsAlarm> &alarms, std::optional<int> reminder, std::optional<int> read)
{
    if (reminder == read)
        return;
    if (read) {
        const auto ours = std::find_if(alarms.begin(), alarms.end(), [read](const IcsAlarm &alarm) {
            return isBefore(alarm) && reminderOf({alarm}) == read;
        });
        if (ours != alarms.end())
            alarms.erase(ours);
    }
    if (reminder && *reminder != kNoReminder)
        alarms.prepend({u"DISPLAY"_s, {0, -*reminder * 60}});
}

EntryStatus statusOf(EventStatus status)
{
    return status == EventStatus::Tentative ? EntryStatus::Proposed
        : status == EventStatus::Cancelled  ? EntryStatus::Cancelled
                                            : EntryStatus::Confirmed;
}

EventStatus statusOf(EntryStatus status)
{
    return status == EntryStatus::Cancelled ? EventStatus::Cancelled
        : status == EntryStatus::Confirmed  ? EventStatus::Confirmed
                                            : EventStatus::Tentative;
}

QString placeOf(const AgendaWords &words)
{
    return words.address.isEmpty() ? words.place
        : words.place.isEmpty()    ? words.address
                                   : words.place + u", "_s + words.address;
}

void putTimes(IcsEvent &event, const AgendaEntry &entry, const AgendaEntry &read)
{
    event.timing.sequence = qint32(std::min<qint64>(entry.sequence, std::numeric_limits<qint32>::max()));
    if (entry.uid != read.uid)
        event.timing.uid = entry.uid;
    if (entry.replaces != read.replaces) {
        event.timing.recurrenceId = entry.replaces == CalendarTime() ? std::nullopt : std::optional(entry.replaces);
        event.timing.andFuture = false; // such a change is a series of its own here
    }
    Series own = entry.series;
    own.overrides.clear();
    if (own != read.series)
        event.timing.series = own;
    if (entry.status != read.status)
        event.timing.status = statusOf(entry.status);
    if (entry.minutesBefore != read.minutesBefore)
        event.details.travel =
            entry.minutesBefore > 0 ? std::optional(CalendarSpan{0, entry.minutesBefore * 60}) : std::nullopt;
}

void putPeople(IcsDetails &details, const AgendaWords &words, const AgendaWords &read)
{
    // A person of ours has no address, and an ATTENDEE is one: who was taken off goes, nobody is added.
    details.attendees.removeIf([&](const IcsPerson &person) {
        const AgendaPerson one{{}, nameOf(person), PersonPart::Guest};
        return read.people.contains(one) && !words.people.contains(one);
    });
}

void putWords(IcsEvent &event, const AgendaWords &words, const AgendaWords &read)
{
    IcsDetails &details = event.details;
    if (words.title != read.title)
        details.summary = words.title;
    if (placeOf(words) != placeOf(read))
        details.location = placeOf(words);
    if (words.notes != read.notes)
        details.description = words.notes;
    if (words.visibility != read.visibility)
        details.eventClass = words.visibility == EntryVisibility::Private ? EventClass::Private
            : words.visibility == EntryVisibility::Confidential           ? EventClass::Confidential
                                                                          : EventClass::Public;
    if (words.category != read.category) {
        details.categories.removeIf([&](const QString &name) { return categoryNamed(name) == read.category; });
        if (!words.category.isEmpty())
            details.categories.prepend(categoryName(words.category));
    }
    putPeople(details, words, read);
    putReminder(details.alarms, words.reminder, read.reminder);
}

/// A line of a source but for when it was written; null at the end.
QStringView nextLine(QStringView &rest)
{
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf(u'\n');
        QStringView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!line.startsWith(u"DTSTAMP", Qt::CaseInsensitive))
            return line.isNull() ? QStringView(u"") : line;
    }
    return {};
}

} // namespace

EntrySource::EntrySource(IcsFile file, ZoneTable &table, ZoneId office)
    : m_file(std::move(file)), m_zones(table), m_office(office)
{}

std::unique_ptr<EntrySource> EntrySource::read(const QString &text, ZoneTable &table, ZoneId office)
{
    if (text.isEmpty())
        return nullptr;
    auto file = IcsFile::read(kHead + text.toUtf8() + kTail);
    if (!file)
        return nullptr;
    std::unique_ptr<EntrySource> source(new EntrySource(std::move(*file), table, office));
    if (text.contains(u"BEGIN:VTIMEZONE"_s))
        source->m_zones.read(source->m_file, source->m_problems);
    for (qsizetype i = 0; i < source->m_file.componentCount(); ++i) {
        if (source->m_file.component(i).kind() == IcsKind::Event) {
            source->m_component = source->m_file.component(i);
            break;
        }
    }
    if (source->m_component.isNull())
        return nullptr;
    auto event = readEvent(source->m_component, source->reading());
    if (!event)
        return nullptr;
    source->m_event = std::move(*event);
    return source;
}

QString sourceText(const IcsComponent &event, IcsZones &zones, ZoneTable &office)
{
    QByteArray text;
    QByteArrayList named;
    event.forEachProperty([&](const IcsProperty &property) {
        if (!property.hasParameters())
            return;
        const QByteArray id = property.rawParameter("TZID").trimmed().toByteArray();
        if (id.isEmpty() || named.contains(id))
            return;
        named << id;
        const IcsComponent own = zones.definition(id);
        if (own.isNull() || office.find(id).isValid())
            return;
        own.appendRaw(text);
    });
    event.appendRaw(text);
    return QString::fromUtf8(text);
}

bool sameSource(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    QStringView left(one);
    QStringView right(other);
    for (;;) {
        const QStringView a = nextLine(left);
        const QStringView b = nextLine(right);
        if (a.isNull() || b.isNull() || a != b)
            return a.isNull() && b.isNull();
    }
}

std::optional<AgendaEntry> entryFrom(const IcsEvent &event, EventReading &with)
{
    const auto series = with.zones.carried(event.timing.series);
    if (!series)
        return {};
    AgendaEntry entry;
    entry.uid = uidOf(event.timing.uid);
    entry.sequence = std::max(0, event.timing.sequence);
    entry.series = *series;
    entry.status = statusOf(event.timing.status);
    if (event.timing.recurrenceId)
        entry.replaces = with.zones.carried(*event.timing.recurrenceId);
    const IcsDetails &details = event.details;
    if (details.travel)
        entry.minutesBefore = std::clamp(details.travel->days * 24 * 60 + details.travel->seconds / 60, 0, kLongestWay);
    AgendaWords &words = entry.words;
    words.title = titleOf(details);
    words.place = plain(details.location, kLongestPlace);
    words.notes = plain(details.description, kLongestNotes, true);
    words.category = categoryOf(details.categories, with.categories);
    words.people = peopleOf(details.attendees);
    words.visibility = details.eventClass == EventClass::Private ? EntryVisibility::Private
        : details.eventClass == EventClass::Confidential         ? EntryVisibility::Confidential
                                                                 : EntryVisibility::Public;
    words.reminder = reminderOf(details.alarms);
    return entry;
}

AgendaEntry takenOver(const AgendaEntry &known, const AgendaEntry &then, const AgendaEntry &arrived)
{
    AgendaEntry entry = known;
    entry.sequence = arrived.sequence;
    entry.series = arrived.series;
    entry.series.overrides.clear();
    entry.replaces = arrived.replaces;
    entry.status = arrived.status;
    entry.optionUntil = {};
    entry.minutesBefore = arrived.minutesBefore == then.minutesBefore ? known.minutesBefore : arrived.minutesBefore;
    entry.deleted = false;
    AgendaWords &words = entry.words;
    words.title = arrived.words.title;
    words.notes = arrived.words.notes;
    words.source = arrived.words.source;
    words.visibility = arrived.words.visibility;
    if (arrived.words.reminder != then.words.reminder)
        words.reminder = arrived.words.reminder;
    if (arrived.words.place != then.words.place) {
        words.place = arrived.words.place;
        words.address.clear();
    }
    if (arrived.words.category != then.words.category)
        words.category = arrived.words.category;
    words.people.removeIf([&](const AgendaPerson &one) { return then.words.people.contains(one); });
    for (const AgendaPerson &person : arrived.words.people) {
        if (!words.people.contains(person))
            words.people << person;
    }
    return entry;
}

IcsEvent eventOf(const AgendaEntry &entry, const IcsEvent *source, EventReading &with)
{
    IcsEvent event = source ? *source : IcsEvent();
    AgendaEntry read;
    if (source)
        read = entryFrom(*source, with).value_or(AgendaEntry());
    if (!source)
        read.status = EntryStatus::Option; // what no source says is written, the state too
    putTimes(event, entry, read);
    putWords(event, entry.words, read.words);
    if (source && event == *source)
        return event;
    event.timing.stampUtc = entry.changedAt.toSecsSinceEpoch();
    if (event.details.lastModifiedUtc)
        event.details.lastModifiedUtc = event.timing.stampUtc;
    return event;
}

} // namespace gonfalone

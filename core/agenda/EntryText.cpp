#include "core/agenda/EntryText.h"

#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct TextField {
    const char *key;
    const char *name; ///< translatable (context "Core")
    QString AgendaWords::*words = nullptr;
    QString AgendaPreparation::*preparation = nullptr;
};

const QList<TextField> &textFields()
{
    static const QList<TextField> fields{
        {"title", QT_TRANSLATE_NOOP("Core", "Subject"), &AgendaWords::title},
        {"place", QT_TRANSLATE_NOOP("Core", "Place"), &AgendaWords::place},
        {"address", QT_TRANSLATE_NOOP("Core", "Address"), &AgendaWords::address},
        {"category", QT_TRANSLATE_NOOP("Core", "Category"), &AgendaWords::category},
        {"asked_by", QT_TRANSLATE_NOOP("Core", "Asked by"), &AgendaWords::askedBy},
        {"absentee", QT_TRANSLATE_NOOP("Core", "Who is away"), &AgendaWords::absentee},
        {"briefing", QT_TRANSLATE_NOOP("Core", "Briefing"), nullptr, &AgendaPreparation::briefing},
        {"speech", QT_TRANSLATE_NOOP("Core", "Speech"), nullptr, &AgendaPreparation::speech},
        {"dress", QT_TRANSLATE_NOOP("Core", "Dress"), nullptr, &AgendaPreparation::dress},
        {"gift", QT_TRANSLATE_NOOP("Core", "Gift"), nullptr, &AgendaPreparation::gift},
        {"car", QT_TRANSLATE_NOOP("Core", "Car"), nullptr, &AgendaPreparation::car},
        {"driver", QT_TRANSLATE_NOOP("Core", "Driver"), nullptr, &AgendaPreparation::driver},
        {"notes", QT_TRANSLATE_NOOP("Core", "Notes"), &AgendaWords::notes},
        {"outcome", QT_TRANSLATE_NOOP("Core", "Outcome"), &AgendaWords::outcome},
    };
    return fields;
}

QString &textOf(AgendaWords &words, const TextField &field)
{
    return field.words ? words.*field.words : words.preparation.*field.preparation;
}

QString textOf(const AgendaWords &words, const TextField &field)
{
    return field.words ? words.*field.words : words.preparation.*field.preparation;
}

QString visibilityKey(EntryVisibility visibility)
{
    return visibility == EntryVisibility::Private ? u"private"_s : u"confidential"_s;
}

QJsonObject toJson(const AgendaWords &words)
{
    QJsonObject object;
    for (const TextField &field : textFields()) {
        if (const QString text = textOf(words, field); !text.isEmpty())
            object.insert(QLatin1String(field.key), text);
    }
    QJsonArray people;
    for (const AgendaPerson &person : words.people)
        people << QJsonObject{
            {u"contact"_s, person.contact.value}, {u"name"_s, person.name}, {u"part"_s, partKey(person.part)}};
    QJsonArray promises;
    for (const AgendaPromise &promise : words.promises)
        promises << QJsonObject{{u"text"_s, promise.text},
                                {u"who"_s, promise.who},
                                {u"due"_s, promise.due.toString(Qt::ISODate)},
                                {u"done"_s, promise.done}};
    if (!people.isEmpty())
        object.insert(u"people"_s, people);
    if (!promises.isEmpty())
        object.insert(u"promises"_s, promises);
    QJsonArray accepted;
    for (const AcceptedConflict &one : words.accepted)
        accepted << QJsonObject{{u"kind"_s, one.kind}, {u"reason"_s, one.reason}};
    if (!accepted.isEmpty())
        object.insert(u"accepted"_s, accepted);
    if (!words.cases.isEmpty())
        object.insert(u"cases"_s, QJsonArray::fromStringList(words.cases));
    if (words.preparation.sash)
        object.insert(u"sash"_s, true);
    if (words.preparation.press)
        object.insert(u"press"_s, true);
    if (words.visibility != EntryVisibility::Public)
        object.insert(u"class"_s, visibilityKey(words.visibility));
    if (words.reminder)
        object.insert(u"reminder"_s, *words.reminder);
    if (!words.source.isEmpty())
        object.insert(u"source"_s, words.source);
    return object;
}

AgendaWords wordsOf(const QJsonObject &object)
{
    AgendaWords words;
    for (const TextField &field : textFields())
        textOf(words, field) = object.value(QLatin1String(field.key)).toString();
    for (const QJsonValue &value : object.value(u"people"_s).toArray())
        words.people << AgendaPerson{ContactId{value[u"contact"].toInteger()}, value[u"name"].toString(),
                                     partFrom(value[u"part"].toString()).value_or(PersonPart::Guest)};
    for (const QJsonValue &value : object.value(u"promises"_s).toArray())
        words.promises << AgendaPromise{value[u"text"].toString(), value[u"who"].toString(),
                                        QDate::fromString(value[u"due"].toString(), Qt::ISODate),
                                        value[u"done"].toBool()};
    for (const QJsonValue &value : object.value(u"cases"_s).toArray())
        words.cases << value.toString();
    for (const QJsonValue &value : object.value(u"accepted"_s).toArray())
        words.accepted << AcceptedConflict{value[u"kind"].toString(), value[u"reason"].toString()};
    words.preparation.sash = object.value(u"sash"_s).toBool();
    words.preparation.press = object.value(u"press"_s).toBool();
    const QString visibility = object.value(u"class"_s).toString();
    words.visibility = visibility == u"private"_s ? EntryVisibility::Private
        : visibility == u"confidential"_s         ? EntryVisibility::Confidential
                                                  : EntryVisibility::Public;
    if (object.contains(u"reminder"_s))
        words.reminder = object.value(u"reminder"_s).toInt();
    words.source = object.value(u"source"_s).toString();
    return words;
}

/// The same text as toJson() gives, of words that have nothing but texts, guests and a source.
class JsonText
{
public:
    static bool holds(const AgendaWords &words)
    {
        return words.promises.isEmpty() && words.accepted.isEmpty() && words.cases.isEmpty() && !words.preparation.sash
            && !words.preparation.press;
    }
    QString of(const AgendaWords &words);

private:
    void key(const char *name);
    void value(QStringView text);

    QString m_out;
};

void JsonText::key(const char *name)
{
    m_out += m_out.isEmpty() ? u'{' : u',';
    m_out += u'"';
    m_out += QLatin1String(name);
    m_out += u"\":"_s;
}

void JsonText::value(QStringView text)
{
    m_out += u'"';
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u' ' && c != u'"' && c != u'\\')
            continue;
        m_out += text.sliced(plain, i - plain);
        plain = i + 1;
        if (c == u'"' || c == u'\\')
            (m_out += u'\\') += QChar(c);
        else if (c == u'\n')
            m_out += u"\\n"_s;
        else if (c == u'\r')
            m_out += u"\\r"_s;
        else
            m_out += u"\\u%1"_s.arg(uint(c), 4, 16, QChar(u'0'));
    }
    m_out += text.sliced(plain);
    m_out += u'"';
}

QString JsonText::of(const AgendaWords &words)
{
    m_out.reserve(256 + words.source.size() + words.source.size() / 8 + words.notes.size());
    for (const TextField &field : textFields()) {
        if (const QString text = textOf(words, field); !text.isEmpty()) {
            key(field.key);
            value(text);
        }
    }
    if (words.visibility != EntryVisibility::Public) {
        key("class");
        value(visibilityKey(words.visibility));
    }
    if (!words.people.isEmpty()) {
        key("people");
        m_out += u'[';
        for (const AgendaPerson &person : words.people) {
            m_out += m_out.endsWith(u'[') ? u"{\"contact\":"_s : u",{\"contact\":"_s;
            m_out += QString::number(person.contact.value) + u",\"name\":"_s;
            value(person.name);
            m_out += u",\"part\":"_s;
            value(partKey(person.part));
            m_out += u'}';
        }
        m_out += u']';
    }
    if (words.reminder) {
        key("reminder");
        m_out += QString::number(*words.reminder);
    }
    if (!words.source.isEmpty()) {
        key("source");
        value(words.source);
    }
    return m_out.isEmpty() ? u"{}"_s : m_out + u'}';
}

Result<QJsonObject> objectIn(const QString &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &fault);
    if (!document.isObject())
        return failure(
            Error::corrupt(say("An entry of the agenda is damaged: restore a backup."), fault.errorString()));
    return document.object();
}

QString asText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString peopleText(const AgendaWords &words)
{
    QStringList lines;
    for (const AgendaPerson &person : words.people)
        lines << u"%1 (%2)"_s.arg(person.name.isEmpty() ? u"#%1"_s.arg(person.contact.value) : person.name,
                                  partName(person.part));
    return lines.join(u", "_s);
}

QString promisesText(const AgendaWords &words)
{
    QStringList lines;
    for (const AgendaPromise &promise : words.promises)
        lines << (QStringList() << promise.text << promise.who << promise.due.toString(Qt::ISODate)
                                << (promise.done ? say("done") : QString()))
                     .filter(QRegularExpression(u"."_s))
                     .join(u", "_s);
    return lines.join(u"; "_s);
}

QString acceptedText(const AgendaWords &words)
{
    QStringList lines;
    for (const AcceptedConflict &one : words.accepted)
        lines << one.reason;
    return lines.join(u"; "_s);
}

QString yesNo(bool yes)
{
    return yes ? say("yes") : say("no");
}

QString minutesText(int minutes)
{
    return minutes == 0 ? QString() : say("%n minute(s)", minutes);
}

QString reminderText(const AgendaWords &words)
{
    return !words.reminder               ? QString()
        : *words.reminder == kNoReminder ? say("no reminder")
                                         : say("%n minute(s)", *words.reminder);
}

QString lengthText(const CalendarSpan &span)
{
    QStringList parts;
    if (span.days != 0)
        parts << say("%n day(s) long", span.days);
    if (span.seconds != 0)
        parts << say("%n minute(s)", span.seconds / 60);
    return parts.join(u", "_s);
}

} // namespace

QString replacesText(const AgendaEntry &entry, const ZoneTable &zones)
{
    const bool names = entry.master.isValid() || entry.replaces != CalendarTime();
    return names ? timeText(entry.replaces, zones) : u""_s;
}

QString wordsText(const AgendaWords &words)
{
    // An import writes a hundred thousand of them: those that have texts only do not go through a tree.
    return JsonText::holds(words) ? JsonText().of(words) : asText(toJson(words));
}

Result<AgendaWords> wordsFrom(const QString &text)
{
    TRY(const QJsonObject object, objectIn(text));
    return wordsOf(object);
}

QString snapshotText(const AgendaEntry &entry, const ZoneTable &zones)
{
    return asText({{u"calendar"_s, entry.calendar.value},
                   {u"uid"_s, entry.uid},
                   {u"sequence"_s, entry.sequence},
                   {u"master"_s, entry.master.value},
                   {u"replaces"_s, replacesText(entry, zones)},
                   {u"starts"_s, timeText(entry.series.start, zones)},
                   {u"days"_s, entry.series.length.days},
                   {u"seconds"_s, entry.series.length.seconds},
                   {u"recurrence"_s, recurrenceText(entry.series, zones)},
                   {u"status"_s, statusKey(entry.status)},
                   {u"until"_s, entry.optionUntil.toString(Qt::ISODate)},
                   {u"before"_s, entry.minutesBefore},
                   {u"after"_s, entry.minutesAfter},
                   {u"deleted"_s, entry.deleted},
                   {u"words"_s, toJson(entry.words)}});
}

Result<AgendaEntry> snapshotFrom(const QString &text, ZoneTable &zones)
{
    TRY(const QJsonObject object, objectIn(text));
    AgendaEntry entry;
    entry.calendar = AgendaCalendarId{object.value(u"calendar"_s).toInteger()};
    entry.uid = object.value(u"uid"_s).toString();
    entry.sequence = object.value(u"sequence"_s).toInteger();
    entry.master = AgendaEntryId{object.value(u"master"_s).toInteger()};
    if (const QString replaces = object.value(u"replaces"_s).toString(); !replaces.isEmpty()) {
        TRY(entry.replaces, timeFrom(replaces, zones));
    }
    TRY(entry.series.start, timeFrom(object.value(u"starts"_s).toString(), zones));
    entry.series.length = {object.value(u"days"_s).toInt(), object.value(u"seconds"_s).toInt()};
    CHECK(readRecurrence(entry.series, object.value(u"recurrence"_s).toString(), zones));
    entry.status = statusFrom(object.value(u"status"_s).toString()).value_or(EntryStatus::Proposed);
    entry.optionUntil = QDate::fromString(object.value(u"until"_s).toString(), Qt::ISODate);
    entry.minutesBefore = object.value(u"before"_s).toInt();
    entry.minutesAfter = object.value(u"after"_s).toInt();
    entry.deleted = object.value(u"deleted"_s).toBool();
    entry.words = wordsOf(object.value(u"words"_s).toObject());
    return entry;
}

QList<FieldChange> differences(const AgendaEntry &before, const AgendaEntry &after, const ZoneTable &zones,
                               ZoneId office)
{
    QList<FieldChange> changes;
    const auto compare = [&](const QString &field, const QString &name, const QString &was, const QString &is) {
        if (was != is)
            changes << FieldChange{field, name, was, is};
    };
    compare(u"starts"_s, say("Start"), humanTime(before.series.start, zones, office),
            humanTime(after.series.start, zones, office));
    compare(u"length"_s, say("Length"), lengthText(before.series.length), lengthText(after.series.length));
    compare(u"recurrence"_s, say("Repeats"), recurrenceText(before.series, zones), recurrenceText(after.series, zones));
    compare(u"calendar"_s, say("Calendar"), QString::number(before.calendar.value),
            QString::number(after.calendar.value));
    compare(u"status"_s, say("State"), statusName(before.status), statusName(after.status));
    compare(u"option_until"_s, say("Option until"), before.optionUntil.toString(Qt::ISODate),
            after.optionUntil.toString(Qt::ISODate));
    compare(u"before"_s, say("Travel before"), minutesText(before.minutesBefore), minutesText(after.minutesBefore));
    compare(u"after"_s, say("Travel after"), minutesText(before.minutesAfter), minutesText(after.minutesAfter));
    for (const TextField &field : textFields())
        compare(QString::fromLatin1(field.key), say(field.name), textOf(before.words, field),
                textOf(after.words, field));
    compare(u"people"_s, say("People"), peopleText(before.words), peopleText(after.words));
    compare(u"cases"_s, say("Cases"), before.words.cases.join(u", "_s), after.words.cases.join(u", "_s));
    compare(u"promises"_s, say("Promises"), promisesText(before.words), promisesText(after.words));
    compare(u"accepted"_s, say("Conflict accepted"), acceptedText(before.words), acceptedText(after.words));
    compare(u"sash"_s, say("Fascia tricolore"), yesNo(before.words.preparation.sash),
            yesNo(after.words.preparation.sash));
    compare(u"press"_s, say("Press admitted"), yesNo(before.words.preparation.press),
            yesNo(after.words.preparation.press));
    compare(u"reminder"_s, say("Reminder"), reminderText(before.words), reminderText(after.words));
    compare(u"deleted"_s, say("Deleted"), yesNo(before.deleted), yesNo(after.deleted));
    return changes;
}

QString searchTextOf(const AgendaWords &words)
{
    QStringList parts;
    for (const TextField &field : textFields())
        parts << textOf(words, field);
    parts << peopleText(words) << promisesText(words) << words.cases << categoryName(words.category);
    return nameKey(parts.join(u' '));
}

StoredWords storedWords(const AgendaWords &words)
{
    return {wordsText(words), searchTextOf(words)};
}

} // namespace gonfalone

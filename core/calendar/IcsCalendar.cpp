#include "core/calendar/IcsCalendar.h"

#include "core/base/Text.h"
#include "core/calendar/SeriesExpansion.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

/// An override until its master is known.
struct Override {
    IcsTiming timing;
    IcsComponent component;
};

class CalendarReader
{
public:
    CalendarReader(IcsCalendar &calendar, IcsZones &zones, ZoneId reader)
        : m_calendar(calendar), m_reading{zones, reader, calendar.problems}
    {}

    void read()
    {
        const IcsFile &file = m_calendar.file;
        m_masters.reserve(file.componentCount() / 2); // alarms are the other half
        for (qsizetype i = 0; i < file.componentCount(); ++i)
            take(file.component(i));
        for (Override &one : m_overrides)
            place(one);
    }

private:
    void take(const IcsComponent &component);
    void takeCalendar(const IcsComponent &component);
    void takeEvent(const IcsComponent &component);
    void takeMaster(const QString &key, IcsTiming timing, const IcsComponent &component);
    void place(Override &one);
    void putOverride(qsizetype index, const Override &one);
    void tell(const IcsComponent &component, const QString &message, bool leftOut);
    void tellLeftOut(const IcsComponent &component, const QString &message) { tell(component, message, true); }
    IcsEntry entryOf(IcsTiming timing, const IcsComponent &component) const;
    QString madeUid(const IcsComponent &component);

    IcsCalendar &m_calendar;
    IcsReading m_reading;
    QHash<QString, qsizetype> m_masters; ///< UID, of a detached one with its RECURRENCE-ID → index of the entry
    QHash<std::pair<qsizetype, qint64>, qsizetype> m_places; ///< entry and occurrence → index of the override
    std::vector<Override> m_overrides;
};

void CalendarReader::tell(const IcsComponent &component, const QString &message, bool leftOut)
{
    QString name = component.textOf(IcsName::Summary);
    if (name.isEmpty())
        name = component.textOf(IcsName::Uid);
    m_calendar.problems.add({component.lineNumber(), name.left(120).simplified(), {}, message, leftOut});
}

void CalendarReader::take(const IcsComponent &component)
{
    switch (component.kind()) {
    case IcsKind::Calendar: return takeCalendar(component);
    case IcsKind::Event: return takeEvent(component);
    case IcsKind::Todo: return tellLeftOut(component, say("This is a task and no appointment: it was not taken over."));
    case IcsKind::Journal:
        return tellLeftOut(component, say("This is a note and no appointment: it was not taken over."));
    case IcsKind::FreeBusy:
        return tellLeftOut(component,
                           say("These are free and busy times and no appointment: they were not taken over."));
    default: return;
    }
}

void CalendarReader::takeCalendar(const IcsComponent &component)
{
    component.forEachProperty([this](const IcsProperty &property) {
        const auto takeFirst = [&](QString &text) {
            if (text.isEmpty())
                text = property.text().trimmed();
        };
        switch (property.id()) {
        case IcsName::ProductId: return takeFirst(m_calendar.productId);
        case IcsName::Method: return takeFirst(m_calendar.method);
        case IcsName::CalendarName:
        case IcsName::Name: return takeFirst(m_calendar.name);
        default: return;
        }
    });
    m_calendar.method = m_calendar.method.toUpper();
}

QString CalendarReader::madeUid(const IcsComponent &component)
{
    QByteArray raw;
    component.appendRaw(raw);
    raw.replace("\r", "");
    tell(component,
         say("The entry has no UID: it gets one made of its content. If it is changed where it comes from and imported "
             "again, it will be there twice."),
         false);
    return QLatin1String(QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex().left(32))
        + u"@no-uid.gonfalone"_s;
}

void CalendarReader::takeEvent(const IcsComponent &component)
{
    if (!component.isComplete()) {
        tellLeftOut(component,
                    say("The entry is cut off: its END:VEVENT is missing, and what stood before it may be "
                        "too. It was left out; export the file again."));
        return;
    }
    auto timing = readTiming(component, m_reading);
    if (!timing)
        return;
    if (timing->uid.isEmpty())
        timing->uid = madeUid(component);
    if (timing->recurrenceId)
        return m_overrides.push_back({std::move(*timing), component});
    const QString key = timing->uid;
    takeMaster(key, std::move(*timing), component);
}

IcsEntry CalendarReader::entryOf(IcsTiming timing, const IcsComponent &component) const
{
    IcsEntry entry;
    entry.uid = std::move(timing.uid);
    entry.master = component;
    entry.series = std::move(timing.series);
    entry.detached = timing.recurrenceId;
    entry.sequence = timing.sequence;
    entry.stampUtc = timing.stampUtc;
    entry.status = timing.status;
    return entry;
}

void CalendarReader::takeMaster(const QString &key, IcsTiming timing, const IcsComponent &component)
{
    const auto known = m_masters.constFind(key);
    if (known == m_masters.constEnd()) {
        m_masters.insert(key, qsizetype(m_calendar.entries.size()));
        m_calendar.entries.push_back(entryOf(std::move(timing), component));
        return;
    }
    IcsEntry &entry = m_calendar.entries[size_t(*known)];
    IcsTiming kept;
    kept.sequence = entry.sequence;
    kept.stampUtc = entry.stampUtc;
    const bool newer = compareVersions(kept, timing) < 0;
    tellLeftOut(
        newer ? entry.master : component,
        say("Another entry of the file has the same UID (line %1) and is newer, or came first: this one was left "
            "out. If they are two appointments, write it by hand.")
            .arg(newer ? component.lineNumber() : entry.master.lineNumber()));
    if (newer)
        entry = entryOf(std::move(timing), component);
}

void CalendarReader::place(Override &one)
{
    if (const auto master = m_masters.constFind(one.timing.uid); master != m_masters.constEnd())
        return putOverride(*master, one);
    const qint64 instant = m_reading.zones.table().toUtc(*one.timing.recurrenceId, m_reading.reader);
    const QString key = one.timing.uid + u'\n' + QString::number(instant);
    takeMaster(key, std::move(one.timing), one.component);
}

void CalendarReader::putOverride(qsizetype index, const Override &one)
{
    IcsEntry &entry = m_calendar.entries[size_t(index)];
    auto &all = entry.series.overrides;
    const SeriesOverride made{*one.timing.recurrenceId, one.timing.andFuture,
                              one.timing.status == EventStatus::Cancelled, one.timing.series.start,
                              one.timing.series.length};
    const qint64 key = occurrenceKey(entry.series, made.replaces, m_reading.zones.table(), m_reading.reader);
    const auto same = m_places.constFind({index, key});
    if (same == m_places.constEnd()) {
        m_places.insert({index, key}, qsizetype(all.size()));
        all.push_back(made);
        entry.overrides.push_back(one.component);
        return;
    }
    IcsComponent &kept = entry.overrides[size_t(*same)];
    IcsProblems unheard; // its words were told when it was read
    const auto before = readTiming(kept, {m_reading.zones, m_reading.reader, unheard});
    const bool newer = before && compareVersions(*before, one.timing) < 0;
    tellLeftOut(newer ? kept : one.component,
                say("The same occurrence is changed twice (see line %1); the newer change counts, or the first.")
                    .arg(newer ? one.component.lineNumber() : kept.lineNumber()));
    if (newer) {
        all[size_t(*same)] = made;
        kept = one.component;
    }
}

} // namespace

IcsCalendar readCalendar(const IcsFile &file, IcsZones &zones, ZoneId reader)
{
    IcsCalendar calendar{file, {}, {}, {}, {}, file.problems()};
    zones.read(file, calendar.problems);
    CalendarReader(calendar, zones, reader).read();
    return calendar;
}

} // namespace gonfalone

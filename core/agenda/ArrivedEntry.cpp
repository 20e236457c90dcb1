#include "core/agenda/ArrivedEntry.h"

#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"
#include "core/calendar/CivilDay.h"
#include "core/calendar/SeriesEdit.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

WallTime wallAfter(const WallTime &wall, qint64 seconds)
{
    const qint64 moved = wallSeconds(wall) + seconds;
    const qint64 day = moved >= 0 ? moved / 86'400 : -((-moved + 86'399) / 86'400);
    return {qint32(day), qint32(moved - day * 86'400)};
}

class EntryArrival
{
public:
    EntryArrival(const IcsEntry &entry, const ArrivalReading &with)
        : m_entry(entry), m_with(with), m_zones{with.office, with.officeZone}
    {}
    QList<ArrivedEntry> read();

private:
    AgendaEntry component(const IcsComponent &component, ArrivedEntry &into);
    void cutAt(const AgendaEntry &future);
    void changeOne(AgendaEntry change);
    void changeFollowing(const AgendaEntry &change);
    const IcsEntry &m_entry;
    const ArrivalReading &m_with;
    SeriesZones m_zones;
    QList<ArrivedEntry> m_arrived; ///< the last one is under way
    qint64 m_shift = 0;            ///< of the occurrences of the last one against those that the file names
    bool m_ended = false;          ///< nothing follows a cancelled rest
};

/// One VEVENT. What is wrong with it refuses the appointment as a whole: a series without one of its changes is wrong.
AgendaEntry EntryArrival::component(const IcsComponent &component, ArrivedEntry &into)
{
    IcsProblems unheard; // what is wrong with its times was told when the file was read
    const auto timing = readTiming(component, {m_with.reading.zones, m_with.reading.reader, unheard});
    if (!timing) {
        into.refusal = say("It has no start that can be read.");
        return {};
    }
    IcsEvent event{*timing, readDetails(component, m_with.reading)};
    event.timing.uid = m_entry.uid;
    auto entry = entryFrom(event, m_with.events);
    if (!entry) {
        into.refusal = say("It repeats on the clocks of a zone that only the file knows: enter it by hand, in a zone "
                           "that has a name.");
        return {};
    }
    entry->words.source = sourceText(component, m_with.reading.zones, m_with.office);
    return *entry;
}

/// Ends the series in front of an occurrence; what follows is a series with the words and times of the change.
void EntryArrival::cutAt(const AgendaEntry &future)
{
    ArrivedEntry &before = m_arrived.last();
    const auto cut = splitAt(before.master.series, future.replaces, m_zones);
    const bool first = !cut && cut.error().kind == ErrorKind::Conflict;
    const Result<Series> moved = cut || first
        ? withStart(cut ? cut->after : before.master.series, future.series.start, future.series.length, m_zones)
        : Result<Series>(failure(cut.error()));
    if (!moved) {
        before.refusal = say("One of its changes holds for all that follows, which cannot be written as a series: %1")
                             .arg(moved.error().message);
        return;
    }
    ArrivedEntry after{future, {}, before.event, {}};
    after.master.uid = m_entry.uid + u'#' + timeText(future.replaces, m_with.office).left(16);
    after.master.replaces = {};
    after.master.series = *moved;
    if (cut)
        before.master.series = cut->before;
    else
        m_arrived.removeLast(); // it begins with the change: nothing stands before it
    m_arrived << after;
}

/// A change of one occurrence, in the series under way: where a change before it moved all that follows, the occurrence
/// has the name that the moved series gives it.
void EntryArrival::changeOne(AgendaEntry change)
{
    change.replaces.wall = wallAfter(change.replaces.wall, m_shift);
    change.uid = m_arrived.last().master.uid;
    m_arrived.last().changed << change;
}

void EntryArrival::changeFollowing(const AgendaEntry &change)
{
    const CalendarTime replaced = change.replaces;
    if (change.status == EntryStatus::Cancelled) {
        if (const auto cut = splitAt(m_arrived.last().master.series, replaced, m_zones))
            m_arrived.last().master.series = cut->before;
        else
            m_arrived.last().refusal = cut.error().message;
        m_ended = true;
        return;
    }
    cutAt(change);
    m_shift = wallSeconds(change.series.start.wall) - wallSeconds(replaced.wall);
}

QList<ArrivedEntry> EntryArrival::read()
{
    m_arrived << ArrivedEntry{{}, {}, m_entry.master, {}};
    m_arrived.last().master = component(m_entry.master, m_arrived.last());
    std::vector<std::pair<AgendaEntry, bool>> changes;
    for (std::size_t i = 0; i < m_entry.overrides.size(); ++i)
        changes.emplace_back(component(m_entry.overrides[i], m_arrived.first()), m_entry.series.overrides[i].andFuture);
    const auto instant = [&](const AgendaEntry &one) { return m_with.office.toUtc(one.replaces, m_with.officeZone); };
    std::stable_sort(changes.begin(), changes.end(),
                     [&](const auto &one, const auto &other) { return instant(one.first) < instant(other.first); });
    for (const auto &[change, andFuture] : changes) {
        if (!m_arrived.last().refusal.isEmpty() || m_ended)
            break;
        if (andFuture)
            changeFollowing(change);
        else
            changeOne(change);
    }
    return m_arrived;
}

} // namespace

QList<ArrivedEntry> arrivedEntries(const IcsEntry &entry, const ArrivalReading &with)
{
    return EntryArrival(entry, with).read();
}

} // namespace gonfalone

#pragma once

#include "core/calendar/IcsCalendar.h"
#include "core/calendar/IcsEventLines.h"
#include "core/calendar/IcsZoneText.h"

#include <QMap>

class QIODevice;

namespace gonfalone {

struct IcsHeader {
    QString productId = QStringLiteral("-//Gonfalone//Agenda//IT");
    QString name = {};   ///< of the calendar; may be empty
    QString method = {}; ///< iTIP; empty for a file
};

/// Writes a calendar file: events of values, events as they were read, events that were read and changed. The time
/// zones that they use come before them, each for the years that are used, or as the original defines it.
class IcsWriter
{
public:
    /// Times are named in `zones`; `stampUtc` is DTSTAMP of events that have none. Both live as long as the writer.
    IcsWriter(const ZoneTable &zones, ZoneId reader, qint64 stampUtc, IcsHeader header = {});

    void add(const IcsEvent &event);
    /// An answer (iTIP): with a word to the organizer, unless it is empty, and REQUEST-STATUS.
    void addReply(const IcsEvent &event, const QString &comment);
    /// As it stands in its file, of whose zones `reading` is.
    void addOriginal(const IcsComponent &component, const IcsReading &reading);
    void addPatched(const IcsComponent &original, const IcsEvent &event, const IcsReading &reading);

    /// The whole file. Of a writer that is done with, it is not copied.
    QByteArray bytes() const &;
    QByteArray bytes() &&;
    /// The same into a file that is open; false when it could not all be written.
    bool writeTo(QIODevice &device) const;

private:
    void useZonesOf(const IcsEvent &event);
    void useZone(const CalendarTime &time, qint32 year);
    void useZones(const Series &series);
    void useOriginalZones(const IcsComponent &component, const IcsReading &reading);
    QByteArray head() const;

    const ZoneTable &m_zones;
    IcsWriting m_writing;
    IcsHeader m_header;
    QByteArray m_body;                                     ///< after room for the head, which is known last
    QMap<QByteArray, std::pair<ZoneId, ZoneYears>> m_used; ///< by TZID
    QMap<QByteArray, QByteArray> m_definitions;            ///< VTIMEZONE of the original, by TZID
};

} // namespace gonfalone

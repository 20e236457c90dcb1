#pragma once

#include "core/calendar/IcsCalendar.h"
#include "core/calendar/IcsWriter.h"

#include <QFile>
#include <QTest>

#include <memory>

namespace gonfalone::calendars {

/// A calendar around some lines, which end with \n here and with CRLF in what is read.
inline QByteArray wrapped(QByteArray lines)
{
    lines.prepend("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//prova//IT\n");
    lines += "END:VCALENDAR\n";
    return lines.replace("\n", "\r\n");
}

/// One event with a UID and these lines.
inline QByteArray oneEvent(const QByteArray &lines)
{
    return wrapped("BEGIN:VEVENT\nUID:prova@comune.example\nDTSTAMP:20260101T000000Z\n" + lines + "END:VEVENT\n");
}

/// A file that was read, with its zones; times without a zone are those of Rome.
struct ReadFile {
    std::unique_ptr<ZoneTable> table = std::make_unique<ZoneTable>();
    std::unique_ptr<IcsZones> zones = std::make_unique<IcsZones>(*table);
    ZoneId reader;
    IcsCalendar calendar;

    IcsReading reading() { return {*zones, reader, calendar.problems}; }
    IcsEvent event(size_t entry = 0)
    {
        const auto read = readEvent(calendar.entries.at(entry).master, reading());
        if (!read)
            qFatal("the event has no start");
        IcsEvent made = *read;
        made.timing.uid = calendar.entries.at(entry).uid;
        return made;
    }
    /// Every event, masters and overrides, in the order of the entries.
    std::vector<IcsEvent> events()
    {
        std::vector<IcsEvent> all;
        for (size_t i = 0; i < calendar.entries.size(); ++i) {
            all.push_back(event(i));
            for (const IcsComponent &one : calendar.entries[i].overrides)
                all.push_back(readEvent(one, reading()).value());
        }
        return all;
    }
    /// The messages of the problems, with their properties: "DTEND: …".
    QStringList told() const
    {
        QStringList all;
        for (const IcsProblem &problem : calendar.problems.list)
            all << (problem.property.isEmpty() ? QString() : problem.property + QStringLiteral(": ")) + problem.message;
        return all;
    }
};

inline Result<ReadFile> tryRead(const QByteArray &bytes, const IcsLimits &limits = {})
{
    auto table = std::make_unique<ZoneTable>();
    auto zones = std::make_unique<IcsZones>(*table);
    const ZoneId reader = table->find("Europe/Rome");
    TRY(const IcsFile file, IcsFile::read(bytes, limits, QStringLiteral("prova.ics")));
    IcsCalendar calendar = readCalendar(file, *zones, reader);
    return ReadFile{std::move(table), std::move(zones), reader, std::move(calendar)};
}

inline ReadFile read(const QByteArray &bytes)
{
    auto file = tryRead(bytes);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return std::move(*file);
}

/// Every property of a component and of what is in it: name, parameters and value, unfolded.
inline QByteArrayList propertiesOf(const IcsComponent &component)
{
    QByteArrayList all{"BEGIN:" + component.name().toByteArray()};
    component.forEach(
        [&](const IcsProperty &property) {
            QByteArray line = property.name().toByteArray();
            ContentParameter parameter;
            for (ContentParameters rest = property.parameters(); rest.next(parameter);)
                line += ';' + parameter.name.toByteArray() + '=' + parameter.values.toByteArray();
            all << line + ':' + property.value().toByteArray();
        },
        [&](const IcsComponent &part) { all << propertiesOf(part); });
    return all;
}

inline QByteArrayList propertiesOf(const IcsFile &file)
{
    QByteArrayList all;
    for (qsizetype i = 0; i < file.componentCount(); ++i) {
        if (file.component(i).kind() == IcsKind::Event)
            all << propertiesOf(file.component(i));
    }
    return all;
}

/// The file written from the values of its events.
inline QByteArray writtenFromValues(ReadFile &file)
{
    IcsWriter writer(*file.table, file.reader, 0, {.name = file.calendar.name});
    for (const IcsEvent &event : file.events())
        writer.add(event);
    return writer.bytes();
}

/// The file written as it was read.
inline QByteArray writtenAsRead(ReadFile &file)
{
    IcsWriter writer(*file.table, file.reader, 0);
    for (const IcsEntry &entry : file.calendar.entries) {
        writer.addOriginal(entry.master, file.reading());
        for (const IcsComponent &one : entry.overrides)
            writer.addOriginal(one, file.reading());
    }
    return writer.bytes();
}

} // namespace gonfalone::calendars

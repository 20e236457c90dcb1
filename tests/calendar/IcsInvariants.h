#pragma once

#include "core/calendar/SeriesExpansion.h"
#include "tests/calendar/Calendars.h"

namespace gonfalone::calendars {

/// What holds of any bytes: the reading ends, nothing of the text is lost, what is written is read again as the same.
/// Empty when all is well, else what does not hold.
inline QString brokenInvariant(const QByteArray &bytes)
{
    IcsLimits limits;
    limits.maxBytes = 1024 * 1024;
    limits.maxLineBytes = 64 * 1024;
    auto file = tryRead(bytes, limits);
    if (!file)
        return file.error().message.isEmpty() ? QStringLiteral("an error without a sentence") : QString();
    for (const IcsProblem &problem : file->calendar.problems.list) {
        if (problem.message.isEmpty() || problem.line == 0)
            return QStringLiteral("a problem without words or line");
    }
    ReadFile again = read(writtenAsRead(*file));
    const auto before = file->events();
    if (again.calendar.entries.size() != file->calendar.entries.size())
        return QStringLiteral("written as read, there are other entries");
    ReadFile values = read(writtenFromValues(*file));
    const auto after = values.events();
    if (after.size() != before.size())
        return QStringLiteral("written from values, there are other events");
    for (const IcsEntry &entry : file->calendar.entries) {
        const Expansion all = expand(entry.series, *file->table, file->reader, -4'000'000'000, 4'000'000'000, 200);
        for (const Occurrence &one : all.occurrences) {
            if (one.endUtc < one.startUtc)
                return QStringLiteral("an occurrence ends before it begins");
        }
    }
    return {};
}

} // namespace gonfalone::calendars

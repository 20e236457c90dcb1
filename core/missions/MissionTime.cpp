#include "core/missions/MissionTime.h"

#include "core/base/Text.h"
#include "core/missions/MissionReasons.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

QString missionTimeText(const MissionTime &time)
{
    if (!time.day.isValid())
        return {};
    const QString text = time.day.toString(Qt::ISODate) + u' ' + time.time.toString(u"HH:mm"_s);
    return time.zone == "Europe/Rome" ? text : text + u' ' + QString::fromLatin1(time.zone);
}

Result<MissionTime> missionTimeFrom(const QString &text)
{
    const QStringList parts = text.simplified().replace(u'T', u' ').split(u' ', Qt::SkipEmptyParts);
    if (text.trimmed().isEmpty())
        return MissionTime{};
    const QStringList whole = text.simplified().split(u' ', Qt::SkipEmptyParts);
    MissionTime read;
    read.day = QDate::fromString(parts.value(0), Qt::ISODate);
    read.time = QTime::fromString(parts.value(1), u"HH:mm"_s);
    // A zone keeps its own letters, T among them.
    if (parts.size() > 2)
        read.zone = whole.last().toLatin1();
    if (!read.day.isValid() || !read.time.isValid())
        return failure(Error::invalid(
            say("“%1” is no day and hour: write them like 2026-03-10 08:30, with a zone after it if it is not Italy's.")
                .arg(text)));
    if (!QTimeZone(read.zone).isValid())
        return failure(Error::invalid(
            say("“%1” is no time zone: write one like Europe/Brussels.").arg(QString::fromLatin1(read.zone))));
    const QDateTime local(read.day, read.time, QTimeZone(read.zone));
    if (!local.isValid() || local.time() != read.time)
        return failure(Error::invalid(
            say("%1 does not exist: the clocks go forward in that hour. Write the hour before or after it.")
                .arg(text)));
    return read;
}

qint64 minutesBetween(const MissionTime &from, const MissionTime &to)
{
    return from.instant().secsTo(to.instant()) / 60;
}

QString hoursText(qint64 minutes)
{
    return hoursText(minutes, Speech::window());
}

QString hoursText(qint64 minutes, const Speech &say)
{
    return say("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace gonfalone

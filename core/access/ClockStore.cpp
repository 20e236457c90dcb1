// The clocks that a workstation's is held against.
#include "core/access/ClockWarning.h"
#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString hourOf(const QDateTime &instant, const Clock &clock)
{
    return instant.toTimeZone(clock.zone).toString(u"dd/MM/yyyy HH:mm"_s);
}

/// The server's clock; invalid when there is none.
Result<QDateTime> serverNow(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return QDateTime();
    return database.readOne<QDateTime>(
        u"SELECT CAST(floor(extract(epoch FROM clock_timestamp())) AS BIGINT)"_s, {},
        [](const Row &row) { return QDateTime::fromSecsSinceEpoch(row.integer(0), Qt::UTC); });
}

/// Of the last line; invalid when there is none, or none that this person may read.
Result<QDateTime> lastLine(Database &database)
{
    auto last = database.readOne<QDateTime>(u"SELECT at FROM audit_log ORDER BY seq DESC LIMIT 1"_s, {},
                                            [](const Row &row) { return row.instant(0); });
    if (!last && (last.error().kind == ErrorKind::NotFound || last.error().kind == ErrorKind::Forbidden))
        return QDateTime();
    return last;
}

} // namespace

Result<QString> clockWarning(Database &database, const Clock &clock)
{
    const QDateTime now = clock.now();
    TRY(const QDateTime server, serverNow(database));
    TRY(const QDateTime last, lastLine(database));
    if (server.isValid() && std::abs(server.secsTo(now)) > kClockToleranceSeconds)
        return say("The clock of this computer is wrong: it says %1, the server says %2. Set its date, hour and time zone, "
                   "then open Gonfalone again; until then what you do bears the wrong hour.")
            .arg(hourOf(now, clock), hourOf(server, clock));
    if (!server.isValid() && last.isValid() && now.secsTo(last) > kClockToleranceSeconds)
        return say("The clock of this computer says %1, but the last change in the office was made at %2: one of the "
                   "computers is wrong. Set its date, hour and time zone, then open Gonfalone again.")
            .arg(hourOf(now, clock), hourOf(last, clock));
    return QString();
}

} // namespace gonfalone

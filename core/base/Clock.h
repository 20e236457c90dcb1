#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <functional>

namespace gonfalone {

/// Where the program takes the time from. Injected everywhere; only `app/` asks the system.
struct Clock {
    /// The present instant in UTC.
    std::function<QDateTime()> now;
    /// The zone whose civil date is "today" for the office.
    QTimeZone zone = QTimeZone("Europe/Rome");

    QDate today() const { return now().toTimeZone(zone).date(); }
    /// The civil date of an instant in the office's zone.
    QDate dateOf(const QDateTime &instant) const { return instant.toTimeZone(zone).date(); }

    /// A clock that stands still, for tests and for printing "as of".
    static Clock fixed(const QDateTime &instant)
    {
        return {[instant] { return instant; }};
    }
};

/// Instants are kept as text "yyyy-MM-ddTHH:mm:ss.zzzZ" (UTC), which sorts as time does.
QString toInstantText(const QDateTime &instant);
QDateTime fromInstantText(const QString &text);

} // namespace gonfalone

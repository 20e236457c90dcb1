#pragma once

#include "core/calendar/ZoneTable.h"

#include <algorithm>

namespace gonfalone {

/// The years in which a zone is needed. Without a last one it goes on for ever.
struct ZoneYears {
    qint32 first = 9999;
    qint32 last = 1;
    bool endless = false;

    void take(qint32 year)
    {
        first = std::min(first, year);
        last = std::max(last, year);
    }
};

/// A VTIMEZONE that says what the clocks of the zone do in those years and no more: changes that come every year on
/// the same Sunday of a month are one rule.
void appendTimeZone(QByteArray &out, const QByteArray &id, ZoneId zone, const ZoneTable &zones, const ZoneYears &years);

} // namespace gonfalone

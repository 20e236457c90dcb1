#pragma once

#include "core/missions/MissionTime.h"
#include "core/storage/Row.h"

namespace gonfalone {

/// Written by missionTimeText(): what is there can be read.
inline MissionTime timeIn(const Row &row, int column)
{
    return missionTimeFrom(row.text(column)).value_or(MissionTime{});
}

inline qint64 utcOf(const MissionTime &time)
{
    return time.isValid() ? time.instant().toSecsSinceEpoch() : 0;
}

} // namespace gonfalone

#pragma once

#include "core/missions/MissionStore.h"

namespace gonfalone {

/// What the on-call rota asks of somebody, as far as a mission is concerned. The rota is the agenda's, which lies above
/// this module.
class MissionDutyStore
{
public:
    /// The shifts of a person that share a time with [from, to).
    Result<QList<BusyStretch>> shiftsOf(Database &db, const QString &person, qint64 fromUtc, qint64 toUtc) const;
};

} // namespace gonfalone

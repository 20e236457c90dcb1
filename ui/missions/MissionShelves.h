#pragma once

#include "core/missions/MissionWorkflow.h"

namespace gonfalone {

/// One filter of the list of missions: the states that it shows; none of them = all.
struct MissionShelf {
    const char *id;
    const char *label; ///< translatable (context "gonfalone::MissionListPane")
    QList<MissionState> states;
};

const QList<MissionShelf> &missionShelves();

} // namespace gonfalone

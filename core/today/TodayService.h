#pragma once

#include "core/agenda/MayorDay.h"
#include "core/appointments/AppointmentService.h"
#include "core/missions/MissionService.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/today/Today.h"

namespace gonfalone {

/// Reads the day of an actor through the use cases of each module, so that nobody is shown here what they would not
/// see there.
class TodayService
{
public:
    TodayService(Database &db, const Clock &clock);

    static constexpr int kDaysAhead = 60; ///< of the agenda, for what waits and what collides
    static constexpr int kDueWithin = 15; ///< days

    /// Modules that the actor may not see are left out. Errors: those of the modules.
    Result<TodayBoard> board(const Actor &actor, const Keyring &keyring);

private:
    Outcome addAgenda(TodayBoard &board, const Actor &actor, const Keyring &keyring);
    Outcome addConflicts(TodayBoard &board, const Actor &actor, const Keyring &keyring);
    Outcome addNews(TodayBoard &board, const Actor &actor, const Keyring &keyring);
    Outcome addAppointments(TodayBoard &board, const Actor &actor);
    Outcome addMissions(TodayBoard &board, const Actor &actor);
    Outcome addPatronage(TodayBoard &board, const Actor &actor);

    Database &m_db;
    Clock m_clock;
    MayorDay m_day;
};

} // namespace gonfalone

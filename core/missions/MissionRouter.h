#pragma once

#include "core/base/Error.h"
#include "core/base/Explained.h"
#include "core/cases/ProcedureRules.h"
#include "core/cases/Workflow.h"
#include "core/missions/Mission.h"
#include "core/office/Comune.h"

namespace gonfalone {

enum class MissionAuthority {
    Mayor,            ///< for vicesindaco and assessori
    CouncilPresident, ///< for councillors
    Nobody,           ///< the mayor's own mission, and any access to the seat: it is declared
};

/// What the office held on the day of a mission leads to.
struct MissionRoute {
    QString office; ///< held on that day, as the register of the organs has it
    MissionAuthority authority = MissionAuthority::Nobody;
    QString authoriser;                    ///< who holds the authority on the day of the step; empty = nobody
    QString authoriserOffice;              ///< "Sindaco", "Presidente del Consiglio comunale"
    QList<MissionDeputy> deputies;         ///< who stands for the authoriser on that day, never the person himself
    Nature nature = Nature::Communication; ///< of the first step
    QString act;                           ///< the template that is printed

    bool operator==(const MissionRoute &) const = default;
};

/// What is asked of the router.
struct MissionRequest {
    QString person;
    MissionKind kind = MissionKind::Mission;
    QDate day;     ///< of departure
    QDate decided; ///< on which the step is taken
};

/// `held` are those in office on the day of departure, `deciding` those on the day of the step; `deputies` all that
/// were ever named. Invalid, with the field `person`, for who holds no office on that day; with `authoriser` when
/// nobody holds the authority and no deputy stands for it.
Result<Explained<MissionRoute>> routeOf(const MissionRequest &request, const QList<OfficeHolder> &held,
                                        const QList<OfficeHolder> &deciding, const QList<MissionDeputy> &deputies,
                                        const RuleLookup &rules);

/// Whether `signer` may sign for that route on that day: the authoriser, or who stands for him, and never the person
/// of the mission. Returns for whom a deputy stands; empty for the authoriser himself. Invalid with the field `signer`.
Result<QString> mayAuthorise(const MissionRoute &route, const QString &person, const QString &signer, const QDate &day);

/// Offices are told apart by their words: "Vicesindaco", "Assessore alla cultura", "Consigliere comunale", …
bool isMayor(const QString &role);
bool isVicesindaco(const QString &role);
bool isOfGiunta(const QString &role);
bool isCouncilPresident(const QString &role);
bool isOfCouncil(const QString &role);

} // namespace gonfalone

#pragma once

#include "core/base/Error.h"
#include "core/cases/ProcedureRules.h"
#include "core/missions/Mission.h"
#include "core/missions/MissionWorkflow.h"

namespace gonfalone {

/// What somebody says of a step besides the mission itself.
struct MissionStep {
    MissionAction action = MissionAction::Submit;
    QDate day = {}; ///< of the act; invalid = today
    QString signer = {};
    QString office = {}; ///< of the signer, for the liquidation
    QString reason = {};
};

MissionState stateOf(const Mission &mission);

/// Whether a field may be written in a state. What the examination takes off is told apart by the service.
bool isOpenField(MissionState state, const QString &field);

/// What cannot hold whatever the state: an end before the start, amounts out of all proportion, currencies that nobody
/// knows, expenses that do not belong to the kind. Fields as MissionFields names them; those of a row of the refund
/// begin with "expense.1.".
Result<QList<FieldError>> faultsOf(const Mission &mission, const RuleLookup &rules, const QDate &today);

/// What a step cannot do without.
QList<FieldError> missingFor(const MissionStep &step, const Mission &mission, const QDate &today);

/// Whether a step is recorded with the name of who signed it.
bool needsSigner(MissionAction action);
bool needsReason(MissionAction action);

} // namespace gonfalone

#pragma once

#include "core/patrocinio/PatrocinioService.h"

namespace gonfalone {

/// A favourable opinion of today.
inline Opinion opinionOf(OpinionKind kind, const QDate &day)
{
    Opinion opinion;
    opinion.kind = kind;
    opinion.signer = QStringLiteral("Carla Neri");
    opinion.office = QStringLiteral("dirigente del Settore Cultura");
    opinion.day = day;
    return opinion;
}

/// What a step wants on record before it: the declaration, and both opinions on the last text.
inline Outcome makeReady(PatrocinioService &service, const Actor &actor, const Patrocinio &p, PatrocinioAction action,
                         const QDate &today)
{
    using enum PatrocinioAction;
    if (action == PrepareDraft || action == NotifyRejection)
        CHECK(service.declareConflict(actor, p.file.label, {}));
    if (action != SendToGiunta && action != Grant && action != Refuse)
        return {};
    TRY(const CaseRecords records, service.records(actor, p));
    for (const OpinionStatus &status : records.statuses) {
        if (status.validity == OpinionValidity::Missing || status.validity == OpinionValidity::Stale)
            CHECK(service.recordOpinion(actor, p.file.label, opinionOf(status.kind, today)));
    }
    return {};
}

/// The step, with what it wants on record before it.
inline Result<Patrocinio> taken(PatrocinioService &service, const Actor &actor, const Patrocinio &p,
                                PatrocinioAction action, const QDate &today)
{
    CHECK(makeReady(service, actor, p, action, today));
    return service.advance(actor, p, action);
}

} // namespace gonfalone

#pragma once

#include "core/missions/MissionService.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/OfficeGateway.h"

namespace gonfalone {

/// What follows from a mission as it is in the form now.
struct MissionBearing {
    QList<AllowedMissionAction> actions;
    Result<Explained<MissionRoute>> route = Explained<MissionRoute>();
    Result<MissionAssessment> refund = MissionAssessment();
    QList<MissionClash> clashes;
    Result<MissionSimulation> limits = MissionSimulation();
};

/// Everything that the detail of a mission shows, read in one go.
struct MissionDossier {
    Mission mission;
    QList<CaseEvent> events; ///< newest first
    QList<Document> documents;
    QList<MissionDecision> decisions;
    MissionBearing bearing;
    QString formDraft; ///< empty when nothing was left unsaved
};

/// What a dropped or chosen message says for the request.
struct MissionInvitation {
    QString fileName;
    QByteArray content;
    QString subject;
    QString sender;
};

/// What the list stands in: who and which years there are, and how many missions in each state.
struct MissionCounts {
    QMap<QString, qint64> byState;
    QList<MissionTotal> totals;
};

/// The way from the window to MissionService: every call runs on the thread of the database and comes back as a future
/// of a Result; continue with `deliver(future, this, …)`. Every call asks for the actor again first.
class MissionGateway : public OfficeGateway
{
    Q_OBJECT

public:
    using OfficeGateway::OfficeGateway;

    QFuture<Result<MissionListPage>> list(const MissionQuery &query);
    QFuture<Result<MissionCounts>> counts();
    QFuture<Result<QList<OfficeHolder>>> administrators(const QDate &day);
    QFuture<Result<MissionDossier>> dossier(const QString &label);
    QFuture<Result<MissionBearing>> bearing(const Mission &mission);
    QFuture<Result<MissionSimulation>> simulate(const Mission &mission);
    QFuture<Result<QByteArray>> content(DocumentId id);
    QFuture<Result<DraftDocument>> paper(const Mission &mission, MissionPaper paper);
    QFuture<Result<TransparencyTable>> transparency(int year, int half);

    /// Registers a mission and keeps its invitation with it.
    QFuture<Result<Mission>> add(const Mission &draft, const std::optional<MissionInvitation> &invitation);
    QFuture<Result<Mission>> save(const Mission &edited);
    QFuture<Result<Mission>> advance(const Mission &edited, const MissionStep &step);
    /// A receipt or an invitation from a file of the disk. Invalid, with the field `file`, for anything else.
    QFuture<Result<Document>> attachFile(const QString &label, const QString &path);
    QFuture<Result<Document>> attach(const QString &label, const QString &fileName, const QByteArray &content);
    /// Reads a message for a new mission.
    QFuture<Result<MissionInvitation>> readInvitation(const QString &path);
    QFuture<Result<MissionInvitation>> readInvitation(const QString &fileName, const QByteArray &content);

    QFuture<Outcome> saveFormDraft(CaseId id, const QString &content);
    QFuture<Outcome> dropFormDraft(CaseId id);

private:
    template <typename T, typename F>
    QFuture<Result<T>> ask(F work);
};

} // namespace gonfalone

#pragma once

#include "core/access/Audit.h"
#include "core/access/ReadLog.h"
#include "core/cases/CaseStore.h"
#include "core/documents/DocumentStore.h"
#include "core/documents/DraftDocument.h"
#include "core/missions/MissionAssessment.h"
#include "core/missions/MissionPapers.h"
#include "core/missions/MissionRouter.h"
#include "core/missions/MissionRules.h"
#include "core/missions/MissionStore.h"
#include "core/office/OfficeStore.h"
#include "core/rules/RuleStore.h"

namespace gonfalone {

/// Something that stands in a mission's way.
struct MissionClash {
    enum class Kind {
        Mission,  ///< another one of the same person: it blocks
        Sitting,  ///< of Giunta or Consiglio
        Absence,  ///< the person is away already
        BothAway, ///< mayor and vicesindaco: it blocks, unless somebody gives the reason
    };
    Kind kind = Kind::Sitting;
    bool blocks = false;
    QString text; ///< translated sentence

    bool operator==(const MissionClash &) const = default;
};

/// One action that the mission's state has a row for, and whether this actor may do it now.
struct AllowedMissionAction {
    MissionAction action = MissionAction::Submit;
    Nature nature = Nature::None;
    bool allowed = false;
    QString why;              ///< when it is not allowed: the sentence for the disabled button
    QList<FieldError> faults; ///< everything that it lacks, each with its field

    bool operator==(const AllowedMissionAction &) const = default;
};

/// The use cases of missions. Each asks for the actor's permission, applies the rules, writes, and adds one line to the
/// audit, in one transaction. Who may not see every mission sees those of one's own assessori. Use it on the thread of
/// its Database.
class MissionService
{
public:
    MissionService(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_audit(clock), m_readings(db, clock)
    {}

    /// Takes a number of the register MIS. Needs the person, in office on the day of departure, and the days.
    Result<Mission> add(const Actor &actor, const Mission &draft);
    Result<Mission> find(const Actor &actor, const QString &label);
    /// Who holds an office of mayor, Giunta or council on a day (invalid = today): who can go on a mission.
    Result<QList<OfficeHolder>> administrators(const Actor &actor, const QDate &day);
    Result<MissionListPage> list(const Actor &actor, MissionQuery query);
    /// By year and person.
    Result<QList<MissionTotal>> totals(const Actor &actor, MissionQuery query);
    Result<QMap<QString, qint64>> countByState(const Actor &actor);
    Result<QList<CaseEvent>> events(const Actor &actor, CaseId id);
    Result<QList<Document>> documents(const Actor &actor, CaseId id);
    Result<QByteArray> documentContent(const Actor &actor, DocumentId id);
    Result<QList<MissionDecision>> decisions(const Actor &actor, CaseId id);

    /// Who decides on it, if it were decided on that day (invalid = today).
    Result<Explained<MissionRoute>> route(const Actor &actor, const Mission &mission, const QDate &decided = {});
    /// The refund as the rows are now, row by row.
    Result<MissionAssessment> assessment(const Actor &actor, const Mission &mission);
    Result<MissionSimulation> simulate(const Actor &actor, const Mission &mission);
    Result<QList<MissionClash>> clashes(const Actor &actor, const Mission &mission);

    /// Saves the fields that the state leaves open; Conflict when somebody saved meanwhile.
    Result<Mission> save(const Actor &actor, const Mission &edited);
    /// Performs a step of the workflow table on the version that the actor saw, with the fields in `edited`.
    Result<Mission> advance(const Actor &actor, const Mission &edited, const MissionStep &step);
    Result<QList<AllowedMissionAction>> actions(const Actor &actor, const Mission &mission);

    /// Keeps a receipt (picture or PDF) or an invitation (.eml) with the mission. Invalid, with the field `file`, for
    /// anything else.
    Result<Document> attach(const Actor &actor, const QString &label, const QString &fileName,
                            const QByteArray &content);

    Result<QList<MissionDeputy>> deputies(const Actor &actor);
    /// Who stands for mayor or president of the council in some days. Needs ManageOffice.
    Outcome nameDeputy(const Actor &actor, const MissionDeputy &deputy);

    /// One of the acts, from the mission as it is. Invalid when the state has not come to it yet.
    Result<DraftDocument> paper(const Actor &actor, const Mission &mission, MissionPaper paper);
    /// What was paid for missions of political office holders (art. 14 c. 1 lett. c D.Lgs. 33/2013), in a half-year.
    Result<TransparencyTable> transparency(const Actor &actor, int year, int half);

    /// What a person typed and did not save yet; kept until saved or dropped.
    Outcome saveFormDraft(const Actor &actor, CaseId id, const QString &content);
    Result<QString> formDraft(const Actor &actor, CaseId id);
    Outcome dropFormDraft(const Actor &actor, CaseId id);

private:
    RuleLookup rules();
    Outcome mustSee(const Actor &actor, const CaseFile &file) const;
    Result<CaseFile> seen(const Actor &actor, CaseId id);
    Result<Mission> load(const Actor &actor, const QString &label);
    void restrict(const Actor &actor, MissionQuery &query) const;
    Result<Explained<MissionRoute>> routeFor(const Mission &mission, const QDate &decided);
    Result<QList<MissionClash>> clashesOf(const Mission &mission);
    Result<QList<MissionClash>> bothAway(const Mission &mission, qint64 from, qint64 to);
    Outcome mayChange(const Mission &before, const Mission &edited) const;
    Result<QList<FieldError>> stepFaults(const Mission &mission, const MissionStep &step);
    Result<QList<FieldError>> clashFaults(const Mission &mission, const MissionStep &step);
    Result<QList<FieldError>> managerFaults(const Mission &mission, const MissionStep &step);
    Result<QList<FieldError>> receiptFaults(const Mission &mission);
    Result<QString> signedFor(const Mission &mission, const MissionStep &step);
    Result<Mission> write(Transaction &tx, const Mission &edited);
    Outcome record(Transaction &tx, const Actor &actor, const Mission &mission, const MissionStep &step,
                   const QString &actingFor);
    QDate dayOf(const MissionStep &step) const { return step.day.isValid() ? step.day : m_clock.today(); }

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    ReadLog m_readings;
    CaseStore m_cases;
    DocumentStore m_documents;
    MissionStore m_store;
    OfficeStore m_offices;
    RuleStore m_rules;
};

} // namespace gonfalone

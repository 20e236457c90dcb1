#pragma once

#include "core/access/Audit.h"
#include "core/access/ReadLog.h"
#include "core/documents/DraftDocument.h"
#include "core/evaluation/EvaluationKeys.h"
#include "core/evaluation/EvaluationRules.h"
#include "core/rules/RuleStore.h"

namespace gonfalone {

enum class EvaluationPaper { Goals, Sheet, Interview, Notification, ReviewRequest, ReviewOutcome };

/// Whom a sheet is opened for. What is invalid or empty is proposed from the contracts.
struct SheetRequest {
    StaffPersonId person;
    int year = 0;
    QString category;
    QDate starts;
    QDate ends;
};

/// Somebody with days of a contract in the year that no sheet has yet.
struct SheetCandidate {
    StaffPersonId person;
    QString name;
    QDate starts; ///< the first of those days: later than the contract's where a sheet ended before
    QDate ends;
};

/// A step with whether the actor may take it, and if not, why.
struct AllowedEvaluationAction {
    EvaluationAction action = EvaluationAction::Share;
    Nature nature = Nature::None;
    bool allowed = false;
    QString why;
};

/// A sheet, what it comes to, and the clocks and meters beside it.
struct SheetView {
    EvaluationSheet sheet;
    EvaluationSystem system;
    EvaluationCycle cycle;
    std::optional<Explained<EvaluationScore>> score; ///< nothing while a score is missing
    QList<FieldError> missing;                       ///< of the score
    std::optional<Explained<int>> bonus;
    Explained<TrainingMeter> training;
    std::optional<EvaluationClock> clock;
    EvaluationParty mine = EvaluationParty::Evaluator; ///< what the reader is for this sheet
};

/// Where a sheet of the cycle is, and what runs for it: never what it says.
struct EvaluationRow {
    EvaluationSheet sheet;
    std::optional<EvaluationClock> clock; ///< below 0 days left it is late
};

/// One step of the history of a sheet.
struct SheetPast {
    SheetStep step;
    EvaluationContent content;
};

/// The evaluation of the people: systems, cycles, sheets. What a sheet says is opened for its parties alone, whatever
/// roles somebody has; each reading is in the log of readings, each step in the audit, which says that it was taken and
/// never what was said. Use it on the thread of its Database.
class EvaluationService
{
public:
    EvaluationService(Database &db, const Clock &clock);

    /// Invalid with systemFaults(): what does not hold never reaches a sheet.
    Result<EvaluationSystem> addSystem(const Actor &actor, const EvaluationSystem &system);
    /// Every version; the shipped one, with an invalid id, while the office has none.
    Result<QList<EvaluationSystem>> systems(const Actor &actor);

    Result<EvaluationCycle> openCycle(const Actor &actor, int year);
    Result<QList<EvaluationCycle>> cycles(const Actor &actor);
    /// Refused with their numbers while sheets are open.
    Result<EvaluationCycle> closeCycle(const Actor &actor, int year);

    /// Whom the actor may open a sheet for, by name.
    Result<QList<SheetCandidate>> candidates(const Actor &actor, int year);
    /// The actor is the evaluator. Nobody evaluates himself.
    Result<EvaluationSheet> open(const Actor &actor, const Keyring &keyring, const SheetRequest &request);
    /// Those of the cycle for who runs it, else one's own; never what they say.
    Result<QList<EvaluationSheet>> list(const Actor &actor, int year);
    /// The same with the clocks: who is where, and what is late.
    Result<QList<EvaluationRow>> cockpit(const Actor &actor, int year);
    Result<SheetView> find(const Actor &actor, const Keyring &keyring, const QString &label);
    /// The score of the year of who has more than one sheet in it, for a party of all of them.
    Result<Explained<int>> yearOf(const Actor &actor, const Keyring &keyring, StaffPersonId person, int year);
    Result<QList<SheetPast>> past(const Actor &actor, const Keyring &keyring, const QString &label);
    /// What the score would be of what is typed, without writing anything.
    Result<SheetView> view(const Actor &actor, const EvaluationSheet &edited);

    /// What the evaluator wrote; each field in its state only. Conflict when somebody else was faster.
    Result<EvaluationSheet> save(const Actor &actor, const Keyring &keyring, const EvaluationSheet &edited);
    Result<EvaluationSheet> addFact(const Actor &actor, const Keyring &keyring, const QString &label,
                                    const EvaluationFact &fact);
    /// `number` counts from 1. The line stays, with the reason.
    Result<EvaluationSheet> withdrawFact(const Actor &actor, const Keyring &keyring, const QString &label, int number,
                                         const QString &reason);
    Result<EvaluationSheet> addTraining(const Actor &actor, const Keyring &keyring, const QString &label,
                                        const EvaluationTraining &training);
    /// The sheet ends earlier: transfer, end of mandate or of contract.
    Result<EvaluationSheet> endEarlier(const Actor &actor, const Keyring &keyring, const QString &label,
                                       const QDate &last, const QString &reason);
    /// From a day on somebody else evaluates; who leaves says what he saw, and reads the sheet no more.
    Result<EvaluationSheet> handTo(const Actor &actor, const Keyring &keyring, const QString &label,
                                   const QString &login, const QDate &from, const QString &opinion);
    /// Whose evaluator is there no more (suspended, or without the role): another takes the sheet over, with the
    /// recovery sheet in hand.
    Result<EvaluationSheet> takeOver(const Actor &actor, const Keyring &keyring, const QString &label,
                                     const QString &typed);
    /// An account that the evaluated, or the mayor, has got since the sheet was opened.
    Result<EvaluationSheet> admit(const Actor &actor, const Keyring &keyring, const QString &label,
                                  const QString &login);

    Result<EvaluationSheet> advance(const Actor &actor, const Keyring &keyring, const EvaluationSheet &seen,
                                    const EvaluationStep &step);
    Result<QList<AllowedEvaluationAction>> actions(const Actor &actor, const EvaluationSheet &sheet);

    /// The scores of the sheets that the actor evaluates, beside each other.
    Result<Calibration> calibration(const Actor &actor, const Keyring &keyring, int year);
    /// Of a closed cycle; refused while sheets of another evaluator are in it, which the actor cannot count.
    Result<Distribution> distribution(const Actor &actor, const Keyring &keyring, int year);

    /// A paper of a sheet; each print is a line in the log of readings.
    Result<DraftDocument> paper(const Actor &actor, const Keyring &keyring, const QString &label,
                                EvaluationPaper paper);
    Result<DraftDocument> distributionPaper(const Actor &actor, const Distribution &table);

    /// What the actor typed in a sheet and did not save yet, sealed for the actor alone; empty when there is none, or
    /// when it was sealed under an earlier pair.
    Result<QString> formDraft(const Actor &actor, const Keyring &keyring, EvaluationSheetId sheet);
    Outcome saveFormDraft(const Actor &actor, const Keyring &keyring, EvaluationSheetId sheet, const QString &content);
    Outcome dropFormDraft(const Actor &actor, EvaluationSheetId sheet);

    Outcome declare(const Actor &actor, const PortavoceDeclaration &declaration);
    Result<QList<PortavoceDeclaration>> declarations(const Actor &actor, StaffPersonId person, int year);

    /// Opens with the recovery sheet the sheets of which the actor is a party; how many.
    Result<int> recover(const Actor &actor, const Keyring &keyring, const QString &typed);

private:
    struct Opened {
        EvaluationSheet sheet;
        ClassKey key;
    };
    Result<Opened> opened(const Actor &actor, const Keyring &keyring, const QString &label);
    Result<EvaluationSources> sourcesOf(const EvaluationSheet &sheet);
    Result<EvaluationCycle> cycleOf(int year);
    Result<Rule> ruleOn(const QString &key, const QDate &day);
    Result<SheetView> viewOf(const Actor &actor, const EvaluationSheet &sheet);
    Result<EvaluationSheet> proposed(const Actor &actor, const SheetRequest &request);
    Outcome checkSheetDays(const EvaluationSheet &sheet);
    Result<EvaluationSheet> written(Transaction &tx, const Actor &actor, const Opened &open, EvaluationSheet sheet,
                                    const QString &action, const QString &detail);
    /// Runs a change of the content by the evaluator.
    Result<EvaluationSheet> change(const Actor &actor, const Keyring &keyring, const QString &label,
                                   const QString &action,
                                   const std::function<Outcome(EvaluationSheet &, const EvaluationSources &)> &work);
    Outcome take(const Actor &actor, EvaluationSheet &sheet, const EvaluationStep &step,
                 const EvaluationSources &sources);
    Outcome restoreNotified(const Opened &open, EvaluationSheet &sheet);
    Result<QList<FieldError>> stepFaults(const EvaluationSheet &sheet, const EvaluationStep &step,
                                         const EvaluationSources &sources);
    Outcome checkQuota(const Actor &actor, const Keyring &keyring, const EvaluationSheet &sheet);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    EvaluationStore m_store;
    EvaluationKeys m_keys;
    ReadLog m_readings;
};

/// Forbidden unless it is the actor's step: by permission and by what he is for this sheet.
Outcome checkParty(const Actor &actor, const EvaluationSheet &sheet, EvaluationParty party);

} // namespace gonfalone

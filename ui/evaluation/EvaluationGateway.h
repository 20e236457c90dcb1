#pragma once

#include "core/evaluation/EvaluationPapers.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/OfficeGateway.h"
#include "ui/evaluation/SheetDeed.h"

namespace gonfalone {

/// A year of the office as the list shows it.
struct EvaluationCockpit {
    std::optional<EvaluationCycle> cycle; ///< nothing while none was opened
    QList<EvaluationCycle> cycles;        ///< of every year, the latest first
    EvaluationSystem system;              ///< of the cycle
    QList<EvaluationRow> rows;
    int without = 0; ///< people with a contract in the year and no sheet; for who opens sheets
};

/// For whom a sheet can be opened, and how the people of a category are evaluated.
struct SheetCandidates {
    QList<SheetCandidate> people;
    EvaluationSystem system;
};

/// What follows from a sheet as it is in the form now.
struct SheetBearing {
    SheetView view;
    QList<AllowedEvaluationAction> actions;
};

/// Everything that the detail of a sheet shows, read in one go.
struct SheetDossier {
    SheetBearing bearing;
    QList<PortavoceDeclaration> declarations;
    QString formDraft; ///< empty when nothing was left unsaved

    const EvaluationSheet &sheet() const { return bearing.view.sheet; }
};

/// The way from the window to EvaluationService: every call runs on the thread of the database, where the keyring is
/// too, and comes back as a future of a Result; continue with `deliver(future, this, …)`.
class EvaluationGateway : public OfficeGateway
{
    Q_OBJECT

public:
    using OfficeGateway::OfficeGateway;

    /// 0 = the year that is worked on: the latest that is open, else the latest.
    QFuture<Result<EvaluationCockpit>> cockpit(int year);
    QFuture<Result<QList<EvaluationSystem>>> systems();
    /// Another version of the system, from its file.
    QFuture<Result<EvaluationSystem>> addSystem(const QString &path);
    QFuture<Result<EvaluationCycle>> openCycle(int year);
    QFuture<Result<EvaluationCycle>> closeCycle(int year);
    QFuture<Result<Calibration>> calibration(int year);
    QFuture<Result<DraftDocument>> distribution(int year);

    QFuture<Result<SheetCandidates>> candidates(int year);
    QFuture<Result<EvaluationSheet>> open(const SheetRequest &request);
    /// How often the sheet was written by now; its words are not read, so the log of readings has no line.
    QFuture<Result<qint64>> version(const EvaluationSheet &shown);
    /// Each call is a line in the log of readings: it is made when a person looks, not to see whether something is new.
    QFuture<Result<SheetDossier>> dossier(const QString &label);
    QFuture<Result<SheetBearing>> bearing(const EvaluationSheet &edited);
    QFuture<Result<EvaluationSheet>> save(const EvaluationSheet &edited);
    /// With `saves` what is typed is saved first, because a step takes the sheet as it is in the data.
    QFuture<Result<EvaluationSheet>> advance(const EvaluationSheet &edited, bool saves, const EvaluationStep &step);
    QFuture<Result<EvaluationSheet>> write(const EvaluationSheet &sheet, SheetDeed deed, const DeedTexts &texts);
    QFuture<Result<DraftDocument>> paper(const QString &label, EvaluationPaper paper);

    QFuture<Outcome> saveFormDraft(EvaluationSheetId id, const QString &content);
    QFuture<Outcome> dropFormDraft(EvaluationSheetId id);

private:
    template <typename T, typename F>
    QFuture<Result<T>> ask(F work);
};

} // namespace gonfalone

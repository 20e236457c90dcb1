#pragma once

#include "core/evaluation/EvaluationSheet.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// A key closed for a reader of a sheet; empty while the reader has no pair.
struct SheetWrap {
    UserId user;
    qint64 number = 0; ///< of the key
    QByteArray half;   ///< the open half of the pair it was closed for
    QByteArray wrapped;
};

/// A sheet's key closed for a recovery sheet.
struct SheetRecovery {
    qint64 recovery = 0; ///< the number of the recovery sheet
    qint64 number = 0;
    QByteArray wrapped;
};

/// What is sealed of a sheet: its content, or the copy that a step left.
struct SealedSheet {
    qint64 number = 0; ///< of the key
    QString sealed;
};

/// A step that was taken, with the sheet as it was then.
struct SheetStep {
    int number = 0;
    QString action;
    QString state;
    QDate day;
    QDateTime recordedAt;
    QString recordedBy;
    SealedSheet content;
};

/// The SQL of systems, cycles and sheets.
class EvaluationStore
{
public:
    /// Every version, the one from the earliest day first.
    Result<QList<EvaluationSystem>> systems(Database &db) const;
    Result<EvaluationSystemId> addSystem(Transaction &tx, const EvaluationSystem &system, const QString &at,
                                         const QString &by) const;

    Result<QList<EvaluationCycle>> cycles(Database &db) const;
    Result<EvaluationCycleId> addCycle(Transaction &tx, const EvaluationCycle &cycle, const QString &at,
                                       const QString &by) const;
    /// Conflict when it is not the one that was read.
    Outcome closeCycle(Transaction &tx, const EvaluationCycle &cycle) const;

    /// Takes its number and fills id, label, version.
    Result<EvaluationSheet> addSheet(Transaction &tx, EvaluationSheet sheet, const QString &at,
                                     const QString &by) const;
    /// Conflict when it is not the one that was read; returns it with its version.
    Result<EvaluationSheet> updateSheet(Transaction &tx, EvaluationSheet sheet) const;
    /// Without their content. NotFound with the label.
    Result<EvaluationSheet> find(Database &db, const QString &label) const;
    Error noSuchSheet(const QString &label) const;
    Result<QList<EvaluationSheet>> ofCycle(Database &db, EvaluationCycleId cycle) const;
    Result<QList<EvaluationSheet>> ofPerson(Database &db, StaffPersonId person) const;
    /// Those that a person reads.
    Result<QList<EvaluationSheet>> readBy(Database &db, UserId user) const;

    Result<QList<SheetWrap>> wraps(Database &db, EvaluationSheetId sheet) const;
    Outcome addReader(Transaction &tx, EvaluationSheetId sheet, const SheetWrap &wrap) const;
    Outcome putWrap(Transaction &tx, EvaluationSheetId sheet, const SheetWrap &wrap) const;
    Outcome dropReader(Transaction &tx, EvaluationSheetId sheet, UserId user) const;
    /// NotFound (with an empty message) when the sheet is not closed for any recovery sheet.
    Result<SheetRecovery> recovery(Database &db, EvaluationSheetId sheet) const;
    Outcome putRecovery(Transaction &tx, EvaluationSheetId sheet, const SheetRecovery &wrap) const;

    Result<SealedSheet> content(Database &db, EvaluationSheetId sheet) const;
    Outcome addContent(Transaction &tx, EvaluationSheetId sheet, const SealedSheet &content) const;
    Outcome putContent(Transaction &tx, EvaluationSheetId sheet, const SealedSheet &content) const;
    Result<QList<SheetStep>> steps(Database &db, EvaluationSheetId sheet) const;
    Outcome addStep(Transaction &tx, EvaluationSheetId sheet, const SheetStep &step) const;
    Outcome putStepContent(Transaction &tx, EvaluationSheetId sheet, const SheetStep &step) const;

    Outcome addDeclaration(Transaction &tx, const PortavoceDeclaration &declaration) const;
    Result<QList<PortavoceDeclaration>> declarations(Database &db, StaffPersonId person, int year) const;
    /// 0 when nobody has that login.
    Result<UserId> userOf(Database &db, const QString &login) const;
};

/// "VAL"
inline constexpr const char *kEvaluationRegister = "VAL";

} // namespace gonfalone

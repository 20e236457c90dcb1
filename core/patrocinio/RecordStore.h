#pragma once

#include "core/cases/CaseFile.h"
#include "core/patrocinio/PatrocinioRecords.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The SQL of the records of a case: versions of the text, opinions, declarations, logo proofs.
class RecordStore
{
public:
    /// Without their texts, oldest first.
    Result<QList<DraftVersion>> versions(Database &db, CaseId id) const;
    /// NotFound (with an empty message) when there is none.
    Result<DraftVersion> version(Database &db, CaseId id, int number) const;
    /// NotFound (with an empty message) while the text was never saved.
    Result<DraftVersion> latestVersion(Database &db, CaseId id) const;
    /// Conflict when the number is taken.
    Outcome addVersion(Transaction &tx, CaseId id, const DraftVersion &version) const;

    /// Oldest first.
    Result<QList<Opinion>> opinions(Database &db, CaseId id) const;
    Outcome addOpinion(Transaction &tx, CaseId id, const Opinion &opinion) const;

    /// Oldest first.
    Result<QList<ConflictDeclaration>> declarations(Database &db, CaseId id) const;
    Outcome addDeclaration(Transaction &tx, CaseId id, const ConflictDeclaration &declaration) const;

    /// By number.
    Result<QList<LogoProof>> proofs(Database &db, CaseId id) const;
    Outcome addProof(Transaction &tx, CaseId id, const LogoProof &proof) const;
    /// Writes state, note, day and person; Conflict when it was decided meanwhile.
    Outcome decideProof(Transaction &tx, CaseId id, const LogoProof &proof) const;
};

} // namespace gonfalone

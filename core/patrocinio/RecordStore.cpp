#include "core/patrocinio/RecordStore.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kVersionColumns = u"number, origin, body, sha256, drawn_on, drawn_from, restored, made_at, made_by"_s;

DraftVersion readVersion(const Row &row)
{
    return {int(row.integer(0)), originFrom(row.text(1)).value_or(VersionOrigin::Edited),
            row.text(2),         row.text(3),
            row.date(4),         row.text(5),
            int(row.integer(6)), row.instant(7),
            row.text(8)};
}

Opinion readOpinion(const Row &row)
{
    return {opinionFrom(row.text(0)).value_or(OpinionKind::Technical),
            outcomeFrom(row.text(1)).value_or(OpinionOutcome::Unfavourable),
            row.text(2),
            row.text(3),
            row.date(4),
            row.text(5),
            int(row.integer(6)),
            row.instant(7),
            row.text(8)};
}

LogoProof readProof(const Row &row)
{
    return {int(row.integer(0)),
            DocumentId{row.integer(1)},
            row.text(2),
            row.text(3),
            proofStateFrom(row.text(4)).value_or(ProofState::Received),
            row.text(5),
            row.instant(6),
            row.text(7),
            row.instant(8),
            row.text(9),
            row.integer(10)};
}

} // namespace

Result<QList<DraftVersion>> RecordStore::versions(Database &db, CaseId id) const
{
    return db.readAll<DraftVersion>(u"SELECT number, origin, '', sha256, drawn_on, drawn_from, restored, made_at, "
                                    "made_by FROM draft_version WHERE case_id = ? ORDER BY number"_s,
                                    {id.value}, readVersion);
}

Result<DraftVersion> RecordStore::version(Database &db, CaseId id, int number) const
{
    return db.readOne<DraftVersion>(u"SELECT "_s + kVersionColumns
                                        + u" FROM draft_version WHERE case_id = ? AND number = ?"_s,
                                    {id.value, qint64(number)}, readVersion);
}

Result<DraftVersion> RecordStore::latestVersion(Database &db, CaseId id) const
{
    return db.readOne<DraftVersion>(u"SELECT "_s + kVersionColumns
                                        + u" FROM draft_version WHERE case_id = ? ORDER BY number DESC LIMIT 1"_s,
                                    {id.value}, readVersion);
}

Outcome RecordStore::addVersion(Transaction &tx, CaseId id, const DraftVersion &version) const
{
    TRY(const qint64 added,
        tx.database().write(
            tx,
            u"INSERT INTO draft_version (case_id, number, origin, body, sha256, drawn_on, drawn_from, restored, made_at, "
            "made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id, number) DO NOTHING"_s,
            {id.value, qint64(version.number), originKey(version.origin), version.body, version.sha256,
             stored(version.drawnOn), version.drawnFrom, qint64(version.restored), toInstantText(version.madeAt),
             version.madeBy}));
    if (added == 0)
        return failure(Error::conflict(say("Somebody saved the text meanwhile: read it again.")));
    return {};
}

Result<QList<Opinion>> RecordStore::opinions(Database &db, CaseId id) const
{
    return db.readAll<Opinion>(u"SELECT kind, outcome, signer, office, day, reasons, version_number, recorded_at, "
                               "recorded_by FROM opinion WHERE case_id = ? ORDER BY id"_s,
                               {id.value}, readOpinion);
}

Outcome RecordStore::addOpinion(Transaction &tx, CaseId id, const Opinion &opinion) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO opinion (case_id, kind, outcome, signer, office, day, reasons, version_number, recorded_at, "
        "recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id.value, opinionKey(opinion.kind), outcomeKey(opinion.outcome), opinion.signer, opinion.office,
         stored(opinion.day), opinion.reasons, qint64(opinion.version), toInstantText(opinion.recordedAt),
         opinion.recordedBy}));
    return {};
}

Result<QList<ConflictDeclaration>> RecordStore::declarations(Database &db, CaseId id) const
{
    return db.readAll<ConflictDeclaration>(u"SELECT login, name, conflict, reasons, passed_to, declared_at "
                                           "FROM conflict_declaration WHERE case_id = ? ORDER BY id"_s,
                                           {id.value}, [](const Row &row) {
                                               return ConflictDeclaration{row.text(0), row.text(1), row.flag(2),
                                                                          row.text(3), row.text(4), row.instant(5)};
                                           });
}

Outcome RecordStore::addDeclaration(Transaction &tx, CaseId id, const ConflictDeclaration &declaration) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO conflict_declaration (case_id, login, name, conflict, reasons, passed_to, declared_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {id.value, declaration.login, declaration.name, qint64(declaration.conflict), declaration.reasons,
         declaration.passedTo, toInstantText(declaration.at)}));
    return {};
}

Result<QList<LogoProof>> RecordStore::proofs(Database &db, CaseId id) const
{
    return db.readAll<LogoProof>(
        u"SELECT l.number, l.document_id, d.name, d.media_type, l.state, l.note, l.received_at, l.received_by, "
        "l.decided_at, l.decided_by, l.version FROM logo_proof l JOIN document d ON d.id = l.document_id "
        "WHERE l.case_id = ? ORDER BY l.number"_s,
        {id.value}, readProof);
}

Outcome RecordStore::addProof(Transaction &tx, CaseId id, const LogoProof &proof) const
{
    TRY(const qint64 added,
        tx.database().write(
            tx,
            u"INSERT INTO logo_proof (case_id, number, document_id, state, note, received_at, received_by, "
            "decided_by) VALUES (?, ?, ?, ?, ?, ?, ?, '') ON CONFLICT (case_id, number) DO NOTHING"_s,
            {id.value, qint64(proof.number), proof.document.value, proofKey(proof.state), proof.note,
             toInstantText(proof.receivedAt), proof.receivedBy}));
    if (added == 0)
        return failure(Error::conflict(say("Another proof was taken in meanwhile: try again.")));
    return {};
}

Outcome RecordStore::decideProof(Transaction &tx, CaseId id, const LogoProof &proof) const
{
    TRY(const qint64 changed,
        tx.database().write(tx,
                            u"UPDATE logo_proof SET state = ?, note = ?, decided_at = ?, decided_by = ?, "
                            "version = version + 1 WHERE case_id = ? AND number = ? AND version = ?"_s,
                            {proofKey(proof.state), proof.note, toInstantText(proof.decidedAt), proof.decidedBy,
                             id.value, qint64(proof.number), proof.version}));
    if (changed == 0)
        return failure(Error::conflict(say("Somebody decided on this proof meanwhile: read the case again.")));
    return {};
}

} // namespace gonfalone

#pragma once

#include "core/evaluation/EvaluationStore.h"
#include "core/sealing/KeyPair.h"
#include "core/sealing/Keyring.h"
#include "core/sealing/SealingStore.h"

namespace gonfalone {

/// The key of one sheet. One key for the class could not tell its readers apart: who evaluates one person would open
/// everybody's sheet. So each sheet has its own, closed for the pair of each of its parties. Who they are stands in the
/// content itself, under the seal: a row that somebody adds to the list of readers is handed nothing.
class EvaluationKeys
{
public:
    explicit EvaluationKeys(Database &db) : m_db(db) {}

    /// A new sheet: its key, its readers, its content.
    Outcome seal(Transaction &tx, const EvaluationSheet &sheet);
    /// The key, for one action. NotFound (with an empty message) for who is no reader; Forbidden while the keyring is
    /// closed, or while another reader has not handed the key over.
    Result<ClassKey> key(UserId actor, const Keyring &keyring, EvaluationSheetId sheet);
    Result<EvaluationContent> opened(const ClassKey &key, EvaluationSheetId sheet);
    Outcome write(Transaction &tx, const ClassKey &key, const EvaluationSheet &sheet);
    /// What a step leaves behind: the sheet as it was after it.
    Outcome keep(Transaction &tx, const ClassKey &key, const EvaluationSheet &sheet, SheetStep step);
    Result<EvaluationContent> openedStep(const ClassKey &key, EvaluationSheetId sheet, const SheetStep &step);
    /// Closes the key for the parties that do not hold it, and for the recovery sheet in use. Whether anything changed.
    Result<bool> handOver(Transaction &tx, const ClassKey &key, const EvaluationSheet &sheet);
    /// Another key for the parties that the content names now; who was one and is no more opens nothing from here on.
    Outcome renew(Transaction &tx, const ClassKey &old, const EvaluationSheet &sheet);
    /// The key that was closed for this paper. NotFound when the sheet is closed for none, Forbidden for another.
    Result<ClassKey> keyOn(const KeyPair &paper, EvaluationSheetId sheet);
    /// The key from the paper of the recovery sheet, for who is a party of the sheet. NotFound when it is not closed
    /// for that sheet of paper, or the actor is none of the parties.
    Outcome recover(Transaction &tx, UserId actor, const Keyring &keyring, const KeyPair &paper,
                    EvaluationSheetId sheet);

private:
    Result<SheetWrap> wrapFor(const ClassKey &key, UserId user, const QHash<UserId, QByteArray> &halves);

    Database &m_db;
    EvaluationStore m_store;
    SealingStore m_sealing;
};

/// Evaluator, evaluated, mayor: those that have an account.
QList<UserId> partiesOf(const EvaluationContent &content);

} // namespace gonfalone

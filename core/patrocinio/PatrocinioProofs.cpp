// The proofs on which the applicant used the stemma: in, sent out, approved or sent back with corrections.
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/documents/MediaType.h"
#include "core/interchange/AttachmentNames.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/patrocinio/PatrocinioSteps.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 30 * 1024 * 1024;

Error refusedFile(const QString &name, const QString &why)
{
    return Error::invalid(u"“%1”: %2"_s.arg(name, why), {{u"file"_s, why}});
}

Outcome checkProof(const QString &name, const QByteArray &content)
{
    if (content.size() > kMostBytes)
        return failure(refusedFile(name, say("A proof has at most %1 MB.").arg(kMostBytes / 1024 / 1024)));
    if (viewableType(content).isEmpty())
        return failure(refusedFile(name, say("A proof is a picture (PNG or JPEG) or a PDF.")));
    return {};
}

} // namespace

Result<Patrocinio> PatrocinioService::withProofs(const Actor &actor, const QString &label)
{
    TRY(const Patrocinio p, load(actor, label));
    CHECK(mayWork(actor, p.file));
    if (stateOf(p) != PatrocinioState::Granted && stateOf(p) != PatrocinioState::Communicated)
        return failure(
            Error::invalid(say("The stemma is used after the grant and before the event is over: %1 is “%2”.")
                               .arg(label, stateName(stateOf(p)))));
    return p;
}

Result<LogoProof> PatrocinioService::takeProof(Transaction &tx, const Actor &actor, const Patrocinio &p,
                                               DocumentId document, const QString &name)
{
    TRY(const QList<LogoProof> before, m_records.proofs(m_db, p.file.id));
    for (const LogoProof &proof : before) {
        if (proof.document == document)
            return failure(Error::invalid(say("“%1” is proof %2 already.").arg(name).arg(proof.number)));
    }
    LogoProof proof;
    proof.number = before.isEmpty() ? 1 : before.last().number + 1;
    proof.document = document;
    proof.receivedAt = m_clock.now();
    proof.receivedBy = actor.name;
    CHECK(m_records.addProof(tx, p.file.id, proof));
    CHECK(m_cases.addEvent(
        tx, p.file.id, {m_clock.now(), actor.name, say("Proof %1 with the stemma taken in").arg(proof.number), name}));
    CHECK(m_audit.append(tx, actor.login,
                         {u"patrocinio.proof"_s, u"case"_s, p.file.label, u"%1 received"_s.arg(proof.number)}));
    TRY(const QList<LogoProof> after, m_records.proofs(m_db, p.file.id));
    return after.last();
}

Result<LogoProof> PatrocinioService::addProof(const Actor &actor, const QString &label, const QString &fileName,
                                              const QByteArray &content)
{
    CHECK(actor.require(Permission::InvestigatePatrocinio));
    CHECK(checkProof(fileName, content));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<LogoProof> {
        TRY(const Patrocinio p, withProofs(actor, label));
        const QString name = safeFileName(fileName);
        TRY(const DocumentId document,
            m_documents.add(tx, p.file.id.value, {name, viewableType(content), u"logo"_s, content},
                            toInstantText(m_clock.now()), actor.login));
        return takeProof(tx, actor, p, document, name);
    });
}

Result<LogoProof> PatrocinioService::addProof(const Actor &actor, const QString &label, DocumentId document)
{
    CHECK(actor.require(Permission::InvestigatePatrocinio));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<LogoProof> {
        TRY(const Patrocinio p, withProofs(actor, label));
        TRY(const QList<Document> papers, m_documents.ofCase(m_db, p.file.id.value));
        const auto paper = std::find_if(papers.cbegin(), papers.cend(),
                                        [document](const Document &one) { return one.id == document; });
        if (paper == papers.cend())
            return failure(Error::notFound(say("That document is not one of %1.").arg(label)));
        TRY(const QByteArray content, m_documents.content(m_db, document));
        CHECK(checkProof(paper->name, content));
        return takeProof(tx, actor, p, document, paper->name);
    });
}

Result<LogoProof> PatrocinioService::stepProof(const Actor &actor, const QString &label, int number, ProofAction action,
                                               const QString &note)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<LogoProof> {
        TRY(const Patrocinio p, withProofs(actor, label));
        TRY(const QList<LogoProof> proofs, m_records.proofs(m_db, p.file.id));
        const auto found = std::find_if(proofs.cbegin(), proofs.cend(),
                                        [number](const LogoProof &one) { return one.number == number; });
        if (found == proofs.cend())
            return failure(Error::notFound(say("%1 has no proof %2.").arg(label).arg(number)));
        const auto step = kProofFlow.step(found->state, action);
        if (!step)
            return failure(Error::invalid(say("“%1” is not possible: proof %2 is “%3”.")
                                              .arg(proofActionName(action))
                                              .arg(number)
                                              .arg(proofName(found->state))));
        CHECK(actor.require(step->permission));
        if (note.trimmed().isEmpty() && action != ProofAction::Approve) {
            const QString why = action == ProofAction::Refuse ? say("Say which corrections are asked.")
                                                              : say("Say to whom the proof goes.");
            return failure(Error::invalid(why, {{u"note"_s, why}}));
        }
        LogoProof proof = *found;
        proof.state = step->to;
        proof.note = note.trimmed();
        proof.decidedAt = m_clock.now();
        proof.decidedBy = actor.name;
        CHECK(m_records.decideProof(tx, p.file.id, proof));
        ++proof.version;
        CHECK(m_cases.addEvent(tx, p.file.id,
                               {m_clock.now(), actor.name,
                                say("Proof %1 with the stemma: %2").arg(number).arg(proofName(proof.state)),
                                proof.note}));
        CHECK(m_audit.append(
            tx, actor.login,
            {u"patrocinio.proof"_s, u"case"_s, label, u"%1 %2"_s.arg(number).arg(proofKey(proof.state))}));
        return proof;
    });
}

QStringList PatrocinioService::proofWarnings(const Patrocinio &p, const QList<LogoProof> &proofs,
                                             const QDate &shownBy) const
{
    if (stateOf(p) != PatrocinioState::Granted && stateOf(p) != PatrocinioState::Communicated)
        return {};
    const auto approved = std::find_if(proofs.cbegin(), proofs.cend(),
                                       [](const LogoProof &one) { return one.state == ProofState::Approved; });
    const QDate today = m_clock.today();
    if (approved != proofs.cend())
        return m_clock.dateOf(approved->decidedAt) < p.startsOn
            ? QStringList{}
            : QStringList{
                say("The proof was approved when the event had begun (%1): the stemma may have been used before.")
                    .arg(humanDate(p.startsOn))};
    if (today >= p.startsOn)
        return {say("The event began on %1 and no proof with the stemma was approved before it.")
                    .arg(humanDate(p.startsOn))};
    if (today > shownBy)
        return {say("No proof with the stemma is approved and the day to show it has passed (%1): the event is on %2.")
                    .arg(humanDate(shownBy), humanDate(p.startsOn))};
    return {say("No proof with the stemma is approved yet: it must be shown by %1, before the event on %2.")
                .arg(humanDate(shownBy), humanDate(p.startsOn))};
}

} // namespace gonfalone

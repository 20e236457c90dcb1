// The records of a case on the command line: opinions, declaration, proofs with the stemma.
#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/patrocinio/PatrocinioService.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QString validityKey(OpinionValidity validity)
{
    switch (validity) {
    case OpinionValidity::NotDue: return u"not-due"_s;
    case OpinionValidity::Missing: return u"missing"_s;
    case OpinionValidity::Stale: return u"stale"_s;
    case OpinionValidity::Valid: break;
    }
    return u"valid"_s;
}

QString validityWord(OpinionValidity validity)
{
    switch (validity) {
    case OpinionValidity::NotDue: return say("not due");
    case OpinionValidity::Missing: return say("missing");
    case OpinionValidity::Stale: return say("to be asked again");
    case OpinionValidity::Valid: break;
    }
    return say("valid");
}

QJsonObject toJson(const Opinion &opinion)
{
    return {{u"kind"_s, opinionKey(opinion.kind)},
            {u"outcome"_s, outcomeKey(opinion.outcome)},
            {u"signer"_s, opinion.signer},
            {u"office"_s, opinion.office},
            {u"day"_s, opinion.day.toString(Qt::ISODate)},
            {u"reasons"_s, opinion.reasons},
            {u"version"_s, opinion.version}};
}

QString lineOf(const Opinion &opinion)
{
    const QString line = say("%1: %2, %3, %4, %5, on version %6")
                             .arg(opinionName(opinion.kind), outcomeName(opinion.outcome), opinion.signer,
                                  opinion.office, humanDate(opinion.day))
                             .arg(opinion.version);
    return opinion.reasons.isEmpty() ? line : u"%1. %2"_s.arg(line, opinion.reasons);
}

QJsonObject toJson(const LogoProof &proof)
{
    return {{u"number"_s, proof.number},
            {u"name"_s, proof.name},
            {u"state"_s, proofKey(proof.state)},
            {u"note"_s, proof.note},
            {u"received"_s, toInstantText(proof.receivedAt)},
            {u"received_by"_s, proof.receivedBy},
            {u"decided"_s, proof.decidedAt.isValid() ? toInstantText(proof.decidedAt) : QString()},
            {u"decided_by"_s, proof.decidedBy}};
}

QString lineOf(const LogoProof &proof)
{
    const QString line = u"%1  %2  %3"_s.arg(proof.number).arg(proof.name, proofName(proof.state));
    return proof.note.isEmpty() ? line : u"%1: %2"_s.arg(line, proof.note);
}

/// The record as one line for people, or as one JSON object.
template <typename Record>
void print(const Context &context, const Record &record)
{
    if (context.json())
        printJson(toJson(record));
    else
        printText(lineOf(record));
}

Result<Exit> listOpinions(const Context &context, PatrocinioService &service, const Actor &actor, const QString &label)
{
    TRY(const Patrocinio p, service.find(actor, label));
    TRY(const CaseRecords records, service.records(actor, p));
    QJsonArray due;
    QJsonArray given;
    for (const OpinionStatus &status : records.statuses) {
        due << QJsonObject{
            {u"kind"_s, opinionKey(status.kind)}, {u"status"_s, validityKey(status.validity)}, {u"why"_s, status.why}};
        if (!context.json())
            printText(u"%1: %2. %3"_s.arg(opinionName(status.kind), validityWord(status.validity), status.why));
    }
    for (const Opinion &opinion : records.opinions) {
        given << toJson(opinion);
        if (!context.json())
            printText(u"  "_s + lineOf(opinion));
    }
    if (context.json())
        printJson(QJsonObject{{u"due"_s, due}, {u"given"_s, given}});
    return Done;
}

Result<Exit> addOpinion(const Context &context, PatrocinioService &service, const Actor &actor, const QString &label,
                        OpinionKind kind, OpinionOutcome outcome)
{
    Opinion opinion;
    opinion.kind = kind;
    opinion.outcome = outcome;
    opinion.signer = context.arguments.value(u"signer"_s);
    opinion.office = context.arguments.value(u"office"_s);
    const QString day = context.arguments.value(u"on"_s, context.clock.today().toString(Qt::ISODate));
    opinion.day = QDate::fromString(day, Qt::ISODate);
    opinion.reasons = context.arguments.value(u"note"_s);
    TRY(const Opinion made, service.recordOpinion(actor, label, opinion));
    print(context, made);
    return Done;
}

/// A file of the disk, or else a paper of the case by its name.
Result<LogoProof> addProof(PatrocinioService &service, const Actor &actor, const QString &label, const QString &name)
{
    if (QFile file(name); file.open(QIODevice::ReadOnly))
        return service.addProof(actor, label, QFileInfo(name).fileName(), file.readAll());
    TRY(const Patrocinio p, service.find(actor, label));
    TRY(const QList<Document> papers, service.documents(actor, p.file.id));
    for (const Document &paper : papers) {
        if (paper.name == name)
            return service.addProof(actor, label, paper.id);
    }
    return failure(Error::notFound(say("“%1” is neither a file nor a document of %2.").arg(name, label)));
}

Result<Exit> listProofs(const Context &context, PatrocinioService &service, const Actor &actor, const QString &label)
{
    TRY(const Patrocinio p, service.find(actor, label));
    TRY(const CaseRecords records, service.records(actor, p));
    QJsonArray rows;
    for (const LogoProof &proof : records.proofs) {
        rows << toJson(proof);
        if (!context.json())
            printText(lineOf(proof));
    }
    for (const QString &warning : records.proofWarnings) {
        if (!context.json())
            printText(warning);
    }
    if (context.json())
        printJson(QJsonObject{{u"proofs"_s, rows}, {u"warnings"_s, QJsonArray::fromStringList(records.proofWarnings)}});
    return Done;
}

template <typename Work>
Exit onCase(const Context &context, Work work)
{
    if (context.arguments.words.size() < 2)
        return wrongUsage(context, say("“%1” needs the number of a case.").arg(context.arguments.words.first()));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PatrocinioService service(*session->database, context.clock);
    const Result<Exit> done = work(service, session->actor, context.arguments.words.value(1));
    return done ? *done : refuse(context, done.error());
}

} // namespace

Exit runOpinion(const Context &context)
{
    const QStringList &words = context.arguments.words;
    const auto kind = opinionFrom(words.value(2));
    const auto outcome = outcomeFrom(words.value(3));
    if (words.size() > 2 && (!kind || !outcome))
        return wrongUsage(context,
                          say("Write “opinion CASE technical|accounting favourable|with-remarks|unfavourable”."));
    return onCase(context, [&](PatrocinioService &service, const Actor &actor, const QString &label) {
        return kind ? addOpinion(context, service, actor, label, *kind, *outcome)
                    : listOpinions(context, service, actor, label);
    });
}

Exit runDeclare(const Context &context)
{
    const QString word = context.arguments.words.value(2);
    if (word != u"none"_s && word != u"conflict"_s)
        return wrongUsage(context, say("Write “declare CASE none” or “declare CASE conflict --note WHICH --to WHOM”."));
    return onCase(context, [&](PatrocinioService &service, const Actor &actor, const QString &label) -> Result<Exit> {
        ConflictDeclaration declaration;
        declaration.conflict = word == u"conflict"_s;
        declaration.reasons = context.arguments.value(u"note"_s);
        declaration.passedTo = context.arguments.value(u"to"_s);
        TRY(const Patrocinio p, service.declareConflict(actor, label, declaration));
        if (context.json())
            printJson(QJsonObject{{u"number"_s, p.file.label}, {u"responsible"_s, p.responsible}});
        else
            printText(declaration.conflict ? say("%1 passes to %2.").arg(label, p.responsible)
                                           : say("%1: no conflict of interest declared.").arg(label));
        return Done;
    });
}

Exit runProof(const Context &context)
{
    const QStringList &words = context.arguments.words;
    const auto action = proofActionFrom(words.value(2));
    const bool adds = words.value(2) == u"add"_s;
    if (words.size() > 2 && (words.size() != 4 || (!action && !adds)))
        return wrongUsage(context, say("Write “proof CASE add FILE” or “proof CASE send|approve|refuse NUMBER”."));
    return onCase(context, [&](PatrocinioService &service, const Actor &actor, const QString &label) -> Result<Exit> {
        if (words.size() == 2)
            return listProofs(context, service, actor, label);
        TRY(const LogoProof proof,
            adds
                ? addProof(service, actor, label, words.value(3))
                : service.stepProof(actor, label, words.value(3).toInt(), *action, context.arguments.value(u"note"_s)));
        print(context, proof);
        return Done;
    });
}

} // namespace gonfalone::ctl

#include "ui/patrocinio/PatrocinioGateway.h"

#include "core/access/AccessService.h"
#include "core/interchange/EmlReader.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace gonfalone {

namespace {

Result<Intake> bringIn(PatrocinioService &service, const Actor &actor, const QByteArray &raw, const QString &name)
{
    TRY(const MailMessage message, readEml(raw, {}, name));
    return service.importMail(actor, message, raw, name);
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return failure(Error::notFound(PatrocinioGateway::tr("“%1” is not there any more.").arg(name)));
    if (file.size() > EmlLimits().maxBytes)
        return failure(Error::invalid(PatrocinioGateway::tr("“%1” is too large to be a message.").arg(name)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::unavailable(
            PatrocinioGateway::tr("“%1” cannot be read: check your right to it.").arg(name), file.errorString()));
    return file.readAll();
}

Result<Dossier> readDossier(PatrocinioService &service, NoteService &notes, const Actor &actor, const Keyring &keyring,
                            const QString &label)
{
    Dossier dossier;
    TRY(dossier.patrocinio, service.find(actor, label));
    const CaseFile &file = dossier.patrocinio.file;
    TRY(dossier.events, service.events(actor, file.id));
    std::stable_sort(dossier.events.begin(), dossier.events.end(),
                     [](const CaseEvent &one, const CaseEvent &other) { return one.at > other.at; });
    TRY(dossier.documents, service.documents(actor, file.id));
    TRY(dossier.clock, service.clock(actor, file));
    TRY(dossier.publication, service.publication(actor, dossier.patrocinio));
    TRY(dossier.actions, service.actions(actor, dossier.patrocinio));
    TRY(dossier.letters, service.lettersFor(actor, dossier.patrocinio));
    TRY(dossier.records, service.records(actor, dossier.patrocinio));
    TRY(dossier.notes, notes.standing(actor, keyring, label));
    TRY(dossier.formDraft, service.formDraft(actor, file.id));
    TRY(dossier.last, service.lastChange(actor, label));
    using enum PatrocinioState;
    const PatrocinioState state = patrocinioStateFrom(file.state).value_or(Closed);
    if (state == Received || state == Admissible || state == UnderReview)
        dossier.admissibility = service.admissibility(actor, dossier.patrocinio);
    return dossier;
}

} // namespace

PatrocinioGateway::PatrocinioGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock,
                                     const Actor &actor, QObject *parent)
    : OfficeGateway(thread, std::move(database), clock, actor, parent),
      m_session(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

/// What a call may use on the thread of the database.
struct PatrocinioGateway::Desk {
    PatrocinioService service;
    NoteService notes;
    Actor actor;
    const Keyring &keyring;
};

template <typename T, typename F>
QFuture<Result<T>> PatrocinioGateway::askAtDesk(F work)
{
    return atDesk<T>([work](const OfficeDesk &at) {
        Desk desk{PatrocinioService(at.database, at.clock), NoteService(at.database, at.clock), at.actor, at.keyring};
        return work(desk);
    });
}

template <typename T, typename F>
QFuture<Result<T>> PatrocinioGateway::ask(F work)
{
    return askAtDesk<T>([work](Desk &desk) { return work(desk.service, desk.actor); });
}

QFuture<Result<CaseListPage>> PatrocinioGateway::list(const CaseQuery &query)
{
    return askAtDesk<CaseListPage>([query](Desk &desk) { return desk.notes.list(desk.actor, desk.keyring, query); });
}

QFuture<Result<QMap<QString, qint64>>> PatrocinioGateway::countByState()
{
    return ask<QMap<QString, qint64>>(
        [](PatrocinioService &service, const Actor &actor) { return service.countByState(actor); });
}

QFuture<Result<Dossier>> PatrocinioGateway::dossier(const QString &label)
{
    return askAtDesk<Dossier>(
        [label](Desk &desk) { return readDossier(desk.service, desk.notes, desk.actor, desk.keyring, label); });
}

QFuture<Result<Patrocinio>> PatrocinioGateway::find(const QString &label)
{
    return ask<Patrocinio>(
        [label](PatrocinioService &service, const Actor &actor) { return service.find(actor, label); });
}

QFuture<Result<QList<AllowedAction>>> PatrocinioGateway::actions(const Patrocinio &patrocinio)
{
    return ask<QList<AllowedAction>>(
        [patrocinio](PatrocinioService &service, const Actor &actor) { return service.actions(actor, patrocinio); });
}

QFuture<Result<QByteArray>> PatrocinioGateway::content(DocumentId id)
{
    return ask<QByteArray>(
        [id](PatrocinioService &service, const Actor &actor) { return service.documentContent(actor, id); });
}

QFuture<Result<DraftDocument>> PatrocinioGateway::draft(const Patrocinio &patrocinio)
{
    return ask<DraftDocument>(
        [patrocinio](PatrocinioService &service, const Actor &actor) { return service.draft(actor, patrocinio); });
}

QFuture<Result<CaseDossier>> PatrocinioGateway::wholeCase(const QString &label, ReadWay way)
{
    return ask<CaseDossier>(
        [label, way](PatrocinioService &service, const Actor &actor) { return service.wholeCase(actor, label, way); });
}

QFuture<Result<PatrocinioReport>> PatrocinioGateway::yearlyReport(int year)
{
    return ask<PatrocinioReport>(
        [year](PatrocinioService &service, const Actor &actor) { return service.yearlyReport(actor, year); });
}

QFuture<Result<DraftDocument>> PatrocinioGateway::letter(const Patrocinio &patrocinio, LetterKind kind)
{
    return ask<DraftDocument>([patrocinio, kind](PatrocinioService &service, const Actor &actor) {
        return service.letter(actor, patrocinio, kind);
    });
}

QFuture<Result<PreparedLetter>> PatrocinioGateway::prepareLetter(const Patrocinio &patrocinio, LetterKind kind)
{
    return ask<PreparedLetter>([patrocinio, kind](PatrocinioService &service, const Actor &actor) {
        return service.prepareLetter(actor, patrocinio, kind);
    });
}

QFuture<Result<LetterBatch>> PatrocinioGateway::composeLetters(const QStringList &labels, LetterKind kind)
{
    return ask<LetterBatch>([labels, kind](PatrocinioService &service, const Actor &actor) {
        return service.composeLetters(actor, labels, kind);
    });
}

QFuture<Result<LetterBatch>> PatrocinioGateway::keepLetters(const LetterBatch &printed)
{
    return ask<LetterBatch>(
        [printed](PatrocinioService &service, const Actor &actor) { return service.keepLetters(actor, printed); });
}

QFuture<Result<Patrocinio>> PatrocinioGateway::save(const Patrocinio &edited)
{
    return ask<Patrocinio>(
        [edited](PatrocinioService &service, const Actor &actor) { return service.save(actor, edited); });
}

QFuture<Result<Patrocinio>> PatrocinioGateway::advance(const Patrocinio &edited, PatrocinioAction action)
{
    return ask<Patrocinio>([edited, action](PatrocinioService &service, const Actor &actor) {
        return service.advance(actor, edited, action);
    });
}

QFuture<Result<Patrocinio>> PatrocinioGateway::registerByHand(const Patrocinio &draft)
{
    return ask<Patrocinio>(
        [draft](PatrocinioService &service, const Actor &actor) { return service.registerByHand(actor, draft); });
}

QFuture<Result<Intake>> PatrocinioGateway::importFile(const QString &path)
{
    return ask<Intake>([path](PatrocinioService &service, const Actor &actor) -> Result<Intake> {
        TRY(const QByteArray raw, bytesOf(path));
        return bringIn(service, actor, raw, QFileInfo(path).fileName());
    });
}

QFuture<Result<Intake>> PatrocinioGateway::importMessage(const QByteArray &raw, const QString &fileName)
{
    return ask<Intake>([raw, fileName](PatrocinioService &service, const Actor &actor) {
        return bringIn(service, actor, raw, fileName);
    });
}

QFuture<Result<CaseChanges>> PatrocinioGateway::changesSince(qint64 seq)
{
    return ask<CaseChanges>(
        [seq](PatrocinioService &service, const Actor &actor) { return service.changesSince(actor, seq); });
}

QFuture<Result<QList<Presence>>> PatrocinioGateway::stay(const QString &label)
{
    return ask<QList<Presence>>(
        [label, session = m_session](PatrocinioService &service, const Actor &actor) -> Result<QList<Presence>> {
            if (!label.isEmpty())
                return service.stay(actor, session, label);
            CHECK(service.leave(actor, session));
            return QList<Presence>();
        });
}

QFuture<Result<QList<Presence>>> PatrocinioGateway::company(const QString &label)
{
    return ask<QList<Presence>>([label, session = m_session](PatrocinioService &service, const Actor &actor) {
        return service.company(actor, session, label);
    });
}

QFuture<Result<DraftVersion>> PatrocinioGateway::version(const QString &label, int number)
{
    return ask<DraftVersion>([label, number](PatrocinioService &service, const Actor &actor) {
        return service.version(actor, label, number);
    });
}

QFuture<Result<VersionPair>> PatrocinioGateway::versionPair(const QString &label, int before, int after)
{
    return ask<VersionPair>([label, before, after](PatrocinioService &service, const Actor &actor) {
        return service.versionPair(actor, label, before, after);
    });
}

QFuture<Result<DraftVersion>> PatrocinioGateway::editDraft(const QString &label, int seen, const QString &text)
{
    return ask<DraftVersion>([label, seen, text](PatrocinioService &service, const Actor &actor) {
        return service.editDraft(actor, label, seen, text);
    });
}

QFuture<Outcome> PatrocinioGateway::keepTypedText(const QString &label, const TypedText &typed)
{
    return ask<void>([label, typed](PatrocinioService &service, const Actor &actor) {
        return service.keepTypedText(actor, label, typed);
    });
}

QFuture<Result<TypedText>> PatrocinioGateway::typedText(const QString &label)
{
    return ask<TypedText>(
        [label](PatrocinioService &service, const Actor &actor) { return service.typedText(actor, label); });
}

QFuture<Result<DraftVersion>> PatrocinioGateway::restoreDraft(const QString &label, int number)
{
    return ask<DraftVersion>([label, number](PatrocinioService &service, const Actor &actor) {
        return service.restoreDraft(actor, label, number);
    });
}

QFuture<Result<DraftVersion>> PatrocinioGateway::redrawDraft(const QString &label)
{
    return ask<DraftVersion>(
        [label](PatrocinioService &service, const Actor &actor) { return service.redrawDraft(actor, label); });
}

QFuture<Result<Opinion>> PatrocinioGateway::recordOpinion(const QString &label, const Opinion &opinion)
{
    return ask<Opinion>([label, opinion](PatrocinioService &service, const Actor &actor) {
        return service.recordOpinion(actor, label, opinion);
    });
}

QFuture<Result<Patrocinio>> PatrocinioGateway::declareConflict(const QString &label,
                                                               const ConflictDeclaration &declaration)
{
    return ask<Patrocinio>([label, declaration](PatrocinioService &service, const Actor &actor) {
        return service.declareConflict(actor, label, declaration);
    });
}

QFuture<Result<LogoProof>> PatrocinioGateway::addProof(const QString &label, const QString &path)
{
    return ask<LogoProof>([label, path](PatrocinioService &service, const Actor &actor) -> Result<LogoProof> {
        TRY(const QByteArray bytes, bytesOf(path));
        return service.addProof(actor, label, QFileInfo(path).fileName(), bytes);
    });
}

QFuture<Result<LogoProof>> PatrocinioGateway::addProof(const QString &label, DocumentId document)
{
    return ask<LogoProof>([label, document](PatrocinioService &service, const Actor &actor) {
        return service.addProof(actor, label, document);
    });
}

QFuture<Result<LogoProof>> PatrocinioGateway::stepProof(const QString &label, int number, ProofAction action,
                                                        const QString &note)
{
    return ask<LogoProof>([label, number, action, note](PatrocinioService &service, const Actor &actor) {
        return service.stepProof(actor, label, number, action, note);
    });
}

QFuture<Result<QList<SealedNote>>> PatrocinioGateway::notes(const QString &label)
{
    return askAtDesk<QList<SealedNote>>(
        [label](Desk &desk) { return desk.notes.notes(desk.actor, desk.keyring, label); });
}

QFuture<Result<SealedNote>> PatrocinioGateway::addNote(const QString &label, NoteAbout about, const QString &text)
{
    return askAtDesk<SealedNote>(
        [label, about, text](Desk &desk) { return desk.notes.add(desk.actor, desk.keyring, label, about, text); });
}

QFuture<Result<SealedNote>> PatrocinioGateway::correctNote(const QString &note, int seen, const QString &text)
{
    return askAtDesk<SealedNote>(
        [note, seen, text](Desk &desk) { return desk.notes.correct(desk.actor, desk.keyring, note, seen, text); });
}

QFuture<Outcome> PatrocinioGateway::removeNote(const QString &note, const QString &reason)
{
    return askAtDesk<void>(
        [note, reason](Desk &desk) { return desk.notes.remove(desk.actor, desk.keyring, note, reason); });
}

QFuture<Outcome> PatrocinioGateway::saveFormDraft(CaseId id, const QString &content)
{
    return ask<void>([id, content](PatrocinioService &service, const Actor &actor) {
        return service.saveFormDraft(actor, id, content);
    });
}

QFuture<Outcome> PatrocinioGateway::dropFormDraft(CaseId id)
{
    return ask<void>([id](PatrocinioService &service, const Actor &actor) { return service.dropFormDraft(actor, id); });
}

} // namespace gonfalone

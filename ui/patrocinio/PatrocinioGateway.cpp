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

Result<Dossier> readDossier(PatrocinioService &service, const Actor &actor, const QString &label)
{
    Dossier dossier;
    TRY(dossier.patrocinio, service.find(actor, label));
    const CaseFile &file = dossier.patrocinio.file;
    TRY(dossier.events, service.events(actor, file.id));
    std::stable_sort(dossier.events.begin(), dossier.events.end(),
                     [](const CaseEvent &one, const CaseEvent &other) { return one.at > other.at; });
    TRY(dossier.documents, service.documents(actor, file.id));
    TRY(dossier.clock, service.clock(actor, file));
    TRY(dossier.actions, service.actions(actor, dossier.patrocinio));
    TRY(dossier.letters, service.lettersFor(actor, dossier.patrocinio));
    TRY(dossier.records, service.records(actor, dossier.patrocinio));
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
    : QObject(parent), m_thread(thread), m_database(std::move(database)), m_clock(clock), m_actor(actor),
      m_session(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

template <typename T, typename F>
QFuture<Result<T>> PatrocinioGateway::ask(F work)
{
    began();
    auto future = m_thread.run([database = m_database, clock = m_clock, seen = m_actor, work]() -> Result<T> {
        Database *db = database();
        if (!db)
            return failure(Error::unavailable(PatrocinioGateway::tr("The office is closed: sign in again.")));
        TRY(const Actor actor, AccessService(*db, clock).refresh(seen));
        PatrocinioService service(*db, clock);
        return work(service, actor);
    });
    // A future keeps one continuation only, so the caller gets the one that comes after ours. Queued: the caller's own
    // continuation runs before the gateway calls itself idle.
    return future.then(QCoreApplication::instance(),
                       [guard = QPointer<PatrocinioGateway>(this)](const Result<T> &result) {
                           if (guard)
                               QMetaObject::invokeMethod(guard.data(), &PatrocinioGateway::ended, Qt::QueuedConnection);
                           return result;
                       });
}

void PatrocinioGateway::began()
{
    if (m_pending++ == 0)
        emit busy();
}

void PatrocinioGateway::ended()
{
    if (--m_pending == 0)
        emit idle();
}

QFuture<Result<CaseListPage>> PatrocinioGateway::list(const CaseQuery &query)
{
    return ask<CaseListPage>(
        [query](PatrocinioService &service, const Actor &actor) { return service.list(actor, query); });
}

QFuture<Result<QMap<QString, qint64>>> PatrocinioGateway::countByState()
{
    return ask<QMap<QString, qint64>>(
        [](PatrocinioService &service, const Actor &actor) { return service.countByState(actor); });
}

QFuture<Result<Dossier>> PatrocinioGateway::dossier(const QString &label)
{
    return ask<Dossier>(
        [label](PatrocinioService &service, const Actor &actor) { return readDossier(service, actor, label); });
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

#include "ui/missions/MissionGateway.h"

#include "core/interchange/EmlReader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gonfalone {

namespace {

constexpr qint64 kMostBytes = 40LL * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return failure(Error::notFound(MissionGateway::tr("“%1” is not there any more.").arg(name)));
    if (file.size() > kMostBytes)
        return failure(Error::invalid(MissionGateway::tr("“%1” is too large to be a receipt or a message.").arg(name)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::unavailable(MissionGateway::tr("“%1” cannot be read: check your right to it.").arg(name),
                                          file.errorString()));
    return file.readAll();
}

Result<MissionInvitation> invitationIn(const QString &name, const QByteArray &content)
{
    TRY(const MailMessage message, readEml(content, {}, name));
    return MissionInvitation{name, content, message.subject.simplified(),
                             message.fromName.isEmpty() ? message.fromAddress : message.fromName};
}

Result<MissionBearing> bearingOf(MissionService &service, const Actor &actor, const Mission &mission)
{
    MissionBearing bearing;
    TRY(bearing.actions, service.actions(actor, mission));
    bearing.route = service.route(actor, mission);
    bearing.refund = service.assessment(actor, mission);
    TRY(bearing.clashes, service.clashes(actor, mission));
    bearing.limits = service.simulate(actor, mission);
    return bearing;
}

Result<MissionDossier> readDossier(MissionService &service, const Actor &actor, const QString &label)
{
    MissionDossier dossier;
    TRY(dossier.mission, service.find(actor, label));
    const CaseId id = dossier.mission.file.id;
    TRY(dossier.events, service.events(actor, id));
    std::stable_sort(dossier.events.begin(), dossier.events.end(),
                     [](const CaseEvent &one, const CaseEvent &other) { return one.at > other.at; });
    TRY(dossier.documents, service.documents(actor, id));
    TRY(dossier.decisions, service.decisions(actor, id));
    TRY(dossier.bearing, bearingOf(service, actor, dossier.mission));
    TRY(dossier.formDraft, service.formDraft(actor, id));
    return dossier;
}

} // namespace

template <typename T, typename F>
QFuture<Result<T>> MissionGateway::ask(F work)
{
    return atDesk<T>([work](const OfficeDesk &at) {
        MissionService service(at.database, at.clock);
        return work(service, at.actor);
    });
}

QFuture<Result<MissionListPage>> MissionGateway::list(const MissionQuery &query)
{
    return ask<MissionListPage>(
        [query](MissionService &service, const Actor &actor) { return service.list(actor, query); });
}

QFuture<Result<MissionCounts>> MissionGateway::counts()
{
    return ask<MissionCounts>([](MissionService &service, const Actor &actor) -> Result<MissionCounts> {
        MissionCounts counts;
        TRY(counts.byState, service.countByState(actor));
        TRY(counts.totals, service.totals(actor, {}));
        return counts;
    });
}

QFuture<Result<QList<OfficeHolder>>> MissionGateway::administrators(const QDate &day)
{
    return ask<QList<OfficeHolder>>(
        [day](MissionService &service, const Actor &actor) { return service.administrators(actor, day); });
}

QFuture<Result<MissionDossier>> MissionGateway::dossier(const QString &label)
{
    return ask<MissionDossier>(
        [label](MissionService &service, const Actor &actor) { return readDossier(service, actor, label); });
}

QFuture<Result<MissionBearing>> MissionGateway::bearing(const Mission &mission)
{
    return ask<MissionBearing>(
        [mission](MissionService &service, const Actor &actor) { return bearingOf(service, actor, mission); });
}

QFuture<Result<MissionSimulation>> MissionGateway::simulate(const Mission &mission)
{
    return ask<MissionSimulation>(
        [mission](MissionService &service, const Actor &actor) { return service.simulate(actor, mission); });
}

QFuture<Result<QByteArray>> MissionGateway::content(DocumentId id)
{
    return ask<QByteArray>(
        [id](MissionService &service, const Actor &actor) { return service.documentContent(actor, id); });
}

QFuture<Result<DraftDocument>> MissionGateway::paper(const Mission &mission, MissionPaper paper)
{
    return ask<DraftDocument>(
        [mission, paper](MissionService &service, const Actor &actor) { return service.paper(actor, mission, paper); });
}

QFuture<Result<TransparencyTable>> MissionGateway::transparency(int year, int half)
{
    return ask<TransparencyTable>(
        [year, half](MissionService &service, const Actor &actor) { return service.transparency(actor, year, half); });
}

QFuture<Result<Mission>> MissionGateway::add(const Mission &draft, const std::optional<MissionInvitation> &invitation)
{
    return ask<Mission>([draft, invitation](MissionService &service, const Actor &actor) -> Result<Mission> {
        TRY(const Mission added, service.add(actor, draft));
        if (invitation)
            CHECK(service.attach(actor, added.file.label, invitation->fileName, invitation->content));
        return added;
    });
}

QFuture<Result<Mission>> MissionGateway::save(const Mission &edited)
{
    return ask<Mission>([edited](MissionService &service, const Actor &actor) { return service.save(actor, edited); });
}

QFuture<Result<Mission>> MissionGateway::advance(const Mission &edited, const MissionStep &step)
{
    return ask<Mission>(
        [edited, step](MissionService &service, const Actor &actor) { return service.advance(actor, edited, step); });
}

QFuture<Result<Document>> MissionGateway::attachFile(const QString &label, const QString &path)
{
    return ask<Document>([label, path](MissionService &service, const Actor &actor) -> Result<Document> {
        TRY(const QByteArray content, bytesOf(path));
        return service.attach(actor, label, QFileInfo(path).fileName(), content);
    });
}

QFuture<Result<Document>> MissionGateway::attach(const QString &label, const QString &fileName,
                                                 const QByteArray &content)
{
    return ask<Document>([label, fileName, content](MissionService &service, const Actor &actor) {
        return service.attach(actor, label, fileName, content);
    });
}

QFuture<Result<MissionInvitation>> MissionGateway::readInvitation(const QString &path)
{
    return ask<MissionInvitation>([path](MissionService &, const Actor &) -> Result<MissionInvitation> {
        TRY(const QByteArray content, bytesOf(path));
        return invitationIn(QFileInfo(path).fileName(), content);
    });
}

QFuture<Result<MissionInvitation>> MissionGateway::readInvitation(const QString &fileName, const QByteArray &content)
{
    return ask<MissionInvitation>(
        [fileName, content](MissionService &, const Actor &) { return invitationIn(fileName, content); });
}

QFuture<Outcome> MissionGateway::saveFormDraft(CaseId id, const QString &content)
{
    return ask<void>([id, content](MissionService &service, const Actor &actor) {
        return service.saveFormDraft(actor, id, content);
    });
}

QFuture<Outcome> MissionGateway::dropFormDraft(CaseId id)
{
    return ask<void>([id](MissionService &service, const Actor &actor) { return service.dropFormDraft(actor, id); });
}

} // namespace gonfalone

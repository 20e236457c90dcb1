#include "core/missions/MissionService.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/contacts/Contact.h"
#include "core/documents/MediaType.h"
#include "core/interchange/AttachmentNames.h"
#include "core/interchange/EmlReader.h"
#include "core/missions/MissionFields.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kModule = u"missions"_s;
const QString kRegister = u"MIS"_s;
const QString kForm = u"mission"_s;
constexpr qsizetype kMostBytes = 30 * 1024 * 1024;

/// What the list and the search show of a mission, derived from its fields in one place.
void deriveListColumns(Mission &m)
{
    m.file.module = kModule;
    m.file.subject = m.purpose;
    m.file.party = m.person;
    m.file.referredTo = m.person; // an assessore's secretariat sees its own assessore's
    m.file.open = isOpen(stateOf(m));
    m.file.due = m.departs.day.isValid() ? m.departs.day : m.file.received;
    m.file.searchText =
        nameKey(QStringList{m.file.label, m.person, m.purpose, m.destination, m.inviter, m.chapter}.join(u' '))
            .left(4000);
}

Error refusedFile(const QString &name, const QString &why)
{
    return Error::invalid(u"“%1”: %2"_s.arg(name, why), {{u"file"_s, why}});
}

/// The rows without what the examination takes off.
QList<MissionExpense> uncut(QList<MissionExpense> expenses)
{
    for (MissionExpense &expense : expenses) {
        expense.cutCents = 0;
        expense.cutReason.clear();
    }
    return expenses;
}

/// A receipt is a picture or a PDF, an invitation a message.
Result<NewDocument> readAttachment(const QString &name, const QByteArray &content)
{
    if (content.size() > kMostBytes)
        return failure(refusedFile(name, say("A paper has at most %1 MB.").arg(kMostBytes / 1024 / 1024)));
    if (const QString type = viewableType(content); !type.isEmpty())
        return NewDocument{safeFileName(name), type, u"receipt"_s, content};
    if (name.endsWith(u".eml"_s, Qt::CaseInsensitive) && readEml(content, {}, name))
        return NewDocument{safeFileName(name), u"message/rfc822"_s, u"invitation"_s, content};
    return failure(
        refusedFile(name, say("A receipt is a picture (PNG or JPEG) or a PDF, an invitation a message (.eml).")));
}

} // namespace

RuleLookup MissionService::rules()
{
    return [this](const QString &key, const QDate &on) { return m_rules.inForce(m_db, key, on); };
}

Outcome MissionService::mustSee(const Actor &actor, const CaseFile &file) const
{
    CHECK(actor.require(Permission::ViewMissions));
    if (file.module == kModule
        && (actor.may(Permission::ViewEveryMission) || actor.assessori.contains(file.referredTo)))
        return {};
    // Who may not see a mission is not told that there is one.
    return failure(m_cases.noSuchCase(file.label));
}

Result<CaseFile> MissionService::seen(const Actor &actor, CaseId id)
{
    CHECK(actor.require(Permission::ViewMissions));
    auto file = m_cases.find(m_db, id);
    if (!file && file.error().kind == ErrorKind::NotFound)
        return failure(m_cases.noSuchCase(QString::number(id.value)));
    if (file)
        CHECK(mustSee(actor, *file));
    return file;
}

Result<Mission> MissionService::load(const Actor &actor, const QString &label)
{
    CHECK(actor.require(Permission::ViewMissions));
    Mission m;
    TRY(m.file, m_cases.findByLabel(m_db, label));
    CHECK(mustSee(actor, m.file));
    CHECK(m_store.load(m_db, m));
    return m;
}

void MissionService::restrict(const Actor &actor, MissionQuery &query) const
{
    if (actor.may(Permission::ViewEveryMission))
        return;
    query.restricted = true;
    QStringList own = actor.assessori;
    if (!query.persons.isEmpty())
        own.removeIf([&query](const QString &person) { return !query.persons.contains(person); });
    query.persons = own;
}

Result<Mission> MissionService::add(const Actor &actor, const Mission &draft)
{
    CHECK(actor.require(Permission::EditMissions));
    TRY(QList<FieldError> faults, faultsOf(draft, rules(), m_clock.today()));
    if (!draft.departs.isValid())
        faults << FieldError{u"departs"_s,
                             say("Write day and hour of departure: the office held on that day decides.")};
    if (draft.purpose.trimmed().isEmpty())
        faults << FieldError{u"purpose"_s, say("Write the purpose, as the act will say it.")};
    if (!draft.expenses.isEmpty())
        faults << FieldError{u"expenses"_s, say("Expenses come with the refund, after the mission.")};
    if (!faults.isEmpty())
        return failure(withMissionFields(say("The mission cannot be registered."), faults));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Mission> {
        Mission m = draft;
        m.file = {};
        m.file.state = missionStateKey(MissionState::Draft);
        m.file.received = m_clock.today();
        TRY(const Explained<MissionRoute> route, routeFor(m, m_clock.today()));
        m.office = route.value.office;
        deriveListColumns(m);
        TRY(m.file,
            m_cases.add(tx, m.file, kRegister, m_clock.today().year(), toInstantText(m_clock.now()), actor.login));
        TRY(m, write(tx, m));
        CHECK(m_cases.addEvent(tx, m.file.id, {m_clock.now(), actor.name, say("Mission registered"), m.office}));
        CHECK(m_audit.append(tx, actor.login, {u"mission.add"_s, u"mission"_s, m.file.label, m.office}));
        return m;
    });
}

Result<Mission> MissionService::find(const Actor &actor, const QString &label)
{
    return load(actor, label);
}

Result<QList<OfficeHolder>> MissionService::administrators(const Actor &actor, const QDate &day)
{
    CHECK(actor.require(Permission::ViewMissions));
    TRY(QList<OfficeHolder> held, m_offices.holdersOn(m_db, day.isValid() ? day : m_clock.today()));
    held.removeIf(
        [](const OfficeHolder &one) { return !isMayor(one.role) && !isOfGiunta(one.role) && !isOfCouncil(one.role); });
    return held;
}

Result<MissionListPage> MissionService::list(const Actor &actor, MissionQuery query)
{
    CHECK(actor.require(Permission::ViewMissions));
    restrict(actor, query);
    return m_store.list(m_db, query);
}

Result<QList<MissionTotal>> MissionService::totals(const Actor &actor, MissionQuery query)
{
    CHECK(actor.require(Permission::ViewMissions));
    restrict(actor, query);
    return m_store.totals(m_db, query);
}

Result<QMap<QString, qint64>> MissionService::countByState(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewMissions));
    MissionQuery query;
    restrict(actor, query);
    return m_store.countByState(m_db, query);
}

Result<QList<CaseEvent>> MissionService::events(const Actor &actor, CaseId id)
{
    TRY(const CaseFile file, seen(actor, id));
    return m_cases.events(m_db, file.id);
}

Result<QList<Document>> MissionService::documents(const Actor &actor, CaseId id)
{
    TRY(const CaseFile file, seen(actor, id));
    return m_documents.ofCase(m_db, file.id.value);
}

Result<QByteArray> MissionService::documentContent(const Actor &actor, DocumentId id)
{
    CHECK(actor.require(Permission::ViewMissions));
    TRY(const qint64 caseId, m_documents.caseOf(m_db, id));
    TRY(const CaseFile file, seen(actor, CaseId{caseId}));
    CHECK(m_readings.read(actor, {ReadKind::Document, QString::number(id.value), file.label}));
    return m_documents.content(m_db, id);
}

Result<QList<MissionDecision>> MissionService::decisions(const Actor &actor, CaseId id)
{
    TRY(const CaseFile file, seen(actor, id));
    return m_store.decisions(m_db, file.id);
}

Result<Explained<MissionRoute>> MissionService::routeFor(const Mission &mission, const QDate &decided)
{
    TRY(const QList<OfficeHolder> held, m_offices.holdersOn(m_db, mission.departs.day));
    TRY(const QList<OfficeHolder> deciding, m_offices.holdersOn(m_db, decided));
    TRY(const QList<MissionDeputy> deputies, m_store.deputies(m_db));
    return routeOf({mission.person, mission.kind, mission.departs.day, decided}, held, deciding, deputies, rules());
}

Result<Explained<MissionRoute>> MissionService::route(const Actor &actor, const Mission &mission, const QDate &decided)
{
    CHECK(actor.require(Permission::ViewMissions));
    return routeFor(mission, decided.isValid() ? decided : m_clock.today());
}

Result<MissionAssessment> MissionService::assessment(const Actor &actor, const Mission &mission)
{
    CHECK(actor.require(Permission::ViewMissions));
    return assessed(mission, rules());
}

Result<MissionSimulation> MissionService::simulate(const Actor &actor, const Mission &mission)
{
    CHECK(actor.require(Permission::ViewMissions));
    if (!mission.departs.isValid() || !mission.returns.isValid())
        return failure(withMissionFields(say("The limits depend on the duration."),
                                         {{mission.departs.isValid() ? u"returns"_s : u"departs"_s,
                                           say("Write day and hour, like 2026-03-10 08:30.")}}));
    TRY(const QList<FieldError> faults, faultsOf(mission, rules(), m_clock.today()));
    for (const FieldError &fault : faults) {
        if (fault.field != u"person"_s && !fault.field.startsWith(u"expense"_s) && fault.field != u"advance"_s)
            return failure(withMissionFields(say("The limits cannot be told."), {fault}));
    }
    return simulated(stayCaseOf(mission), mission.kind, mission.publicCents, rules());
}

Outcome MissionService::mayChange(const Mission &before, const Mission &edited) const
{
    const MissionState state = stateOf(before);
    QList<FieldError> locked;
    for (const QString &field : differingMissionFields(before, edited)) {
        // What is taken off is written by who examines, on rows that nobody changes any more.
        const bool examined = field == u"expenses"_s && state == MissionState::RefundClaimed
            && uncut(before.expenses) == uncut(edited.expenses);
        if (!examined && !isOpenField(state, field))
            locked << FieldError{field, say("locked while the mission is “%1”").arg(missionStateName(state))};
    }
    if (locked.isEmpty())
        return {};
    return failure(withMissionFields(say("%1 was not saved.").arg(before.file.label), locked));
}

Result<QList<FieldError>> MissionService::receiptFaults(const Mission &mission)
{
    QList<FieldError> faults;
    for (int i = 0; i < mission.expenses.size(); ++i) {
        const DocumentId receipt = mission.expenses[i].receipt;
        if (!receipt.isValid())
            continue;
        TRY(const bool known, m_store.hasDocument(m_db, mission.file.id, receipt));
        if (!known)
            faults << FieldError{u"expense.%1.receipt"_s.arg(i + 1),
                                 say("“%1” is no paper of this mission.").arg(receipt.value)};
    }
    return faults;
}

Result<Mission> MissionService::write(Transaction &tx, const Mission &edited)
{
    Mission m = edited;
    TRY(const MissionAssessment refund, m.from().isValid() ? assessed(m, rules()) : Result<MissionAssessment>({}));
    m.claimedCents = refund.claimed;
    deriveListColumns(m);
    TRY(m.file, m_cases.update(tx, m.file));
    CHECK(m_store.put(tx, m));
    return m;
}

Result<Mission> MissionService::save(const Actor &actor, const Mission &edited)
{
    CHECK(actor.require(Permission::EditMissions));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Mission> {
        TRY(const Mission before, load(actor, edited.file.label));
        TRY(QList<FieldError> faults, faultsOf(edited, rules(), m_clock.today()));
        TRY(const QList<FieldError> strays, receiptFaults(edited));
        faults << strays;
        if (!faults.isEmpty())
            return failure(withMissionFields(say("%1 was not saved.").arg(edited.file.label), faults));
        CHECK(mayChange(before, edited));
        Mission wanted = edited;
        // State, office and what was admitted move by steps only, whatever the caller's copy says.
        wanted.file = before.file;
        wanted.file.version = edited.file.version;
        wanted.admittedCents = before.admittedCents;
        wanted.reason = before.reason;
        TRY(const Explained<MissionRoute> route, routeFor(wanted, m_clock.today()));
        wanted.office = route.value.office;
        TRY(const Mission m, write(tx, wanted));
        QStringList labels;
        for (const QString &field : differingMissionFields(before, m))
            labels << missionFieldLabel(field);
        CHECK(m_cases.addEvent(tx, m.file.id, {m_clock.now(), actor.name, say("Saved"), labels.join(u", "_s)}));
        CHECK(m_cases.dropFormDraft(tx, actor.id.value, kForm, m.file.id.value));
        CHECK(m_audit.append(
            tx, actor.login,
            {u"mission.save"_s, u"mission"_s, m.file.label, differingMissionFields(before, m).join(u' ')}));
        return m;
    });
}

Result<Document> MissionService::attach(const Actor &actor, const QString &label, const QString &fileName,
                                        const QByteArray &content)
{
    CHECK(actor.require(Permission::EditMissions));
    TRY(const NewDocument paper, readAttachment(fileName, content));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Document> {
        TRY(const Mission m, load(actor, label));
        if (stateOf(m) == MissionState::Settled || !isOpen(stateOf(m)))
            return failure(Error::invalid(
                say("%1 is “%2”: no paper is added any more.").arg(label, missionStateName(stateOf(m)))));
        TRY(const DocumentId id,
            m_documents.add(tx, m.file.id.value, paper, toInstantText(m_clock.now()), actor.login));
        CHECK(m_cases.addEvent(tx, m.file.id, {m_clock.now(), actor.name, say("Paper added"), paper.name}));
        CHECK(m_audit.append(tx, actor.login, {u"mission.attach"_s, u"mission"_s, label, paper.kind}));
        TRY(const QList<Document> all, m_documents.ofCase(m_db, m.file.id.value));
        const auto added = std::find_if(all.cbegin(), all.cend(), [id](const Document &one) { return one.id == id; });
        return added == all.cend() ? Document{} : *added;
    });
}

Result<QList<MissionDeputy>> MissionService::deputies(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewOffice));
    return m_store.deputies(m_db);
}

Outcome MissionService::nameDeputy(const Actor &actor, const MissionDeputy &deputy)
{
    CHECK(actor.require(Permission::ManageOffice));
    QList<FieldError> faults;
    const auto need = [&faults](bool holds, const QString &field, const QString &what) {
        if (!holds)
            faults << FieldError{field, what};
    };
    need(deputy.validFrom.isValid(), u"valid_from"_s, say("Write the first day."));
    need(!deputy.validTo.isValid() || deputy.validTo >= deputy.validFrom, u"valid_to"_s,
         say("The last day comes before the first."));
    need(!deputy.source.trimmed().isEmpty(), u"source"_s, say("Write the act that names the deputy."));
    need(deputy.holder != deputy.deputy, u"deputy"_s, say("Nobody stands for himself."));
    if (faults.isEmpty()) {
        TRY(const QList<OfficeHolder> holders, m_offices.holdersOn(m_db, deputy.validFrom));
        const auto inOffice = [&holders](const QString &person, bool authority) {
            return std::any_of(holders.cbegin(), holders.cend(), [&](const OfficeHolder &one) {
                return one.person == person && (!authority || isMayor(one.role) || isCouncilPresident(one.role));
            });
        };
        need(inOffice(deputy.holder, true), u"holder"_s,
             say("%1 is neither mayor nor president of the council on that day.").arg(deputy.holder));
        need(inOffice(deputy.deputy, false), u"deputy"_s, say("%1 holds no office on that day.").arg(deputy.deputy));
    }
    if (!faults.isEmpty())
        return failure(Error::invalid(faults.first().message, faults));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        CHECK(m_store.addDeputy(tx, deputy));
        return m_audit.append(tx, actor.login,
                              {u"mission.deputy"_s, u"organs"_s, deputy.deputy,
                               u"%1 %2"_s.arg(deputy.validFrom.toString(Qt::ISODate), deputy.source)});
    });
}

Outcome MissionService::saveFormDraft(const Actor &actor, CaseId id, const QString &content)
{
    CHECK(actor.require(Permission::EditMissions));
    TRY(const CaseFile file, seen(actor, id));
    return UnitOfWork(m_db).run([&](Transaction &tx) {
        return m_cases.saveFormDraft(tx, actor.id.value, kForm, file.id.value, content, toInstantText(m_clock.now()));
    });
}

Result<QString> MissionService::formDraft(const Actor &actor, CaseId id)
{
    TRY(const CaseFile file, seen(actor, id));
    return m_cases.formDraft(m_db, actor.id.value, kForm, file.id.value);
}

Outcome MissionService::dropFormDraft(const Actor &actor, CaseId id)
{
    TRY(const CaseFile file, seen(actor, id));
    return UnitOfWork(m_db).run(
        [&](Transaction &tx) { return m_cases.dropFormDraft(tx, actor.id.value, kForm, file.id.value); });
}

} // namespace gonfalone

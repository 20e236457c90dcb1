// The steps of a mission, what stands in their way, and the acts: the part of MissionService that moves it.
#include "core/access/UserStore.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/contacts/Contact.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/TextTemplateStore.h"
#include "core/missions/MissionDutyStore.h"
#include "core/missions/MissionFields.h"
#include "core/missions/MissionReasons.h"
#include "core/missions/MissionService.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// The states of missions whose days are taken.
QStringList awayStates()
{
    QStringList keys;
    for (MissionState state : kMissionStates) {
        if (isAway(state))
            keys << missionStateKey(state);
    }
    return keys;
}

/// Those, and the ones that wait to be decided: two requests for the same days are a slip of the pen.
QStringList takenStates()
{
    return awayStates() << missionStateKey(MissionState::Requested);
}

QString stretchText(const BusyStretch &busy, const Clock &clock)
{
    const auto local = [&clock](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toTimeZone(clock.zone).toString(u"dd/MM/yyyy HH:mm"_s);
    };
    return u"%1 (%2 – %3)"_s.arg(busy.what, local(busy.fromUtc), local(busy.toUtc));
}

/// A step before which nothing may stand in the way.
bool isDecided(MissionAction action)
{
    return action == MissionAction::Submit || action == MissionAction::Authorise || action == MissionAction::Declare;
}

QString holderWhere(const QList<OfficeHolder> &holders, bool (*is)(const QString &))
{
    for (const OfficeHolder &holder : holders) {
        if (is(holder.role))
            return holder.person;
    }
    return {};
}

} // namespace

Result<QList<MissionClash>> MissionService::bothAway(const Mission &m, qint64 from, qint64 to)
{
    TRY(const QList<OfficeHolder> holders, m_offices.holdersOn(m_db, m.departs.day));
    const QString mayor = holderWhere(holders, isMayor);
    const QString vice = holderWhere(holders, isVicesindaco);
    const QString other = m.person == mayor ? vice : m.person == vice ? mayor : QString();
    if (other.isEmpty())
        return QList<MissionClash>{};
    TRY(QList<BusyStretch> away, m_store.missionsOf(m_db, m.file.id, other, from, to, awayStates()));
    TRY(const QList<BusyStretch> absent, m_store.absencesOf(m_db, other, from, to));
    away << absent;
    QList<MissionClash> clashes;
    for (const BusyStretch &busy : away)
        clashes << MissionClash{
            MissionClash::Kind::BothAway, true,
            say("Mayor and vicesindaco would both be away: %1, %2. Choose other days, or say why it "
                "must be.")
                .arg(other, stretchText(busy, m_clock))};
    return clashes;
}

Result<QList<MissionClash>> MissionService::clashesOf(const Mission &m)
{
    QList<MissionClash> clashes;
    if (!m.departs.isValid() || !m.returns.isValid())
        return clashes;
    const qint64 from = m.departs.instant().toSecsSinceEpoch();
    const qint64 to = m.returns.instant().toSecsSinceEpoch();
    TRY(const QList<BusyStretch> missions, m_store.missionsOf(m_db, m.file.id, m.person, from, to, takenStates()));
    for (const BusyStretch &busy : missions)
        clashes << MissionClash{
            MissionClash::Kind::Mission, true,
            say("%1 is on another mission in those hours: %2.").arg(m.person, stretchText(busy, m_clock))};
    TRY(const QList<BusyStretch> sittings, m_store.sittings(m_db, from, to));
    for (const BusyStretch &busy : sittings)
        clashes << MissionClash{MissionClash::Kind::Sitting, false,
                                say("There is a sitting in those hours: %1.").arg(stretchText(busy, m_clock))};
    TRY(const QList<BusyStretch> absences, m_store.absencesOf(m_db, m.person, from, to));
    for (const BusyStretch &busy : absences)
        clashes << MissionClash{MissionClash::Kind::Absence, false,
                                say("%1 is away already: %2.").arg(m.person, stretchText(busy, m_clock))};
    TRY(const QList<BusyStretch> shifts, MissionDutyStore().shiftsOf(m_db, m.person, from, to));
    for (BusyStretch shift : shifts) {
        shift.what = say("on call");
        clashes << MissionClash{MissionClash::Kind::Sitting, false,
                                say("%1 is on call in those hours: %2. Let somebody take the shift.")
                                    .arg(m.person, stretchText(shift, m_clock))};
    }
    TRY(const QList<MissionClash> both, bothAway(m, from, to));
    return clashes + both;
}

Result<QList<MissionClash>> MissionService::clashes(const Actor &actor, const Mission &mission)
{
    CHECK(actor.require(Permission::ViewMissions));
    return clashesOf(mission);
}

Result<QList<FieldError>> MissionService::clashFaults(const Mission &m, const MissionStep &step)
{
    QList<FieldError> faults;
    // An access to the seat is no absence.
    if (!isDecided(step.action) || m.kind == MissionKind::Access)
        return faults;
    TRY(const QList<MissionClash> clashes, clashesOf(m));
    for (const MissionClash &clash : clashes) {
        if (clash.kind == MissionClash::Kind::Mission)
            faults << FieldError{u"departs"_s, clash.text};
        else if (clash.kind == MissionClash::Kind::BothAway && m.bothAway.trimmed().isEmpty())
            faults << FieldError{u"both_away"_s, clash.text};
    }
    return faults;
}

/// The liquidation is the manager's (art. 184 TUEL): not the cabinet's, and not who is refunded.
Result<QList<FieldError>> MissionService::managerFaults(const Mission &m, const MissionStep &step)
{
    QList<FieldError> faults;
    if (step.action != MissionAction::Settle)
        return faults;
    if (step.signer.trimmed().isEmpty())
        faults << FieldError{u"signer"_s, say("Write the name of the manager who signed the liquidation.")};
    if (nameKey(step.signer) == nameKey(m.person))
        faults << FieldError{u"signer"_s, say("%1 may not decide on his own request.").arg(m.person)};
    TRY(const QList<User> users, UserStore().all(m_db, m_clock.today()));
    for (const User &user : users) {
        if (nameKey(user.name) == nameKey(step.signer)
            && std::any_of(user.roles.cbegin(), user.roles.cend(), isCabinet))
            faults << FieldError{u"signer"_s,
                                 say("%1 works in the cabinet: who is hired under art. 90 TUEL performs no gestione. "
                                     "Write the name of the competent manager.")
                                     .arg(user.name)};
    }
    return faults;
}

Result<QList<FieldError>> MissionService::stepFaults(const Mission &m, const MissionStep &step)
{
    TRY(QList<FieldError> faults, faultsOf(m, rules(), m_clock.today()));
    faults << missingFor(step, m, m_clock.today());
    TRY(const QList<FieldError> strays, receiptFaults(m));
    TRY(const QList<FieldError> clashing, clashFaults(m, step));
    TRY(const QList<FieldError> manager, managerFaults(m, step));
    return faults + strays + clashing + manager;
}

/// For whom who signed acted; empty for the authority itself and where nobody signs.
Result<QString> MissionService::signedFor(const Mission &m, const MissionStep &step)
{
    using enum MissionAction;
    const bool decides = step.action == Authorise || step.action == Refuse || step.action == Revoke;
    if (!decides && step.action != Declare)
        return QString();
    TRY(const Explained<MissionRoute> route, routeFor(m, dayOf(step)));
    if (route.value.authority == MissionAuthority::Nobody) {
        if (step.action != Authorise)
            return QString();
        return failure(Error::invalid(say("%1 needs no authorisation: put the declaration on record. %2")
                                          .arg(m.file.label, reasonLines(route.reasons).last())));
    }
    if (step.action == Declare)
        return failure(
            Error::invalid(say("%1 needs an authorisation: %2").arg(m.file.label, reasonLines(route.reasons).last())));
    return mayAuthorise(route.value, m.person, step.signer, dayOf(step));
}

Outcome MissionService::record(Transaction &tx, const Actor &actor, const Mission &m, const MissionStep &step,
                               const QString &actingFor)
{
    const QString key = missionActionKey(step.action);
    if (step.action != MissionAction::Start && step.action != MissionAction::Close)
        CHECK(m_store.addDecision(tx, m.file.id,
                                  {key, dayOf(step), step.signer.trimmed(), step.office.trimmed(), actingFor,
                                   step.reason.trimmed(), m_clock.now(), actor.name}));
    QStringList note{step.signer.trimmed(), step.reason.trimmed()};
    if (!actingFor.isEmpty())
        note.insert(1, say("for %1").arg(actingFor));
    if (step.day.isValid() && step.day != m_clock.today())
        note.prepend(humanDate(step.day));
    note.removeAll(QString());
    return m_cases.addEvent(tx, m.file.id,
                            {m_clock.now(), actor.name, missionStateName(stateOf(m)), note.join(u" · "_s)});
}

Result<Mission> MissionService::advance(const Actor &actor, const Mission &edited, const MissionStep &step)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Mission> {
        TRY(const Mission before, load(actor, edited.file.label));
        const auto row = kMissionFlow.step(stateOf(before), step.action);
        if (!row)
            return failure(Error::invalid(
                say("“%1” is not possible while %2 is “%3”.")
                    .arg(missionActionName(step.action), before.file.label, missionStateName(stateOf(before)))));
        CHECK(actor.require(row->permission));
        CHECK(mayChange(before, edited));
        Mission m = edited;
        m.file = before.file;
        m.file.version = edited.file.version;
        m.office = before.office;
        if (isRequestEditable(stateOf(before))) { // person or day may be others than when it was saved
            TRY(const Explained<MissionRoute> route, routeFor(m, m_clock.today()));
            m.office = route.value.office;
        }
        m.admittedCents = before.admittedCents;
        m.reason =
            needsReason(step.action) && step.action != MissionAction::Revoke ? step.reason.trimmed() : before.reason;
        TRY(const QList<FieldError> faults, stepFaults(m, step));
        if (!faults.isEmpty())
            return failure(
                withMissionFields(say("“%1” is not possible yet.").arg(missionActionName(step.action)), faults));
        TRY(const QString actingFor, signedFor(m, step));
        if (step.action == MissionAction::Admit) {
            TRY(const MissionAssessment refund, assessed(m, rules()));
            m.admittedCents = refund.admitted;
        } else if (step.action == MissionAction::ReturnRefund || step.action == MissionAction::RefuseRefund
                   || step.action == MissionAction::Reopen) {
            m.admittedCents = 0;
        }
        if (step.action == MissionAction::Settle && !m.actDate.isValid())
            m.actDate = dayOf(step);
        m.file.state = missionStateKey(row->to);
        TRY(m, write(tx, m));
        CHECK(record(tx, actor, m, step, actingFor));
        CHECK(m_cases.dropFormDraft(tx, actor.id.value, u"mission"_s, m.file.id.value));
        CHECK(m_audit.append(tx, actor.login,
                             {u"mission."_s + missionActionKey(step.action), u"mission"_s, m.file.label,
                              before.file.state + u" > "_s + m.file.state}));
        return m;
    });
}

Result<QList<AllowedMissionAction>> MissionService::actions(const Actor &actor, const Mission &mission)
{
    CHECK(mustSee(actor, mission.file));
    QList<AllowedMissionAction> rows;
    const auto route = routeFor(mission, m_clock.today());
    if (!route && route.error().kind != ErrorKind::Invalid)
        return failure(route.error());
    const bool declared = route && route->value.authority == MissionAuthority::Nobody;
    for (const auto &step : kMissionFlow.steps) {
        if (step.from != stateOf(mission))
            continue;
        if ((step.action == MissionAction::Declare) != declared
            && (step.action == MissionAction::Declare || step.action == MissionAction::Authorise))
            continue; // of the two only the one that leads anywhere
        AllowedMissionAction row{step.action, step.nature, true, {}, {}};
        // Who signs, the reason and the number of the act are asked when the step is taken.
        MissionStep tried{step.action, {}, u"?"_s, {}, u"?"_s};
        Mission seen = mission;
        if (step.action == MissionAction::Settle)
            seen.actNumber = u"?"_s;
        if (const auto right = actor.require(step.permission); !right) {
            row.allowed = false;
            row.why = right.error().message;
        } else {
            TRY(row.faults, stepFaults(seen, tried));
            if (!route && isDecided(step.action))
                row.faults << route.error().fields;
            row.allowed = row.faults.isEmpty();
            if (!row.allowed)
                row.why = u"%1: %2"_s.arg(missionFieldLabel(row.faults.first().field), row.faults.first().message);
        }
        rows << row;
    }
    return rows;
}

Result<DraftDocument> MissionService::paper(const Actor &actor, const Mission &mission, MissionPaper paper)
{
    CHECK(mustSee(actor, mission.file));
    const MissionPaperRow &row = missionPaperRow(paper);
    if (!row.fits(stateOf(mission)))
        return failure(
            Error::invalid(say("“%1” does not fit %2 yet: it is “%3”.")
                               .arg(missionPaperName(paper), mission.file.label, missionStateName(stateOf(mission)))));
    MissionSources sources;
    sources.mission = mission;
    sources.day = m_clock.today();
    TRY(sources.comune, m_offices.comune(m_db));
    TRY(const QList<OfficeHolder> holders, m_offices.holdersOn(m_db, sources.day));
    for (const OfficeHolder &holder : holders) {
        if (holder.role.contains(u"gabinetto"_s, Qt::CaseInsensitive))
            sources.chief = holder.person;
    }
    TRY(const QList<MissionDecision> decisions, m_store.decisions(m_db, mission.file.id));
    for (const MissionDecision &one : decisions) {
        if (one.action == missionActionKey(MissionAction::Authorise))
            sources.authorisation = one;
        else if (one.action == missionActionKey(MissionAction::Revoke))
            sources.authorisation.reset();
    }
    TRY(sources.route, routeFor(mission, sources.authorisation ? sources.authorisation->day : sources.day));
    const bool declared = sources.route.value.authority == MissionAuthority::Nobody;
    if ((paper == MissionPaper::Authorisation && declared) || (paper == MissionPaper::Declaration && !declared))
        return failure(Error::invalid(
            say("“%1” is not the act of %2: %3")
                .arg(missionPaperName(paper), mission.file.label, reasonLines(sources.route.reasons).last())));
    TRY(sources.assessment, assessed(mission, rules(), Speech::italian()));
    const QString key = QString::fromLatin1(row.templateName);
    TRY(const TextTemplate text, TextTemplateStore().inForce(m_db, key, sources.day));
    TRY(const TemplateFields known, shippedFields(key));
    TRY(const QString body, renderTemplate(text.html, missionPaperFields(sources)));
    const bool unsignedYet = stateOf(mission) == MissionState::Requested;
    return DraftDocument{u"%1 %2"_s.arg(known.title, mission.file.label), body,
                         missionStyle(sources, known.title, unsignedYet)};
}

Result<TransparencyTable> MissionService::transparency(const Actor &actor, int year, int half)
{
    CHECK(actor.require(Permission::ViewEveryMission));
    if (year < 2000 || year > 9998 || half < 1 || half > 2)
        return failure(
            Error::invalid(say("Say which half-year: a year and 1 or 2."), {{u"half"_s, say("Not a half-year.")}}));
    TransparencyTable table;
    table.year = year;
    table.half = half;
    table.madeOn = m_clock.today();
    TRY(table.comune, m_offices.comune(m_db));
    const QDate from(year, half == 1 ? 1 : 7, 1);
    TRY(table.rows, m_store.settledBetween(m_db, from, from.addMonths(6).addDays(-1)));
    for (const MissionRow &row : table.rows)
        table.totalCents += row.admittedCents;
    return table;
}

} // namespace gonfalone

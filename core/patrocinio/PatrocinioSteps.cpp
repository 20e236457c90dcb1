// The steps of the procedure and its clock: the part of PatrocinioService that moves a case.
#include "core/patrocinio/PatrocinioSteps.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/patrocinio/RegulationStore.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

PatrocinioState stateOf(const Patrocinio &p)
{
    return patrocinioStateFrom(p.file.state).value_or(PatrocinioState::Received);
}

Error withFields(const QString &message, const QList<FieldError> &fields)
{
    QStringList words;
    for (const FieldError &field : fields)
        words << u"%1: %2"_s.arg(patrocinioFieldLabel(field.field), field.message);
    return Error::invalid(message + u" "_s + words.join(u" "_s), fields);
}

Outcome mayChange(const Patrocinio &before, const Patrocinio &edited)
{
    QList<FieldError> locked;
    for (const QString &field : differingFields(before, edited)) {
        if (!isEditable(stateOf(before), field))
            locked << FieldError{field, say("locked since the decision")};
    }
    if (!locked.isEmpty())
        return failure(withFields(say("%1 is decided: its fields are locked.").arg(before.file.label), locked));
    return {};
}

Result<PatrocinioService::ClockBasis> PatrocinioService::clockBasis(const ClockHistory &history)
{
    TRY(const Comune comune, m_office.comune(m_db));
    ClockBasis basis;
    TRY(basis.calendar, m_holidays.calendar(m_db, comune.istatCode));
    TRY(const QList<Rule> rules, m_rules.kept(m_db));
    TRY(basis.rules, procedureRules(lookupIn(rules), history));
    // The law fixes the length where the regulation has no other (art. 2 c. 2-3 L. 241/1990).
    TRY(const auto regulation, regulationOf(history.start));
    if (regulation && regulation->procedureDays.value != basis.rules.length.value) {
        const Clause<int> &days = regulation->procedureDays;
        basis.rules.length = {days.value, regulation->cite(days.article, true), days.verified};
        basis.rules.term.source = citation(basis.rules.length);
    }
    return basis;
}

Result<std::optional<RegulationProfile>> PatrocinioService::regulationOf(const QDate &received)
{
    TRY(const QList<RegulationProfile> profiles, RegulationStore().profiles(m_db));
    auto profile = profileInForce(profiles, received);
    if (profile)
        return std::optional(*profile);
    if (profile.error().kind == ErrorKind::NotFound)
        return std::optional<RegulationProfile>();
    return failure(profile.error());
}

Result<QDate> PatrocinioService::draftsDueOn(const Patrocinio &p, const Comune &comune)
{
    if (!p.startsOn.isValid())
        return QDate();
    TRY(const auto regulation, regulationOf(p.file.received));
    if (!regulation)
        return QDate();
    TRY(const HolidayCalendar calendar, m_holidays.calendar(m_db, comune.istatCode));
    return lastDraftDay(*regulation, calendar, p.startsOn).value;
}

Result<ProcedureClock> PatrocinioService::clockOf(const ClockHistory &history)
{
    TRY(const ClockBasis basis, clockBasis(history));
    return procedureClock(history, basis.rules, basis.calendar);
}

Result<ProcedureClock> PatrocinioService::clock(const Actor &actor, const CaseFile &file)
{
    CHECK(mustSee(actor, file.id));
    TRY(const ClockHistory history, m_cases.clockHistory(m_db, file));
    return clockOf(history);
}

Result<std::optional<ActPublication>> PatrocinioService::publication(const Actor &actor, const Patrocinio &p)
{
    CHECK(mustSee(actor, p.file.id));
    if (!p.publishedOn.isValid() || !p.outcomeDate.isValid())
        return std::optional<ActPublication>();
    const RuleLookup lookup = [this](const QString &key, const QDate &on) { return m_rules.inForce(m_db, key, on); };
    TRY(const PublicationRules rules, publicationRules(lookup, p.outcomeDate));
    return std::optional(actPublication(p.outcomeDate, p.publishedOn, !p.urgency.isEmpty(), rules));
}

QDate PatrocinioService::dayOf(PatrocinioAction action, const Patrocinio &p) const
{
    if (p.stepDay.isValid())
        return p.stepDay;
    const bool byAct = action == PatrocinioAction::Grant || action == PatrocinioAction::Refuse;
    return byAct && p.outcomeDate.isValid() ? p.outcomeDate : m_clock.today();
}

std::optional<ClockEvent> PatrocinioService::clockEventOf(PatrocinioAction action, const Patrocinio &p) const
{
    const QDate day = dayOf(action, p);
    switch (action) {
    case PatrocinioAction::AskIntegration:
        return ClockEvent{ClockEventKind::IntegrationRequested, day, p.integrationDays};
    case PatrocinioAction::ReceiveIntegration:
        return ClockEvent{ClockEventKind::IntegrationReceived, day, 0, false, p.acceptLate};
    case PatrocinioAction::NotifyRejection: return ClockEvent{ClockEventKind::RejectionNotice, day};
    case PatrocinioAction::ReceiveObservations:
        return ClockEvent{ClockEventKind::ObservationsReceived, day, 0, false, p.acceptLate};
    case PatrocinioAction::Grant:
    case PatrocinioAction::DeclareInadmissible: return ClockEvent{ClockEventKind::Decided, day};
    case PatrocinioAction::Refuse: return ClockEvent{ClockEventKind::Decided, day, 0, true};
    default: return std::nullopt;
    }
}

Result<QList<FieldError>> PatrocinioService::clockFaults(const ClockHistory &history, PatrocinioAction action,
                                                         const Patrocinio &p)
{
    if (action == PatrocinioAction::Resume) {
        TRY(const ProcedureClock clock, clockOf(history));
        const QDate until = stateOf(p) == PatrocinioState::NoticeSent ? clock.observationsBy : clock.integrationBy;
        if (!until.isValid() || dayOf(action, p) > until)
            return QList<FieldError>{};
        return QList<FieldError>{{u"step_day"_s, say("The applicant has until %1 to answer.").arg(humanDate(until))}};
    }
    const auto had = [&history](ClockEventKind kind) {
        return std::any_of(history.events.cbegin(), history.events.cend(),
                           [kind](const ClockEvent &one) { return one.kind == kind; });
    };
    const bool proposes = action == PatrocinioAction::PrepareDraft && proposesRefusal(p);
    if (proposes && !had(ClockEventKind::RejectionNotice))
        return QList<FieldError>{
            {u"proposal"_s,
             say("Announce the rejection first: a refusal is proposed after its notice (art. 10-bis L. 241/1990).")}};
    if ((proposes || action == PatrocinioAction::Refuse) && had(ClockEventKind::ObservationsReceived)
        && p.observations.isEmpty())
        return QList<FieldError>{
            {u"observations"_s, say("Say why the observations do not change the decision (art. 10-bis L. 241/1990).")}};
    const auto event = clockEventOf(action, p);
    if (!event)
        return QList<FieldError>{};
    if (event->day > m_clock.today())
        return QList<FieldError>{{u"step_day"_s, say("The day of a step cannot be later than today.")}};
    ClockHistory with = history;
    with.events.append(*event);
    TRY(const ClockBasis basis, clockBasis(with));
    QList<FieldError> faults = checkClockEvent(history, *event, basis.rules, basis.calendar);
    for (FieldError &fault : faults)
        fault.field = fault.field == u"days"_s ? u"integration_days"_s : u"step_day"_s;
    return faults;
}

Result<OfficeHolder> PatrocinioService::holderOfDelega(const QString &delega, const QDate &day)
{
    TRY(const QList<OfficeHolder> holders, m_office.holdersOn(m_db, day));
    QList<OfficeHolder> found;
    for (const OfficeHolder &holder : holders) {
        if (!delega.trimmed().isEmpty() && nameKey(holder.delega).contains(nameKey(delega)))
            found << holder;
    }
    if (found.size() == 1)
        return found.first();
    const QString words = found.isEmpty()
        ? say("On %1 nobody holds the delega “%2”: write who does in the settings, or choose another delega.")
        : say("On %1 several hold the delega “%2”: write more of its words.");
    const QString message = words.arg(humanDate(day), delega);
    return failure(Error::invalid(message, {{u"delega"_s, message}}));
}

/// Path B: the assessore is found from the deleghe of that very day. When the delega went to another since, the new
/// one must be informed before anything else is done.
Outcome PatrocinioService::refer(PatrocinioAction action, Patrocinio &wanted)
{
    const bool informs = action == PatrocinioAction::ReferToDelegate || action == PatrocinioAction::ReferAgain;
    const bool goesOn = action == PatrocinioAction::Acknowledge || action == PatrocinioAction::Remind
        || action == PatrocinioAction::DirectSettore || action == PatrocinioAction::RecordSettoreOutcome;
    if (!informs && !goesOn)
        return {};
    TRY(const OfficeHolder holder, holderOfDelega(wanted.delega, dayOf(action, wanted)));
    if (informs) {
        wanted.delegate = holder.person;
        return {};
    }
    if (holder.person == wanted.delegate)
        return {};
    const QString message = say("The delega “%1” is with %2 now and no longer with %3: inform the new assessore first.")
                                .arg(wanted.delega, holder.person, wanted.delegate);
    return failure(Error::invalid(message, {{u"delegate"_s, message}}));
}

QString PatrocinioService::noteOf(PatrocinioAction action, const Patrocinio &p) const
{
    const auto onDay = [&](const QString &note) {
        if (!p.stepDay.isValid() || p.stepDay == m_clock.today())
            return note;
        return note.isEmpty() ? humanDate(p.stepDay) : u"%1 · %2"_s.arg(humanDate(p.stepDay), note);
    };
    switch (action) {
    case PatrocinioAction::AskIntegration: return onDay(p.missingPapers);
    case PatrocinioAction::NotifyRejection: return onDay(p.obstacles);
    case PatrocinioAction::ReferToDelegate:
    case PatrocinioAction::ReferAgain:
    case PatrocinioAction::Remind: return onDay(p.delegate);
    case PatrocinioAction::DirectSettore: return onDay(u"%1: %2"_s.arg(p.settore, p.directions));
    case PatrocinioAction::RecordSettoreOutcome: return onDay(p.settoreOutcome);
    case PatrocinioAction::RecordEvent: return onDay(p.closingReport);
    case PatrocinioAction::Refuse:
    case PatrocinioAction::DeclareInadmissible:
    case PatrocinioAction::Revoke:
    case PatrocinioAction::Postpone:
    case PatrocinioAction::Withdraw: return onDay(p.outcomeReason);
    default: return onDay({});
    }
}

/// What an empty field stands for: an integration is asked with all the days that the law gives; the reasons of an
/// inadmissibility are the exclusions of the regulation that apply; a notice of rejection proposes to refuse.
Result<Patrocinio> PatrocinioService::completed(PatrocinioAction action, const Patrocinio &seen)
{
    Patrocinio p = seen;
    if (action == PatrocinioAction::AskIntegration && p.integrationDays == 0) {
        TRY(const Rule days, m_rules.inForce(m_db, u"procedimento.sospensione_max_giorni"_s, dayOf(action, p)));
        p.integrationDays = days.value.toInt();
    }
    if (action == PatrocinioAction::DeclareInadmissible && p.outcomeReason.isEmpty()) {
        TRY(p.outcomeReason, exclusionReasons(p));
    }
    if (action == PatrocinioAction::NotifyRejection)
        p.proposal = u"refuse"_s;
    return p;
}

Result<Patrocinio> PatrocinioService::advance(const Actor &actor, const Patrocinio &edited, PatrocinioAction action)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Patrocinio> {
        TRY(const Patrocinio before, load(actor, edited.file.label));
        TRY(const Patrocinio seen, completed(action, edited));
        const auto step = kPatrocinioFlow.step(stateOf(before), action);
        if (!step)
            return failure(Error::invalid(say("“%1” is not possible while %2 is “%3”.")
                                              .arg(actionName(action), seen.file.label, stateName(stateOf(before)))));
        CHECK(actor.require(step->permission));
        CHECK(mayWork(actor, before.file));
        CHECK(mayChange(before, seen));
        CHECK(knownExclusions(before, seen));
        TRY(const ClockHistory history, m_cases.clockHistory(m_db, before.file));
        const auto event = clockEventOf(action, seen);
        QList<FieldError> faults = faultsOf(seen) + missingFor(action, seen, m_clock.today());
        if (faults.isEmpty()) {
            TRY(faults, clockFaults(history, action, seen));
        }
        if (faults.isEmpty()) {
            TRY(faults, recordFaults(actor, action, seen));
        }
        if (!faults.isEmpty())
            return failure(withFields(say("“%1” is not possible yet.").arg(actionName(action)), faults));
        Patrocinio wanted = seen;
        CHECK(refer(action, wanted));
        wanted.file.received = before.file.received;
        wanted.file.state = stateKey(step->to);
        wanted.file.due = before.file.due;
        if (event) {
            CHECK(m_cases.addClockEvent(tx, before.file.id, *event, toInstantText(m_clock.now()), actor.login));
            TRY(const ProcedureClock clock, clockOf({history.start, history.events + QList{*event}}));
            wanted.file.due = clock.due.value;
        }
        TRY(const Patrocinio p, write(tx, actor, before, wanted));
        CHECK(keepText(tx, actor, p));
        CHECK(m_cases.addEvent(tx, p.file.id, {m_clock.now(), actor.name, deedName(*step), noteOf(action, wanted)}));
        CHECK(m_cases.dropFormDraft(tx, actor.id.value, kPatrocinioForm, p.file.id.value));
        CHECK(m_audit.append(tx, actor.login,
                             {u"patrocinio."_s + actionKey(action), u"case"_s, p.file.label,
                              before.file.state + u" > "_s + p.file.state}));
        return p;
    });
}

Result<QList<AllowedAction>> PatrocinioService::actions(const Actor &actor, const Patrocinio &patrocinio)
{
    CHECK(mustSee(actor, patrocinio.file.id));
    TRY(const ClockHistory history, m_cases.clockHistory(m_db, patrocinio.file));
    const Outcome free = mayWork(actor, patrocinio.file);
    QList<AllowedAction> rows;
    for (const auto &step : kPatrocinioFlow.steps) {
        if (step.from != stateOf(patrocinio))
            continue;
        AllowedAction row{step.action, true, {}};
        if (!free) {
            row = {step.action, false, free.error().message};
        } else if (const auto right = actor.require(step.permission); !right) {
            row = {step.action, false, right.error().message};
        } else {
            TRY(const Patrocinio seen, completed(step.action, patrocinio));
            QList<FieldError> faults = missingFor(step.action, seen, m_clock.today());
            if (faults.isEmpty()) {
                TRY(faults, clockFaults(history, step.action, seen));
            }
            if (faults.isEmpty()) {
                TRY(faults, recordFaults(actor, step.action, seen));
            }
            Patrocinio referred = seen;
            if (!faults.isEmpty())
                row = {step.action, false, faults.first().message};
            else if (const auto known = refer(step.action, referred); !known)
                row = {step.action, false, known.error().message};
        }
        rows << row;
    }
    return rows;
}

} // namespace gonfalone

// What the records of a case refuse: declarations, exclusions, opinions on the text; and the records read and written.
#include "core/access/UserStore.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/patrocinio/PatrocinioSteps.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAbstain = "art. 6-bis L. 241/1990; art. 6, 7 DPR 62/2013";

std::optional<ConflictDeclaration> lastOf(const QList<ConflictDeclaration> &all, const QString &login)
{
    std::optional<ConflictDeclaration> last;
    for (const ConflictDeclaration &one : all) {
        if (one.login == login)
            last = one;
    }
    return last;
}

/// What the declarations refuse to a step: who concludes the review has declared himself, and after a conflict somebody
/// else has before the proposal goes on.
QList<FieldError> declarationFaults(const Actor &actor, PatrocinioAction action,
                                    const QList<ConflictDeclaration> &declarations)
{
    using enum PatrocinioAction;
    const bool concludes = action == PrepareDraft || action == NotifyRejection;
    const bool goesOn = action == SendToGiunta || action == Grant || action == Refuse;
    const auto own = lastOf(declarations, actor.login);
    const bool clear = !declarations.isEmpty() && !declarations.last().conflict;
    if ((concludes && own && !own->conflict) || (goesOn && clear) || (!concludes && !goesOn))
        return {};
    return {{u"declaration"_s,
             say("Declare first whether you have a conflict of interest (%1).").arg(QLatin1String(kAbstain))}};
}

FieldError excludedBy(const Exclusion &row, const RegulationProfile &profile)
{
    return {u"exclusion."_s + row.key,
            say("Excluded by the regulation (%1): %2 Yes. Declare the request inadmissible, or give the reasons of an "
                "exception where it is allowed.")
                .arg(profile.cite(row.article, row.verified), row.question)};
}

} // namespace

Result<QList<User>> PatrocinioService::officers()
{
    TRY(QList<User> users, UserStore().all(m_db, m_clock.today()));
    users.removeIf([](const User &user) {
        return user.disabled || !permissionsOf(user.roles).contains(Permission::InvestigatePatrocinio);
    });
    return users;
}

Outcome PatrocinioService::mayWork(const Actor &actor, const CaseFile &file)
{
    TRY(const QList<ConflictDeclaration> all, m_records.declarations(m_db, file.id));
    const auto own = lastOf(all, actor.login);
    if (!own || !own->conflict)
        return {};
    return failure(Error::forbidden(
        say("%1: you declared a conflict of interest on %2, so you abstain and the case is with %3 (%4).")
            .arg(file.label, humanDate(m_clock.dateOf(own->at)), own->passedTo, QLatin1String(kAbstain))));
}

Result<QList<FieldError>> PatrocinioService::exclusionFaults(PatrocinioAction action, const Patrocinio &p)
{
    const bool applies = std::any_of(p.exclusions.cbegin(), p.exclusions.cend(),
                                     [](const ExclusionAnswer &answer) { return answer.applies; });
    if (!applies || (action != PatrocinioAction::Admit && action != PatrocinioAction::Grant))
        return QList<FieldError>{};
    TRY(const RegulationProfile profile, profileOf(p));
    QList<FieldError> faults;
    for (const Exclusion &row : profile.exclusions) {
        const ExclusionAnswer answer = p.exclusions.value(row.key);
        if (answer.applies && (!row.exceptionAllowed || answer.grounds.isEmpty()))
            faults << excludedBy(row, profile);
    }
    return faults;
}

/// An answer to a question that the regulation does not ask is a slip of the pen.
Outcome PatrocinioService::knownExclusions(const Patrocinio &before, const Patrocinio &edited)
{
    QStringList fresh = edited.exclusions.keys();
    fresh.removeIf([&before](const QString &key) { return before.exclusions.contains(key); });
    if (fresh.isEmpty())
        return {};
    TRY(const RegulationProfile profile, profileOf(edited));
    QStringList known;
    for (const Exclusion &row : profile.exclusions) {
        known << row.key;
        fresh.removeAll(row.key);
    }
    if (fresh.isEmpty())
        return {};
    const QString message =
        say("The regulation asks no question “%1”: its questions are %2.").arg(fresh.first(), known.join(u", "_s));
    return failure(Error::invalid(message, {{u"exclusion."_s + fresh.first(), message}}));
}

/// The exclusions that apply, as the act of inadmissibility states them, Italian; empty when none does.
Result<QString> PatrocinioService::exclusionReasons(const Patrocinio &p)
{
    TRY(const QList<FieldError> excluded, exclusionFaults(PatrocinioAction::Admit, p));
    if (excluded.isEmpty())
        return QString();
    TRY(const RegulationProfile profile, profileOf(p));
    QStringList reasons;
    for (const Exclusion &row : profile.exclusions) {
        const bool applies = std::any_of(excluded.cbegin(), excluded.cend(), [&row](const FieldError &fault) {
            return fault.field == u"exclusion."_s + row.key;
        });
        if (applies)
            reasons << u"Il patrocinio è escluso da %1%2. Alla domanda «%3» l’istruttoria ha risposto sì."_s.arg(
                profile.name, row.article.isEmpty() ? QString() : u", "_s + row.article, row.question);
    }
    return reasons.join(u' ');
}

Result<QList<FieldError>> PatrocinioService::textFaults(PatrocinioAction action, const Patrocinio &p)
{
    using enum PatrocinioAction;
    if (action != SendToGiunta && action != Grant && action != Refuse)
        return QList<FieldError>{};
    if ((action == Grant && proposesRefusal(p)) || (action == Refuse && !proposesRefusal(p)))
        return QList<FieldError>{
            {u"proposal"_s,
             say("The act proposes the contrary: take it back to the review, change the proposal and prepare the act "
                 "again, so that the opinions are on the text that was adopted.")}};
    TRY(const auto last, lastText(p.file.id));
    if (!last)
        return QList<FieldError>{{u"text"_s, say("The act has no text yet: write its grounds and save them.")}};
    if (last->origin == VersionOrigin::Drawn) {
        TRY(const bool moved, fieldsMoved(p, *last));
        if (moved)
            return QList<FieldError>{
                {u"text"_s,
                 say("What was changed changes the text of the act: save it first, it becomes version %1.")
                     .arg(last->number + 1)}};
    }
    TRY(const QList<OpinionStatus> statuses, opinionsOf(p, last->number));
    return opinionFaults(action, p, statuses);
}

Result<QList<FieldError>> PatrocinioService::recordFaults(const Actor &actor, PatrocinioAction action,
                                                          const Patrocinio &seen)
{
    TRY(const QList<ConflictDeclaration> declarations, m_records.declarations(m_db, seen.file.id));
    QList<FieldError> faults = declarationFaults(actor, action, declarations);
    TRY(const QList<FieldError> excluded, exclusionFaults(action, seen));
    TRY(const QList<FieldError> text, textFaults(action, seen));
    return faults + excluded + text;
}

Result<QList<OpinionStatus>> PatrocinioService::opinionsOf(const Patrocinio &p, int version)
{
    TRY(const QList<Opinion> given, m_records.opinions(m_db, p.file.id));
    const auto profile = profileOf(p);
    if (!profile && profile.error().kind != ErrorKind::NotFound)
        return failure(profile.error());
    const bool costly =
        p.valueCents > 0 || QStringList{p.feeReduction, p.freeRooms, p.staffUsed, p.freeGround}.contains(u"si"_s);
    const DecidingOrgan organ = profile ? organFor(*profile, costly).value : DecidingOrgan::Giunta;
    return opinionStatuses(p, organ, given, version);
}

Result<Opinion> PatrocinioService::recordOpinion(const Actor &actor, const QString &label, const Opinion &wanted)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Opinion> {
        TRY(const Patrocinio p, withText(actor, label));
        TRY(const auto last, lastText(p.file.id));
        if (!last || (stateOf(p) != PatrocinioState::DraftReady && stateOf(p) != PatrocinioState::InGiunta))
            return failure(Error::invalid(
                say("An opinion is given on a draft that is ready: %1 is “%2”.").arg(label, stateName(stateOf(p)))));
        Opinion opinion = wanted;
        opinion.signer = wanted.signer.simplified();
        opinion.office = wanted.office.simplified();
        opinion.reasons = wanted.reasons.trimmed();
        opinion.version = last->number;
        opinion.recordedAt = m_clock.now();
        opinion.recordedBy = actor.name;
        QList<FieldError> faults = faultsOf(opinion, m_clock.dateOf(last->madeAt), m_clock.today());
        TRY(const QList<User> users, UserStore().all(m_db, m_clock.today()));
        for (const User &user : users) {
            if (nameKey(user.name) == nameKey(opinion.signer)
                && std::any_of(user.roles.cbegin(), user.roles.cend(), isCabinet))
                faults << FieldError{
                    u"signer"_s,
                    say("%1 works in the cabinet: who is hired under art. 90 TUEL may not give opinions. "
                        "Write the name of the competent manager.")
                        .arg(user.name)};
        }
        if (!faults.isEmpty())
            return failure(withFields(say("The opinion was not recorded."), faults));
        CHECK(m_records.addOpinion(tx, p.file.id, opinion));
        CHECK(m_cases.addEvent(
            tx, p.file.id,
            {m_clock.now(), actor.name, u"%1: %2"_s.arg(opinionName(opinion.kind), outcomeName(opinion.outcome)),
             say("%1, %2, on version %3").arg(opinion.signer, humanDate(opinion.day)).arg(opinion.version)}));
        CHECK(m_audit.append(
            tx, actor.login,
            {u"patrocinio.opinion"_s, u"case"_s, label,
             u"%1 %2 v%3"_s.arg(opinionKey(opinion.kind), outcomeKey(opinion.outcome)).arg(opinion.version)}));
        return opinion;
    });
}

Result<Patrocinio> PatrocinioService::declareConflict(const Actor &actor, const QString &label,
                                                      const ConflictDeclaration &wanted)
{
    CHECK(actor.require(Permission::InvestigatePatrocinio));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Patrocinio> {
        TRY(Patrocinio p, load(actor, label));
        if (!isEditable(stateOf(p)))
            return failure(Error::invalid(
                say("%1 is “%2”: there is nothing left to declare on.").arg(label, stateName(stateOf(p)))));
        TRY(const QList<ConflictDeclaration> before, m_records.declarations(m_db, p.file.id));
        const auto own = lastOf(before, actor.login);
        ConflictDeclaration made{actor.login, actor.name, wanted.conflict, wanted.reasons.trimmed(), {}, m_clock.now()};
        QList<FieldError> faults;
        if (made.conflict || (own && own->conflict)) {
            if (made.reasons.isEmpty())
                faults << FieldError{u"reasons"_s,
                                     made.conflict ? say("Say which interest it is (art. 6 DPR 62/2013).")
                                                   : say("Say why there is no conflict any more.")};
        }
        if (made.conflict) {
            TRY(const QList<User> all, officers());
            for (const User &user : all) {
                if (user.login != actor.login && !wanted.passedTo.isEmpty()
                    && (user.login == wanted.passedTo || nameKey(user.name) == nameKey(wanted.passedTo)))
                    made.passedTo = user.name;
            }
            if (made.passedTo.isEmpty())
                faults << FieldError{u"passed_to"_s,
                                     say("The case passes to another officer: name one who investigates (%1).")
                                         .arg(QLatin1String(kAbstain))};
        }
        if (!faults.isEmpty())
            return failure(withFields(say("The declaration was not recorded."), faults));
        CHECK(m_records.addDeclaration(tx, p.file.id, made));
        if (made.conflict) {
            Patrocinio passed = p;
            passed.responsible = made.passedTo;
            TRY(p, write(tx, actor, p, passed));
            CHECK(keepText(tx, actor, p));
        }
        CHECK(m_cases.addEvent(tx, p.file.id,
                               {m_clock.now(), actor.name,
                                made.conflict
                                    ? say("Conflict of interest declared: the case passes to %1").arg(made.passedTo)
                                    : say("Declared: no conflict of interest"),
                                made.reasons}));
        CHECK(m_audit.append(
            tx, actor.login,
            {u"patrocinio.declare"_s, u"case"_s, label, made.conflict ? u"conflict > "_s + made.passedTo : u"none"_s}));
        return p;
    });
}

Result<CaseRecords> PatrocinioService::records(const Actor &actor, const Patrocinio &p)
{
    CHECK(mustSee(actor, p.file.id));
    TRY(const CaseRecords found, recordsOf(actor, p));
    if (!found.declarations.isEmpty())
        CHECK(m_readings.read(actor, {ReadKind::Declaration, p.file.label, p.file.label}));
    return found;
}

Result<CaseRecords> PatrocinioService::recordsOf(const Actor &actor, const Patrocinio &p)
{
    CaseRecords found;
    TRY(found.versions, m_records.versions(m_db, p.file.id));
    TRY(found.opinions, m_records.opinions(m_db, p.file.id));
    TRY(found.declarations, m_records.declarations(m_db, p.file.id));
    TRY(found.proofs, m_records.proofs(m_db, p.file.id));
    TRY(found.statuses, opinionsOf(p, found.lastVersion()));
    if (!found.versions.isEmpty() && isEditable(stateOf(p))) {
        TRY(found.fieldsMoved, fieldsMoved(p, found.versions.last()));
    }
    const auto profile = profileOf(p);
    if (!profile && profile.error().kind != ErrorKind::NotFound)
        return failure(profile.error());
    if (profile) {
        found.exclusions = profile->exclusions;
        if (p.startsOn.isValid()) {
            TRY(const Comune comune, m_office.comune(m_db));
            TRY(const HolidayCalendar calendar, m_holidays.calendar(m_db, comune.istatCode));
            found.proofWarnings = proofWarnings(p, found.proofs, lastDraftDay(*profile, calendar, p.startsOn).value);
        }
    }
    TRY(const QList<User> all, officers());
    for (const User &user : all) {
        if (user.login != actor.login)
            found.successors << user.name;
    }
    return found;
}

} // namespace gonfalone

// The steps of a sheet: who takes them, what stands in their way.
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/evaluation/EvaluationService.h"
#include "core/staff/StaffStore.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kEntity = u"evaluation"_s;

QString partyName(EvaluationParty party)
{
    switch (party) {
    case EvaluationParty::Evaluator: return say("who evaluates");
    case EvaluationParty::Evaluated: return say("who is evaluated");
    case EvaluationParty::Mayor: return say("the mayor");
    }
    return {};
}

bool is(const Actor &actor, const EvaluationSheet &sheet, EvaluationParty party)
{
    const EvaluationContent &content = sheet.content;
    switch (party) {
    case EvaluationParty::Evaluator: return actor.id == content.evaluator && actor.id != content.evaluated;
    case EvaluationParty::Evaluated:
        // Who has no account signs on paper, and the evaluator puts it on record.
        return content.evaluated.isValid() ? actor.id == content.evaluated : actor.id == content.evaluator;
    case EvaluationParty::Mayor: return actor.id == content.mayor || actor.id == content.evaluator;
    }
    return false;
}

} // namespace

Outcome checkParty(const Actor &actor, const EvaluationSheet &sheet, EvaluationParty party)
{
    if (is(actor, sheet, party))
        return {};
    return failure(Error::forbidden(
        say("This is for %1 of %2 to do: nobody evaluates himself, and nobody acts for another party (art. 7 D.Lgs. "
            "150/2009).")
            .arg(partyName(party), sheet.label)));
}

Result<QList<FieldError>> EvaluationService::stepFaults(const EvaluationSheet &sheet, const EvaluationStep &step,
                                                        const EvaluationSources &sources)
{
    return contentFaults(sheet, sources.system) + missingFor(step, sheet, sources);
}

/// The content that the step leaves.
Outcome EvaluationService::take(const Actor &actor, EvaluationSheet &sheet, const EvaluationStep &step,
                                const EvaluationSources &sources)
{
    const QDate day = step.day.isValid() ? step.day : m_clock.today();
    EvaluationContent &content = sheet.content;
    content.notes << EvaluationNote{step.action, day, step.text.trimmed(), actor.name, m_clock.now()};
    if (step.action == EvaluationAction::Propose) {
        TRY(const StaffBook book, StaffStore().book(m_db, {}, false));
        content.economic = economicEffect(book.contracts, sheet.person, sheet.starts, sheet.ends);
    }
    if (step.action == EvaluationAction::Notify) {
        sheet.notifiedOn = day;
        if (const EvaluationCategory *category = sources.system.category(sheet.category)) {
            TRY(const Explained<EvaluationScore> score, scored(sources.system, *category, content));
            content.notifiedScore = score.value.total;
        }
    }
    if (step.action != EvaluationAction::CheckMidYear)
        sheet.since = day;
    return {};
}

/// A request that is withdrawn leaves the evaluation as it was notified, whatever was typed meanwhile.
Outcome EvaluationService::restoreNotified(const Opened &open, EvaluationSheet &sheet)
{
    TRY(const QList<SheetStep> steps, m_store.steps(m_db, sheet.id));
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        if (step->action != evaluationActionKey(EvaluationAction::Notify))
            continue;
        TRY(const EvaluationContent notified, m_keys.openedStep(open.key, sheet.id, *step));
        sheet.content.goals = notified.goals;
        sheet.content.ratings = notified.ratings;
        sheet.content.unitScore = notified.unitScore;
        sheet.content.unitGrounds = notified.unitGrounds;
        sheet.content.motivation = notified.motivation;
        sheet.content.plan = notified.plan;
        return {};
    }
    return {};
}

Result<EvaluationSheet> EvaluationService::advance(const Actor &actor, const Keyring &keyring,
                                                   const EvaluationSheet &seen, const EvaluationStep &step)
{
    if (step.action == EvaluationAction::Calibrate)
        CHECK(checkQuota(actor, keyring, seen));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<EvaluationSheet> {
        TRY(const Opened open, opened(actor, keyring, seen.label));
        EvaluationSheet sheet = open.sheet;
        const auto row = kEvaluationFlow.step(sheet.state, step.action);
        if (!row)
            return failure(Error::invalid(
                say("“%1” is not possible while %2 is “%3”.")
                    .arg(evaluationActionName(step.action), sheet.label, evaluationStateName(sheet.state))));
        CHECK(actor.require(row->permission));
        CHECK(checkParty(actor, sheet, partyOf(step.action)));
        sheet.version = seen.version;
        TRY(const EvaluationSources sources, sourcesOf(sheet));
        if (sources.cycle.closedOn.isValid())
            return failure(Error::invalid(say("The cycle of %1 is closed.").arg(sheet.year)));
        TRY(const QList<FieldError> faults, stepFaults(sheet, step, sources));
        if (!faults.isEmpty())
            return failure(Error::invalid(
                say("“%1” is not possible yet: %2").arg(evaluationActionName(step.action), faults.first().message),
                faults));
        if (step.action == EvaluationAction::WithdrawReview)
            CHECK(restoreNotified(open, sheet));
        CHECK(take(actor, sheet, step, sources));
        const QString from = evaluationStateKey(sheet.state);
        sheet.state = row->to;
        return written(tx, actor, open, sheet, u"evaluation."_s + evaluationActionKey(step.action),
                       from + u" > "_s + evaluationStateKey(sheet.state));
    });
}

Result<QList<AllowedEvaluationAction>> EvaluationService::actions(const Actor &actor, const EvaluationSheet &sheet)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    TRY(const EvaluationSources sources, sourcesOf(sheet));
    QList<AllowedEvaluationAction> rows;
    for (const auto &step : kEvaluationFlow.steps) {
        const bool other = step.action == EvaluationAction::HearMayor && !sheet.portavoce;
        if (step.from != sheet.state || other)
            continue;
        AllowedEvaluationAction row{step.action, step.nature, true, {}};
        const auto right = actor.require(step.permission);
        const auto party = checkParty(actor, sheet, partyOf(step.action));
        // The words are asked for when the step is taken.
        TRY(const QList<FieldError> faults, stepFaults(sheet, {step.action, {}, u"?"_s}, sources));
        if (!right)
            row.why = right.error().message;
        else if (!party)
            row.why = party.error().message;
        else if (!faults.isEmpty())
            row.why = faults.first().message;
        row.allowed = row.why.isEmpty();
        rows << row;
    }
    return rows;
}

/// The sheet, its content and the copy of the step, with the line of the audit.
Result<EvaluationSheet> EvaluationService::written(Transaction &tx, const Actor &actor, const Opened &open,
                                                   EvaluationSheet sheet, const QString &action, const QString &detail)
{
    TRY(sheet, m_store.updateSheet(tx, sheet));
    const bool newParties = partiesOf(open.sheet.content) != partiesOf(sheet.content);
    const SheetStep step{
        0, action.section(u'.', 1), evaluationStateKey(sheet.state), sheet.since, m_clock.now(), actor.login, {}};
    CHECK(m_keys.keep(tx, open.key, sheet, step));
    if (newParties) {
        CHECK(m_keys.renew(tx, open.key, sheet));
    } else {
        CHECK(m_keys.write(tx, open.key, sheet));
        CHECK(m_keys.handOver(tx, open.key, sheet));
    }
    CHECK(m_audit.append(tx, actor.login, {action, kEntity, sheet.label, detail}));
    return sheet;
}

Outcome EvaluationService::checkQuota(const Actor &actor, const Keyring &keyring, const EvaluationSheet &sheet)
{
    TRY(const Calibration office, calibration(actor, keyring, sheet.year));
    if (!office.exceeds())
        return {};
    const bool top = std::any_of(office.rows.cbegin(), office.rows.cend(),
                                 [&sheet](const CalibrationRow &row) { return row.label == sheet.label && row.top; });
    if (!top)
        return {};
    return failure(Error::invalid(
        say("%1 sheets are in the top band, and the quota of %2 percent lets %3 be there: score again what is to be "
            "lower (%4).")
            .arg(office.top)
            .arg(office.quota)
            .arg(office.mostTop)
            .arg(office.quotaSource),
        {{u"quota"_s, say("Over the quota.")}}));
}

} // namespace gonfalone

#include "core/evaluation/EvaluationService.h"

#include <QTest>

#include <set>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

using State = EvaluationState;
using Action = EvaluationAction;

/// The procedure written down once more: what each party may do in each state, and where it leads.
struct Expected {
    State from;
    Action action;
    State to;
    char who; ///< r: the evaluator, d: the evaluated, m: mayor or evaluator
};

const QList<Expected> kExpected{
    {State::Goals, Action::Share, State::Shared, 'r'},
    {State::Shared, Action::TakeBack, State::Goals, 'r'},
    {State::Shared, Action::Sign, State::Monitoring, 'd'},
    {State::Shared, Action::RecordDelivery, State::Monitoring, 'r'},
    {State::Monitoring, Action::CheckMidYear, State::Monitoring, 'r'},
    {State::Monitoring, Action::ChangeGoals, State::Goals, 'r'},
    {State::Monitoring, Action::AskSelfEvaluation, State::SelfEvaluation, 'r'},
    {State::Monitoring, Action::CloseUnscored, State::Unscored, 'r'},
    {State::SelfEvaluation, Action::SelfEvaluate, State::Proposal, 'd'},
    {State::SelfEvaluation, Action::SkipSelfEvaluation, State::Proposal, 'r'},
    {State::Proposal, Action::HearMayor, State::MayorHeard, 'm'},
    {State::Proposal, Action::Propose, State::Calibration, 'r'},
    {State::Proposal, Action::CloseUnscored, State::Unscored, 'r'},
    {State::MayorHeard, Action::Propose, State::Calibration, 'r'},
    {State::MayorHeard, Action::Reopen, State::Proposal, 'r'},
    {State::Calibration, Action::Calibrate, State::Interview, 'r'},
    {State::Calibration, Action::Reopen, State::Proposal, 'r'},
    {State::Interview, Action::HoldInterview, State::Interviewed, 'r'},
    {State::Interview, Action::Reopen, State::Proposal, 'r'},
    {State::Interviewed, Action::Reopen, State::Proposal, 'r'},
    {State::Interviewed, Action::Notify, State::Notified, 'r'},
    {State::Notified, Action::Accept, State::Final, 'd'},
    {State::Notified, Action::RequestReview, State::Review, 'd'},
    {State::Notified, Action::MakeFinal, State::Final, 'r'},
    {State::Review, Action::WithdrawReview, State::Final, 'd'},
    {State::Review, Action::Conciliate, State::Final, 'r'},
    {State::Review, Action::RecordOpinion, State::Opinion, 'r'},
    {State::Opinion, Action::Conciliate, State::Final, 'r'},
    {State::Opinion, Action::Decide, State::Final, 'r'},
};

Actor actorAs(qint64 id, const QList<Role> &roles)
{
    return {UserId{id}, QString::number(id), u"N"_s, roles, permissionsOf(roles)};
}

/// A sheet whose evaluator is 1, whose evaluated 2, whose mayor 3.
EvaluationSheet sheetIn(State state)
{
    EvaluationSheet sheet;
    sheet.state = state;
    sheet.content.evaluator = UserId{1};
    sheet.content.evaluated = UserId{2};
    sheet.content.mayor = UserId{3};
    return sheet;
}

bool may(const Actor &actor, const EvaluationSheet &sheet, Action action)
{
    const auto row = kEvaluationFlow.step(sheet.state, action);
    return row && actor.require(row->permission) && checkParty(actor, sheet, partyOf(action));
}

} // namespace

class EvaluationWorkflowTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStateActionAndRole()
    {
        const QList<std::pair<QString, Actor>> people{
            {u"evaluator"_s, actorAs(1, {Role::CapoDiGabinetto})},
            {u"evaluated"_s, actorAs(2, {Role::UfficioDiGabinetto})},
            {u"evaluated Portavoce"_s, actorAs(2, {Role::Portavoce})},
            {u"mayor"_s, actorAs(3, {Role::Sindaco})},
            {u"another head of cabinet"_s, actorAs(4, {Role::CapoDiGabinetto})},
            {u"another mayor"_s, actorAs(5, {Role::Sindaco})},
            {u"administrator"_s, actorAs(6, {Role::Amministratore})},
            {u"a colleague"_s, actorAs(7, {Role::UfficioDiGabinetto})},
            {u"assessore"_s, actorAs(8, {Role::Assessore})},
            {u"nobody"_s, actorAs(9, {})}};
        int tried = 0;
        for (const State state : kEvaluationStates) {
            for (const Action action : kEvaluationActions) {
                const Expected *row = nullptr;
                for (const Expected &one : kExpected) {
                    if (one.from == state && one.action == action)
                        row = &one;
                }
                const auto step = kEvaluationFlow.step(state, action);
                QCOMPARE(step.has_value(), row != nullptr);
                if (step)
                    QCOMPARE(step->to, row->to);
                for (const auto &[name, actor] : people) {
                    const bool expected = row
                        && ((row->who == 'r' && name == u"evaluator"_s)
                            || (row->who == 'd' && name.startsWith(u"evaluated"_s))
                            || (row->who == 'm' && (name == u"mayor"_s || name == u"evaluator"_s)));
                    QVERIFY2(
                        may(actor, sheetIn(state), action) == expected,
                        qPrintable(u"%1 %2 %3"_s.arg(name, evaluationStateKey(state), evaluationActionKey(action))));
                    ++tried;
                }
            }
        }
        QCOMPARE(tried, int(kEvaluationStates.size() * kEvaluationActions.size()) * 10);
        QCOMPARE(kEvaluationFlow.steps.size(), std::size_t(kExpected.size()));
    }

    /// Who has no account signs on paper: the evaluator puts it on record, and nobody else.
    void withoutAnAccount()
    {
        EvaluationSheet sheet = sheetIn(State::Shared);
        sheet.content.evaluated = {};
        QVERIFY(may(actorAs(1, {Role::CapoDiGabinetto}), sheet, Action::Sign));
        QVERIFY(!may(actorAs(7, {Role::UfficioDiGabinetto}), sheet, Action::Sign));
        QVERIFY(!may(actorAs(0, {Role::UfficioDiGabinetto}), sheet, Action::Sign));
    }

    void nobodyEvaluatesHimself()
    {
        EvaluationSheet sheet = sheetIn(State::Goals);
        sheet.content.evaluated = sheet.content.evaluator;
        const auto refused = checkParty(actorAs(1, {Role::CapoDiGabinetto}), sheet, EvaluationParty::Evaluator);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"D.Lgs."_s));
    }

    void everyStateIsReachedAndLeft()
    {
        std::set<State> reached{State::Goals};
        for (std::size_t round = 0; round < kEvaluationStates.size(); ++round) {
            for (const auto &step : kEvaluationFlow.steps) {
                if (reached.contains(step.from))
                    reached.insert(step.to);
            }
        }
        QCOMPARE(reached.size(), kEvaluationStates.size());
        for (const State state : kEvaluationStates) {
            bool leaves = false;
            for (const auto &step : kEvaluationFlow.steps)
                leaves = leaves || (step.from == state && step.to != state);
            QCOMPARE(leaves, isOpen(state));
        }
    }

    void namesAreStable()
    {
        QSet<QString> keys;
        for (const State state : kEvaluationStates) {
            QCOMPARE(evaluationStateFrom(evaluationStateKey(state)), std::optional(state));
            keys << evaluationStateKey(state);
            QVERIFY(!evaluationStateName(state).isEmpty());
            QVERIFY(evaluationPath(state, true).contains(state));
        }
        QCOMPARE(keys.size(), qsizetype(kEvaluationStates.size()));
        for (const Action action : kEvaluationActions)
            QCOMPARE(evaluationActionFrom(evaluationActionKey(action)), std::optional(action));
        QVERIFY(!evaluationActionFrom(u"x"_s));
    }
};

QTEST_GUILESS_MAIN(EvaluationWorkflowTest)
#include "EvaluationWorkflowTest.moc"

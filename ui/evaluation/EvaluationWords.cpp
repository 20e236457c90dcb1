#include "ui/evaluation/EvaluationWords.h"

#include "core/calendar/HumanDate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonDays = 15; ///< before a term ends it is told as near

struct EvaluationWords {
    Q_DECLARE_TR_FUNCTIONS(gonfalone::EvaluationWords)
};

int rank(EvaluationAction action)
{
    using enum EvaluationAction;
    switch (action) {
    case Share:
    case Sign:
    case CheckMidYear:
    case SelfEvaluate:
    case HearMayor:
    case Calibrate:
    case HoldInterview:
    case Notify:
    case RecordOpinion:
    case Decide: return 0;
    case AskSelfEvaluation:
    case Propose:
    case Accept:
    case MakeFinal:
    case RecordDelivery: return 1;
    case RequestReview:
    case Conciliate:
    case SkipSelfEvaluation: return 2;
    case TakeBack:
    case ChangeGoals:
    case Reopen:
    case WithdrawReview: return 3;
    case CloseUnscored: break;
    }
    return 4;
}

QString goalPart(const QString &part)
{
    if (part == u"measure"_s)
        return EvaluationWords::tr("indicator and target");
    if (part == u"weight"_s)
        return EvaluationWords::tr("weight");
    if (part == u"score"_s)
        return EvaluationWords::tr("score");
    return part == u"grounds"_s ? EvaluationWords::tr("grounds of the score") : EvaluationWords::tr("title");
}

} // namespace

Tone toneOfSheet(EvaluationState state)
{
    using enum EvaluationState;
    switch (state) {
    case Goals:
    case Proposal:
    case Calibration:
    case Interview: return Tone::Accent;
    case Shared:
    case SelfEvaluation:
    case Review: return Tone::Warn;
    case Final: return Tone::Ok;
    case Monitoring:
    case MayorHeard:
    case Interviewed:
    case Notified:
    case Opinion:
    case Unscored: break;
    }
    return Tone::Neutral;
}

bool isLate(const EvaluationRow &row)
{
    // After the days of the review nobody is late: the evaluation is made final.
    return row.clock && row.clock->left < 0 && row.sheet.state != EvaluationState::Notified;
}

QString belowName(const EvaluationRow &row, const EvaluationSystem &system)
{
    QString due = categoryName(system, row.sheet.category);
    if (isLate(row))
        due = EvaluationWords::tr("late by %1").arg(humanDays(row.clock->left));
    else if (row.clock && row.clock->left >= 0 && row.clock->left <= kSoonDays)
        due = humanDaysLeft(row.clock->left);
    return u"%1 · %2"_s.arg(row.sheet.label, due);
}

QString categoryName(const EvaluationSystem &system, const QString &key)
{
    const EvaluationCategory *category = system.category(key);
    return category ? category->name : key;
}

QString sheetLine(const EvaluationSheet &sheet, const EvaluationSystem &system)
{
    const auto day = [](const QDate &date) { return QLocale().toString(date, u"d MMM yyyy"_s); };
    return u"%1 · %2 · %3"_s.arg(sheet.label, categoryName(system, sheet.category),
                                 EvaluationWords::tr("%1 to %2").arg(day(sheet.starts), day(sheet.ends)));
}

QString clockText(const EvaluationClock &clock)
{
    if (clock.left < 0)
        return EvaluationWords::tr("%1: it was due by %2, %3 ago")
            .arg(clock.what, humanDate(clock.until), humanDays(clock.left));
    if (clock.left == 0)
        return EvaluationWords::tr("%1: today is the last day").arg(clock.what);
    return EvaluationWords::tr("%1: by %2, %3 left").arg(clock.what, humanDate(clock.until), humanDays(clock.left));
}

Tone toneOfClock(const EvaluationClock &clock)
{
    return clock.left < 0 ? Tone::Bad : clock.left <= kSoonDays ? Tone::Warn : Tone::Neutral;
}

QString sheetSentence(const EvaluationRow &row, const EvaluationSystem &system)
{
    QStringList parts{row.sheet.name, sheetLine(row.sheet, system), evaluationStateName(row.sheet.state)};
    if (row.clock)
        parts << clockText(*row.clock);
    return parts.join(u", "_s);
}

QString evaluationFieldLabel(const QString &field, const EvaluationSystem &system, const QString &category)
{
    const QStringList parts = field.split(u'.');
    if (parts.first() == u"goal"_s && parts.size() == 3)
        return EvaluationWords::tr("goal %1, %2").arg(parts.at(1), goalPart(parts.at(2)));
    if (parts.first() == u"behaviour"_s && parts.size() == 3) {
        const EvaluationCategory *known = system.category(category);
        for (const EvaluationBehaviour &one : known ? known->list : QList<EvaluationBehaviour>()) {
            if (one.key == parts.at(1))
                return u"%1, %2"_s.arg(one.text, goalPart(parts.at(2)));
        }
        return parts.at(1);
    }
    if (parts.first() == u"deed"_s)
        return deedFrom(parts.value(1)) ? deedTitle(*deedFrom(parts.value(1))) : field;
    static const QMap<QString, const char *> names{
        {u"goals"_s, QT_TRANSLATE_NOOP("gonfalone::EvaluationWords", "goals")},
        {u"unit.score"_s, QT_TRANSLATE_NOOP("gonfalone::EvaluationWords", "performance of the unit, score")},
        {u"unit.grounds"_s, QT_TRANSLATE_NOOP("gonfalone::EvaluationWords", "performance of the unit, grounds")},
        {u"presence"_s, QT_TRANSLATE_NOOP("gonfalone::EvaluationWords", "days of presence")},
        {u"late_reason"_s, QT_TRANSLATE_NOOP("gonfalone::EvaluationWords", "reason of the delay")},
        {u"motivation"_s, QT_TRANSLATE_NOOP("gonfalone::EvaluationWords", "reasons of the evaluation")},
        {u"plan"_s, QT_TRANSLATE_NOOP("gonfalone::EvaluationWords", "plan of improvement")},
        {u"text"_s, QT_TRANSLATE_NOOP("gonfalone::EvaluationWords", "words of the step")},
        {u"day"_s, QT_TRANSLATE_NOOP("gonfalone::EvaluationWords", "day of the step")}};
    const char *name = names.value(field);
    return name ? EvaluationWords::tr(name) : field;
}

QString stepTextLabel(EvaluationAction action)
{
    using enum EvaluationAction;
    switch (action) {
    case CheckMidYear: return EvaluationWords::tr("Mid-year check");
    case SelfEvaluate: return EvaluationWords::tr("Self-evaluation");
    case HearMayor: return EvaluationWords::tr("What the mayor said");
    case HoldInterview: return EvaluationWords::tr("Minutes of the interview");
    case RequestReview: return EvaluationWords::tr("Reasons of the request");
    case RecordOpinion: return EvaluationWords::tr("Opinion of the Nucleo");
    case Conciliate: return EvaluationWords::tr("Conciliation");
    case Decide: return EvaluationWords::tr("Decision, with its reasons");
    default: return needsText(action) ? EvaluationWords::tr("Reason") : QString();
    }
}

QString deedTitle(SheetDeed deed)
{
    switch (deed) {
    case SheetDeed::AddFact: return EvaluationWords::tr("Add a fact to the diary");
    case SheetDeed::WithdrawFact: return EvaluationWords::tr("Withdraw the fact");
    case SheetDeed::AddTraining: return EvaluationWords::tr("Add a training");
    case SheetDeed::Declare: return EvaluationWords::tr("Record the declaration of incompatibility");
    case SheetDeed::EndEarlier: return EvaluationWords::tr("End the sheet earlier");
    case SheetDeed::HandTo: return EvaluationWords::tr("Hand the sheet to another evaluator");
    case SheetDeed::Admit: return EvaluationWords::tr("Open the sheet to a new account");
    case SheetDeed::TakeOver: return EvaluationWords::tr("Take the sheet over with the recovery sheet");
    }
    return {};
}

QString deedKey(SheetDeed deed)
{
    switch (deed) {
    case SheetDeed::AddFact: return u"fact"_s;
    case SheetDeed::WithdrawFact: return u"withdraw_fact"_s;
    case SheetDeed::AddTraining: return u"training"_s;
    case SheetDeed::Declare: return u"declare"_s;
    case SheetDeed::EndEarlier: return u"end"_s;
    case SheetDeed::HandTo: return u"hand_to"_s;
    case SheetDeed::Admit: return u"admit"_s;
    case SheetDeed::TakeOver: return u"take_over"_s;
    }
    return {};
}

std::optional<SheetDeed> deedFrom(const QString &key)
{
    const auto found =
        std::find_if(kSheetDeeds.begin(), kSheetDeeds.end(), [&key](SheetDeed deed) { return deedKey(deed) == key; });
    return found == kSheetDeeds.end() ? std::nullopt : std::optional(*found);
}

bool isMine(EvaluationAction action, const SheetView &view)
{
    const EvaluationParty party = partyOf(action);
    const bool evaluates = view.mine == EvaluationParty::Evaluator;
    if (party == EvaluationParty::Evaluated)
        return evaluates ? !view.sheet.content.evaluated.isValid() : view.mine == EvaluationParty::Evaluated;
    return party == view.mine || (party == EvaluationParty::Mayor && evaluates);
}

QList<AllowedEvaluationAction> ranked(const SheetBearing &bearing)
{
    QList<AllowedEvaluationAction> order = bearing.actions;
    // What is for another party to do, or was done already, never stands before what is next for this one.
    const auto place = [&bearing](const AllowedEvaluationAction &one) {
        const bool done = one.action == EvaluationAction::CheckMidYear && bearing.view.sheet.note(one.action);
        return (isMine(one.action, bearing.view) ? 0 : 10) + (done ? 3 : rank(one.action));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&place](const AllowedEvaluationAction &one, const AllowedEvaluationAction &other) {
                         return place(one) < place(other);
                     });
    return order;
}

bool leadsOn(EvaluationAction action)
{
    return rank(action) < 2;
}

} // namespace gonfalone

// The fields of a sheet by their names, as the command line and the refusals know them.
#include "core/base/Text.h"
#include "core/evaluation/EvaluationSheet.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostGoals = 40;
constexpr int kLongest = 20'000;

Error wrong(const QString &field, const QString &message)
{
    return Error::invalid(message, {{field, message}});
}

Result<int> scoreIn(const QString &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return kNoScore;
    const auto score = hundredthsFrom(text);
    if (!score)
        return failure(wrong(field, say("“%1” is no score: write it like 8,5.").arg(text)));
    return *score;
}

Result<int> wholeIn(const QString &field, const QString &text)
{
    bool number = false;
    const int whole = text.trimmed().toInt(&number);
    if (!number || whole < 0 || whole > 10'000)
        return failure(wrong(field, say("“%1” is no whole number.").arg(text)));
    return whole;
}

Error unknown(const QString &field)
{
    return wrong(field,
                 say("There is no field “%1” of a sheet: goal.1.title, goal.1.measure, goal.1.weight, goal.1.score, "
                     "goal.1.grounds, goal.1.drop, behaviour.KEY.score, behaviour.KEY.grounds, unit.score, "
                     "unit.grounds, presence, late_reason, motivation, plan.")
                     .arg(field));
}

Outcome setGoal(EvaluationContent &content, const QString &field, const QStringList &parts, const QString &text)
{
    const int number = parts.value(1).toInt();
    if (number < 1 || number > kMostGoals || number > content.goals.size() + 1)
        return failure(wrong(field, say("There is no goal “%1”: they are numbered from 1.").arg(parts.value(1))));
    const QString what = parts.value(2);
    if (what == u"drop"_s) {
        if (number <= content.goals.size())
            content.goals.removeAt(number - 1);
        return {};
    }
    if (number > content.goals.size())
        content.goals << EvaluationGoal{};
    EvaluationGoal &goal = content.goals[number - 1];
    if (what == u"title"_s)
        goal.title = text.simplified();
    else if (what == u"measure"_s)
        goal.measure = text.trimmed();
    else if (what == u"grounds"_s)
        goal.grounds = text.trimmed();
    else if (what == u"weight"_s) {
        TRY(goal.weight, wholeIn(field, text));
    } else if (what == u"score"_s) {
        TRY(goal.score, scoreIn(field, text));
    } else {
        return failure(unknown(field));
    }
    return {};
}

Outcome setRating(EvaluationContent &content, const QString &field, const QStringList &parts, const QString &text)
{
    const auto rating = std::find_if(content.ratings.begin(), content.ratings.end(),
                                     [&parts](const EvaluationRating &one) { return one.key == parts.value(1); });
    if (rating == content.ratings.end())
        return failure(wrong(field, say("The system has no behaviour “%1” for this category.").arg(parts.value(1))));
    if (parts.value(2) == u"grounds"_s)
        rating->grounds = text.trimmed();
    else if (parts.value(2) == u"score"_s) {
        TRY(rating->score, scoreIn(field, text));
    } else {
        return failure(unknown(field));
    }
    return {};
}

QString *textField(EvaluationContent &content, const QString &field)
{
    if (field == u"unit.grounds"_s)
        return &content.unitGrounds;
    if (field == u"late_reason"_s)
        return &content.lateReason;
    if (field == u"motivation"_s)
        return &content.motivation;
    return field == u"plan"_s ? &content.plan : nullptr;
}

} // namespace

Outcome setEvaluationField(EvaluationContent &content, const QString &field, const QString &text)
{
    if (text.size() > kLongest)
        return failure(wrong(field, say("A text of a sheet has at most %1 characters.").arg(kLongest)));
    const QStringList parts = field.split(u'.');
    if (parts.first() == u"goal"_s && parts.size() == 3)
        return setGoal(content, field, parts, text);
    if (parts.first() == u"behaviour"_s && parts.size() == 3)
        return setRating(content, field, parts, text);
    if (QString *words = textField(content, field)) {
        *words = text.trimmed();
        return {};
    }
    if (field == u"unit.score"_s) {
        TRY(content.unitScore, scoreIn(field, text));
        return {};
    }
    if (field == u"presence"_s) {
        TRY(content.presenceDays, wholeIn(field, text));
        return {};
    }
    return failure(unknown(field));
}

QStringList differingEvaluationFields(const EvaluationContent &before, const EvaluationContent &after)
{
    QStringList fields;
    const auto differs = [&fields](bool same, const QString &field) {
        if (!same)
            fields << field;
    };
    for (int i = 0; i < std::max(before.goals.size(), after.goals.size()); ++i) {
        const EvaluationGoal one = before.goals.value(i), other = after.goals.value(i);
        const QString place = u"goal.%1."_s.arg(i + 1);
        differs(one.title == other.title && one.measure == other.measure && one.weight == other.weight
                    && i < before.goals.size() && i < after.goals.size(),
                place + u"title"_s);
        differs(one.score == other.score && one.grounds == other.grounds, place + u"score"_s);
    }
    for (const EvaluationRating &rating : after.ratings)
        differs(before.ratings.contains(rating), u"behaviour.%1.score"_s.arg(rating.key));
    differs(before.unitScore == after.unitScore && before.unitGrounds == after.unitGrounds, u"unit.score"_s);
    differs(before.presenceDays == after.presenceDays, u"presence"_s);
    differs(before.lateReason == after.lateReason, u"late_reason"_s);
    differs(before.motivation == after.motivation, u"motivation"_s);
    differs(before.plan == after.plan, u"plan"_s);
    return fields;
}

} // namespace gonfalone

// The content of a sheet as the text that is sealed, and back.
#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/evaluation/EvaluationSheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QDate dayIn(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

QJsonObject toJson(const EvaluationGoal &g)
{
    return {{u"title"_s, g.title},
            {u"measure"_s, g.measure},
            {u"weight"_s, g.weight},
            {u"score"_s, g.score},
            {u"grounds"_s, g.grounds}};
}

QJsonObject toJson(const EvaluationRating &r)
{
    return {{u"key"_s, r.key}, {u"score"_s, r.score}, {u"grounds"_s, r.grounds}};
}

QJsonObject toJson(const EvaluationFact &f)
{
    return {{u"day"_s, dayText(f.day)},
            {u"good"_s, f.good},
            {u"text"_s, f.text},
            {u"evidence"_s, f.evidence},
            {u"at"_s, toInstantText(f.recordedAt)},
            {u"by"_s, f.recordedBy},
            {u"withdrawn"_s, f.withdrawn}};
}

QJsonObject toJson(const EvaluationTraining &t)
{
    return {{u"day"_s, dayText(t.day)}, {u"title"_s, t.title}, {u"minutes"_s, t.minutes}};
}

QJsonObject toJson(const EvaluatorTurn &t)
{
    return {{u"user"_s, t.user.value},
            {u"name"_s, t.name},
            {u"from"_s, dayText(t.from)},
            {u"to"_s, dayText(t.to)},
            {u"opinion"_s, t.opinion}};
}

QJsonObject toJson(const EvaluationNote &n)
{
    return {{u"action"_s, evaluationActionKey(n.action)},
            {u"day"_s, dayText(n.day)},
            {u"text"_s, n.text},
            {u"by"_s, n.by},
            {u"at"_s, toInstantText(n.at)}};
}

template <typename T>
QJsonArray rowsOf(const QList<T> &values)
{
    QJsonArray rows;
    for (const T &value : values)
        rows << toJson(value);
    return rows;
}

template <typename T, typename F>
QList<T> valuesOf(const QJsonObject &object, const QString &key, F read)
{
    QList<T> values;
    for (const QJsonValue &row : object.value(key).toArray())
        values << read(row.toObject());
    return values;
}

EvaluationGoal goalFrom(const QJsonObject &o)
{
    return {o[u"title"_s].toString(), o[u"measure"_s].toString(), o[u"weight"_s].toInt(), o[u"score"_s].toInt(kNoScore),
            o[u"grounds"_s].toString()};
}

EvaluationRating ratingFrom(const QJsonObject &o)
{
    return {o[u"key"_s].toString(), o[u"score"_s].toInt(kNoScore), o[u"grounds"_s].toString()};
}

EvaluationFact factFrom(const QJsonObject &o)
{
    return {dayIn(o, u"day"_s),
            o[u"good"_s].toBool(),
            o[u"text"_s].toString(),
            o[u"evidence"_s].toString(),
            fromInstantText(o[u"at"_s].toString()),
            o[u"by"_s].toString(),
            o[u"withdrawn"_s].toString()};
}

EvaluationTraining trainingFrom(const QJsonObject &o)
{
    return {dayIn(o, u"day"_s), o[u"title"_s].toString(), o[u"minutes"_s].toInt()};
}

EvaluatorTurn turnFrom(const QJsonObject &o)
{
    return {UserId{o[u"user"_s].toInteger()}, o[u"name"_s].toString(), dayIn(o, u"from"_s), dayIn(o, u"to"_s),
            o[u"opinion"_s].toString()};
}

EvaluationNote noteFrom(const QJsonObject &o)
{
    return {evaluationActionFrom(o[u"action"_s].toString()).value_or(EvaluationAction::Share), dayIn(o, u"day"_s),
            o[u"text"_s].toString(), o[u"by"_s].toString(), fromInstantText(o[u"at"_s].toString())};
}

} // namespace

const EvaluationNote *EvaluationSheet::note(EvaluationAction action) const
{
    for (auto note = content.notes.crbegin(); note != content.notes.crend(); ++note) {
        if (note->action == action)
            return &*note;
    }
    return nullptr;
}

QString evaluationText(const EvaluationContent &c)
{
    const QJsonObject object{{u"evaluator"_s, c.evaluator.value},
                             {u"evaluated"_s, c.evaluated.value},
                             {u"mayor"_s, c.mayor.value},
                             {u"goals"_s, rowsOf(c.goals)},
                             {u"unit_score"_s, c.unitScore},
                             {u"unit_grounds"_s, c.unitGrounds},
                             {u"ratings"_s, rowsOf(c.ratings)},
                             {u"facts"_s, rowsOf(c.facts)},
                             {u"training"_s, rowsOf(c.training)},
                             {u"presence"_s, c.presenceDays},
                             {u"late_reason"_s, c.lateReason},
                             {u"motivation"_s, c.motivation},
                             {u"plan"_s, c.plan},
                             {u"turns"_s, rowsOf(c.turns)},
                             {u"notes"_s, rowsOf(c.notes)},
                             {u"no_effect"_s, c.economic.none},
                             {u"effect_why"_s, c.economic.why},
                             {u"notified_score"_s, c.notifiedScore}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<EvaluationContent> evaluationContentFrom(const QString &text)
{
    QJsonParseError fault;
    const QJsonObject o = QJsonDocument::fromJson(text.toUtf8(), &fault).object();
    if (fault.error != QJsonParseError::NoError || o.isEmpty())
        return failure(Error::corrupt(say("What a sheet says cannot be read: restore a backup."), fault.errorString()));
    EvaluationContent c;
    c.evaluator = UserId{o[u"evaluator"_s].toInteger()};
    c.evaluated = UserId{o[u"evaluated"_s].toInteger()};
    c.mayor = UserId{o[u"mayor"_s].toInteger()};
    c.goals = valuesOf<EvaluationGoal>(o, u"goals"_s, goalFrom);
    c.unitScore = o[u"unit_score"_s].toInt(kNoScore);
    c.unitGrounds = o[u"unit_grounds"_s].toString();
    c.ratings = valuesOf<EvaluationRating>(o, u"ratings"_s, ratingFrom);
    c.facts = valuesOf<EvaluationFact>(o, u"facts"_s, factFrom);
    c.training = valuesOf<EvaluationTraining>(o, u"training"_s, trainingFrom);
    c.presenceDays = o[u"presence"_s].toInt(-1);
    c.lateReason = o[u"late_reason"_s].toString();
    c.motivation = o[u"motivation"_s].toString();
    c.plan = o[u"plan"_s].toString();
    c.turns = valuesOf<EvaluatorTurn>(o, u"turns"_s, turnFrom);
    c.notes = valuesOf<EvaluationNote>(o, u"notes"_s, noteFrom);
    c.economic = {o[u"no_effect"_s].toBool(), o[u"effect_why"_s].toString()};
    c.notifiedScore = o[u"notified_score"_s].toInt(kNoScore);
    return c;
}

} // namespace gonfalone

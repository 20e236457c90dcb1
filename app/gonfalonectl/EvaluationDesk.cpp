#include "app/gonfalonectl/EvaluationDesk.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QString scoreOrDash(int score)
{
    return score == kNoScore ? u"–"_s : scoreText(score);
}

QJsonValue scoreJson(int score)
{
    return score == kNoScore ? QJsonValue() : QJsonValue(scoreText(score));
}

QJsonArray reasonsJson(const QList<Reason> &reasons)
{
    return QJsonArray::fromStringList(reasonLines(reasons));
}

QJsonObject contentJson(const EvaluationContent &content)
{
    QJsonArray goals, ratings, facts, training, notes, turns;
    for (const EvaluationGoal &one : content.goals)
        goals << QJsonObject{{u"title"_s, one.title},
                             {u"measure"_s, one.measure},
                             {u"weight"_s, one.weight},
                             {u"score"_s, scoreJson(one.score)},
                             {u"grounds"_s, one.grounds}};
    for (const EvaluationRating &one : content.ratings)
        ratings << QJsonObject{
            {u"behaviour"_s, one.key}, {u"score"_s, scoreJson(one.score)}, {u"grounds"_s, one.grounds}};
    for (const EvaluationFact &one : content.facts)
        facts << QJsonObject{{u"day"_s, one.day.toString(Qt::ISODate)},
                             {u"kind"_s, one.good ? u"good"_s : u"bad"_s},
                             {u"text"_s, one.text},
                             {u"evidence"_s, one.evidence},
                             {u"withdrawn"_s, one.withdrawn}};
    for (const EvaluationTraining &one : content.training)
        training << QJsonObject{
            {u"day"_s, one.day.toString(Qt::ISODate)}, {u"title"_s, one.title}, {u"minutes"_s, one.minutes}};
    for (const EvaluationNote &one : content.notes)
        notes << QJsonObject{{u"action"_s, evaluationActionKey(one.action)},
                             {u"day"_s, one.day.toString(Qt::ISODate)},
                             {u"by"_s, one.by},
                             {u"text"_s, one.text}};
    for (const EvaluatorTurn &one : content.turns)
        turns << QJsonObject{{u"name"_s, one.name},
                             {u"from"_s, one.from.toString(Qt::ISODate)},
                             {u"to"_s, one.to.toString(Qt::ISODate)},
                             {u"opinion"_s, one.opinion}};
    return {{u"goals"_s, goals},
            {u"behaviours"_s, ratings},
            {u"unit_score"_s, scoreJson(content.unitScore)},
            {u"facts"_s, facts},
            {u"training"_s, training},
            {u"presence"_s, content.presenceDays},
            {u"motivation"_s, content.motivation},
            {u"plan"_s, content.plan},
            {u"no_economic_effect"_s, content.economic.none},
            {u"effect_why"_s, content.economic.why},
            {u"notified_score"_s, scoreJson(content.notifiedScore)},
            {u"evaluators"_s, turns},
            {u"notes"_s, notes}};
}

void addContent(QStringList &lines, const EvaluationContent &content)
{
    int number = 0;
    for (const EvaluationGoal &one : content.goals)
        lines << u"    %1. %2  %3%  %4  %5"_s.arg(++number)
                     .arg(one.title)
                     .arg(one.weight)
                     .arg(scoreOrDash(one.score), one.grounds);
    for (const EvaluationRating &one : content.ratings)
        lines << u"    %1  %2  %3"_s.arg(one.key, scoreOrDash(one.score), one.grounds);
    number = 0;
    for (const EvaluationFact &one : content.facts)
        lines << u"    %1) %2 %3 %4 %5%6"_s.arg(++number).arg(
            one.day.toString(Qt::ISODate), one.good ? u"+"_s : u"–"_s, one.text, one.evidence,
            one.withdrawn.isEmpty() ? QString() : u" ["_s + say("withdrawn: %1").arg(one.withdrawn) + u']');
    for (const EvaluationNote &one : content.notes)
        lines << u"    %1  %2, %3: %4"_s.arg(one.day.toString(Qt::ISODate), evaluationActionName(one.action), one.by,
                                             one.text);
}

} // namespace

Result<int> EvaluationDesk::year() const
{
    const QString text = context.arguments.value(u"year"_s, QString::number(context.clock.today().year()));
    bool number = false;
    const int year = text.toInt(&number);
    if (!number)
        return failure(Error::invalid(say("“--year” wants a year, not “%1”.").arg(text)));
    return year;
}

Result<QDate> EvaluationDesk::day(const QString &option, const QDate &otherwise) const
{
    if (!context.arguments.has(option))
        return otherwise;
    const QString text = context.arguments.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return failure(Error::invalid(say("“%1” is no day: write it like 2026-03-10.").arg(text)));
    return day;
}

Result<QList<std::pair<QString, QString>>> EvaluationDesk::typedFields() const
{
    const QString text = context.typedText(say("Write lines like goal.1.score=8,5 and end with Ctrl+D."));
    QList<std::pair<QString, QString>> fields;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.startsWith(u' ') && !fields.isEmpty()) {
            fields.last().second += u'\n' + line.trimmed();
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1)
            return failure(Error::invalid(say("Line %1 is no “field=value”: %2").arg(number).arg(line.left(40))));
        fields << std::pair{line.left(equals).trimmed(), line.mid(equals + 1)};
    }
    if (fields.isEmpty())
        return failure(Error::invalid(say("Nothing was typed: write lines like goal.1.score=8,5.")));
    return fields;
}

Exit EvaluationDesk::printed(const Result<EvaluationSheet> &sheet) const
{
    if (!sheet)
        return refuse(context, sheet.error());
    if (context.json())
        printJson(toJson(*sheet));
    else
        printText(lineOf(*sheet));
    return Done;
}

QString lineOf(const EvaluationSheet &sheet)
{
    return u"%1  %2  %3 – %4  %5"_s.arg(sheet.label, sheet.name, sheet.starts.toString(Qt::ISODate),
                                        sheet.ends.toString(Qt::ISODate), evaluationStateName(sheet.state));
}

QString lineOf(const EvaluationClock &clock)
{
    return u"%1: %2 (%3)"_s.arg(clock.what, humanDate(clock.until), humanDaysLeft(clock.left));
}

QJsonObject toJson(const EvaluationClock &clock)
{
    return {{u"what"_s, clock.what}, {u"until"_s, clock.until.toString(Qt::ISODate)}, {u"left"_s, clock.left}};
}

QJsonObject toJson(const EvaluationSheet &sheet)
{
    return {{u"number"_s, sheet.label},
            {u"person"_s, sheet.person.value},
            {u"name"_s, sheet.name},
            {u"year"_s, sheet.year},
            {u"category"_s, sheet.category},
            {u"portavoce"_s, sheet.portavoce},
            {u"state"_s, evaluationStateKey(sheet.state)},
            {u"starts"_s, sheet.starts.toString(Qt::ISODate)},
            {u"ends"_s, sheet.ends.toString(Qt::ISODate)},
            {u"notified"_s, sheet.notifiedOn.toString(Qt::ISODate)},
            {u"version"_s, sheet.version}};
}

QJsonObject toJson(const SheetView &view)
{
    QJsonObject object = toJson(view.sheet);
    object.insert(u"content"_s, contentJson(view.sheet.content));
    object.insert(u"system"_s, view.system.name);
    if (view.score)
        object.insert(u"score"_s,
                      QJsonObject{{u"goals"_s, scoreText(view.score->value.goals)},
                                  {u"behaviours"_s, scoreText(view.score->value.behaviours)},
                                  {u"unit"_s, scoreText(view.score->value.unit)},
                                  {u"total"_s, scoreText(view.score->value.total)},
                                  {u"band"_s, view.score->value.band.name},
                                  {u"negative"_s, view.score->value.band.negative},
                                  {u"why"_s, reasonsJson(view.score->reasons)}});
    if (view.bonus)
        object.insert(
            u"bonus"_s,
            QJsonObject{{u"percent"_s, scoreText(view.bonus->value)}, {u"why"_s, reasonsJson(view.bonus->reasons)}});
    object.insert(u"training"_s,
                  QJsonObject{{u"done"_s, view.training.value.done},
                              {u"wanted"_s, view.training.value.wanted},
                              {u"missing"_s, view.training.value.missing()}});
    if (view.clock)
        object.insert(u"clock"_s, toJson(*view.clock));
    return object;
}

QStringList linesOf(const SheetView &view, bool explain)
{
    QStringList lines{lineOf(view.sheet)};
    if (view.clock)
        lines << u"    "_s + lineOf(*view.clock);
    addContent(lines, view.sheet.content);
    lines << u"    "_s + reasonLines(view.training.reasons).last();
    if (view.score)
        lines << u"    "_s
                + say("Final score %1, band “%2”.")
                      .arg(scoreText(view.score->value.total), view.score->value.band.name);
    if (view.score && explain) {
        for (const QString &why : reasonLines(view.score->reasons))
            lines << u"        "_s + why;
    }
    if (view.bonus)
        lines << u"    "_s + reasonLines(view.bonus->reasons).join(u' ');
    return lines;
}

} // namespace gonfalone::ctl

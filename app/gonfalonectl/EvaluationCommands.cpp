// The evaluation of the people: a sheet from its opening to its end. What a sheet says is typed on standard input:
// every program of the machine may read the arguments.
#include "app/gonfalonectl/Commands.h"
#include "app/gonfalonectl/EvaluationDesk.h"
#include "core/base/Text.h"
#include "core/contacts/Contact.h"
#include "core/staff/StaffService.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

Exit listSheets(EvaluationDesk &desk)
{
    const auto year = desk.year();
    if (!year)
        return refuse(desk.context, year.error());
    const auto sheets = desk.service.cockpit(desk.actor(), *year);
    if (!sheets)
        return refuse(desk.context, sheets.error());
    QJsonArray rows;
    for (const EvaluationRow &row : *sheets) {
        QJsonObject object = toJson(row.sheet);
        if (row.clock)
            object.insert(u"clock"_s, toJson(*row.clock));
        rows << object;
        if (!desk.context.json())
            printText(lineOf(row.sheet) + (row.clock ? u"  "_s + lineOf(*row.clock) : QString()));
    }
    if (desk.context.json())
        printJson(rows);
    return Done;
}

Result<SheetRequest> requestOf(EvaluationDesk &desk)
{
    SheetRequest request;
    request.person = StaffPersonId{desk.word(2).toLongLong()};
    TRY(request.year, desk.year());
    request.category = desk.context.arguments.value(u"area"_s);
    TRY(request.starts, desk.day(u"from"_s));
    TRY(request.ends, desk.day(u"to"_s));
    return request;
}

Exit openSheet(EvaluationDesk &desk)
{
    const auto request = requestOf(desk);
    return request ? desk.printed(desk.service.open(desk.actor(), desk.keyring(), *request))
                   : refuse(desk.context, request.error());
}

Exit showSheet(EvaluationDesk &desk)
{
    const auto view = desk.service.find(desk.actor(), desk.keyring(), desk.word(2));
    if (!view)
        return refuse(desk.context, view.error());
    if (desk.context.json())
        printJson(toJson(*view));
    else
        printText(linesOf(*view, desk.context.arguments.has(u"explain"_s)).join(u'\n'));
    return Done;
}

Result<EvaluationSheet> savedSheet(EvaluationDesk &desk)
{
    TRY(SheetView view, desk.service.find(desk.actor(), desk.keyring(), desk.word(2)));
    TRY(const auto fields, desk.typedFields());
    for (const auto &[field, text] : fields)
        CHECK(setEvaluationField(view.sheet.content, field, text));
    return desk.service.save(desk.actor(), desk.keyring(), view.sheet);
}

Exit stepSheet(EvaluationDesk &desk)
{
    const auto action = evaluationActionFrom(desk.word(3));
    if (!action) {
        QStringList known;
        for (const EvaluationAction each : kEvaluationActions)
            known << evaluationActionKey(each);
        return wrongUsage(desk.context,
                          say("There is no action “%1”: the actions are %2.").arg(desk.word(3), known.join(u", "_s)));
    }
    const auto day = desk.day(u"on"_s);
    if (!day)
        return refuse(desk.context, day.error());
    const auto view = desk.service.find(desk.actor(), desk.keyring(), desk.word(2));
    if (!view)
        return refuse(desk.context, view.error());
    const QString text =
        needsText(*action) ? desk.context.typedText(say("Write the words of the step, end with Ctrl+D.")) : QString();
    return desk.printed(desk.service.advance(desk.actor(), desk.keyring(), view->sheet, {*action, *day, text}));
}

/// A line of the diary; what proves it stands after a line "---".
Result<EvaluationSheet> addedFact(EvaluationDesk &desk)
{
    EvaluationFact fact;
    TRY(fact.day, desk.day(u"on"_s, desk.context.clock.today()));
    if (desk.context.arguments.has(u"number"_s))
        return desk.service.withdrawFact(desk.actor(), desk.keyring(), desk.word(2),
                                         desk.context.arguments.value(u"number"_s).toInt(),
                                         desk.context.typedText(say("Why is it withdrawn? End with Ctrl+D.")));
    const QString kind = desk.word(3);
    if (kind != u"good"_s && kind != u"bad"_s)
        return failure(Error::invalid(say("A fact is “good” or “bad”, not “%1”.").arg(kind)));
    fact.good = kind == u"good"_s;
    const QStringList parts =
        desk.context.typedText(say("Write what happened, then --- and what proves it; end with Ctrl+D."))
            .split(u"\n---\n"_s);
    fact.text = parts.value(0);
    fact.evidence = parts.value(1).trimmed();
    return desk.service.addFact(desk.actor(), desk.keyring(), desk.word(2), fact);
}

Result<EvaluationSheet> addedTraining(EvaluationDesk &desk)
{
    EvaluationTraining training;
    TRY(training.day, desk.day(u"on"_s, desk.context.clock.today()));
    training.minutes = desk.context.arguments.value(u"minutes"_s).toInt();
    training.title = desk.context.typedText(say("Write what the training was about, end with Ctrl+D.")).simplified();
    return desk.service.addTraining(desk.actor(), desk.keyring(), desk.word(2), training);
}

Result<EvaluationSheet> changedParties(EvaluationDesk &desk, const QString &verb)
{
    TRY(const QDate day, desk.day(u"on"_s, desk.context.clock.today()));
    if (verb == u"admit"_s)
        return desk.service.admit(desk.actor(), desk.keyring(), desk.word(2), desk.context.arguments.value(u"login"_s));
    const QString text = desk.context.typedText(say("Write the reason, or what was seen until now; end with Ctrl+D."));
    return verb == u"end"_s ? desk.service.endEarlier(desk.actor(), desk.keyring(), desk.word(2), day, text)
                            : desk.service.handTo(desk.actor(), desk.keyring(), desk.word(2),
                                                  desk.context.arguments.value(u"login"_s), day, text);
}

Exit showYear(EvaluationDesk &desk)
{
    const auto year = desk.year();
    const auto score = year
        ? desk.service.yearOf(desk.actor(), desk.keyring(), StaffPersonId{desk.word(2).toLongLong()}, *year)
        : Result<Explained<int>>(failure(year.error()));
    if (!score)
        return refuse(desk.context, score.error());
    const QStringList why = reasonLines(score->reasons);
    if (desk.context.json())
        printJson(QJsonObject{{u"score"_s, scoreText(score->value)}, {u"why"_s, QJsonArray::fromStringList(why)}});
    else
        printText(why.join(u'\n'));
    return Done;
}

Exit showHistory(EvaluationDesk &desk)
{
    const auto past = desk.service.past(desk.actor(), desk.keyring(), desk.word(2));
    if (!past)
        return refuse(desk.context, past.error());
    QJsonArray rows;
    for (const SheetPast &one : *past) {
        rows << QJsonObject{{u"number"_s, one.step.number},
                            {u"action"_s, one.step.action},
                            {u"state"_s, one.step.state},
                            {u"at"_s, toInstantText(one.step.recordedAt)},
                            {u"by"_s, one.step.recordedBy}};
        if (!desk.context.json())
            printText(
                u"%1  %2  %3 > %4  %5"_s.arg(one.step.number)
                    .arg(toInstantText(one.step.recordedAt), one.step.action, one.step.state, one.step.recordedBy));
    }
    if (desk.context.json())
        printJson(rows);
    return Done;
}

Exit takeOver(EvaluationDesk &desk)
{
    const auto typed = desk.context.password(say("The groups of the recovery sheet: "), "GONFALONE_RECOVERY");
    return typed ? desk.printed(desk.service.takeOver(desk.actor(), desk.keyring(), desk.word(2), *typed))
                 : refuse(desk.context, typed.error());
}

Exit runSheet(EvaluationDesk &desk)
{
    const QString verb = desk.word(1);
    if (verb == u"list"_s)
        return listSheets(desk);
    if (verb == u"open"_s)
        return openSheet(desk);
    if (verb == u"show"_s)
        return showSheet(desk);
    if (verb == u"save"_s)
        return desk.printed(savedSheet(desk));
    if (verb == u"do"_s)
        return stepSheet(desk);
    if (verb == u"fact"_s)
        return desk.printed(addedFact(desk));
    if (verb == u"training"_s)
        return desk.printed(addedTraining(desk));
    if (verb == u"history"_s)
        return showHistory(desk);
    if (verb == u"year"_s)
        return showYear(desk);
    if (verb == u"take-over"_s)
        return takeOver(desk);
    return desk.printed(changedParties(desk, verb));
}

} // namespace

Exit runEvaluation(const Context &context)
{
    const QStringList ofSheet{u"list"_s, u"open"_s,     u"show"_s,    u"save"_s,      u"do"_s,
                              u"fact"_s, u"training"_s, u"history"_s, u"take-over"_s, u"year"_s,
                              u"end"_s,  u"admit"_s,    u"hand-to"_s};
    const QStringList ofOffice{u"system"_s, u"cycle"_s, u"calibration"_s, u"distribution"_s, u"declare"_s};
    const QString verb = context.arguments.words.value(1);
    if (!ofSheet.contains(verb) && !ofOffice.contains(verb) && verb != u"draft"_s)
        return wrongUsage(context,
                          say("Write “evaluation” with one of: %1.")
                              .arg((ofSheet + ofOffice + QStringList{u"draft"_s}).join(u", "_s)));
    if (verb != u"list"_s && !ofOffice.contains(verb) && context.arguments.words.size() < 3)
        return wrongUsage(context, say("Say which sheet, like VAL-2026/0007."));
    auto session = openSession(context, Secrets::Open);
    if (!session)
        return refuse(context, session.error());
    EvaluationDesk desk{context, *session, EvaluationService(*session->database, context.clock)};
    if (verb == u"draft"_s || (verb == u"distribution"_s && context.arguments.has(u"out"_s)))
        return runEvaluationPaper(desk);
    return ofOffice.contains(verb) ? runEvaluationOffice(desk) : runSheet(desk);
}

} // namespace gonfalone::ctl

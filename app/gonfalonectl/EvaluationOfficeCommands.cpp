// The evaluation of the office: systems, cycles, calibration, distribution, the Portavoce's declaration.
#include "app/gonfalonectl/Commands.h"
#include "app/gonfalonectl/EvaluationDesk.h"
#include "core/base/Text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<EvaluationSystem> systemIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::invalid(say("%1 cannot be read: %2.").arg(path, file.errorString())));
    return readEvaluationSystem(file.readAll());
}

Exit checkSystem(const Context &context, const EvaluationSystem &system)
{
    const auto faults = systemFaults(system);
    if (faults.isEmpty()) {
        if (!context.json())
            printText(say("“%1” holds.").arg(system.name));
        return Done;
    }
    return refuse(context, Error::invalid(say("The system does not hold: %1").arg(faults.first().message), faults));
}

Exit runSystem(EvaluationDesk &desk)
{
    const QString verb = desk.word(2);
    const QString path = desk.context.arguments.value(u"file"_s);
    if ((verb == u"check"_s || verb == u"add"_s) && !path.isEmpty()) {
        const auto system = systemIn(path);
        if (!system)
            return refuse(desk.context, system.error());
        if (verb == u"check"_s)
            return checkSystem(desk.context, *system);
        const auto added = desk.service.addSystem(desk.actor(), *system);
        return added ? checkSystem(desk.context, *added) : refuse(desk.context, added.error());
    }
    const auto systems = desk.service.systems(desk.actor());
    if (!systems)
        return refuse(desk.context, systems.error());
    if (verb == u"show"_s) {
        printText(QString::fromUtf8(writeEvaluationSystem(systems->last())).trimmed());
        return Done;
    }
    QJsonArray rows;
    for (const EvaluationSystem &one : *systems) {
        rows << QJsonDocument::fromJson(writeEvaluationSystem(one)).object();
        if (!desk.context.json())
            printText(
                u"%1  %2  %3  %4"_s.arg(one.id.value).arg(one.validFrom.toString(Qt::ISODate), one.name, one.source));
    }
    if (desk.context.json())
        printJson(rows);
    return Done;
}

Exit runCycle(EvaluationDesk &desk)
{
    const auto year = desk.year();
    if (!year)
        return refuse(desk.context, year.error());
    const QString verb = desk.word(2);
    if (verb != u"open"_s && verb != u"close"_s)
        return wrongUsage(desk.context, say("Write “evaluation cycle open” or “evaluation cycle close”."));
    const auto cycle =
        verb == u"open"_s ? desk.service.openCycle(desk.actor(), *year) : desk.service.closeCycle(desk.actor(), *year);
    if (!cycle)
        return refuse(desk.context, cycle.error());
    if (desk.context.json())
        printJson(QJsonObject{{u"year"_s, cycle->year},
                              {u"goals_due"_s, cycle->goalsDue.toString(Qt::ISODate)},
                              {u"closed"_s, cycle->closedOn.toString(Qt::ISODate)}});
    else
        printText(u"%1  %2"_s.arg(cycle->year).arg(cycle->goalsDue.toString(Qt::ISODate)));
    return Done;
}

Exit runCalibration(EvaluationDesk &desk)
{
    const auto year = desk.year();
    const auto office = year ? desk.service.calibration(desk.actor(), desk.keyring(), *year)
                             : Result<Calibration>(failure(year.error()));
    if (!office)
        return refuse(desk.context, office.error());
    QJsonArray rows, bands;
    for (const CalibrationRow &row : office->rows) {
        rows << QJsonObject{{u"number"_s, row.label},
                            {u"name"_s, row.name},
                            {u"state"_s, evaluationStateKey(row.state)},
                            {u"score"_s, row.score == kNoScore ? QJsonValue() : QJsonValue(scoreText(row.score))},
                            {u"band"_s, row.band}};
        if (!desk.context.json())
            printText(u"%1  %2  %3  %4  %5"_s.arg(row.score == kNoScore ? u"  –  "_s : scoreText(row.score), row.band,
                                                  row.name, row.label, evaluationStateName(row.state)));
    }
    for (int i = 0; i < office->bands.size(); ++i) {
        bands << QJsonObject{{u"band"_s, office->bands[i]}, {u"people"_s, office->counts[i]}};
        if (!desk.context.json())
            printText(u"%1  %2"_s.arg(office->counts[i], 4).arg(office->bands[i]));
    }
    if (desk.context.json())
        printJson(QJsonObject{{u"year"_s, office->year},
                              {u"sheets"_s, rows},
                              {u"bands"_s, bands},
                              {u"top"_s, office->top},
                              {u"most_top"_s, office->mostTop},
                              {u"not_mine"_s, office->notMine}});
    return Done;
}

Exit runDistribution(EvaluationDesk &desk)
{
    const auto year = desk.year();
    const auto table = year ? desk.service.distribution(desk.actor(), desk.keyring(), *year)
                            : Result<Distribution>(failure(year.error()));
    if (!table)
        return refuse(desk.context, table.error());
    QJsonArray rows;
    for (const DistributionLine &line : table->lines) {
        rows << QJsonObject{
            {u"bands"_s, line.bands}, {u"people"_s, line.people}, {u"percent"_s, scoreText(line.percent)}};
        if (!desk.context.json())
            printText(u"%1  %2 %  %3"_s.arg(line.people, 4).arg(scoreText(line.percent), line.bands));
    }
    if (desk.context.json())
        printJson(QJsonObject{
            {u"year"_s, table->year}, {u"people"_s, table->people}, {u"lines"_s, rows}, {u"why"_s, table->why}});
    else if (!table->why.isEmpty())
        printText(table->why);
    return Done;
}

Exit runDeclare(EvaluationDesk &desk)
{
    const auto year = desk.year();
    const auto day = desk.day(u"on"_s, desk.context.clock.today());
    if (!year || !day)
        return refuse(desk.context, year ? day.error() : year.error());
    const QString text = desk.context.typedText(say("Write the declaration, end with Ctrl+D."));
    const auto done =
        desk.service.declare(desk.actor(), {StaffPersonId{desk.word(2).toLongLong()}, *year, *day, text, {}, {}});
    return done ? Done : refuse(desk.context, done.error());
}

} // namespace

Exit runEvaluationOffice(EvaluationDesk &desk)
{
    const QString verb = desk.word(1);
    if (verb == u"system"_s)
        return runSystem(desk);
    if (verb == u"cycle"_s)
        return runCycle(desk);
    if (verb == u"calibration"_s)
        return runCalibration(desk);
    return verb == u"declare"_s ? runDeclare(desk) : runDistribution(desk);
}

} // namespace gonfalone::ctl

// What the cases are handed on as: the file of a case, the report of a year.
#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/documents/PdfPrinter.h"
#include "core/documents/WriteFile.h"
#include "core/patrocinio/PatrocinioDossier.h"
#include "core/patrocinio/PatrocinioReport.h"
#include "core/patrocinio/PatrocinioService.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

Exit written(const Context &context, const QString &out, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return refuse(context, bytes.error());
    if (const auto saved = writeFile(out, *bytes); !saved)
        return refuse(context, Failed{Refused, saved.error()});
    if (context.json())
        printJson(QJsonObject{{u"out"_s, out}, {u"bytes"_s, bytes->size()}});
    else
        printText(say("Written to %1.").arg(out));
    return Done;
}

namespace {

QJsonObject figuresOf(const ReportFigures &f)
{
    return {{u"requests"_s, f.requests},     {u"granted"_s, f.granted},
            {u"refused"_s, f.refused},       {u"late"_s, f.late},
            {u"decided"_s, f.decided},       {u"average_days"_s, f.averageDays()},
            {u"value_cents"_s, f.valueCents}};
}

QJsonArray rowsOf(const QList<ReportRow> &rows)
{
    QJsonArray array;
    for (const ReportRow &row : rows) {
        QJsonObject object = figuresOf(row.figures);
        object.insert(u"name"_s, row.name);
        array << object;
    }
    return array;
}

QJsonObject toJson(const PatrocinioReport &report)
{
    return {{u"year"_s, report.year},
            {u"total"_s, figuresOf(report.total)},
            {u"themes"_s, rowsOf(report.themes)},
            {u"applicants"_s, rowsOf(report.applicants)},
            {u"delegates"_s, rowsOf(report.delegates)}};
}

} // namespace

Exit runDossier(const Context &context)
{
    const QString out = context.arguments.value(u"out"_s);
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (context.arguments.words.size() < 2)
        return wrongUsage(context, say("“%1” needs the number of a case.").arg(context.arguments.words.first()));
    if (!QStringList{u"pdf"_s, u"zip"_s}.contains(suffix))
        return wrongUsage(context, say("“dossier” needs --out FILE.pdf or FILE.zip."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    const auto whole = PatrocinioService(*session->database, context.clock)
                           .wholeCase(session->actor, context.arguments.words.value(1),
                                      suffix == u"zip"_s ? ReadWay::Export : ReadWay::Print);
    if (!whole)
        return refuse(context, whole.error());
    return written(context, out, suffix == u"zip"_s ? dossierZip(*whole) : dossierPdf(*whole));
}

Exit runReport(const Context &context)
{
    if (context.arguments.words.value(1) == u"missions"_s)
        return runMissionReport(context);
    if (context.arguments.words.value(1) != u"patrocini"_s)
        return wrongUsage(context, say("Write “report patrocini” or “report missions”."));
    bool number = false;
    const QString wanted = context.arguments.value(u"year"_s, QString::number(context.clock.today().year()));
    const int year = wanted.toInt(&number);
    const QString out = context.arguments.value(u"out"_s);
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (!number)
        return wrongUsage(context, say("“--year” wants a year, not “%1”.").arg(wanted));
    if (!context.json() && !QStringList{u"pdf"_s, u"csv"_s}.contains(suffix))
        return wrongUsage(context, say("“report” needs --out FILE.pdf or FILE.csv, or --json."));
    if (!out.isEmpty() && !QStringList{u"pdf"_s, u"csv"_s}.contains(suffix))
        return wrongUsage(context, say("“report” needs --out FILE.pdf or FILE.csv, or --json."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    const auto report = PatrocinioService(*session->database, context.clock).yearlyReport(session->actor, year);
    if (!report)
        return refuse(context, report.error());
    if (out.isEmpty()) {
        printJson(toJson(*report));
        return Done;
    }
    return written(context, out,
                   suffix == u"csv"_s ? Result<QByteArray>(reportCsv(*report))
                                      : PdfPrinter().toPdf(reportDocument(*report)));
}

} // namespace gonfalone::ctl

// The acts of a mission, and the half-yearly table of what was paid.
#include "app/gonfalonectl/Commands.h"
#include "core/base/Money.h"
#include "core/base/Text.h"
#include "core/documents/PdfPrinter.h"
#include "core/missions/MissionService.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const TransparencyTable &table)
{
    QJsonArray rows;
    for (const MissionRow &row : table.rows)
        rows << QJsonObject{{u"person"_s, row.person},
                            {u"office"_s, row.office},
                            {u"number"_s, row.label},
                            {u"departs"_s, missionTimeText(row.departs)},
                            {u"destination"_s, row.destination},
                            {u"purpose"_s, row.purpose},
                            {u"cents"_s, row.admittedCents}};
    return {{u"year"_s, table.year}, {u"half"_s, table.half}, {u"rows"_s, rows}, {u"total_cents"_s, table.totalCents}};
}

} // namespace

Exit runMissionDraft(const Context &context)
{
    const QString out = context.arguments.value(u"out"_s);
    const QString suffix = QFileInfo(out).suffix().toLower();
    const auto paper = missionPaperFrom(context.arguments.words.value(2));
    if (!paper) {
        QStringList known;
        for (const MissionPaperRow &row : kMissionPapers)
            known << QString::fromLatin1(row.key);
        return wrongUsage(context,
                          say("There is no act “%1” of a mission: the acts are %2.")
                              .arg(context.arguments.words.value(2), known.join(u", "_s)));
    }
    if (!QStringList{u"pdf"_s, u"odt"_s, u"html"_s}.contains(suffix))
        return wrongUsage(context, say("“draft” needs --out FILE.pdf, FILE.odt or FILE.html."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    MissionService service(*session->database, context.clock);
    const auto mission = service.find(session->actor, context.arguments.words.value(1));
    if (!mission)
        return refuse(context, mission.error());
    const auto page = service.paper(session->actor, *mission, *paper);
    return page ? written(context, out, rendered(*page, suffix)) : refuse(context, page.error());
}

Exit runMissionReport(const Context &context)
{
    bool number = false;
    const QString wanted = context.arguments.value(u"year"_s, QString::number(context.clock.today().year()));
    const int year = wanted.toInt(&number);
    const int half = context.arguments.value(u"half"_s, context.clock.today().month() > 6 ? u"2"_s : u"1"_s).toInt();
    const QString out = context.arguments.value(u"out"_s);
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (!number)
        return wrongUsage(context, say("“--year” wants a year, not “%1”.").arg(wanted));
    if ((!out.isEmpty() || !context.json()) && !QStringList{u"pdf"_s, u"csv"_s, u"xlsx"_s}.contains(suffix))
        return wrongUsage(context, say("“report missions” needs --out FILE.pdf, FILE.csv or FILE.xlsx, or --json."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    const auto table = MissionService(*session->database, context.clock).transparency(session->actor, year, half);
    if (!table)
        return refuse(context, table.error());
    if (out.isEmpty()) {
        printJson(toJson(*table));
        return Done;
    }
    if (suffix == u"csv"_s)
        return written(context, out, transparencyCsv(*table));
    return written(context, out,
                   suffix == u"xlsx"_s ? transparencyXlsx(*table) : PdfPrinter().toPdf(transparencyDocument(*table)));
}

} // namespace gonfalone::ctl

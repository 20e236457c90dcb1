// The papers of a sheet, and the distribution that is published.
#include "app/gonfalonectl/Commands.h"
#include "app/gonfalonectl/EvaluationDesk.h"
#include "core/base/Text.h"
#include "core/documents/PdfPrinter.h"
#include "core/evaluation/EvaluationPapers.h"

#include <QFileInfo>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

Exit printDistribution(EvaluationDesk &desk, const QString &out, const QString &suffix)
{
    if (suffix != u"pdf"_s && suffix != u"csv"_s)
        return wrongUsage(desk.context, say("“distribution” needs --out FILE.pdf or FILE.csv."));
    const auto year = desk.year();
    const auto table = year ? desk.service.distribution(desk.actor(), desk.keyring(), *year)
                            : Result<Distribution>(failure(year.error()));
    if (!table)
        return refuse(desk.context, table.error());
    if (suffix == u"csv"_s)
        return written(desk.context, out, distributionCsv(*table));
    const auto page = desk.service.distributionPaper(desk.actor(), *table);
    return page ? written(desk.context, out, PdfPrinter().toPdf(*page)) : refuse(desk.context, page.error());
}

} // namespace

Exit runEvaluationPaper(EvaluationDesk &desk)
{
    const QString out = desk.context.arguments.value(u"out"_s);
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (desk.word(1) == u"distribution"_s)
        return printDistribution(desk, out, suffix);
    const auto paper = evaluationPaperFrom(desk.word(3));
    if (!paper) {
        QStringList known;
        for (const EvaluationPaperRow &row : kEvaluationPapers)
            known << QString::fromLatin1(row.key);
        return wrongUsage(
            desk.context,
            say("There is no paper “%1” of a sheet: the papers are %2.").arg(desk.word(3), known.join(u", "_s)));
    }
    if (!QStringList{u"pdf"_s, u"odt"_s, u"html"_s}.contains(suffix))
        return wrongUsage(desk.context, say("“draft” needs --out FILE.pdf, FILE.odt or FILE.html."));
    const auto page = desk.service.paper(desk.actor(), desk.keyring(), desk.word(2), *paper);
    return page ? written(desk.context, out, rendered(*page, suffix)) : refuse(desk.context, page.error());
}

} // namespace gonfalone::ctl

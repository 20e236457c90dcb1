#include "core/patrocinio/PatrocinioReport.h"

#include "core/base/ItalianDate.h"
#include "core/documents/CsvTable.h"
#include "core/documents/TemplateRenderer.h"
#include "core/patrocinio/PatrocinioDraft.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QStringList kHeads{u"Richieste"_s,     u"Concessi"_s,       u"Respinti"_s,
                         u"Fuori termine"_s, u"Giorni (media)"_s, u"Valore (€)"_s};

QLocale italian()
{
    return QLocale(QLocale::Italian, QLocale::Italy);
}

QString days(const ReportFigures &f)
{
    return f.decided > 0 ? italian().toString(f.averageDays(), 'f', 1) : QString();
}

/// `grouped` with the dots of the thousands, for paper.
QStringList cellsOf(const ReportFigures &f, bool grouped)
{
    QLocale locale = italian();
    if (!grouped)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return {locale.toString(f.requests),
            locale.toString(f.granted),
            locale.toString(f.refused),
            locale.toString(f.late),
            days(f),
            locale.toString(double(f.valueCents) / 100, 'f', 2)};
}

/// The rows that are printed, and one for all the others.
QList<ReportRow> shortened(const QList<ReportRow> &rows, int most)
{
    if (rows.size() <= most)
        return rows;
    QList<ReportRow> shown = rows.mid(0, most);
    ReportRow others{u"altri %1"_s.arg(rows.size() - most), {}};
    for (const ReportRow &row : rows.mid(most))
        others.figures += row.figures;
    return shown << others;
}

QString tableOf(const QString &what, const QString &unnamed, const QList<ReportRow> &rows)
{
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><thead><tr>"_s
        + u"<th align=\"left\" width=\"34%\">%1</th>"_s.arg(what);
    for (const QString &head : kHeads)
        html += u"<th align=\"right\" width=\"11%\">%1</th>"_s.arg(head);
    html += u"</tr></thead>"_s;
    for (const ReportRow &row : rows) {
        html += u"<tr><td class=\"sans\">%1</td>"_s.arg(escapeHtml(row.name.isEmpty() ? unnamed : row.name));
        for (const QString &cell : cellsOf(row.figures, true))
            html += u"<td align=\"right\" class=\"sans\">%1</td>"_s.arg(cell);
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QList<ReportRow> sorted(const QMap<QString, ReportFigures> &figures, const QHash<QString, QString> &names = {})
{
    QList<ReportRow> rows;
    for (auto row = figures.cbegin(); row != figures.cend(); ++row)
        rows << ReportRow{names.value(row.key(), row.key()), row.value()};
    std::stable_sort(rows.begin(), rows.end(), [](const ReportRow &one, const ReportRow &other) {
        return one.figures.requests > other.figures.requests;
    });
    return rows;
}

} // namespace

ReportFigures &ReportFigures::operator+=(const ReportFigures &other)
{
    requests += other.requests;
    granted += other.granted;
    refused += other.refused;
    late += other.late;
    decided += other.decided;
    daysTaken += other.daysTaken;
    valueCents += other.valueCents;
    return *this;
}

PatrocinioReport reportOf(const QList<ReportGroup> &groups)
{
    PatrocinioReport report;
    QMap<QString, ReportFigures> themes;
    QMap<QString, ReportFigures> applicants;
    QMap<QString, ReportFigures> delegates;
    QHash<QString, QString> names;
    for (const ReportGroup &group : groups) {
        // Two applicants may have one name: the key is who they are.
        const QString applicant = QString::number(group.applicantId);
        names.insert(applicant, group.applicant);
        report.total += group.figures;
        themes[group.theme] += group.figures;
        applicants[applicant] += group.figures;
        delegates[group.delegate] += group.figures;
    }
    report.themes = sorted(themes);
    report.applicants = sorted(applicants, names);
    report.delegates = sorted(delegates);
    return report;
}

DraftDocument reportDocument(const PatrocinioReport &report, int most)
{
    DraftDocument document;
    document.title = u"Patrocini %1"_s.arg(report.year);
    document.style = officePaper(report.comune);
    document.style.letterhead.rightLines = {u"Anno %1"_s.arg(report.year)};
    document.style.footer = u"%1 · Relazione annuale sui patrocini %2"_s.arg(report.comune.title()).arg(report.year);
    document.style.draft = false;
    document.body = u"<h1 align=\"center\">RELAZIONE ANNUALE SUI PATROCINI %1</h1>"_s.arg(report.year)
        + u"<p>Richieste pervenute dal 1º gennaio al 31 dicembre %1, come risultano %2. I giorni sono quelli di "
          "calendario dal ricevimento all’atto; il valore è quello dei patrocini concessi.</p>"_s.arg(report.year)
              .arg(italianDate(u"il"_s, report.madeOn))
        + tableOf(u"Totale"_s, {}, {{u"Tutte le richieste"_s, report.total}}) + u"<h2>PER TEMA</h2>"_s
        + tableOf(u"Tema"_s, u"senza tema"_s, shortened(report.themes, most)) + u"<h2>PER ASSESSORE</h2>"_s
        + tableOf(u"Assessore"_s, u"istruttoria del Gabinetto"_s, shortened(report.delegates, most))
        + u"<h2>PER RICHIEDENTE</h2>"_s
        + tableOf(u"Richiedente"_s, u"senza nome"_s, shortened(report.applicants, most));
    return document;
}

QByteArray reportCsv(const PatrocinioReport &report)
{
    QList<QStringList> rows{QStringList{u"Anno"_s, u"Gruppo"_s, u"Nome"_s} + kHeads};
    const auto add = [&](const QString &group, const QString &unnamed, const QList<ReportRow> &list) {
        for (const ReportRow &row : list)
            rows << QStringList{QString::number(report.year), group, row.name.isEmpty() ? unnamed : row.name}
                    + cellsOf(row.figures, false);
    };
    add(u"totale"_s, {}, {{u"Tutte le richieste"_s, report.total}});
    add(u"tema"_s, u"senza tema"_s, report.themes);
    add(u"assessore"_s, u"istruttoria del Gabinetto"_s, report.delegates);
    add(u"richiedente"_s, u"senza nome"_s, report.applicants);
    return toCsv(rows);
}

} // namespace gonfalone

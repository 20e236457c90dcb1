#include "core/agendaprint/AgendaPaper.h"
#include "core/agendaprint/SheetHtml.h"
#include "core/agendaprint/SheetWords.h"
#include "core/documents/TemplateRenderer.h"

#include <QLocale>
#include <QTimeZone>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// "lun 4 maggio, 08:00"; without the clock at midnight, where an end is then the day before.
QString instant(qint64 utc, const QTimeZone &zone, bool end)
{
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    QDateTime at = QDateTime::fromSecsSinceEpoch(utc).toTimeZone(zone);
    const bool midnight = at.time() == QTime(0, 0);
    if (midnight && end)
        at = at.addSecs(-1);
    const QString day = italian.toString(at.date(), u"ddd d MMMM"_s);
    return midnight ? day : day + at.toString(u", HH:mm"_s);
}

QString row(const QStringList &cells, bool head)
{
    static const QList<int> widths{21, 21, 26, 18, 14};
    QString html;
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += u"<%1 width=\"%2%\" align=\"left\"%3><p class=\"sans\">%4</p></%1>"_s.arg(head ? u"th"_s : u"td"_s)
                    .arg(widths.at(i))
                    .arg(head ? u" bgcolor=\"#eef1f5\""_s : QString(), cells.at(i));
    return head ? u"<thead><tr>%1</tr></thead>"_s.arg(html) : u"<tr>%1</tr>"_s.arg(html);
}

QString tableOf(const AgendaSheet &sheet, OnCallKind kind)
{
    const QTimeZone zone = sheet.madeAt.timeZone();
    QString rows;
    for (const OnCallShift &shift : sheet.shifts) {
        if (shift.kind == kind)
            rows += row({escapeHtml(instant(shift.from, zone, false)), escapeHtml(instant(shift.to, zone, true)),
                         u"<b>%1</b>"_s.arg(escapeHtml(shift.person)), escapeHtml(shift.phone), escapeHtml(shift.note)},
                        false);
    }
    if (rows.isEmpty())
        return u"<p><i>Nessun turno in questi giorni.</i></p>"_s;
    return u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\">%1%2</table>"_s.arg(
        row({u"Dal"_s, u"Al"_s, u"Reperibile"_s, u"Telefono"_s, u"Note"_s}, true), rows);
}

QString holesOf(const AgendaSheet &sheet, OnCallKind kind)
{
    const QTimeZone zone = sheet.madeAt.timeZone();
    QStringList holes;
    for (const OnCallHole &hole : sheet.holes) {
        if (hole.kind == kind)
            holes << instant(hole.from, zone, false) + u" – "_s + instant(hole.to, zone, true);
    }
    return holes.isEmpty() ? QString()
                           : u"<p class=\"sans\"><b>Non coperto:</b> %1.</p>"_s.arg(escapeHtml(holes.join(u"; "_s)));
}

} // namespace

DraftDocument onCallSheet(const AgendaSheet &sheet)
{
    DraftDocument document;
    document.title = u"Reperibilità, "_s + sheetDays(sheet.order.from, sheet.order.to);
    document.style = sheetStyle(sheet, kA4, u"Tabella della reperibilità"_s);
    const SheetHtml html(document.style);
    document.body = html.heading(sheetDays(sheet.order.from, sheet.order.to), 1.6, 1) + html.gap();
    for (const auto &[kind, name] :
         {std::pair{OnCallKind::Assessore, u"Assessori"_s}, std::pair{OnCallKind::Staff, u"Personale"_s}})
        document.body += html.heading(name, 1.15, 2) + tableOf(sheet, kind) + holesOf(sheet, kind);
    return document;
}

} // namespace gonfalone

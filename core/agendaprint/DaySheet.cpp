#include "core/agendaprint/AgendaPaper.h"
#include "core/agendaprint/GridPaint.h"
#include "core/agendaprint/SheetHtml.h"
#include "core/agendaprint/SheetWords.h"
#include "core/documents/TemplateRenderer.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBriefing = 420; ///< characters on the sheet; the pack has all of it

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString shortened(const QString &text)
{
    const QString plain = text.simplified();
    if (plain.size() <= kMostBriefing)
        return plain;
    const QString cut = plain.left(kMostBriefing);
    return cut.left(std::max<qsizetype>(cut.lastIndexOf(u' '), kMostBriefing / 2)) + u" … (segue nel fascicolo)"_s;
}

/// Who plays a part in an entry, by their names.
QString peopleOf(const SheetItem &one, PersonPart part)
{
    QStringList names;
    for (qsizetype i = 0; i < one.words->people.size(); ++i) {
        if (one.words->people.at(i).part == part && !one.people.value(i).isEmpty())
            names << one.people.at(i);
    }
    return names.join(u", "_s);
}

QString wayOf(const SheetItem &one)
{
    QStringList parts;
    if (one.leaves.isValid())
        parts << u"partenza ore "_s + one.leaves.toString(u"HH:mm"_s);
    if (one.back.isValid())
        parts << u"rientro ore "_s + one.back.toString(u"HH:mm"_s);
    return parts.join(u", "_s);
}

QString carOf(const AgendaPreparation &ready)
{
    QStringList parts{ready.car};
    if (!ready.driver.isEmpty())
        parts << u"autista "_s + ready.driver;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString preparationOf(const SheetHtml &html, const AgendaPreparation &ready)
{
    QStringList signs;
    if (ready.sash)
        signs << u"Fascia tricolore"_s;
    if (ready.press)
        signs << u"Stampa ammessa"_s;
    QString lines = signs.isEmpty() ? QString() : html.small(u"<b>%1</b>"_s.arg(signs.join(u" · "_s)));
    lines += html.labelled(u"Abito:"_s, ready.dress) + html.labelled(u"Dono:"_s, ready.gift)
        + html.labelled(u"Discorso:"_s, shortened(ready.speech))
        + html.labelled(u"Da sapere:"_s, shortened(ready.briefing));
    return lines;
}

QString wordsOf(const SheetHtml &html, const SheetItem &one)
{
    QString text = html.title(one, 1.14) + html.small(escapeHtml(html.place(one)));
    if (one.kind == CalendarKind::Press || one.kind == CalendarKind::Personal || one.kind == CalendarKind::Assessore)
        text += html.small(u"<i>%1</i>"_s.arg(escapeHtml(one.calendar)));
    if (!one.words)
        return text;
    const QString goes = peopleOf(one, PersonPart::Represents);
    if (!goes.isEmpty())
        text += html.small(u"<b>Va %1 in rappresentanza del Sindaco</b>"_s.arg(escapeHtml(goes)));
    text += html.labelled(u"Con:"_s, peopleOf(one, PersonPart::Guest))
        + html.labelled(u"Accompagna:"_s, peopleOf(one, PersonPart::Accompanies))
        + html.labelled(u"Interviene:"_s, peopleOf(one, PersonPart::Speaks))
        + html.labelled(u"Chiesto da:"_s, one.words->askedBy) + html.labelled(u"Viaggio:"_s, wayOf(one))
        + html.labelled(u"Auto:"_s, carOf(one.words->preparation)) + preparationOf(html, one.words->preparation)
        + html.labelled(u"Pratiche:"_s, one.words->cases.join(u", "_s))
        + html.labelled(u"Note:"_s, shortened(one.words->notes));
    return text;
}

QString listEntry(const SheetHtml &html, const SheetItem &one, const QDate &day)
{
    QStringList more{one.calendar, sheetCategory(one.item.category)};
    if (!one.item.person.isEmpty() && one.kind != CalendarKind::OnCall)
        more << (one.kind == CalendarKind::Absences ? one.item.person : u"va "_s + one.item.person);
    more.removeAll(QString());
    const QString words = html.title(one, 1.0) + html.small(escapeHtml(html.place(one)))
        + html.small(u"<i>%1</i>"_s.arg(escapeHtml(more.join(u" · "_s))));
    return html.entry(one, day, words, true);
}

QString standingText(const QList<SheetStanding> &standing, const QDate &day)
{
    QStringList parts;
    for (const SheetStanding &one : standing) {
        if (one.mayor || one.person.isEmpty())
            continue;
        const bool from = one.from.time() > QTime(0, 0);
        const bool to = one.to.date() == day;
        QString when;
        if (from)
            when += u" dalle "_s + one.from.toString(u"HH:mm"_s);
        if (to)
            when += u" alle "_s + one.to.toString(u"HH:mm"_s);
        parts << one.person + (when.isEmpty() ? u" (tutto il giorno)"_s : when);
    }
    return parts.join(u"; "_s);
}

/// What is to be known of the day before its hours: who stands for the mayor, who is away, feasts, terms.
QString remarksOf(const SheetHtml &html, const AgendaSheet &sheet, const QList<SheetItem> &items, const QDate &day)
{
    QStringList away, feasts, terms, near;
    for (const SheetItem &one : items) {
        if (one.item.status == EntryStatus::Cancelled)
            continue;
        if (one.kind == CalendarKind::Absences)
            away << (one.item.masked ? sheetTitle(one)
                                     : u"%1 (%2, %3)"_s.arg(one.item.person, one.item.title, sheetTimes(one, day)));
        else if (one.kind == CalendarKind::Holidays)
            feasts << one.item.title;
        else if (one.kind == CalendarKind::Deadlines)
            terms << one.item.title;
        else if (one.kind == CalendarKind::OnCall)
            near << one.item.person;
    }
    const QString rows = html.remark(u"Fa le veci"_s, standingText(sheet.standing.value(day), day))
        + html.remark(u"Assenti"_s, away.join(u"; "_s)) + html.remark(u"Reperibili"_s, near.join(u"; "_s))
        + html.remark(u"Ricorrenze"_s, feasts.join(u"; "_s)) + html.remark(u"Scadenze"_s, terms.join(u"; "_s));
    return rows.isEmpty()
        ? QString()
        : u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">%1</table>"_s.arg(rows) + html.gap();
}

QString paperIndex(const SheetHtml &html, const AgendaSheet &sheet)
{
    if (sheet.papers.isEmpty())
        return {};
    QString list;
    for (const SheetPaper &paper : sheet.papers)
        list += u"<li><p class=\"sans\">%1 — <i>%2</i></p></li>"_s.arg(escapeHtml(paper.name), escapeHtml(paper.entry));
    return html.heading(u"Allegati"_s, 1.05, 2) + u"<ol>%1</ol>"_s.arg(list);
}

} // namespace

DraftDocument daySheet(const AgendaSheet &sheet, const QDate &day)
{
    DraftDocument document;
    document.title = u"Agenda del Sindaco, "_s + sheetDay(day);
    document.style =
        sheetStyle(sheet, daySheetSize(sheet.order),
                   sheet.order.kind == SheetKind::Pack ? u"Fascicolo del giorno"_s : u"Foglio del giorno"_s);
    const SheetHtml html(document.style);
    const QList<SheetItem> items = sheet.on(day);
    document.body = html.heading(capital(sheetDay(day)), 1.75, 1);
    document.body += html.small(
        escapeHtml(sheet.mayor.isEmpty() ? u"Agenda del Sindaco"_s : u"Agenda del Sindaco "_s + sheet.mayor));
    document.body += html.gap() + remarksOf(html, sheet, items, day);
    QString entries;
    for (const SheetItem &one : items) {
        if (isAppointment(one))
            entries += html.entry(one, day, wordsOf(html, one), true);
    }
    document.body += entries.isEmpty()
        ? u"<p align=\"center\" style=\"margin-top:60px\"><i>Nessun impegno in agenda.</i></p>"_s
        : entries;
    if (sheet.order.kind == SheetKind::Pack)
        document.body += paperIndex(html, sheet);
    return document;
}

DraftDocument briefingSheet(const AgendaSheet &sheet, const QDate &day)
{
    DraftDocument document;
    document.title = u"Schede del "_s + sheetDay(day);
    document.style = sheetStyle(sheet, kA4, u"Schede degli impegni"_s);
    document.style.letterhead.rightLines << sheetDay(day);
    document.style.hyphenate = true;
    const SheetHtml html(document.style);
    for (const SheetItem &one : sheet.on(day)) {
        if (!one.words || (one.words->preparation.briefing.isEmpty() && one.words->preparation.speech.isEmpty()))
            continue;
        document.body += html.heading(u"%1  %2"_s.arg(sheetTimes(one, day), one.item.title), 1.3, 1)
            + html.small(escapeHtml(html.place(one))) + html.gap();
        for (const auto &[label, text] : {std::pair{u"Da sapere"_s, one.words->preparation.briefing},
                                          std::pair{u"Discorso"_s, one.words->preparation.speech}}) {
            if (text.trimmed().isEmpty())
                continue;
            document.body += html.heading(label, 1.05, 2);
            for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
                document.body += u"<p>%1</p>"_s.arg(escapeHtml(paragraph.trimmed()));
        }
        document.body += html.gap();
    }
    return document;
}

DraftDocument listSheet(const AgendaSheet &sheet)
{
    const bool found = !sheet.order.text.trimmed().isEmpty();
    DraftDocument document;
    document.title = found ? u"Agenda: «%1»"_s.arg(sheet.order.text.trimmed())
                           : u"Agenda, "_s + sheetDays(sheet.order.from, sheet.order.to);
    document.style = sheetStyle(sheet, kA4, u"Elenco degli impegni"_s);
    const SheetHtml html(document.style);
    document.body =
        html.heading(found ? document.title : sheetDays(sheet.order.from, sheet.order.to), 1.6, 1) + html.gap();
    QDate day = found || sheet.items.isEmpty() ? QDate() : sheet.order.from;
    if (found) {
        for (const SheetItem &one : sheet.items) {
            if (one.from.date() != day)
                document.body += html.heading(capital(sheetDay(day = one.from.date())), 1.15, 2);
            document.body += listEntry(html, one, day);
        }
    }
    for (; !found && day.isValid() && day <= sheet.order.to; day = day.addDays(1)) {
        const QList<SheetItem> items = sheet.on(day);
        const QString feasts = feastsIn(items);
        if (!items.isEmpty())
            document.body +=
                html.heading(capital(sheetDay(day)) + (feasts.isEmpty() ? QString() : u" · "_s + feasts), 1.15, 2);
        for (const SheetItem &one : gridItems(items))
            document.body += listEntry(html, one, day);
    }
    if (sheet.items.isEmpty())
        document.body += u"<p align=\"center\"><i>Nessun impegno.</i></p>"_s;
    return document;
}

} // namespace gonfalone

#include "core/agendaprint/SheetHtml.h"

#include "core/agendaprint/SheetWords.h"
#include "core/documents/TemplateRenderer.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

QString SheetHtml::heading(const QString &text, double factor, int level) const
{
    // h2 and h3 are spaced out, which is for the headings of acts.
    return u"<h%1 style=\"font-size:%2; margin-top:%3px; margin-bottom:%4px\">%5</h%1>"_s.arg(level == 1 ? 1 : 4)
        .arg(size(factor))
        .arg(level == 1 ? 0 : 9)
        .arg(level == 1 ? 2 : 5)
        .arg(escapeHtml(text));
}

QString SheetHtml::title(const SheetItem &one, double factor) const
{
    const QString status = sheetStatus(one);
    const QString text = escapeHtml(sheetTitle(one));
    const QString shown = one.item.masked || one.item.status == EntryStatus::Cancelled ? u"<i>%1</i>"_s.arg(text)
                                                                                       : u"<b>%1</b>"_s.arg(text);
    return u"<p style=\"font-size:%1; margin-bottom:1px\">%2%3</p>"_s.arg(
        size(factor), shown,
        status.isEmpty() ? QString() : u" <span class=\"sans\">[%1]</span>"_s.arg(escapeHtml(status)));
}

QString SheetHtml::small(const QString &html) const
{
    return html.isEmpty() ? QString() : u"<p class=\"sans\" style=\"margin-bottom:1px\">%1</p>"_s.arg(html);
}

QString SheetHtml::labelled(const QString &label, const QString &text) const
{
    return text.trimmed().isEmpty() ? QString()
                                    : small(u"<b>%1</b> %2"_s.arg(escapeHtml(label), escapeHtml(text.trimmed())));
}

QString SheetHtml::remark(const QString &label, const QString &text) const
{
    if (text.isEmpty())
        return {};
    return u"<tr><td width=\"24%\" bgcolor=\"#eef1f5\"><p class=\"sans\"><b>%1</b></p></td>"
           "<td bgcolor=\"#eef1f5\"><p class=\"sans\">%2</p></td></tr>"_s.arg(escapeHtml(label), escapeHtml(text));
}

QString SheetHtml::gap() const
{
    // Not empty, or the reading of the flow takes it for the filler that QTextDocument puts beside a table.
    return u"<p style=\"font-size:5pt; margin-bottom:0\">&nbsp;</p>"_s;
}

QString SheetHtml::place(const SheetItem &one) const
{
    QStringList parts{one.item.place};
    if (one.words)
        parts << one.words->address;
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" — "_s);
}

QString SheetHtml::entry(const SheetItem &one, const QDate &day, const QString &words, bool breakable) const
{
    const QString from = sheetFrom(one, day);
    const QString to = sheetTo(one, day);
    QString times = u"<p align=\"right\" style=\"font-size:%1; margin-bottom:0\"><b>%2</b></p>"_s.arg(
        size(from.isEmpty() ? 0.857 : 1.1), from.isEmpty() ? escapeHtml(sheetTimes(one, day)) : from);
    if (!from.isEmpty() && !to.isEmpty())
        times += u"<p class=\"sans\" align=\"right\" style=\"margin-bottom:0\">%1</p>"_s.arg(to);
    else if (!from.isEmpty() && one.to.date() > day)
        times += u"<p class=\"sans\" align=\"right\" style=\"margin-bottom:0\">%1</p>"_s.arg(
            escapeHtml(sheetTimes(one, day).section(u", "_s, 1)));
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\" style=\"margin-top:0; margin-bottom:0\">"
           "<tr><td width=\"17%\">%1</td>"
           "<td width=\"1.4%\" bgcolor=\"%2\"></td><td>%3</td></tr></table>"_s.arg(times, sheetColour(one).name(),
                                                                                   words)
        + (breakable ? gap() : QString());
}

} // namespace gonfalone

#include "ui/agenda/EntryWords.h"

#include "core/calendar/HumanDate.h"
#include "ui/agenda/DayLayout.h"

#include <QDateTime>
#include <QLocale>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString shortDay(const QDate &date)
{
    return QLocale().toString(date, u"ddd d MMM"_s);
}

} // namespace

QDate EntryWords::day(qint64 utc) const
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toTimeZone(m_zone).date();
}

QString EntryWords::clock(qint64 utc) const
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toTimeZone(m_zone).time().toString(u"H:mm"_s);
}

QString EntryWords::times(const AgendaItem &item) const
{
    const QDate first = day(item.startUtc), last = day(std::max(item.startUtc, item.endUtc - 1));
    if (item.allDay)
        return first == last ? tr("all day") : tr("from %1 to %2").arg(shortDay(first), shortDay(last));
    if (item.endUtc <= item.startUtc)
        return clock(item.startUtc);
    if (isBar(item))
        return tr("from %1 %2 to %3 %4")
            .arg(shortDay(first), clock(item.startUtc), shortDay(day(item.endUtc)), clock(item.endUtc));
    return u"%1 – %2"_s.arg(clock(item.startUtc), clock(item.endUtc));
}

QString EntryWords::title(const AgendaItem &item)
{
    const QString words = item.title.isEmpty() ? tr("(no title)") : item.title;
    return item.status == EntryStatus::Proposed && !item.masked ? words + u'?' : words;
}

QString EntryWords::whenAndWhere(const AgendaItem &item) const
{
    if (item.allDay)
        return item.place;
    const QString when = clock(item.startUtc);
    return item.place.isEmpty() ? when : u"%1 · %2"_s.arg(when, item.place);
}

QStringList EntryWords::signs(const AgendaItem &item) const
{
    QStringList signs;
    if (item.masked)
        return signs;
    if (item.status == EntryStatus::Option)
        signs << (item.optionUntil.isValid() ? tr("option until %1").arg(shortDay(item.optionUntil)) : tr("option"));
    if (item.status == EntryStatus::Cancelled)
        signs << tr("cancelled");
    if (!item.person.isEmpty() && !item.allDay)
        signs << tr("%1 goes").arg(item.person);
    const std::pair<EntryMark, QString> marks[] = {
        {BriefingMark, tr("briefing ✓")}, {SpeechMark, tr("speech ✓")}, {SashMark, tr("sash")},
        {GiftMark, tr("gift")},           {CarMark, tr("car")},         {PressMark, tr("press")}};
    for (const auto &[mark, words] : marks) {
        if (item.marks & mark)
            signs << words;
    }
    return signs;
}

QString EntryWords::spoken(const AgendaItem &item, const CalendarLook &look, const QString &conflict) const
{
    QStringList parts{title(item), humanDate(day(item.startUtc)), times(item)};
    if (!item.place.isEmpty())
        parts << item.place;
    if (!look.name.isEmpty())
        parts << look.name;
    if (!item.masked && item.status != EntryStatus::Confirmed && item.calendar.isValid())
        parts << statusName(item.status);
    if (item.repeats)
        parts << tr("repeats");
    for (const QString &sign : signs(item)) {
        if (sign != tr("cancelled"))
            parts << sign;
    }
    if (item.busyFrom < item.startUtc)
        parts << tr("%1 before it").arg(length(item.startUtc - item.busyFrom));
    if (item.busyTo > item.endUtc)
        parts << tr("%1 after it").arg(length(item.busyTo - item.endUtc));
    if (!conflict.isEmpty())
        parts << tr("conflict: %1").arg(conflict);
    return parts.join(u", "_s);
}

QString EntryWords::range(const QDate &first, const QDate &last)
{
    const QLocale locale;
    if (first == last)
        return locale.toString(first, u"dddd d MMMM yyyy"_s);
    const QString end = locale.toString(last, u"d MMMM yyyy"_s);
    if (first.year() != last.year())
        return u"%1 – %2"_s.arg(locale.toString(first, u"d MMMM yyyy"_s), end);
    if (first.month() != last.month())
        return u"%1 – %2"_s.arg(locale.toString(first, u"d MMMM"_s), end);
    return u"%1 – %2"_s.arg(QString::number(first.day()), end);
}

QString EntryWords::length(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace gonfalone

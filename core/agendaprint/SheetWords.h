#pragma once

#include "core/agendaprint/AgendaSheet.h"

#include <QColor>

namespace gonfalone {

// The words of what is printed: Italian, like every paper of the office, whatever the language of the window.

/// "giovedì 7 maggio 2026"
QString sheetDay(const QDate &day);
/// "4 – 10 maggio 2026", "28 aprile – 3 maggio 2026"
QString sheetDays(const QDate &from, const QDate &to);
/// "09:00 – 10:30", "tutto il giorno", "fino a sabato 9 maggio", as it is on that day.
QString sheetTimes(const SheetItem &one, const QDate &day);
/// The first and the last clock of it on that day; empty for a whole day.
QString sheetFrom(const SheetItem &one, const QDate &day);
QString sheetTo(const SheetItem &one, const QDate &day);
/// What stands for the words that are not the reader's.
QString sheetTitle(const SheetItem &one);
/// "da confermare", "opzione fino al 9 maggio", "annullato"; empty for what is confirmed.
QString sheetStatus(const SheetItem &one);
QString sheetCategory(const QString &key);
QString sheetCalendar(CalendarKind kind, const QString &person);
/// The colour of the category, else of the calendar, dark enough for paper.
QColor sheetColour(const SheetItem &one);

/// The office's paper for a sheet of that size.
PageStyle sheetStyle(const AgendaSheet &sheet, QSizeF mm, const QString &name);

} // namespace gonfalone

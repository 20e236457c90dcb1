#pragma once

#include "core/agendaprint/AgendaSheet.h"
#include "core/base/Result.h"
#include "core/documents/Paper.h"

namespace gonfalone {

/// The pages of a sheet, as PDF, printer and preview have them. Needs a QGuiApplication, and no database: it may be set
/// on any thread. Errors: Invalid when the coat of arms is not a picture.
Result<Paper> agendaPaper(const AgendaSheet &sheet, const Hyphenator &hyphenator);

/// The sheet of a day as a document.
DraftDocument daySheet(const AgendaSheet &sheet, const QDate &day);
/// What there is, day after day, or what a search found.
DraftDocument listSheet(const AgendaSheet &sheet);
/// The table of the rota, by kind.
DraftDocument onCallSheet(const AgendaSheet &sheet);
/// The briefings of the pack; empty body where there is none.
DraftDocument briefingSheet(const AgendaSheet &sheet, const QDate &day);
/// The week that begins at `first`, its days beside each other up to `last`; as many pages as its fullest day takes.
void appendWeek(Paper &paper, const AgendaSheet &sheet, const QDate &first, const QDate &last);
/// The month as a grid; what finds no room in it follows as a list.
void appendMonth(Paper &paper, const AgendaSheet &sheet, const QDate &month);
/// The twelve months of a year, each day as full as its entries make it.
void appendYear(Paper &paper, const AgendaSheet &sheet, int year);
/// A row for each calendar of `rows`, the days up to `last` beside each other; as many pages as the rows take.
void appendPeople(Paper &paper, const AgendaSheet &sheet, const QDate &first, const QDate &last);
/// The papers of the entries: documents as they are set, PDFs and pictures as pictures of their pages, and for what
/// cannot be printed a page that says so.
void appendPapers(Paper &paper, const AgendaSheet &sheet, const Hyphenator &hyphenator);

inline QSizeF daySheetSize(const SheetOrder &order)
{
    return order.a4 || order.kind == SheetKind::Pack ? kA4 : kA5;
}

} // namespace gonfalone

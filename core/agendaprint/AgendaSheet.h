#pragma once

#include "core/agenda/AgendaEntry.h"
#include "core/agenda/OnCall.h"
#include "core/documents/DraftDocument.h"
#include "core/office/Comune.h"

#include <optional>

namespace gonfalone {

/// What is printed of the agenda.
enum class SheetKind {
    Day,   ///< the mayor's day sheet, one for each day
    Week,  ///< a page across for each week, the days beside each other
    Month, ///< a grid on one page for each month
    List,
    Pack,   ///< of one day: its sheet, the briefings, the papers of its entries
    OnCall, ///< the table of the rota
    Year,   ///< twelve months on one page, darker the fuller a day is
    People, ///< a row for each calendar, the hours of each day beside each other
};

/// The key on the command line and in the log: "daysheet", "week", …
QString sheetKey(SheetKind kind);

/// What somebody wants printed: just what they see.
struct SheetOrder {
    SheetKind kind = SheetKind::Day;
    QDate from;
    QDate to;                               ///< included; of a month each that is touched
    QDate focus = {};                       ///< the day that is looked at among them, where there is one
    QList<AgendaCalendarId> calendars = {}; ///< empty = all that the actor sees
    QString text = {};                      ///< what a list was searched for; its days do not count then
    bool cancelled = false;                 ///< those struck through too
    bool a4 = false;                        ///< of the day sheet, which is A5 else
    bool large = false;                     ///< type that is read without glasses
};

/// An occurrence as the sheet has it, in the office's time.
struct SheetItem {
    AgendaItem item;
    QDateTime from;
    QDateTime to;
    QDateTime leaves; ///< invalid where there is no way to go
    QDateTime back;
    QString calendar;
    CalendarKind kind = CalendarKind::Official;
    std::optional<AgendaWords> words; ///< for the sheet of a day, of what the actor reads
    QStringList people = {};          ///< their names, in the order of `words`
};

/// Who stands for the mayor from an instant to an instant.
struct SheetStanding {
    QDateTime from;
    QDateTime to;
    QString person;
    bool mayor = true;
};

/// A paper that belongs to an entry: a document set here, or a file as it came.
struct SheetPaper {
    QString entry; ///< the title of the entry
    QString name;
    std::optional<DraftDocument> draft;
    QString mediaType = {};
    QByteArray content = {};
};

/// A row of the sheet by person: a calendar under its name.
struct SheetRow {
    AgendaCalendarId calendar;
    QString name;
};

/// Everything that is printed, read in one go; a value that is set on any thread.
struct AgendaSheet {
    SheetOrder order;
    Comune comune;
    QString mayor;
    QStringList calendars; ///< those that were chosen, where it is not all of them
    QList<SheetRow> rows;  ///< of the sheet by person, in the order of the window
    QList<SheetItem> items;
    QMap<QDate, QList<SheetStanding>> standing; ///< by day, where it is known
    QList<SheetPaper> papers;
    QList<OnCallShift> shifts; ///< of the table
    QList<OnCallHole> holes;
    QDateTime madeAt; ///< in the office's time
    QString madeBy;

    /// Those that touch a day, by start.
    QList<SheetItem> on(const QDate &day) const;
};

/// Whether it takes part of a day's hours in the sheet, and is no remark on the day like a holiday or who is away.
bool isAppointment(const SheetItem &one);

} // namespace gonfalone

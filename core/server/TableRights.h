#pragma once

#include "core/access/Role.h"

namespace gonfalone {

enum class Operation { Read, Insert, Update, Delete };

/// Which rows of a table; what each means in SQL is ServerStore's to say.
enum class Rows {
    All,
    None,          ///< the right is needed by a statement that changes nothing ("on conflict")
    Own,           ///< of the person who is connected
    OwnPerson,     ///< that person
    Referred,      ///< cases that are referred to an assessore of one's own
    PatronageCase, ///< cases of the procedure of patronage
    MissionCase,   ///< and of that of missions
    ReferredPatronage,
    NewMissionOfMine,
    OfSeenCase,        ///< what belongs to a case that one sees
    PaperOfSeenCase,   ///< the content of a document that one sees
    ContactOfSeenCase, ///< who asked, or the Settore that was told
    AddedByMe,         ///< to a case that one sees, in one's own name (the three next likewise)
    ToldByMe,
    MadeByMe,
    RecordedByMe,
    CreatedByMe,
    NewCaseOfMine,
    JustRegistered,   ///< the row that one has made and not completed yet
    AnsweredCase,     ///< the row of a case that one sees, which is there already
    OfJustRegistered, ///< what belongs to the case that one has made and not completed yet
    WrittenByMe,      ///< in one's own name, as the records of a case have it (the four next likewise)
    NotedByMe,
    DeclaredByMe,
    ReceivedByMe,
    DecidedByMe,
    LineOfSeenCase, ///< of the log
    AtSeenCase,     ///< who has a case open that one sees
    OfficeSetting,  ///< what letters and papers say of the office
    OfClassForMe,   ///< of a class of secrets to which one has a right
    OfClassIOpen,   ///< of one whose key was handed over, too
    OwnOrOfClassIOpen,
    WrapForEntitled, ///< a key for somebody with a right to it, by oneself or by who opens the class
    OpenNote,        ///< a note on what one sees, whose key was handed over
    NoteByMe,        ///< the same, in one's own name
    OfReadCalendar,  ///< of the agenda: in a calendar whose words one reads
    OfEditedCalendar,
    ProposedByMe, ///< an entry that waits for who confirms, in one's own name
    OfReadEntry,  ///< what belongs to an entry that one reads
    OfWrittenEntry,
    ChangeByMe, ///< a line of the history of an entry that one writes, in one's own name
    AssessoreCalendar,
    LentToMe,
    LentByMe,     ///< to somebody else
    SeenRequest,  ///< for an appointment: handed to an assessore of one's own
    PressRequest, ///< handed to the Portavoce
    NewRequestOfMine,
    OfSeenRequest, ///< what belongs to a request that one sees (the four next in one's own name)
    ToldOfRequestByMe,
    AddedToRequestByMe,
    LetterOfRequestByMe,
    PaperOfSeenRequest, ///< the content of a paper of a request that one sees
    PaperOfReadEntry,   ///< the content of a paper of an agenda entry that one reads
    AddedToEntryByMe,
    OpenDiary, ///< what is sealed of the agenda, with its key
    WrittenDiary,
    ReadSheet,   ///< of evaluation: one of which one is a party
    SheetByMe,   ///< that one opens as its evaluator
    OfReadSheet, ///< what belongs to a sheet of which one is a party
    OfOwnSheet,  ///< or which one has just opened
    StepByMe,
    DeclarationByMe, ///< of the Portavoce, in one's own name
};

/// One row of the table of what the server lets people do with the tables, where it was prepared for them.
struct TableRight {
    const char *table;
    Operation operation;
    QList<Permission> permissions; ///< any of them; empty = every person of the office
    Rows rows = Rows::All;
    const char *columns = ""; ///< of Read and Update: these only; empty = all
};

/// What nobody may do is not in it. Every table of the schema that people may touch at all is.
const QList<TableRight> &tableRights();

/// The tables whose changes must leave a line in the audit.
QStringList auditedTables();

/// The roles that have one of the permissions; all of them when there is none in the list.
QList<Role> rolesWith(const QList<Permission> &permissions);

} // namespace gonfalone

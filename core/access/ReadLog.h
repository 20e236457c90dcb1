#pragma once

#include "core/access/User.h"
#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// What is confidential: who read it is kept.
enum class ReadKind {
    Person,       ///< the data sheet of a natural person: tax code, address, telephone
    Document,     ///< the content of a paper of a case
    Declaration,  ///< the declarations of conflict of interest of a case
    Dossier,      ///< everything of a case in one file
    PersonalData, ///< what the office holds on a person, for an answer under the GDPR
    Note,         ///< the sealed notes on a case and on its applicant
    Diary,        ///< what stands in the mayor's personal agenda
    Evaluation,   ///< a sheet of evaluation, by its number
    Pay           ///< what a contract of the staff pays, by the number of the contract
};

/// How it was read. A copy that is taken out counts each time, a look once in half a day.
enum class ReadWay { Window, CommandLine, Print, Export };

/// A record by its number, never by a name: a person who is erased must not live on in the log.
struct ReadRecord {
    ReadKind kind = ReadKind::Person;
    QString record;    ///< "12", or the label of a case
    QString caseLabel; ///< empty where there is none

    bool operator==(const ReadRecord &) const = default;
};

/// One line of the log.
struct ReadLine {
    qint64 id = 0;
    QDateTime at; ///< of the first look in that half of the day
    QString login;
    QString name; ///< of who read; the login where there is no such person (any more)
    ReadRecord what;
    QString title; ///< how the record is called today; empty where it is gone
    ReadWay way = ReadWay::Window;

    bool operator==(const ReadLine &) const = default;
};

/// Which lines are meant; what is empty or invalid does not matter.
struct ReadQuery {
    QString reader; ///< a part of the login or of the name
    QString record; ///< a part of what the record is called, or its number
    QString caseLabel;
    qint64 person = 0; ///< of the contacts
    QDate from;
    QDate to;
    int limit = 500;
};

/// The SQL of the log of readings.
class ReadLogStore
{
public:
    /// Whether this half of the day has the line already.
    Result<bool> knows(Database &db, const QString &login, const ReadRecord &what, ReadWay way,
                       const Clock &clock) const;
    /// Drops with it the lines whose term of keeping is over (the rule conservazione.letture_anni).
    Outcome note(Transaction &tx, const QString &login, const ReadRecord &what, ReadWay way, const Clock &clock) const;
    /// The newest first.
    Result<QList<ReadLine>> list(Database &db, const ReadQuery &query) const;

private:
    Outcome dropOld(Transaction &tx, const QString &login, const Clock &clock) const;
};

/// Who read what: every use case that hands out something confidential writes its line first, and hands out nothing
/// when that fails.
class ReadLog
{
public:
    ReadLog(Database &db, const Clock &clock) : m_db(db), m_clock(clock) {}

    /// Outside a transaction.
    Outcome read(const Actor &actor, const ReadRecord &what);
    /// The same within the transaction that opens what is read.
    Outcome read(Transaction &tx, const Actor &actor, const ReadRecord &what);
    /// A copy that leaves the program, within the transaction that makes it.
    Outcome taken(Transaction &tx, const Actor &actor, const ReadRecord &what, ReadWay way);

    /// For who answers for the office; taking the list out is a line of its own in the audit.
    Result<QList<ReadLine>> readings(const Actor &actor, const ReadQuery &query);
    /// The lines as a table that spreadsheets open; needs the same right, and is audited.
    Result<QList<QStringList>> table(const Actor &actor, const ReadQuery &query);

private:
    Database &m_db;
    Clock m_clock;
    ReadLogStore m_store;
};

QString readKindKey(ReadKind kind);
QString readWayKey(ReadWay way);
/// As people read it: "Data of a person", "Paper of a case", …
QString readKindName(ReadKind kind);
QString readWayName(ReadWay way);

} // namespace gonfalone

#pragma once

#include "core/missions/Mission.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// A row of the list of missions.
struct MissionRow {
    CaseId id;
    QString label;
    QString state;
    MissionKind kind = MissionKind::Mission;
    QString person;
    QString office;
    QString destination;
    QString purpose;
    MissionTime departs;
    MissionTime returns;
    qint64 claimedCents = 0;
    qint64 admittedCents = 0;
    qint64 advanceCents = 0;

    bool operator==(const MissionRow &) const = default;
};

/// In which order a list shows them.
enum class MissionSort { Departure, Label, Person, Destination, Claimed };

/// Which missions a list shows; what is empty or invalid does not matter.
struct MissionQuery {
    QStringList states;
    QStringList persons;     ///< exactly these
    bool restricted = false; ///< of `persons` only, also when there is none
    QString text;
    int year = 0;
    QDate from; ///< those that touch the days from … to
    QDate to;
    MissionSort sort = MissionSort::Departure;
    bool descending = true;
    int offset = 0;
    int limit = 200;

    bool operator==(const MissionQuery &) const = default;
};

struct MissionListPage {
    QList<MissionRow> rows;
    qint64 total = 0;
};

/// What a person's missions of a year came to.
struct MissionTotal {
    int year = 0;
    QString person;
    qint64 missions = 0;
    qint64 claimedCents = 0;
    qint64 admittedCents = 0;
    qint64 advanceCents = 0;

    bool operator==(const MissionTotal &) const = default;
};

/// A stretch of time in which something stands in a mission's way.
struct BusyStretch {
    QString what; ///< number of a mission, title of an entry
    QString person;
    qint64 fromUtc = 0; ///< seconds
    qint64 toUtc = 0;

    bool operator==(const BusyStretch &) const = default;
};

/// All the SQL of missions.
class MissionStore
{
public:
    /// Fills everything but `file` of a mission whose `file.id` is set.
    Outcome load(Database &db, Mission &mission) const;
    Outcome put(Transaction &tx, const Mission &mission) const;

    Result<MissionListPage> list(Database &db, const MissionQuery &query) const;
    /// By person; of all years, or of one when `year` is above 0. `persons` as in MissionQuery.
    Result<QList<MissionTotal>> totals(Database &db, const MissionQuery &query) const;
    /// How many are in each state; `persons`, `restricted` and `year` as in MissionQuery.
    Result<QMap<QString, qint64>> countByState(Database &db, const MissionQuery &query) const;
    /// The missions of the half-year that were paid with public money: settled or closed after it.
    Result<QList<MissionRow>> settledBetween(Database &db, const QDate &from, const QDate &to) const;

    Outcome addDecision(Transaction &tx, CaseId id, const MissionDecision &decision) const;
    Result<QList<MissionDecision>> decisions(Database &db, CaseId id) const;

    Outcome addDeputy(Transaction &tx, const MissionDeputy &deputy) const;
    Result<QList<MissionDeputy>> deputies(Database &db) const;

    /// Other missions of a person, in `states`, that share a time with [from, to).
    Result<QList<BusyStretch>> missionsOf(Database &db, CaseId except, const QString &person, qint64 fromUtc,
                                          qint64 toUtc, const QStringList &states) const;
    /// What the agenda has in that time: absences of a person, and sittings (an empty person).
    Result<QList<BusyStretch>> absencesOf(Database &db, const QString &person, qint64 fromUtc, qint64 toUtc) const;
    Result<QList<BusyStretch>> sittings(Database &db, qint64 fromUtc, qint64 toUtc) const;

    /// Whether a document belongs to the case.
    Result<bool> hasDocument(Database &db, CaseId id, DocumentId document) const;
};

} // namespace gonfalone

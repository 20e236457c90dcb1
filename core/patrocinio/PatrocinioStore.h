#pragma once

#include "core/patrocinio/Admissibility.h"
#include "core/patrocinio/Patrocinio.h"
#include "core/patrocinio/PatrocinioReport.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// The SQL of the table `patrocinio`; the case itself is CaseStore's.
class PatrocinioStore
{
public:
    /// Fills the fields of the module into `patrocinio`, found by its case.
    Outcome load(Database &db, Patrocinio &patrocinio) const;
    /// `answered` are the exclusions that are written already.
    Outcome put(Transaction &tx, const Patrocinio &patrocinio, const QMap<QString, ExclusionAnswer> &answered) const;

    /// What the same applicant was granted or refused in other cases, newest first, at most 200.
    Result<QList<PastGrant>> history(Database &db, const CaseFile &file) const;
    /// The requests received in the period, added up by theme, applicant and assessore.
    Result<QList<ReportGroup>> reportGroups(Database &db, const LeadPeriod &period) const;
    /// The other events that have a day in common with from … to, at most 50; those refused or withdrawn are none.
    Result<QList<OtherEvent>> eventsBetween(Database &db, CaseId except, const QDate &from, const QDate &to) const;

private:
    Outcome loadExclusions(Database &db, Patrocinio &patrocinio) const;
    Outcome putExclusions(Transaction &tx, const Patrocinio &patrocinio,
                          const QMap<QString, ExclusionAnswer> &answered) const;
};

} // namespace gonfalone

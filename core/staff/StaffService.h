#pragma once

#include "core/access/Audit.h"
#include "core/access/ReadLog.h"
#include "core/base/Progress.h"
#include "core/staff/OrgChart.h"
#include "core/staff/Signing.h"
#include "core/staff/StaffImport.h"
#include "core/staff/StaffStore.h"

namespace gonfalone {

/// How a fact is written.
struct Writing {
    QString reason;           ///< wanted when something that was written already is corrected
    bool endsEarlier = false; ///< what held before on the same question ends the day before
};

/// The use cases of the people and the units. Reading asks for ViewStaff, writing for ManageStaff, pay for ViewPay and
/// ManagePay. Whoever corrects a row says why; the audit has the row, the fields, the days before and after, and that
/// reason. Nothing is removed: a row that was wrong is withdrawn and stays, with its reason.
class StaffService
{
public:
    StaffService(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_audit(clock), m_readings(db, clock) {}

    /// What was true on `day`; the whole history for an invalid one. Tax codes for who has ManageStaff only.
    Result<StaffBook> book(const Actor &actor, const QDate &day = {});
    Result<OrgChart> chart(const Actor &actor, const QDate &day);

    /// Adds a person without a number, or changes one: Conflict when somebody else did meanwhile. Invalid with the
    /// fields of faultsOf().
    Result<StaffPerson> savePerson(const Actor &actor, const StaffPerson &edited);
    /// Adds a fact without a number, or corrects one (ending it is a correction that wants no reason). The subject of a
    /// row never changes. Returns it with its number and version.
    template <typename Fact>
    Result<Fact> put(const Actor &actor, const Fact &wanted, const Writing &how = {});
    /// `seen` is the row as it was read.
    template <typename Fact>
    Outcome withdraw(const Actor &actor, const Fact &seen, const QString &reason);

    /// From the first day of `next` somebody is in another unit: `seen`, as it was read, ends the day before, and both
    /// happen or neither. A reason is wanted when `seen` had its last day already.
    Result<Affiliation> move(const Actor &actor, const Affiliation &seen, const Affiliation &next,
                             const QString &reason = {});

    /// What a contract pays in a year, in cents; nothing where none is written. Who reads it stands in the log of
    /// readings, and without that line nothing is handed out.
    Result<std::optional<qint64>> pay(const Actor &actor, StaffFactId contract);
    Outcome setPay(const Actor &actor, StaffFactId contract, qint64 cents);

    /// Who may sign, with the reasons.
    Result<Explained<Signing>> whoSigns(const Actor &actor, const SigningQuestion &question);
    /// For the steps of every procedure: nothing where the actor, as the person of the staff that they are, may do a
    /// step of that nature for that unit today; else Forbidden with the article and whose signature it is.
    Outcome requireSigning(const Actor &actor, StaffUnitId unit, Nature nature);

    /// People, contracts, assignments and skills from a CSV file. With `dryRun` nothing is written. One transaction;
    /// a row that does not hold is left out with its reason. What is empty in the file changes nothing. `goOn` is told
    /// the rows that are done; Cancelled, with nothing written, when it answers false.
    Result<StaffImport> importPeople(const Actor &actor, const QByteArray &csv, const ImportMapping &mapping,
                                     bool dryRun, const ProgressSink &goOn = {});

private:
    template <typename Fact>
    Result<Fact> putIn(Transaction &tx, const Actor &actor, StaffBook &book, const Fact &wanted, const Writing &how);
    template <typename Fact>
    Outcome endEarlier(Transaction &tx, const Actor &actor, StaffBook &book, const Fact &next);
    template <typename Fact>
    Outcome note(Transaction &tx, const Actor &actor, const QString &action, const Fact &fact, const QString &detail);
    Result<StaffPerson> savePersonIn(Transaction &tx, const Actor &actor, StaffBook &book, const StaffPerson &edited);
    Outcome importRow(Transaction &tx, const Actor &actor, StaffBook &book, const ImportRow &row,
                      StaffImportLine &told);
    Outcome importFacts(Transaction &tx, const Actor &actor, StaffBook &book, const ImportRow &row,
                        StaffPersonId person, StaffImportLine &told);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    ReadLog m_readings;
    StaffStore m_store;
};

} // namespace gonfalone

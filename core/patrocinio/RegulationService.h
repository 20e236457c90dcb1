#pragma once

#include "core/access/Audit.h"
#include "core/cases/CaseStore.h"
#include "core/patrocinio/RegulationStore.h"

namespace gonfalone {

/// The regulation's profiles as they were read: who saves says on which of them.
struct Regulations {
    QList<RegulationProfile> profiles; ///< by day
    qint64 newest = 0;                 ///< the row written last
};

/// The use cases of the regulation on patronage, of the periods before polls, and of the registers. Reading asks for
/// ViewOffice, writing for ManageOffice; each writing adds one line to the audit in its own transaction.
class RegulationService
{
public:
    RegulationService(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_audit(clock) {}

    Result<Regulations> regulations(const Actor &actor);
    /// A profile from its first day on; the one in force then ends the day before. Of two that begin on the same day
    /// the later written holds, the other stays as history. Conflict when somebody wrote one since `seen`; Invalid with
    /// the fields of readRegulationProfile().
    Result<RegulationProfile> save(const Actor &actor, const RegulationProfile &wanted, qint64 seen);
    /// A profile of a file, looked at and not saved. Invalid with every fault, each with its line.
    Result<RegulationProfile> fromFile(const Actor &actor, const QByteArray &json);
    /// The profile that begins on a day, as a file.
    Result<QByteArray> toFile(const Actor &actor, const QDate &validFrom);

    Result<QList<StoredBlackout>> blackouts(const Actor &actor);
    /// Invalid with the fields name, valid_from, valid_to, source.
    Result<StoredBlackout> addBlackout(const Actor &actor, const StoredBlackout &wanted);
    /// Writes another in its place; what was written stays as history with the reason. Fields as above, and reason.
    Result<StoredBlackout> changeBlackout(const Actor &actor, const StoredBlackout &seen, const StoredBlackout &wanted,
                                          const QString &reason);
    Outcome removeBlackout(const Actor &actor, const StoredBlackout &seen, const QString &reason);

    /// Every register and year, the latest first, and this year's even before its first number.
    Result<QList<RegisterYear>> registers(const Actor &actor);

private:
    Result<StoredBlackout> put(Transaction &tx, const Actor &actor, const QString &action,
                               const StoredBlackout &wanted);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    CaseStore m_cases;
    RegulationStore m_store;
};

} // namespace gonfalone
